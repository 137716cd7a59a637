import { ReferencesRequest } from 'vscode-languageserver';
import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { introductionOf } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import { locationOf, placesOf } from '../citing/places.ts';
import { citationAt } from '../citing/symbol.ts';
import type { CitationSymbol } from '../citing/symbol.ts';
import type { CastMember } from '../beside/cast.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { elsewhere } from '../people/elsewhere.ts';
import { mentionsFor, quotesFor, speakersFor } from '../people/places.ts';

/**
 * Every mention of a person and all that they say, in this article and then in others; every place that cites a work or
 * refers to a footnote.
 */
export const references: Feature = {
  register: (ask, desk) =>
    ask<ReferenceParams, Location[] | Promise<Location[]>>(
      ReferencesRequest.type,
      'position',
      (question, params, token) => {
        const cited = citationAt(question, offsetAt(question.document, params.position));
        return cited ? citations(desk, question, cited, params) : answer(desk, question, params, token);
      },
    ),
};

async function answer(
  desk: Desk,
  question: Question,
  { position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[]> {
  const { document, analysis } = question;
  const mentions = mentionsFor(question, offsetAt(document, position));
  const withFirst = context?.includeDeclaration !== false;
  const shown = withFirst
    ? mentions
    : mentions.filter(({ speaker, start }) => introductionOf(analysis, speaker).start !== start);
  const said = quotesFor(question, offsetAt(document, position));
  const places = [...shown, ...said].sort((a, b) => a.start - b.start || a.end - b.end);
  const here = places.map((place) => ({ uri: document.uri, range: rangeOf(document, place) }));
  const others: CastMember[] = [];
  for (const speaker of speakersFor(question, offsetAt(document, position)))
    others.push(...(await elsewhere(desk, question, speaker, token)));
  return [...here, ...others.flatMap((member) => placesIn(member, withFirst))];
}

/** Where somebody is in another article. */
function placesIn({ uri, introduced, places }: CastMember, withFirst: boolean): Location[] {
  const { line, character } = introduced.start;
  return places
    .filter(({ start }) => withFirst || start.line !== line || start.character !== character)
    .map((range) => ({ uri, range }));
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
