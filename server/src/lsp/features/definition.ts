import { DefinitionRequest } from 'vscode-languageserver';
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { introductionOf, speakerAt } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import { definitionOf, locationOf } from '../citing/places.ts';
import { citationAt } from '../citing/symbol.ts';
import type { CitationSymbol } from '../citing/symbol.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { speakerFor } from '../people/places.ts';

/** From any mention of somebody, and from what they say, to where they are first mentioned; from a citation to what it cites. */
export const definition: Feature = {
  register: (ask, desk) =>
    ask<DefinitionParams, Location | LocationLink[] | null>(
      DefinitionRequest.type,
      'position',
      (question, params) => answer(desk, question, params),
    ),
};

function answer(
  desk: Desk,
  question: Question,
  { position }: DefinitionParams,
): Location | LocationLink[] | null {
  const { document, analysis, client } = question;
  const offset = offsetAt(document, position);
  const cited = citationAt(question, offset);
  if (cited) return toCitation(desk, question, cited);
  const speaker = speakerFor(question, offset);
  if (!speaker) return null;
  const range = rangeOf(document, introductionOf(analysis, speaker));
  if (!client.definitionLinks) return { uri: document.uri, range };
  const mention = speakerAt(analysis, offset);
  const originSelectionRange = mention && rangeOf(document, mention);
  return [{ targetUri: document.uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
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
