import { TokenKind, TokenShape, WordClass } from '../../core/language/index.ts';
import type { Prose, Quotation, Tokens } from '../../core/language/index.ts';
import { isCueWord } from '../../core/tagging/index.ts';
import type { TaggedAttribution } from '../../core/tagging/index.ts';

/** A name after a dash is at most this many tokens long, its office included. */
const LONGEST = 24;

/**
 * `“We lost everything.” — Ida Brandel, farmer`: quotations signed after a dash, which stands for the cue. The signature
 * reaches to the next quotation or to the end of the block.
 */
export function signedQuotations(prose: Prose): TaggedAttribution[] {
  const { tokens, quotations } = prose;
  const found: TaggedAttribution[] = [];
  let signedUpTo = 0;
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q];
    if (quotation.depth > 0 || !quotation.closed) continue;
    const { firstToken } = quotation;
    const begins =
      firstToken === signedUpTo ||
      tokens.sentence[firstToken - 1] !== tokens.sentence[firstToken] ||
      isLabelled(prose, firstToken);
    let next = q + 1;
    while (next < quotations.length && quotations[next].depth > 0) next++;
    const limit = next < quotations.length ? quotations[next].firstToken : tokens.count;
    const each = begins ? signed(prose, quotation, limit) : undefined;
    if (!each) continue;
    found.push(each);
    signedUpTo = limit;
  }
  return found;
}

/** `The claim: “…” — Ida Brandel`: a few words and a colon at the head of the block. */
function isLabelled({ text, tokens }: Prose, firstToken: number): boolean {
  return firstToken > 1 && firstToken <= 6 && text[tokens.start[firstToken - 1]] === ':';
}

function signed(prose: Prose, quotation: Quotation, limit: number): TaggedAttribution | undefined {
  const { tokens, text } = prose;
  const dash = quotation.endToken;
  const name = dash + 1;
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]);
  if (name >= limit || limit - name > LONGEST || !/^[―—–-]+$/.test(word(dash))) return undefined;
  // A title before the name of its newspaper does not end as a sentence does.
  if (!/[.!?…,]/.test(text.slice(quotation.end - 2, quotation.end))) return undefined;
  const end = endOfSignature(prose, name, limit, quotation.firstToken === 0);
  if (end < 0) return undefined;
  return {
    source: [{ start: tokens.start[name], end: tokens.end[end - 1] }],
    cue: [{ start: tokens.start[dash], end: tokens.end[dash] }],
    content: [{ start: quotation.start, end: quotation.end }],
    confidence: 0.9,
    within: -1,
    evidence: 'signed',
  };
}

/** Where a signature ends that begins with token `name`, before `limit`; -1 where none does. `whole`: its quotation opens the block. */
function endOfSignature({ tokens, text }: Prose, name: number, limit: number, whole: boolean): number {
  if (tokens.kind[name] !== TokenKind.word) return -1;
  const unit = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
  const end = limit - 1 > name && unit(limit - 1) === '.' ? limit - 1 : limit;
  // All words are written as names are, up to a comma or a bracket: a sentence that goes on after the dash is no signature.
  let last = name;
  while (
    last < end &&
    !ends.has(unit(last)) &&
    (tokens.kind[last] !== TokenKind.word || isCapital(tokens, last))
  )
    last++;
  if (last === end || (last > name && ends.has(unit(last)))) return end;
  return whole ? endOfName(tokens, name, end) : -1;
}

const ends: ReadonlySet<string> = new Set([',', '(']);

/** `“It was cruel.” – |Norvia captain Tomas Brandt| on the red card`: where the name ends behind which is told what that was about, or -1. */
function endOfName(tokens: Tokens, name: number, end: number): number {
  const { kind, classes, lexeme } = tokens;
  let named = -1;
  let capitals = 0;
  for (let i = name; i < end && i < name + longestName; i++) {
    if (kind[i] === TokenKind.word && classes[i] & ~(WordClass.english | WordClass.foreign)) break;
    const capital = kind[i] === TokenKind.word && isCapital(tokens, i);
    if (
      !capital &&
      kind[i] !== TokenKind.number &&
      (kind[i] !== TokenKind.word || (named > 0 && !isCapital(tokens, i + 1)))
    )
      break;
    capitals = capital ? capitals + 1 : 0;
    if (capitals > 1) named = i + 1;
  }
  return named > 0 && !isCueWord(lexeme[named]) ? named : -1;
}

const longestName = 10;

function isCapital({ shape }: Tokens, i: number): boolean {
  return (
    shape[i] === TokenShape.capitalised || shape[i] === TokenShape.upper || shape[i] === TokenShape.mixed
  );
}
