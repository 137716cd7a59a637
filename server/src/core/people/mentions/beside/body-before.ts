// An office that says nothing of its body, behind the body that it is of.
import { hashesOf } from '../../../base/index.ts';
import type { Draft } from '../../words/draft.ts';
import { bodiesOfState } from '../../words/offices/public-bodies.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { belonging } from '../../words/scan/small-words.ts';
import { mayBe, Word } from '../../words/scan/words.ts';

/**
 * `|The Harbour Authority| denied it. Its deputy director, Ruth Dorn, said …`, `|The ministry| denied it, spokesman Tom Rill said`:
 * whether somebody has such an office of the body that was named last, in this sentence or the one before.
 */
export function isSpokenForBy(scan: Scan, body: Draft, { titles, organisation, first, end }: Draft): boolean {
  if (titles.length !== 1 || organisation !== null || belonging.has(scan.lexeme[end])) return false;
  return scan.sentence[first] - scan.sentence[body.first] < 2 && isBare(titles[0]);
}

function isBare(title: string): boolean {
  const words = title.toLowerCase().split(' ');
  const head = words.pop() ?? '';
  return heads.has(head) && words.every((word) => mayBe(word, Word.officeModifier | Word.bodyOffice));
}

/** “The Harbour |Authority|”, but not “the Police Officers’ |Union|”. */
export function isOfState({ lexeme }: Scan, { first, end }: Draft): boolean {
  let state = false;
  for (let i = first; i < end; i++) {
    if (ofNoState.has(lexeme[i])) return false;
    state ||= bodiesOfState.has(lexeme[i]);
  }
  return state;
}

const heads: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson director director-general head administrator chairman chairwoman chairperson vice-chair'.split(
    ' ',
  ),
);
const ofNoState = hashesOf('company union association club trust university school hospital museum news');
