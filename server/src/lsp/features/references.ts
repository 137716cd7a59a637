import { ReferencesRequest } from 'vscode-languageserver';
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { introductionOf } from '../../core/index.ts';
import { offsetAt, rangeOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';
import { mentionsFor } from './people.ts';

/** Every mention of a person: names, titles, pronouns. */
export const references: Feature = {
  register: (ask) => ask(ReferencesRequest.type, 'position', answer),
};

function answer(question: Question, { position, context }: ReferenceParams): Location[] {
  const { document, analysis } = question;
  const mentions = mentionsFor(question, offsetAt(document, position));
  const withFirst = context?.includeDeclaration !== false;
  const shown = withFirst
    ? mentions
    : mentions.filter(({ speaker, start }) => introductionOf(analysis, speaker).start !== start);
  return shown.map((mention) => ({ uri: document.uri, range: rangeOf(document, mention) }));
}
