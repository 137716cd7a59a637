import { decodeString } from 'micromark-util-decode-string';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Event, Token } from 'micromark-util-types';
import type { Cut, Draft, DraftMark } from './draft.ts';
import { addAtom, addPlain, newDraft } from './draft.ts';

/** What stands for inline matter that is no prose: code, formulas, images. */
export const setAside = '\uFFFC';

/** The inline content of one leaf block. */
interface Inline {
  readonly draft: Draft;
  /** Markup without prose that micromark found: it stands in the draft as it is, and is to be cut out. */
  readonly cuts: Cut[];
  /** Index of the event that ends the leaf block. */
  readonly exit: number;
}

/** Where the events come from. */
export interface InlineContext {
  readonly events: readonly Event[];
  /** The source; token offsets count from `base`. */
  readonly source: string;
  readonly base: number;
}

/** Reads the events between the enter event `enter` and its exit. Marks are open until their exit event closes them. */
export function readInline(context: InlineContext, enter: number): Inline {
  const { events, source, base } = context;
  const leaf = events[enter][1];
  const draft = newDraft(leaf.start.offset + base);
  const cuts: Cut[] = [];
  const open: DraftMark[] = [];
  const anchors: DraftMark[] = [];
  let i = enter + 1;
  for (; events[i][1] !== leaf; i++) {
    const [phase, token] = events[i];
    const start = token.start.offset + base;
    const end = token.end.offset + base;
    if (phase === 'exit') {
      if (spanning.has(token.type)) closeMark(open, draft);
      continue;
    }
    switch (token.type) {
      case 'data':
        addText(draft, source, start, end);
        break;
      case 'lineEnding':
        // Behind a lone backtick the token takes in the mark of the quotation that the next line stands in.
        if (source.charCodeAt(start) === 10) addPlain(draft, source, start, start + 1);
        else addAtom(draft, '\n', start, end);
        break;
      case 'characterEscape':
      case 'characterReference':
        addAtom(draft, decodeString(source.slice(start, end)), start, end);
        i = exitOf(events, i);
        break;
      case 'codeText':
      case 'mathText':
      case 'image': {
        const kind = token.type === 'codeText' ? 'code' : token.type === 'mathText' ? 'math' : 'image';
        draft.marks.push({ kind, start: draft.prose.length, end: draft.prose.length + 1 });
        addAtom(draft, setAside, start, end);
        i = exitOf(events, i);
        break;
      }
      case 'htmlText': {
        const noteEnd = raisedNoteEnd(source, start);
        if (noteEnd > 0) {
          const text = source.slice(start, noteEnd);
          addCut(draft, source, start, noteEnd, cuts, { kind: 'inlineNote', text, start: 0, end: 0 });
          while (isWithin(events[i + 1][1], start - base, noteEnd - base)) i++;
          break;
        }
        const html = source.slice(start, end);
        if (/^<\/a\s*>$/i.test(html)) closeMark(anchors, draft);
        addHtml(draft, source, start, end, cuts);
        const url = anchor.exec(html);
        if (url)
          anchors.push({ kind: 'link', url: decodeString(url[1] ?? url[2]), bare: false, ...here(draft) });
        i = exitOf(events, i);
        break;
      }
      case 'gfmFootnoteCall':
        addCut(draft, source, start, end, cuts, {
          kind: 'footnoteReference',
          label: footnoteLabel(source.slice(start + 2, end - 1)),
          start: 0,
          end: 0,
        });
        i = exitOf(events, i);
        break;
      case 'autolinkProtocol':
        addPlain(draft, source, start, end);
        draft.marks.push({
          kind: 'link',
          url: source.slice(start, end),
          bare: true,
          start: draft.prose.length - (end - start),
          end: draft.prose.length,
        });
        break;
      case 'autolinkEmail':
        addPlain(draft, source, start, end);
        break;
      case 'link':
        open.push({ kind: 'link', bare: false, ...linkTarget(context, i), ...here(draft) });
        break;
      case 'emphasis':
      case 'strong':
      case 'strikethrough':
        open.push({ kind: token.type as 'emphasis', ...here(draft) });
        break;
      case 'resource':
      case 'reference':
      case 'taskListCheck':
        i = exitOf(events, i);
    }
  }
  return { draft, cuts, exit: i };
}

const spanning = new Set<Token['type']>(['link', 'emphasis', 'strong', 'strikethrough'] as Token['type'][]);

function here(draft: Draft): { start: number; end: number } {
  return { start: draft.prose.length, end: draft.prose.length };
}

function closeMark(open: DraftMark[], draft: Draft): void {
  const mark = open.pop();
  if (!mark) return;
  mark.end = draft.prose.length;
  if (mark.end > mark.start) draft.marks.push(mark);
}

