import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Report } from '../../../server/src/protocol/index.ts';
import { documentInFront, isReadable } from '../connection/documents.ts';
import { askReport } from '../report/panel.ts';
import { fileIn, quotesIn, unsupportedIn, whoIn } from './answers.ts';

interface Question {
  readonly uri?: string;
  readonly name?: string;
}

/** The part of VS Code's interface for tools that is used here: it is younger than the oldest release that we run in. */
interface ToolHost {
  registerTool(name: string, tool: Tool): vscode.Disposable;
}
interface Tool {
  prepareInvocation(): { invocationMessage: string };
  invoke(options: { readonly input: Question }): Promise<unknown>;
}
interface ToolParts {
  readonly LanguageModelTextPart?: new (text: string) => unknown;
  readonly LanguageModelToolResult?: new (parts: unknown[]) => unknown;
}

/**
 * Tools for an editor's assistant, so that it asks who is quoted instead of guessing. Nothing is sent anywhere by us: an
 * assistant that the user runs gets the answer, and what is confidential in the people file is not in it.
 */
export function registerTools(client: BaseLanguageClient): vscode.Disposable[] {
  const { lm } = vscode as unknown as { lm?: Partial<ToolHost> };
  const { LanguageModelTextPart: Text, LanguageModelToolResult: Result } = vscode as unknown as ToolParts;
  if (!lm?.registerTool || !Text || !Result) return [];
  const tool = (doing: string, answer: (report: Report, question: Question) => string): Tool => ({
    prepareInvocation: () => ({ invocationMessage: doing }),
    async invoke({ input }) {
      return new Result([new Text(await answerTo(client, input, answer))]);
    },
  });
  const tools: Record<string, Tool> = {
    ontherecord_list_quotes: tool(vscode.l10n.t('Listing who is quoted'), (report, { name }) =>
      quotesIn(report, name),
    ),
    ontherecord_list_unsupported: tool(vscode.l10n.t('Listing statements without a source'), unsupportedIn),
    ontherecord_who_is: tool(vscode.l10n.t('Looking up who that is'), (report, { name }) =>
      whoIn(report, name ?? ''),
    ),
  };
  return Object.entries(tools).map(([name, each]) => lm.registerTool!(name, each));
}

/** Answers a question about the document it names, or the one in front. Never throws: an assistant reads why it got nothing. */
async function answerTo(
  client: BaseLanguageClient,
  question: Question,
  answer: (report: Report, question: Question) => string,
): Promise<string> {
  try {
    const document = question.uri ? await opened(question.uri) : documentInFront();
    if (!document) return 'No article is open. Name one by its address, or by its path in the workspace.';
    if (!isReadable(document)) return 'That document is neither Markdown nor plain text.';
    const report = await askReport(client, document.uri);
    if (!report) return 'That file is not read as an article.';
    return `In ${fileIn(report, nameOf(document))}:\n${answer(report, question)}`;
  } catch (error) {
    return `The article could not be read: ${(error as Error).message}`;
  }
}

/** A document by its address; assistants also name one by its path, from the root or from a folder of the workspace. */
async function opened(named: string): Promise<vscode.TextDocument> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const places = /^[a-z][a-z0-9+.-]+:/i.test(named)
    ? [vscode.Uri.parse(named)]
    : /^(?:[a-z]:)?[\\/]/i.test(named)
      ? [...folders.map((folder) => folder.with({ path: named })), vscode.Uri.file(named)]
      : folders.map((folder) => vscode.Uri.joinPath(folder, named));
  for (const place of places) {
    const document = await vscode.workspace.openTextDocument(place).then(undefined, () => undefined);
    if (document) return document;
  }
  throw new Error(`there is no document “${named}”`);
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
