import type { Span } from '../../base/index.ts';
import { authorsOf, numbersListed, yearOf } from '../../citations/index.ts';
import type { BibliographyEntry } from '../../citations/index.ts';
import { citeFixes, isMarkdown } from '../../rules/index.ts';
import type { CitationForm } from './standing.ts';
import { entryNote, footnoteWith, insertAt, noteWords, referenceTo } from './fixes.ts';
import type { SourceEdit } from './fixes.ts';
import { keyPlaces, markedKeys } from '../questions/keys.ts';
import { noteText } from '../questions/notes.ts';
import { placeAt } from '../places.ts';
import type { Analysis } from '../types.ts';
import { rankByWords } from './rank-by-words.ts';
import { say } from '../../../say/index.ts';

/** Something that a statement can be cited to, and what citing it there changes. */
export interface CiteOffer {
  readonly kind: 'work' | 'note' | 'link';
  /** What is cited, in a line: “Keller and Voss, 2024: The Harbour”. */
  readonly label: string;
  /** Key, footnote or address. */
  readonly target: string;
  readonly detail: string;
  /** How well it fits the statement; 0 where nothing speaks for it. */
  readonly score: number;
  readonly edits: readonly SourceEdit[];
}

/** Nobody looks through more than these. */
const most = 200;

interface Candidate extends Omit<CiteOffer, 'score' | 'edits'> {
  /** What its words are compared by. */
  readonly words: string;
  /** Index of a block that cites it already, the nearest one; -1 where none does. */
  readonly near: number;
  readonly cite: () => readonly SourceEdit[];
}

/**
 * What the statement at a source range can be cited to, best first: works of the bibliography, footnotes and links that the
 * article has already. What shares words and names with the statement, and what is cited near it, comes first. Empty where
 * there is no statement.
 */
export function citeOffers(analysis: Analysis, range: Span, style: CitationForm): readonly CiteOffer[] {
  const at = placesIn(analysis, range);
  if (!at) return [];
  const { prose } = analysis.blocks[at.block];
  const { sentence } = at;
  const cited = citedBy(analysis, at);
  const candidates = [...works(analysis, at, style), ...notes(analysis, at), ...links(analysis, at)].filter(
    ({ kind, target }) => !cited.has(`${kind} ${target}`),
  );
  const text = prose.text.slice(sentence.start, sentence.end);
  const scores = rankByWords(
    text,
    candidates.map(({ words }) => words),
  );
  const ranked = candidates.map((candidate, i) => {
    const beside = candidate.near < 0 ? 0 : 1 / (2 + Math.abs(candidate.near - at.block));
    return { candidate, score: scores[i] + beside };
  });
  ranked.sort((a, b) => b.score - a.score);
  return ranked
    .slice(0, most)
    .map(({ candidate: { kind, label, target, detail, cite }, score }): CiteOffer => {
      return { kind, label, target, detail, score, edits: cite() };
    })
    .filter(({ edits }) => edits.length > 0);
}

/** What the statement cites already, by kind and target. */
function citedBy(analysis: Analysis, { block, sentence }: At): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { kind, target, supports } of analysis.blocks[block].citations.citations) {
    if (supports.end <= sentence.start || sentence.end <= supports.start) continue;
    if (kind === 'pandoc') cited.add(`work ${target}`);
    else if (kind === 'link' || kind === 'bareUrl') cited.add(`link ${target}`);
    else for (const label of kind === 'marker' ? numbersListed(target) : [target]) cited.add(`note ${label}`);
  }
  return cited;
}

interface At {
  readonly block: number;
  readonly sentence: Span;
  /** Where a footnote's reference goes, and a key. */
  readonly note: number;
  readonly key: number;
}

/**
 * Where a statement at a source range is cited: the block and the offset in its prose where a footnote's reference goes, and
 * the edit that puts a key in. Undefined where there is no statement.
 */
export function citePlaces(
  analysis: Analysis,
  range: Span,
): { readonly block: number; readonly note: number; keyEdit(key: string): SourceEdit } | undefined {
  const at = placesIn(analysis, range);
  return at && { ...at, keyEdit: (key) => keyEdit(analysis, at, key) };
}

