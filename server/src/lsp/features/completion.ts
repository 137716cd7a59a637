import { CompletionRequest } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { completeCitation } from '../citing/completion.ts';
import { completePerson } from '../people/completion.ts';
import type { Desk, Feature, Question } from '../desk.ts';

/** What can be completed where the cursor stands: each looks for itself, the first that knows answers. */
const completions: readonly ((
  desk: Desk,
  question: Question,
  position: CompletionParams['position'],
) => Promise<CompletionItem[] | CompletionList | undefined>)[] = [completeCitation, completePerson];

/** Citation keys, footnotes and names as they are written. */
export const completion: Feature = {
  register: (ask, desk) =>
    ask<CompletionParams, Promise<CompletionItem[] | CompletionList>>(
      CompletionRequest.type,
      'position',
      async (question, { position }) => {
        for (const complete of completions) {
          const items = await complete(desk, question, position);
          if (items) return items;
        }
        return [];
      },
    ),
};
