import { hashesOf, hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * Whether a token says what a desk takes on trust: a verdict, which a court has spoken (“was jailed”, “pleaded guilty”), or that
 * somebody would not answer the paper itself (“declined to comment”, “could not be reached”).
 */
export function isOnTrust({ tokens }: Prose, i: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!telling.has(lexeme) || i === 0) return false;
  const before = tokens.lexeme[i - 1];
  if (verdicts.has(lexeme)) return being.has(before);
  if (lexeme === guilty) return pleas.has(before);
  const after = (n: number): number => (i + n < tokens.count ? tokens.lexeme[i + n] : 0);
  if (refusals.has(lexeme)) return answers.has(after(1) === to ? after(2) : after(1));
  // “Did not (immediately) respond”, “could not be reached”.
  const next = answers.has(after(1)) ? after(1) : after(2);
  return lexeme === not && (did.has(before) ? answers.has(next) : before === could && next === reached);
}

const verdicts = hashesOf('jailed sentenced convicted acquitted fined');
const refusals = hashesOf('declined declines refused refuses');
const answers = hashesOf('comment answer discuss respond reply return elaborate');
const pleas = hashesOf('pleaded pleads plead pleading pled found');
const being = hashesOf('is are was were be been being');
const did = hashesOf('did does do has have');
const [guilty, not, to, could, reached] = 'guilty not to could reached'.split(' ').map(hashString);
const telling: ReadonlySet<number> = new Set([...verdicts, ...refusals, guilty, not]);
