import { expect, test } from 'vitest';
import { folderOfGlob, matchesGlob } from '../../server/src/protocol/index.ts';

test.each([
  ['*.md', 'news/harbour.md', true],
  ['news/*.md', 'news/harbour.md', true],
  ['news/*.md', 'news/old/harbour.md', false],
  ['./news/*.md', 'news/harbour.md', true],
  ['./*.md', 'harbour.md', true],
  ['./*.md', 'news/harbour.md', false],
  ['news/**', 'news/old/harbour.md', true],
  ['news/**', 'newsroom/harbour.md', false],
  ['news/', 'news/old/harbour.md', true],
  ['**/drafts/**', 'drafts/harbour.md', true],
  ['**/drafts/**', 'news/drafts/old/harbour.md', true],
  ['**/drafts/*.md', 'news/redrafts/harbour.md', false],
  ['news/**/harbour.md', 'news/harbour.md', true],
  ['news/h**r.md', 'news/h/r.md', false],
  ['{news,opinion}/*.{md,txt}', 'opinion/tides.txt', true],
  ['{news,opinion}/*.{md,txt}', 'sport/tides.txt', false],
  ['{news,{op,ed}inion}/*', 'edinion/tides.txt', true],
  ['{news,**/old}/*', 'a/b/old/tides.txt', true],
  ['{news}/*', '{news}/tides.txt', true],
  ['tides-{a,b', 'tides-{a,b', true],
  ['tides-[0-9].md', 'tides-7.md', true],
  ['tides-[!0-9_].md', 'tides-7.md', false],
  ['tides-[!0-9_].md', 'tides-x.md', true],
  ['tides-[x.md', 'tides-[x.md', true],
  ['tides-\\*.md', 'tides-7.md', false],
  ['tides-\\*.md', 'tides-*.md', true],
  ['tide?.md', 'tides.md', true],
  ['tide?', 'tide/', false],
  ['(a|b)+.md', 'a.md', false],
  ['!*.txt', 'tides.md', true],
  ['!*.txt', 'tides.txt', false],
  ['', 'tides.md', false],
  ['🌊*.md', 'news/🌊 tides.md', true],
])('%s and %s: %s', (glob, path, expected) => expect(matchesGlob(path, [glob])).toBe(expected));

test.each([
  ['*a*a*a*a*a*a*a*a*a*b'],
  [`${'{a,a}'.repeat(60)}b`],
  [`${'**/a/'.repeat(200)}b`],
  ['{'.repeat(1900)],
  [`${'{a,'.repeat(300)}b${'}'.repeat(300)}`],
])('takes no time for a glob that is meant to: %.30s', (glob) => {
  const began = performance.now();
  expect(matchesGlob(`${'a/'.repeat(400)}${'a'.repeat(250)}`, [glob, `./${glob}`])).toBe(false);
  expect(performance.now() - began).toBeLessThan(1000);
});

test.each([
  ['news/*.md', 'news'],
  ['news/2024/{a,b}/*.md', 'news/2024'],
  ['*.md', '.'],
  ['/*.md', '/'],
  ['news/harbour.md', undefined],
])('%s lies in %s', (glob, folder) => expect(folderOfGlob(glob)).toBe(folder));
