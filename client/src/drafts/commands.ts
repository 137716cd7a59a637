import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reportMethod } from '../../../server/src/protocol/index.ts';
import type { Report, ReportParams } from '../../../server/src/protocol/index.ts';
import { changesPage, compareDrafts, forExport } from '../../../server/src/report/index.ts';
import type { DraftChange } from '../../../server/src/report/index.ts';
import { articleParams } from '../connection/article.ts';
import { documentInFront, isReadable } from '../connection/documents.ts';
import { registerAll } from '../register.ts';
import { showChanges } from './changes.ts';
import { chooseDraft, textOfFile } from './earlier.ts';

/** Registers the comparison of an article with an earlier draft of it. */
export function registerDrafts(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const commands = {
    /** Of the article in front and a draft that is asked for, unless they are given; gives what changed. */
    async compareDrafts(given?: vscode.Uri, from?: vscode.Uri): Promise<readonly DraftChange[] | undefined> {
      const document = given ? await vscode.workspace.openTextDocument(given) : documentInFront();
      if (!isReadable(document))
        return void tell(vscode.l10n.t('Open an article first, Markdown or plain text.'));
      try {
        const draft = from ? await textOfFile(from) : await chooseDraft(document);
        return draft === undefined ? undefined : await compare(client, document, draft);
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('The earlier draft was not read. {0}', (error as Error).message),
        );
        return undefined;
      }
    },
  };
  context.subscriptions.push(registerAll('ontherecord', commands));
}

async function compare(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  draft: string,
): Promise<readonly DraftChange[] | undefined> {
  const ask = (params: ReportParams): Promise<Report | null> => client.sendRequest(reportMethod, params);
  const article = articleParams(client, document.uri);
  const [earlier, later] = await Promise.all([ask({ ...article, draft }), ask(article)]);
  if (!earlier || !later) return void tell(vscode.l10n.t('This file is not read as an article.'));
  const changes = compareDrafts(earlier, later);
  // What is copied leaves the editor.
  const page = (): string =>
    changesPage(forExport(later).title, compareDrafts(forExport(earlier), forExport(later)));
  showChanges(document, changes, page);
  return changes;
}

function tell(words: string): void {
  void vscode.window.showInformationMessage(words);
}
