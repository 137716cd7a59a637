import { DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol';
import type { Host } from '../../server/src/lsp/host.ts';
import { citeOffersMethod } from '../../server/src/protocol/index.ts';
import { able, startEditor } from './support.ts';
import type { Editor, Wishes } from './support.ts';

export const folder = 'file:///newsroom';

/** An article in the folder, and the bibliography that it may name. */
export const harbour = `${folder}/harbour.md`;
export const works = `${folder}/works.bib`;

export interface Newsroom {
  readonly editor: Editor;
  readonly files: Map<string, string>;
  /** What bibliographies the server has read, in order. */
  readonly asked: readonly string[];
  /** Says that a file has changed on disk. */
  touch(uri: string): Promise<void>;
  /** Resolves when the server has read the bibliographies that an article names; without one, after a moment. */
  read(uri?: string): Promise<unknown>;
  /** Opens an article in Markdown; resolves when it and its bibliographies are read. */
  openArticle(uri: string, text: string): Promise<void>;
}

/** An editor over a folder of files that are held in memory. */
export async function newsroom(
  given: Readonly<Record<string, string>>,
  {
    capabilities = able,
    folders = [folder],
    fetchJson,
    ...wishes
  }: Omit<Wishes, 'host'> & Pick<Host, 'fetchJson'> = {},
): Promise<Newsroom> {
  const files = new Map(Object.entries(given));
  const asked: string[] = [];
  const editor = await startEditor({
    capabilities: {
      ...capabilities,
      workspace: { ...capabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    folders,
    ...wishes,
    host: {
      fetchJson,
      loadLibrary: () => import('../../server/src/bibliography/index.ts'),
      loadConfig: () => import('../../server/src/config/index.ts'),
      files: {
        readFile(uri) {
          const text = files.get(uri);
          if (!/\.(?:md|yaml|ontherecord\.json)$/.test(uri)) asked.push(uri);
          return text === undefined
            ? Promise.reject(new Error('There is no such file.'))
            : Promise.resolve(text);
        },
        readFolder: (uri) =>
          Promise.resolve(
            [...files.keys()]
              .filter((path) => path.startsWith(`${uri}/`))
              .map((path) => path.slice(uri.length + 1))
              .map((name) => ({ name: name.split('/')[0], folder: name.includes('/') })),
          ),
      },
    },
  });
  const read = (uri?: string): Promise<unknown> => {
    if (uri === undefined) return new Promise((resolve) => setTimeout(resolve, 400));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return editor.connection.sendRequest(citeOffersMethod, { textDocument: { uri }, range });
  };
  return {
    editor,
    files,
    asked,
    read,
    async openArticle(uri, text) {
      await editor.open(uri, text, 'markdown');
      await editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      await read(uri);
    },
    touch: (uri) =>
      editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri, type: 2 }],
      }),
  };
}
