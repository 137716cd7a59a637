// What "and" joins to a person’s title from before it: another office, or more fields of the same one.
import { hashesOf } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import type { Draft } from '../../words/draft.ts';
import { handOver } from '../found.ts';
import type { Found } from '../found.ts';
import {
  hasBits,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isPossessive,
  opensSentence,
  wordAt,
  wordsBetween,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, theWord, toWord } from '../../words/scan/small-words.ts';
import { anyName, anyOffice, Word } from '../../words/scan/words.ts';

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
  while (first > 0 && office - first < longestOffice && belongs(scan, first - 1, office)) first--;
  if (first > 0 && (determiners.has(scan.lexeme[first - 1]) || isPossessive(scan, first - 1))) return;
  takeIn(scan, found, mention, first);
}

/** A word of the office’s own, or a capital of whatever it is an office of. */
function belongs(scan: Scan, i: number, office: number): boolean {
  if (
    scan.sentence[i] !== scan.sentence[office] ||
    scan.kind[i] !== TokenKind.word ||
    isFunctionWord(scan, i)
  )
    return false;
  const modifies = (scan.bits[i] & Word.officeModifier) !== 0;
  if (isCapital(scan, i)) return modifies || !opensSentence(scan, i) || !(scan.bits[i] & Word.ordinary);
  return modifies && isLower(scan, office);
}

const determiners = hashesOf('a an the his her their its this that our my');

/**
 * An office of several fields, whose "and" stands before the last: `|Road Transport and| Bridges Minister Tom Rill`, `|Ports,
 * Inland Waters and| Fisheries Secretary Ruth Dorn`.
 */
export function joinFields(scan: Scan, found: Found, mention: Draft): void {
  const and = mention.first - 1;
  if (scan.lexeme[and] !== andWord || !opensInField(scan, mention)) return;
  let first = and;
  while (first > 0 && and - first < longestFields && goesOn(scan, first - 1, and)) first--;
  if (isComma(scan, first)) first++;
  if (
    first === and ||
    !isField(scan, first) ||
    (first > 0 && isCapital(scan, first - 1) && !(scan.bits[first - 1] & Word.functionWord))
  )
    return;
  takeIn(scan, found, mention, first);
}

/** "|Bridges| Minister Tom Rill": no office, but what one is of, opens the title. */
function opensInField(scan: Scan, { first, nameFirst, titles }: Draft): boolean {
  if (titles.length === 0 || !isCapital(scan, first) || scan.bits[first] & (anyOffice | anyName))
    return false;
  return hasBits(scan, first + 1, nameFirst, Word.official);
}

function goesOn(scan: Scan, i: number, and: number): boolean {
  if (scan.sentence[i] !== scan.sentence[and]) return false;
  return (
    isField(scan, i) ||
    (isComma(scan, i) ? mayBeField(scan, i - 1) : mayBeField(scan, i) && isComma(scan, i - 1))
  );
}

/** "Tourism, |Arts|, and Culture Minister". */
function mayBeField(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && !(scan.bits[i] & noField);
}

/** A word in capitals that may be what an office is of: an ordinary one, or with an ending of such nouns. */
function isField(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  if (!isCapital(scan, i) || bits & noField) return false;
  if (bits & (Word.officeDomain | Word.officeModifier | Word.thing | Word.ordinary)) return true;
  return bits === 0 && /(?:tion|ment|ness|ity|ics|ies|ing|ure)$/.test(wordAt(scan, i));
}

const noField = anyName | anyOffice | Word.functionWord | Word.calendar | Word.known | Word.honorific;

/**
 * “|Special Assistant to the| Prime Minister Ruth Dorn”: in capitals both, what stands before the name is whom she serves, and
 * no office of hers; “an aide to Prime Minister Dorn” serves Dorn.
 */
export function joinServed(scan: Scan, found: Found, mention: Draft): void {
  const to = mention.first - 2;
  if (scan.lexeme[to] !== toWord || scan.lexeme[to + 1] !== theWord || mention.titles.length === 0) return;
  if (scan.sentence[to] !== scan.sentence[mention.first]) return;
  if (!isCapital(scan, mention.first) || !isCapital(scan, to - 1) || !(scan.bits[to - 1] & serving)) return;
  let first = to - 1;
  while (first > 0 && to - first < longestOffice && belongs(scan, first - 1, to - 1)) first--;
  const [title] = mention.titles;
  handOver(found, first, to, found.at[mention.first]);
  mention.titles = [`${wordsBetween(scan, first, to)} to the ${title}`, ...mention.titles.slice(1)];
  mention.first = first;
}

const serving = Word.bodyOffice | Word.official | Word.role;

/** Lets a title begin at token `first`, with what an "and" joins to it; whoever was seen there is part of the title. */
function takeIn(scan: Scan, found: Found, mention: Draft, first: number): void {
  const and = mention.first - 1;
  handOver(found, first, and, found.at[mention.first]);
  const [title] = mention.titles;
  mention.titles = [`${wordsBetween(scan, first, and)} and ${title}`, ...mention.titles.slice(1)];
  mention.first = first;
}

/** So many words the first of two offices takes at most. */
const longestOffice = 5;
/** … and so many the fields before the "and". */
const longestFields = 6;
