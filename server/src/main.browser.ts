import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import card from '../model/model.json';
import weights from '../model/reader.bin';
import { fetchJson } from './fetch-json.ts';
import { startServer } from './lsp/server.ts';
import type { Library } from './lsp/works.ts';
import { loadTagger } from './model/index.ts';

/** Serves the editor whose web worker this is. A worker has no files: its model is in the bundle. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  loadTagger: async () => loadTagger(weights, card),
  loadLibrary,
  fetchJson,
});

/**
 * What reads bibliographies is a script of its own beside this one. A worker that VS Code starts does not know its own
 * address, so the editor tells where the bundles lie.
 */
function loadLibrary(bundles: string | undefined): Promise<Library> {
  if (bundles === undefined)
    return Promise.reject(new Error('The editor does not say where the reader lies.'));
  importScripts(`${bundles}/bibliography.browser.js`);
  return Promise.resolve((scope as unknown as { ontherecordBibliography: Library }).ontherecordBibliography);
}
