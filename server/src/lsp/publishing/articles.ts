import type { Connection, Diagnostic, Range } from 'vscode-languageserver';
import { attributionsOf, factChecksIn, oneForEachSource, reviewOf } from '../../core/index.ts';
import type { Analysis } from '../../core/index.ts';
import { isBefore, sentenceAround, statusMethod } from '../../protocol/index.ts';
import type { StatusParams } from '../../protocol/index.ts';
import { questionAbout } from '../desk.ts';
import type { Desk } from '../desk.ts';
import { diagnosticsOf, sameItems } from '../features/diagnostics.ts';
import type { Reading, Session } from '../reading/session.ts';
import { positionAt } from '../text/convert.ts';
import type { LineDocument } from '../text/line-document.ts';
import { say } from '../../say/index.ts';

/**
 * Sends the diagnostics of a document to an editor that does not pull them, if they are not those that it has. Those in the
 * sentence that is being typed wait.
 */
export function publish(connection: Connection, desk: Desk, session: Session): void {
  const { uri, document, kept, typed } = session;
  // What is wrong in a people file or a bibliography is told when it is read, open or not.
  if (desk.people.keeps(uri) || desk.works.keeps(uri)) return;
  const question = questionAbout(desk, uri);
  const found = question ? diagnosticsOf(question) : [];
  const waiting = typed === undefined ? undefined : sentenceOf(document, typed);
  const diagnostics = waiting ? found.filter(({ range }) => !touches(range, waiting)) : found;
  const before = kept.get('published') as Published | undefined;
  if (before?.document === document && sameItems(before.diagnostics, diagnostics)) return;
  kept.set('published', { document, diagnostics } satisfies Published);
  void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
}

/** The sentence around an offset, as far as it stands in its line. */
function sentenceOf(document: LineDocument, offset: number): Range {
  const { line, character } = positionAt(document, offset);
  const { start, end } = sentenceAround(document.lines[line].replace(/[\r\n]+$/, ''), character);
  return { start: { line, character: start }, end: { line, character: end } };
}

function touches(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

interface Published {
  readonly document: LineDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a document, asked or not, and tells an editor that shows it how it is read and what is in it, if that is not what it
 * was told before.
 */
export function sendStatus(connection: Connection, desk: Desk, session: Session): void {
  const reading = desk.read(session);
  const status = desk.client.status ? statusOf(session, reading, desk) : undefined;
  const written = JSON.stringify(status ?? null);
  if (session.kept.get('status') === written) return;
  session.kept.set('status', written);
  if (status) void connection.sendNotification(statusMethod, status);
}

/** Takes back what was published about a document that was closed. */
export function unpublish(connection: Connection, desk: Desk, uri: string): void {
  if (!desk.client.pullDiagnostics && !desk.people.keeps(uri) && !desk.works.keeps(uri))
    void connection.sendDiagnostics({ uri, diagnostics: [] });
}

function statusOf({ uri }: Session, reading: Reading, { engine, sidecars }: Desk): StatusParams {
  if (reading.state !== 'on') return { uri, state: reading.state, reason: reading.reason, engine };
  const { analysis } = reading;
  const speakers = new Set(attributionsOf(analysis).map(({ speaker }) => speaker));
  speakers.delete(null);
  const { open, checked, quotations, readBack } = reviewOf(analysis);
  const done = checked.filter(({ rule }) => rule !== 'quotation').length;
  const sidecar = sidecars.of(uri)?.sidecar;
  const facts = sidecar ? factChecksIn(sidecar) : [];
  const counts = {
    findings: oneForEachSource(open).length,
    speakers: speakers.size,
    ...(done > 0 ? { checked: done } : {}),
    ...(readBack > 0 ? { readBack, quotations } : {}),
    ...(facts.length > 0 ? { factChecks: facts.length } : {}),
  };
  if (isEnglish(analysis)) return { uri, state: 'on', engine, ...counts };
  const reason = say('It is not in English: only quotation marks and footnotes are read.');
  return { uri, state: 'structure', reason, engine, ...counts };
}

/** True unless more blocks of prose are foreign than English. */
function isEnglish({ blocks }: Analysis): boolean {
  let balance = 0;
  for (const { prose } of blocks) balance += prose.english ? 1 : -1;
  return balance >= 0;
}
