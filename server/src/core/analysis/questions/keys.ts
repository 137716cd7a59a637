import type { Mark, Span } from '../../base/index.ts';
import { sliceOf } from '../../document/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import { sourceSpan } from '../places.ts';
import { frontMatterOf } from './front-matter.ts';
import type { Analysis } from '../types.ts';

/** A citation key where it stands in the source, its `@` left out. */
export interface KeyPlace extends Span {
  readonly key: string;
}

/** The keys that one block cites, in order. */
export function keyPlacesIn(analysis: Analysis, block: number): readonly KeyPlace[] {
  const marked = markedKeysIn(analysis, block);
  const named = namedKeysIn(analysis, block, marked);
  return named.length === 0 ? marked : [...marked, ...named].sort((a, b) => a.start - b.start);
}

const named = /(?<![\p{L}\p{N}_@./])@([\p{L}_][\p{L}\p{N}_:.-]*[\p{L}\p{N}_])/gu;

/** `@harbour-act says`, `^[see @harbour-act]`: what looks like somebody's handle is a key where the bibliography has it. */
function namedKeysIn(analysis: Analysis, block: number, marked: readonly KeyPlace[]): readonly KeyPlace[] {
  const { prose, marks } = analysis.blocks[block].block;
  const { bibliography } = analysis.options;
  if (!bibliography || !isMarkdown(analysis.source)) return none;
  const inProse = Array.from(
    prose.includes('@') ? prose.matchAll(named) : [],
    ({ index, 1: key }): KeyPlace => {
      const { start, end } = sourceSpan(analysis, block, { start: index + 1, end: index + 1 + key.length });
      return { key, start, end };
    },
  );
  const inNotes = marks.flatMap((mark) => {
    if (mark.kind !== 'inlineNote' || !mark.text.includes('@')) return none;
    const note = sourceSpan(analysis, block, mark);
    const text = sliceOf(analysis.source, note.start, note.end);
    return Array.from(text.matchAll(named), ({ index, 1: key }): KeyPlace => {
      const start = note.start + index + 1;
      return { key, start, end: start + key.length };
    });
  });
  const taken = new Set(marked.map(({ start }) => start));
  return [...inProse, ...inNotes].filter(
    ({ key, start }) => bibliography.byKey.has(key) && !taken.has(start),
  );
}

const none: readonly KeyPlace[] = [];

/** The keys that the marks of a block have. */
function markedKeysIn(analysis: Analysis, block: number): readonly KeyPlace[] {
  return markedKeys(analysis, block).flatMap(({ places }) => places.filter((place) => place !== undefined));
}

/** A mark that cites, and where each of its keys stands; undefined for one that the source writes in other words. */
interface MarkedKeys {
  readonly mark: CitationMark;
  readonly places: readonly (KeyPlace | undefined)[];
}

type CitationMark = Extract<Mark, { kind: 'citation' }>;

/** The marks of a block that cite. Their brackets are no prose, so keys are looked for in the source. */
export function markedKeys(analysis: Analysis, block: number): readonly MarkedKeys[] {
  const found: MarkedKeys[] = [];
  let from = 0;
  for (const mark of analysis.blocks[block].block.marks) {
    if (mark.kind !== 'citation') continue;
    const range = sourceSpan(analysis, block, mark);
    if (from < range.start) from = range.start;
    const places = placesOf(mark, sliceOf(analysis.source, from, Math.max(from, range.end)), from);
    for (const place of places) if (place) from = place.end;
    found.push({ mark, places });
  }
  return found;
}

/** `@key`, `@{key}`, `` {cite:p}`key,other` ``, `\citep[see @nobody]{key,other}` */
const opening = /@\{?|\\[a-z]*cite[a-z]*\*?(?:\[[^[\]]{0,200}\]){0,2}\{|\{cite[:\w]{0,40}\}`/g;

function placesOf({ keys }: CitationMark, text: string, offset: number): (KeyPlace | undefined)[] {
  const places = keys.map((): KeyPlace | undefined => undefined);
  let next = 0;
  for (const { index, 0: opened } of text.matchAll(opening)) {
    let at = index + opened.length;
    const isList = !opened.startsWith('@');
    const end = isList ? text.slice(at).search(/[}`]/) + at : at + 1;
    for (let i = next; i < keys.length && at < end; i++) {
      const key = keys[i];
      const start = isList ? text.slice(0, end).indexOf(key, at) : text.startsWith(key, at) ? at : -1;
      if (start < 0) continue;
      next = i + 1;
      at = start + key.length;
      places[i] = { key, start: offset + start, end: offset + at };
    }
    if (next === keys.length) break;
  }
  return places;
}

/** Where the key of one of the block's citations stands; the block's citations of other kinds are no keys. */
export function keyPlaceOf(analysis: Analysis, block: number, citation: number): KeyPlace | undefined {
  let last = asked.get(analysis);
  if (last?.block !== block)
    asked.set(analysis, (last = { block, places: placesByCitation(analysis, block) }));
  return last.places[citation];
}

/** The last answer: every finding of a block asks. */
const asked = new WeakMap<Analysis, { block: number; places: readonly (KeyPlace | undefined)[] }>();

function placesByCitation(analysis: Analysis, block: number): readonly (KeyPlace | undefined)[] {
  const places = markedKeys(analysis, block).flatMap((marked) => marked.places);
  let next = 0;
  return analysis.blocks[block].citations.citations.map(({ kind }) =>
    kind === 'pandoc' ? places[next++] : undefined,
  );
}

/** Every key that the article cites, in reading order; first those that its front matter lists without a place, `*` for all. */
export function keyPlaces(analysis: Analysis): readonly KeyPlace[] {
  const inText = analysis.blocks.flatMap(({ block: { marks, prose } }, i) =>
    prose.includes('@') || marks.some(({ kind }) => kind === 'citation' || kind === 'inlineNote')
      ? keyPlacesIn(analysis, i)
      : none,
  );
  return [...listedKeys(frontMatterOf(analysis)), ...inText];
}

/** Of Pandoc: `nocite: '@keller2024, @voss2019'`, also over several lines, and `nocite: '@*'`. */
function listedKeys(frontMatter: string): readonly KeyPlace[] {
  const list = /^nocite[ \t]*:.*(?:(?:\r\n?|\n)(?:[ \t-]+[^\s-].*)?)*/m.exec(frontMatter);
  return Array.from(list?.[0].matchAll(listed) ?? [], ({ index, 1: key }): KeyPlace => {
    const start = list!.index + index + 1;
    return { key, start, end: start + key.length };
  });
}

const listed = /@(\*|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_])?)/gu;
