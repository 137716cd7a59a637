import { expect, test } from 'vitest';
import { articleFile, languageOf, languageRead } from '../../server/src/protocol/index.ts';

const article = (path: string, include: string[] = [], exclude: string[] = []): boolean =>
  articleFile(path, { include, exclude }).article;

test.each([
  'harbour.md',
  'stories/2031/the-ferry.txt',
  './notes/interview.markdown',
  'building/permits.md',
  'readmission-rates.md',
  'security.md',
])('%s is an article', (path) => expect(article(path)).toBe(true));

test.each([
  'README.md',
  'sub/Readme.txt',
  'CODE_OF_CONDUCT.md',
  'LICENSE',
  'SECURITY.md',
  'requirements.txt',
  'node_modules/left/story.md',
  '.github/ISSUE_TEMPLATE/bug.md',
  'docs/api/client.md',
  'dist/story.md',
])('%s is left alone', (path) => expect(article(path)).toBe(false));

test('what the reader sets wins', () => {
  expect(article('docs/story.md', ['docs/**'])).toBe(true);
  expect(article('README.md', ['README.md'])).toBe(true);
  expect(article('drafts/story.md', [], ['drafts/**'])).toBe(false);
  expect(article('drafts/story.md', [], ['*.draft.md'])).toBe(true);
});

test('prose is told by its extension', () => {
  expect(['a.md', 'a.MARKDOWN', 'a.txt', 'a.rst', 'txt'].map(languageOf)).toEqual([
    'markdown',
    'markdown',
    'plaintext',
    undefined,
    undefined,
  ]);
});

test('papers for Quarto and R are Markdown, under any name that an editor has for their language', () => {
  expect(['a.qmd', 'a.Rmd'].map(languageOf)).toEqual(['markdown', 'markdown']);
  expect(languageRead('/a.qmd', 'quarto')).toBe('markdown');
  expect(languageRead('/a.Rmd', 'plaintext')).toBe('markdown');
  expect(languageRead('/a.txt', 'plaintext')).toBe('plaintext');
  expect(languageRead('/a.md', 'plaintext')).toBe('plaintext');
});
