import fc from 'fast-check';

/** Random articles that give every rule something to say, in Markdown with all that it has, or in plain text. */
export interface RandomArticle {
  readonly text: string;
  readonly languageId: 'markdown' | 'plaintext';
}

const people = ['Mayor Anna Keller', 'Bert Voss', 'Dr. Ruth Norberg', 'Keller', 'Voss', 'Anna Keler'];
const statements = [
  'The city has wasted 40 million euros on repairs.',
  'Crime in the harbour rose by 30 percent last year because of the new bridge.',
  'The bridge is the worst in the country.',
  'The ferry has never been late before.',
  'The company bribed three officials.',
  'Studies show that most sailors drink too much.',
  'Experts say the harbour will close.',
  'It is widely believed that the council failed.',
  'The project was considered a disaster.',
  'The mayor reportedly left through the back door.',
  'Prices will double next year.',
  'She wanted to hide the debt.',
  'Unemployment has fallen for ten years in a row.',
  'Port Vale is far poorer than its neighbours.',
  'The ferry left at noon.',
  'It rained on Friday.The harbour stayed open.',
  'See https://example.org/report for more.',
  'A source said the deal was dead.',
  'Sources said the minister would resign.',
  'An official said the plan had failed, speaking on condition of anonymity.',
];

const speech: fc.Arbitrary<string> = fc
  .record({
    who: fc.constantFrom(...people),
    form: fc.constantFrom(
      '“We will not sign this,” WHO said.',
      'WHO said the harbour would close.',
      '“It is over,” WHO claimed, he said.',
      'WHO admitted that the figures were wrong.',
      '“The harbour is not for sale.”',
      '“… and that was it,” WHO said.',
      '“This was never finished, WHO said.',
      'WHO said: "We lost 20 million euros."',
    ),
  })
  .map(({ who, form }) => form.replace('WHO', who));

const sentence = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...statements) }, speech);

const marked = fc
  .record({
    said: sentence,
    mark: fc.constantFrom('', '', '', '', '[^1]', '[^9]', ' [@keller2024]', ' [@keler2024]'),
  })
  .map(({ said, mark }) => said + mark);

const styled = fc
  .record({ said: marked, style: fc.nat(9) })
  .map(({ said, style }) =>
    style === 0
      ? said.replace(/the (\w+)/, 'the **$1**')
      : style === 1
        ? said.replace(/harbour/, '[harbour](https://example.org/h)')
        : style === 2
          ? said.replace(/(\w+)\.$/, '*$1.*')
          : style === 3
            ? said.replace('city', 'c\\*ty &amp; port')
            : said,
  );

const paragraph = fc.array(styled, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const wrapped = paragraph.map((text) => text.replace(/(.{30,50}?) /g, '$1\n'));

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: wrapped },
  { weight: 1, arbitrary: styled.map((text) => `## ${text.replace(/\.$/, '')}`) },
  {
    weight: 2,
    arbitrary: fc
      .array(styled, { minLength: 1, maxLength: 3 })
      .map((some) => some.map((each) => `- ${each}`).join('\n')),
  },
  { weight: 1, arbitrary: paragraph.map((text) => `1. ${text}\n\n   ${text}`) },
  {
    weight: 1,
    arbitrary: wrapped.map((text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(marked, marked).map(([a, b]) => `| A | B |\n|---|---|\n| ${a} | ${b} |`) },
  { weight: 1, arbitrary: fc.constant('```\nThe city has wasted 40 million euros.\n[^1]: no note\n```') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('***', '<div>The bridge is the worst.</div>', '![A map](map.png)'),
  },
);

const notes = fc.constantFrom(
  '',
  '',
  '[^1]: Harbour register, 2023.',
  '[^1]: One.\n\n    Two.',
  '[^7]: Nobody refers to this.',
);

const markdown: fc.Arbitrary<RandomArticle> = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    notes,
    crlf: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ blocks, notes: kept, crlf, open }) => {
    const text = [...blocks, ...(kept ? [kept] : [])].join('\n\n') + (open ? '' : '\n');
    return { text: crlf ? text.replace(/\n/g, '\r\n') : text, languageId: 'markdown' };
  });

const plainNotes = fc.constantFrom(
  '',
  '',
  '[1] Harbour register, 2023.',
  'Notes\n\n1. Harbour register, 2023.\n2. City budget.',
);
const plainMark = fc
  .record({ said: sentence, mark: fc.constantFrom('', '', '', ' [1]', '[2]') })
  .map(({ said, mark }) => said + mark);

const plain: fc.Arbitrary<RandomArticle> = fc
  .record({
    blocks: fc.array(
      fc.array(plainMark, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
      { minLength: 1, maxLength: 5 },
    ),
    notes: plainNotes,
    crlf: fc.boolean(),
  })
  .map(({ blocks, notes: kept, crlf }) => {
    const text = `${[...blocks, ...(kept ? [kept] : [])].join('\n\n')}\n`;
    return { text: crlf ? text.replace(/\n/g, '\r\n') : text, languageId: 'plaintext' };
  });

export const article: fc.Arbitrary<RandomArticle> = fc.oneof(
  { weight: 3, arbitrary: markdown },
  { weight: 1, arbitrary: plain },
);
