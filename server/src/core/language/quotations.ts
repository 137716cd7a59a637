import { classAt, isWordPart } from './characters.ts';
import { Family, familyOf, Role, roleOf } from './quotation-marks.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind, TokenShape } from './types.ts';

/** A pair of quotation marks before sentences are known. Tokens are indices; `close` is -1 when no mark closes it. */
export interface Pair {
  readonly open: number;
  close: number;
  readonly family: number;
  /** The code unit of its opening mark. */
  readonly mark: number;
  /** Of an unclosed pair: the token at which it must have ended at the latest, or the token count. */
  limit: number;
  readonly resumed: boolean;
}

interface Pairs {
  readonly pairs: readonly Pair[];
  /** For each token, a `Side`; read it for quote tokens only, and before the next block is paired. */
  readonly sides: Uint8Array;
}

export const Side = { none: 0, open: 1, close: 2 } as const;

/**
 * Pairs the quotation marks of a block, in the order in which they open. Marks that turn out to be apostrophes or
 * inches become `TokenKind.punctuation` in `tokens.kind`. `carried` is the mark that the block before left open.
 */
export function pairMarks(text: string, tokens: TokenArrays, carried: string): Pairs {
  let marks: Mark[] | undefined;
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === TokenKind.quote) (marks ??= []).push(markAt(text, tokens, i));
  if (!marks) return noPairs;
  const pairs: Pair[] = [];
  if (scratch.length < tokens.count) scratch = new Uint8Array(2 * tokens.count);
  const sides = scratch;
  const stack = new Stack();
  const resumes = carried ? familyOf(carried, 0, carried.length) : -1;
  for (let m = 0; m < marks.length; m++) {
    const { token, family, role } = marks[m];
    sides[token] = Side.none;
    if (opens(text, tokens, marks, m, stack, resumes)) {
      const resumed = token === 0 && family === resumes;
      const mark = text.charCodeAt(tokens.start[token]);
      stack.push(pairs, { open: token, close: -1, family, mark, limit: tokens.count, resumed });
      sides[token] = Side.open;
    } else if (closes(marks, m, stack)) {
      stack.close(pairs, family, token);
      sides[token] = Side.close;
    } else if (
      role === Role.close &&
      pairs.length === 0 &&
      hasBegun(text, tokens, marks, m, family === resumes)
    ) {
      sides[token] = Side.close;
      const resumed = family === resumes;
      pairs.push({ open: 0, close: token, family, mark: 0, limit: tokens.count, resumed });
    } else if (role === Role.none || family === Family.single) {
      tokens.kind[token] = TokenKind.punctuation;
    } else {
      sides[token] = Side.close;
    }
  }
  if (pairs.every(isClosed)) return { pairs, sides };
  limitUnclosed(pairs);
  return {
    pairs: pairs.filter(
      (pair) => pair.close >= 0 || pair.family !== Family.single || pair.limit === tokens.count,
    ),
    sides,
  };
}

/**
 * Nothing opens before closing mark `m`: the quotation runs on from the block before, or a large initial has taken the place of its
 * mark (`|I never wanted to be good,’| Rill says.`).
 */
function hasBegun(
  text: string,
  { start, end }: TokenArrays,
  marks: readonly Mark[],
  m: number,
  resumes: boolean,
): boolean {
  const { token } = marks[m];
  if (token === 0 || resumes) return token > 0;
  // “He says,” we know.””: the mark is only turned the wrong way.
  const turned = m + 1 < marks.length && marks[m + 1].role === Role.close;
  const said = text[start[token] - 1] === ',' && /^ \p{L}/u.test(text.slice(end[token], end[token] + 3));
  return said && !turned && /^\p{Lu}/u.test(text.slice(0, 2));
}

function isClosed({ close }: Pair): boolean {
  return close >= 0;
}

/** Sides of one block after the other: sentences are cut at once, and nobody asks later. */
let scratch = new Uint8Array(4096);

const noPairs: Pairs = { pairs: [], sides: new Uint8Array(0) };

interface Mark {
  readonly token: number;
  readonly family: number;
  readonly role: number;
}

function markAt(text: string, tokens: TokenArrays, token: number): Mark {
  const [start, end] = [tokens.start[token], tokens.end[token]];
  return { token, family: familyOf(text, start, end), role: roleOf(text, start, end) };
}

/** Whether mark `m` opens a quotation, given what is open before it. */
function opens(
  text: string,
  tokens: TokenArrays,
  marks: readonly Mark[],
  m: number,
  stack: Stack,
  resumes: number,
): boolean {
  const { role, family, token } = marks[m];
  if (role === Role.open) return family !== Family.single || singleOpens(text, tokens, marks, m);
  if (role === Role.weakOpen)
    return !stack.has(Family.single) && (closesLater(marks, m) || runsOn(text, tokens, token, resumes));
  if (role === Role.either) {
    if (stack.has(family)) return false;
    // A straight mark after a word and before a space opens nothing; nor does 12".
    return (
      isWordPart(classAt(text, tokens.end[token])) || !isWordPart(classAt(text, tokens.start[token] - 1))
    );
  }
  return false;
}

