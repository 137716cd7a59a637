import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePeopleFile, readPeopleFile } from '../../server/src/people-file/index.ts';

const file = `# The newsroom's people.
people:
  - id: anna-keller
    name: Anna Keller
    aliases: [Anna B. Keller]
    titles:
      - title: mayor
        organisation: Harwick
        from: 2015
        to: 2024-04
      - title: senator
        from: 2024-05-01
    organisation: Senate
    links:
      wikidata: Q1234
      web: https://harwick.example/keller
    pronouns: she/her
    notes: Prefers the phone.   # a comment
  - id: tom-brook
    name: Tom Brook
    titles: [harbour master]
`;

const read = (text: string, confidential = false) => readPeopleFile(text, { confidential });
const told = (text: string) =>
  read(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

describe('reading', () => {
  it('takes an entry with everything in it', () => {
    const { people, problems } = read(file);
    expect(problems).toEqual([]);
    expect(people.map(({ person }) => person)).toEqual([
      {
        id: 'anna-keller',
        name: 'Anna Keller',
        aliases: ['Anna B. Keller'],
        titles: [
          { title: 'mayor', organisation: 'Harwick', from: '2015', to: '2024-04' },
          { title: 'senator', organisation: undefined, from: '2024-05-01', to: undefined },
        ],
        organisation: 'Senate',
        wikidata: 'Q1234',
        web: 'https://harwick.example/keller',
        pronouns: 'she/her',
        notes: 'Prefers the phone.',
        confidential: false,
      },
      expect.objectContaining({ id: 'tom-brook', titles: [{ title: 'harbour master' }] }),
    ]);
    expect(file.slice(people[1].name.start, people[1].name.end)).toBe('Tom Brook');
  });

  it('finds nothing wrong with a file that is begun', () => {
    for (const text of ['', '# later\n', 'people:\n', 'people: []\n', '---\n'])
      expect(read(text)).toEqual({ people: [], problems: [] });
  });

  it('tells what is wrong where it is wrong, and keeps the rest of the entry', () => {
    const text = `people:
  - name: Ana Reis
    titel: mayor
    titles:
      - title: mayor
        from: 2024
        to: 2019
      - from: yesterday
    links: { wikidata: 42, web: harwick }
    aliases: Reis
  - id: x
  - 12
`;
    expect(told(text)).toEqual([
      ['Ana Reis', 'An entry needs an `id` that stays the same when the name changes.'],
      ['titel', expect.stringContaining('`titel` is no key here. Known ones: id, name,')],
      ['2019', 'This title ends before it begins.'],
      ['from: yesterday', 'This needs a `title`.'],
      ['42', 'An item on Wikidata is a Q and a number, such as `Q42`.'],
      ['harwick', 'An address begins with `https://`.'],
      ['id: x', 'An entry needs a `name`.'],
      ['12', 'An entry has keys such as `id` and `name`.'],
    ]);
    expect(read(text).people.map(({ person }) => [person.id, person.aliases, person.titles.length])).toEqual([
      ['ana-reis', ['Reis'], 1],
    ]);
  });

  it.each([
    ['- name: Ana Reis\n- Tom Brook\n', 'A people file begins with `people:` and lists entries under it.'],
    ['people:\n  - Ana Reis\n  - Tom Brook\n', 'An entry has keys such as `id` and `name`.'],
    ['people:\n  name: Ana Reis\n', '`people` is a list: each entry begins with a dash.'],
    ['people: Ana Reis\n', '`people` is a list: each entry begins with a dash.'],
    ['People:\n  - Name: Ana Reis\n', expect.stringContaining('`People` is no key here.') as string],
    ['Ana Reis\n', 'A people file begins with `people:` and lists entries under it.'],
  ])('protects whoever is named in a form that is none, and says so: %j', (text, message) => {
    const { people, problems } = read(text, true);
    expect(people[0].person).toMatchObject({ id: 'ana-reis', name: 'Ana Reis', confidential: true });
    expect(people.map(({ person }) => person.name)).toEqual(
      ['Ana Reis', 'Tom Brook'].slice(0, people.length),
    );
    expect(problems.map((problem) => problem.message)).toContainEqual(message);
  });

  it('follows many thousand aliases in no time', () => {
    const began = performance.now();
    const text = `people:\n  - id: a\n    name: &n Ana Reis\n    aliases: [${'*n,'.repeat(20_000)}]\n`;
    expect(new Set(read(text).people[0].person.aliases)).toEqual(new Set(['Ana Reis']));
    expect(performance.now() - began).toBeLessThan(3000);
    expect(read('people:\n  - id: a\n    name: *n\n    aliases: &n Ana Reis\n').people).toEqual([]);
  });

  it('reads every other entry of a file that is no YAML', () => {
    const text = `people:
  - id: one
    name: "Ana Reis
    notes: the quotation mark is never closed
  - id: two
    name: Tom Brook
  - id: three
     name: Rita Stone
  - id: four
    name: [Jo Blake
  - id: five
    name: Mara Lund
`;
    const { people, problems } = read(text);
    expect(people.map(({ person }) => person.id)).toEqual(['two', 'five']);
    const entries = text.split(/^(?= {2}- )/m).map((entry) => entry.length);
    const starts = entries.map((_, i) => entries.slice(0, i).reduce((sum, length) => sum + length, 0));
    const entryOf = ({ start }: { start: number }): number => starts.filter((at) => at <= start).length - 1;
    expect([...new Set(problems.map(entryOf))]).toEqual([1, 3, 4]);
    expect(problems.every(({ code }) => code === 'people/syntax')).toBe(true);
  });

  it('does not take two entries with one id for one person', () => {
    const text = 'people:\n  - {id: a, name: Ana Reis}\n  - {id: a, name: Tom Brook}\n';
    expect(told(text)).toEqual([['a', '“a” is the id of Ana Reis, too.']]);
  });

  it('marks a confidential entry in the open file, and takes a doubtful one for confidential', () => {
    const text = 'people:\n  - id: a\n    name: Ana Reis\n    confidential: true\n';
    expect(told(text)).toEqual([['confidential: true', expect.stringContaining('everybody')]]);
    expect(read(text, true).problems).toEqual([]);
    expect(read(text.replace('true', 'maybe')).people[0].person.confidential).toBe(true);
  });

  it('takes no longer for strange files, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'-:[]{}"\'#&*!|> \nab'), { maxLength: 200 }), (signs) => {
        const text = `people:\n${signs.join('')}`;
        read(text);
        completePeopleFile(text, text.length >> 1);
      }),
    );
    for (const text of [
      '['.repeat(100_000),
      '- '.repeat(50_000),
      `people:\n${'  - a: &x [*x]\n'.repeat(5000)}`,
    ])
      read(text);
  });
});

