import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseDocument, toProse, toSource } from '../../../server/src/core/document/index.ts';
import type { Document, Edit, SourceBlock } from '../../../server/src/core/document/index.ts';

const markdown = (text: string) => ({ text, languageId: 'markdown' });
const read = (text: string) => parseDocument(markdown(text));
const shape = (text: string) => read(text).blocks.map((block) => `${block.kind}: ${block.prose}`);
const marks = (text: string) =>
  read(text).blocks.flatMap((block) => block.marks.map((mark) => ({ ...mark })));

describe('blocks', () => {
  test('each kind, and what is set aside', () => {
    const text = `---
lang: en-GB
bibliography: [a.bib, b.bib]
---

# Harbour *plan*

Opening.

> Quoted
lazily.

- one
  1. two

| who | what |
|-----|------|
| Ana | a \\| b |

\`\`\`js
"code"
\`\`\`

<div>html</div>

$$
x = "y"
$$

![A quay](quay.jpg)
*The quay in May.*

Second title
---

[^1]: A note
    that goes on.

    And on.

[ref]: https://example.org
`;
    expect(shape(text)).toEqual([
      'heading: Harbour plan',
      'paragraph: Opening.',
      'blockquote: Quoted\nlazily.',
      'listItem: one',
      'listItem: two',
      'tableCell: who',
      'tableCell: what',
      'tableCell: Ana',
      'tableCell: a | b',
      'caption: \uFFFC\nThe quay in May.',
      'heading: Second title',
      'note: A note\nthat goes on.',
      'note: And on.',
    ]);
    const document = read(text);
    expect(document.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([
      1, 2,
    ]);
    expect([...document.frontMatter]).toEqual([
      ['lang', 'en-GB'],
      ['bibliography', 'a.bib, b.bib'],
    ]);
    expect([...document.footnotes]).toEqual([['1', 11]]);
    expect(text.slice(0, document.footnoteHome)).toMatch(/And on\.$/);
  });

  test('money is no formula', () => {
    expect(shape('It cost $5 million to $10 million, or $x^2$.')).toEqual([
      'paragraph: It cost $5 million to $10 million, or \uFFFC.',
    ]);
  });

  test('odd neighbours: MDX, wiki, JSX', () => {
    const document = parseDocument({
      text: 'import A from "b"\n\n<Chart data={x} />\n\n[[Page|words]] stay. {/* ontherecord-disable-line a/b -- why */}\n\n== Not a heading ==\n',
      languageId: 'mdx',
    });
    expect(document.blocks.map(({ prose }) => prose)).toEqual(['words stay.', '== Not a heading ==']);
    expect(document.directives).toMatchObject([{ kind: 'disable-line', rules: ['a/b'] }]);
  });
});

describe('marks', () => {
  test('notes, citations and markers leave no prose', () => {
    const text =
      'Rents rose.[^1] Wages fell [see @keller2024, p. 3; -@doe].^[Not *all*.] Prices {{citation needed}} too. @roe2020 agrees with @mayor [citation needed]<!-- citation needed -->.';
    expect(read(text).blocks[0].prose).toBe(
      'Rents rose. Wages fell. Prices too. @roe2020 agrees with @mayor.',
    );
    expect(marks(text)).toEqual([
      { kind: 'footnoteReference', label: '1', start: 11, end: 11 },
      {
        kind: 'citation',
        keys: ['keller2024', 'doe'],
        inText: false,
        start: 22,
        end: 22,
      },
      { kind: 'inlineNote', text: 'Not all.', start: 23, end: 23 },
      { kind: 'citationNeeded', start: 30, end: 30 },
      { kind: 'citation', keys: ['roe2020'], inText: true, start: 36, end: 44 },
      { kind: 'citationNeeded', start: 63, end: 63 },
      { kind: 'citationNeeded', start: 63, end: 63 },
    ]);
  });

  test('links', () => {
    const text =
      'A [b *c*](d) [e] <https://f.org/> https://g.org/_h_ www.i.org. \\[@j1999] [k][E]\n\n[E]: https://l.org\n';
    expect(read(text).blocks[0].prose).toBe('A b c e https://f.org/ https://g.org/_h_ www.i.org. [@j1999] k');
    expect(marks(text)).toMatchObject([
      { kind: 'link', url: 'd', bare: false, start: 2, end: 5 },
      { kind: 'emphasis', start: 4, end: 5 },
      { kind: 'link', url: 'https://l.org', bare: false },
      { kind: 'link', url: 'https://f.org/', bare: true },
      { kind: 'link', url: 'https://g.org/_h', bare: true },
      { kind: 'link', url: 'www.i.org', bare: true },
      { kind: 'citation', keys: ['j1999'], inText: true },
      { kind: 'link', url: 'https://l.org', reference: 'E' },
    ]);
  });

  test('directives', () => {
    const text =
      '<!-- ontherecord-disable-file -->\n\nA.\n<!-- ontherecord-disable-next-line quote/unclosed source/anonymous -- as printed -->\nB.\n\n`<!-- ontherecord-enable -->`\n';
    expect(read(text).directives).toEqual([
      { kind: 'disable-file', rules: [], span: { start: 0, end: 33 } },
      {
        kind: 'disable-next-line',
        rules: ['quote/unclosed', 'source/anonymous'],
        span: { start: 38, end: 122 },
      },
    ]);
  });
});

describe('offsets', () => {
  const sourceOf = (text: string, words: string) => {
    const { blocks, starts } = read(text);
    const i = blocks.findIndex(({ prose }) => prose.includes(words));
    const at = blocks[i].prose.indexOf(words);
    const span = toSource(blocks[i].map, { start: at, end: at + words.length });
    return text.slice(starts[i] + span.start, starts[i] + span.end);
  };

  test('through markup', () => {
    expect(sourceOf('> say **so** &amp; \\*go\\*\n> on', 'so & *go*\non')).toBe('so** &amp; \\*go\\*\n> on');
    expect(sourceOf('a **so** b', 'so')).toBe('so');
    expect(sourceOf('\uFEFFa [so](x) b', 'so b')).toBe('so](x) b');
    expect(sourceOf('- a\r\n  so\r\n', 'a\nso')).toBe('a\r\n  so');
  });

  test('an empty span is the markup at its place', () => {
    const text = 'So.[^1] Yes.';
    const { map } = read(text).blocks[0];
    expect(toSource(map, { start: 3, end: 3 })).toEqual({ start: 3, end: 7 });
    expect(toProse(map, 7)).toBe(3);
    expect(toProse(map, 8)).toBe(4);
  });
});

test('a long document, which is read in stretches, reads like its parts', () => {
  const part =
    '# Title\n\nSee [the plan][p].[^1]\n\n- one\n- two\n\n    code\n\n> Quoted.\n\n```\n# code\n```\n\n';
  const times = 500;
  const long = read(`${part.repeat(times)}[p]: https://example.org/\n\n[^1]: A note.\n`);
  const short = read(`${part}[p]: https://example.org/\n\n[^1]: A note.\n`).blocks;
  expect(long.blocks.map(({ prose }) => prose)).toEqual(
    [...Array.from({ length: times }, () => short.slice(0, -1)).flat(), ...short.slice(-1)].map(
      ({ prose }) => prose,
    ),
  );
  expect([...long.footnotes]).toEqual([['1', long.blocks.length - 1]]);
});

test('a lone backtick at the end of a quoted line leaves the mark of the next line out', () => {
  expect(read('> It is late. `\n> He left.\n').blocks[0].prose).toBe('It is late. `\nHe left.');
});

test('strange text has an answer', () => {
  const many = 3000;
  for (const source of [
    '> '.repeat(10_000) + 'x',
    '- '.repeat(10_000) + 'x',
    '*_'.repeat(many),
    '['.repeat(many) + ']'.repeat(many),
    '` '.repeat(many),
    '<!-- '.repeat(many),
    '"'.repeat(100_000),
    '\uD800 *a* \uDC00\n\n\0\x01'.repeat(100),
  ]) {
    const { blocks, starts } = read(source);
    expect(starts).toHaveLength(blocks.length);
  }
});

test('an address that changes in its definition changes in the links elsewhere', () => {
  const source = 'See [the plan][p].\n\nNo.\n\nMore.\n\n[p]: https://example.org/a\n';
  const previous = read(source);
  const now = parseDocument(markdown(source.replace('org/a', 'org/b')), previous);
  expect(now.blocks[0].marks).toMatchObject([{ kind: 'link', url: 'https://example.org/b', reference: 'P' }]);
  expect(now.blocks[2]).toBe(previous.blocks[2]);
});

const snippet = fc.constantFrom(
  'The mayor said *so* and **left**. ',
  'A &amp; B \\* c\\\n',
  'See [the plan](https://example.org/a "t") or [ref] or [x][ref]. ',
  'Noted.[^1] ',
  'Rents rose [@keller2024, p. 3]. ',
  '^[a *note*]',
  '`code` $x^2$ ![alt](i.png) <b>bold</b> ',
  'https://example.org/_a_ ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '  \n',
  '> ',
  '> quoted\n',
  '- item\n',
  '1. one\n',
  '   ',
  '    ',
  '```\n',
  '~~~\n',
  '$$\n',
  '# Title\n',
  '===\n',
  '---\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '[ref]: https://example.org/ref\n',
  '[^1]: A note\n',
  '    more of it\n',
  '<div>\n',
  '</div>\n',
  '<!-- x -->\n',
  '<!-- ontherecord-disable-line a -->',
  '<!--',
  '-->',
  '\t',
  '\u00A0',
  '\u2028',
  'שלום 👩🏽‍⚕️ ',
  '"title"\n',
  '*',
  '_',
  '[',
  ']',
  '\0',
  '\uFEFF',
);
const text = fc.array(snippet, { maxLength: 30 }).map((parts) => parts.join(''));

/** Every plain piece reads in the source what it reads in the prose, and offsets never go back. */
function checkMap(source: string, { prose, map, length }: SourceBlock, start: number) {
  expect(map.prose[0]).toBe(0);
  let back = 0;
  for (let i = 0; i < map.prose.length; i++) {
    const [p, s] = [map.prose[i], map.source[i]];
    const [nextP, nextS] =
      i + 1 < map.prose.length ? [map.prose[i + 1], map.source[i + 1]] : [prose.length, length];
    expect(nextP).toBeGreaterThanOrEqual(p);
    expect(nextS).toBeGreaterThanOrEqual(s);
    if (nextP - p === nextS - s && nextP - p > 1) {
      expect(source.slice(start + s, start + nextS)).toBe(prose.slice(p, nextP));
    }
  }
  for (let p = 0; p < prose.length; p++) {
    const span = toSource(map, { start: p, end: p + 1 });
    expect(span.start).toBeGreaterThanOrEqual(back);
    expect(span.end).toBeGreaterThan(span.start);
    back = span.end > span.start + 1 ? span.start : span.end;
    if (source[start + span.start] === prose[p]) expect(toProse(map, span.start)).toBe(p);
  }
}

test('offset maps are exact on random Markdown', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { blocks, starts } = read(source);
      blocks.forEach((block, i) => checkMap(source, block, starts[i]));
    }),
    { numRuns: 100 },
  );
});

