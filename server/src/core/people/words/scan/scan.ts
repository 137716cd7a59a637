import type { Block, Span } from '../../../base/index.ts';
import { hashesOf, hashString } from '../../../base/index.ts';
import { tokenAt, TokenKind, TokenShape } from '../../../language/index.ts';
import type { Tokens } from '../../../language/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import { accentedName } from './accents.ts';
import { compoundBits } from './compounds.ts';
import { isLoud, quietShapes } from './loud.ts';
import { isAfterTitle, isInitial, isInitialPair, isNameHere, isOrdinalOfOffice } from './parts-of-names.ts';
import { Word, wordBits } from './words.ts';

/** One block as the files of this room read it: its tokens with their word bits, looked up once. */
export interface Scan {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly lexeme: Int32Array;
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  /** `Word` bits by token. */
  readonly bits: Int32Array;
  /** True for a headline: most words stand in capitals for no reason of their own. */
  readonly titleCase: boolean;
  /** Not 0 where a tagged source or cue begins or has ended: no name runs over such an edge. An `Edge`. */
  readonly edge: Uint8Array;
  readonly reading: Reading;
}

/** What is so where a source or cue begins or has ended. */
export const Edge = {
  any: 1,
  /** A source has ended whose words follow. */
  told: 2,
} as const;

/** "WHO", "US", "IT": in capitals they are no small words. */
const smallWord = Word.functionWord | Word.pronoun | Word.relative;

/** Looks up the words of a block; the answer is good until the next block is scanned. */
export function scanBlock(block: Block, reading: Reading): Scan {
  const { count, start, end, kind, shape, lexeme, sentence, quotation } = reading.tokens;
  makeRoom(count);
  const bits = bitsSpace;
  const loud = isLoud(reading);
  const short = count < 40 && reading.sentences.length < 3;
  const titleCase = !loud && (short || block.kind === 'heading') && isTitleCase(reading);
  let named = -2;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.word) continue;
    bits[i] = wordBits(lexeme[i]) || unlistedBits(reading.text, start[i], end[i]);
    if (bits[i] & Word.honorific && !loud && isInitialPair(reading.tokens, i)) bits[i] = 0;
    const style = styleOf(reading.tokens, bits, i);
    if (style) bits[i] = style;
    if (bits[i] & Word.calendar && isNameHere(reading.tokens, bits, i)) bits[i] &= ~Word.calendar;
    const small = bits[i] & smallWord;
    if (!small || loud) continue;
    if (
      (shape[i] === TokenShape.upper && end[i] - start[i] > 1) ||
      isInitial(reading, i) ||
      isNameHere(reading.tokens, bits, i) ||
      isOrdinalOfOffice(reading.tokens, i) ||
      (!titleCase && isAfterTitle(reading.tokens, bits, i, named === i - 1))
    ) {
      bits[i] &= ~smallWord;
      if (shape[i] === TokenShape.capitalised) named = i;
    }
  }
  const { text } = reading;
  return {
    text,
    count,
    start,
    end,
    kind,
    shape: loud ? quietShapes(reading, bits) : shape,
    lexeme,
    sentence,
    quotation,
    bits,
    titleCase,
    edge: edgesOf(reading, titleCase),
    reading,
  };
}

function unlistedBits(text: string, start: number, end: number): number {
  return compoundBits(text, start, end) || accentedName(text, start, end);
}

