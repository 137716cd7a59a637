import { hashesOf } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import { isNear } from './word-tests.ts';

/**
 * Whether a token is the office that somebody holds, held or comes to by its sentence (“has been the |head| of the school since 2017”,
 * “served as its deputy |director|”, “joined the firm as an |editor|”): that is on record.
 */
export function isHeldOffice({ tokens }: Prose, i: number): boolean {
  const { lexeme, sentence } = tokens;
  if (!offices.has(lexeme[i])) return false;
  // “Head of a charity |that| hides money”: more is told than the office.
  if (isNear(clauses, tokens, i, 1, reach)) return false;
  for (let j = i - 1; j >= Math.max(0, i - reach) && sentence[j] === sentence[i]; j--) {
    if (holding.has(lexeme[j])) return !clauses.has(lexeme[j - 1]);
    if (ends.has(lexeme[j])) return false;
  }
  return false;
}

/** How far before the office its verb stands at most. */
const reach = 7;
const holding = hashesOf(
  'is was been became becomes served serves worked works joined joins succeeded succeeds replaced replaces',
);
const clauses = hashesOf('who which that it there if');
const ends = hashesOf(', ; : and but of by with from to');
const offices = hashesOf(
  `president minister secretary senator governor mayor chairman chairwoman chair director officer executive professor judge justice
  congressman congresswoman representative ambassador editor head manager
  coach captain treasurer principal headteacher superintendent commissioner councillor commander dean bishop`,
);
