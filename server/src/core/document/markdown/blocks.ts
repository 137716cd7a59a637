import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import type { BlockKind } from '../../base/index.ts';
import { readDirectives } from './directives.ts';
import { finishMap, unitAt } from './draft.ts';
import { isCallout } from './foreign-markup.ts';
import { exitOf, footnoteLabel, readInline, setAside } from './inline-prose.ts';
import type { InlineContext } from './inline-prose.ts';
import { isGap } from '../lines.ts';
import { takeOut } from './set-aside.ts';
import type { Directive, LinkDefinition, Note, SourceBlock } from '../types.ts';

/** What a stretch of Markdown holds. All offsets count in the source. */
export interface MarkdownPart {
  readonly blocks: SourceBlock[];
  readonly starts: number[];
  /** Where the line begins on which each top-level node begins, and the index in `blocks` of the first block at or after it. */
  readonly chunkStarts: number[];
  readonly chunkBlocks: number[];
  /** True where a top-level node is read the same with and without what stands before it. */
  readonly chunkFresh: boolean[];
  readonly definitions: LinkDefinition[];
  readonly notes: Note[];
  readonly directives: Directive[];
  /** The last top-level node ends at a blank line, whatever follows: it is a paragraph, a heading, a table … */
  readonly closed: boolean;
  /** The front matter with its fences, or ''. */
  readonly frontMatter: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Kind = Token['type'];

/** What the tokens say that stand around a leaf block. */
interface Surroundings {
  depth: number;
  quotes: number;
  /** At which depth of quotations a `[!NOTE]` stands, or 0: what it heads is no quotation. */
  callout: number;
  lists: number;
  headingLevel: number;
  inTable: number;
  readonly noteIndexes: number[];
}

/** Reads tokens (whose offsets count from `base`) into blocks. */
export function readEvents(
  events: readonly Event[],
  source: string,
  base: number,
  mdx: boolean,
): MarkdownPart {
  const part: Writable<MarkdownPart> = {
    blocks: [],
    starts: [],
    chunkStarts: [],
    chunkBlocks: [],
    chunkFresh: [],
    definitions: [],
    notes: [],
    directives: [],
    closed: true,
    frontMatter: '',
  };
  const around: Surroundings = {
    depth: 0,
    quotes: 0,
    callout: 0,
    lists: 0,
    headingLevel: 0,
    inTable: 0,
    noteIndexes: [],
  };
  const context: InlineContext = { events, source, base };
  let lastNode: Kind | undefined;
  for (let i = 0; i < events.length; i++) {
    const [phase, token] = events[i];
    const { type } = token;
    if (phase === 'exit') {
      leave(type, around);
      continue;
    }
    if (around.depth === 0 && topLevel.has(type)) {
      beginChunk(part, source, token.start.offset + base, lastNode);
      lastNode = type;
    }
    if (opaque.has(type)) {
      readOpaque(events, i, token, source, base, part);
      i = exitOf(events, i);
    } else if (leaves.has(type) && !(type === 'tableContent' && around.inTable === 0)) {
      i = readLeaf(context, i, around, part, mdx);
    } else {
      enter(context, i, around, part);
    }
  }
  part.closed = lastNode !== undefined && closedByBlankLine.has(lastNode);
  return part;
}

const closedByBlankLine = kinds('paragraph definition atxHeading setextHeading thematicBreak table');

/** A heading underlined, behind link definitions, begins for micromark where they do: it belongs to their chunk. */
function beginChunk(part: MarkdownPart, source: string, offset: number, lastNode: Kind | undefined): void {
  const start = lineStartOf(source, offset);
  const { chunkStarts, chunkBlocks, chunkFresh } = part;
  const last = chunkStarts.at(-1);
  if (last !== undefined && start <= last) return;
  chunkFresh.push(last === undefined || (lastNode !== 'codeIndented' && followsBlankLine(source, start)));
  chunkStarts.push(start);
  chunkBlocks.push(part.blocks.length);
}

const topLevel = kinds(
  'paragraph definition atxHeading setextHeading thematicBreak blockQuote listOrdered listUnordered codeFenced codeIndented htmlFlow setApart table gfmFootnoteDefinition',
);
const leaves = kinds('paragraph atxHeadingText setextHeadingText tableContent');
/** Nothing in these is prose. */
const opaque = kinds(
  'definition codeFenced codeIndented htmlFlow setApart thematicBreak gfmFootnoteDefinitionLabel listItemPrefix',
);

function kinds(names: string): ReadonlySet<Kind> {
  return new Set(names.split(' ')) as ReadonlySet<string> as ReadonlySet<Kind>;
}

function enter(
  { events, source, base }: InlineContext,
  i: number,
  around: Surroundings,
  part: MarkdownPart,
): void {
  const token = events[i][1];
  const type = token.type as string;
  if (!containers.has(type)) return;
  around.depth++;
  if (type === 'blockQuote') around.quotes++;
  else if (type === 'listOrdered' || type === 'listUnordered') around.lists++;
  else if (type === 'tableData' || type === 'tableHeader') around.inTable++;
  else if (type === 'atxHeading')
    around.headingLevel = events[i + 1][1].end.offset - events[i + 1][1].start.offset;
  else if (type === 'setextHeading') around.headingLevel = setextLevel(events, i, source, base);
  else if (type === 'gfmFootnoteDefinition') {
    const at = token.start.offset + base;
    const close = labelEnd(events, i) + base;
    around.noteIndexes.push(part.notes.length);
    const label = footnoteLabel(source.slice(at + 2, close - 1));
    part.notes.push({ at, end: token.end.offset + base, label, block: -1 });
  }
}

function leave(kind: Kind, around: Surroundings): void {
  const type = kind as string;
  if (!containers.has(type)) return;
  around.depth--;
  if (type === 'blockQuote') {
    if (around.callout === around.quotes--) around.callout = 0;
  } else if (type === 'listOrdered' || type === 'listUnordered') around.lists--;
  else if (type === 'tableData' || type === 'tableHeader') around.inTable--;
  else if (type === 'gfmFootnoteDefinition') around.noteIndexes.pop();
  else if (type === 'atxHeading' || type === 'setextHeading') around.headingLevel = 0;
}

const containers = new Set(
  'blockQuote listOrdered listUnordered gfmFootnoteDefinition table tableHead tableBody tableRow tableData tableHeader tableDelimiterRow atxHeading setextHeading'.split(
    ' ',
  ),
);

function labelEnd(events: readonly Event[], enterNote: number): number {
  return events[enterNote + 1][1].end.offset;
}

function setextLevel(events: readonly Event[], i: number, source: string, base: number): number {
  const end = events[exitOf(events, i)][1].end.offset + base;
  return source[end - 1] === '=' ? 1 : 2;
}

function readOpaque(
  events: readonly Event[],
  i: number,
  token: Token,
  source: string,
  base: number,
  part: Writable<MarkdownPart>,
): void {
  const start = token.start.offset + base;
  const end = token.end.offset + base;
  if (token.type === 'htmlFlow') part.directives.push(...readDirectives(source, start, end));
  else if (token.type === 'definition') part.definitions.push(readDefinition(events, i, source, base));
}

function readDefinition(
  events: readonly Event[],
  enterAt: number,
  source: string,
  base: number,
): LinkDefinition {
  const definition = events[enterAt][1];
  let label = '';
  let url = '';
  for (let i = enterAt + 1; events[i][1] !== definition; i++) {
    const [phase, token] = events[i];
    if (phase === 'exit') continue;
    const text = () => source.slice(token.start.offset + base, token.end.offset + base);
    if (token.type === 'definitionLabelString') label = normalizeIdentifier(text());
    else if (token.type === 'definitionDestinationString') url = decodeString(text());
  }
  return { at: definition.start.offset + base, label, url };
}

/** Reads a leaf block, and gives the index of the event that ends it. */
function readLeaf(
  context: InlineContext,
  i: number,
  around: Surroundings,
  part: MarkdownPart,
  mdx: boolean,
): number {
  const { source, base, events } = context;
  const token = events[i][1];
  const start = token.start.offset + base;
  const end = token.end.offset + base;
  if (around.quotes > 0 && around.callout === 0 && isCallout(source, start)) around.callout = around.quotes;
  const inline = readInline(context, i);
  for (const directive of readDirectives(source, start, end)) {
    // What looks like one in code is set aside with the code.
    const at = directive.span.start;
    if (unitAt(inline.draft, at) === source.charCodeAt(at)) part.directives.push(directive);
  }
  if (mdx && /^(?:import|export)\s/.test(source.slice(start, start + 8))) return inline.exit;
  const draft = takeOut(inline.draft, source, start, inline.cuts);
  if (!hasText(draft.prose)) return inline.exit;
  const block: Writable<SourceBlock> = {
    kind: kindOf(token.type, around, draft),
    prose: draft.prose,
    marks: draft.marks.length ? draft.marks : noMarks,
    length: end - start,
    map: finishMap(draft, start, end),
  };
  if (block.kind === 'heading') block.level = around.headingLevel;
  const noteIndex = around.noteIndexes.at(-1);
  if (noteIndex !== undefined) {
    const note = part.notes[noteIndex] as Writable<Note>;
    if (note.block < 0) note.block = part.blocks.length;
    block.label = note.label;
  }
  part.blocks.push(block);
  part.starts.push(start);
  return inline.exit;
}

const noMarks: SourceBlock['marks'] = [];

function kindOf(type: Kind, around: Surroundings, draft: Pick<SourceBlock, 'prose' | 'marks'>): BlockKind {
  if (type === 'atxHeadingText' || type === 'setextHeadingText') return 'heading';
  if ((type as string) === 'tableContent') return 'tableCell';
  if (around.quotes > around.callout) return 'blockquote';
  if (around.noteIndexes.length > 0) return 'note';
  if (around.lists > 0) return 'listItem';
  return isCaption(draft) ? 'caption' : 'paragraph';
}

const captionLead =
  /^(?:Photo|Photograph|Picture|Image|Caption|Credit|Illustration|Graphic|Chart|Map|Video|Figure|Fig\.?|Table)(?: \d{1,3})?(?::|\. | by \p{Lu})/u;

/** "Photo: …", or an image and nothing but emphasised words below it. */
function isCaption({ prose, marks }: Pick<SourceBlock, 'prose' | 'marks'>): boolean {
  if (captionLead.test(prose)) return true;
  if (!prose.startsWith(setAside) || marks[0]?.kind === 'code' || marks[0]?.kind === 'math') return false;
  let from = 1;
  while (from < prose.length && isGap(prose.charCodeAt(from))) from++;
  return marks.some(({ kind, start, end }) => kind === 'emphasis' && start <= from && end === prose.length);
}

function hasText(prose: string): boolean {
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    if (unit !== 0xfffc && !isGap(unit)) return true;
  }
  return false;
}

/**
 * Right behind a heading, a rule or code without a fence, micromark still thinks of interrupting a paragraph; behind
 * anything else and a blank line it begins anew.
 */
function followsBlankLine(source: string, start: number): boolean {
  if (start === 0) return true;
  let at = start - 1;
  if (source.charCodeAt(at) === 10 && source.charCodeAt(at - 1) === 13) at--;
  do at--;
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9);
  return at >= 0 && (source.charCodeAt(at) === 10 || source.charCodeAt(at) === 13);
}

/** A top-level node may be set in by up to three columns. */
function lineStartOf(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && (source[start - 1] === ' ' || source[start - 1] === '\t')) start--;
  return start;
}