/** "|His Excellency| Femi Osei", "|Her Royal Highness| Princess Ada", "|Tan Sri| Lim": a form of address before a name, 0 for other words. */
function styleOf({ lexeme, shape, kind }: Tokens, bits: Int32Array, i: number): number {
  const tan = lexeme[i] === sriWord ? i - 1 : i;
  if (lexeme[tan] === tanWord && lexeme[tan + 1] === sriWord && shape[tan + 2] === TokenShape.capitalised)
    return Word.honorific | Word.male | Word.female;
  // “the |Rt| Hon. Tom Rill”: no broadcaster.
  if (lexeme[i] === rightWord && shape[i] === TokenShape.capitalised) {
    const next = kind[i + 1] === TokenKind.word ? i + 1 : i + 2;
    return wordBits(lexeme[next]) & Word.honorific ? Word.honorific : 0;
  }
  // “His Royal |Highness|”, but not “the Rev |Grace| Dorn”.
  if (shape[i] === TokenShape.capitalised && styles.has(lexeme[i]) && goesOnWithStyle(lexeme[i - 1])) {
    const styled = bits[i - 1] & (Word.honorific | Word.male | Word.female);
    return bits[i - 1] === styled && styled & Word.honorific ? styled : 0;
  }
  if (!(bits[i] & Word.pronoun) || !styles.has(lexeme[i + 1])) return 0;
  let name = i + 1;
  while (styles.has(lexeme[name]) && shape[name] === TokenShape.capitalised) name++;
  if (name === i + 1 || kind[name] !== TokenKind.word || shape[name] !== TokenShape.capitalised) return 0;
  if (lexeme[i] === hisWord) return Word.honorific | Word.male;
  return lexeme[i] === herWord ? Word.honorific | Word.female : 0;
}

function goesOnWithStyle(before: number): boolean {
  return styles.has(before) || before === hisWord || before === herWord;
}

const styles = hashesOf(
  'excellency honour honor worship lordship ladyship majesty highness holiness eminence grace royal serene',
);
const hisWord = hashString('his');
const [tanWord, sriWord] = ['tan', 'sri'].map(hashString);
const herWord = hashString('her');
const rightWord = hashString('rt');

/** Whether the longer words of a line stand in capitals for the most part. */
function isTitleCase({ text, tokens }: Reading): boolean {
  const { count, start, end, kind, shape } = tokens;
  let capitals = 0;
  let smalls = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.word || end[i] - start[i] < 4) continue;
    if (shape[i] === TokenShape.lower) smalls++;
    else capitals++;
  }
  // “The Elmford Harbour Board chose Charles T. Hall on Wednesday.”
  const told = smalls > 0 && text.charCodeAt(end[count - 1] - 1) === 0x2e;
  return capitals >= 3 && capitals > smalls * 2 && !told;
}

/**
 * Scratch space for one block at a time, grown on demand: most blocks are short, and arrays of their own for each would
 * cost more than reading them. A margin after the last token stays empty, so that looking ahead needs no check.
 */
let bitsSpace = new Int32Array(4096);
let edgeSpace = new Uint8Array(4096);
let draftSpace = new Int32Array(4096);
const margin = 16;

function makeRoom(count: number): void {
  const needed = count + margin;
  if (bitsSpace.length < needed) {
    bitsSpace = new Int32Array(needed * 2);
    edgeSpace = new Uint8Array(needed * 2);
    draftSpace = new Int32Array(needed * 2);
  }
  bitsSpace.fill(0, 0, needed);
  edgeSpace.fill(0, 0, needed);
}

/** An array with -1 for each token of the block that is scanned now; the next block uses it again. */
export function draftIndex(count: number): Int32Array {
  return draftSpace.fill(-1, 0, count + margin);
}

function edgesOf(reading: Reading, titleCase: boolean): Uint8Array {
  const edge = edgeSpace;
  for (const { source, cue, content } of reading.tagged.attributions) {
    for (const span of source) {
      markEdges(edge, reading, span);
      // “|Bakers| Without Borders”: the reader ended the source inside of a name.
      if (!titleCase) openSlogan(edge, reading, tokenAt(reading, span.end));
    }
    for (const span of cue) markEdges(edge, reading, span);
    // "Farmers |First called for talks|": no cue begins in a capital behind another; the name goes on.
    if (!titleCase)
      for (const { start } of cue) if (isAmidCapitals(reading, start)) edge[tokenAt(reading, start)] = 0;
    if (source.length > 0 && content.length > 0 && content[0].start > source[0].end)
      edge[tokenAt(reading, source[0].end)] |= Edge.told;
  }
  return edge;
}

