import type { Mark, Span } from '../../base/index.ts';
import { markedKeys } from '../questions/keys.ts';
import { notePlaces, noteText } from '../questions/notes.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';
import { entryNote } from './fixes.ts';
import { addressOf, keysBehind, keysOf, linkWordsOf, noteOf, worksIn, worksInKeys } from './cited-works.ts';
import type { CitedWork } from './cited-works.ts';

/** The forms in which Markdown cites. */
export type CitationForm = 'footnote' | 'pandoc' | 'link';

/** A citation as it stands in the source, and how it would be written in each form; undefined where it cannot be. */
export interface Standing extends Span {
  readonly form: CitationForm;
  /** Words that a link shows and that stay where they are, in Markdown; ''. */
  readonly kept: string;
  /** What a footnote of it says, in Markdown. */
  readonly note: string;
  /** `@keller2024, p. 3` */
  readonly keys: string | undefined;
  /** `[Keller, 2024](https://example.org)`, and what is said behind it. */
  readonly link: string | undefined;
  readonly label: string | undefined;
}

/** What was read last: an editor asks again at every move of the cursor, for each form. */
const read = new WeakMap<Analysis, readonly Standing[]>();

/** The citations of a Markdown text, in its order. */
export function standing(analysis: Analysis): readonly Standing[] {
  let found = read.get(analysis);
  if (!found) read.set(analysis, (found = allStanding(analysis)));
  return found;
}

function allStanding(analysis: Analysis): readonly Standing[] {
  return analysis.blocks
    .flatMap(({ block }, index) =>
      block.kind === 'note' ? [] : [...byKeys(analysis, index), ...byLinks(analysis, index)],
    )
    .concat(byNotes(analysis))
    .sort((a, b) => a.start - b.start);
}

/** `[see @keller2024, p. 3; @voss2019]`, with the space before it; `@keller2024 says` is part of its sentence and stays. */
function byKeys(analysis: Analysis, index: number): Standing[] {
  const { text } = analysis.source;
  return markedKeys(analysis, index).flatMap(({ mark, places }): Standing[] => {
    const [first, last] = [places[0], places[places.length - 1]];
    if (mark.inText || !first || !last || !/@\{?$/.test(text.slice(first.start - 2, first.start))) return [];
    const open = text.lastIndexOf('[', first.start);
    const close = text.indexOf(']', last.end);
    const inside = text.slice(open + 1, close);
    const works =
      open < 0 || close < 0 || inside.includes(']')
        ? undefined
        : worksInKeys(analysis.options.bibliography, inside);
    if (!works) return [];
    const link = works.length === 1 ? linkTo(works[0]) : undefined;
    const span = { start: behindSpace(text, open), end: close + 1 };
    const note = noteOfWorks(analysis, works);
    return [{ form: 'pandoc', kept: '', note, keys: keysOf(works), link, label: undefined, ...span }];
  });
}

function noteOfWorks(analysis: Analysis, works: readonly CitedWork[]): string {
  return noteOf(works, (work) => entryNote(analysis, work));
}

function behindSpace(text: string, offset: number): number {
  return text[offset - 1] === ' ' ? offset - 1 : offset;
}

function linkTo(cited: CitedWork): string | undefined {
  const url = addressOf(cited.work);
  return url === '' ? undefined : linked(linkWordsOf(cited).replace(/[[\]]/g, '\\$&'), url);
}

function linked(words: string, url: string): string {
  return `[${words}](${url.replace(/[()\s]/g, encodeURIComponent)})`;
}

/**
 * `[words](https://example.org)`, or, where it is only there to cite, `([Keller, 2024](https://example.org), p. 3)`; one by
 * reference or with a title stays.
 */
function byLinks(analysis: Analysis, index: number): Standing[] {
  const { marks } = analysis.blocks[index].block;
  const { text } = analysis.source;
  const { bibliography } = analysis.options;
  return marks.flatMap((mark): Standing[] => {
    if (!isAddress(mark) || mark.bare) return [];
    const inside = withMarkup(text, sourceSpan(analysis, index, mark));
    const tail = `](${mark.url})`;
    if (text[inside.start - 1] !== '[' || !text.startsWith(tail, inside.end)) return [];
    const words = text.slice(inside.start, inside.end);
    const span = { start: inside.start - 1, end: inside.end + tail.length };
    const common = { form: 'link', link: undefined, label: undefined } as const;
    const close = closing(text, span);
    if (close < 0) {
      const works = worksIn(bibliography, '', mark.url);
      const note = works ? noteOfWorks(analysis, works) : mark.url;
      return [{ ...common, kept: words, note, keys: works && keysBehind(words, works), ...span }];
    }
    const markdown = text.slice(span.start, close);
    const behind = text.slice(span.end, close);
    const works = worksIn(bibliography, words + behind, mark.url);
    const whole = { start: behindSpace(text, span.start - 1), end: close + 1 };
    const note = works ? noteOfWorks(analysis, works) : markdown;
    return [{ ...common, kept: '', note, keys: works && keysBehind(before(text, whole), works), ...whole }];
  });
}

/** Where the bracket closes that opens right before a link and holds nothing but it and what is said of it; -1 if none does. */
function closing(text: string, { start, end }: Span): number {
  if (text[start - 1] !== '(') return -1;
  let depth = 1;
  for (let i = end; i < text.length && i < end + longestBehind && text[i] !== '\n'; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return behindLink.test(text.slice(end, i)) ? i : -1;
  }
  return -1;
}

const longestBehind = 300;

/** `, p. 3`, and no other link. */
const behindLink = /^(?:[.,;:](?!.*\]\().*)?$/;

/** `*ferry*` for “ferry”: what sets the words off within the brackets belongs to them. */
function withMarkup(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && /[*_~`]/.test(text[from - 1])) from--;
  while (to < text.length && /[*_~`]/.test(text[to])) to++;
  return { start: from, end: to };
}

