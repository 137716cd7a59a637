import { expect, test } from 'vitest';
import type { Files } from '../../server/src/lsp/connection/files.ts';
import { openSidecars } from '../../server/src/lsp/beside/sidecars.ts';
import type { Sidecars } from '../../server/src/lsp/beside/sidecars.ts';

const article = 'file:///desk/ferry.md';
const beside = 'file:///desk/ferry.md.ontherecord.json';

const openOver = (files: Files): Sidecars =>
  openSidecars(
    files,
    () => undefined,
    () => undefined,
  );

/** Files of which each reading is answered when the test says so, with the text that there was when it began. */
function slowFiles() {
  let text: string | undefined;
  const waiting: (() => void)[] = [];
  const files: Files = {
    read: () => {
      const found = text;
      return new Promise((resolve) => waiting.push(() => resolve(found)));
    },
    names: () => Promise.resolve([]),
    articles: () => Promise.resolve({ uris: [], complete: true }),
    reaches: () => true,
    watch: () => undefined,
  };
  return {
    files,
    write: (written: string | undefined) => (text = written),
    async answer(which: number) {
      waiting.splice(which, 1)[0]?.();
      for (let i = 0; i < 10; i++) await Promise.resolve();
    },
    count: () => waiting.length,
  };
}

test('what is read last counts, however long an earlier reading takes', async () => {
  const slow = slowFiles();
  const sidecars = openOver(slow.files);
  sidecars.look(article);
  await slow.answer(0);
  expect(sidecars.of(article)?.text).toBeUndefined();

  sidecars.heard(beside); // an undo has taken the file away, …
  await Promise.resolve();
  slow.write('{"corrections":[]}');
  sidecars.heard(beside); // … and something is corrected again.
  while (slow.count() > 0) await slow.answer(slow.count() - 1);
  expect(sidecars.of(article)?.text).toBe('{"corrections":[]}');
});

test('a file beside another article is left alone', async () => {
  const slow = slowFiles();
  const sidecars = openOver(slow.files);
  sidecars.heard(beside);
  await Promise.resolve();
  expect(slow.count()).toBe(0);
});
