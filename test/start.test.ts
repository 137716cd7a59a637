import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** `npm test` builds before it runs the tests; a single test file does not. */
const built = existsSync(join(root, 'dist/cli.js'));

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  mkdirSync(join(home, 'dist'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Each bundle, with words on which it answers at once and ends. */
const starts: readonly [bundle: string, words: readonly string[], answer: RegExp][] = [
  ['cli', ['--version'], /^\d+\.\d+\.\d+\n$/],
  ['server', [], /--stdio, --node-ipc, --socket/],
];

test.skipIf(!built).each(starts)('%s takes what an earlier run has compiled', (bundle, words, answer) => {
  install(bundle);
  expect(run(bundle, words)).toMatch(answer);
  const kept = compiled();
  expect(kept).not.toEqual([]);
  expect(run(bundle, words)).toMatch(answer);
  // What an engine does not take is written anew.
  expect(compiled()).toEqual(kept);
});

test.skipIf(!built).each(starts)('%s starts where what is kept is broken', (bundle, words, answer) => {
  install(bundle);
  run(bundle, words);
  const kept = compiled();
  for (const { path } of kept) writeFileSync(path, 'broken');
  expect(run(bundle, words)).toMatch(answer);
});

test.skipIf(!built).each(starts)('%s starts where nothing can be kept', (bundle, words, answer) => {
  install(bundle);
  writeFileSync(join(home, 'dist/compiled'), '');
  expect(run(bundle, words)).toMatch(answer);
});

function install(bundle: string): void {
  for (const file of ['package.json', `dist/${bundle}.js`, `dist/${bundle}.main.js`])
    copyFileSync(join(root, file), join(home, file));
}

/** What it says, on either stream. */
function run(bundle: string, words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(home, `dist/${bundle}.js`), ...words], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

/** The files that are kept, each with the moment of its writing. */
function compiled(): { path: string; written: number }[] {
  return readdirSync(join(home, 'dist/compiled'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(home, 'dist/compiled', name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, written: statSync(path).mtimeMs }));
}
