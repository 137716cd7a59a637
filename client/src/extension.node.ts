import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Api } from './api.ts';
import { start } from './start.ts';
import { provideTasks } from './tasks.ts';

/** Desktop and remote: the server is a process of its own, spoken to over Node's IPC. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  context.subscriptions.push(provideTasks(context));
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, (options) => {
    // An analysis makes many small things that die at once: with room for them, the collector takes a quarter less time.
    const roomy = { execArgv: ['--max-semi-space-size=32'] };
    const server = { module, transport: TransportKind.ipc, options: roomy };
    return new LanguageClient('ontherecord', 'On the Record', { run: server, debug: server }, options);
  });
}
