import { hashesOf } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { endOfTitle } from '../../words/offices/apposition-phrase.ts';
import { isNamed } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { startOfFields } from '../../words/offices/fields.ts';
import { isOfficial } from '../../words/offices/official.ts';
import {
  closesBracket,
  isApostrophe,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isStop,
  opensBracket,
  sentenceStart,
  Edge,
  isMarkOrEnd,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, belonging, onWord, theWord, titleOpeners } from '../../words/scan/small-words.ts';
import { draftAt } from '../found.ts';
import type { Found } from '../found.ts';
import { readTitle } from '../../words/offices/titles.ts';
import type { Title } from '../../words/offices/titles.ts';
import { anyName, anyOffice, properOffice, Word } from '../../words/scan/words.ts';

/** So many tokens before the comma the phrase may begin, and so many behind the name whoever speaks may end. */
const longest = 14;

/**
 * The office in the noun phrase that a name stands beside: `|the council’s director of finance|, Ruth Dorn, said`,
 * `|Elmford’s mayor|, Ruth Dorn.` A determiner or a possessive opens the phrase, and a mark ends the name.
 */
export function readForerunner(scan: Scan, found: Found, mention: Draft): Title | undefined {
  const comma = behindWhat(scan, mention.first);
  // “The Minister for Ports |(|Ms Ruth Dorn): I thank …”.
  const inBrackets = opensBracket(scan, comma) && closesBracket(scan, mention.end);
  if (!inBrackets && !isComma(scan, comma)) return undefined;
  const closed = isMarkOrEnd(scan, endOfOrigin(scan, mention.end));
  if (!closed && !isTold(scan, mention)) return undefined;
  // "His wife, Ruth, said", “She called her son, Tom.”: one word stands between two marks.
  const marked = inBrackets || isComma(scan, mention.end) || isStop(scan, mention.end);
  if (mention.form !== 'name' && !marked) return undefined;
  const next = draftAt(found, mention.end + 1);
  if (next && isComma(scan, mention.end) && wherePlaced(scan, found, mention.end, next) === mention)
    return undefined;
  const place = wherePlaced(scan, found, comma, mention);
  const office = place ? place.first - 1 : comma;
  const phrase = phraseBefore(scan, office) ?? wholeBefore(scan, found, office, mention);
  if (!phrase) return undefined;
  // “However, |the mayor|, Ruth Dorn told …”.
  if (!closed && phrase.first - sentenceStart(scan, comma) > 2) return undefined;
  const head = headIn(scan, phrase.first, office);
  if (head < 0) return undefined;
  for (let i = phrase.first; i < office; i++) {
    const other = draftAt(found, i);
    // “The Bishop of the |Elm Islands|, the Rt Rev Ruth Dorn”: no person has an article.
    const person = other?.kind === 'person' && other.form === 'name' && scan.lexeme[i - 1] !== theWord;
    if (person) return undefined;
  }
  const title = readTitle(scan, phrase.named ? phrase.owner : phrase.first, endOfTitle(scan, head));
  return { ...title, official: isOfficial(scan, phrase.owner, comma) || isPublicOwner(scan, phrase, head) };
}

/** The token before a name, its article and what country it is of: “Her son|,| the composer Tom Rill”, “coach|,| the Swede Tom Rill”. */
function behindWhat({ lexeme, bits }: Scan, first: number): number {
  const from = bits[first - 1] & Word.nationality ? first - 1 : first;
  return lexeme[from - 1] === theWord ? from - 2 : from - 1;
}

/** `Its director, Ruth Dorn |of Elmford|, said`: behind where somebody is from. */
function endOfOrigin(scan: Scan, end: number): number {
  if (!belonging.has(scan.lexeme[end]) || !isCapital(scan, end + 1)) return end;
  let i = end + 1;
  while (i < end + 4 && isCapital(scan, i)) i++;
  return i;
}