test('incremental equals full', () => {
  const script = fc.array(
    fc.record({ at: fc.nat(), drop: fc.nat({ max: 30 }), text: fc.array(snippet, { maxLength: 2 }) }),
    {
      minLength: 1,
      maxLength: 2,
    },
  );
  fc.assert(
    fc.property(text, text, script, fc.boolean(), (before, after, steps, tell) => {
      let source = `${before}\n\nStill.\n\n${after}`;
      const previous = read(source);
      const edits: Edit[] = steps.map(({ at, drop, text: parts }) => {
        const start = at % (source.length + 1);
        const edit = { start, end: Math.min(source.length, start + drop), text: parts.join('') };
        source = source.slice(0, edit.start) + edit.text + source.slice(edit.end);
        return edit;
      });
      const now = parseDocument(markdown(source), previous, tell ? edits : undefined);
      expect(comparable(now)).toEqual(comparable(read(source)));
      const { changed } = now;
      now.blocks.slice(0, changed.start).forEach((block, i) => expect(block).toBe(previous.blocks[i]));
      now.blocks
        .slice(changed.end)
        .forEach((block, i) => expect(block).toBe(previous.blocks[changed.previousEnd + i]));
      expect(previous.blocks.length - changed.previousEnd).toBe(now.blocks.length - changed.end);
    }),
    { numRuns: 100 },
  );
});

