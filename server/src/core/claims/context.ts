import { hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import { Says, sayings } from './lexicon.ts';

/** What a word says where it stands: “last week” is a date, “at least” beyond no compare, and who “led the way” caused nothing. */
export function saysAt({ tokens }: Prose, i: number): number {
  const lexeme = tokens.lexeme[i];
  const bits = sayings.get(lexeme);
  if (!(bits & (Says.superlative | Says.comparison | Says.cause | Says.quantity))) return bits;
  const before = i > 0 ? tokens.lexeme[i - 1] : 0;
  const after = i + 1 < tokens.count ? tokens.lexeme[i + 1] : 0;
  if (lexeme === last && (sayings.get(after) & Says.day || times.has(after)))
    return (bits & ~Says.superlative) | Says.day;
  if (lexeme === first && stages.has(after)) return bits & ~Says.superlative;
  if (bits & Says.superlative && isAtMost(before, i > 1 ? tokens.lexeme[i - 2] : 0))
    return bits & ~(Says.superlative | Says.comparison);
  if (bits & Says.comparison && before === no) return bits & ~Says.comparison;
  if (leads.has(lexeme) && after !== to) return bits & ~Says.cause;
  if (lexeme === third && !shares.has(before)) return bits & ~Says.quantity;
  return bits;
}

/** “At least”, “at the latest”. */
function isAtMost(before: number, secondBefore: number): boolean {
  return before === at || (before === the && secondBefore === at);
}

const [last, first, third, no, at, the, to] = 'last first third no at the to'.split(' ').map(hashString);
const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashString));

const times = hashes('year years decade decades century season summer winter spring autumn fall few several');
const stages = hashes('lady ladies half quarter round name names lieutenant minister');
const leads = hashes('lead leads led leading');
const shares = hashes('a one two by per');