describe('completion', () => {
  const at = (text: string) => {
    const offset = text.indexOf('<|>');
    return completePeopleFile(text.replace('<|>', ''), offset);
  };
  const labels = (text: string) => at(text).map(({ label }) => label);

  it('offers the keys that an entry still lacks', () => {
    expect(labels('<|>')).toEqual(['people']);
    expect(labels('people:\n  - <|>')).toContain('id');
    expect(labels('people:\n  - id: a\n    <|>\n    name: Ana\n')).toEqual(
      expect.not.arrayContaining(['id', 'name']),
    );
    expect(labels('people:\n  - id: a\n    titles:\n      - title: mayor\n        f<|>')).toEqual([
      'organisation',
      'from',
      'to',
    ]);
    expect(labels('people:\n- id: a\n  links:\n    <|>')).toEqual(['wikidata', 'web']);
    expect(labels('people:\n  - id: a\n    notes:\n      <|>')).toEqual([]);
  });

  it('offers an id that nobody has', () => {
    const text = 'people:\n  - id: ana-reis\n    name: Ana Reis\n  - id: <|>\n    name: Ana Reis\n';
    expect(at(text)).toEqual([expect.objectContaining({ text: 'ana-reis-2', kind: 'value' })]);
  });

  it('writes a key in the place of what is begun', () => {
    const [first] = at('people:\n  - id: a\n    titl<|>\n').filter(({ label }) => label === 'titles');
    expect(first).toMatchObject({ text: 'titles:', replace: { start: 22, end: 26 } });
  });
});
