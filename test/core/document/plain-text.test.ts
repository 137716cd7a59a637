import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, toProse, toSource } from '../../../server/src/core/document/index.ts';
import type { Edit, Source } from '../../../server/src/core/document/index.ts';

const plain = (text: string) => ({ text, languageId: 'plaintext' });
const read = (text: string) => parseDocument(plain(text));
const shape = (text: string) => read(text).blocks.map((block) => `${block.kind}: ${block.prose}`);

describe('paragraphs', () => {
  test('a blank line ends one, and so does a line break where lines are long', () => {
    const long = 'The council met for nine hours and voted on the harbour plan in the end. '.repeat(4).trim();
    expect(shape(`${long}\n${long}\r\n\r\nShe left.\n`)).toEqual([
      `paragraph: ${long}`,
      `paragraph: ${long}`,
      'paragraph: She left.',
    ]);
  });

  test('a wrapped line does not', () => {
    const text = [
      'The council of Nordhaven voted on Tuesday to sell the harbour to a',
      'company that nobody on the council had heard of a week before, after',
      'a debate that went on until three in the morning. Mayor Anna Keller',
      'did not vote.',
      'She had left the room, a spokesman said, to take a call from the port',
      'authority, which opposes the sale.',
    ].join('\n');
    expect(read(text).blocks.map(({ prose }) => prose.split('\n').length)).toEqual([4, 2]);
  });

  test('a few lines between blank ones are a paragraph, also before a capital', () => {
    const text =
      'Headline\n\n“We will not close the library this winter,” Mayor\nAnna Keller said after the vote. “I said so in\nApril.”\n\nThe council will meet again at the end of May on\nTuesday.\n';
    expect(read(text).blocks).toHaveLength(3);
    expect(
      read('The sea is grey and the sea is wide,\nAnd I have lost the morning tide\n\nSo it goes.\n').blocks,
    ).toHaveLength(3);
  });

  test('where first lines are set in, the next one goes on', () => {
    const text =
      '\tThe council of Nordhaven approved the sale of its harbour on\nTuesday after a debate of nine hours.\n\t“We will not close the library this winter,” Mayor Anna\nKeller said.\n';
    expect(read(text).blocks).toHaveLength(2);
  });

  test('nor do lines that touch a whole paragraph in one line stand together', () => {
    const answer =
      'I grew up beside the harbour, and I never thought that anybody would want to buy it from us, let alone a company that none of us had ever heard of before that week in March.';
    expect(
      read(
        `An evening with the keeper of the lighthouse of Nordhaven, May 2031\nYou have lived here for sixty years, through nine mayors and a war\n${answer}`,
      ).blocks,
    ).toHaveLength(3);
  });

  test('lines that each end a sentence are paragraphs of their own', () => {
    const text =
      'The mayor of the town said that she would not sign it.\nThe port said that it had never seen such a plan.\nNobody else in the room had anything to say about it.';
    expect(read(text).blocks).toHaveLength(3);
  });

  test('a signature stands with the quotation above it, a line of dialogue does not', () => {
    expect(shape('“She was the last.”\n— Tomas Rill, teacher\n“No.”\n— You are late, said Falk.')).toEqual([
      'paragraph: “She was the last.”\n— Tomas Rill, teacher',
      'paragraph: “No.”',
      'paragraph: — You are late, said Falk.',
    ]);
  });

  test('headline, byline, subheading, list, caption, underline, divider', () => {
    const text = `Harbour plan splits the council
By Anna Keller and Tom Brandt

The council met on Tuesday.

What happens next

- A vote in May.
- A second reading
  in the autumn.

* * *

The vote
--------
It will be close.
Photo: Tom Brandt`;
    expect(shape(text)).toEqual([
      'heading: Harbour plan splits the council',
      'caption: By Anna Keller and Tom Brandt',
      'paragraph: The council met on Tuesday.',
      'heading: What happens next',
      'listItem: A vote in May.',
      'listItem: A second reading\n  in the autumn.',
      'heading: The vote',
      'paragraph: It will be close.',
      'caption: Photo: Tom Brandt',
    ]);
  });

  test('each turn of a transcript is a block', () => {
    const text =
      'KELLER: We will not sign.\nBRANDT: Why not?\nKELLER:\nBecause nobody asked us.\nMR. VOSS (by phone): Quite.';
    expect(read(text).blocks.map(({ prose }) => prose)).toEqual([
      'KELLER: We will not sign.',
      'BRANDT: Why not?',
      'KELLER:\nBecause nobody asked us.',
      'MR. VOSS (by phone): Quite.',
    ]);
  });

  test('numbered notes', () => {
    const text =
      'Rents rose by a third.[1] Wages did not [2].\n\nNotes\n1. City survey, 2024.\n2. Ministry of Labour.\n';
    const document = read(text);
    expect([...document.footnotes]).toEqual([
      ['1', 2],
      ['2', 3],
    ]);
    expect(document.blocks[0].marks.map((mark) => mark.kind === 'footnoteReference' && mark.label)).toEqual([
      '1',
      '2',
    ]);
    expect(document.blocks[3]).toMatchObject({ kind: 'note', label: '2', prose: 'Ministry of Labour.' });
  });
});