function comparable({ changed: _, ...document }: Document) {
  return { ...document, blocks: document.blocks.map((block) => ({ ...block })) };
}

test('reads what remark reads', () => {
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
  const plain = fc.array(
    snippet.filter((part) => !/@|\^\[|\$|\[\^|ontherecord|!\[|^[[\]]$/.test(part)),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(plain, (parts) => {
      const source = `Start.\n\n${parts.join('')}`;
      const expected: string[] = [];
      collect(remark.parse(source) as Node, expected);
      const squeeze = (prose: string) =>
        prose
          .replace(/\0/g, '\uFFFD')
          .replace(/[\s\uFEFF]+/g, ' ')
          .trim();
      expect(read(source).blocks.map(({ prose }) => squeeze(prose))).toEqual(
        expected.map(squeeze).filter((prose) => /[^\s\uFFFC]/.test(prose)),
      );
    }),
    { numRuns: 100 },
  );
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function collect(node: Node, blocks: string[]): void {
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) blocks.push(textOf(node));
  else node.children?.forEach((child) => collect(child, blocks));
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'inlineCode') return '\uFFFC';
  if (node.type === 'break') return '\n';
  return node.children?.map(textOf).join('') ?? '';
}

test('a list of footnotes of any length is one', () => {
  for (const count of [10, 2500]) {
    const notes = Array.from(
      { length: count },
      (_, i) => `[^${i}]: Note *${i}* of the [register](https://example.org).`,
    );
    const text = `Rain.[^1]\n\n${notes.join('\n')}\n`;
    const { footnotes } = parseDocument({ text, languageId: 'markdown' });
    expect(footnotes.size).toBe(count);
  }
});
