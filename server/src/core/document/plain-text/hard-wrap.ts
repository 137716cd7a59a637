import type { Lines } from '../lines.ts';
import { Trait } from '../lines.ts';

/** How many lines on each side decide whether a line break is only a wrapped one. */
export const wrapContext = 4;

/** A wrapped line is at least this wide (a column of a newsletter). */
const narrowest = 40;
/** … and a line of a column with uneven edges at least this. */
const uneven = 30;
/** … and at this width there is no other reason to break a line before a word that does not fit. */
const usual = 55;
/** Programs that balance lines leave up to this much room. */
const slack = 4;

/**
 * Whether the break after line `i` is only a wrapped one, so that the paragraph goes on in the next line. In hard-wrapped
 * text a line ends where the next line's first word would not have fitted. The answer is a function of at most
 * `wrapContext` + 1 lines on each side, so that an edit moves no boundary far away.
 */
export function breaksSoftly(lines: Lines, i: number): boolean {
  if (i + 1 >= lines.count) return false;
  const here = lines.traits[i];
  const after = lines.traits[i + 1];
  if ((here & (Trait.blank | Trait.rule | Trait.pageEnd)) !== 0) return false;
  if ((after & (Trait.blank | Trait.rule | Trait.bullet | Trait.note | Trait.label)) !== 0) return false;
  if (here & Trait.bareLabel) return true;
  if ((here & Trait.closing) !== 0 && (after & Trait.signature) !== 0) return true;
  if (((here | after) & Trait.long) !== 0 || ((here | after) & Trait.aside) !== 0) return false;
  // The lines of a list item or a note that follow the first are set in.
  if ((here & (Trait.bullet | Trait.note)) !== 0 && (after & Trait.indented) !== 0) return true;
  if ((after & Trait.indented) !== 0 && (here & Trait.indented) === 0) return false;
  return isWrapped(lines, i);
}

function isWrapped(lines: Lines, i: number): boolean {
  const here = lines.traits[i];
  const after = lines.traits[i + 1];
  const lower = (after & Trait.lower) !== 0;
  const ended = (here & Trait.terminal) !== 0;
  const length = lines.last[i] - lines.first[i];
  // A column of uneven lines, as copied from a page: the sentence plainly goes on.
  if (lower && !ended && length >= uneven) return true;
  const [from, to] = neighbours(lines, i);
  let width = 0;
  for (let k = from; k <= to; k++) width = Math.max(width, lines.last[k] - lines.first[k]);
  if (width < narrowest || !unfitted(lines, i, width)) return false;
  if (lower) return true;
  let going = 0;
  let stopping = 0;
  let lowers = 0;
  for (let k = from; k < to; k++) {
    if (!unfitted(lines, k, width)) continue;
    if (lines.traits[k] & Trait.terminal) stopping++;
    else going++;
    if (lines.traits[k + 1] & Trait.lower) lowers++;
  }
  // Where every line ends a sentence, each is a paragraph; a headline is not followed by lines that go on.
  if (ended) return (lowers > 0 && going > stopping) || standsApart(lines, from, to);
  // The first line of a paragraph is set in.
  if (here & Trait.indented && !(after & Trait.indented)) return true;
  // A heading stands above a column of text, never in it.
  if (lowers > 0 && (width >= usual || i > from)) return true;
  if (width >= usual && to - from < 2 && !besideLong(lines, from, to)) return true;
  // On top of an article stand a headline and what goes with it.
  return from > 0 && (lines.traits[to] & Trait.terminal) !== 0 && standsApart(lines, from, to);
}

/** Lines that touch a whole paragraph in one line are in a text where each line is one. */
function besideLong(lines: Lines, from: number, to: number): boolean {
  const isLong = (k: number) => (lines.traits[k] & Trait.long) !== 0;
  return (from > 0 && isLong(from - 1)) || (to + 1 < lines.count && isLong(to + 1));
}

/** Few lines between blank ones: in text with blank lines, what stands together is one paragraph. */
function standsApart(lines: Lines, from: number, to: number): boolean {
  const blankBefore = from > 0 && (lines.traits[from - 1] & Trait.blank) !== 0;
  const blankAfter = to + 1 < lines.count && (lines.traits[to + 1] & Trait.blank) !== 0;
  return (
    to - from < wrapContext &&
    (blankBefore || from === 0) &&
    (blankAfter || to + 1 === lines.count) &&
    (blankBefore || blankAfter)
  );
}

/** The lines around `i` that no blank, long or ruling line parts from it. */
function neighbours(lines: Lines, i: number): [number, number] {
  const parting = Trait.blank | Trait.long | Trait.rule;
  let from = i;
  while (from > 0 && from > i - wrapContext && (lines.traits[from - 1] & parting) === 0) from--;
  let to = i;
  while (to + 1 < lines.count && to < i + wrapContext && (lines.traits[to + 1] & parting) === 0) to++;
  return [from, to];
}

/** The first word of line `k + 1` would not have fitted at the end of line `k`. */
function unfitted(lines: Lines, k: number, width: number): boolean {
  return lines.last[k] - lines.first[k] + 1 + lines.word[k + 1] > width - slack;
}
