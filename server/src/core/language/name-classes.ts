import { hashesOf, hashString } from '../base/index.ts';
import { TokenKind, TokenShape } from './types.ts';
import type { Tokens } from './types.ts';
import { WordClass } from './word-class.ts';

/**
 * Words of the closed classes that are names where they stand lose their class: `according to Per Osei`, `Sergeant Will
 * Tranter, of`, `Will Tranter said`, `Ruth May said`. Such a word is capitalised, and so is the one behind it, or that before
 * a month, but not the line as a whole.
 */
export function settleNames(tokens: Tokens): void {
  const { classes, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (!(classes[i] & WordClass.name)) continue;
    classes[i] = isName(tokens, i) ? 0 : classes[i] & ~WordClass.name;
  }
}

function isName(tokens: Tokens, i: number): boolean {
  const { classes, shape, kind, count } = tokens;
  if (shape[i] !== TokenShape.capitalised) return false;
  if (classes[i] & WordClass.month) return isSurname(tokens, i) || isMiddleName(tokens, i);
  if (!isPlainName(tokens, i + 1)) return false;
  if (classes[i] & WordClass.weekday) return isCalledByDay(tokens, i);
  if (opensPart(tokens, i)) return !isPlainName(tokens, i + 2);
  if (i === 0 || kind[i - 1] !== TokenKind.word) return isGivenName(tokens, i);
  if (shape[i - 1] === TokenShape.lower) return !isPlainName(tokens, i + 2);
  // Behind another capital (“Sergeant Will Tranter said”) the text must go on in small letters.
  return (
    isPlainName(tokens, i - 1) && i + 3 < count && !isCapital(tokens, i + 2) && !isCapital(tokens, i + 3)
  );
}

/** `his brother, |Will| Tranter, met …`: behind a comma in a text in small letters no other word has a capital. */
function opensPart({ lexeme, shape, kind }: Tokens, i: number): boolean {
  if (i < 2 || lexeme[i - 1] !== comma) return false;
  return kind[i - 2] === TokenKind.word && shape[i - 2] === TokenShape.lower;
}

const comma = hashString(',');

/** `Ruth |May| said`, but neither `Elmford, |May| 3` nor `Early |May| saw`. */
function isSurname(tokens: Tokens, i: number): boolean {
  const { kind, lexeme, count } = tokens;
  if (i === 0 || kind[i - 1] !== TokenKind.word || !isPlainName(tokens, i - 1)) return false;
  if (partsOfYear.has(lexeme[i - 1])) return false;
  // A month goes on in its day or its year.
  if (i + 1 >= count) return true;
  return kind[i + 1] !== TokenKind.number && !isCapital(tokens, i + 1) && !afterModal.has(lexeme[i + 1]);
}

/** `Khin |Mar| Oo said`: a month in three letters, with more of a name on both sides. */
function isMiddleName(tokens: Tokens, i: number): boolean {
  if (tokens.end[i] - tokens.start[i] !== 3 || tokens.lexeme[i] === mayWord || i === 0) return false;
  return isPlainName(tokens, i - 1) && isPlainName(tokens, i + 1) && !partsOfYear.has(tokens.lexeme[i - 1]);
}

const mayWord = hashString('may');

/**
 * `The chairman, |Sunday| Adewale, said`, `“No,” said |Monday| Eze, a trader.`, `|Sunday| Eze, a trader, said`: a day with one more name, which
 * a comma ends, at the head of its part or behind who speaks. But “the |Sunday| Mirror, the |Sunday| Post”.
 */
function isCalledByDay(tokens: Tokens, i: number): boolean {
  const { lexeme, classes, count } = tokens;
  if (i + 3 >= count || lexeme[i + 2] !== comma || afterDay.has(lexeme[i + 1])) return false;
  if (i > 1 && lexeme[i - 1] === comma) return tokens.shape[i - 2] !== TokenShape.capitalised;
  if (i > 0 && speaks.has(lexeme[i - 1])) return true;
  const told =
    (classes[i + 3] & (WordClass.determiner | WordClass.relative)) !== 0 ||
    tokens.kind[i + 3] === TokenKind.number;
  return told && (i === 0 || endsSentence.has(lexeme[i - 1]));
}

const speaks = hashesOf('said says added told asked');
const endsSentence = hashesOf('. ! ? ” "');
/** What is called after the day. */
const afterDay = hashesOf(
  'times mirror telegraph express mail people star sun post herald independent world punch tribune vanguard business mass school service services prayer prayers night morning afternoon evening league football lunch brunch roast market club game games',
);

/** “Rill May |be| leaving”, in a headline. */
const afterModal = hashesOf('be have not never also still well yet soon');

const partsOfYear = hashesOf('early late mid mid- come every around');

/** `|Will| Tranter said`, but not `|Will| Tranter say no?`: no question has its verb in the past. */
function isGivenName({ lexeme, kind, shape }: Tokens, i: number): boolean {
  if (lexeme[i] !== willWord && lexeme[i] !== doWord) return false;
  const verb = i + 2;
  return kind[verb] === TokenKind.word && shape[verb] === TokenShape.lower && past.has(lexeme[verb]);
}

const willWord = hashString('will');
const doWord = hashString('do');
const past = hashesOf(
  'said says told tells added adds wrote writes asked argued warned claimed announced insisted is was has had',
);

function isPlainName(tokens: Tokens, i: number): boolean {
  return i < tokens.count && isCapital(tokens, i) && (tokens.classes[i] & ~WordClass.foreign) === 0;
}

function isCapital({ kind, shape }: Tokens, i: number): boolean {
  return kind[i] === TokenKind.word && shape[i] !== TokenShape.lower && shape[i] !== TokenShape.other;
}
