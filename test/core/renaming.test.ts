import { describe, expect, test } from 'vitest';
import { analyze, correctionOffers, renamePerson } from '../../server/src/core/index.ts';
import { partsOfName } from '../../server/src/core/analysis/name-parts.ts';
import { renamed } from '../../server/src/core/analysis/renaming/names.ts';
import type { Analysis } from '../../server/src/core/index.ts';
import { edited } from '../support/edits.ts';

/** A text after somebody is renamed in it; names in quotations stay unless asked for. */
function after(
  text: string,
  old: string,
  name: string,
  quotations = false,
  languageId = 'plaintext',
): string {
  const analysis = analyze({ text, languageId });
  return applied(analysis, old, name, quotations);
}

function applied(analysis: Analysis, old: string, name: string, quotations = false): string {
  const speaker = analysis.people.speakers.find((each) => each.name === old);
  if (!speaker) throw new Error(`Only: ${analysis.people.speakers.map((each) => each.name).join(', ')}`);
  const { edits } = renamePerson(analysis, speaker, name);
  return edited(
    analysis.source.text,
    edits.filter(({ quoted }) => quotations || !quoted),
  );
}

describe('forms of a name', () => {
  test.each([
    [
      'full, family, title and possessive',
      'Mayor Anna Keller said no. Keller’s plan failed. Mayor Keller left, and Ms Keller’s aides followed.',
      'Anna Keller',
      'Ruth Venn',
      'Mayor Ruth Venn said no. Venn’s plan failed. Mayor Venn left, and Ms Venn’s aides followed.',
    ],
    [
      'a possessive without an s',
      'Tomas Jones said no. Jones’ plan failed.',
      'Tomas Jones',
      'Tomas Dorn',
      'Tomas Dorn said no. Dorn’s plan failed.',
    ],
    [
      'a middle name that only the first mention has',
      'Anna Maria Keller said no. Anna Keller left. Keller wept.',
      'Anna Maria Keller',
      'Ruth Elsa Venn',
      'Ruth Elsa Venn said no. Ruth Venn left. Venn wept.',
    ],
    [
      'nouns and pronouns stay',
      'Anna Keller, the mayor, said no. She left. The mayor said it rained. Keller said so.',
      'Anna Keller',
      'Ruth Venn',
      'Ruth Venn, the mayor, said no. She left. The mayor said it rained. Venn said so.',
    ],
    [
      'others with the name stay',
      'Anna Keller said no. Bo Keller said yes. “Well,” said Anna Keller.',
      'Anna Keller',
      'Ruth Venn',
      'Ruth Venn said no. Bo Keller said yes. “Well,” said Ruth Venn.',
    ],
    [
      'words made with the name, of those who have it alone',
      'Anna Keller said no. Anti-Keller groups left. Keller-era rules stay; Keller-Voss Street is shut.',
      'Anna Keller',
      'Ruth Venn',
      'Ruth Venn said no. Anti-Venn groups left. Venn-era rules stay; Keller-Voss Street is shut.',
    ],
    [
      'not where somebody else has it',
      'Anna Keller said no. Bo Keller said yes. Anti-Keller groups left.',
      'Anna Keller',
      'Ruth Venn',
      'Ruth Venn said no. Bo Keller said yes. Anti-Keller groups left.',
    ],
    [
      'accents left out, and initials',
      'Tomas José Núñez said no. T.J. Nunez left.',
      'Tomas José Núñez',
      'Ruth Elsa Venn',
      'Ruth Elsa Venn said no. R.E. Venn left.',
    ],
    [
      'labels in capitals',
      'KELLER: We go.\n\nRILL: We stay.\n\nKELLER: No.',
      'KELLER',
      'Venn',
      'VENN: We go.\n\nRILL: We stay.\n\nVENN: No.',
    ],
    [
      'a firm without its legal form',
      'Elm Bank plc said profits rose. Elm Bank added that it would pay.',
      'Elm Bank plc',
      'Oak Bank plc',
      'Oak Bank plc said profits rose. Oak Bank added that it would pay.',
    ],
    [
      'an abbreviation with small letters',
      'The Ministry of Ports (MoP) said no. MoP said it rained.',
      'Ministry of Ports',
      'Ministry of Roads',
      'The Ministry of Roads (MoR) said no. MoR said it rained.',
    ],
    [
      'a body and its abbreviation',
      'The Harbour Water Board (HWB) said no. The HWB said it rained.',
      'Harbour Water Board',
      'City Port Board',
      'The City Port Board (CPB) said no. The CPB said it rained.',
    ],
  ])('%s', (_, text, old, name, expected) => {
    expect(after(text, old, name)).toBe(expected);
  });
});

