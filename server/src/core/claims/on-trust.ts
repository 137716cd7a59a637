import { hashesOf, hashString } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * Whether a token says what a desk takes on trust: what a court has done (“was jailed”, “pleaded guilty”), an arrest and its
 * ground (“was arrested”, “on suspicion of”), that nobody was hurt, that somebody did not answer the paper itself, what
 * its own people saw (“a reporter counted”), what nobody knows yet (“it is unclear”), and when something began (“was founded in 2015”).
 */
export function isOnTrust({ tokens }: Prose, i: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!telling.has(lexeme) || i === 0) return false;
  const before = tokens.lexeme[i - 1];
  const beforeThat = i > 1 ? tokens.lexeme[i - 2] : 0;
  const next = i + 1 < tokens.count ? tokens.lexeme[i + 1] : 0;
  if (verdicts.has(lexeme)) return being.has(before);
  if (lexeme === charged) return being.has(before) && next === withWord;
  if (lexeme === guilty) return pleas.has(before === not ? beforeThat : before);
  if (lexeme === suspicion) return before === on;
  if (seeing.has(lexeme)) return witnesses.has(before);
  if (origins.has(lexeme)) return being.has(before) && isDated(tokens, i);
  if (harm.has(lexeme)) return being.has(before) && nobody.has(beforeThat);
  if (lexeme === unclear) return true;
  // “Did |not| (immediately) respond”, “was |not| (immediately) clear”.
  const after = did.has(before) ? answers : being.has(before) ? open : nothing;
  return after.has(next) || (i + 2 < tokens.count && after.has(tokens.lexeme[i + 2]));
}

/** “Was founded |in 2015|”, “was built by monks |in| about |1132|”. */
function isDated({ lexeme, kind, count }: Prose['tokens'], i: number): boolean {
  for (let j = i + 1; j < Math.min(count, i + 6); j++)
    if (kind[j] === TokenKind.number) return inWord === lexeme[j - 1] || inWord === lexeme[j - 2];
  return false;
}

const origins = hashesOf('founded established built born');
const verdicts = hashesOf('jailed sentenced convicted acquitted fined arrested remanded');
const answers = hashesOf('comment answer discuss respond reply return elaborate');
const open = hashesOf('clear known');
const nothing: ReadonlySet<number> = new Set();
const pleas = hashesOf('pleaded pleads plead pleading pled found');
const being = hashesOf('is are was were be been being');
const did = hashesOf('did does do has have');
const seeing = hashesOf('saw sees watched heard counted visited');
const witnesses = hashesOf(
  'reporter reporters correspondent correspondents photographer journalist journalists i we',
);
const harm = hashesOf('hurt injured harmed killed');
const nobody = hashesOf('nobody none one');
const [guilty, not, suspicion, on, charged, withWord, inWord, unclear] =
  'guilty not suspicion on charged with in unclear'.split(' ').map(hashString);
const telling: ReadonlySet<number> = new Set([
  ...verdicts,
  ...harm,
  ...seeing,
  ...origins,
  guilty,
  not,
  suspicion,
  charged,
  unclear,
]);
