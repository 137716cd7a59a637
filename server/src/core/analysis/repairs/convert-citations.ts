import { isMarkdown } from '../../rules/index.ts';
import { freeLabels, notesEdit } from './fixes.ts';
import type { SourceEdit } from './fixes.ts';
import type { Span } from '../../base/index.ts';
import { noteLines, notePlaces } from '../questions/notes.ts';
import type { NotePlace } from '../questions/notes.ts';
import type { Analysis } from '../types.ts';
import { standing } from './standing.ts';
import type { CitationForm, Standing } from './standing.ts';

/**
 * The edits that write citations of a Markdown text in another form: all of them, or the one at `only`. A citation that
 * cannot be written so (a footnote that says more than a key can, a work without an address as a link) stays what it is.
 * The last reference to a footnote takes its definition with it. A footnote stands behind the full stop, keys and links in
 * brackets before it.
 */
export function convertCitations(analysis: Analysis, to: CitationForm, only?: Span): readonly SourceEdit[] {
  if (!isMarkdown(analysis.source)) return [];
  const asked = standing(analysis).filter(
    (each) =>
      each.form !== to &&
      (to === 'footnote' || (to === 'pandoc' ? each.keys : each.link) !== undefined) &&
      (!only || (each.start <= only.end && only.start <= each.end)),
  );
  const gone = only ? asked.slice(0, 1) : asked;
  const { text } = analysis.source;
  const labels = freeLabels(analysis);
  const notes: { readonly label: string; readonly markdown: string }[] = [];
  const put: SourceEdit[] = [];
  gone.forEach((citation, i) => {
    const { start, end, form, kept, note, keys, link } = citation;
    if (to === 'footnote') {
      const label = labels();
      notes.push({ label, markdown: note });
      const place = kept === '' ? behindStop(text, gone, i) : end;
      put.push(...moved(citation, place, `${kept}[^${label}]`));
    } else {
      const place = form === 'footnote' ? beforeStop(text, start) : start;
      put.push(...moved(citation, place, to === 'pandoc' ? `${kept} [${keys}]` : ` (${link})`));
    }
  });
  const edits = together(put);
  if (notes.length > 0) edits.push(notesEdit(analysis, notes));
  return [...edits, ...orphans(analysis, new Set(gone))];
}

/** A citation taken out, and its new form put in at a place, which may be its own. */
function moved({ start, end }: Span, place: number, text: string): readonly SourceEdit[] {
  if (place === start || place === end) return [{ start, end, text }];
  return [
    { start, end, text: '' },
    { start: place, end: place, text },
  ];
}

/** In order; what is put in at one place is put in by one edit. */
function together(edits: readonly SourceEdit[]): SourceEdit[] {
  const result: SourceEdit[] = [];
  const at = new Map<number, number>();
  for (const edit of edits) {
    const before = edit.start === edit.end ? at.get(edit.start) : undefined;
    if (before !== undefined) result[before] = { ...edit, text: result[before].text + edit.text };
    else {
      if (edit.start === edit.end) at.set(edit.start, result.length);
      result.push(edit);
    }
  }
  return result;
}

/** So many citations in a row are looked past. */
const mostBeside = 30;

/** Behind the full stop or comma that follows the citation and those right behind it: `sank| [@a] [@b].|` */
function behindStop(text: string, citations: readonly Standing[], index: number): number {
  let last = index;
  while (
    last < index + mostBeside &&
    citations[last + 1]?.start === citations[last].end &&
    citations[last + 1].kept === ''
  )
    last++;
  const { end } = citations[last];
  return /[.,;:!?]/.test(text[end] ?? '') && !/[.,;:!?]/.test(text[end + 1] ?? '')
    ? end + 1
    : citations[index].end;
}

/** Before the full stop or comma behind which the reference and others beside it stand: `sank|.[^1][^2]`; `start` where none does. */
function beforeStop(text: string, start: number): number {
  let head = start;
  for (let i = 0; i < mostBeside; i++) {
    const before = /\[\^[^\]\s]{1,99}\]$/.exec(text.slice(Math.max(0, head - 102), head));
    if (!before) break;
    head -= before[0].length;
  }
  const stop = text[head - 1] ?? '';
  if (!/[.,;:!?]/.test(stop) || /[.,;:!?\s]/.test(text[head - 2] ?? ' ')) return start;
  // “Keller Inc.[^1] closed”, “the U.S.[^1]”: the stop is a part of its word.
  const isShort =
    stop === '.' &&
    (/^(?:\[\^[^\]\s]+\])* ?[\p{Ll},;]/u.test(text.slice(head, head + 200)) ||
      /\b\p{Lu}$/u.test(text.slice(head - 4, head - 1)));
  return isShort ? start : head - 1;
}

/** Definitions that no reference is left to, each with its lines. */
function orphans(analysis: Analysis, gone: ReadonlySet<Standing>): SourceEdit[] {
  const labels = new Set([...gone].flatMap(({ label }) => label ?? []));
  if (labels.size === 0) return [];
  const left = new Set([...gone].map(({ start }) => start + 2));
  const places = notePlaces(analysis);
  const definitions = new Map<string, NotePlace>();
  const kept = new Set<string>();
  for (const place of places) {
    if (place.definition) definitions.set(place.label, place);
    else if (!left.has(place.start)) kept.add(place.label);
  }
  return [...labels].flatMap((label): SourceEdit[] => {
    const definition = definitions.get(label);
    const lines = !definition || kept.has(label) ? undefined : noteLines(analysis, label, [definition]);
    return lines ? [{ ...lines, text: '' }] : [];
  });
}
