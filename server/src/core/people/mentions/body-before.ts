// An office that says nothing of its body, behind the body that it is of.
import { hashesOf } from '../../base/index.ts';
import type { Draft } from '../words/draft.ts';
import { belonging } from '../words/official.ts';
import type { Scan } from '../words/scan.ts';
import { mayBe, Word } from '../words/words.ts';

/**
 * `|The Harbour Authority| denied it. Its deputy director, Ruth Dorn, said …`, `|The ministry| denied it, spokesman Tom Rill said`:
 * whoever has such an office speaks for the body that was named last, in this sentence or the one before; true where that is a
 * state’s.
 */
export function speaksForState(
  scan: Scan,
  { titles, organisation, first, end }: Draft,
  body: Draft,
): boolean {
  if (titles.length !== 1 || organisation !== null || !isBare(titles[0])) return false;
  if (belonging.has(scan.lexeme[end])) return false;
  return scan.sentence[first] - scan.sentence[body.first] < 2 && isOfState(scan, body);
}

function isBare(title: string): boolean {
  const words = title.toLowerCase().split(' ');
  const head = words.pop() ?? '';
  return heads.has(head) && words.every((word) => mayBe(word, Word.officeModifier | Word.bodyOffice));
}

function isOfState({ lexeme }: Scan, { first, end }: Draft): boolean {
  let state = false;
  for (let i = first; i < end; i++) {
    if (others.has(lexeme[i])) return false;
    if (bodies.has(lexeme[i])) state = true;
  }
  return state;
}

const heads: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson director director-general head administrator chairman chairwoman chairperson vice-chair'.split(
    ' ',
  ),
);
const bodies = hashesOf(
  'ministry department authority agency bureau commission directorate municipality inspectorate secretariat police army court',
);
const others = hashesOf('company union association club trust university school hospital museum news');