function openSlogan(edge: Uint8Array, { tokens: { lexeme, shape, start, end } }: Reading, i: number): void {
  const capitals = shape[i - 1] === TokenShape.capitalised && shape[i] === TokenShape.capitalised;
  if (capitals && slogans.has(lexeme[i]) && start[i] === end[i - 1] + 1) edge[i] = 0;
}

const slogans = hashesOf('without against');

function isAmidCapitals(reading: Reading, offset: number): boolean {
  const i = tokenAt(reading, offset);
  const { shape, sentence } = reading.tokens;
  return (
    i > 0 &&
    shape[i] === TokenShape.capitalised &&
    shape[i - 1] === TokenShape.capitalised &&
    sentence[i] === sentence[i - 1]
  );
}

function markEdges(edge: Uint8Array, reading: Reading, span: Span): void {
  edge[tokenAt(reading, span.start)] |= Edge.any;
  edge[tokenAt(reading, span.end)] |= Edge.any;
}

/** Whether the token is a word that begins with a capital ("Keller", "UN", "McCain"). */
export function isCapital(scan: Scan, i: number): boolean {
  return (
    i < scan.count &&
    scan.kind[i] === TokenKind.word &&
    (scan.shape[i] === TokenShape.capitalised || scan.shape[i] === TokenShape.upper)
  );
}

/** Whether the token is a word in small letters. */
export function isLower(scan: Scan, i: number): boolean {
  return i >= 0 && i < scan.count && scan.kind[i] === TokenKind.word && scan.shape[i] === TokenShape.lower;
}

/** The first UTF-16 unit of a token, 0 outside the block. */
export function unitOf(scan: Scan, i: number): number {
  return i >= 0 && i < scan.count ? scan.text.charCodeAt(scan.start[i]) : 0;
}

export function isComma(scan: Scan, i: number): boolean {
  return unitOf(scan, i) === 0x2c && scan.end[i] - scan.start[i] === 1;
}

export function isStop(scan: Scan, i: number): boolean {
  return unitOf(scan, i) === 0x2e && scan.end[i] - scan.start[i] === 1;
}

/** An apostrophe, or what begins with one: “’s”. */
export function isApostrophe(scan: Scan, i: number): boolean {
  const unit = unitOf(scan, i);
  return unit === 0x27 || unit === 0x2019;
}

export function opensBracket(scan: Scan, i: number): boolean {
  return unitOf(scan, i) === 0x28;
}

export function closesBracket(scan: Scan, i: number): boolean {
  return unitOf(scan, i) === 0x29;
}

/** `Ruth Dorn |(born in Elmford)| said`: one past a remark in brackets of at most so many tokens; `i` where none begins there. */
export function afterBracket(scan: Scan, i: number, most: number): number {
  if (!opensBracket(scan, i)) return i;
  for (let k = i + 1; k < i + most; k++) if (closesBracket(scan, k)) return k + 1;
  return i;
}

/** The bar that parts a dateline or an agency from the text. */
export function isBar(scan: Scan, i: number): boolean {
  return unitOf(scan, i) === 0x7c;
}

/** A mark, or the end of the text. */
export function isMarkOrEnd({ kind, count }: Scan, i: number): boolean {
  return i >= count || kind[i] >= TokenKind.punctuation;
}

/** A dash, or a hyphen that stands by itself. */
export function isDash(scan: Scan, i: number): boolean {
  const unit = unitOf(scan, i);
  return unit === 0x2014 || unit === 0x2013 || (unit === 0x2d && scan.kind[i] === TokenKind.punctuation);
}

/** Whether at most two spaces, or the end of a wrapped line, stand between token `i` and the token before it. */
export function isNear(scan: Scan, i: number): boolean {
  const gap = scan.end[i - 1];
  const width = scan.start[i] - gap;
  const unit = scan.text.charCodeAt(gap);
  // Behind a line break stands what the next line is set in by.
  return unit === 0x0a || unit === 0x0d ? width < widest && isWrapped(scan.text, gap) : width < 3;
}

