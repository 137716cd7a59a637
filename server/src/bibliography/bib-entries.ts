import type { BibliographyFault, Span } from '../core/index.ts';
import { say } from '../say/index.ts';

/** An entry as it stands in a BibTeX file. */
export interface RawEntry extends Span {
  readonly key: string;
  readonly keySpan: Span;
}

/** What a BibTeX file is made of, before anything is read of an entry but its key. */
interface RawFile {
  readonly entries: readonly RawEntry[];
  /** The `@string` definitions, which the entries may use. */
  readonly strings: string;
  readonly broken: readonly BibliographyFault[];
}

const head = /@([A-Za-z]+)[ \t]*([{(])/y;
/** Nobody writes `@article{key,` at the beginning of a line inside of another entry. */
const restart = /^[ \t]*@[A-Za-z]+[ \t]*[{(][ \t]*[^\s,={}()"]+[ \t]*,/gm;
const keyThere = /\s*([^\s,={}()"#%]+)\s*,/y;

/**
 * Cuts a BibTeX file into its entries. One that is never closed ends where the next one begins, so that it takes no other
 * with it. One pass, whatever the file.
 */
export function cutEntries(text: string): RawFile {
  const starts = [...text.matchAll(restart)].map((match) => match.index + match[0].indexOf('@'));
  const entries: RawEntry[] = [];
  const broken: BibliographyFault[] = [];
  let strings = '';
  let next = 0;
  for (let at = text.indexOf('@'); at >= 0;) {
    head.lastIndex = at;
    const opened = beginsLine(text, at) ? head.exec(text) : null;
    if (!opened) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    while (next < starts.length && starts[next] <= at) next++;
    const limit = starts[next] ?? text.length;
    const end = closeOf(text, head.lastIndex, opened[2], limit);
    const kind = opened[1].toLowerCase();
    if (end < 0) {
      keyThere.lastIndex = head.lastIndex;
      const key = keyThere.exec(text)?.[1];
      broken.push({ ...lineOf(text, at), what: say('This {0} is not closed.', kind), key });
    } else if (kind === 'string') strings += `${text.slice(at, end)}\n`;
    else if (kind !== 'comment' && kind !== 'preamble') {
      keyThere.lastIndex = head.lastIndex;
      const named = keyThere.exec(text);
      if (named && keyThere.lastIndex <= end) {
        const start = named.index + named[0].indexOf(named[1]);
        entries.push({ start: at, end, key: named[1], keySpan: { start, end: start + named[1].length } });
      } else broken.push({ ...lineOf(text, at), what: say('This {0} has no key.', kind) });
    }
    at = text.indexOf('@', end < 0 ? limit : end);
  }
  return { entries, strings, broken };
}

function beginsLine(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r' || text[i] === '}' || text[i] === '\uFEFF';
}

/** The end of an entry whose body begins at `from`, or -1. */
function closeOf(text: string, from: number, open: string, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '{') depth++;
    else if (sign === '}') {
      if (depth === 0) return open === '{' ? i + 1 : -1;
      depth--;
    } else if (sign === ')' && open === '(' && depth === 0) return i + 1;
  }
  return -1;
}

/** The line at an offset, from there to its end. */
export function lineOf(text: string, start: number): Span {
  const match = /[\r\n]/g;
  match.lastIndex = start;
  return { start, end: match.exec(text)?.index ?? text.length };
}
