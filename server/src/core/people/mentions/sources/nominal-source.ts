import type { Span } from '../../../base/index.ts';
import { hashesOf } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { foldedWords } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { nominal, nominalHead } from '../../words/nominals/nominals.ts';
import {
  closesBracket,
  foldedAt,
  isCapital,
  isComma,
  isFunctionWord,
  isLower,
  isPossessive,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { articles, theWord, whoWord } from '../../words/scan/small-words.ts';
import { anyName, anyOffice, Word } from '../../words/scan/words.ts';
import type { Head } from './source-heads.ts';
import { endOfName } from './source-ends.ts';
import type { SpeakerKind } from '../../types.ts';

/** One source of the tagger as tokens [first, end). */
export interface Source {
  readonly attribution: number;
  readonly first: number;
  readonly end: number;
}

/**
 * What a source is in which nobody is named: a nominal, a body whose name nobody knows, somebody
 * whom a noun calls. `kind`: what it is sure to be, and several.
 */
export function nominalSource(scan: Scan, source: Source, head: Head, kind: SpeakerKind | undefined): Draft {
  const { first, end, attribution } = source;
  const made = nominal(scan, first, end, head.token);
  made.span = sourceSpan(scan, source);
  made.name =
    made.nameFirst > first
      ? { start: scan.start[made.nameFirst], end: scan.end[made.nameEnd - 1] }
      : {
          start: made.span.start,
          end: Math.max(scan.end[endOfName(scan, head, end) - 1], scan.end[first]),
        };
  made.sourceOf = attribution;
  made.subject = true;
  if (kind) {
    made.kind = kind;
    made.plural = true;
    return made;
  }
  const behind =
    made.kind === 'document' || made.kind === 'unnamed' ? nameBehindNoun(scan, source, head) : -1;
  if (behind >= 0) callBody(scan, made, behind, end);
  else if (made.kind === 'group') reconsiderGroup(scan, made, source, head);
  else if (made.kind === 'document') reconsiderDocument(scan, made, source, head);
  else if (made.kind === 'unnamed' && isUnknownName(scan, head.token, end - first))
    makeBody(made, [foldedAt(scan, head.token)]);
  else if (made.kind === 'unnamed' && isPaper(scan, source, head))
    callBody(scan, made, first, head.token + 1);
  return made;
}

/** A source that is the name of a body throughout. */
export function bodySource(scan: Scan, source: Source): Draft {
  const { first, end, attribution } = source;
  const made = nominal(scan, first, end, first);
  makeBody(made, foldedWords(scan, first, end));
  made.span = sourceSpan(scan, source);
  made.sourceOf = attribution;
  made.subject = true;
  return made;
}

/** `“No,” |the Portuguese| said`: a people does not speak in one voice. */
function reconsiderGroup(scan: Scan, made: Draft, { attribution }: Source, { token }: Head): void {
  if (!(scan.bits[token] & Word.nationality) || !saysInWords(scan, attribution)) return;
  made.kind = 'unnamed';
  made.plural = false;
}

/** A noun that no list has is a text, unless it is plainly a body or somebody. */
function reconsiderDocument(scan: Scan, made: Draft, source: Source, head: Head): void {
  const { first, end } = source;
  if (isHouseNumber(scan, first, end)) {
    makeBody(made, ['number', foldedAt(scan, end - 1)]);
  } else if (!(scan.bits[head.token] & Word.document) && isSomebody(scan, source, head)) {
    made.kind = 'unnamed';
  } else if (hasOddName(scan, first, end)) {
    makeBody(made, [scan.text.slice(scan.start[first], scan.end[end - 1]).toLowerCase()]);
  } else if (isUnknownBody(scan, first, head)) {
    callBody(scan, made, first, head.token + 1);
  }
}

/** “7-Eleven”, “3M”, “eBay”, “elmford.com”: written as only a body’s name is. */
function hasOddName({ text, start, end }: Scan, first: number, last: number): boolean {
  const width = end[last - 1] - start[first];
  return width < longestOddName && oddName.test(text.slice(start[first], end[last - 1]));
}

const longestOddName = 64;
const oddName =
  /^(?:\d+-?\p{L}*\p{Lu}\p{L}*|\p{Ll}{1,5}\p{Lu}\p{L}+|[\p{L}\d-]+\.(?:com|org|net|co\.uk|de|fr|tv|io))$/u;

/** `the developer |Elm Basin|`, `rival broker |Elm Capital|`: where words in capitals begin behind what they are, which is nobody; or -1. */
function nameBehindNoun(scan: Scan, { first, end }: Source, { token }: Head): number {
  let from = end;
  while (from > first && isCapital(scan, from - 1) && !isFunctionWord(scan, from - 1)) from--;
  if (from <= first || end - from < 2 || scan.bits[end - 1] & (Word.document | anyName)) return -1;
  const told = token === from - 1 || token === end - 1;
  return told && isLower(scan, from - 1) && scan.bits[from - 1] & callsFirm ? from : -1;
}

const callsFirm = anyOffice | Word.someone | Word.body;

/** `the |Daily Caller|`: capitals throughout behind an article are no description of somebody, whoever is called by the last. */
function isPaper(scan: Scan, { first, end }: Source, { token }: Head): boolean {
  if (scan.lexeme[first] !== theWord || token !== end - 1 || token < first + 2) return false;
  if (scan.bits[token] & (anyOffice | anyName) || scan.titleCase) return false;
  for (let i = first + 1; i <= token; i++)
    if (!isCapital(scan, i) || scan.bits[i] & notOfPapers) return false;
  return true;
}

const notOfPapers = anyOffice | Word.functionWord | Word.nationality | Word.officeModifier | Word.publicBody;

function callBody(scan: Scan, made: Draft, first: number, end: number): void {
  const from = scan.lexeme[first] === theWord ? first + 1 : first;
  made.name = { start: scan.start[from], end: Math.max(made.name!.end, scan.end[end - 1]) };
  makeBody(made, foldedWords(scan, from, end));
}

function makeBody(made: Draft, words: string[]): void {
  made.kind = 'organisation';
  made.form = 'name';
  made.words = words;
}

function isSomebody(scan: Scan, source: Source, head: Head): boolean {
  return scan.lexeme[afterHead(scan, head)] === whoWord || speaksAloud(scan, source, head);
}

/** `“No,” |the steward| said`: a noun that nobody knows, alone in small letters, speaks in words of its own. */
function speaksAloud(scan: Scan, { first, attribution }: Source, { token, end }: Head): boolean {
  return (
    token === first + 1 &&
    end === token + 1 &&
    isLower(scan, token) &&
    articles.has(scan.lexeme[first]) &&
    scan.bits[token] === 0 &&
    saysInWords(scan, attribution)
  );
}

/** “A signaller|, |who …”: whoever a “who” looks back at is somebody. */
function afterHead(scan: Scan, { token }: Head): number {
  return isComma(scan, token + 1) ? token + 2 : token + 1;
}

/** Whether what is said stands in quotation marks. */
function saysInWords(scan: Scan, attribution: number): boolean {
  const [content] = scan.reading.tagged.attributions[attribution].content;
  return content !== undefined && /["“‘']/.test(scan.text[content.start]);
}

/** “Number 10”, “No 11”: a head of government’s office by its door. */
function isHouseNumber(scan: Scan, first: number, end: number): boolean {
  return (
    end - first === 2 &&
    isCapital(scan, first) &&
    doors.has(scan.lexeme[first]) &&
    doorNumbers.has(scan.lexeme[end - 1])
  );
}

/** `|Homeland Capital| declined`: words in capitals throughout that are no text’s name. */
function isUnknownBody(scan: Scan, first: number, { token }: Head): boolean {
  if (token === first || scan.bits[token] & (Word.document | nominalHead)) return false;
  const initials = token === first + 1 && scan.shape[token] === TokenShape.upper;
  if (initials && scan.lexeme[first] === theWord) return true;
  for (let i = first; i <= token; i++)
    if (!isPossessive(scan, i) && (!isCapital(scan, i) || isFunctionWord(scan, i))) return false;
  return true;
}

function isUnknownName(scan: Scan, head: number, length: number): boolean {
  return (
    length === 1 &&
    isCapital(scan, head) &&
    !isFunctionWord(scan, head) &&
    !(scan.bits[head] & (nominalHead | anyOffice))
  );
}

function sourceSpan(scan: Scan, { first, end }: Source): Span {
  let last = end - 1;
  while (last > first && scan.kind[last] === TokenKind.punctuation && !closesBracket(scan, last)) last--;
  return { start: scan.start[first], end: scan.end[last] };
}

const doors = hashesOf('number no no.');
const doorNumbers = hashesOf('10 11 ten eleven');
