import { describe, expect, test } from 'vitest';
import { analyze, samePersons } from '../../../server/src/core/index.ts';
import type { KnownPerson, Somebody } from '../../../server/src/core/index.ts';

function somebody(name: string, more: Partial<Somebody> = {}): Somebody {
  return { name, kind: 'person', named: true, titles: [], known: [], ...more };
}

function entry(id: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson {
  return { id, name, aliases: [], titles: [], confidential: false, ...more };
}

/** Who is the same as the first one, of all others. */
function joined(one: Somebody | string, ...others: readonly (Somebody | string)[]): string[] {
  const of = (each: Somebody | string) => (typeof each === 'string' ? somebody(each) : each);
  return samePersons(of(one), others.map(of)).map(({ name }) => name);
}

describe('one person of several articles, by the name', () => {
  test('a full name is one, whatever its case, accents, initials in the middle and short forms', () => {
    expect(joined('Ana Núñez', 'Ana Nunez', 'ANA NÚÑEZ')).toEqual(['Ana Nunez', 'ANA NÚÑEZ']);
    expect(joined('Anna Keller', 'Anna B. Keller', 'Anna Berta Keller')).toHaveLength(2);
    expect(joined('Bill Dorn', 'William Dorn', 'J.P. Dorn')).toEqual(['William Dorn']);
    expect(joined('J. P. Dorn', 'J.P. Dorn', 'J. Dorn')).toEqual(['J.P. Dorn']);
  });

  test('other given names, surnames and generations are somebody else', () => {
    expect(joined('Anna Keller', 'Ruth Keller', 'Anna Kellner', 'Anna Keller-Venn')).toEqual([]);
    expect(joined('Tomas Dorn', 'Tomas Dorn Jr.', 'Maria Tomas Dorn')).toEqual([]);
    expect(joined('Tomas Dorn Jr.', 'Tomas Dorn', 'Tomas Dorn Jr')).toEqual(['Tomas Dorn Jr']);
    expect(joined('Anna B. Keller', 'Anna C. Keller')).toEqual([]);
    const she = somebody('Alex Rill', { gender: 'female' });
    expect(joined(she, somebody('Alex Rill', { gender: 'male' }), 'Alex Rill')).toHaveLength(1);
  });

  test('a surname, an initial, a name of one word, a body and whoever has no name join nobody', () => {
    expect(joined('Keller', 'Keller', 'Anna Keller')).toEqual([]);
    expect(joined('A. Keller', 'A. Keller', 'Anna Keller')).toEqual([]);
    expect(joined('Anna Keller', 'Keller', 'A. Keller')).toEqual([]);
    const board = somebody('Harbour Board', { kind: 'organisation' });
    expect(joined(board, board)).toEqual([]);
    const official = somebody('a harbour official', { named: false });
    expect(joined(official, official)).toEqual([]);
  });

  test('where a name may be that of two, only those that are written alike are one', () => {
    const all = ['Anna Keller', 'Anna B. Keller', 'Anna C. Keller'];
    expect(joined('Anna Keller', ...all)).toEqual(['Anna Keller']);
    expect(joined('Anna B. Keller', ...all)).toEqual(['Anna B. Keller']);
  });
});

describe('one person of several articles, by the people file', () => {
  const keller = entry('anna', 'Anna Keller', { aliases: ['Anna Venn', 'Kella'] });

  test('names and aliases of one entry are one person, one word of them, too', () => {
    const known = [keller];
    const others = ['Anna Venn', 'Kella', 'Keller', 'Ruth Venn'].map((name) => somebody(name, { known }));
    expect(joined(somebody('Anna B. Keller', { known }), ...others)).toEqual(['Anna Venn', 'Kella']);
    expect(joined(somebody('Kella', { known }), ...others)).toEqual(['Anna Venn', 'Kella']);
    // Outside of the folder of the file.
    expect(joined(somebody('Anna Keller', { known }), 'Anna Keller', 'Anna Venn')).toEqual(['Anna Keller']);
  });

  test('a nearer file may say more of an entry; one id of two files is not one person', () => {
    const nearer = entry('anna', 'Anna Venn');
    const other = entry('anna', 'Anna Rill', { aliases: ['Anna Venn-Rill'] });
    const one = somebody('Anna Keller', { known: [keller] });
    expect(joined(one, somebody('Anna Venn', { known: [nearer] }))).toEqual(['Anna Venn']);
    expect(joined(one, somebody('Anna Rill', { known: [other] }))).toEqual([]);
  });

  test('two people of one name are told apart by titles, or not joined', () => {
    const known = [
      entry('mayor', 'Tomas Dorn', { titles: [{ title: 'mayor' }] }),
      entry('cook', 'Tomas Dorn', { titles: [{ title: 'cook' }] }),
    ];
    const mayor = somebody('Tomas Dorn', { known, titles: ['Mayor'] });
    const cook = somebody('Tomas Dorn', { known, titles: ['cook'] });
    const nobody = somebody('Tomas Dorn', { known });
    expect(samePersons(mayor, [mayor, cook, nobody])).toEqual([mayor]);
    expect(samePersons(nobody, [mayor, cook, nobody])).toEqual([]);
  });

  test('what is known of a protected source joins nobody', () => {
    const known = [entry('h', 'Henrike Voss', { aliases: ['Rike Dorn'], confidential: true })];
    const other = somebody('Rike Dorn', { known });
    expect(joined(somebody('Henrike Voss', { known }), other, somebody('Henrike Voss', { known }))).toEqual([
      'Henrike Voss',
    ]);
  });
});

test('articles as they are read', () => {
  const speakers = (text: string) =>
    analyze({ text, languageId: 'markdown' }).people.speakers.map((speaker) => ({ ...speaker, known: [] }));
  const [mayor] = speakers('Mayor Anna Keller said no. “Never,” she said.');
  const others = speakers(
    '# Anna Keller wins\n\n[Anna B. Keller](https://a.example) spoke. Keller’s aides left.',
  );
  expect(samePersons(mayor, others).map(({ mentions }) => mentions.length)).toEqual([3]);
});
