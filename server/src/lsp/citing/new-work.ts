import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { NewWork } from '../../bibliography/index.ts';
import { nameOfFile } from '../../protocol/index.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';
import type { LineDocument } from '../text/line-document.ts';

/** A work that goes into a bibliography: under which key, the name of the file, and what changes there. */
interface Added {
  readonly key: string;
  readonly name: string;
  readonly edit: WorkspaceEdit;
}

/** Adds a work to the article's first bibliography; undefined where it has none that can take it. */
export async function addWork(
  desk: Desk,
  { document, analysis, client }: Question,
  work: NewWork,
  as?: string,
  beside: readonly TextEdit[] = [],
): Promise<Added | undefined> {
  const { bibliography } = analysis.options;
  const file = bibliography?.files.find(
    ({ entries, format }) => format !== 'front-matter' || entries.length > 0,
  );
  const there = file && (file.uri === document.uri ? document : desk.works.document(file.uri));
  if (!file || !there) return undefined;
  const { composeEntry, newKey } = await desk.works.library();
  const key = as ?? newKey(work, (taken) => bibliography!.byKey.has(taken));
  const composed = composeEntry(file, there.text, key, work);
  if (!composed) return undefined;
  const edits: TextEdit[] = [{ range: rangeOf(there, composed), newText: composed.text }];
  return {
    key,
    name: nameOfFile(file.uri),
    edit: together(client.documentChanges, there, edits, document, beside),
  };
}

/** Edits of two documents, which may be the same, as one step. */
function together(
  versioned: boolean,
  there: LineDocument,
  edits: readonly TextEdit[],
  here: LineDocument,
  beside: readonly TextEdit[],
): WorkspaceEdit {
  const all = new Map<LineDocument, TextEdit[]>([[there, [...edits]]]);
  if (beside.length > 0) all.set(here, [...(all.get(here) ?? []), ...beside]);
  if (!versioned) return { changes: Object.fromEntries([...all].map(([{ uri }, some]) => [uri, some])) };
  return {
    documentChanges: [...all].map(([{ uri, version }, some]) => ({
      textDocument: { uri, version: uri === here.uri ? version : null },
      edits: some,
    })),
  };
}
