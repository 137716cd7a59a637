import { DefinitionRequest } from 'vscode-languageserver';
import type { DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { introductionOf, speakerAt } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';
import { speakerFor } from './people.ts';

/** From any mention of somebody, and from what they say, to where they are first mentioned. */
export const definition: Feature = {
  register: (ask) => ask(DefinitionRequest.type, 'position', answer),
};

function answer(question: Question, { position }: DefinitionParams): Location | LocationLink[] | null {
  const { document, analysis, client } = question;
  const offset = offsetAt(document, position);
  const speaker = speakerFor(question, offset);
  if (!speaker) return null;
  const range = rangeOf(document, introductionOf(analysis, speaker));
  if (!client.definitionLinks) return { uri: document.uri, range };
  const mention = speakerAt(analysis, offset);
  const originSelectionRange = mention && rangeOf(document, mention);
  return [{ targetUri: document.uri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
}
