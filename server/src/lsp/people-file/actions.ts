import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { speakerAt } from '../../core/index.ts';
import { nameOfFile } from '../../protocol/index.ts';
import { offsetAt, spanOf } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Desk } from '../desk.ts';
import type { Handler } from '../connection/answering.ts';
import { asArticleTells, enter, isNew } from './entering.ts';
import { moveToConfidential } from './protecting.ts';
import { say } from '../../say/index.ts';

/** Adds to the actions at a place: entering somebody in the people file, and in the file itself, moving who is to be protected. */
export function offerPeopleActions(answers: Map<string, Handler>, desk: Desk): void {
  const others = answers.get(CodeActionRequest.method);
  answers.set(CodeActionRequest.method, async (params, token) => {
    const actions = ((await others?.(params, token)) ?? null) as CodeAction[] | null;
    const { context, textDocument } = params as CodeActionParams;
    if (!desk.client.codeActionLiterals || !wantsQuickFix(context?.only)) return actions;
    if (desk.people.keeps(textDocument.uri)) return moveToConfidential(desk, params as CodeActionParams);
    const more = await addToPeople(desk, params as CodeActionParams);
    return more.length === 0 ? actions : [...(actions ?? []), ...more];
  });
}

function wantsQuickFix(only: readonly string[] | undefined): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

async function addToPeople(
  desk: Desk,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const question = questionAbout(desk, uri);
  if (!question) return [];
  const { analysis, document } = question;
  const mention =
    speakerAt(analysis, offsetAt(document, range.start)) ?? speakerAt(analysis, spanOf(document, range).end);
  if (!mention || !isNew(analysis, mention.speaker)) return [];
  const entering = await enter(desk, uri, asArticleTells(mention.speaker));
  if (!entering) return [];
  const file = nameOfFile(entering.file);
  return [
    {
      title: say('Add {0} to {1}', mention.speaker.name, file),
      kind: CodeActionKind.QuickFix,
      edit: entering.edit,
      diagnostics: context?.diagnostics?.filter(({ code }) => String(code).startsWith('person/')),
    },
  ];
}
