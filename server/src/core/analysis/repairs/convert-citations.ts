import type { Mark, Span } from '../../base/index.ts';
import { authorsOf, entryText, yearOf } from '../../citations/index.ts';
import type { BibliographyEntry } from '../../citations/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import { notesEdit } from './fixes.ts';
import type { SourceEdit } from './fixes.ts';
import { keyPlacesIn } from '../questions/keys.ts';
import { noteLines, notePlaces, noteText } from '../questions/notes.ts';
import type { NotePlace } from '../questions/notes.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** The forms in which Markdown cites. */
export type CitationForm = 'footnote' | 'pandoc' | 'link';

/** A citation as it stands in the source, and what is known of what it cites. */
interface Standing extends Span {
  readonly form: CitationForm;
  /** What a footnote of it says. */
  readonly note: string;
  readonly url: string;
  /** Words that a link shows; for a link, those that it has. */
  readonly words: string;
  /** The words stay where they are: only the address goes. */
  readonly keepsWords: boolean;
  /** For keys, what stands between the brackets. */
  readonly keys: string | undefined;
  readonly label: string | undefined;
}

/**
 * The edits that write citations of a Markdown text in another form: all of them, or the one at `only`. A citation that
 * cannot be written so (a footnote that no work of the bibliography matches as a key, a work without an address as a link)
 * stays what it is. The last reference to a footnote takes its definition with it.
 */
export function convertCitations(analysis: Analysis, to: CitationForm, only?: Span): readonly SourceEdit[] {
  if (!isMarkdown(analysis.source)) return [];
  const asked = standing(analysis).filter(
    ({ form, start, end }) => form !== to && (!only || (start <= only.end && only.start <= end)),
  );
  const edits: SourceEdit[] = [];
  const notes: { readonly label: string; readonly text: string }[] = [];
  const gone = new Set<Standing>();
  const labels = freeLabels(analysis);
  for (const citation of only ? asked.slice(0, 1) : asked) {
    const { start, end, words, keepsWords, note, url, keys } = citation;
    const kept = keepsWords ? words : '';
    if (to === 'footnote') {
      const label = labels();
      notes.push({ label, text: note });
      edits.push({ start, end, text: `${kept}[^${label}]` });
    } else if (to === 'pandoc' && keys) {
      edits.push({ start, end, text: `${kept} [${keys}]` });
    } else if (to === 'link' && url) {
      edits.push({ start, end, text: ` ([${words.replace(/[[\]]/g, '\\$&')}](${url}))` });
    } else continue;
    gone.add(citation);
  }
  if (notes.length > 0) edits.push(notesEdit(analysis, notes));
  return [...edits, ...orphans(analysis, gone)];
}

function standing(analysis: Analysis): readonly Standing[] {
  return analysis.blocks
    .flatMap(({ block }, index) =>
      block.kind === 'note' ? [] : [...keysOf(analysis, index), ...linksOf(analysis, index)],
    )
    .concat(notesOf(analysis))
    .sort((a, b) => a.start - b.start);
}

/** `[see @keller2024, p. 3; @voss2019]`, with the space before it; `@keller2024 says` is part of its sentence and stays. */
function keysOf(analysis: Analysis, index: number): Standing[] {
  const places = keyPlacesIn(analysis, index);
  const marks = analysis.blocks[index].block.marks.filter((mark) => mark.kind === 'citation');
  const { text } = analysis.source;
  let next = 0;
  return marks.flatMap((mark) => {
    const first = places[next];
    const last = places[(next += mark.keys.length) - 1];
    if (mark.inText || !first || !last) return [];
    const open = text.lastIndexOf('[', first.start);
    const close = text.indexOf(']', last.end);
    const works = mark.keys.map(({ key }) => analysis.options.bibliography?.byKey.get(key)?.entry);
    if (open < 0 || close < 0 || works.some((work) => !work)) return [];
    const known = works as BibliographyEntry[];
    const said = mark.keys.map(({ locator }, i) => `${entryText(known[i])}${locator ? ` ${locator}.` : ''}`);
    const start = text[open - 1] === ' ' ? open - 1 : open;
    const [work] = known;
    const url = known.length === 1 ? addressOf(work) : '';
    const words = [authorsOf(work), yearOf(work)].filter(Boolean).join(', ') || work.title;
    const common = { form: 'pandoc', keepsWords: false, keys: undefined, label: undefined } as const;
    return [{ ...common, start, end: close + 1, note: said.join('; '), url, words }];
  });
}

