import type { Span } from '../../base/index.ts';
import { entryText, formatEntry } from '../../citations/index.ts';
import type { BibliographyEntry, Citation } from '../../citations/index.ts';
import { isMarkdown } from '../../rules/index.ts';
import type { Fix } from '../../rules/index.ts';
import type { SourceFinding } from '../findings/source-finding.ts';
import { keyPlaceOf } from '../questions/keys.ts';
import { noteHead, noteLines } from '../questions/notes.ts';
import { sourceSpan } from '../places.ts';
import { renamePerson } from '../renaming/rename.ts';
import type { Analysis } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Source text put in place of a range; `select` is the part of `text` that the writer fills in next. */
export interface SourceEdit extends Span {
  readonly text: string;
  readonly select?: Span;
}

/** A repair ready to apply: edits do not overlap and all count in the source before any is applied. */
export interface SourceFix {
  readonly title: string;
  readonly kind: Fix['kind'] | 'silence';
  readonly preferred: boolean;
  /** True when it is right without a person looking: these make up `source.fixAll`. */
  readonly safe: boolean;
  readonly edits: readonly SourceEdit[];
}

/** The repairs of a finding, most useful first, the one that silences it last. */
export function fixesOf(analysis: Analysis, finding: SourceFinding): readonly SourceFix[] {
  const fixes = finding.found.fixes.map((fix) => sourceFix(analysis, finding.block, fix));
  return [...fixes, ...silence(analysis, finding)].filter(({ edits }) => edits.length > 0);
}

/** A repair of something in a block, with what it needs of the document's syntax. */
export function sourceFix(analysis: Analysis, block: number, fix: Fix): SourceFix {
  const { title, kind, preferred = false, safe = false } = fix;
  return { title, kind, preferred, safe, edits: editsOf(analysis, block, fix) };
}

function editsOf(analysis: Analysis, block: number, fix: Fix): readonly SourceEdit[] {
  const insert = (offset: number, text: string): SourceEdit => insertAt(analysis, block, offset, text);
  switch (fix.kind) {
    case 'replace':
      return fix.edits.map((edit) => {
        const text = escaped(analysis, edit.text);
        if (edit.start === edit.end) return insert(edit.start, text);
        const { start, end } = sourceSpan(analysis, block, edit);
        return { start, end, text };
      });
    case 'footnote':
      return footnoteWith(analysis, block, fix.at, '');
    case 'defineFootnote':
      return [definition(analysis, fix.label)];
    case 'removeFootnote': {
      const lines = noteLines(analysis, fix.label);
      return lines ? [{ ...lines, text: '' }] : [];
    }
    case 'nameAddress':
      return nameAddress(analysis, block, fix);
    case 'citationKey':
      // Where the works are known, they are offered by name; a placeholder would be one that nobody has.
      if (analysis.options.bibliography?.byKey.size) return [];
      return [{ ...insert(fix.at, ' [@key]'), select: { start: 3, end: 6 } }];
    case 'replaceKey': {
      const place = keyPlaceOf(analysis, block, fix.citation);
      return place ? [{ start: place.start, end: place.end, text: fix.key }] : [];
    }
    case 'link': {
      const { start, end } = sourceSpan(analysis, block, fix.over);
      return [
        { start, end: start, text: '[' },
        { start: end, end, text: '](https://)', select: { start: 2, end: 10 } },
      ];
    }
    case 'citationNeeded': {
      const { ask = 'citation needed' } = fix;
      return [insert(fix.at, ` ${marker(analysis, ask)}`)];
    }
    case 'repeatCitation':
      return [insert(fix.at, written(fix.citation, fix.target))];
    case 'renamePerson':
      return renamings(analysis, block, fix);
    case 'splitParagraph':
      return split(analysis, endInSource(analysis, block, fix.at));
  }
}

/** A person’s new name wherever the article calls them by one; nothing where that is a single place, which has its own repair. */
function renamings(
  analysis: Analysis,
  block: number,
  { mention, name }: Extract<Fix, { kind: 'renamePerson' }>,
): readonly SourceEdit[] {
  const speaker = analysis.people.speakers[analysis.blocks[block].resolution.speakers[mention]];
  const edits = renamePerson(analysis, speaker, name).edits.filter(({ quoted }) => !quoted);
  if (edits.length < 2) return [];
  return edits.map(({ start, end, text }) => ({ start, end, text: escaped(analysis, text) }));
}

