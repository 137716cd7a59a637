import { hashesOf, hashString } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Prose } from '../language/index.ts';

/**
 * Whether a token says what a desk takes on trust: what a court has done (“was jailed”, “pleaded guilty”, “the judge adjourned”), an arrest
 * and its ground (“was arrested”, “on suspicion of”), that nobody was hurt, whom the dead leave (“is survived by”), or that somebody would not answer the paper itself
 * (“declined to comment”, “could not be reached”, “did not take questions”), what its own people saw (“a reporter counted”), when
 * something began (“was founded in 2015”), and what nobody knows yet (“it is unclear”, “the cause is being investigated”).
 */
export function isOnTrust({ tokens }: Prose, i: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!telling.has(lexeme) || i === 0) return false;
  const before = tokens.lexeme[i - 1];
  if (verdicts.has(lexeme)) return being.has(before) || isOfCourt(tokens, i);
  if (rulings.has(lexeme)) return isOfCourt(tokens, i);
  if (lexeme === survived) return being.has(before) && tokens.lexeme[i + 1] === by;
  if (lexeme === trial) return stands.has(before);
  if (lexeme === charged)
    return being.has(before) && i + 1 < tokens.count && tokens.lexeme[i + 1] === withWord;
  if (lexeme === guilty) return pleas.has(before === not && i > 1 ? tokens.lexeme[i - 2] : before);
  if (lexeme === suspicion) return before === on;
  if (origins.has(lexeme)) return being.has(before) && isDated(tokens, i);
  if (lexeme === cause) return before === the && opens(tokens, i - 1) && isOpen(tokens, i);
  if (lexeme === unclear) return true;
  if (seeing.has(lexeme)) return witnesses.has(before);
  if (lexeme === puts) return estimates.has(tokens.lexeme[i + 2]);
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
  // “Was not (immediately) clear”
  if (being.has(before)) return known.has(first) || known.has(second);
  return before === could && next === reached;
}

/** “The |court| on Tuesday remanded”, “|Justice| Iris Obi adjourned”: what a court does it does in public. */
function isOfCourt({ lexeme, sentence }: Prose['tokens'], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 10) && sentence[j] === sentence[i]; j--)
    if (courts.has(lexeme[j])) return true;
  return false;
}

/** “Was founded |in 2015|”, “was built by monks |in| about |1132|”. */
function isDated({ lexeme, kind, count }: Prose['tokens'], i: number): boolean {
  for (let j = i + 1; j < Math.min(count, i + 6); j++)
    if (kind[j] === TokenKind.number) return inWord === lexeme[j - 1] || inWord === lexeme[j - 2];
  return false;
}

function opens({ sentence }: Prose['tokens'], i: number): boolean {
  return i === 0 || sentence[i - 1] !== sentence[i];
}

/** “The cause of the collapse |was not immediately clear|”, “the cause |is being investigated|”. */
function isOpen({ lexeme, sentence, count }: Prose['tokens'], i: number): boolean {
  for (let j = i + 1; j < Math.min(count, i + 12) && sentence[j] === sentence[i]; j++)
    if (open.has(lexeme[j]) || (lexeme[j] === not && (known.has(lexeme[j + 1]) || known.has(lexeme[j + 2]))))
      return true;
  return false;
}

const origins = hashesOf('founded established built born');
const open = hashesOf('unknown unclear investigated investigation');
const known = hashesOf('clear known');
const verdicts = hashesOf('jailed sentenced convicted acquitted fined arrested remanded');
const rulings = hashesOf('adjourned granted dismissed ordered overturned upheld quashed ruled');
const courts = hashesOf('court judge justice magistrate magistrates bench jury tribunal');
const stands = hashesOf('stand stands stood standing faces face facing');
/** “The ministry puts the |cost| at €160 million” says whose figure it is. */
const estimates = hashesOf('cost costs number figure total toll value damage price bill share');
const refusals = hashesOf('declined declines refused refuses');
const answers = hashesOf('comment answer discuss respond reply return elaborate');
const speech = hashesOf('speak talk say');
const pleas = hashesOf('pleaded pleads plead pleading pled found');
const being = hashesOf('is are was were be been being');
const did = hashesOf('did does do has have');
const seeing = hashesOf('saw sees watched heard counted visited');
const witnesses = hashesOf(
  'reporter reporters correspondent correspondents photographer journalist journalists i we',
);
const harm = hashesOf('hurt injured harmed killed');
const nobody = hashesOf('nobody none one');
const [
  guilty,
  not,
  to,
  could,
  reached,
  suspicion,
  on,
  take,
  questions,
  charged,
  withWord,
  cause,
  the,
  unclear,
  inWord,
  survived,
  by,
  trial,
  puts,
] =
  'guilty not to could reached suspicion on take questions charged with cause the unclear in survived by trial puts'
    .split(' ')
    .map(hashString);
const telling: ReadonlySet<number> = new Set([
  ...verdicts,
  ...rulings,
  ...refusals,
  ...harm,
  ...seeing,
  ...origins,
  guilty,
  not,
  suspicion,
  charged,
  cause,
  unclear,
  survived,
  trial,
  puts,
]);
