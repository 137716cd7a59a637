import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import card from '../model/model.json';
import weights from '../model/reader.bin';
import { startServer } from './lsp/server.ts';
import { loadTagger } from './model/index.ts';

/** Serves the editor whose web worker this is. A worker has no files: its model is in the bundle. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  loadTagger: async () => loadTagger(weights, card),
});
