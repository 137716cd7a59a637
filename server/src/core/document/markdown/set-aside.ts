import { findUrls } from '../bare-url.ts';
import type { Cut, Draft, DraftMark } from './draft.ts';
import { cutDraft, isLiteral, sourceOfUnit } from './draft.ts';
import { foreignMarkup, htmlMark } from './foreign-markup.ts';
import { setAside } from './inline-prose.ts';
import { isGap, isSpace } from '../lines.ts';
import { neededTemplates } from '../plain-marks.ts';

/**
 * Takes out of a draft what CommonMark reads as text and writers do not: `[@key, p. 3]`, `^[a note]`, markers that ask for
 * a citation, comments in braces, and `cuts`, which the tokenizer found. What is left behind are marks.
 */
export function takeOut(draft: Draft, source: string, start: number, cuts: readonly Cut[]): Draft {
  const found = findMarkup(draft, source);
  const all = found.length ? merge([...found, ...cuts]) : cuts;
  const result = all.length ? cutDraft(draft, source, start, withSpaces(draft.prose, all)) : draft;
  markKeysInText(result);
  markUrls(result);
  if (result.marks.length > 1) result.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return result;
}

function findMarkup(draft: Draft, source: string): Cut[] {
  const { prose } = draft;
  const cuts: Cut[] = [];
  if (prose.includes('[')) {
    for (const [open, close] of bracketPairs(prose)) {
      const cut = readBrackets(prose, open, close);
      if (cut && isLiteral(draft, source, cut.start) && isLiteral(draft, source, close)) cuts.push(cut);
    }
  }
  if (prose.includes('{{')) {
    for (const mark of neededTemplates(prose))
      cuts.push({ start: mark.start, end: mark.end, mark: { ...mark } });
  }
  for (let at = prose.indexOf('{/*'); at >= 0;) {
    const end = prose.indexOf('*/}', at + 3);
    if (end < 0) break;
    cuts.push({ start: at, end: end + 3, mark: { kind: 'html', start: 0, end: 0 } });
    at = prose.indexOf('{/*', end + 3);
  }
  if (prose.includes(`}${setAside}`)) cuts.push(...roles(draft, source));
  const foreign: Cut[] = [];
  if (prose.includes('^')) foreign.push(...notesIn(prose, raisedNumber));
  if (prose.includes('<ref') || prose.includes('{{')) foreign.push(...notesIn(prose, wikiNote));
  if (prose.includes('\\')) foreign.push(...texCitations(prose));
  foreign.push(...foreignMarkup(prose));
  for (const cut of foreign) if (isLiteral(draft, source, cut.start)) cuts.push(cut);
  return cuts;
}

/** `<ref name="quill">Quill 1990, p. 4</ref>`, `{{sfn|Quill|1990|p=4}}`: notes as wikis have them. */
const wikiNote =
  /<ref(?: [^<>]{0,200})?(?:\/>|>(?:[^<]|<(?!\/?ref\b)){0,900}<\/ref>)|\{\{(?:sfn[pm]?|efn|refn?|r|harvnb?|harvp)\|[^{}]{1,400}\}\}/gi;

