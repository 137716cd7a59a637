/**
 * Sentences written for these tests, with what a reader should see: [source|cue|content], in that order, content in pieces
 * with `+`. Every name is invented.
 */
interface Sample {
  readonly text: string;
  readonly expected: readonly string[];
}

export const SAMPLES: readonly Sample[] = [
  {
    text: '“We will not sign this,” Mayor Anna Keller said on Tuesday.',
    expected: ['Mayor Anna Keller|said|“We will not sign this,”'],
  },
  {
    text: 'The harbour master said that the ferry had left before dawn.',
    expected: ['The harbour master|said|that the ferry had left before dawn'],
  },
  {
    text: '“The bridge is safe,” said Tomas Brandel, the city’s chief engineer, “and it will open in June.”',
    expected: [
      'Tomas Brandel, the city’s chief engineer|said|“The bridge is safe,” + “and it will open in June.”',
    ],
  },
  {
    text: 'According to the report, the mill lost a third of its workers last year.',
    expected: ['the report|According to|the mill lost a third of its workers last year'],
  },
  {
    text: 'The talks collapsed on Friday, two officials said.',
    expected: ['two officials|said|The talks collapsed on Friday'],
  },
  {
    text: 'Ms. Orlova denied that she had met the contractor.',
    expected: ['Ms. Orlova|denied|that she had met the contractor'],
  },
  {
    text: 'The minister told reporters he would “never” agree to a toll.',
    expected: ['The minister|told reporters|he would “never” agree to a toll'],
  },
  {
    text: 'Rain fell all night. The river rose by two metres, and the lower town was flooded by noon.',
    expected: [],
  },
  {
    text: 'The council plans to close the pool in the autumn.',
    expected: ['The council|plans|to close the pool in the autumn'],
  },
  {
    text: 'Dr. Selma Quist believes the vaccine is safe, but Mr. Halberg argued that more trials are needed.',
    expected: [
      'Dr. Selma Quist|believes|the vaccine is safe',
      'Mr. Halberg|argued|that more trials are needed',
    ],
  },
  {
    text: 'She added: “The harbour is not for sale.”',
    expected: ['She|added:|“The harbour is not for sale.”'],
  },
  {
    text: 'It was the second fire in a week, the fire brigade confirmed in a statement.',
    expected: ['the fire brigade|confirmed in a statement|It was the second fire in a week'],
  },
];
