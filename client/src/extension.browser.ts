import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { modelMethod } from '../../server/src/protocol/index.ts';
import type { Api } from './api.ts';
import { start } from './start.ts';

/** vscode.dev and its like: the server is a web worker. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const model = vscode.Uri.joinPath(context.extensionUri, 'server/model/reader.bin');
  const address = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return start(context, (options) => {
    // A new worker at every start, so that a restart really begins anew. Not the worker itself: VS Code puts its own
    // class in the place of `Worker`, which the client would not recognise.
    const transports = () => {
      worker?.terminate();
      worker = new Worker(address);
      return Promise.resolve({
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
      });
    };
    const client = new LanguageClient('ontherecord', 'On the Record', transports, options);
    context.subscriptions.push(client.onRequest(modelMethod, () => vscode.workspace.fs.readFile(model)));
    return client;
  });
}
