import { hashesOf, hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * Whether a token says what a desk takes on trust: a verdict, which a court has spoken (“was jailed”, “pleaded guilty”), an arrest
 * and its ground (“was arrested”, “on suspicion of”), that nobody was hurt, or that somebody would not answer the paper itself
 * (“declined to comment”, “could not be reached”, “did not take questions”), and what its own people saw (“a reporter counted”).
 */
export function isOnTrust({ tokens }: Prose, i: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!telling.has(lexeme) || i === 0) return false;
  const before = tokens.lexeme[i - 1];
  if (verdicts.has(lexeme)) return being.has(before);
  if (lexeme === charged)
    return being.has(before) && i + 1 < tokens.count && tokens.lexeme[i + 1] === withWord;
  if (lexeme === guilty) return pleas.has(before);
  if (lexeme === suspicion) return before === on;
  if (seeing.has(lexeme)) return witnesses.has(before);
  if (harm.has(lexeme)) return being.has(before) && i > 1 && nobody.has(tokens.lexeme[i - 2]);
  const first = i + 1 < tokens.count ? tokens.lexeme[i + 1] : 0;
  const second = i + 2 < tokens.count ? tokens.lexeme[i + 2] : 0;
  if (refusals.has(lexeme)) {
    const next = first === to ? second : first;
    return answers.has(next) || speech.has(next);
  }
  // “Did not (immediately) respond”, “could not be reached”.
  const next = answers.has(first) ? first : second;
  if (lexeme !== not) return false;
  if (did.has(before)) return answers.has(next) || (first === take && second === questions);
  return before === could && next === reached;
}

const verdicts = hashesOf('jailed sentenced convicted acquitted fined arrested remanded');
const refusals = hashesOf('declined declines refused refuses');
const answers = hashesOf('comment answer discuss respond reply return elaborate');
const speech = hashesOf('speak talk say');
const pleas = hashesOf('pleaded pleads plead pleading pled found');
const being = hashesOf('is are was were be been being');
const did = hashesOf('did does do has have');
const seeing = hashesOf('saw sees watched heard counted visited');
const witnesses = hashesOf(
  'reporter reporters correspondent correspondents photographer journalist journalists',
);
const harm = hashesOf('hurt injured harmed killed');
const nobody = hashesOf('nobody none one');
const [guilty, not, to, could, reached, suspicion, on, take, questions, charged, withWord] =
  'guilty not to could reached suspicion on take questions charged with'.split(' ').map(hashString);
const telling: ReadonlySet<number> = new Set([
  ...verdicts,
  ...refusals,
  ...harm,
  ...seeing,
  guilty,
  not,
  suspicion,
  charged,
]);