function closes(marks: readonly Mark[], m: number, stack: Stack): boolean {
  const { role, family } = marks[m];
  if (role === Role.none || role === Role.open || role === Role.weakOpen || !stack.has(family)) return false;
  // Inside ‘…’, the ’ of “voters’ rights” closes only when nothing later surely does.
  return role !== Role.possessive || !closesLater(marks, m, true);
}

/**
 * A quotation left open has ended when the same mark opens another: prose between the two is not swallowed. A curly
 * one inside a straight one does not end it.
 */
function limitUnclosed(pairs: readonly Pair[]): void {
  const next = new Map<number, number>();
  for (let i = pairs.length - 1; i >= 0; i--) {
    const pair = pairs[i];
    if (pair.close < 0) pair.limit = Math.min(pair.limit, next.get(pair.mark) ?? Infinity);
    next.set(pair.mark, pair.open);
  }
}

/** ‘ opens when something closes it, or where speech plainly begins: at the start of the block or after a comma or colon. */
function singleOpens(text: string, tokens: TokenArrays, marks: readonly Mark[], m: number): boolean {
  const token = marks[m].token;
  if (isAyn(text, tokens, token)) return closesLater(marks, m, true);
  if (closesLater(marks, m)) return true;
  if (token === 0) return true;
  const before = text[tokens.end[token - 1] - 1];
  return before === ':' || before === ',';
}

/** A straight ' that nothing closes opens a paragraph of running speech (`said: 'We stay.`), or goes on with one; `'Tis` opens none. */
function runsOn(text: string, tokens: TokenArrays, token: number, resumes: number): boolean {
  if (token === 0)
    return resumes === Family.single || opensSpeech.test(text.slice(tokens.end[0], tokens.end[0] + 6));
  const before = text[tokens.end[token - 1] - 1];
  const next = text.slice(tokens.end[token], tokens.end[token] + 6);
  if (before === ':') return opensClause.test(next);
  return before === ',' && opensClause.test(next) && !year.test(next);
}

const opensSpeech = /^(?!(?:Till|Cause|Cos|Round)\b)(?:\p{Lu}(?:\p{Ll}|[\s'])|[£$€]?\d{3}|\d,\d)/u;
/** A capital or a number: `said: '|4,500 live here`. */
const opensClause = /^(?:\p{Lu}|[£$€]?\d)/u;
/** `in '68, '|74 and '82` */
const year = /^\d\ds?(?![\p{L}\d%-]|[.,]\d)/u;

/**
 * Looks ahead for a mark that closes a single quotation before another one opens; gives up after 64 marks. `surely`: what may be
 * a possessive does not count, unless the two have one word between them (`‘|voters’ rights|’`).
 */
function closesLater(marks: readonly Mark[], m: number, surely = false): boolean {
  for (let next = m + 1; next < marks.length && next < m + 64; next++) {
    const { family, role, token } = marks[next];
    if (family !== Family.single) continue;
    if (role === Role.close || role === Role.weakClose) return true;
    if (role === Role.possessive && (!surely || token === marks[m].token + 2)) return true;
    if (role === Role.open || role === Role.weakOpen) return false;
  }
  return false;
}

/** The sign for a sound that Arabic names begin with: `al-|‘|Aziz`, `Sheikh |‘|Abd al-Karim`, `|‘|Ali ibn Rashid`. */
function isAyn(
  text: string,
  { start, end, kind, shape, classes, count }: TokenArrays,
  token: number,
): boolean {
  const name = token + 1;
  if (name >= count || start[name] > end[token]) return false;
  if (text[start[token] - 1] === '-') return shape[name] === TokenShape.capitalised;
  if (/ (?:ibn|bin|bint|abu|umm) $/.test(text.slice(start[token] - 6, start[token]))) return true;
  if (!/[AIU]/.test(text[start[name]]) || classes[name] !== 0 || shape[name] !== TokenShape.capitalised)
    return false;
  if (arabic.test(text.slice(end[name], end[name] + 6))) return true;
  return token > 0 && kind[token - 1] === TokenKind.word && shape[token - 1] === TokenShape.capitalised;
}

const arabic = /^(?:-| (?:ibn|bin|bint|b\.|al-|el-|ad-|ar-|as-|an-))/;

/** The quotations that are open, innermost last, with a count for each family so that no search is in vain. */
class Stack {
  readonly #open: number[] = [];
  readonly #count = [0, 0, 0, 0, 0, 0];

  has(family: number): boolean {
    return this.#count[family] > 0;
  }

  push(pairs: Pair[], pair: Pair): void {
    this.#open.push(pairs.length);
    this.#count[pair.family]++;
    pairs.push(pair);
  }

  /** Closes the innermost quotation of the family; what was open inside it must have ended before. */
  close(pairs: Pair[], family: number, token: number): void {
    for (;;) {
      const pair = pairs[this.#open.pop() as number];
      this.#count[pair.family]--;
      if (pair.family === family) {
        pair.close = token;
        return;
      }
      pair.limit = token;
    }
  }
}
