import type { Connection } from 'vscode-languageserver';
import { attributionsOf, findingsOf } from '../core/index.ts';
import { statusMethod } from '../protocol/index.ts';
import type { StatusParams } from '../protocol/index.ts';
import { questionAbout } from './desk.ts';
import type { Desk } from './desk.ts';
import { diagnosticsOf } from './features/diagnostics.ts';
import type { Reading, Session } from './session.ts';

/** Tells the editor, unasked, what has become of a document: its diagnostics where it does not pull them, and its status. */
export function publish(connection: Connection, desk: Desk, session: Session): void {
  const reading = desk.read(session);
  if (!desk.client.pullDiagnostics) {
    const question = questionAbout(desk, session.uri);
    const { uri, document } = session;
    const diagnostics = question ? diagnosticsOf(question) : [];
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }
  sendStatus(connection, session, statusOf(session, reading, desk.engine));
}

/** Takes back what was published about a document that was closed. */
export function unpublish(connection: Connection, desk: Desk, uri: string): void {
  if (!desk.client.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
}

function statusOf({ uri }: Session, reading: Reading, engine: StatusParams['engine']): StatusParams {
  if (!('analysis' in reading)) return { uri, state: reading.state, reason: reading.reason, engine };
  const { state, analysis } = reading;
  const reason =
    state === 'structure' ? 'It is not in English: only quotation marks and footnotes are read.' : undefined;
  const speakers = new Set(attributionsOf(analysis).map(({ speaker }) => speaker));
  speakers.delete(null);
  return { uri, state, reason, engine, findings: findingsOf(analysis).length, speakers: speakers.size };
}

/** Sends a status that differs from the one before. */
function sendStatus(connection: Connection, { kept }: Session, status: StatusParams): void {
  const written = JSON.stringify(status);
  if (kept.get('status') === written) return;
  kept.set('status', written);
  void connection.sendNotification(statusMethod, status);
}
