import { TokenKind } from '../language/index.ts';
import type { Prose, Tokens } from '../language/index.ts';
import { isAuthorAndYear } from './author-year.ts';
import type { FoundCitation } from './types.ts';

const sourceLine = /\b(?:Sources?|Data): *(\S[^\n\r()]{0,300})/g;
/** `(see Keller et al. 2020; Brandt & Voss, 2019a, p. 3)`, `[Keller 2020, p. 3]`: what stands in brackets that hold no others. */
const bracketed = /[([](?:see (?:also )?|e\.g\.,? |cf\. )?([^()[\]]{5,200})[)\]]/g;
/** “… leaks [3, 5–7].”: a list of numbered references. */
const numbers = /\[(\d{1,3}(?:[,;–-] ?\d{1,3}){1,12})\]/g;
/** “… leaks.¹²”, and not “20 km²”: it stands behind a mark or a word that is no unit. */
const raised = /(?<=[.,;:!?”"’)]|\p{L}{4})[¹²³⁰⁴-⁹]{1,3}(?:[,–][¹²³⁰⁴-⁹]{1,3})*/gu;
const doi = /\bdoi: ?(10\.\d{4,9}\/[^\s()]{1,80}[^\s().,;])/gi;

/**
 * "(Source: city council minutes)", a line "Source: …", an author and a year in parentheses, a list of numbers in
 * brackets, raised numbers, and a DOI.
 */
export function findSourceLines({ text, tokens }: Pick<Prose, 'text' | 'tokens'>): FoundCitation[] {
  const found: FoundCitation[] = [];
  if (text.includes('Source') || text.includes('Data:')) {
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
  if (hasYearInBrackets(text)) addMarkers(text, bracketed, found, isAuthorAndYear);
  if (text.includes('[')) addMarkers(text, numbers, found, isListOfNumbers);
  if (hasSymbol(tokens)) addMarkers(text, raised, found);
  if (text.includes('10.')) addMarkers(text, doi, found);
  return found;
}

/** The labels that `3, 5–7` and `³` stand for; none of a score (`3-1`) or of what is too far apart to be meant. */
export function numbersListed(list: string): readonly string[] {
  const labels: string[] = [];
  for (const item of list.normalize('NFKC').split(/[,;]/)) {
    const [first, last = first] = item.split(/[–-]/).map(Number);
    if (!(first <= last && last - first < 30)) return [];
    for (let label = first; label <= last; label++) labels.push(String(label));
  }
  return labels;
}

function isListOfNumbers(list: string): boolean {
  return numbersListed(list).length > 0;
}

/** Each match is a marker of what its group says, or of itself; none where that does not cite. */
function addMarkers(
  text: string,
  pattern: RegExp,
  found: FoundCitation[],
  cites?: (target: string) => boolean,
): void {
  for (const match of text.matchAll(pattern)) {
    if (cites && !cites(match[1])) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, kind: 'marker', target: match[1] ?? match[0], inText: false });
  }
}

/** A raised number is a symbol to the tokenizer, and most blocks have none. */
function hasSymbol({ count, kind }: Tokens): boolean {
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.symbol) return true;
  return false;
}

/** Few blocks have an opening bracket with digits or “n.d.” near; only those are worth the pattern. */
function hasYearInBrackets(text: string): boolean {
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const end = Math.min(text.length, match.index + 90);
    for (let i = match.index + 1; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x29 || unit === 0x5d) break;
      if ((unit >= 48 && unit <= 57) || (unit === 0x6e && text.startsWith('n.d.', i))) return true;
    }
  }
  return false;
}

const opening = /[([]/g;
