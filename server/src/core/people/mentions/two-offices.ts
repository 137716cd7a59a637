import { hashesOf } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Draft } from '../words/draft.ts';
import {
  hasBits,
  isCapital,
  isFunctionWord,
  isLower,
  isPossessive,
  opensSentence,
  wordsBetween,
} from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';
import { andWord } from '../words/small-words.ts';
import { handOver } from './found.ts';
import type { Found } from './found.ts';
import { anyOffice, Word } from '../words/words.ts';

/** So many words the first of two offices takes at most. */
const longest = 5;

/**
 * Two offices of one person: `|Norrland President and| CEO Ruth Dorn`, `|founder and| director Tom Rill`. With an article the
 * first is somebody else’s: “the mayor and Senator Dorn met”.
 */
export function joinOffices(scan: Scan, found: Found, mention: Draft): void {
  const and = mention.first - 1;
  if (scan.lexeme[and] !== andWord || mention.titles.length === 0 || mention.first === mention.nameFirst)
    return;
  // “Tayo Dun, Deputy Director and Barr. Ruth Dorn”: a form of address is no second office.
  if (!hasBits(scan, mention.first, mention.nameFirst, anyOffice)) return;
  const office = and - 1;
  if (office < 0 || scan.sentence[office] !== scan.sentence[and]) return;
  if (!(scan.bits[office] & anyOffice) || scan.bits[office] & Word.group) return;
  let first = office;
  while (first > 0 && office - first < longest && belongs(scan, first - 1, office)) first--;
  if (first > 0 && (determiners.has(scan.lexeme[first - 1]) || isPossessive(scan, first - 1))) return;
  takeIn(scan, found, mention, first);
}

/** Lets a title begin at token `first`, with what an "and" joins to it; whoever was seen there is part of the title. */
export function takeIn(scan: Scan, found: Found, mention: Draft, first: number): void {
  const and = mention.first - 1;
  handOver(found, first, and, found.at[mention.first]);
  const [title] = mention.titles;
  mention.titles = [`${wordsBetween(scan, first, and)} and ${title}`, ...mention.titles.slice(1)];
  mention.first = first;
}

/** A word of the office’s own, or a capital of whatever it is an office of. */
function belongs(scan: Scan, i: number, office: number): boolean {
  if (
    scan.sentence[i] !== scan.sentence[office] ||
    scan.kind[i] !== TokenKind.word ||
    isFunctionWord(scan, i)
  )
    return false;
  if (isCapital(scan, i)) return !opensSentence(scan, i) || !(scan.bits[i] & Word.ordinary);
  return isLower(scan, office) && (scan.bits[i] & Word.officeModifier) !== 0;
}

const determiners = hashesOf('a an the his her their its this that our my');