test.each([
  ['Maria de la Cruz', 'Maria van der Berg', 'De la Cruz', 'Van der Berg'],
  ['Maria de la Cruz', 'Maria van der Berg', 'de la Cruz', 'van der Berg'],
  ['Maria de la Cruz', 'Maria van der Berg', 'Cruz', 'Berg'],
  ['John Kelley Jr.', 'John Kelly Jr.', 'Kelley', 'Kelly'],
  ['John Kelley Jr.', 'Bo Lind', 'John Kelley Jr.', 'Bo Lind'],
  ['Anna Keller', 'Ruth Venn', 'A. Keller', 'R. Venn'],
  ['Anna Keller', 'Ruth Venn', 'KELLER', 'VENN'],
  ['Anna Keller', 'Ruth Venn', 'Anna', 'Ruth'],
  ['Anna Keller', 'Madonna', 'Anna Keller', 'Madonna'],
  ['Anna Keller', 'Madonna', 'Anna', 'Madonna'],
  ['Anna Keller', 'Ruth Venn', 'the Iron Lady', undefined],
])('%s becomes %s: %s, %s', (old, name, form, expected) => {
  expect(renamed(form, partsOfName(old), partsOfName(name))).toBe(expected);
});

test('names in a quotation are changed only by those who ask for it', () => {
  const text = 'Anna Keller said no. “Keller is right,” said Tomas Dorn. Keller left.';
  expect(after(text, 'Anna Keller', 'Ruth Venn')).toBe(
    'Ruth Venn said no. “Keller is right,” said Tomas Dorn. Venn left.',
  );
  expect(after(text, 'Anna Keller', 'Ruth Venn', true)).toContain('“Venn is right,”');
});

test('markup between the words of a name stays', () => {
  const text = 'Mayor *Anna* **Keller** said no. [Keller](https://example.org) left.';
  expect(after(text, 'Anna Keller', 'Ruth Venn', false, 'markdown')).toBe(
    'Mayor *Ruth* **Venn** said no. [Venn](https://example.org) left.',
  );
});

test('two who speak together are renamed one by one', () => {
  const text = 'Anna Keller met Tomas Dorn. Keller and Dorn said it rained. Dorn left.';
  expect(after(text, 'Tomas Dorn', 'Bo Lind')).toBe(
    'Anna Keller met Bo Lind. Keller and Lind said it rained. Lind left.',
  );
});

test('corrections follow the new name', () => {
  const text =
    '“We will not sign this,” Mayor Anna Keller said. Tomas Dorn, a fisherman, waited. He said it rained. Keller left.';
  const source = { text, languageId: 'plaintext' };
  const correct = (analysis: Analysis, words: string, title: string): Analysis => {
    const at = text.indexOf(words) + 1;
    const offer = correctionOffers(analysis, { start: at, end: at }).find((each) => each.title === title);
    return analyze(source, { corrections: offer!.corrections() });
  };
  let before = correct(analyze(source), 'We will', 'Tomas Dorn says this');
  before = correct(before, 'He said', '“He” is Anna Keller');
  const dorn = before.people.speakers.find(({ name }) => name === 'Tomas Dorn')!;
  const { corrections } = renamePerson(before, dorn, 'Bo Lind');
  const now = analyze(
    { text: applied(before, 'Tomas Dorn', 'Bo Lind'), languageId: 'plaintext' },
    { corrections },
  );
  expect(now.blocks[0].quotes.attributions.map(({ speaker }) => now.people.speakers[speaker].name)).toEqual([
    'Bo Lind',
    'Anna Keller',
  ]);
});
