import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import {
  articleFile,
  languageOf,
  nameOfFile,
  readFileMethod,
  readFolderMethod,
} from '../../protocol/index.ts';
import type { ArticleGlobs, ReadFileResult, ReadFolderResult } from '../../protocol/index.ts';
import type { Client } from './client.ts';
import { afterQuiet } from './coalesce.ts';

/** Files as the machine has them that the server runs on. Both reject where there is nothing to read. */
export interface HostFiles {
  readFile(uri: string): Promise<string>;
  readFolder(uri: string): Promise<ReadFolderResult>;
  /**
   * Tells the names of files that change in a folder, for editors that watch none. False where it cannot be watched: it is
   * not there yet, perhaps.
   */
  watchFolder?(uri: string, changed: (name: string) => void): boolean;
}

/** The files of the workspace, open or not. What cannot be read is not there: nothing rejects. */
export interface Files {
  /** The text of a file, as the editor has it where it is open. */
  read(uri: string): Promise<string | undefined>;
  /** Names of the files and folders in a folder. */
  names(folder: string): Promise<readonly string[]>;
  /** The articles in a folder and the folders in it. */
  articles(folder: string, globs: ArticleGlobs, most: Bounds): Promise<FoundArticles>;
  /** Whether there may be a file at a URI that can be read and written: not beside a document that is on no disk. */
  reaches(uri: string): boolean;
  /** Asks to be told of files that change on disk, by globs. Every listener hears of all files. */
  watch(globs: readonly string[], changed: (uri: string) => void): void;
}

/** How far articles are looked for. */
export interface Bounds {
  readonly articles: number;
  /** So many folders are looked into. */
  readonly folders?: number;
}

interface FoundArticles {
  /** In the order of their names. */
  readonly uris: readonly string[];
  /** False where there may be more. */
  readonly complete: boolean;
}

/** The glob of all files with a name. */
export function globOf(name: string): string {
  return `**/${name.replace(/[[\]{}*?!,]/g, '?')}`;
}

/** No more folders than these are watched for an editor that watches none. */
const mostWatched = 200;

/** Milliseconds without another word of a file until it is read again: whoever writes one is told of several times. */
const changeDelay = 50;

/** So many folders are looked into for articles, unless fewer are enough; a workspace with more is not a newsroom's. */
const mostFolders = 2000;

/**
 * Reaches files through the editor where it hands them out (in a browser nobody else can), else through the host.
 * `open` gives the text of a document that is open.
 */
export function openFiles(
  connection: Connection,
  client: Client,
  host: HostFiles | undefined,
  open: (uri: string) => string | undefined,
): Files {
  const listeners: ((uri: string) => void)[] = [];
  const heard = afterQuiet(changeDelay, (uri: string) => listeners.forEach((hear) => hear(uri)));
  const looked = client.watchFiles || client.files ? () => undefined : watchWhereLooked(host, heard);
  const readFolder = (uri: string): Promise<ReadFolderResult> => {
    if (client.files) return connection.sendRequest<ReadFolderResult>(readFolderMethod, { uri });
    return host?.readFolder(uri) ?? Promise.resolve([]);
  };
  const readFile = async (uri: string): Promise<string | undefined> => {
    looked(uri);
    if (!client.files) return host?.readFile(uri);
    return (await connection.sendRequest<ReadFileResult>(readFileMethod, { uri }))?.text;
  };
  return {
    read: async (uri) => open(uri) ?? (await readFile(uri).catch(() => undefined)),
    async names(folder) {
      looked(`${folder}/`);
      return (await readFolder(folder).catch(() => [])).map(({ name }) => name);
    },
    reaches: (uri) => (client.files ? !uri.startsWith('untitled:') : uri.startsWith('file:')),
    articles: (folder, globs, most) =>
      articlesIn(folder, globs, most, (uri) => readFolder(uri).catch(() => [])),
    watch(globs, changed) {
      if (listeners.push(changed) === 1) {
        connection.onDidChangeWatchedFiles(({ changes }) => {
          for (const { uri } of changes) for (const hear of listeners) hear(uri);
        });
      }
      if (!client.watchFiles) return;
      const watchers = globs.map((globPattern) => ({ globPattern }));
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch((error: unknown) => connection.console.warn(`Files are not watched: ${String(error)}`));
    },
  };
}

/**
 * Watches each folder in which something is looked for, found or not; one that is made later from the next look on. A file
 * is told of by the URI that it was looked for with: editors do not agree on what is to be encoded in one.
 */
function watchWhereLooked(
  host: HostFiles | undefined,
  changed: (uri: string) => void,
): (uri: string) => void {
  const folders = new Map<string, Map<string, string>>();
  return (uri) => {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const uris = folders.get(folder) ?? new Map<string, string>();
    if (!folders.has(folder)) {
      if (folders.size >= mostWatched) return;
      const told = (name: string): void => changed(uris.get(name) ?? uriIn(folder, name));
      if (!host?.watchFolder?.(folder, told)) return;
      folders.set(folder, uris);
    }
    uris.set(nameOfFile(uri), uri);
  };
}

async function articlesIn(
  root: string,
  globs: ArticleGlobs,
  most: Bounds,
  readFolder: (uri: string) => Promise<ReadFolderResult>,
): Promise<FoundArticles> {
  const { articles, folders = mostFolders } = most;
  const uris: string[] = [];
  const waiting = [''];
  for (let visited = 0; waiting.length > 0; visited++) {
    if (visited >= folders) return { uris, complete: false };
    const folder = waiting.shift()!;
    const entries = await readFolder(uriIn(root, folder));
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // A folder is worth a look where a story in it would be an article.
      if (!articleFile(entry.folder ? `${path}/story.md` : path, globs).article) continue;
      if (entry.folder) waiting.push(path);
      else if (languageOf(path)) {
        if (uris.length >= articles) return { uris, complete: false };
        uris.push(uriIn(root, path));
      }
    }
  }
  return { uris, complete: true };
}

function uriIn(root: string, path: string): string {
  if (path === '') return root;
  return `${root.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
