// What opens a source that the tagger marked: a dateline, a preposition, an article alone.
import { hashesOf } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { isDashedAside } from '../../../tagging/index.ts';
import { nominalHead } from '../../words/nominals/nominals.ts';
import {
  isBar,
  isCapital,
  isComma,
  isDash,
  isFunctionWord,
  isLower,
  isParticiple,
  isPossessive,
  opensSentence,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, bothWord, owners } from '../../words/scan/small-words.ts';
import { isGrace, isStyle } from '../names/title-bounds.ts';
import { anyOffice, Word } from '../../words/scan/words.ts';

/** What opens a noun phrase for whoever speaks. */
export const determiners = hashesOf('a an the some many those these two three several one');

/** "Among voters", "by the ministry", "according to Keller": a preposition that got into the source. */
export function skipLead(scan: Scan, first: number, end: number): number {
  let i = afterOccasion(scan, afterOpening(scan, first, end), end);
  while (i < end - 1 && (isLead(scan, i, end) || scan.kind[i] === TokenKind.quote || isComma(scan, i))) i++;
  // "He |a telegram": a pronoun is never part of the phrase that an article opens.
  if (i < end - 2 && scan.bits[i] & Word.pronoun && determiners.has(scan.lexeme[i + 1])) {
    if (!(scan.bits[i] & Word.relative)) i++;
  }
  return i;
}

/** `|MARLOW | Reuters | |the mayor`: what stands before a bar is none of whoever speaks. */
export function afterBar(scan: Scan, first: number, end: number): number {
  for (let i = end - 2; i > first; i--) if (isBar(scan, i)) return i + 1;
  return first;
}

/** "Both candidates" keeps its "both", "both Keller and Dorn" does not. */
function isLead(scan: Scan, i: number, end: number): boolean {
  if (!leads.has(scan.lexeme[i])) return false;
  return scan.lexeme[i] !== bothWord || scan.lexeme.subarray(i, end).includes(andWord);
}

/** `|ELMFORD – |The mayor`, `|Reacting, |the senator`: one past a dateline or a participle before the source proper. */
function afterOpening(scan: Scan, first: number, end: number): number {
  const styled = afterStyle(scan, first);
  if (styled > first && styled < end) return styled;
  if (!isCapital(scan, first) || scan.sentence[first] === scan.sentence[first - 1]) return first;
  if (isComma(scan, first + 1) && isParticiple(scan, first)) return first + 2 < end ? first + 2 : first;
  for (let i = first + 1; i < first + 4 && i < end - 1; i++) {
    if (isDash(scan, i)) {
      const apart = scan.start[i] > scan.end[i - 1] && scan.start[i + 1] > scan.end[i];
      return apart && !isDashedAside(scan.text, scan.end[i]) ? i + 1 : first;
    }
    if (!isCapital(scan, i) && !isComma(scan, i)) return first;
  }
  return first;
}

/**
 * `After |the match| Dorn said`, `At |the time| police said`: what a preposition at the head of a sentence governs, where no comma
 * parts it from whoever speaks.
 */
function afterOccasion(scan: Scan, first: number, end: number): number {
  const opening = first - 1;
  if (opening < 0 || !prepositions.has(scan.lexeme[opening]) || !opensSentence(scan, opening)) return first;
  if (!determiners.has(scan.lexeme[first]) && !owners.has(scan.lexeme[first])) return first;
  let i = first + 1;
  while (i < end && i < first + 4 && isLower(scan, i) && !isFunctionWord(scan, i) && !isSomebody(scan, i))
    i++;
  if (i === first + 1 || i === end) return first;
  const named = isCapital(scan, i) && !isPossessive(scan, i - 1);
  return named || (isSomebody(scan, i) && occasions.has(scan.lexeme[i - 1])) ? i : first;
}

function isSomebody(scan: Scan, i: number): boolean {
  return (
    (scan.bits[i] &
      (anyOffice | Word.someone | Word.group | Word.unnamedPlural | Word.publicBody | Word.honorific)) !==
    0
  );
}

const prepositions = hashesOf('after before during following since at in on outside despite amid throughout');
const occasions = hashesOf(
  'time match game hearing trial verdict meeting crash accident attack incident blaze protest march vote debate raid inquest ceremony sentencing',
);

/** `|His Royal Majesty,| Oba Tunde Ade`: one past a form of address and its comma; `first` for none. */
function afterStyle(scan: Scan, first: number): number {
  let i = first + 1;
  while (isStyle(scan, i) || isGrace(scan, i)) i++;
  return i > first + 1 && isComma(scan, i) ? i + 1 : first;
}

/** "|The| ruling": an article alone names nothing; the noun after it does. */
export function endOfPhrase(scan: Scan, first: number): number {
  let end = first + 1;
  while (end < scan.count && end < first + 4 && scan.sentence[end] === scan.sentence[first]) {
    if (scan.kind[end] !== TokenKind.word || isFunctionWord(scan, end)) break;
    end++;
    if (scan.bits[end - 1] & nominalHead) break;
  }
  return end;
}

/** What may stand before a source, and is none of it. */
export const leads = hashesOf('hrh by among from to according for with both and but in on');