test('offsets are exact through every odd unit', () => {
  const text = '\uFEFF\t“Não”\u00A0👩🏽‍⚕️ said.\u2028Next\u2029\fשלום עולם\r\r\nLone \uD800 one.\u0085End';
  const { blocks, starts } = read(text);
  expect(blocks.map(({ prose }) => prose)).toEqual([
    '“Não”\u00A0👩🏽‍⚕️ said.',
    'Next',
    'שלום עולם',
    'Lone \uD800 one.',
    'End',
  ]);
  blocks.forEach((block, i) => {
    expect(text.slice(starts[i], starts[i] + block.length)).toBe(block.prose);
    expect(toSource(block.map, { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(toProse(block.map, 2)).toBe(2);
  });
});

test('odd text has an answer', () => {
  for (const text of [
    '',
    '\n\n',
    '\uFEFF',
    '"'.repeat(100_000),
    '\0\x01\xff'.repeat(1000),
    'a'.repeat(5_000_000),
  ]) {
    expect(read(text).starts).toHaveLength(read(text).blocks.length);
  }
});

const piece = fc.constantFrom(
  'The council met on Tuesday and voted on the plan that nobody had read\n',
  'before the debate, which went on until three in the morning. Then it\n',
  'ended.\n',
  'Notes\n',
  '1. A survey of the town.\n',
  '[2] Another one.\n',
  'said.[1] ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '- An item\n',
  '  set in\n',
  'KELLER: No.\n',
  'What happens next\n',
  '-----\n',
  'long '.repeat(50),
  'see https://example.org/a_(b). ',
  '\u2029',
  '“We',
  ' x',
);

/** A source that an editor keeps in pieces: an update must not ask for the whole. */
function inPieces(text: string): Source {
  return {
    languageId: 'plaintext',
    length: text.length,
    slice: (start, end) => text.slice(start, end),
    get text(): string {
      throw new Error('The whole text was joined.');
    },
  };
}

test('incremental equals full', () => {
  const script = fc.array(
    fc.record({ at: fc.nat(), drop: fc.nat({ max: 90 }), text: fc.array(piece, { maxLength: 3 }) }),
    { minLength: 1, maxLength: 4 },
  );
  // An update looks at a few thousand units around a change; there must be more.
  const surroundings = {
    none: '',
    lines: 'A line of a list\n'.repeat(400),
    line: 'word '.repeat(2000),
    breaks: '\n'.repeat(5000),
  };
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      script,
      fc.boolean(),
      fc.constantFrom(...Object.keys(surroundings)),
      (pieces, steps, tell, name) => {
        const around = surroundings[name as keyof typeof surroundings];
        let text = around + pieces.join('') + around;
        const previous = read(text);
        const edits: Edit[] = steps.map(({ at, drop, text: parts }) => {
          const start = Math.min(
            text.length,
            around.length + (at % Math.max(1, text.length - 2 * around.length + 60)),
          );
          const edit = { start, end: Math.min(text.length, start + drop), text: parts.join('') };
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
          return edit;
        });
        const now = parseDocument(tell ? inPieces(text) : plain(text), previous, tell ? edits : undefined);
        const { changed } = now;
        expect({ ...now, source: plain(text) }).toEqual({ ...read(text), changed });
        now.blocks.slice(0, changed.start).forEach((block, i) => expect(block).toBe(previous.blocks[i]));
        now.blocks
          .slice(changed.end)
          .forEach((block, i) => expect(block).toBe(previous.blocks[changed.previousEnd + i]));
        expect(previous.blocks.length - changed.previousEnd).toBe(now.blocks.length - changed.end);
      },
    ),
    { numRuns: 120 },
  );
});