const widest = 16;

/** Whether the line that ends at `end` is long enough to have been broken by a typewriter's margin, not by its writer. */
function isWrapped(text: string, end: number): boolean {
  if (end < shortestLine) return false;
  for (let i = end - 1; i >= end - shortestLine; i--) if (text.charCodeAt(i) === 0x0a) return false;
  return true;
}

const shortestLine = 38;

/** A possessive 's or the bare apostrophe that stands directly after a word in s. */
export function isPossessive(scan: Scan, i: number): boolean {
  if (i <= 0 || i >= scan.count || scan.start[i] !== scan.end[i - 1]) return false;
  if (!isApostrophe(scan, i)) return false;
  const length = scan.end[i] - scan.start[i];
  if (length === 2) return (scan.text.charCodeAt(scan.end[i] - 1) | 32) === 0x73;
  return (
    length === 1 &&
    scan.kind[i] !== TokenKind.quote &&
    (scan.text.charCodeAt(scan.start[i] - 1) | 32) === 0x73
  );
}

/** First token of the sentence that token `i` stands in. */
export function sentenceStart(scan: Scan, i: number): number {
  return scan.reading.sentences[scan.sentence[i]]?.firstToken ?? 0;
}

/** Whether nothing but marks stands before the token in its sentence. */
export function opensSentence(scan: Scan, i: number): boolean {
  const first = sentenceStart(scan, i);
  for (let k = i - 1; k >= first; k--) {
    if (scan.kind[k] <= TokenKind.number) return false;
    if (unitOf(scan, k) === 0x3a) return true;
  }
  return true;
}

/** The word as it stands there. */
export function wordAt(scan: Scan, i: number): string {
  return scan.text.slice(scan.start[i], scan.end[i]);
}

/** Whether one of tokens [first, end) has one of these `Word` bits. */
export function hasBits({ bits }: Scan, first: number, end: number, some: number): boolean {
  for (let i = first; i < end; i++) if (bits[i] & some) return true;
  return false;
}

/** Tokens [first, end) as they stand there, on one line. */
export function wordsBetween(scan: Scan, first: number, end: number): string {
  return end > first ? oneLine(scan.text.slice(scan.start[first], scan.end[end - 1])) : '';
}

/** Lower case, diacritics and the Arabic article off, so that spellings of one name meet: "Al-Dáwri" → "dawri". */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (isPlain(folded)) return folded;
  if (!/^[\x20-\x7e]*$/.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[\u2018\u2019]/g, "'");
  }
  return folded.replace(/^(?:al|el|ul|ur|as|ad|an|ar|az)-(?=..)/, '').replace(/\.$/, '');
}

/** The word at a token, folded. */
export function foldedAt(scan: Scan, i: number): string {
  return foldWord(wordAt(scan, i));
}

/** Nothing but a to z: there is nothing to fold. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** "The", "of", "who", unless it is part of a name here. */
export function isFunctionWord(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.functionWord) !== 0;
}

/** What ends in -ed or -ing, and the commonest that do not. */
export function isParticiple(scan: Scan, i: number): boolean {
  if (irregular.has(scan.lexeme[i])) return true;
  const length = scan.end[i] - scan.start[i];
  if (length < 5) return false;
  const last = scan.text.charCodeAt(scan.end[i] - 1);
  const before = scan.text.charCodeAt(scan.end[i] - 2);
  if (last === 0x64) return before === 0x65;
  return last === 0x67 && before === 0x6e && scan.text.charCodeAt(scan.end[i] - 3) === 0x69;
}

const irregular = hashesOf('taken held made written sent drawn shown given');

/** A name that a wrapped line breaks, on one line; of the same length. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}

/** “91-year-old”. */
export function isYearsOld({ text, end }: Scan, i: number): boolean {
  return text.endsWith('-old', end[i]);
}
