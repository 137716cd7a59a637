import type { Span } from '../core/index.ts';
import { linkKeys, personKeys, titleKeys, topKeys } from './keys.ts';
import type { Key } from './keys.ts';
import { layoutOf } from './layout.ts';
import { readPeopleFile } from './read.ts';
import { freshId } from './slug.ts';
import { say } from '../say/index.ts';

/** Something that may be written at the cursor, in the place of `replace`. */
interface Completion {
  readonly label: string;
  readonly says: string;
  readonly text: string;
  readonly replace: Span;
  readonly kind: 'key' | 'value';
}

/**
 * What may stand at an offset: the keys that are still missing where a key is begun; at `id:` an id that nobody has, made of
 * the entry's name; `true` at `confidential:`; the organisations of the file at `organisation:`.
 */
export function completePeopleFile(text: string, offset: number): readonly Completion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const pair = /^([\s-]*)([\w-]+):[ \t]+(.*)$/.exec(before);
  if (pair) return values(text, offset, pair[2], { start: offset - pair[3].length, end: offset });
  const begun = /^((?:[ \t]*(?:- +)?))([\w-]*)$/.exec(before);
  if (!begun) return [];
  const typed = /^[\w-]*/.exec(text.slice(offset))![0];
  const replace = { start: offset - begun[2].length, end: offset + typed.length };
  const colon = /^[ \t]*:/.test(text.slice(replace.end)) ? '' : ': ';
  const { keys, present } = keysAt(text, lineStart, begun[1]);
  return keys
    .filter(({ name }) => !present.has(name))
    .map(({ name, says }) => ({
      label: name,
      says: say(says),
      text: name + (opensBlock(name) ? colon.trimEnd() : colon),
      replace,
      kind: 'key',
    }));
}

function opensBlock(name: string): boolean {
  return name === 'titles' || name === 'links' || name === 'people';
}

/** The keys of the map that a line with this indentation stands in, and those that it has. */
function keysAt(
  text: string,
  lineStart: number,
  lead: string,
): { readonly keys: readonly Key[]; readonly present: ReadonlySet<string> } {
  const column = lead.length;
  if (column === 0) return { keys: topKeys, present: keysOfColumn(text, lineStart, 0) };
  const parent = parentOf(text, lineStart, lead);
  const keys =
    parent === 'titles' ? titleKeys : parent === 'links' ? linkKeys : parent === 'people' ? personKeys : [];
  return { keys, present: lead.includes('-') ? new Set() : keysOfColumn(text, lineStart, column) };
}

/** The key whose value the line is part of: `people`, `titles`, `links` or one that has no keys below it. */
function parentOf(text: string, lineStart: number, lead: string): string | undefined {
  const column = lead.length;
  /** Column of the dash of the list that the line is in, once that is known. */
  let list = lead.includes('-') ? lead.indexOf('-') : undefined;
  for (const line of linesAbove(text, lineStart)) {
    if (list !== undefined) {
      if (line.key !== undefined && line.column <= list) return line.key;
    } else if (line.dash && line.column === column) list = line.indent;
    else if (line.column < column && line.key !== undefined) return line.key;
  }
  return undefined;
}

/** The keys at a column around a line, as far as the same map reaches. */
function keysOfColumn(text: string, lineStart: number, column: number): ReadonlySet<string> {
  const present = new Set<string>();
  const note = ({ indent, dash, column: at, key }: Line): boolean => {
    if (at === column && key !== undefined) present.add(key);
    return dash ? indent < column : at < column;
  };
  for (const line of linesAbove(text, lineStart)) if (note(line)) break;
  for (const line of linesBelow(text, lineStart)) {
    if (line.dash ? line.indent < column : line.column < column) break;
    note(line);
  }
  return present;
}

interface Line {
  readonly indent: number;
  readonly dash: boolean;
  /** Where the key begins, the dash passed over. */
  readonly column: number;
  readonly key: string | undefined;
}

function* linesAbove(text: string, lineStart: number): Generator<Line> {
  for (let end = lineStart - 1; end > 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = readLine(text.slice(start, end));
    if (line) yield line;
    end = start - 1;
  }
}

function* linesBelow(text: string, lineStart: number): Generator<Line> {
  for (let at = text.indexOf('\n', lineStart); at >= 0;) {
    const end = text.indexOf('\n', at + 1);
    const line = readLine(text.slice(at + 1, end < 0 ? text.length : end));
    if (line) yield line;
    at = end;
  }
}

function readLine(content: string): Line | undefined {
  const parts = /^( *)(- +)?(?:([\w-]+)[ \t]*:(?:[ \t]|$))?/.exec(content.trimEnd());
  if (!parts || content.trim() === '' || content.trimStart().startsWith('#')) return undefined;
  const indent = parts[1].length;
  return { indent, dash: parts[2] !== undefined, column: indent + (parts[2]?.length ?? 0), key: parts[3] };
}

function values(text: string, offset: number, key: string, replace: Span): readonly Completion[] {
  const value = (label: string, says: string): Completion => ({
    label,
    says,
    text: label,
    replace,
    kind: 'value',
  });
  if (key === 'confidential') return [value('true', say('A source who is to be protected.'))];
  if (key !== 'id' && key !== 'organisation') return [];
  const { people } = readPeopleFile(text, { confidential: false });
  if (key === 'organisation') {
    const known = new Set(
      people.flatMap(({ person }) => [
        person.organisation,
        ...person.titles.map((title) => title.organisation),
      ]),
    );
    return [...known].flatMap((name) => (name ? [value(name, say('Named in this file.'))] : []));
  }
  const name = nameNear(text, offset);
  if (name === undefined) return [];
  const taken = people.filter(({ entry }) => offset < entry.start || entry.end < offset);
  return [
    value(
      freshId(name, new Set(taken.map(({ person }) => person.id))),
      say('An id for {0} that nobody else has.', name),
    ),
  ];
}

/** The name in the entry around an offset, though it may not be read yet. */
function nameNear(text: string, offset: number): string | undefined {
  const entry = layoutOf(text)?.entries.find(({ start, end }) => start <= offset && offset <= end);
  const written = entry && /^[\s-]*name:[ \t]+(.+)$/m.exec(text.slice(entry.start, entry.end))?.[1];
  return written?.trim().replace(/^(["'])(.*)\1$/, '$2');
}
