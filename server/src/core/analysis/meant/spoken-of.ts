import { tokenAt } from '../../language/index.ts';
import type { Gender } from '../../people/index.ts';
import { areSame, far, isPerson, mayBeOf } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Meant } from './types.ts';

/**
 * `“|He| knew,” Ms Dorn said.`: whom a “he” in somebody’s words means. Who else is of that gender in these words decides, else in
 * the paragraph before them, else in the one or two before; where two are, it is nobody. Whoever speaks is left out, and who asks.
 */
export function spokenOf(
  telling: Telling,
  offset: number,
  gender: Gender,
  speakers: readonly number[],
): readonly number[] {
  const { told, index, block } = telling;
  const from = startOfWords(block.prose, offset);
  if (from < 0) return nobody;
  const sought = { telling, gender, speakers };
  const said = nearest(sought, told[index], from, offset);
  if (said) return said;
  const before = onlyOne(sought, told[index], from);
  if (before) return before;
  for (let at = index - 1; at >= 0 && at >= index - back; at--) {
    const found = onlyOne(sought, told[at], Infinity);
    if (found) return found;
  }
  return nobody;
}

/** Somebody of a gender, and not whoever speaks. */
interface Sought {
  readonly telling: Telling;
  readonly gender: Gender;
  readonly speakers: readonly number[];
}

const back = 2;
/** Marks that nest deeper are not marks of speech. */
const deepest = 8;
const nobody: readonly number[] = [];

/** Where the outermost quotation around an offset begins; the block, where there is none; -1 where too many nest. */
function startOfWords(prose: Telling['block']['prose'], offset: number): number {
  const { quotations, tokens } = prose;
  let quotation = quotations[tokens.quotation[tokenAt(prose, offset)]];
  if (quotation && quotation.depth > deepest) return -1;
  while (quotation && quotation.parent >= 0) quotation = quotations[quotation.parent];
  return quotation ? quotation.start : 0;
}

/** Of those in the same words the last, unless another has been named behind the first. */
function nearest(
  sought: Sought,
  meant: readonly Meant[],
  from: number,
  to: number,
): readonly number[] | undefined {
  let found: Meant | undefined;
  for (let i = meant.length - 1; i >= Math.max(0, meant.length - far) && meant[i].start >= from; i--) {
    if (meant[i].end > to || !mayMean(sought, meant[i], true)) continue;
    if (!found) found = meant[i];
    else if (!areSame(found.who, meant[i].who)) return found.pronoun ? found.who : nobody;
  }
  return found?.who;
}

/** The one of that gender up to an offset; nobody where there are several, undefined where there is none. */
function onlyOne(sought: Sought, meant: readonly Meant[], to: number): readonly number[] | undefined {
  let found: readonly number[] | undefined;
  let owns = true;
  for (let i = Math.max(0, meant.length - far); i < meant.length; i++) {
    const one = meant[i];
    if (one.end > to || !mayMean(sought, one, to < Infinity)) continue;
    if (found && !areSame(found, one.who)) return nobody;
    found = one.who;
    owns &&= one.possessive;
  }
  // “It was |Una|’s husband who saw it”: the words tell of him.
  return found && owns ? nobody : found;
}

function mayMean(
  { telling: { analysis }, gender, speakers }: Sought,
  { who, gender: told, plural }: Meant,
  here: boolean,
): boolean {
  if (plural || who.length > 1) return false;
  if (told !== 'unknown' && told !== gender) return false;
  // Of another paragraph’s “judge” nothing says that it is a man.
  if (who.length === 0) return here || told !== 'unknown';
  return !speakers.includes(who[0]) && isOne(analysis, who[0]) && mayBeOf(analysis, who[0], gender);
}

function isOne(analysis: Telling['analysis'], who: number): boolean {
  const { kind, plural } = analysis.people.speakers[who];
  return isPerson(analysis, who) || (kind === 'unnamed' && !plural);
}
