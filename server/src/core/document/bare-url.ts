import type { Span } from '../base/index.ts';
import { isBreak, isSpace } from './lines.ts';

/**
 * The web addresses that stand bare in a text, as GFM reads them: `http://`, `https://` or `www.` at the beginning of a
 * word, to the next white space or `<`, closing punctuation left out.
 */
export function findUrls(text: string): readonly Span[] {
  const found: Span[] = [];
  let scheme = text.indexOf('://');
  let www = text.indexOf('www.');
  while (scheme >= 0 || www >= 0) {
    const takeScheme = scheme >= 0 && (www < 0 || scheme < www);
    const start = takeScheme ? schemeStart(text, scheme) : www;
    let after = takeScheme ? scheme + 3 : www + 4;
    if (start >= 0 && beginsWord(text, start)) {
      const end = urlEnd(text, after);
      if (end > after) found.push({ start, end });
      after = Math.max(end, after);
    }
    if (scheme >= 0 && scheme < after) scheme = text.indexOf('://', after);
    if (www >= 0 && www < after) www = text.indexOf('www.', after);
  }
  return found;
}

/** Where `http` or `https` before `://` begins, or -1. */
function schemeStart(text: string, colon: number): number {
  for (const scheme of ['https', 'http']) {
    const start = colon - scheme.length;
    if (start >= 0 && text.slice(start, colon).toLowerCase() === scheme) return start;
  }
  return -1;
}

function beginsWord(text: string, start: number): boolean {
  if (start === 0) return true;
  const unit = text.charCodeAt(start - 1);
  return !(
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    unit === 0x2f ||
    (unit > 0xbf && unit < 0x2000)
  );
}

function urlEnd(text: string, from: number): number {
  let end = from;
  let opened = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit) || isBreak(unit) || stops.has(unit)) break;
    if (unit === 0x28) opened++;
    // A bracket that the address did not open belongs to the sentence.
    else if (unit === 0x29 && --opened < 0) break;
  }
  while (end > from && trailing.has(text.charCodeAt(end - 1))) end--;
  return end;
}

/** " < > [ ] ` { | } « » “ ” ‘ ’ and the like end an address wherever they stand. */
const stops = unitsOf('"<>[]`{|}«»“”‹›„「」');
/** … and these at its end belong to the sentence. */
const trailing = unitsOf("?!.,:;*_~'’‘…");

function unitsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
}
