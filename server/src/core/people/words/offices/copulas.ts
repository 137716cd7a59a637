// The words by which a clause says what somebody is, was or has been made.
import { hashesOf } from '../../../base/index.ts';
import { isLower, isParticiple } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { asWord } from '../scan/small-words.ts';
import { Word } from '../scan/words.ts';

/** `|has been| the mayor`, `|served as| minister`, `|was sworn in as| mayor`: one past such words; `first` where there are none. */
export function endOfCopula(scan: Scan, first: number): number {
  let says = false;
  let serves = false;
  let i = first;
  for (; i < first + longest && isLower(scan, i); i++) {
    const lexeme = scan.lexeme[i];
    if (copulas.has(lexeme)) says = true;
    else if (serving.has(lexeme) || (says && appointed.has(lexeme))) serves = true;
    else if (lexeme === asWord && serves) says = true;
    else if (!between.has(lexeme)) break;
  }
  return says ? i : first;
}

/** `Ruth Dorn, |elected| mayor in May`, `Ruth Dorn, |sworn in as| mayor`: one past such words. */
export function overAppointed(scan: Scan, first: number): number {
  if (!appointed.has(scan.lexeme[first])) return first;
  let i = first + 1;
  while (particles.has(scan.lexeme[i])) i++;
  return i;
}

/** `|appointed| Ruth Dorn as clerk`: whoever follows is given an office. */
export function appoints({ lexeme }: Scan, i: number): boolean {
  return appointing.has(lexeme[i]);
}

/** “Ruth Dorn, who is |challenging| Sen. Rill”: what she does, and nothing that she is. */
export function isDoing(scan: Scan, i: number): boolean {
  return isLower(scan, i) && isParticiple(scan, i) && !(scan.bits[i] & Word.officeModifier);
}

/** So many words say that somebody holds an office at most: "was also later sworn in as". */
const longest = 7;
const copulas = hashesOf('is was been became becomes become');
const serving = hashesOf(
  'served serves serving worked works acted acts took takes take taken resigned resigns stepped steps retired quit returned continues remains stayed',
);
const given =
  'appointed named elected nominated chosen picked selected installed confirmed reappointed re-appointed re-elected reelected sworn made';
const appointed = hashesOf(given);
const appointing = hashesOf(
  `${given} appoints names nominates picks appoint name nominate elect elects chose chooses tapped`,
);
const particles = hashesOf('in as the a an');
const between = hashesOf(
  'has had will would also now then once later still currently formerly previously both in over down recently first unanimously',
);
