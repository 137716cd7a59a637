import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver';
import type {
  CancellationToken,
  PrepareRenameParams,
  Range,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { speakerAt } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import { renameCitation } from '../citing/rename.ts';
import { citationAt } from '../citing/symbol.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import { nameAt, renamableAt, renameSpeaker } from '../people/rename.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { say } from '../../say/index.ts';

/**
 * Renames what stands at the cursor everywhere: a citation key or a person in the workspace, a footnote in its document.
 */
export const rename: Feature = {
  register(ask, desk) {
    ask<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      PrepareRenameRequest.type,
      'position',
      prepare,
    );
    ask<RenameParams, Promise<WorkspaceEdit | null>>(
      RenameRequest.type,
      'position',
      (question, params, token) => answer(desk, question, params, token),
    );
  },
};

function prepare(
  question: Question,
  { position }: PrepareRenameParams,
): { range: Range; placeholder: string } | null {
  const { document } = question;
  const offset = offsetAt(document, position);
  const symbol = citationAt(question, offset);
  if (!symbol) {
    const speaker = renamableAt(question, offset);
    const mention = speakerAt(question.analysis, offset);
    // Whatever form stands here, the whole name is what is changed.
    return speaker && mention
      ? { range: rangeOf(document, mention.name), placeholder: nameAt(question, speaker, offset) }
      : null;
  }
  const { start, end } = symbol.span;
  return { range: rangeOf(document, symbol.span), placeholder: document.slice(start, end) };
}

async function answer(
  desk: Desk,
  question: Question,
  { position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  if (typeof newName !== 'string' || newName.trim() === '') throw invalid(say('The new name is empty.'));
  const offset = offsetAt(question.document, position);
  const symbol = citationAt(question, offset);
  if (symbol) return renameCitation(desk, question, symbol, newName.trim());
  const speaker = renamableAt(question, offset);
  if (!speaker) return null;
  const names = { name: newName.trim(), old: nameAt(question, speaker, offset) };
  return renameSpeaker(desk, question, speaker, names, token);
}