/** `[words](https://example.org)`; one by reference or with a title stays. */
function linksOf(analysis: Analysis, index: number): Standing[] {
  const { marks } = analysis.blocks[index].block;
  return marks.flatMap((mark): Standing[] => {
    if (mark.kind !== 'link' || mark.bare || !/^https?:/i.test(mark.url)) return [];
    const inside = withMarkup(analysis.source.text, sourceSpan(analysis, index, mark));
    const { text } = analysis.source;
    const tail = `](${mark.url})`;
    if (text[inside.start - 1] !== '[' || !text.startsWith(tail, inside.end)) return [];
    const words = text.slice(inside.start, inside.end);
    const work = workAt(analysis, mark.url);
    return [
      {
        start: inside.start - 1,
        end: inside.end + tail.length,
        form: 'link',
        note: work ? entryText(work) : mark.url,
        url: mark.url,
        words,
        keepsWords: true,
        keys: work && `@${work.key}`,
        label: undefined,
      },
    ];
  });
}

/** `*ferry*` for “ferry”: what sets the words off within the brackets belongs to them. */
function withMarkup(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && /[*_~`]/.test(text[from - 1])) from--;
  while (to < text.length && /[*_~`]/.test(text[to])) to++;
  return { start: from, end: to };
}

/** References to footnotes of one paragraph. */
function notesOf(analysis: Analysis): Standing[] {
  const { defined } = analysis.citations.footnotes;
  return notePlaces(analysis).flatMap(({ label, definition, start, end }): Standing[] => {
    const first = defined.get(label) ?? -1;
    if (definition || first < 0 || analysis.blocks[first + 1]?.block.label === label) return [];
    const said = noteText(analysis, label).trim();
    const link = analysis.blocks[first].block.marks.find(isAddress);
    const url = link?.url ?? '';
    const work = workIn(analysis, said, url);
    const words =
      said.replace(url, '').replace(/[\s,;:.]+$/, '') || url.replace(/^https?:\/\/(?:www\.)?|\/.*$/g, '');
    return [
      {
        start: start - 2,
        end: end + 1,
        form: 'footnote',
        note: said,
        url: url || (work ? addressOf(work) : ''),
        words,
        keepsWords: false,
        keys: work && `@${work.key}`,
        label,
      },
    ];
  });
}

function isAddress(mark: Mark): mark is Extract<Mark, { kind: 'link' }> {
  return mark.kind === 'link' && /^https?:/i.test(mark.url);
}

/** The work that a footnote names: by its address, or by its title and year or author. */
function workIn(analysis: Analysis, said: string, url: string): BibliographyEntry | undefined {
  const lower = said.toLowerCase();
  return (
    workAt(analysis, url) ??
    [...(analysis.options.bibliography?.byKey.values() ?? [])]
      .map(({ entry }) => entry)
      .find((entry) => {
        const { title, authors } = entry;
        if (title.length < 4 || !lower.includes(title.toLowerCase())) return false;
        const author = authors[0]?.family.toLowerCase();
        return (
          (yearOf(entry) !== '' && said.includes(yearOf(entry))) || (author ? lower.includes(author) : false)
        );
      })
  );
}

function workAt(analysis: Analysis, url: string): BibliographyEntry | undefined {
  if (url === '') return undefined;
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  for (const { entry } of analysis.options.bibliography?.byKey.values() ?? []) {
    if (bare(addressOf(entry)) === bare(url) || (entry.url !== '' && bare(entry.url) === bare(url)))
      return entry;
  }
  return undefined;
}

function addressOf({ url, doi }: BibliographyEntry): string {
  return doi ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')}` : url;
}

/** Numbers that no footnote has, one after the other. */
function freeLabels({ document, citations }: Analysis): () => string {
  const taken = new Set([...document.footnotes.keys(), ...citations.footnotes.used.keys()]);
  let label = 0;
  return () => {
    do label++;
    while (taken.has(String(label)));
    return String(label);
  };
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