/**
 * `The Permanent Secretary, |Ministry of Ports|, Mr Tom Rill`, `the DPO of Elm, |Osara|, CSP Tom Rill`: the body or place between
 * an office and whoever holds it, who is no person.
 */
function wherePlaced(
  scan: Scan,
  found: Found,
  comma: number,
  { form, first, nameFirst }: Draft,
): Draft | undefined {
  if (form !== 'name' && nameFirst === first) return undefined;
  const place = draftAt(found, comma - 1);
  if (place?.end !== comma || !isComma(scan, place.first - 1) || place.titles.length > 0) return undefined;
  if (!isNamed(place)) return undefined;
  if (place.kind === 'organisation') return place;
  // Somebody of one unknown word may stand in a list, which gives nobody a form of address.
  if (place.kind !== 'person' || place.form !== 'surname' || nameFirst === first) return undefined;
  if (scan.bits[place.first] & anyName || headOfOffice(scan, place.first - 2) < 0) return undefined;
  place.kind = 'organisation';
  place.place = true;
  return place;
}

/** `The |DPO| of Elm`: the office whose place ends at token `last`; -1 for none. */
function headOfOffice(scan: Scan, last: number): number {
  let i = last;
  while (i > last - 4 && isCapital(scan, i)) i--;
  return belonging.has(scan.lexeme[i]) && scan.bits[i - 1] & Word.official ? i - 1 : -1;
}

/** `The ferry company’s lawyer, |Ruth Dorn| told the court that …`: what she says follows; no comma closes the name. */
function isTold({ edge }: Scan, { nameEnd }: Draft): boolean {
  for (let i = nameEnd; i < nameEnd + longest; i++) if (edge[i]) return (edge[i] & Edge.told) !== 0;
  return false;
}

interface Phrase {
  readonly first: number;
  /** First token of whoever or whatever the office belongs to; `first` when nothing is said of that. */
  readonly owner: number;
  /** True for an owner in capitals, who is part of the title. */
  readonly named: boolean;
}

/** The phrase that ends before the comma, back to what opens it. */
function phraseBefore(scan: Scan, comma: number): Phrase | undefined {
  const floor = Math.max(0, comma - longest);
  for (let i = comma - 1; i >= floor && scan.sentence[i] === scan.sentence[comma]; i--) {
    // “The Minister for Arts|,| Heritage and the Islands, Ruth Dorn”.
    const fields = startOfFields(scan, i);
    if (fields < i) {
      i = fields;
      continue;
    }
    // "The Member of Parliament |(MP)| for Elmford, Ruth Dorn".
    if (closesBracket(scan, i) && opensBracket(scan, i - 2)) {
      i -= 2;
      continue;
    }
    if (isApostrophe(scan, i)) {
      if (scan.kind[i] === TokenKind.quote || i === 0) return undefined;
      const named = isCapital(scan, i - 1);
      let owner = i - 1;
      while (owner > floor && belongsToOwner(scan, owner - 1, named)) owner--;
      // “|The leader of| Elm’s Freedom Party, Ruth Dorn”.
      if (belonging.has(scan.lexeme[owner - 1]) && scan.bits[owner - 2] & properOffice) {
        i = owner - 1;
        continue;
      }
      return { first: i + 1, owner, named };
    }
    if (scan.kind[i] === TokenKind.number) continue;
    if (scan.kind[i] !== TokenKind.word) return undefined;
    if (titleOpeners.has(scan.lexeme[i])) {
      // "Director of |the| bank": the phrase goes on before the small word; in "vote for |the| mayor" it does not.
      const holder = Word.officeDomain | Word.someone | anyOffice;
      if (i - 1 > floor && belonging.has(scan.lexeme[i - 1]) && scan.bits[i - 2] & holder) continue;
      return { first: i + 1, owner: i + 1, named: false };
    }
    const goesOn =
      !isFunctionWord(scan, i) ||
      belonging.has(scan.lexeme[i]) ||
      (scan.bits[i] & Word.officeModifier) !== 0 ||
      grading.has(scan.lexeme[i]);
    // “The mayor’s assistant |on| media, Ruth Dorn”.
    if (!goesOn && scan.lexeme[i] !== andWord && scan.lexeme[i] !== onWord) return undefined;
  }
  return undefined;
}

