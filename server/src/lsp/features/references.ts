import { ReferencesRequest } from 'vscode-languageserver';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { introductionOf } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import { locationOf, placesOf } from '../citing/places.ts';
import { citationAt } from '../citing/symbol.ts';
import type { CitationSymbol } from '../citing/symbol.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { mentionsFor, quotesFor } from '../people/places.ts';

/** Every mention of a person and all that they say; every place that cites a work or refers to a footnote. */
export const references: Feature = {
  register: (ask, desk) =>
    ask<ReferenceParams, Location[] | Promise<Location[]>>(
      ReferencesRequest.type,
      'position',
      (question, params) => {
        const cited = citationAt(question, offsetAt(question.document, params.position));
        return cited ? citations(desk, question, cited, params) : answer(question, params);
      },
    ),
};

function answer(question: Question, { position, context }: ReferenceParams): Location[] {
  const { document, analysis } = question;
  const mentions = mentionsFor(question, offsetAt(document, position));
  const withFirst = context?.includeDeclaration !== false;
  const shown = withFirst
    ? mentions
    : mentions.filter(({ speaker, start }) => introductionOf(analysis, speaker).start !== start);
  const said = quotesFor(question, offsetAt(document, position));
  const places = [...shown, ...said].sort((a, b) => a.start - b.start || a.end - b.end);
  return places.map((place) => ({ uri: document.uri, range: rangeOf(document, place) }));
}

async function citations(
  desk: Desk,
  question: Question,
  cited: CitationSymbol,
  { context }: ReferenceParams,
): Promise<Location[]> {
  const places = await placesOf(desk, question, cited);
  const withDefinition = context?.includeDeclaration !== false;
  return places.filter(({ definition }) => withDefinition || !definition).map(locationOf);
}
