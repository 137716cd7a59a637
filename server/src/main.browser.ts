import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import card from '../model/model.json';
import { fetchJson } from './network/fetch-json.ts';
import { startServer } from './lsp/server.ts';
import type { ConfigReader } from './lsp/beside/config-files.ts';
import type { Library } from './lsp/beside/bibliographies.ts';
import { loadTagger } from './model/index.ts';
import { modelMethod } from './protocol/index.ts';

/** Serves the editor whose web worker this is. A worker has no files: the editor hands over the trained model. */
const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(connection, {
  loadTagger: async () => loadTagger(await connection.sendRequest<Uint8Array>(modelMethod), card),
  fetchJson,
  loadLibrary: (bundles) => loadScript<Library>(bundles, 'bibliography', 'ontherecordBibliography'),
  loadConfig: (bundles) => loadScript<ConfigReader>(bundles, 'config', 'ontherecordConfig'),
});

/**
 * What reads bibliographies and configuration files are scripts of their own beside this one. A worker that VS Code starts
 * does not know its own address, so the editor tells where the bundles lie.
 */
function loadScript<Script>(bundles: string | undefined, name: string, global: string): Promise<Script> {
  if (bundles === undefined)
    return Promise.reject(new Error('The editor does not say where the reader lies.'));
  importScripts(`${bundles}/${name}.browser.js`);
  return Promise.resolve((scope as unknown as Record<string, Script>)[global]);
}
