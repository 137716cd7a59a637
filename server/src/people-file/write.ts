import { stringify } from 'yaml';
import type { Span } from '../core/index.ts';
import type { PersonEntry } from '../protocol/index.ts';
import { layoutOf } from './layout.ts';
import { readPeopleFile } from './read.ts';
import { freshId } from './slug.ts';

/** A text put in the place of a span, in UTF-16 units of the text as it is. */
export interface TextChange extends Span {
  readonly text: string;
}

/** What a new file begins with. */
const openHead = '# Whom this newsroom knows. On the Record compares names and titles in articles with it.\n';
const confidentialHead =
  '# Sources who are to be protected. Keep this file out of version control; it is never part of an export.\n';

/**
 * Adds an entry behind the last one, with an id that the file does not have. Comments and layout stay as they are.
 * `text` is '' for a file that is to be made. Undefined where there is no place for it: a list that is written in brackets
 * and holds somebody, or a file that is something else.
 */
export function addPerson(text: string, person: PersonEntry): TextChange | undefined {
  const { people } = readPeopleFile(text, { confidential: false });
  const id = freshId(person.name, new Set(people.map((filed) => filed.person.id)));
  const entry = stringify([withoutGaps({ id, ...person })], { lineWidth: 0 });
  return insertion(text, entry, openHead);
}

/**
 * Adds to the entry with an id what it lacks of somebody's links, titles and organisation, behind its last line. Undefined
 * where nothing is lacking, or where the entry is written in braces.
 */
export function completePerson(text: string, id: string, person: PersonEntry): TextChange | undefined {
  const filed = readPeopleFile(text, { confidential: false }).people.find((other) => other.person.id === id);
  const entry =
    filed &&
    layoutOf(text)?.entries.find(({ start, end }) => start <= filed.entry.start && filed.entry.start < end);
  if (!filed || !entry || text[filed.entry.start] === '{') return undefined;
  const has = (key: string): boolean =>
    new RegExp(`^[ -]*${key}[ ]*:`, 'm').test(text.slice(entry.start, entry.end));
  const lacking = Object.fromEntries(
    (['titles', 'organisation', 'links'] as const)
      .filter((key) => !has(key))
      .map((key) => [key, person[key]]),
  );
  const kept = withoutGaps(lacking) as object;
  if (Object.keys(kept).length === 0) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const column = filed.entry.start - (text.lastIndexOf('\n', filed.entry.start - 1) + 1);
  const body = indented(stringify(kept, { lineWidth: 0 }), ' '.repeat(column), lineBreak);
  const said = text.slice(entry.start, entry.end).trimEnd().length + entry.start;
  const lineEnd = text.indexOf('\n', said);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  return { start: at, end: at, text: (lineEnd < 0 ? lineBreak : '') + body };
}

/**
 * Moves the entry that holds an offset to another file, as it is written: what is taken out of `text`, and what comes into
 * `target` ('' where that file is to be made).
 */
export function movePerson(
  text: string,
  offset: number,
  target: string,
): { readonly removal: TextChange; readonly insertion: TextChange } | undefined {
  const layout = layoutOf(text);
  const entry = layout?.entries.find(({ start, end }) => start <= offset && offset < end);
  if (!layout || !entry) return undefined;
  const lines = text.slice(entry.start, entry.end).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const { length } = layout.indent;
  const written = lines.map((line) => (line.slice(0, length).trim() === '' ? line.slice(length) : line));
  const added = insertion(target, `${written.join('\n')}\n`, confidentialHead);
  return added && { removal: { ...entry, text: '' }, insertion: added };
}

/** Where and how lines without indentation become the last entry. */
function insertion(text: string, entry: string, head: string): TextChange | undefined {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const layout = layoutOf(text);
  if (layout) {
    const at = layout.entries.at(-1)!.end;
    const gap = at > 0 && text[at - 1] !== '\n' ? lineBreak : '';
    return { start: at, end: at, text: gap + indented(entry, layout.indent, lineBreak) };
  }
  const body = indented(entry, '  ', lineBreak);
  const empty = /^people[ \t]*:[ \t]*(?:\[[ \t]*\]|~|null)?[ \t]*(#[^\r\n]*)?(?:\r?\n|$)/m.exec(text);
  if (empty) {
    const start = empty.index;
    const end = start + empty[0].length;
    const comment = empty[1] ? ` ${empty[1]}` : '';
    return { start, end, text: `people:${comment}${lineBreak}${body}` };
  }
  // Whatever else the file says, it is not ours to write behind it.
  if (/^[^#\s]/m.test(text)) return undefined;
  const gap = text === '' ? head.replace(/\n/g, lineBreak) : /\n$/.test(text) ? '' : lineBreak;
  return { start: text.length, end: text.length, text: `${gap}people:${lineBreak}${body}` };
}

function indented(entry: string, indent: string, lineBreak: string): string {
  return entry
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(lineBreak);
}

/** The same without what is undefined or empty, at any depth. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutGaps(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== '' && !isEmpty(inner));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
