import { CompletionItemKind, CompletionRequest } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { rules } from '../../core/index.ts';
import { completeCitation } from '../citing/completion.ts';
import { completePerson } from '../people/completion.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { say } from '../../say/index.ts';

type Answer = CompletionItem[] | CompletionList | undefined;

/** What can be completed where the cursor stands: each looks for itself, the first that knows answers. */
const completions: readonly ((
  desk: Desk,
  question: Question,
  position: CompletionParams['position'],
) => Answer | Promise<Answer>)[] = [completeRule, completeCitation, completePerson];

/** Citation keys, footnotes, names as they are written, and rules in comments that silence them. */
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

const silencing =
  /(?:<!--|\{\/\*)\s*ontherecord-(?:disable(?:-next-line|-line|-file)?|enable)\s(?:(?!--|\*\/).)*?([\w/*-]*)$/;

/** A comment is looked for in so many letters before the cursor. */
const longest = 400;

/** `<!-- ontherecord-disable-line claim/st|`: rules and their families; a reason behind `--` is the writer’s own. */
function completeRule(_desk: Desk, { document }: Question, position: CompletionParams['position']): Answer {
  const line = (document.lines[position.line] ?? '').slice(
    Math.max(0, position.character - longest),
    position.character,
  );
  const begun = silencing.exec(line)?.[1];
  if (begun === undefined || document.languageId === 'plaintext') return undefined;
  const start = { line: position.line, character: position.character - begun.length };
  const item = (label: string, detail: string): CompletionItem => ({
    label,
    detail,
    kind: CompletionItemKind.Value,
    textEdit: { range: { start, end: position }, newText: label },
  });
  const families = new Set(rules.map(({ id }) => `${id.split('/', 1)[0]}/*`));
  return [
    ...rules.map(({ id, title }) => item(id, say(title))),
    ...[...families].map((family) => item(family, '')),
  ];
}
