import type { Mark } from '../base/index.ts';
import { findUrls } from './bare-url.ts';

const none: readonly Mark[] = [];
/** `[3]`, `[3, p. 12]`, `[3, 4]` */
const numbered =
  /\[(\d{1,3})(?:(?:, ?\d{1,3}){1,9}|, ?(?:pp?|ch|chap|vol|no|sec|fol)\. ?[\d–, -]{1,20}|, ?§ ?\d{1,4})?\]/y;
const another = /, ?(\d{1,3})(?=[,\]])/y;
const needed =
  /\[(?:citation|source|reference)s? needed\]|\[(?:cn|tktk?)\]|\[(?:by |according to )?whom?\?\]/iy;

/**
 * The marks of a block of plain text: web addresses, numbered references such as `[3]` and `[3, p. 12]`, and markers that
 * ask for a citation. All of them stand in the prose, so none is empty.
 */
export function plainMarks(prose: string, isNote: boolean): readonly Mark[] {
  const bracket = prose.indexOf('[');
  const braces = prose.indexOf('{{');
  const hasUrl = prose.includes('://') || prose.includes('www.');
  if (bracket < 0 && braces < 0 && !hasUrl) return none;
  const marks: Mark[] = [];
  if (hasUrl) {
    for (const { start, end } of findUrls(prose)) {
      marks.push({ kind: 'link', url: prose.slice(start, end), bare: true, start, end });
    }
  }
  for (let at = bracket; at >= 0; at = prose.indexOf('[', at + 1)) {
    numbered.lastIndex = needed.lastIndex = at;
    const match = isNote ? null : numbered.exec(prose);
    // A number in brackets at the beginning of a line is no reference, and neither is one that stands alone in quoted matter.
    if (match && at > 0) {
      const end = numbered.lastIndex;
      const others = othersIn(prose, at + 1 + match[1].length);
      marks.push({ kind: 'footnoteReference', label: match[1], start: at, end: others[0]?.start ?? end });
      marks.push(...others);
    } else if (needed.test(prose)) {
      marks.push({ kind: 'citationNeeded', start: at, end: needed.lastIndex });
    }
  }
  for (const mark of neededTemplates(prose)) marks.push(mark);
  return marks.sort((a, b) => a.start - b.start);
}

/** The numbers behind the first one of `[3|, 4|, 5]`, each from the unit before it to the one behind it. */
function othersIn(prose: string, from: number): readonly Mark[] {
  const marks: Mark[] = [];
  another.lastIndex = from;
  for (let match = another.exec(prose); match; match = another.exec(prose)) {
    const end = another.lastIndex;
    marks.push({
      kind: 'footnoteReference',
      label: match[1],
      start: end - match[1].length - 1,
      end: end + 1,
    });
  }
  return marks;
}

const template =
  /\{\{\s*(?:citation needed|cn|fact|source needed|citation|(?:by |according to )?whom?)\s*(?:\|[^{}]{0,80})?\}\}/iy;

/** `{{citation needed}}`, `{{cn|date=May 2024}}`. */
export function neededTemplates(prose: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = prose.indexOf('{{'); at >= 0; at = prose.indexOf('{{', at + 2)) {
    template.lastIndex = at;
    if (template.test(prose)) marks.push({ kind: 'citationNeeded', start: at, end: template.lastIndex });
  }
  return marks;
}
