import { expect, it } from 'vitest';
import { addPerson, completePerson, movePerson, readPeopleFile } from '../../server/src/people-file/index.ts';
import type { TextChange } from '../../server/src/people-file/index.ts';
import type { PersonEntry } from '../../server/src/protocol/index.ts';

const keller: PersonEntry = { name: 'Anna Keller', titles: [{ title: 'mayor' }], aliases: [] };
const apply = (text: string, { start, end, text: put }: TextChange) =>
  text.slice(0, start) + put + text.slice(end);
const add = (text: string, person = keller) => apply(text, addPerson(text, person)!);
const written = '  - id: anna-keller\n    name: Anna Keller\n    titles:\n      - title: mayor\n';

it('begins a file', () => {
  expect(add('')).toMatch(/^# Whom .*\npeople:\n {2}- id: anna-keller\n/);
  expect(add('people:\n')).toBe(`people:\n${written}`);
  expect(add('people: [] # nobody yet\n')).toBe(`people: # nobody yet\n${written}`);
  expect(add('# ours')).toBe(`# ours\npeople:\n${written}`);
});

it('adds behind the last entry, and touches nothing else', () => {
  const text =
    '# ours\npeople: # all\n- id: anna-keller   # the mayor\'s aunt\n  name: "Anna Keller"\n  # more later\n\n# the end\n';
  expect(add(text)).toBe(
    text.replace(
      'later\n',
      'later\n- id: anna-keller-2\n  name: Anna Keller\n  titles:\n    - title: mayor\n',
    ),
  );
});

it('keeps the line breaks of the file, and adds one where the last line has none', () => {
  expect(add('people:\r\n  - id: a\r\n    name: Ana')).toBe(
    `people:\r\n  - id: a\r\n    name: Ana\r\n${written.replace(/\n/g, '\r\n')}`,
  );
});

it('adds to a file that is broken, and loses nothing', () => {
  const broken = 'people:\n  - id: a\n    name: "Ana\n';
  expect(add(broken)).toBe(broken + written);
});

it('writes nothing into what is no people file, or a list in brackets', () => {
  expect(addPerson('articles: 3\n', keller)).toBeUndefined();
  expect(addPerson('people: [{id: a, name: Ana}]\n', keller)).toBeUndefined();
});

it('quotes what YAML would take for something else', () => {
  const person = { name: 'No', notes: 'a: b # c\nand more', organisation: '2024' };
  const [{ person: read }] = readPeopleFile(add('', person), { confidential: false }).people;
  expect(read).toMatchObject(person);
});

it('moves an entry as it is written', () => {
  const text =
    'people:\n  - id: a\n    name: Ana\n  - id: b # who\n    name: Bo\n    confidential: true\n  - id: c\n    name: Cy\n';
  const { removal, insertion } = movePerson(text, text.indexOf('confidential'), '')!;
  expect(apply(text, removal)).toBe('people:\n  - id: a\n    name: Ana\n  - id: c\n    name: Cy\n');
  expect(apply('', insertion)).toMatch(/people:\n {2}- id: b # who\n {4}name: Bo\n {4}confidential: true\n$/);
});

it('completes an entry with what it lacks, and nothing else', () => {
  const text =
    'people:\n  - id: a\n    name: Ana   # known\n    titles: [mayor]\n\n  - id: b\n    name: Bo\n';
  const more = { name: 'Ana', links: { wikidata: 'Q7' }, titles: [{ title: 'senator' }], organisation: '' };
  expect(apply(text, completePerson(text, 'a', more)!)).toBe(
    text.replace('[mayor]\n', '[mayor]\n    links:\n      wikidata: Q7\n'),
  );
  expect(completePerson(text, 'b', { name: 'Bo' })).toBeUndefined();
  expect(completePerson(text, 'c', more)).toBeUndefined();
});