/** `[example.org](https://example.org/report)`, or “example.org[^1]” and the address in the note. */
function nameAddress(
  analysis: Analysis,
  block: number,
  { over, url, as }: Extract<Fix, { kind: 'nameAddress' }>,
): readonly SourceEdit[] {
  const place = sourceSpan(analysis, block, over);
  const { text } = analysis.source;
  // `<https://example.org>` goes with its brackets.
  const angled = text[place.start - 1] === '<' && text[place.end] === '>' ? 1 : 0;
  const { start, end } = { start: place.start - angled, end: place.end + angled };
  const site = escapeMarkdown(url.replace(/^[a-z]+:\/\/(?:www\.)?|^www\./i, '').replace(/[/?#][^]*$/, ''));
  const address = /^www\./i.test(url) ? `https://${url}` : url;
  if (as === 'link') return [{ start, end, text: `[${site}](${address.replace(/[()]/g, encodeBracket)})` }];
  const label = nextLabel(analysis);
  return [
    { start, end, text: `${site}[^${label}]` },
    notesEdit(analysis, [{ label, markdown: noteWords(analysis, address) }]),
  ];
}

function encodeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}

/** The marker that asks for a citation, in the form that the reader’s profile has. */
function marker(analysis: Analysis, ask: string): string {
  const form = isMarkdown(analysis.source) ? (analysis.options.marker ?? 'comment') : 'brackets';
  if (ask !== 'citation needed' || form === 'comment')
    return isMarkdown(analysis.source) ? `<!-- ${ask} -->` : `[${ask}]`;
  return form === 'template' ? `{{${ask}}}` : `[${ask}]`;
}

/** The edit that puts source text in at an offset of a block's prose. */
export function insertAt(analysis: Analysis, block: number, offset: number, text: string): SourceEdit {
  const place = endInSource(analysis, block, offset);
  return { start: place, end: place, text };
}

/** Where something is put in behind the prose before an offset. */
function endInSource(analysis: Analysis, block: number, offset: number): number {
  return sourceSpan(analysis, block, { start: Math.max(0, offset - 1), end: offset }).end;
}

/** A footnote at an offset of a block's prose, and what it says, as the document writes it, where that keeps its own. */
export function footnoteWith(
  analysis: Analysis,
  block: number,
  offset: number,
  note: string,
): readonly SourceEdit[] {
  const label = nextLabel(analysis);
  const { start, end, text, select } = definition(analysis, label);
  const at = select!.start;
  return [
    insertAt(analysis, block, offset, referenceTo(analysis, label)),
    { start, end, text: text.slice(0, at) + note + text.slice(at), ...(note === '' ? { select } : {}) },
  ];
}

/** Footnotes with the Markdown that they say, where the document keeps its own, as one edit. */
export function notesEdit(
  analysis: Analysis,
  notes: readonly { readonly label: string; readonly markdown: string }[],
): SourceEdit {
  const { lineBreak } = analysis.document;
  const [first, ...others] = notes;
  const { start, end, text, select } = definition(analysis, first.label);
  const at = select!.start;
  const gap = isTight(analysis) ? lineBreak : lineBreak + lineBreak;
  const rest = others.map(({ label, markdown }) => `${gap}${referenceTo(analysis, label)}: ${markdown}`);
  return { start, end, text: text.slice(0, at) + first.markdown + rest.join('') + text.slice(at) };
}

/** Words as a footnote has them: escaped, but for addresses, which are links as they stand. */
export function noteWords(analysis: Analysis, note: string): string {
  if (!isMarkdown(analysis.source)) return note;
  return escapeMarkdown(note).replace(/https?:\/\/\S+/g, (url) => url.replace(/\\/g, ''));
}

/** A work as a footnote has it: titles in italics. */
export function entryNote(analysis: Analysis, entry: BibliographyEntry): string {
  if (!isMarkdown(analysis.source)) return entryText(entry);
  return formatEntry(entry)
    .map(({ text, italic, url }) => (url ? url : italic ? inItalics(text) : escapeMarkdown(text)))
    .join('');
}

/** White space around the words has to stand outside of the emphasis. */
function inItalics(text: string): string {
  return text.replace(/\S(?:[^]*\S)?/, (words) => `*${escapeMarkdown(words)}*`);
}

function written(citation: 'footnote' | 'pandoc' | 'marker', target: string): string {
  return citation === 'footnote' ? `[^${target}]` : citation === 'pandoc' ? ` [@${target}]` : `[${target}]`;
}

/** A blank line in place of the white space before an offset; nothing inside a list or a block quote. */
function split(analysis: Analysis, offset: number): readonly SourceEdit[] {
  const { source, lineBreak } = analysis.document;
  let start = offset;
  while (start > 0 && /\s/.test(source.text[start - 1])) start--;
  let end = offset;
  while (end < source.text.length && /\s/.test(source.text[end])) end++;
  const line = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  if (start === end || /^(?:\s|>|[-+*] |\d+[.)] )/.test(line)) return [];
  return [{ start, end, text: lineBreak + lineBreak }];
}

/** A footnote definition where the document keeps its own, the cursor left in it. */
function definition(analysis: Analysis, label: string): SourceEdit {
  const { footnoteHome, lineBreak, source } = analysis.document;
  const head = isMarkdown(analysis.source) ? `[^${label}]: ` : plainHead(analysis, label);
  const before = source.text.slice(0, footnoteHome);
  const behindBreak = /\n$/.test(before);
  const apart = isTight(analysis) ? '' : lineBreak;
  const gap = before === '' || /(\r?\n){2}$/.test(before) ? '' : behindBreak ? apart : lineBreak + apart;
  const text = gap + head;
  const tail = footnoteHome >= source.text.length ? lineBreak : '';
  return {
    start: footnoteHome,
    end: footnoteHome,
    text: text + tail,
    select: { start: text.length, end: text.length },
  };
}

/** `[3] `, or `3. `, `3) ` and `³ ` where the notes of the file are numbered so. */
function plainHead(analysis: Analysis, label: string): string {
  for (const index of analysis.document.footnotes.values()) {
    const form =
      index < 0
        ? undefined
        : /^\s*(?:\[\d+\]:?|\d+[.)]|[¹²³⁰⁴-⁹]+)\s+$/.exec(noteHead(analysis, index).head)?.[0];
    if (form) return form.replace(/\d+/, label).replace(/[¹²³⁰⁴-⁹]+/, raised(label));
  }
  return `${referenceTo(analysis, label)} `;
}

