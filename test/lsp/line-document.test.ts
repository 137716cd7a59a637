import { assert, property, array, nat, record, string, constantFrom, oneof } from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editOf, linesOf, offsetAt, positionAt, rangeOf, spanOf } from '../../server/src/lsp/text/convert.ts';
import { openDocument, replaceText } from '../../server/src/lsp/text/line-document.ts';
import type { LineDocument } from '../../server/src/lsp/text/line-document.ts';

const uri = 'file:///story.txt';

/** Text with every kind of line break, astral characters, lone surrogates and combining marks. */
const text = array(
  oneof(
    constantFrom('\n', '\r\n', '\r', '“', '😀', '\ud800', 'e\u0301', ' ', 'שלום'),
    string({ maxLength: 4 }),
  ),
  { maxLength: 24 },
).map((pieces) => pieces.join(''));

const position = record({ line: nat(14), character: nat(14) });
const changes = array(record({ range: record({ start: position, end: position }), text }), { maxLength: 12 });

test('after any edits the server holds the text that the client holds', () => {
  assert(
    property(text, changes, (before, edits) => {
      const theirs = TextDocument.create(uri, 'plaintext', 1, before);
      let ours = openDocument(uri, 'plaintext', 1, before);
      for (const { range, text: put } of edits) {
        // The reference loses count of its lines after a change whose range lies outside of the text.
        const within = {
          start: positionAt(ours, offsetAt(ours, range.start)),
          end: positionAt(ours, offsetAt(ours, range.end)),
        };
        const edit = editOf(ours, within, put);
        const spliced = ours.slice(0, edit.start) + edit.text + ours.slice(edit.end, ours.length);
        TextDocument.update(theirs, [{ range: within, text: put }], 2);
        ours = replaceText(ours, edit, 2);
        expect(spliced).toBe(theirs.getText());
        expect(ours.length).toBe(spliced.length);
        expect([...ours.starts]).toEqual([...openDocument(uri, 'plaintext', 2, spliced).starts]);
      }
      expect(ours.text).toBe(theirs.getText());
    }),
    { numRuns: 400 },
  );
});

test('offsets and positions agree with those of the reference', () => {
  assert(
    property(text, position, (content, asked) => {
      const theirs = TextDocument.create(uri, 'plaintext', 1, content);
      const ours = openDocument(uri, 'plaintext', 1, content);
      expect(offsetAt(ours, asked)).toBe(theirs.offsetAt(asked));
      for (let offset = 0; offset <= content.length; offset++) {
        expect(positionAt(ours, offset)).toEqual(theirs.positionAt(offset));
      }
    }),
  );
});

test('a span survives the way out and back unless it cuts a line break in two', () => {
  assert(
    property(text, nat(60), nat(60), (content, a, b) => {
      const document = openDocument(uri, 'plaintext', 1, content);
      const span = { start: Math.min(a, b, content.length), end: Math.min(Math.max(a, b), content.length) };
      if (cutsBreak(document, span.start) || cutsBreak(document, span.end)) return;
      expect(spanOf(document, rangeOf(document, span))).toEqual(span);
    }),
  );
});

test('an edit may stand between the two characters of a line break, and outside of the text it may not', () => {
  const document = openDocument(uri, 'plaintext', 1, 'one\r\ntwo');
  expect(replaceText(document, { start: 4, end: 4, text: 'x' }, 2).lines).toEqual(['one\r', 'x\n', 'two']);
  expect(replaceText(document, { start: 4, end: 5, text: '' }, 2).lines).toEqual(['one\r', 'two']);
  expect(() => replaceText(document, { start: 0, end: 9, text: '' }, 2)).toThrow(RangeError);
  expect(() => replaceText(document, { start: NaN, end: 1, text: '' }, 2)).toThrow(RangeError);
});

test('a span is cut at line breaks, which are left out', () => {
  const document = openDocument(uri, 'plaintext', 1, 'one\r\n\r\ntwo\nthree');
  expect([...linesOf(document, { start: 1, end: 15 })]).toEqual([
    { line: 0, character: 1, length: 2 },
    { line: 2, character: 0, length: 3 },
    { line: 3, character: 0, length: 4 },
  ]);
  expect([...linesOf(document, { start: 3, end: 7 })]).toEqual([]);
});

test('an older version stays as it was', () => {
  const before = openDocument(uri, 'plaintext', 1, 'The mayor left.\nShe came back.\n');
  const after = replaceText(before, { start: 4, end: 9, text: 'minister' }, 2);
  expect(before.slice(0, 15)).toBe('The mayor left.');
  expect(after.text).toBe('The minister left.\nShe came back.\n');
});

/** True between `\r` and `\n`. */
function cutsBreak(document: LineDocument, offset: number): boolean {
  return document.slice(offset - 1, offset) === '\r' && document.slice(offset, offset + 1) === '\n';
}
