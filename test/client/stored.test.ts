import type { Memento } from 'vscode';
import { expect, test } from 'vitest';
import { moveStored } from '../../client/src/report/stored.ts';

test('what is stored of an article goes with it and with its folder, and nothing else does', () => {
  const kept = new Map<string, unknown>([
    ['verdicts file:///desk/a.md', 1],
    ['verdicts file:///desk/b.md', 2],
    ['verdicts file:///desk2/a.md', 3],
  ]);
  const storage = {
    keys: () => [...kept.keys()],
    get: (key: string) => kept.get(key),
    update: async (key: string, value: unknown) =>
      void (value === undefined ? kept.delete(key) : kept.set(key, value)),
  } as Memento;
  moveStored(storage, 'verdicts file:///desk/a.md', 'verdicts file:///desk/c.md');
  moveStored(storage, 'verdicts file:///desk', 'verdicts file:///old');
  expect(Object.fromEntries(kept)).toEqual({
    'verdicts file:///old/c.md': 1,
    'verdicts file:///old/b.md': 2,
    'verdicts file:///desk2/a.md': 3,
  });
});
