import { DocumentHighlightKind, DocumentHighlightRequest } from 'vscode-languageserver';
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { allThatMean, attributionAt, meantAt } from '../../core/index.ts';
import type { Span } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';

/** On a person: all words that mean them. In a quotation: its pieces, the cue and the source. */
export const documentHighlight: Feature = {
  register: (ask) => ask(DocumentHighlightRequest.type, 'position', answer),
};

function answer(
  { document, analysis }: Question,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] {
  const offset = offsetAt(document, position);
  const mark = (kind: DocumentHighlightKind) => (span: Span) => ({ range: rangeOf(document, span), kind });
  const meant = meantAt(analysis, offset).flatMap(({ speaker }) => allThatMean(analysis, speaker));
  if (meant.length > 0) return meant.map(mark(DocumentHighlightKind.Read));
  const said = attributionAt(analysis, offset);
  if (!said) return [];
  return [
    ...said.content.map(mark(DocumentHighlightKind.Text)),
    ...[...said.cue, ...said.source].map(mark(DocumentHighlightKind.Read)),
  ];
}