/** “… leaks.^12^”, and not “20 km^2^”: raised numbers of what Pandoc read from word processors. */
const raisedNumber = /(?<=[.,;:!?”"’)]|\p{L}{4})\^\[?\d{1,3}(?:[,–-] ?\d{1,3}){0,6}\]?\^/gu;

function notesIn(prose: string, pattern: RegExp): Cut[] {
  return Array.from(prose.matchAll(pattern), ({ index, 0: text }): Cut => {
    return {
      start: index,
      end: index + text.length,
      mark: { kind: 'inlineNote', text, start: 0, end: 0 },
    };
  });
}

const texCitation =
  /\\(?:(?:no|foot|auto|paren|text|full)?cite[a-z]{0,12}\*?(?:\[[^[\]]{0,200}\]){0,2}\{([^{}]{1,400})\}|footnote\{([^{}]{1,900})\})/g;

/** `\citep[p. 3]{keller2024,voss2019}`, `\footnote{Harbour register, 2023.}` */
function texCitations(prose: string): Cut[] {
  return Array.from(prose.matchAll(texCitation), ({ index, 0: whole, 1: listed, 2: note }): Cut => {
    const mark: DraftMark = note
      ? { kind: 'inlineNote', text: note, start: 0, end: 0 }
      : { kind: 'citation', keys: keysListed(listed), inText: false, start: 0, end: 0 };
    return { start: index, end: index + whole.length, mark };
  });
}

/** `keller2024, voss2019` */
function keysListed(listed: string): string[] {
  const keys = listed.split(',').map((key) => key.trim());
  return keys.filter((key) => /^[^\s{}]+$/.test(key));
}

const role = /\{[\w:.-]{1,40}\}(?=\uFFFC)/g;

/** The name of a role goes, and its code stays an object; `{cite:p}`keller2024,voss2019`` is a citation. */
function roles(draft: Draft, source: string): Cut[] {
  return Array.from(draft.prose.matchAll(role), ({ index, 0: name }): Cut => {
    const end = index + name.length;
    if (!/^\{cite(?:[pt]|:\w+)?\}$/.test(name)) return { start: index, end, mark: htmlMark() };
    const keys = keysListed(sourceOfUnit(draft, source, end).replace(/`/g, ''));
    const mark: DraftMark = { kind: 'citation', keys, inText: false, start: 0, end: 0 };
    return { start: index, end: end + 1, mark: keys.length > 0 ? mark : htmlMark() };
  });
}

/** Brackets that belong together, inner ones first. */
function bracketPairs(prose: string): [number, number][] {
  const pairs: [number, number][] = [];
  const open: number[] = [];
  const bracket = /[[\]]/g;
  for (let match = bracket.exec(prose); match; match = bracket.exec(prose)) {
    if (match[0] === '[') open.push(match.index);
    else if (open.length) pairs.push([open.pop() as number, match.index]);
  }
  return pairs;
}

const needed = /^(?:(?:citation|source|reference)s? needed|cn|(?:by |according to )?whom?\?)$/i;
/** Longer than this, what stands in brackets is no citation. */
const longest = 500;

function readBrackets(prose: string, open: number, close: number): Cut | undefined {
  if (prose[open - 1] === '^') {
    const text = prose.slice(open + 1, close).trim();
    if (text)
      return { start: open - 1, end: close + 1, mark: { kind: 'inlineNote', text, start: 0, end: 0 } };
  }
  if (close - open > longest) return undefined;
  const inside = prose.slice(open + 1, close);
  if (needed.test(inside)) {
    return { start: open, end: close + 1, mark: { kind: 'citationNeeded', start: 0, end: 0 } };
  }
  const keys = inside.includes('@') ? readKeys(inside) : [];
  if (!keys.length) return undefined;
  return { start: open, end: close + 1, mark: { kind: 'citation', keys, inText: false, start: 0, end: 0 } };
}

const citedKey =
  /(?:^|[\s-])@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_*](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?))/u;

/** The works that `see @keller2024, p. 3; -@brandt` cites. */
function readKeys(inside: string): string[] {
  const keys: string[] = [];
  for (const item of inside.split(';')) {
    const match = citedKey.exec(item);
    if (match) keys.push(match[1] ?? match[2]);
  }
  return keys;
}

/** A marker often follows a space; where punctuation, a space or nothing follows it, that space goes, too. */
function withSpaces(prose: string, cuts: readonly Cut[]): Cut[] {
  const result: Cut[] = [];
  // What follows a cut that follows on another one follows that one.
  let after = prose.length;
  for (let i = cuts.length - 1; i >= 0; i--) {
    const cut = cuts[i];
    if (cuts[i + 1]?.start !== cut.end) after = cut.end;
    result.push(withSpace(prose, cut, after, cuts[i - 1]?.end ?? 0));
  }
  return result.reverse();
}

function withSpace(prose: string, cut: Cut, after: number, floor: number): Cut {
  let { start, end } = cut;
  const unit = prose.charCodeAt(after);
  if (start === 0) while (isSpace(prose.charCodeAt(end))) end++;
  else if (after === prose.length || isGap(unit) || closing.has(unit)) {
    while (start > floor && isSpace(prose.charCodeAt(start - 1))) start--;
    if (start === 0 && after === cut.end) while (isSpace(prose.charCodeAt(end))) end++;
  }
  return { ...cut, start, end };
}

const closing = new Set(Array.from('.,;:!?)”’"»', (sign) => sign.charCodeAt(0)));

/** In order, those within others left out; of two at the same place the one given first stays. */
function merge(cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return cuts.filter((cut) => {
    if (cut.start < end) return false;
    end = cut.end;
    return true;
  });
}

const keyInText = /(?<![\p{L}\p{N}_@./])-?@(?:\{([^{}\s]+)\}|([\p{L}_][\p{L}\p{N}_:.-]*[\p{L}\p{N}_]))/gu;

/**
 * `@keller2024 says` cites in the text. A handle of a social network looks the same, so a key counts only with a year in it
 * or with a colon (`@doi:10…`).
 */
function markKeysInText(draft: Draft): void {
  const { prose, marks } = draft;
  if (!prose.includes('@')) return;
  for (const match of prose.matchAll(keyInText)) {
    const key = match[1] ?? match[2];
    if (!match[1] && !/(?:1[5-9]|20)\d\d|:/.test(key)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    marks.push({ kind: 'citation', keys: [key], inText: true, ...span });
  }
}

/** Addresses that stand in the text as they are, unless a link has them as its words. */
function markUrls(draft: Draft): void {
  const { prose, marks } = draft;
  if (!prose.includes('://') && !prose.includes('www.')) return;
  const links = marks.filter((mark) => mark.kind === 'link').sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end } of findUrls(prose)) {
    while (next < links.length && links[next].end <= start) next++;
    if (next < links.length && links[next].start < end) continue;
    const mark: DraftMark = { kind: 'link', url: prose.slice(start, end), bare: true, start, end };
    marks.push(mark);
  }
}
