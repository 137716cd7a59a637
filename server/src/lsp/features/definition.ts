import { DefinitionRequest } from 'vscode-languageserver';
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { introductionOf, meantAt } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import { definitionOf, locationOf } from '../citing/places.ts';
import { citationAt } from '../citing/symbol.ts';
import type { CitationSymbol } from '../citing/symbol.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { speakersFor } from '../people/places.ts';

/** From any words that mean somebody, and from what they say, to where they are first mentioned; from a citation to what it cites. */
export const definition: Feature = {
  register: (ask, desk) =>
    ask<DefinitionParams, Location | Location[] | LocationLink[] | null>(
      DefinitionRequest.type,
      'position',
      (question, params) => answer(desk, question, params),
    ),
};

function answer(
  desk: Desk,
  question: Question,
  { position }: DefinitionParams,
): Location | Location[] | LocationLink[] | null {
  const { document, analysis, client } = question;
  const offset = offsetAt(document, position);
  const cited = citationAt(question, offset);
  if (cited) return toCitation(desk, question, cited);
  const speakers = speakersFor(question, offset);
  if (speakers.length === 0) return null;
  const ranges = speakers.map((speaker) => rangeOf(document, introductionOf(analysis, speaker)));
  if (!client.definitionLinks) {
    const places = ranges.map((range) => ({ uri: document.uri, range }));
    return places.length === 1 ? places[0] : places;
  }
  const [meant] = meantAt(analysis, offset);
  const originSelectionRange = meant && rangeOf(document, meant);
  return ranges.map((range) => ({
    targetUri: document.uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange,
  }));
}

/** From a key to its entry, from a footnote's reference to the footnote. */
function toCitation(desk: Desk, question: Question, cited: CitationSymbol): Location | LocationLink[] | null {
  const place = definitionOf(desk, question, cited);
  if (!place) return null;
  const { uri, range } = locationOf(place);
  if (!question.client.definitionLinks) return { uri, range };
  const originSelectionRange = rangeOf(question.document, cited.span);
  return [{ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
}