/** White space at the beginning of a block (behind a task's box) is not prose. */
function addText(draft: Draft, source: string, start: number, end: number): void {
  let from = start;
  if (draft.prose === '') while (from < end && (source[from] === ' ' || source[from] === '\t')) from++;
  if (from < end) addPlain(draft, source, from, end);
}

function addCut(
  draft: Draft,
  source: string,
  start: number,
  end: number,
  cuts: Cut[],
  mark: DraftMark,
): void {
  const at = draft.prose.length;
  addPlain(draft, source, start, end);
  cuts.push({ start: at, end: draft.prose.length, mark });
}

/** `<sup>3</sup>`, `<sup>[3](#note3)</sup>`, `<sup><a href="#note3">[3]</a></sup>`: the sign of a note. */
const raisedNote =
  /<sup(?:\s[^>]{0,100})?>(?:\[?\d{1,3}(?:[,–-] ?\d{1,3}){0,6}\]?|<a\s[^>]{1,300}>\[?\d{1,3}\]?<\/a>|\[(?:\\?\[)?\d{1,3}(?:\\?\])?\]\([^()\s]{1,300}\))<\/sup>/iy;

/** Where the sign of a note ends that begins at an offset; 0 where none does, as in “20 km<sup>2</sup>”. */
function raisedNoteEnd(source: string, start: number): number {
  raisedNote.lastIndex = start;
  if (!/[.,;:!?”"’)]$|\p{L}{4}$|<\/sup>$/u.test(source.slice(Math.max(0, start - 8), start))) return 0;
  return raisedNote.test(source) ? raisedNote.lastIndex : 0;
}

function isWithin({ start }: Token, from: number, to: number): boolean {
  return start.offset >= from && start.offset < to;
}

/** `<a class="out" href="https://example.org">` */
const anchor = /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

/** `<!-- source: call with Keller, 3 May -->` says what a statement stands on, unless that is still to come. */
const sourced =
  /^<!--\s*(?:sources?|src|cit(?:e|ation)|ref(?:erence)?s?|via)\s*:\s*(?!(?:tk+|todo|tbd|needed|missing|none|unknown|\?+)\b|\?|-->)\S/i;

const needed = /^<!--\s*(?:(?:citation|source|reference)s? needed\b|(?:by |according to )?whom?\?)/i;

function addHtml(draft: Draft, source: string, start: number, end: number, cuts: Cut[]): void {
  const html = source.slice(start, end);
  if (/^<br\b/i.test(html)) addAtom(draft, '\n', start, end);
  else if (/^<\/?q[\s>]/i.test(html)) addAtom(draft, html[1] === '/' ? '”' : '“', start, end);
  else if (sourced.test(html)) {
    addCut(draft, source, start, end, cuts, { kind: 'inlineNote', text: html, start: 0, end: 0 });
  } else {
    const kind = needed.test(html) ? 'citationNeeded' : 'html';
    addCut(draft, source, start, end, cuts, { kind, start: 0, end: 0 });
  }
}

/** Labels of footnotes are compared without regard to case. */
export function footnoteLabel(written: string): string {
  return normalizeIdentifier(written).toLowerCase();
}

/** The address of a link, or the label of the definition that gives it. */
function linkTarget(
  { events, source, base }: InlineContext,
  enter: number,
): { url: string; reference?: string } {
  const link = events[enter][1];
  let label = '';
  for (let i = enter + 1; events[i][1] !== link; i++) {
    const [phase, token] = events[i];
    if (phase === 'exit') continue;
    const text = () => source.slice(token.start.offset + base, token.end.offset + base);
    if (token.type === 'resourceDestinationString') return { url: decodeString(text()) };
    if (
      token.type === 'resource' &&
      events[i + 1][1].type === 'resourceMarker' &&
      isEmptyResource(events, i)
    ) {
      return { url: '' };
    }
    if (token.type === 'labelText') {
      label = text();
      i = exitOf(events, i);
    } else if (token.type === 'referenceString') label = text();
  }
  return { url: '', reference: normalizeIdentifier(label) };
}

function isEmptyResource(events: readonly Event[], enter: number): boolean {
  const resource = events[enter][1];
  for (let i = enter + 1; events[i][1] !== resource; i++) {
    if (events[i][1].type === 'resourceDestinationString') return false;
  }
  return true;
}

/** Index of the event that ends what event `enter` begins. */
export function exitOf(events: readonly Event[], enter: number): number {
  const token = events[enter][1];
  let i = enter + 1;
  while (events[i][1] !== token) i++;
  return i;
}
