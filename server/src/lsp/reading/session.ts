import type { Range } from 'vscode-languageserver';
import type { Analysis, Edit } from '../../core/index.ts';
import { decoded, languageRead } from '../../protocol/index.ts';
import { editOf } from '../text/convert.ts';
import { openDocument, replaceText } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';

/** What the server has to say about a document: everything, or why nothing. */
export type Reading =
  | { readonly state: 'on'; readonly analysis: Analysis }
  | { readonly state: 'notArticle' | 'off'; readonly reason: string };

/** One open document and the last answer about it. The only state that a document has in the server. */
export interface Session {
  readonly uri: string;
  document: LineDocument;
  /** What changed since `analysis`; undefined when that is unknown and blocks are matched by hash. */
  edits: Edit[] | undefined;
  analysis: Analysis | undefined;
  /** The reading of the present document under the present circumstances, until one of them changes. */
  reading: Reading | undefined;
  /** Where somebody types: behind what the last change put into a line; undefined after a change of another kind. */
  typed: number | undefined;
  /** What features keep between two requests, under their own names. */
  readonly kept: Map<string, unknown>;
}

/** Which documents are open: URIs as people write them, since editors do not agree on what is to be encoded in one. */
export function openNow(sessions: readonly Session[]): ReadonlySet<string> {
  return new Set(sessions.map(({ uri }) => decoded(uri)));
}

/** A document as it is opened: nothing of it has been read. */
export function openSession(uri: string, languageId: string, version: number, text: string): Session {
  const document = openDocument(uri, languageRead(uri, languageId), version, text);
  return {
    uri,
    document,
    edits: undefined,
    analysis: undefined,
    reading: undefined,
    typed: undefined,
    kept: new Map(),
  };
}

/** Takes the editor's changes, in order. Throws, and leaves the text as it was, where one of them is malformed. */
export function changeSession(session: Session, changes: readonly Change[], version: number): Session {
  let { document, edits } = session;
  let typed: number | undefined;
  edits = edits && [...edits];
  for (const change of changes) {
    if (change.range === undefined) {
      document = openDocument(session.uri, document.languageId, version, textOf(change));
      edits = undefined;
      typed = undefined;
    } else {
      const edit = editOf(document, change.range, textOf(change));
      document = replaceText(document, edit, version);
      edits?.push(edit);
      const { start, end } = change.range;
      typed =
        start.line === end.line && !/[\r\n]/.test(edit.text) ? edit.start + edit.text.length : undefined;
    }
  }
  return Object.assign(session, { document, edits, typed, reading: undefined });
}

/** A change as the protocol has it, if it is one: anything may come. */
interface Change {
  readonly range?: Range;
  readonly text: string;
}

function textOf({ text }: Change): string {
  if (typeof text !== 'string') throw new TypeError('A change needs a text.');
  return text;
}
