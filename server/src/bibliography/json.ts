import type { BibliographyEntry, Span } from '../core/index.ts';
import { entryOf } from './entry.ts';
import type { CslItem } from './entry.ts';

/**
 * The works of a CSL-JSON file in which nothing is wrong: a list of objects, each with an `id`. Undefined for any other
 * text, which the slower reader looks at. Takes a few milliseconds for a thousand works.
 */
export function readPlainJson(text: string): readonly BibliographyEntry[] | undefined {
  const items = parsed(text);
  if (!Array.isArray(items)) return undefined;
  const places = placesOf(text);
  if (places.length !== items.length) return undefined;
  const entries: BibliographyEntry[] = [];
  for (let i = 0; i < items.length; i++) {
    const { span, key } = places[i];
    const item = items[i] as CslItem;
    if (!key || (typeof item.id !== 'string' && typeof item.id !== 'number') || item.id === '')
      return undefined;
    entries.push(entryOf(item, String(item.id), span, key));
  }
  return entries;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the objects of the outer list stand, and the value of `id` in each, its quotation marks left out. */
function placesOf(text: string): readonly { readonly span: Span; readonly key: Span | undefined }[] {
  const places: { span: Span; key: Span | undefined }[] = [];
  let depth = 0;
  let start = 0;
  let key: Span | undefined;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') {
      const end = endOfString(text, i);
      if (depth === 2 && !key && end - i === 3 && text.startsWith('id', i + 1))
        key = valueBehind(text, end + 1);
      i = end;
    } else if (sign === '[' || sign === '{') {
      if (++depth === 2) [start, key] = [i, undefined];
    } else if (sign === ']' || sign === '}') {
      if (depth-- === 2) places.push({ span: { start, end: i + 1 }, key });
    }
  }
  return places;
}

const value = /\s*:\s*(?:"((?:[^"\\]|\\.)*)"|([-\d.eE+]+))/y;

/** The value behind a name that ends at an offset, its quotation marks left out: `: "keller2024"`. */
function valueBehind(text: string, offset: number): Span | undefined {
  value.lastIndex = offset;
  const match = value.exec(text);
  if (!match) return undefined;
  const written = match[1] ?? match[2];
  const start = value.lastIndex - written.length - (match[1] === undefined ? 0 : 1);
  return { start, end: start + written.length };
}

/** The quotation mark that closes the string which opens at an offset. */
function endOfString(text: string, open: number): number {
  let i = open + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
