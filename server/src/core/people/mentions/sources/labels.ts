// Who speaks by a label: `KELLER: Good evening.`
import { hashesOf } from '../../../base/index.ts';
import { TokenShape } from '../../../language/index.ts';
import { draftAt, nameAt } from '../found.ts';
import type { Found } from '../found.ts';
import { foldedWords, isNamedPerson } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { nominal } from '../../words/nominals/nominals.ts';
import { closesBracket, opensBracket } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { theWord } from '../../words/scan/small-words.ts';
import { anyName, anyOffice, Word } from '../../words/scan/words.ts';

/**
 * Who surely speaks by the label at tokens [first, end): whom it only describes, `UNIDENTIFIED FEMALE`, or the person in the brackets
 * behind it, `PRESENTER (|Ruth Dorn|): Good evening.` What looks like a body is somebody’s surname there, and an office whoever
 * holds it.
 */
export function readLabel(scan: Scan, found: Found, first: number, end: number): Draft | undefined {
  const label = nameAt(found, end - 1);
  if (label) return label.first === first && label.end === end ? readName(scan, label) : undefined;
  const told = draftAt(found, end + 1);
  const inBrackets = opensBracket(scan, end) && told && closesBracket(scan, told.end);
  return inBrackets && isNamedPerson(told) ? told : undefined;
}

function readName(scan: Scan, label: Draft): Draft | undefined {
  const { first, end, kind, place } = label;
  if (isOffice(scan, first, end)) {
    // “|PRIME MINISTER|: Good morning.”: the transcript may name them elsewhere.
    describe(scan, label, { definite: true, official: true });
    return undefined;
  }
  const isBody = place || (scan.bits[end - 1] & (Word.body | Word.country)) !== 0;
  if ((scan.lexeme[first] === theWord && !isBody) || unknown.has(scan.lexeme[first])) {
    describe(scan, label, { definite: false, official: false });
    label.kind = 'unnamed';
    return label;
  }
  if (isBody || kind !== 'organisation' || scan.shape[first] !== TokenShape.upper) return undefined;
  // “|FALK|: Good evening.”
  label.kind = 'person';
  label.form = end - first === 1 ? 'surname' : 'name';
  label.organisation = null;
  label.words = foldedWords(scan, first, end);
  return undefined;
}

function describe(scan: Scan, label: Draft, known: Pick<Draft, 'definite' | 'official'>): void {
  Object.assign(label, nominal(scan, label.first, label.end, label.end - 1), {
    ...known,
    titles: [],
    organisation: null,
  });
}

function isOffice(scan: Scan, first: number, end: number): boolean {
  if (!(scan.bits[end - 1] & Word.official) || scan.bits[end - 1] & anyName) return false;
  // “|THE PRESIDENT|: Please be seated.”
  for (let i = scan.lexeme[first] === theWord ? first + 1 : first; i < end - 1; i++)
    if (!(scan.bits[i] & (anyOffice | Word.officeModifier | Word.functionWord)) || scan.bits[i] & anyName)
      return false;
  return true;
}

const unknown = hashesOf('unidentified unknown unnamed');