/** A key behind a statement, among those that stand in brackets there: `sank [@voss2019|; @keller2024|].` */
function keyEdit(analysis: Analysis, { block, key: place, sentence }: At, key: string): SourceEdit {
  const { text } = analysis.source;
  const beside = markedKeys(analysis, block)
    .filter(({ mark }) => !mark.inText && (mark.start === place || mark.start === sentence.end))
    .at(-1);
  const last = beside?.places[beside.places.length - 1];
  if (last && /@\{?$/.test(text.slice(last.start - 2, last.start))) {
    const close = text.indexOf(']', last.end);
    if (close >= 0 && close < last.end + longestBehindKey)
      return { start: close, end: close, text: `; @${key}` };
  }
  return insertAt(analysis, block, place, ` [@${key}]`);
}

/** `, pp. 3–4 and passim` */
const longestBehindKey = 300;

function placesIn(analysis: Analysis, range: Span): At | undefined {
  const place = placeAt(analysis, range.end) ?? placeAt(analysis, range.start);
  if (!place) return undefined;
  const { block, prose } = analysis.blocks[place.block];
  if (block.kind === 'heading') return undefined;
  const sentence = prose.sentences.find(({ start, end }) => start <= place.offset && place.offset <= end);
  if (!sentence) return undefined;
  const fixes = citeFixes(prose, sentence, analysis.source.languageId);
  const of = (kind: string): number => {
    const fix = fixes.find((each) => each.kind === kind);
    return fix && 'at' in fix ? fix.at : sentence.end;
  };
  return { block: place.block, sentence, note: of('footnote'), key: of('citationKey') };
}

function works(analysis: Analysis, at: At, style: CitationForm): Candidate[] {
  const { bibliography } = analysis.options;
  if (!bibliography) return [];
  const byKey = isMarkdown(analysis.source) && (style === 'pandoc' || citesByKey(analysis));
  const cited = new Map(
    keyPlaces(analysis).map(({ key, start }) => [key, placeAt(analysis, start)?.block ?? -1]),
  );
  return [...bibliography.byKey.values()].map(({ entry }) => ({
    kind: 'work',
    label: labelOf(entry),
    target: entry.key,
    detail: entry.container || entry.publisher || entry.url,
    words: [
      entry.title,
      entry.container,
      entry.publisher,
      yearOf(entry),
      ...entry.authors.map(({ family }) => family),
    ].join(' '),
    near: cited.get(entry.key) ?? -1,
    cite: () =>
      byKey
        ? [keyEdit(analysis, at, entry.key)]
        : footnoteWith(analysis, at.block, at.note, entryNote(analysis, entry)),
  }));
}

/** Whether the article says itself that keys are how it cites. */
function citesByKey({ citations, document }: Analysis): boolean {
  return (
    citations.keys.size > 0 ||
    document.frontMatter.has('bibliography') ||
    document.frontMatter.has('references')
  );
}

/** “Keller and Voss, 2024: The Harbour” */
function labelOf(entry: BibliographyEntry): string {
  const signed = [authorsOf(entry), yearOf(entry)].filter(Boolean).join(', ');
  return [signed, entry.title].filter(Boolean).join(': ') || entry.key;
}

/** The article’s own footnotes: a second reference to the same one. */
function notes(analysis: Analysis, at: At): Candidate[] {
  const { defined, used } = analysis.citations.footnotes;
  const found: Candidate[] = [];
  for (const label of defined.keys()) {
    const text = noteText(analysis, label).replace(/^\[?\d+[\].)]\s*/, '');
    if (text === '') continue;
    found.push({
      kind: 'note',
      label: say('Footnote {0}: {1}', label, text.length > 80 ? `${text.slice(0, 80)} …` : text),
      target: label,
      detail: '',
      words: text,
      near: nearest(used.get(label) ?? [], at.block),
      cite: () => [insertAt(analysis, at.block, at.note, referenceTo(analysis, label))],
    });
  }
  return found;
}

/** Addresses that the article links to already: as a footnote, since the words of the statement are not theirs. */
function links(analysis: Analysis, at: At): Candidate[] {
  const found = new Map<string, Candidate>();
  analysis.blocks.forEach(({ block: { marks, prose, kind } }, index) => {
    if (kind === 'note') return;
    for (const mark of marks) {
      if (mark.kind !== 'link' || !/^https?:\/\//i.test(mark.url)) continue;
      const before = found.get(mark.url);
      if (before && Math.abs(before.near - at.block) <= Math.abs(index - at.block)) continue;
      const words = mark.bare ? '' : prose.slice(mark.start, mark.end);
      found.set(mark.url, {
        kind: 'link',
        label: words ? `${words} (${hostOf(mark.url)})` : hostOf(mark.url),
        target: mark.url,
        detail: mark.url,
        words: `${words} ${mark.url.replace(/^https?:\/\/[^/]*/i, '').replace(/[-_/.]/g, ' ')}`,
        near: index,
        cite: () => {
          const note = noteWords(analysis, words ? `${words}, ${mark.url}` : mark.url);
          return footnoteWith(analysis, at.block, at.note, note);
        },
      });
    }
  });
  return [...found.values()];
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[/?#][^]*$/, '');
}

function nearest(blocks: readonly number[], to: number): number {
  let best = -1;
  for (const block of blocks) if (best < 0 || Math.abs(block - to) < Math.abs(best - to)) best = block;
  return best;
}
