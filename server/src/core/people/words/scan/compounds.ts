import { hashString } from '../../../base/index.ts';
import { anyOffice, Word, wordBits } from './words.ts';

/**
 * What a word of two parts may be, by its offices: “Judge-Executive” and “chef-owner” are both, “Left-armer”, “ex-lawmaker” and
 * “editor-in-chief” what their last part is, “premier-designate” what the first is. 0 for words without a hyphen, and for surnames
 * (“Osei-Cook”).
 */
export function compoundBits(text: string, start: number, end: number): number {
  let hyphen = end - 1;
  while (hyphen > start && text.charCodeAt(hyphen) !== 0x2d) hyphen--;
  if (hyphen === start || end - hyphen < 4) return 0;
  const last = text.slice(hyphen + 1, end).toLowerCase();
  const lead = text.slice(start, text.indexOf('-', start)).toLowerCase();
  const first = officeBits(lead);
  if (waiting.has(last)) return first;
  const bits = officeBits(last);
  if (!(bits & anyOffice) || apart.has(lead) || last === 'operative') return 0;
  const capital = text.charCodeAt(hyphen + 1) !== last.charCodeAt(0);
  return capital && !(first & anyOffice) ? 0 : bits | first;
}

/** Of what is an official only somewhere, the office of a body is left. */
function officeBits(word: string): number {
  const bits = wordBits(hashString(word)) & ofOffice;
  return somewhere.has(word) ? (bits & ~Word.official) | Word.bodyOffice : bits;
}

const somewhere = new Set('president secretary captain general attorney solicitor candidate'.split(' '));
const ofOffice = anyOffice | Word.male | Word.female;
const waiting = new Set(['elect', 'designate', 'general']);
/** “Anti-president protests”, “a three-judge panel”, “the co-operative”. */
const apart = new Set(
  'anti pro non inter multi per self single all great one two three four five six seven eight nine ten twelve'.split(
    ' ',
  ),
);
