import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver';
import type { PrepareRenameParams, Range, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { invalid } from '../answering.ts';
import { renameCitation } from '../citing/rename.ts';
import { citationAt } from '../citing/symbol.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Desk, Feature, Question } from '../desk.ts';

/** Renames what stands at the cursor everywhere: a citation key in the workspace, a footnote in its document. */
export const rename: Feature = {
  register(ask, desk) {
    ask<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      PrepareRenameRequest.type,
      'position',
      prepare,
    );
    ask<RenameParams, Promise<WorkspaceEdit | null>>(RenameRequest.type, 'position', (question, params) =>
      answer(desk, question, params),
    );
  },
};

function prepare(
  question: Question,
  { position }: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const { document } = question;
  const symbol = citationAt(question, offsetAt(document, position));
  if (!symbol) return null;
  const { start, end } = symbol.span;
  return { range: rangeOf(document, symbol.span), placeholder: document.slice(start, end) };
}

async function answer(
  desk: Desk,
  question: Question,
  { position, newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  if (typeof newName !== 'string' || newName.trim() === '') throw invalid('The new name is empty.');
  const symbol = citationAt(question, offsetAt(question.document, position));
  return symbol ? renameCitation(desk, question, symbol, newName.trim()) : null;
}
