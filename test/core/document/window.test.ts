import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../server/src/core/document/index.ts';
import type { Document, Source } from '../../../server/src/core/document/index.ts';
import { openDocument, replaceText } from '../../../server/src/lsp/text/line-document.ts';
import { newsText } from '../../bench/text.ts';

/** Pieces that open, close, part and join blocks, near and far. */
const pieces = [
  'x',
  '\n',
  '\n\n',
  '```\n',
  '<!--\n',
  '---\n',
  '- ',
  '> ',
  '[^9]: Note.\n',
  '[1] A\n',
  '# ',
  'A: ',
  '|a|\n|-|\n',
  '',
];

const script = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    text: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 6 },
);

describe.each(['plaintext', 'markdown'])('%s', (languageId) => {
  const text = newsText(16_000, { seed: 11, markdown: languageId === 'markdown' });

  test('a long text that is kept in lines is updated to what a fresh reading gives', () => {
    fc.assert(
      fc.property(script, (steps) => {
        let document = openDocument('file:///a', languageId, 1, text);
        let parsed = parseDocument(document);
        for (const { at, length, text: put } of steps) {
          const start = Math.floor(at * document.length);
          const edit = { start, end: Math.min(document.length, start + length), text: put };
          document = replaceText(document, edit, 2);
          parsed = parseDocument(document, parsed, [edit]);
          const fresh = parseDocument({ text: document.slice(0, document.length), languageId });
          expect(view(parsed)).toEqual(view(fresh));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('a letter in a paragraph is read without joining the text', () => {
    const document = openDocument('file:///a', languageId, 1, text);
    const edit = { start: 8_000, end: 8_000, text: 'x' };
    const edited = replaceText(document, edit, 2);
    let joined = 0;
    const watched: Source = {
      languageId,
      length: edited.length,
      slice: (start, end) => edited.slice(start, end),
      get text() {
        joined++;
        return edited.text;
      },
    };
    const before = parseDocument(document);
    const after = parseDocument(watched, before, [edit]);
    expect(joined).toBe(0);
    expect(after.changed.end - after.changed.start).toBeLessThanOrEqual(1);
  });
});

function view({ source: _, changed: __, structure: ___, ...document }: Document): unknown {
  return { ...document, footnotes: [...document.footnotes] };
}
