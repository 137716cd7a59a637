import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../../people-file/index.ts';
import type { Client } from '../connection/client.ts';
import { rangeOf } from '../text/convert.ts';
import { openDocument } from '../text/line-document.ts';

/** A change to a file that may not be there yet. */
export interface FileChange {
  readonly uri: string;
  /** Its text; undefined for a file that is to be made. */
  readonly text: string | undefined;
  readonly change: TextChange;
}

/** Changes to several files as one edit; undefined where the editor cannot make the files that it takes. */
export function editOfFiles(client: Client, changes: readonly FileChange[]): WorkspaceEdit | undefined {
  const makesFiles = changes.some(({ text }) => text === undefined);
  if (!client.documentChanges) {
    if (makesFiles) return undefined;
    return { changes: Object.fromEntries(changes.map((change) => [change.uri, textEdits(change).edits])) };
  }
  if (makesFiles && !client.createFiles) return undefined;
  return {
    documentChanges: changes.flatMap((change) => {
      const edit: TextDocumentEdit = textEdits(change) as TextDocumentEdit;
      if (change.text !== undefined) return [edit];
      return [{ kind: 'create' as const, uri: change.uri, options: { ignoreIfExists: true } }, edit];
    }),
  };
}

function textEdits({
  uri,
  text = '',
  change,
}: FileChange): TextDocumentEdit & { edits: { range: never; newText: string }[] } {
  const range = rangeOf(openDocument(uri, 'yaml', 0, text), change);
  return { textDocument: { uri, version: null }, edits: [{ range, newText: change.text }] } as never;
}
