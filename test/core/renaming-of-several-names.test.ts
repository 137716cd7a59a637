import { expect, test } from 'vitest';
import { analyze, renamePerson, wholeName } from '../../server/src/core/index.ts';
import type { KnownPerson } from '../../server/src/core/index.ts';
import { partsOfName } from '../../server/src/core/analysis/name-parts.ts';
import { renamed } from '../../server/src/core/analysis/renaming/names.ts';
import { edited } from '../support/edits.ts';

const dorn: KnownPerson = {
  id: 'hanna-dorn',
  name: 'Hanna Dorn',
  aliases: ['Hanna Rill'],
  titles: [],
  confidential: false,
};

test('of two names of one person the one that is meant is changed, and the other stays', () => {
  const text = 'Hanna Rill said no. Rill is now Hanna Dorn. Mrs Dorn said yes.';
  const analysis = analyze({ text, languageId: 'plaintext' }, { known: [dorn] });
  const [speaker, ...others] = analysis.people.speakers;
  expect(others).toEqual([]);
  const after = (form: string, name: string): string =>
    edited(text, renamePerson(analysis, speaker, name, wholeName(analysis, speaker, form)).edits);
  expect(after('Rill', 'Hanna Venn')).toBe('Hanna Venn said no. Venn is now Hanna Dorn. Mrs Dorn said yes.');
  expect(after('Dorn', 'Hanna Falk')).toBe('Hanna Rill said no. Rill is now Hanna Falk. Mrs Falk said yes.');
});

test('the name of a protected source is told to nobody', () => {
  const source = { ...dorn, confidential: true };
  const analysis = analyze({ text: 'Hanna Rill said no.', languageId: 'plaintext' }, { known: [source] });
  expect(wholeName(analysis, analysis.people.speakers[0], 'Dorn')).toBe('Hanna Rill');
});

test('a word within a name stays while it is part of it', () => {
  const form = (word: string, now: string) =>
    renamed(word, partsOfName('Tomás Quiroga Rill'), partsOfName(now));
  expect(form('Quiroga', 'Tomás Quiroga Dorn')).toBe('Quiroga');
  expect(form('Quiroga', 'Tomás Venn Rill')).toBe('Venn');
  expect(form('Quiroga', 'Tomás Rill')).toBe('Rill');
  expect(form('Tomás', 'Juan Quiroga Rill')).toBe('Juan');
});
