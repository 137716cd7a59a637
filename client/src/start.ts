import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type ClientCommand,
  type InitializationOptions,
  type StatusParams,
  statusMethod,
  trustedMethod,
} from '../../server/src/protocol/index.ts';
import type { Api } from './api.ts';
import { registerTools } from './assistant/tools.ts';
import { registerCitingCommands } from './citing/commands.ts';
import { registerCommands } from './commands.ts';
import { moveBeside } from './connection/beside.ts';
import { clientSelector } from './connection/documents.ts';
import { serveFiles } from './connection/files.ts';
import { createHighlighter } from './drawing/highlight.ts';
import { hintAtPauses } from './drawing/hints.ts';
import { offerWhatIsThere, registerLedgerCommands } from './ledger/commands.ts';
import { showLedger } from './ledger/view.ts';
import { createOverrides } from './connection/overrides.ts';
import { registerPeopleCommands } from './people/commands.ts';
import { carryQuotations } from './paste/provider.ts';
import { watchPauses } from './drawing/pause.ts';
import { createFindingsFilter } from './quiet/filter.ts';
import { registerFocus } from './quiet/focus.ts';
import { hideWhileTyping } from './quiet/typing.ts';
import { registerDrafts } from './drafts/commands.ts';
import { registerReports } from './report/commands.ts';
import { speak } from '../../server/src/say/index.ts';
import { underlineSpeakers } from './drawing/speakers.ts';
import { registerReview } from './review/commands.ts';
import { showStatus } from './status.ts';
import { createErrorHandler } from './connection/survival.ts';

/** Commands that the server may link to, as the protocol names them. */
const linkable: readonly ClientCommand[] = [
  'ontherecord.reveal',
  'ontherecord.addToPeople',
  'ontherecord.showReport',
  'ontherecord.enableForFile',
  'ontherecord.disableForFile',
];

/**
 * Starts the server and everything around it. Returns when the server is ready; a server that does not start is reported
 * in the editor, and the commands stay there to look at the output and to try again.
 */
export async function start(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Api> {
  speak(vscode.l10n.bundle);
  const output = vscode.window.createOutputChannel('On the Record', { log: true });
  const overrides = createOverrides(context.workspaceState);
  const initialization = (): InitializationOptions => ({
    bundles: vscode.Uri.joinPath(context.extensionUri, 'dist').toString(true),
    rulePages: vscode.Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
    commands: [...linkable, 'ontherecord.choosePerson', 'ontherecord.cite', 'ontherecord.review.choose'],
    translations: vscode.l10n.bundle,
    overrides: overrides.all(),
    files: true,
    status: true,
    tokens: true,
    restricted: !vscode.workspace.isTrusted,
  });
  const tokenTypes = () =>
    client.initializeResult?.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const pauseIn = watchPauses(context);
  const filter = createFindingsFilter(context, () => client);
  const client: BaseLanguageClient = createClient({
    documentSelector: clientSelector(),
    outputChannel: output,
    // A function, because a restarted server has to hear what was decided since.
    initializationOptions: initialization,
    markdown: { isTrusted: { enabledCommands: linkable } },
    errorHandler: createErrorHandler(() => client),
    // The library asks at each key unless it is told not to; the filter asks at pauses.
    diagnosticPullOptions: { onChange: false },
    middleware: {
      ...createHighlighter(context, tokenTypes, pauseIn),
      ...hintAtPauses(pauseIn),
      ...filter.middleware,
    },
  });

  const statuses = new Map<string, StatusParams>();
  const changed = new vscode.EventEmitter<void>();
  context.subscriptions.push(
    output,
    changed,
    client,
    serveFiles(client),
    moveBeside(),
    ...registerTools(client),
    client.onNotification(statusMethod, (status: StatusParams) => {
      statuses.set(vscode.Uri.parse(status.uri).toString(), status);
      changed.fire();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.sendNotification(trustedMethod)),
    vscode.workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
  );
  const ledger = showLedger(context, client, changed.event);
  registerLedgerCommands(context, ledger);
  const statusOf = (uri: vscode.Uri) => statuses.get(uri.toString());
  registerDrafts(context, client);
  const reports = registerReports(context, client, { changed: changed.event, of: statusOf });
  carryQuotations(context, client);
  hideWhileTyping(context, filter);
  registerFocus(context, filter);
  underlineSpeakers(context, client, changed.event);
  const api: Api = { client, status: statusOf, ledger, reports };
  registerPeopleCommands(context, client);
  registerCitingCommands(context, client);
  context.subscriptions.push(registerReview(client));
  registerCommands(context, { client, output, overrides });
  showStatus(context, api, changed.event);

  try {
    await client.start();
    await offerWhatIsThere(client);
  } catch (error) {
    output.error(`The server did not start: ${String(error)}`);
  }
  return api;
}
