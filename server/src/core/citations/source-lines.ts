import type { FoundCitation } from './types.ts';

const sourceLine = /\bSources?: *(\S[^\n\r()]{0,300})/g;
/** `(Keller, 2020)`, `(see Keller et al. 2020; Brandt & Voss, 2019a, p. 3)`. Months and seasons before a year are dates. */
const authorYear =
  /\((?:see |e\.g\.,? |cf\. )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)\b)\p{Lu}[\p{L}'’-]{1,30}(?:(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,30})?,|(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,30}),?|,? et al\.,?) (?:1[5-9]|20)\d\d[a-z]?(?:[,;:][^()]{0,120})?)\)/gu;

/** "(Source: city council minutes)", a line "Source: …", and an author and a year in parentheses. */
export function findSourceLines(text: string): FoundCitation[] {
  const found: FoundCitation[] = [];
  if (text.includes('Source')) {
    for (const match of text.matchAll(sourceLine)) {
      const before = text[match.index - 1];
      const bracketed = before === '(' || before === '[';
      if (!bracketed && match.index > 0 && before !== '\n' && before !== '\r') continue;
      const target = match[1].replace(/[\])\s]+$/, '');
      const close = bracketed ? 1 : 0;
      found.push({
        start: match.index - close,
        end: Math.min(text.length, match.index + match[0].trimEnd().length + close),
        kind: 'sourceLine',
        target,
        inText: false,
      });
    }
  }
  if (hasYearInBrackets(text)) {
    for (const match of text.matchAll(authorYear)) {
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, kind: 'marker', target: match[1], inText: false });
    }
  }
  return found;
}

/** Few blocks have an opening bracket with digits near; only those are worth the pattern. */
function hasYearInBrackets(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const end = Math.min(text.length, at + 90);
    for (let i = at + 1; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x29) break;
      if (unit >= 48 && unit <= 57) return true;
    }
  }
  return false;
}
