/** Bits of `Lines.traits`. */
export const Trait = {
  /** Nothing but white space. */
  blank: 1,
  /** Longer than any line that a writer or a mail program would wrap: a paragraph of its own. */
  long: 2,
  /** Its first letter is in lower case: it goes on from the line before. */
  lower: 4,
  /** It ends as sentences end. */
  terminal: 8,
  /** It begins with a bullet or a number of a list. */
  bullet: 16,
  /** Dashes, stars or equals signs: it divides, or underlines the line above. */
  rule: 32,
  /** It begins with a speaker's label in capitals (`KELLER:`). */
  label: 64,
  /** … and there is nothing after the label. */
  bareLabel: 128,
  /** It begins with `[1]` or `¹`. */
  note: 256,
  /** It is set in by two columns or more. */
  indented: 512,
  /** It ends with a form feed or a paragraph separator. */
  pageEnd: 1024,
  /** "By Anna Keller", "Photo: …": it stands beside the story. */
  aside: 2048,
  /** It ends with a closing quotation mark. */
  closing: 4096,
  /** `— Ana Ruiz, teacher`: a dash, a name or an office, and no full stop at its end. */
  signature: 8192,
} as const;

/** The lines of a stretch of text, as parallel arrays. Offsets count in the text. */
export interface Lines {
  readonly count: number;
  /** Where the line begins, its first and one past its last visible unit, and where the next line begins. */
  readonly start: number[];
  readonly first: number[];
  readonly last: number[];
  readonly next: number[];
  /** Bits of `Trait`. */
  readonly traits: number[];
  /** Length of the first word. */
  readonly word: number[];
}

/** Lines of more visible units than this are not hard-wrapped. */
const longLine = 160;

/** Scans the lines of text[from, to). `from` begins a line; `to` ends one. A line break is CR, LF, CRLF, NEL, LS, PS, VT or FF. */
export function scanLines(text: string, from: number, to: number): Lines {
  const lines = { count: 0, start: [], first: [], last: [], next: [], traits: [], word: [] } as {
    count: number;
  } & Omit<Lines, 'count'>;
  const oddBreaks = oddBreak.test(from === 0 && to === text.length ? text : text.slice(from, to));
  let start = from;
  while (start < to) {
    let first = start;
    while (first < to && isSpace(text.charCodeAt(first))) first++;
    const end = oddBreaks ? lineEnd(text, first, to) : lineFeed(text, first, to);
    const unit = text.charCodeAt(end);
    let last = end;
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
    const next = end < to ? end + (unit === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1) : end;
    const pageEnd = end < to && (unit === 12 || unit === 0x2029) ? Trait.pageEnd : 0;
    const long = last - first > longLine;
    lines.start.push(start);
    lines.first.push(first);
    lines.last.push(last);
    lines.next.push(next);
    lines.traits.push(pageEnd | (first === last ? Trait.blank : traitsOf(text, start, first, last, long)));
    lines.word.push(long ? 0 : wordLength(text, first, last));
    lines.count++;
    start = next;
  }
  return lines;
}

/** Any line break but LF and CRLF. Where there is none, the engine's own search finds the ends of lines. */
const oddBreak = /\r(?!\n)|[\v\f\x85\u2028\u2029]/;

function lineFeed(text: string, from: number, to: number): number {
  const at = text.indexOf('\n', from);
  if (at < 0 || at >= to) return to > from && text.charCodeAt(to - 1) === 13 ? to - 1 : to;
  return at > from && text.charCodeAt(at - 1) === 13 ? at - 1 : at;
}

function lineEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  // Between CR and LF there is no line.
  if (start > 0 && text.charCodeAt(start - 1) === 13 && text.charCodeAt(start) === 10) {
    return lineStart(text, start - 1);
  }
  return start;
}

