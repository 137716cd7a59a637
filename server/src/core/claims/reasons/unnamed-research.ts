import { hashesOf } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import { Says, sayings } from '../words/lexicon.ts';
import { Voice } from '../words/voice.ts';

/**
 * “Studies show”, “Some research has suggested” at the head of a sentence: the words that lay a finding to no study in
 * particular. Polls are many and known, and those who write of them seldom name each.
 */
export function unnamedResearch(
  { tokens }: Prose,
  { firstToken, endToken }: Sentence,
  voice: Uint8Array,
): Span | undefined {
  const last = Math.min(endToken, firstToken + reach);
  let at = firstToken;
  while (at < last && openings.has(tokens.lexeme[at])) at++;
  const first = at;
  while (at < last && vague.has(tokens.lexeme[at])) at++;
  if (at >= last || !studies.has(tokens.lexeme[at])) return undefined;
  // “Studies show that it works, Keller said”: it is for her to say which.
  if (voice[at] & (Voice.speech | Voice.quoted)) return undefined;
  do at++;
  while (at < last && fillers.has(tokens.lexeme[at]));
  if (at >= last || !(sayings.get(tokens.lexeme[at]) & Says.saying)) return undefined;
  return { start: tokens.start[first], end: tokens.end[at] };
}

/** Whether a word stands for research at large. */
export function isStudies(lexeme: number): boolean {
  return studies.has(lexeme);
}

/** Words from the head of the sentence in which research and its verb stand. */
const reach = 8;
const studies = hashesOf('studies research science evidence experiments trials');
const openings = hashesOf('but and yet however , still now indeed also');
const vague = hashesOf(
  `some many most several numerous countless other recent new past previous earlier more scientific academic medical clinical
  early preliminary growing mounting`,
);
const fillers = hashesOf('have has had also often long now clearly consistently repeatedly already');
