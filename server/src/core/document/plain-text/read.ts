import type { Mark } from '../../base/index.ts';
import { breaksSoftly } from './hard-wrap.ts';
import type { Lines } from '../lines.ts';
import { markerLength, Trait } from '../lines.ts';
import { identity } from '../offset-map.ts';
import { plainMarks } from '../plain-marks.ts';
import type { SourceBlock } from '../types.ts';

/** Blocks with the place of each in the source. */
export interface PlacedBlocks {
  readonly blocks: SourceBlock[];
  readonly starts: number[];
}

/**
 * Cuts lines [firstLine, ..) of a plain text into blocks, up to the first block that would begin at or after `until`.
 * `before` is the block before `firstLine`. The prose of a block is its slice of the source, wrapped lines and all.
 */
export function readPlainText(
  text: string,
  lines: Lines,
  firstLine: number,
  until: number,
  before: SourceBlock | undefined,
): PlacedBlocks {
  const placed: PlacedBlocks = { blocks: [], starts: [] };
  let previous = before;
  for (let i = firstLine; i < lines.count && lines.start[i] < until;) {
    let last = i;
    while (breaksSoftly(lines, last)) last++;
    const start = startOfBlock(text, lines, i);
    const end = lines.last[last];
    if (start < end && (lines.traits[i] & Trait.rule) === 0) {
      previous = makeBlock(text, lines, i, last, start, previous);
      placed.blocks.push(previous);
      placed.starts.push(start);
    }
    i = last + 1;
  }
  return placed;
}

/** A list item begins after its bullet, a note after its number. */
function startOfBlock(text: string, lines: Lines, i: number): number {
  const first = lines.first[i];
  return lines.traits[i] & (Trait.bullet | Trait.note) ? first + markerLength(text, first) : first;
}

function makeBlock(
  text: string,
  lines: Lines,
  i: number,
  last: number,
  start: number,
  previous: SourceBlock | undefined,
): SourceBlock {
  const end = lines.last[last];
  const prose = text.slice(start, end);
  const label = noteLabel(text, lines, i, previous);
  const marks: readonly Mark[] = plainMarks(prose, label !== undefined);
  const block = { prose, marks, length: end - start, map: identity };
  if (label !== undefined) return { kind: 'note', label, ...block };
  if (lines.traits[i] & Trait.bullet) return { kind: 'listItem', ...block };
  if (last > i) return { kind: 'paragraph', ...block };
  if (lines.traits[i] & Trait.aside) return { kind: 'caption', ...block };
  const level = headingLevel(text, lines, i, previous);
  return level ? { kind: 'heading', level, ...block } : { kind: 'paragraph', ...block };
}

const notesHeading =
  /^(?:end ?notes|foot ?notes|notes|references|sources|citations|works cited|bibliography)[:.]?$/i;
const number = /\[?(\d{1,3}|[¹²³⁰⁴-⁹]{1,3})/y;

/** `[1] …` or `¹ …` anywhere, or a numbered line below a heading such as "Notes" and the notes that follow it. */
function noteLabel(
  text: string,
  lines: Lines,
  i: number,
  previous: SourceBlock | undefined,
): string | undefined {
  const traits = lines.traits[i];
  const numbered =
    (traits & Trait.note) !== 0 ||
    ((traits & Trait.bullet) !== 0 && previous !== undefined && opensNotes(previous));
  if (!numbered) return undefined;
  number.lastIndex = lines.first[i];
  return number.exec(text)?.[1].normalize('NFKC');
}

/** Whether a numbered line after this block is a note. */
export function opensNotes(block: SourceBlock): boolean {
  return block.kind === 'note' || (block.prose.length < 20 && notesHeading.test(block.prose));
}

/** 1 for the headline, 2 for a line that stands above others like one, 0 for what is no heading. */
function headingLevel(text: string, lines: Lines, i: number, previous: SourceBlock | undefined): number {
  const underlined = i + 1 < lines.count && (lines.traits[i + 1] & Trait.rule) !== 0;
  if (underlined && isUnderline(text, lines.first[i + 1])) {
    return text[lines.first[i + 1]] === '=' || !previous ? 1 : 2;
  }
  const never =
    Trait.long | Trait.lower | Trait.terminal | Trait.label | Trait.bullet | Trait.note | Trait.indented;
  if (lines.traits[i] & never) return 0;
  const length = lines.last[i] - lines.first[i];
  if (length > (previous ? 60 : 120) || isComma(text.charCodeAt(lines.last[i] - 1))) return 0;
  if (!hasTextAfter(lines, i) || hasQuotation(text, lines.first[i], lines.last[i], previous)) return 0;
  return previous ? 2 : 1;
}

function isUnderline(text: string, first: number): boolean {
  return /^[=~^-]$/.test(text[first]) && text[first] === text[first + 1];
}

/** , ; and dashes. */
function isComma(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x2d || unit === 0x2013 || unit === 0x2014;
}

/** A heading heads something. */
function hasTextAfter(lines: Lines, i: number): boolean {
  for (let k = i + 1; k < lines.count; k++) {
    if ((lines.traits[k] & Trait.blank) === 0) return true;
  }
  return false;
}

/** A short line with a quotation in it is rather speech than a subheading; a headline may have one. */
function hasQuotation(text: string, first: number, last: number, previous: SourceBlock | undefined): boolean {
  if (!previous) return false;
  for (let i = first; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb) return true;
  }
  return false;
}
