import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { openFiles } from '../../server/src/lsp/connection/files.ts';
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
  const all = await files.articles('memfs:/news', globs, 10);
  expect(all).toEqual(['memfs:/news/harbour%20(2).md', 'memfs:/news/city/council.txt']);
  expect(await files.articles('memfs:/news', globs, 1)).toHaveLength(1);
  expect(await files.articles('memfs:/news', { include: [], exclude: ['city/**'] }, 10)).toHaveLength(1);
});

test('a file is what the editor has of it, else what is on disk; one that is not there is undefined', async () => {
  const open = (uri: string): string | undefined => (uri === 'README.md' ? 'open' : undefined);
  const files = openFiles({} as Connection, {} as Client, host, open);
  expect(await files.read('README.md')).toBe('open');
  expect(await files.read('harbour (2).md')).toBe('on disk');
  expect(await files.read('gone.md')).toBeUndefined();
  const bare = openFiles({} as Connection, {} as Client, undefined, open);
  expect(await bare.read('harbour (2).md')).toBeUndefined();
  expect(await bare.articles('memfs:/news', globs, 10)).toEqual([]);
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