/** Where the line after the one that holds `offset` begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return Math.min(end + 1, text.length);
}

export function isBreak(unit: number): boolean {
  if (unit > 13) return unit === 0x2028 || unit === 0x2029 || unit === 0x85;
  return unit >= 10;
}

/** White space within a line, the byte order mark and what has no width with it. */
export function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || unit === 9;
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  return (
    unit <= 0x200b ||
    isDirection(unit) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Joins words, or turns the direction of writing. */
function isDirection(unit: number): boolean {
  return (
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069)
  );
}

/** What stands between two words: a space or a line break. */
export function isGap(unit: number): boolean {
  return isSpace(unit) || isBreak(unit);
}

/** A letter and a full stop is no bullet but an initial. */
const bullet =
  /[-*+•‣▪●◦]\s|\d{1,3}[.)]\s|(?:[a-zA-Z]|[ivx]{1,4})\)\s|\((?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)\s/y;
const rule = /(?:[-=*_~^#•·–—][ \t]*){3,}$/y;
const label = /[\p{Lu}][\p{Lu}\p{N}.'’ -]{1,40}(?:\([^)]{1,60}\))?:(?=\s|$)/uy;
const note = /(?:\[\d{1,3}\]:?|[¹²³⁰⁴-⁹]{1,3})\s/y;
const aside =
  /(?:By(?: (?:\p{Lu}[\p{L}.'’-]*|and|of|for|in|the|de|von|van|der|den|di|al|bin),?)+$|(?:Photo|Photograph|Picture|Image|Caption|Credit|Illustration|Graphic|Chart|Map|Video|Figure|Fig\.?|Table)(?: \d{1,3})?(?::|\. | by \p{Lu}))/uy;

function traitsOf(text: string, start: number, first: number, last: number, long: boolean): number {
  const unit = text.charCodeAt(first);
  let traits = openingTraits(text, unit, first, last, long);
  if (long) traits |= Trait.long;
  if (isClosingMark(text.charCodeAt(last - 1))) traits |= Trait.closing;
  if (long || traits & Trait.rule) return traits;
  if (isIndented(text, start, first)) traits |= Trait.indented;
  if (startsLower(text, first, last)) traits |= Trait.lower;
  if (endsSentence(text, first, last)) traits |= Trait.terminal;
  else if (unit === 0x42 && matches(aside, text, first, last)) traits |= Trait.aside;
  if (asideInitials.has(unit) && matches(aside, text, first, last)) traits |= Trait.aside;
  return traits;
}

/** What a line opens with: a bullet, a note’s or a speaker’s label, a signature’s dash, a rule. */
function openingTraits(text: string, unit: number, first: number, last: number, long: boolean): number {
  // Most lines begin with a letter or a quotation mark and need no pattern.
  if (!isLetterUnit(unit) && unit !== 0x201c && unit !== 0x22) {
    const signature = !long && isDashUnit(unit) && isSigned(text, first, last) ? Trait.signature : 0;
    if (!long && isRule(text, first, last)) return signature | Trait.rule;
    if (matches(bullet, text, first, last)) return signature | Trait.bullet;
    const opensNote = unit === 0x5b || unit > 0xb1;
    return opensNote && matches(note, text, first, last) ? Trait.note : signature;
  }
  const next = text.charCodeAt(first + 1);
  if (next === 0x29) return matches(bullet, text, first, last) ? Trait.bullet : 0;
  if (!isUpperUnit(unit) || !isUpperUnit(next) || !matches(label, text, first, last)) return 0;
  return label.lastIndex === last ? Trait.label | Trait.bareLabel : Trait.label;
}

/** P(hoto), I(mage), C(aption), G(raphic), M(ap), V(ideo), F(igure), T(able). */
const asideInitials = new Set([0x50, 0x49, 0x43, 0x47, 0x4d, 0x56, 0x46, 0x54]);

function isSigned(text: string, first: number, last: number): boolean {
  let at = first;
  while (at < last && (isDashUnit(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) at++;
  return isUpperUnit(text.charCodeAt(at)) && !endsSentence(text, first, last);
}

function isDashUnit(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015);
}

function isClosingMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x2019 || unit === 0x201d || unit === 0xbb;
}

function isRule(text: string, first: number, last: number): boolean {
  if (last - first < 3) return false;
  rule.lastIndex = 0;
  return rule.test(text.slice(first, last));
}

/** Length of the marker of a list item, or of `[1]:` or `¹`, with the space after it; 0 when the line has none. */
export function markerLength(text: string, first: number): number {
  for (const pattern of [bullet, note]) {
    pattern.lastIndex = first;
    if (pattern.test(text)) return pattern.lastIndex - first;
  }
  return 0;
}

function matches(pattern: RegExp, text: string, first: number, last: number): boolean {
  pattern.lastIndex = first;
  if (pattern === aside) {
    // This one looks for the end of the line.
    pattern.lastIndex = 0;
    return pattern.test(text.slice(first, last));
  }
  return pattern.test(text) && pattern.lastIndex <= last;
}

function isIndented(text: string, start: number, first: number): boolean {
  let columns = 0;
  for (let i = start; i < first; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0xfeff && unit !== 0x200b) columns += unit === 9 || unit === 0x3000 ? 4 : 1;
  }
  return columns >= 2;
}

function wordLength(text: string, first: number, last: number): number {
  let end = first;
  while (end < last && !isSpace(text.charCodeAt(end))) end++;
  return end - first;
}

/** Quotation marks and brackets may stand before the first letter. */
function startsLower(text: string, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 4; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) return true;
    if (unit < 128 ? isLetterUnit(unit) || (unit >= 48 && unit <= 57) : !isOpener(unit))
      return unit > 191 && text[i] !== text[i].toUpperCase();
  }
  return false;
}

/** Full stop, question or exclamation mark, ellipsis or colon, closing marks and the signs of notes after it left out. */
function endsSentence(text: string, first: number, last: number): boolean {
  let end = beforeNotes(text, first, last);
  while (end > first && isCloser(text.charCodeAt(end - 1))) end--;
  if (end === first) return false;
  switch (text.charCodeAt(end - 1)) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x3a: // :
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x61f: // ؟
    case 0x6d4: // ۔
    case 0x964: // ।
      return true;
  }
  return false;
}

function isOpener(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x27 || unit === 0xab || (unit >= 0x2018 && unit <= 0x201f) || unit === 0x2039
  );
}

/** `… leaks.|[1][2]`, `… leaks.| [3, 4]`, `… leaks.|[12]:34`, `… leaks.|¹²`: the end of a line without the signs of its notes. */
function beforeNotes(text: string, first: number, last: number): number {
  const unit = text.charCodeAt(last - 1);
  const isLetterOrStop =
    isLetterUnit(unit) || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x22;
  if (isLetterOrStop) return last;
  const signs = noteSigns.exec(text.slice(Math.max(first, last - 40), last));
  return signs ? last - signs[0].length : last;
}

/** Bare numbers and stars are signs only behind a full stop: “Chapter 4”, “Version 2.1” and “Year*” end in none. */
const noteSigns =
  /(?<=\S)(?: ?\[\d{1,3}(?:[,;–-] ?\d{1,3}){0,6}\](?::\d{1,4}(?:[–-]\d{1,4})?)?){1,6}$|(?<=\S)[¹²³⁰⁴-⁹]{1,3}(?:[,–][¹²³⁰⁴-⁹]{1,3}){0,4}$|(?<=[a-z]{3}[.!?]|[.!?][”"’])(?:\(\d{1,3}\)|\*{1,3}|[†‡]{1,2}|\d{1,2})$/;

function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    (unit >= 0x2018 && unit <= 0x201f) ||
    unit === 0x203a ||
    unit === 0x300d
  );
}

function isLetterUnit(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isUpperUnit(unit: number): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : unit > 191 && unit < 0x530;
}
