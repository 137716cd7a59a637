import { tokenAt } from '../../language/index.ts';
import type { Gender } from '../../people/index.ts';
import { personsOf } from './relatives.ts';
import { far, isPerson, mayBeOf, sentenceAt } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Meant } from './types.ts';

/** Words for two people of whom the article has spoken. */
const pairs =
  /^(?:(?:both|the two) (?<noun>men|women|boys|girls|brothers|sisters|siblings|children|friends|players|candidates|leaders|ministers|of them)|the (?<known>couple|brothers|sisters|siblings|twins|newlyweds)|(?:the two|the pair|the duo|neither of them|each of them|neither)(?= (?:\p{Ll}|$))|both(?= (?:are|were|have|had|will|would|said|say|deny|denied|live|lived|grew|took|came|left|went|got|want|wanted|\p{Ll}+ed)\b|[,.]))/iu;

const genders: Readonly<Record<string, Gender>> = {
  men: 'male',
  boys: 'male',
  brothers: 'male',
  women: 'female',
  girls: 'female',
  sisters: 'female',
};

/** `|Both women| wept`, `|the couple|`, `|the two|`: two people, by the last words; undefined for none. */
export function pairAt(
  telling: Telling,
  start: number,
): { readonly end: number; readonly who: readonly number[] } | undefined {
  const { text } = telling.block.prose;
  const found = pairs.exec(text.slice(start, start + longest));
  if (!found) return undefined;
  const end = start + found[0].length;
  const noun = found.groups?.known ?? found.groups?.noun ?? '';
  const gender = genders[noun] ?? 'unknown';
  const related = couple.has(noun)
    ? relatedPair(telling, 'spouse', gender)
    : siblings.has(noun)
      ? relatedPair(telling, 'sibling', gender)
      : undefined;
  if (related) return { end, who: related };
  // A couple of whom nothing tells that they are one.
  if (found.groups?.known) return undefined;
  const who = lastTwo(telling, start, gender);
  return who && { end, who };
}

const longest = 24;
const blocksBack = 12;
const couple = new Set(['couple', 'newlyweds']);
const siblings = new Set(['brothers', 'sisters', 'siblings', 'twins', 'children']);

/** The two who are so related of whom the article has spoken last. */
function relatedPair(
  { analysis, relatives, told }: Telling,
  relation: 'spouse' | 'sibling',
  gender: Gender,
): readonly number[] | undefined {
  for (let block = told.length - 1; block >= Math.max(0, told.length - blocksBack); block--)
    for (let i = told[block].length - 1; i >= Math.max(0, told[block].length - far); i--) {
      const [who, second] = told[block][i].who;
      if (second !== undefined || who === undefined || !mayBeOf(analysis, who, gender)) continue;
      const [other, more] = personsOf(relatives, who, relation).filter((one) =>
        mayBeOf(analysis, one, gender),
      );
      if (other !== undefined) return more === undefined ? inOrder([who, other]) : undefined;
    }
  return undefined;
}

/** The two of whom the sentences before an offset tell, and nobody else. */
function lastTwo(telling: Telling, offset: number, gender: Gender): readonly number[] | undefined {
  const { told, index, block } = telling;
  const found = new Set<number>();
  const { sentences, tokens } = block.prose;
  const last = tokens.sentence[tokenAt(block.prose, offset)];
  let left = sentencesBack;
  for (let at = last; at >= 0 && left > 0; at--, left--) {
    gather(telling, told[index], sentences[at].start, Math.min(offset, sentences[at].end), gender, found);
    if (found.size >= 2) return found.size === 2 ? inOrder([...found]) : undefined;
  }
  if (index > 0 && left > 0) gather(telling, told[index - 1], 0, Infinity, gender, found);
  return found.size === 2 ? inOrder([...found]) : undefined;
}

const sentencesBack = 4;

/** Notes the persons of that gender between two offsets, of the last words of a block alone. */
function gather(
  { analysis }: Telling,
  meant: readonly Meant[],
  from: number,
  to: number,
  gender: Gender,
  into: Set<number>,
): void {
  for (let i = Math.max(0, meant.length - far); i < meant.length; i++) {
    const { start, end, who } = meant[i];
    if (start < from || end > to) continue;
    for (const one of who) if (isPerson(analysis, one) && mayBeOf(analysis, one, gender)) into.add(one);
  }
}

function inOrder(who: readonly number[]): readonly number[] {
  return [...who].sort((a, b) => a - b);
}

/** `The two met. |They| …`, `Ruth and Tom … |their| mother`: the pair of whom the block has just spoken, or the block before where “they” opens. */
export function theyOfTwo(telling: Telling, offset: number): readonly number[] {
  const { told, index, block } = telling;
  const here = told[index];
  const last = here.length > 0 ? lastPlural(here) : lastPlural(told[index - 1] ?? []);
  if (last) return last.who.length === 2 ? last.who : [];
  const sentence = sentenceAt(telling, offset);
  const found = new Set<number>();
  gather(telling, here, sentence.start, offset, 'unknown', found);
  if (found.size !== 2 || !/ (?:and|with) /.test(block.prose.text.slice(sentence.start, offset))) return [];
  return inOrder([...found]);
}

function lastPlural(meant: readonly Meant[]): Meant | undefined {
  for (let i = meant.length - 1; i >= 0 && i >= meant.length - far; i--) if (meant[i].plural) return meant[i];
  return undefined;
}
