import { findUrls } from '../bare-url.ts';
import { isGap, isSpace } from '../lines.ts';

/** A text of the same length in which units that would mislead the tokenizer, or take it too long, are letters. */
export interface Masked {
  readonly text: string;
  /** True when some paragraph was beyond the caps, so that what is masked in a line depends on lines around it. */
  readonly capped: boolean;
}

/** Containers deeper than this are read as text; micromark overflows the stack at 10,000. */
const deepest = 24;
/** micromark looks back from each closing delimiter: quadratic in the delimiters of a paragraph … */
const delimitersOfParagraph = 400;
/** … which may hide between blank lines behind lines that look like list items. */
const delimitersOfRun = 4000;
/** Openers that micromark looks from to the end of the paragraph, times that length. */
const lookahead = 10_000_000;
const nestedBrackets = 32;

/**
 * The linear guard before the tokenizer. Masked are: delimiters within bare web addresses, dollar signs that are money,
 * brackets that open or close nothing, containers nested beyond measure, and all inline delimiters of paragraphs beyond
 * the caps. Offsets stay as they are, and prose is always read from the text itself.
 */
export function mask(text: string): Masked {
  const masked: number[] = [];
  maskUrls(text, masked);
  maskNesting(text, masked);
  maskDeepIndents(text, masked);
  maskParagraphTags(text, masked);
  maskMarks(text, masked);
  let capped = false;
  let dollar = text.indexOf('$');
  for (let start = 0; start < text.length;) {
    const end = runEnd(text, start);
    if (dollar >= 0 && dollar < start) dollar = text.indexOf('$', start);
    if (dollar >= 0 && dollar < end) maskMoney(text, dollar, end, masked);
    if (maskRun(text, start, end, masked)) capped = true;
    start = end;
  }
  return { text: masked.length ? replaceUnits(text, masked) : text, capped };
}

/** Where the lines from `start` to the next blank line end. */
function runEnd(text: string, start: number): number {
  blankLine.lastIndex = start;
  return blankLine.test(text) ? blankLine.lastIndex : text.length;
}

const blankLine = /(?:\n|\r\n|\r(?!\n))[ \t]*(?=[\r\n])/g;

function maskUrls(text: string, masked: number[]): void {
  if (!text.includes('://') && !text.includes('www.')) return;
  for (const { start, end } of findUrls(text)) {
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      // * _ ~ and $
      if (unit === 0x2a || unit === 0x5f || unit === 0x7e || unit === 0x24) masked.push(i);
    }
  }
}

/** ``words'' are no code: two backticks before a word that two apostrophes answer first, before a blank line. */
function maskMarks(text: string, masked: number[]): void {
  let close = -1;
  for (let at = text.indexOf('``'), next = at; at >= 0; at = next) {
    while (text.charCodeAt(at + 2) === 0x60) at++;
    next = text.indexOf('``', at + 2);
    if (close < at) close = text.indexOf("''", at + 2);
    if (close < 0) return;
    const alone = text.charCodeAt(at - 1) !== 0x60 && !isGap(text.charCodeAt(at + 2));
    const answered = next < 0 || close < next;
    if (alone && answered && text.slice(at, close).search(blankLine) < 0) masked.push(at, at + 1);
  }
}

/**
 * A single dollar sign opens a formula only where Pandoc would see one (no space inside, no digit behind the second) and
 * the matter between looks like mathematics.
 */
function maskMoney(text: string, from: number, to: number, masked: number[]): void {
  let open = -1;
  for (let at = text.indexOf('$', from); at >= 0 && at < to; at = text.indexOf('$', at + 1)) {
    if (text.charCodeAt(at + 1) === 0x24) {
      while (text.charCodeAt(at + 1) === 0x24) at++;
      if (open >= 0) masked.push(open);
      open = -1;
    } else if (text.charCodeAt(at - 1) === 0x5c) {
      continue;
    } else if (open >= 0 && isFormula(text, open, at)) {
      open = -1;
    } else {
      if (open >= 0) masked.push(open);
      open = at;
    }
  }
  if (open >= 0) masked.push(open);
}

function isFormula(text: string, open: number, close: number): boolean {
  if (close - open > 300 || close - open < 2) return false;
  const after = text.charCodeAt(close + 1);
  if (isGap(text.charCodeAt(open + 1)) || isGap(text.charCodeAt(close - 1)) || (after >= 48 && after <= 57)) {
    return false;
  }
  const inside = text.slice(open + 1, close);
  return /^[a-zA-Z]$|[\\^_=+<>{}|]/.test(inside);
}

const divider = /[-*_ \t]*$/my;
const nested = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){25}/gm;

/** Masks the markers of containers beyond the deepest. */
function maskNesting(text: string, masked: number[]): void {
  nested.lastIndex = 0;
  for (let match = nested.exec(text); match; match = nested.exec(text)) {
    let depth = 0;
    let i = match.index;
    divider.lastIndex = i;
    if (divider.test(text)) {
      nested.lastIndex = divider.lastIndex;
      continue;
    }
    for (; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (isSpace(unit)) continue;
      const marker = unit === 0x3e || unit === 0x2d || unit === 0x2b || unit === 0x2a;
      const digit = unit >= 48 && unit <= 57;
      if (!marker && !digit && !(unit === 0x2e || unit === 0x29)) break;
      if (marker && ++depth > deepest) masked.push(i);
      // A number is masked at its full stop.
      else if (!marker && !digit && ++depth > deepest) masked.push(i);
    }
    nested.lastIndex = Math.max(i, match.index + match[0].length);
  }
}

const deepItem = /^[ \t]{100,}(?:[-+*]|\d{1,9}[.)])(?=[ \t])/gm;

