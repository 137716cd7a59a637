import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import type { Rule } from '../types.ts';

/** `@book{keller2024, title = {Tides} year = 2024}`: a comma is missing. */
export const malformedEntry: Rule = {
  id: 'citation/malformed-entry',
  severity: 'warning',
  title: 'An entry of the bibliography that cannot be read',
  standard: standards.structure,
  advice: 'Correct it. The other entries are read all the same.',
  check: () => nothing,
  checkFile: ({ file }) => file.faults.map(({ start, end, what }) => ({ start, end, what })),
};
