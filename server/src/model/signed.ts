import { TokenKind, TokenShape } from '../core/language/index.ts';
import type { Prose, Quotation } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

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
  let end = limit;
  if (end - 1 > name && word(end - 1) === '.') end--;
  // All words are written as names are, up to a comma: a sentence that goes on after the dash is no signature.
  for (let i = name; i < end && word(i) !== ','; i++) {
    const shape = tokens.shape[i];
    const capital =
      shape === TokenShape.capitalised || shape === TokenShape.upper || shape === TokenShape.mixed;
    if (tokens.kind[i] === TokenKind.word && !capital) return undefined;
    if (i === name && tokens.kind[i] !== TokenKind.word) return undefined;
  }
  return {
    source: [{ start: tokens.start[name], end: tokens.end[end - 1] }],
    cue: [{ start: tokens.start[dash], end: tokens.end[dash] }],
    content: [{ start: quotation.start, end: quotation.end }],
    confidence: 0.9,
    within: -1,
    evidence: 'signed',
  };
}