/** Whether the last two notes of a text stand on lines right below each other, or the only one below others like it. */
function isTight(analysis: Analysis): boolean {
  const { blocks, document } = analysis;
  const notes = [...document.footnotes.values()].filter((index) => index >= 0).sort((a, b) => a - b);
  const last = notes[notes.length - 1];
  if (last === undefined || last !== blocks.length - 1) return false;
  if (notes.length === 1) return !isMarkdown(analysis.source);
  const before = notes[notes.length - 2];
  const end = document.starts[before] + blocks[before].block.length;
  return before === last - 1 && !/\n\s*\n/.test(analysis.source.text.slice(end, document.starts[last]));
}

/** The next free label of a footnote, how the text refers to it, and the edit that defines it where the document keeps its own. */
export function footnoteEdit(analysis: Analysis): {
  readonly label: string;
  readonly reference: string;
  readonly edit: SourceEdit;
} {
  const label = nextLabel(analysis);
  return { label, reference: referenceTo(analysis, label), edit: definition(analysis, label) };
}

/** `[^3]`, in plain text `[3]`, or `³` where the text has such. */
export function referenceTo(analysis: Analysis, label: string): string {
  if (isMarkdown(analysis.source)) return `[^${label}]`;
  return isRaised(analysis) ? raised(label) : `[${label}]`;
}

function raised(label: string): string {
  return label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
}

const raisedNumber = /^[¹²³⁰⁴-⁹]/;

/** Whether a plain text refers to its notes by raised numbers. */
function isRaised({ blocks }: Analysis): boolean {
  return blocks.some(({ citations }) => citations.citations.some(isRaisedNumber));
}

function isRaisedNumber({ kind, target }: Citation): boolean {
  return kind === 'marker' && raisedNumber.test(target);
}

function nextLabel(analysis: Analysis): string {
  return freeLabels(analysis)();
}

/** Numbers that no footnote has, one after the other. */
export function freeLabels(analysis: Analysis): () => string {
  const taken = new Set([...analysis.document.footnotes.keys(), ...analysis.citations.footnotes.used.keys()]);
  // In plain text a number that no note has is none that is used, but whoever wrote it will have meant one.
  for (const { block } of isMarkdown(analysis.source) ? [] : analysis.blocks)
    for (const mark of block.marks) if (mark.kind === 'footnoteReference') taken.add(mark.label);
  if (!isMarkdown(analysis.source))
    for (const { citations } of analysis.blocks)
      for (const each of citations.citations)
        if (isRaisedNumber(each)) taken.add(each.target.normalize('NFKC'));
  let label = 0;
  return () => {
    do label++;
    while (taken.has(String(label)));
    return String(label);
  };
}

/** A comment that silences the finding, and all that it stands for: on a line of its own where the block allows that, else at the block's end. */
function silence(analysis: Analysis, finding: SourceFinding): readonly SourceFix[] {
  if (!isMarkdown(analysis.source)) return [];
  const { blocks, starts, source, lineBreak } = analysis.document;
  const start = starts[finding.block];
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const prefix = source.text.slice(lineStart, start);
  const { settle } = finding.found;
  const title = settle?.title ?? say('Silence “{0}” here', say(finding.rule.title));
  const ids = [finding.rule, ...(finding.alsoOf ?? [])].map(({ id }) => id).join(' ');
  const named = settle ? `${ids} -- ${settle.reason}` : ids;
  const own = /^[ >]*$/.test(prefix) && blocks[finding.block].kind !== 'tableCell';
  const end = start + blocks[finding.block].length;
  const edit = own
    ? {
        start: lineStart,
        end: lineStart,
        text: `${prefix}<!-- ontherecord-disable-next-line ${named} -->${lineBreak}`,
      }
    : { start: end, end, text: ` <!-- ontherecord-disable-line ${named} -->` };
  return [{ title, kind: 'silence', preferred: false, safe: false, edits: [edit] }];
}

/** Words as the document has them. */
function escaped(analysis: Analysis, text: string): string {
  return isMarkdown(analysis.source) ? escapeMarkdown(text) : text;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
