import { readFileSync, watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fetchJson } from './network/fetch-json.ts';
import { startServer } from './lsp/server.ts';
import { longestFile, decodedText } from './protocol/index.ts';
import type { Tagger } from './core/index.ts';
import type { HostFiles } from './lsp/connection/files.ts';
import type { ModelCard } from './model/index.ts';
import type { Translations } from './say/index.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** The files of this machine; links are not followed, so that no folder is seen twice. */
const files: HostFiles = {
  async readFile(uri) {
    const path = pathOf(uri);
    const found = await stat(path);
    // A device never ends, and an article of somebody else may name one.
    if (!found.isFile() || found.size > longestFile) throw new Error(`${path} is no file to be read`);
    return decodedText(await readFile(path));
  },
  async readFolder(uri) {
    const entries = await readdir(pathOf(uri), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() || entry.isFile())
      .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  },
  watchFolder(uri, changed) {
    try {
      const watcher = watch(pathOf(uri), { persistent: false }, (_event, name) => name && changed(name));
      watcher.on('error', () => watcher.close());
      return true;
    } catch {
      // There is no such folder, or nothing more can be watched: what is there is read once.
      return false;
    }
  },
};

/** Throws for what is no file of this machine. */
function pathOf(uri: string): string {
  return fileURLToPath(uri);
}

/** Serves one editor over the transport on the command line, until it says exit, goes away or closes the line. */
function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    // Nobody is left to talk to.
    if (error.code === 'EPIPE' || error.code === 'ERR_IPC_CHANNEL_CLOSED') process.exit(1);
    connection.console.error(`Unexpected: ${error.stack ?? error.message}`);
  });
  startServer(connection, {
    loadTagger: loadShippedTagger,
    loadLibrary: () => import('./bibliography/index.ts'),
    loadConfig: () => import('./config/index.ts'),
    files,
    fetchJson,
    rulePages: pathToFileURL(shipped('docs/rules')).href,
    translations: shippedTranslations,
  });
}

/** Where something stands that ships with the bundle. */
function shipped(path: string): string {
  return join(__dirname, '..', path);
}

function shippedTranslations(locale: string): Translations | undefined {
  const language = /^[a-z]+/.exec(locale.toLowerCase())?.[0] ?? 'en';
  try {
    return JSON.parse(readFileSync(shipped(`l10n/bundle.l10n.${language}.json`), 'utf8')) as Translations;
  } catch {
    return undefined;
  }
}

/** The trained model that stands beside the bundle, and the code that runs it: neither is needed to answer `initialize`. */
async function loadShippedTagger(): Promise<Tagger> {
  const folder = shipped('server/model');
  const [{ loadTagger }, bytes, card] = await Promise.all([
    import('./model/index.ts'),
    readFile(join(folder, 'reader.bin')),
    readFile(join(folder, 'model.json'), 'utf8'),
  ]);
  return loadTagger(bytes, JSON.parse(card) as ModelCard);
}

// Last, so that all that it needs is there.
if (process.argv.some((argument) => transports.includes(argument.split('=')[0]))) serve();
else {
  console.error('Start the language server with --stdio, --node-ipc, --socket=PORT or --pipe=NAME.');
  process.exitCode = 2;
}
