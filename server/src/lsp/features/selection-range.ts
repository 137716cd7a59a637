import { SelectionRangeRequest } from 'vscode-languageserver';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { placeAt, sourceSpan } from '../../core/index.ts';
import type { Span } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import { isPosition, offsetAt, rangeOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';

/** Selections that grow from the sentence to the quotation around it and to the paragraph. */
export const selectionRange: Feature = {
  register: (ask) =>
    ask(SelectionRangeRequest.type, 'document', (question, { positions }: { positions?: unknown }) => {
      if (!Array.isArray(positions) || !positions.every(isPosition))
        throw invalid('The request names no positions.');
      return positions.map((position) => answer(question, position));
    }),
};

function answer(question: Question, position: Position): SelectionRange {
  const { document } = question;
  let chain: SelectionRange | undefined;
  for (const span of spansAt(question, offsetAt(document, position)).reverse())
    chain = { range: rangeOf(document, span), parent: chain };
  return chain ?? { range: { start: position, end: position } };
}

/** What holds an offset, from the inside out; each span lies in the next. */
function spansAt({ analysis }: Question, offset: number): Span[] {
  const place = placeAt(analysis, offset);
  if (!place) return [];
  const { prose } = analysis.blocks[place.block];
  const holds = ({ start, end }: Span): boolean => start <= place.offset && place.offset <= end;
  const quotations = prose.quotations.filter(holds);
  const insides = quotations.map(({ start, end, closed }) => ({
    start: start + 1,
    end: end - (closed ? 1 : 0),
  }));
  // “We will not sign this. The harbour is not for sale,” she said.
  //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ a sentence that a quotation cuts is the part within it
  const sentences = prose.sentences.filter(holds).map((sentence) => {
    const cut = insides.filter(({ start, end }) => start > sentence.start !== end < sentence.end);
    const start = Math.max(sentence.start, ...cut.map((inside) => inside.start));
    return { start, end: Math.min(sentence.end, ...cut.map((inside) => inside.end)) };
  });
  const around = [...sentences, ...insides, ...quotations, { start: 0, end: prose.text.length }]
    .filter(holds)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const nested: Span[] = [];
  for (const span of around) {
    const last = nested[nested.length - 1];
    const grows = !last || span.end - span.start > last.end - last.start;
    if (grows && (!last || (span.start <= last.start && last.end <= span.end))) nested.push(span);
  }
  return nested.map((span) => sourceSpan(analysis, place.block, span));
}
