// Timers of the protocol library, which the entry for Node sets up.
import 'vscode-languageserver/node';
import { expect, test } from 'vitest';
import 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver';
import { openFiles } from '../../server/src/lsp/connection/files.ts';
import type { Bounds } from '../../server/src/lsp/connection/files.ts';
import type { Client } from '../../server/src/lsp/connection/client.ts';
import type { ReadFolderResult } from '../../server/src/protocol/index.ts';

const tree: Record<string, string> = {
  'README.md': '',
  'harbour (2).md': 'on disk',
  'city/council.txt': '',
  'city/budget.csv': '',
  'node_modules/story.md': '',
};

const host = {
  readFile: (uri: string) =>
    uri in tree ? Promise.resolve(tree[uri]) : Promise.reject(new Error('not there')),
  readFolder: (uri: string): Promise<ReadFolderResult> => {
    const inside = uri === 'memfs:/news' ? '' : `${decodeURIComponent(uri.slice('memfs:/news/'.length))}/`;
    const names = Object.keys(tree).filter((path) => path.startsWith(inside));
    const parts = names.map((path) => path.slice(inside.length).split('/'));
    const found = new Map(parts.map(([name, more]) => [name, more !== undefined]));
    return Promise.resolve([...found].map(([name, folder]) => ({ name, folder })));
  },
};

const globs = { include: [], exclude: [] };

test('articles are found in a folder and the folders in it, nothing else, and no more than asked for', async () => {
  const files = openFiles({} as Connection, {} as Client, host, () => undefined);
  const all = ['memfs:/news/harbour%20(2).md', 'memfs:/news/city/council.txt'];
  const found = (most: Bounds, exclude: string[] = []) =>
    files.articles('memfs:/news', { include: [], exclude }, most);
  expect(await found({ articles: 2 })).toEqual({ uris: all, complete: true });
  expect(await found({ articles: 1 })).toEqual({ uris: all.slice(0, 1), complete: false });
  expect(await found({ articles: 2, folders: 1 })).toEqual({ uris: all.slice(0, 1), complete: false });
  expect(await found({ articles: 10 }, ['city/**'])).toEqual({ uris: all.slice(0, 1), complete: true });
});

test('a file is what the editor has of it, else what is on disk; one that is not there is undefined', async () => {
  const open = (uri: string): string | undefined => (uri === 'README.md' ? 'open' : undefined);
  const files = openFiles({} as Connection, {} as Client, host, open);
  expect(await files.read('README.md')).toBe('open');
  expect(await files.read('harbour (2).md')).toBe('on disk');
  expect(await files.read('gone.md')).toBeUndefined();
  const bare = openFiles({} as Connection, {} as Client, undefined, open);
  expect(await bare.read('harbour (2).md')).toBeUndefined();
  expect((await bare.articles('memfs:/news', globs, { articles: 10 })).uris).toEqual([]);
});

test('for an editor that watches no files the server watches where it looked, and tells of what it asked for by its own name', async () => {
  let made = '';
  const told = new Map<string, (name: string) => void>();
  const watching = {
    ...host,
    watchFolder(folder: string, changed: (name: string) => void) {
      if (folder !== made) return false;
      told.set(folder, changed);
      return true;
    },
  };
  const files = openFiles(
    { onDidChangeWatchedFiles: () => undefined } as never,
    {} as Client,
    watching,
    () => undefined,
  );
  const heard: string[] = [];
  files.watch([], (uri) => heard.push(uri));
  await files.names('memfs:/news');
  expect([...told.keys()]).toEqual([]);
  // A folder that is made only now.
  made = 'memfs:/news';
  await files.read('memfs:/news/cash%2c co.json');
  await files.names('memfs:/news');
  expect([...told.keys()]).toEqual(['memfs:/news']);
  for (const name of ['cash, co.json', 'cash, co.json', 'new one.yaml']) told.get('memfs:/news')!(name);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard).toEqual(['memfs:/news/cash%2c co.json', 'memfs:/news/new%20one.yaml']);
  const able = openFiles({} as Connection, { watchFiles: true } as Client, watching, () => undefined);
  await able.read('memfs:/other/people.yaml');
  expect(told.has('memfs:/other')).toBe(false);
});

test('nothing is kept beside a document that is no file, unless the editor reaches it', () => {
  const files = openFiles({} as Connection, {} as Client, host, () => undefined);
  const uris = ['file:///news/a.md', 'untitled:Untitled-1', 'oil:///news/a.md', 'buffer-1'];
  expect(uris.map((uri) => files.reaches(uri))).toEqual([true, false, false, false]);
  const handed = openFiles({} as Connection, { files: true } as Client, host, () => undefined);
  expect(uris.map((uri) => handed.reaches(uri))).toEqual([true, false, true, true]);
});

test('an editor that hands out files is asked for them', async () => {
  const asked: string[] = [];
  const sendRequest = (method: string, { uri }: { uri: string }): Promise<unknown> => {
    asked.push(`${method} ${uri}`);
    return Promise.resolve({ text: 'handed out' });
  };
  const files = openFiles({ sendRequest } as never, { files: true } as Client, host, () => undefined);
  expect(await files.read('memfs:/news/people.yaml')).toBe('handed out');
  expect(asked).toEqual(['ontherecord/readFile memfs:/news/people.yaml']);
});