/** List items set in this far stand in dozens of others, each of which micromark goes through at every line. */
function maskDeepIndents(text: string, masked: number[]): void {
  for (const match of text.matchAll(deepItem)) masked.push(match.index + match[0].length - 1);
}

const paragraphTag = /^[ \t]{0,3}<p(?: [^<>\r\n]{0,200})?>(?=[^\s<])/gim;

/** `<p>Words</p>` on a line is a paragraph, and no HTML that would be set aside. */
function maskParagraphTags(text: string, masked: number[]): void {
  if (!/<p/i.test(text)) return;
  for (const { index, 0: tag } of text.matchAll(paragraphTag)) masked.push(index + tag.search('<'));
}

/** Masks what is beyond the caps in the lines between two blank lines. */
function maskRun(text: string, from: number, to: number, masked: number[]): boolean {
  let depth = 0;
  let paragraph = from;
  let inParagraph = 0;
  let inRun = 0;
  let lookersInParagraph = 0;
  let lookersInRun = 0;
  let capped = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    switch (unit) {
      case 0x5c: // A backslash takes the next unit's meaning.
        i++;
        break;
      case 0x5b: // [
        if (++depth > nestedBrackets) masked.push(i);
        break;
      case 0x5d: // ]
        if (depth === 0 || depth-- > nestedBrackets) masked.push(i);
        else lookersInParagraph++;
        break;
      case 0x2a: // * _ ~ in runs
      case 0x5f:
      case 0x7e:
        if (text.charCodeAt(i + 1) !== unit) inParagraph++;
        break;
      case 0x60: // ` $ in runs
      case 0x24:
        if (text.charCodeAt(i + 1) !== unit) lookersInParagraph++;
        break;
      case 0x3c: // <
        lookersInParagraph++;
        break;
      case 10:
      case 13:
        if (startsParagraph(text, i + 1)) {
          capped ||= beyondCaps(inParagraph, lookersInParagraph, i - paragraph);
          inRun += inParagraph;
          lookersInRun += lookersInParagraph;
          inParagraph = lookersInParagraph = 0;
          paragraph = i + 1;
        }
    }
  }
  capped ||= beyondCaps(inParagraph, lookersInParagraph, to - paragraph);
  capped ||= inRun + inParagraph > delimitersOfRun || lookersInRun + lookersInParagraph > delimitersOfRun;
  if (capped) maskDelimiters(text, from, to, masked);
  return capped;
}

function beyondCaps(delimitersFound: number, lookers: number, length: number): boolean {
  return delimitersFound > delimitersOfParagraph || lookers * length > lookahead;
}

const paragraphStart = /[ \t]{0,3}(?:[-+*][ \t]+\S|\d{1,9}[.)][ \t]+\S|\||#|\[\^[^\]\s]{1,99}\]:)/y;

/** Whether the line probably begins a new paragraph: a list item, a row, a heading, a footnote. */
function startsParagraph(text: string, lineStart: number): boolean {
  paragraphStart.lastIndex = lineStart;
  return paragraphStart.test(text);
}

/** Every inline delimiter becomes a letter; what begins a line may begin a block and stays. */
function maskDelimiters(text: string, from: number, to: number, masked: number[]): void {
  let firstLine = true;
  let lineBegins = true;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) {
      firstLine &&= lineBegins;
      lineBegins = true;
    } else if (!isSpace(unit) && unit !== 0x3e) {
      if (!lineBegins) {
        if (delimiters.has(unit) && !isEndTag(text, i)) masked.push(i);
        continue;
      }
      lineBegins = false;
      // A fence is a run of marks: leave the whole of it.
      while (i + 1 < to && text.charCodeAt(i + 1) === unit && fences.has(unit)) i++;
      if (unit === 0x3c && !firstLine) masked.push(i);
      else if (unit === 0x5b) i = endOfNoteHead(text, i);
      else if (unit === 0x2a || unit === 0x5f || unit === 0x60) maskUnlessBlock(text, i, masked);
    }
  }
}

const noteHead = /\[\^[^\]\s]{1,99}\]:/y;

/** The last unit of `[^label]:` where that begins a line, so that a long list of footnotes stays one. */
function endOfNoteHead(text: string, i: number): number {
  noteHead.lastIndex = i;
  return noteHead.test(text) ? noteHead.lastIndex - 1 : i;
}

const delimiters = new Set([0x2a, 0x5f, 0x7e, 0x60, 0x24, 0x5b, 0x5d, 0x3c, 0x21]);
const fences = new Set([0x60, 0x7e, 0x24]);

/** `*` before a space is a bullet, and three marks are a fence or a line; anything else at the beginning of a line is inline. */
function maskUnlessBlock(text: string, i: number, masked: number[]): void {
  const unit = text.charCodeAt(i);
  const alone = isSpace(text.charCodeAt(i + 1)) || text.charCodeAt(i + 1) === unit;
  const fence = text.charCodeAt(i - 1) === unit && text.charCodeAt(i - 2) === unit;
  if (!alone && !fence) masked.push(i);
}

/** `</script>` and `-->` end blocks of HTML wherever they stand. */
function isEndTag(text: string, i: number): boolean {
  return text.charCodeAt(i) === 0x3c && text.charCodeAt(i + 1) === 0x2f;
}

/** Puts a letter in place of every unit listed. */
function replaceUnits(text: string, masked: number[]): string {
  masked.sort((a, b) => a - b);
  const parts: string[] = [];
  let at = 0;
  for (const i of masked) {
    if (i < at) continue;
    parts.push(text.slice(at, i));
    at = i + 1;
  }
  parts.push(text.slice(at));
  return parts.join('x');
}
