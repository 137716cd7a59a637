import { FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import type { FoldingRange } from 'vscode-languageserver';
import { positionAt } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';

/**
 * Footnotes that follow each other fold together. Only in Markdown: in plain text, editors fold by indentation as long as
 * nobody else has an answer.
 */
export const folding: Feature = {
  register: (ask) => ask(FoldingRangeRequest.type, 'document', answer),
};

function answer({ document, analysis }: Question): FoldingRange[] | null {
  if (document.languageId !== 'markdown') return null;
  const { starts } = analysis.document;
  const ranges: FoldingRange[] = [];
  const { blocks } = analysis;
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i].block.kind !== 'note') continue;
    const first = i;
    while (i + 1 < blocks.length && blocks[i + 1].block.kind === 'note') i++;
    const startLine = positionAt(document, starts[first]).line;
    const endLine = positionAt(document, starts[i] + blocks[i].block.length).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, kind: FoldingRangeKind.Region });
  }
  return ranges;
}
