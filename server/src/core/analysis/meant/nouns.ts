import { TokenShape } from '../../language/index.ts';
import { genderOfNoun } from '../../people/index.ts';
import type { Gender } from '../../people/index.ts';
import { standsBefore } from './telling.ts';
import type { Telling } from './telling.ts';

/**
 * `a |man| came`, `praised the |widow|`: a noun for somebody who is not known, whom a “he” after it may mean; undefined for other
 * words, and for what stands beside a name and tells of that.
 */
export function somebodyAt(telling: Telling, token: number, quoted: boolean): Gender | undefined {
  const { tokens, text } = telling.block.prose;
  if (tokens.shape[token] !== TokenShape.lower) return undefined;
  const gender = genderOfNoun(tokens.lexeme[token]);
  // In the article’s voice most offices are those of people beside them.
  if (gender === undefined || (gender === 'unknown' && !quoted)) return undefined;
  const [start, end] = [tokens.start[token], tokens.end[token]];
  if (
    standsBefore(telling, start, beside) ||
    predicate.test(text.slice(Math.max(0, start - 30), start)) ||
    /^,? \p{Lu}/u.test(text.slice(end, end + 3))
  )
    return undefined;
  return gender;
}

const beside = /^,? (?:(?:now|once|then) )?(?:an?|the) [\p{Ll} -]*$/u;
/** “was a devoted |father|”. */
const predicate = /\b(?:is|was|be|been|being|becomes?|became|as) (?:not )?(?:an?|the) [\p{Ll} -]*$/u;
