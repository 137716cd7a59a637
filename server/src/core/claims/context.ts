import { hashesOf, hashString } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import { Says, sayings } from './lexicon.ts';

/** Whether words compare with some (“better”) and not with all (“best”, “more than any other”). */
export function comparesWithSome(words: string): boolean {
  const bits = sayings.get(hashString(words.toLowerCase()));
  return (bits & Says.comparison) !== 0 && (bits & Says.superlative) === 0;
}

/** What a word says where it stands: “last week” is a date, “at least” beyond no compare, who “led the way” caused nothing, and a page “set up” by parents is no prophecy. */
export function saysAt({ tokens }: Prose, i: number): number {
  const lexeme = tokens.lexeme[i];
  const bits = sayings.get(lexeme);
  // “In view of the storm”
  if (lexeme === view && i > 0 && tokens.lexeme[i - 1] === inWord) return 0;
  if (!(bits & (Says.superlative | Says.comparison | Says.cause | Says.quantity | Says.future | Says.trend)))
    return bits;
  const before = i > 0 ? tokens.lexeme[i - 1] : 0;
  const after = i + 1 < tokens.count ? tokens.lexeme[i + 1] : 0;
  if (lexeme === last && (sayings.get(after) & Says.day || times.has(after)))
    return (bits & ~Says.superlative) | Says.day;
  if (lexeme === first && stages.has(after)) return bits & ~Says.superlative;
  if (bits & Says.superlative && isAtMost(before, i > 1 ? tokens.lexeme[i - 2] : 0))
    return bits & ~(Says.superlative | Says.comparison);
  if (lexeme === half && ordinals.has(before)) return bits & ~(Says.comparison | Says.quantity);
  if (bits & Says.comparison && before === no) return bits & ~Says.comparison;
  if (fates.has(lexeme) && after !== to && after !== forth) return bits & ~Says.future;
  if (chances.has(lexeme) && !outcomes.has(after)) return bits & ~Says.future;
  if (leads.has(lexeme) && after !== to) return bits & ~Says.cause;
  if (declines.has(lexeme) && (after === to || after === comment)) return bits & ~Says.trend;
  if (lexeme === third && !shares.has(before)) return bits & ~Says.quantity;
  return bits;
}

/** “At least”, “at the latest”. */
function isAtMost(before: number, secondBefore: number): boolean {
  return before === at || (before === the && secondBefore === at);
}

const [last, first, third, half, no, at, the, to, forth, view, inWord, comment] =
  'last first third half no at the to for view in comment'.split(' ').map(hashString);
const times = hashesOf(
  'year years decade decades century season summer winter spring autumn fall few several',
);
/** The halves of a match and of a year. */
const ordinals = hashesOf('first second last latter opening');
const stages = hashesOf('lady ladies half quarter round name names lieutenant minister');
const leads = hashesOf('lead leads led leading');
/** Prices decline; a spokeswoman declines to comment. */
const declines = hashesOf('decline declines declined');
/** “Set to rise” tells the future, “set up by parents” and “a set of rules” do not. */
const fates = hashesOf('set bound poised destined slated');
/** “The chance of rain” and “chances are” tell the future; “Lunde had two chances” tells of a match. */
const chances = hashesOf('chance chances');
const outcomes = hashesOf('of that to are for');
const shares = hashesOf('a one two by per');
