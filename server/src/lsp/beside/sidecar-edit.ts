import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { emptySidecar, writeSidecar } from '../../core/index.ts';
import type { Correction, Sidecar } from '../../core/index.ts';
import { rangeOf } from '../text/convert.ts';
import type { Client } from '../connection/client.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { KnownSidecar } from './sidecars.ts';

/** An article, and the file beside it as it was last read. */
interface Kept {
  readonly document: LineDocument;
  readonly client: Client;
  readonly sidecar: KnownSidecar | undefined;
}

/**
 * Writes what is kept beside an article (corrections, verdicts): makes the file where there is none. The article itself
 * gets an edit that changes nothing, so that an undo there takes it back. The sidecar must be known.
 */
export function sidecarEdit(kept: Kept, change: (sidecar: Sidecar) => Sidecar): WorkspaceEdit {
  const { document, client } = kept;
  const { uri, text, sidecar } = kept.sidecar!;
  const written = writeSidecar(change(sidecar ?? emptySidecar));
  const old = openDocument(uri, 'json', 0, text ?? '');
  const edits = [difference(old.text, written)].map(({ start, end, text: newText }) => ({
    range: rangeOf(old, { start, end }),
    newText,
  }));
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const rewritten: TextDocumentEdit = { textDocument: { uri, version: null }, edits };
  const start = { line: 0, character: 0 };
  const untouched: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [{ range: { start, end: start }, newText: '' }],
  };
  const made = text === undefined && client.createFiles;
  const creation = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return { documentChanges: [...(made ? [creation] : []), rewritten, untouched] };
}

/** What to put in the place of [start, end) of one text to make it another. */
function difference(before: string, now: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return { start, end: before.length - same, text: now.slice(start, now.length - same) };
}

/** The change that puts corrections in the place of those before. */
export function correcting(corrections: readonly Correction[]): (sidecar: Sidecar) => Sidecar {
  return (sidecar) => ({ ...sidecar, corrections });
}