/** References to footnotes of one paragraph. */
function byNotes(analysis: Analysis): Standing[] {
  const { defined } = analysis.citations.footnotes;
  const { text } = analysis.source;
  const known = new Map<string, Said>();
  return notePlaces(analysis).flatMap(({ label, definition, start, end }): Standing[] => {
    const first = defined.get(label) ?? -1;
    if (definition || first < 0 || analysis.blocks[first + 1]?.block.label === label) return [];
    const said = known.get(label) ?? saidIn(analysis, label, first);
    known.set(label, said);
    const { note, link, works } = said;
    const span = { start: start - 2, end: end + 1 };
    const keys = works && keysBehind(before(text, span), works);
    return [{ form: 'footnote', kept: '', label, note, keys, link, ...span }];
  });
}

/** The words that a citation stands behind. */
function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - 100), start);
}

/** What a footnote says, as its references share it. */
interface Said extends Pick<Standing, 'note' | 'link'> {
  readonly works: readonly CitedWork[] | undefined;
}

function saidIn(analysis: Analysis, label: string, first: number): Said {
  const { block } = analysis.blocks[first];
  const said = noteText(analysis, label).trim();
  const address = block.marks.find(isAddress);
  const works = worksIn(analysis.options.bibliography, said, address?.url ?? '');
  return {
    note: markdownOf(analysis, first),
    works,
    link:
      (works?.length === 1 ? linkTo(works[0]) : undefined) ??
      (address && linkOf(said, markdownOf(analysis, first), address.url)),
  };
}

/** A note with an address as a link: as it stands where it begins with one, its words around the address where not. */
function linkOf(said: string, markdown: string, url: string): string {
  const own = markdown.replace(/(?<![.\s])[.\s]+$/, '');
  const opening = /^\[[^[\]]*\]\([^()\s]*\)/.exec(own)?.[0];
  if (opening !== undefined && behindLink.test(own.slice(opening.length))) return own;
  const bare = own.replace(`<${url}>`, '').replace(url, '');
  const words = /[[\]<>]/.test(bare) ? said.replace(url, '').replace(/[[\]]/g, '\\$&') : bare;
  return linked(words.replace(/(?<![\s,;:.])[\s,;:.]+$/, '') || hostOf(url), url);
}

/** A block as its source writes it, in one line. */
function markdownOf({ document, source, blocks }: Analysis, index: number): string {
  const start = document.starts[index];
  return source.text.slice(start, start + blocks[index].block.length).replace(/(?<!\s)\s*\r?\n[ \t>]*/g, ' ');
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/.*$/g, '');
}

function isAddress(mark: Mark): mark is Extract<Mark, { kind: 'link' }> {
  return mark.kind === 'link' && /^https?:/i.test(mark.url);
}