/**
 * `|Director-General of the Port Agency|, Mr Tom Rill, said`, `PORT ELM: |Home Minister|, Mr Tom Rill, said`, `signed by |Governor
 * of Osara|, Musa Danladi.`: capitals and words of offices that no article opens.
 */
function wholeBefore(
  scan: Scan,
  found: Found,
  comma: number,
  { first: start, nameFirst, form }: Draft,
): Phrase | undefined {
  if (form !== 'name' && nameFirst === start) return undefined;
  const floor = sentenceStart(scan, comma);
  let first = comma;
  while (first > floor && first > comma - longest && isOfWhole(scan, first - 1))
    first = Math.max(floor, startOfFields(scan, first - 1));
  if (first > floor && !mayOpen(scan, found, first - 1)) return undefined;
  while (first < comma && !isCapital(scan, first)) first++;
  return first < comma ? { first, owner: first, named: false } : undefined;
}

/** A capital, a word of an office, or what joins them. */
function isOfWhole(scan: Scan, i: number): boolean {
  if (isCapital(scan, i)) return !isFunctionWord(scan, i) || (scan.bits[i] & Word.officeModifier) !== 0;
  if (joining.has(scan.lexeme[i]) || belonging.has(scan.lexeme[i])) return true;
  if (opensBracket(scan, i)) return isCapital(scan, i + 1);
  if (closesBracket(scan, i)) return isCapital(scan, i - 1);
  return isLower(scan, i) && (scan.bits[i] & ofOffice) !== 0 && !isFunctionWord(scan, i);
}

const ofOffice = anyOffice | Word.officeModifier | Word.officeDomain;

/** Whether such a phrase may begin behind token `i`: a small word, or a mark that follows nobody. */
function mayOpen(scan: Scan, found: Found, i: number): boolean {
  if (scan.kind[i] === TokenKind.word) return isFunctionWord(scan, i);
  if (!isComma(scan, i)) return scan.kind[i] === TokenKind.punctuation;
  const before = draftAt(found, i - 1);
  return before?.kind !== 'person' && scan.kind[i - 1] === TokenKind.word;
}

/** `|New Elmford|’s mayor`, `|van der Rill|’s agent`, `the |water board|’s head`. */
function belongsToOwner(scan: Scan, i: number, named: boolean): boolean {
  if (named && scan.bits[i] & Word.particle) return true;
  return named ? isCapital(scan, i) : isLower(scan, i) && !isFunctionWord(scan, i);
}

/** The office that heads the phrase: the last one before a preposition. */
function headIn(scan: Scan, first: number, end: number): number {
  let head = -1;
  for (let i = first; i < end && !belonging.has(scan.lexeme[i]); i++) {
    if (scan.lexeme[i] === andWord || scan.lexeme[i] === onWord || opensBracket(scan, i)) break;
    if (scan.bits[i] & (anyOffice | Word.someone)) head = i;
    else if (head >= 0 && !isStop(scan, i)) head = -1;
  }
  return head;
}

/** `The |bureau|’s director`, `the |town|’s clerk`: nouns that own public offices, though a firm may be called by them. */
function isPublicOwner(scan: Scan, { first, owner }: Phrase, head: number): boolean {
  if (owner === first || !(scan.bits[head] & Word.bodyOffice)) return false;
  return isLower(scan, first - 2) && owners.has(scan.lexeme[first - 2]);
}

/** “Spokesman |on| security and |the| law”. */
const joining = hashesOf('a an the and on');
const grading = hashesOf('most more only own');
const owners = hashesOf('bureau town village country nation region island force kingdom republic');
