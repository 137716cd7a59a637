import { hashesOf } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import { tokenAt } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { Situation } from './situation.ts';
import { Voice } from '../words/voice.ts';

/**
 * Where a sentence that tells what somebody said makes a statement of its own: the clause around the words that earned the reason,
 * between marks, “|Although the plan is hugely unpopular|, Keller said it would create jobs.” It is the whole sentence where
 * little of that is speech, or where what is left would be no clause.
 */
export function ownPart(
  prose: Prose,
  sentence: Sentence,
  voice: Uint8Array,
  { now }: Situation,
  because: Span,
): Span {
  if (now.speech * 4 < now.words) return sentence;
  const { start, end, lexeme } = prose.tokens;
  const at = tokenAt(prose, because.start);
  const behind = tokenAt(prose, because.end - 1) + 1;
  // “The mayor, |who hates the plan|, said so” is told of the source itself.
  const others = Voice.speech | Voice.cue | (voice[at] & Voice.source ? 0 : Voice.source);
  let first = at;
  while (first > sentence.firstToken && !(voice[first - 1] & others)) first--;
  let last = behind;
  while (last < sentence.endToken && !(voice[last] & others)) last++;
  // “In 2014, when |Keller| urged …” ends at the mark before “when”.
  if (last < sentence.endToken) while (last > behind && !marks.has(lexeme[last - 1])) last--;
  if (first > sentence.firstToken) while (first < at && !marks.has(lexeme[first])) first++;
  // “Which Keller thinks is a |good| thing”: no mark stands between.
  const cut =
    (last === behind && last < sentence.endToken && !marks.has(lexeme[last])) ||
    (first === at && first > sentence.firstToken && !marks.has(lexeme[at - 1]));
  while (first < at && joints.has(lexeme[first])) first++;
  while (last > behind && joints.has(lexeme[last - 1])) last--;
  if (cut || last - first < fewest || auxiliaries.has(lexeme[first])) return sentence;
  return { start: start[first], end: end[last - 1] };
}

/** What has fewer words and marks is no clause. */
const fewest = 4;
/** “The plan, which critics call a disaster, |has failed|”: what begins so has its subject elsewhere. */
const auxiliaries = hashesOf(
  'has have had is are was were will would can could may might must should does did',
);
const marks = hashesOf(', ; : – — - --');
/** What joins a clause to another. */
const joints = new Set([...marks, ...hashesOf('and but')]);
