import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { confirmName, isNamedPerson } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { hasBits, isFunctionWord, isLower, wordAt, wordsBetween } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import type { Found } from '../found.ts';
import { Word } from '../../words/scan/words.ts';

/** What all names of a list are. */
interface Shared {
  readonly text: string;
  readonly official: boolean;
}

/**
 * Gives every name of a list the title that stands for all: `Senators Dorn, Keller and Lund`, `three ministers, among them
 * Ruth Dorn and Peter Lund`; and the office under the body of the first: `campaign chairman Dorn and press aide Keller`.
 */
export function shareTitles(scan: Scan, { drafts }: Found): void {
  let shared: Shared | undefined;
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (!isNamedPerson(draft)) continue;
    const goesOn = last !== undefined && draft.first - last.end <= 8 && isListed(scan, last.end, draft.first);
    if (goesOn && last?.official && isBodysOffice(scan, draft)) draft.official = true;
    if (draft.titles.length > 0) shared = sharedBy(draft);
    else {
      shared = goesOn ? shared : announced(scan, draft);
      if (shared) take(draft, shared);
    }
    last = draft;
  }
}

function take(draft: Draft, { text, official }: Shared): void {
  draft.titles = [text];
  draft.official = official;
  confirmName(draft);
}

function sharedBy({ titles, official }: Draft): Shared | undefined {
  const [text] = titles;
  return titles.length === 1 && /[^s]s\.?$/.test(text) ? { text, official } : undefined;
}

/** "Communications director |Ruth Dorn|" after "campaign chairman Keller": an office that only lacks its body. */
function isBodysOffice(scan: Scan, { titles, first, nameFirst }: Draft): boolean {
  return titles.length > 0 && hasBits(scan, first, nameFirst, Word.bodyOffice);
}

/** Only commas, "and", places ("of Ohio") and brackets stand between two names of a list. */
function isListed(scan: Scan, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (scan.sentence[i] !== scan.sentence[from]) return false;
    if (isLower(scan, i) && !listWords.has(scan.lexeme[i])) return false;
  }
  return true;
}

/** How far before the first name of a list the noun for all may stand. */
const reach = 16;

/** `senators up for election, |among them| Ruth Dorn`, `the two ministers – Ruth Dorn and …`: what the names are. */
function announced(scan: Scan, { first, form }: Draft): Shared | undefined {
  if (form !== 'name' || first < 2 || !isAnnouncement(scan, first - 1)) return undefined;
  for (let i = first - 1; i >= 0 && i > first - reach && scan.sentence[i] === scan.sentence[first]; i--) {
    const singular = isLower(scan, i) && scan.bits[i] & Word.official ? oneOf(scan, i) : undefined;
    if (!singular) continue;
    let from = i;
    while (from > 0 && isPartOfTitle(scan, from - 1)) from--;
    return { text: from < i ? `${wordsBetween(scan, from, i)} ${singular}` : singular, official: true };
  }
  return undefined;
}

function isAnnouncement(scan: Scan, i: number): boolean {
  return (
    announcing.has(scan.lexeme[i]) ||
    (scan.lexeme[i] === themWord && scan.lexeme[i - 1] === amongWord) ||
    isDash(scan, i)
  );
}

function isDash(scan: Scan, i: number): boolean {
  const text = wordAt(scan, i);
  return scan.kind[i] === TokenKind.punctuation && /^(?:[\u2013\u2014:]|--)$/.test(text);
}

/** "Senators" → "senator"; undefined for a word in the singular. */
function oneOf(scan: Scan, i: number): string | undefined {
  const word = wordAt(scan, i);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : undefined;
}

function isPartOfTitle(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  return scan.kind[i] === TokenKind.word && (bits & Word.officeModifier) !== 0 && !isFunctionWord(scan, i);
}

const listWords = hashesOf('and of from both');
const announcing = hashesOf('including like namely');
const amongWord = hashString('among');
const themWord = hashString('them');
