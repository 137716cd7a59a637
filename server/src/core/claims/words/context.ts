import { hashesOf, hashString } from '../../base/index.ts';
import { TokenShape } from '../../language/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';
import { Says, sayings } from './lexicon.ts';
import { senses } from './senses.ts';
import type { Sense } from './senses.ts';

/** Whether words compare with some (“better”) and not with all (“best”, “more than any other”). */
export function comparesWithSome(words: string): boolean {
  const bits = sayings.get(hashString(words.split(' ', 1)[0]));
  return (bits & Says.comparison) !== 0 && (bits & Says.superlative) === 0;
}

/** What a word says where it stands: “last week” is a date, “at least” beyond no compare, “the US” not we, and Grant Hope hopes nothing. */
export function saysAt({ tokens }: Prose, i: number): number {
  const lexeme = tokens.lexeme[i];
  let bits = sayings.get(lexeme);
  if (bits === 0) return 0;
  if (tokens.shape[i] !== TokenShape.lower) bits &= ~lostInNames(tokens, i, bits);
  const its = senses.get(lexeme);
  if (its) for (const sense of its) if (holds(sense, tokens, i)) bits = (bits & ~sense.drops) | sense.adds;
  if (bits & (Says.superlative | Says.comparison)) bits &= ~lostAfter(tokens, i);
  return bits;
}

function holds(sense: Sense, tokens: Tokens, i: number): boolean {
  const { earlier, previous, next, second, notAfter, notBefore } = sense;
  const after = i + 1 < tokens.count ? tokens.lexeme[i + 1] : 0;
  if (next && !next.has(after)) return false;
  if (notBefore?.has(after)) return false;
  const before = i > 0 ? tokens.lexeme[i - 1] : 0;
  if (previous && !previous.has(before)) return false;
  if (notAfter?.has(before)) return false;
  if (earlier && !(i > 1 && earlier.has(tokens.lexeme[i - 2]))) return false;
  return !second || (i + 2 < tokens.count && second.has(tokens.lexeme[i + 2]));
}

/** In names words say little: “Planned Parenthood”, “Grant Hope”, “in May”, “the US”, “World War I”. */
function lostInNames({ lexeme, shape, sentence }: Tokens, i: number, bits: number): number {
  const opens = i === 0 || sentence[i - 1] !== sentence[i];
  if (bits & Says.firstPerson)
    return lexeme[i] === us ? has(shape[i] === TokenShape.upper) : has(!opens && numbered.has(lexeme[i - 1]));
  if (!opens) return inNames;
  // “Grant Hope”, “Hope’s aim”
  return i + 1 < shape.length && (shape[i + 1] === TokenShape.capitalised || lexeme[i + 1] === possessive)
    ? inFirstNames
    : 0;
}

const has = (lost: boolean): number => (lost ? Says.firstPerson : 0);

/** “At least”, “at the latest” are no superlatives, and “no more” compares nothing. */
function lostAfter({ lexeme }: Tokens, i: number): number {
  const before = i > 0 ? lexeme[i - 1] : 0;
  if (before === at || (before === the && i > 1 && lexeme[i - 2] === at))
    return Says.superlative | Says.comparison;
  return before === no ? Says.comparison : 0;
}

const inFirstNames = Says.mind | Says.future | Says.possibility | Says.colour | Says.effort;
const inNames =
  inFirstNames |
  Says.judgement |
  Says.intensity |
  Says.cause |
  Says.trend |
  Says.superlative |
  Says.comparison |
  Says.ought;
const [us, at, the, no, possessive] = 'us at the no ’s'.split(' ').map(hashString);
/** What kings, wars and chapters count by “I”. */
const numbered = hashesOf('war part title article act phase volume class elizabeth charles type');
