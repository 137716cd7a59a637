import { lengthOf, sliceOf } from './source.ts';
import type { Source } from './types.ts';

/** The keys that concern us. */
const keys = new Set([
  ...['ontherecord', 'bibliography', 'references', 'lang', 'date', 'transcript', 'notes'],
  // What a text says that it is.
  ...['section', 'type', 'opinion', 'category', 'categories'],
]);

/**
 * The top-level scalars of YAML (`key: value`) or TOML (`key = "value"`) front matter, fences included in `text`. A list
 * of scalars is joined with commas. A parser of the whole of YAML would be larger than all of this room, and nothing here
 * needs more than these few keys.
 */
export function readFrontMatter(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let listOf: string | undefined;
  for (const line of text.split(/\r\n?|\n/).slice(1, -1)) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    if (item && listOf) {
      const before = found.get(listOf);
      const value = scalar(item[1]);
      found.set(listOf, before ? `${before}, ${value}` : value);
      continue;
    }
    const pair = /^([\w-]+)\s*[:=]\s*(.*)$/.exec(line);
    if (!pair) continue;
    listOf = keys.has(pair[1]) ? pair[1] : undefined;
    if (listOf) found.set(listOf, value(pair[2]));
  }
  return found;
}

function value(written: string): string {
  const list = /^\[(.*)\]$/.exec(written.trim());
  return list ? list[1].split(',').map(scalar).join(', ') : scalar(written);
}

/** Quotation marks go, and so does a comment behind an unquoted value. */
function scalar(written: string): string {
  const text = written.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*#.*)?$/.exec(text);
  return quoted ? quoted[2] : text.replace(/(?:^|\s)#.*$/, '').trim();
}

/**
 * Where front matter ends, its closing fence and line break included; 0 when there is none. micromark's extension looks for
 * the fence with all containers off, so that a document that opens with a mere rule would have no lists and no quotations.
 */
export function frontMatterEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (source.charCodeAt(start) === 0x7b) return objectEnd(source, start);
  const fence = source.slice(start, start + 3);
  if ((fence !== '---' && fence !== '+++') || !endsLine(source, start + 3)) return 0;
  // YAML may end in dots.
  const closing =
    fence === '---' ? /[\n\r](?:---|\.\.\.)(?=[ \t]*(?:[\n\r]|$))/g : /[\n\r]\+\+\+(?=[ \t]*(?:[\n\r]|$))/g;
  closing.lastIndex = start + 3;
  return closing.test(source) ? endsLine(source, closing.lastIndex) : 0;
}

/** The end of JSON whose braces stand alone on their lines. */
function objectEnd(source: string, start: number): number {
  if (!/^\{[ \t]*[\r\n][\s]*"/.test(source.slice(start, start + 80))) return 0;
  for (let at = source.indexOf('}', start); at >= 0; at = source.indexOf('}', at + 1)) {
    const before = source.charCodeAt(at - 1);
    const end = before === 10 || before === 13 ? endsLine(source, at + 1) : 0;
    if (end) return end;
  }
  return 0;
}

/** The same of a source that may be kept in pieces: no more of it is read than needed. */
export function frontMatterEndOf(source: Source): number {
  if (!/^\uFEFF?(?:---|\+\+\+|\{)/.test(sliceOf(source, 0, 4))) return 0;
  const length = lengthOf(source);
  for (let size = 4096; ; size *= 8) {
    const end = frontMatterEnd(sliceOf(source, 0, size));
    if (size >= length || (end > 0 && end < size)) return end;
  }
}

/** Where the next line begins, if nothing but white space stands between `at` and the end of the line; else 0. */
function endsLine(source: string, at: number): number {
  let end = at;
  while (source.charCodeAt(end) === 32 || source.charCodeAt(end) === 9) end++;
  if (end === source.length) return end;
  if (source.charCodeAt(end) === 13) return source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  return source.charCodeAt(end) === 10 ? end + 1 : 0;
}
