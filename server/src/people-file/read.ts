import { parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import { layoutOf } from './layout.ts';
import { readEntry, readList } from './entries.ts';
import type { Found } from './entries.ts';
import { isTooDeep } from '../protocol/index.ts';
import type { PeopleFile, Problem } from './types.ts';
import { say } from '../say/index.ts';

/** A longer file is no list of people, in UTF-16 units. */
const longest = 1_000_000;

/**
 * Reads a people file. Never throws. What is wrong is a problem at its place; where the file as a whole is no YAML, each
 * entry is read by itself, so that a broken one takes no other down.
 */
export function readPeopleFile(text: string, { confidential }: { confidential: boolean }): PeopleFile {
  if (text.length > longest) {
    const message = say('This file is too long to be read as a people file (a million characters at most).');
    return {
      people: [],
      problems: [{ code: 'people/syntax', severity: 'error', message, start: 0, end: 1 }],
    };
  }
  const found: Found = { people: [], problems: [] };
  const whole = parse(text, 0, found.problems);
  if (whole && whole.errors.length === 0) readList(whole, text, found, confidential);
  else readPieces(text, found, confidential);
  checkIds(found);
  return { people: found.people, problems: found.problems.sort((a, b) => a.start - b.start) };
}

function readPieces(text: string, found: Found, confidential: boolean): void {
  const layout = layoutOf(text);
  if (!layout || layout.entries.length === 0) return;
  // Each entry has its own faults to tell; of the whole file's, those before the list alone are not told again.
  found.problems = found.problems.filter(({ start }) => start < layout.entries[0].start);
  for (const { start, end } of layout.entries) {
    const before = found.problems.length;
    const piece = parse(text.slice(start, end), start, found.problems);
    const readable = piece && piece.errors.length === 0;
    if (readable) readEntry(piece, text, start, found, confidential);
    else if (found.problems.length === before) {
      found.problems.push({ ...syntax, message: say('This entry cannot be read.'), start, end });
    }
  }
}

const syntax = { code: 'people/syntax', severity: 'error' } as const;

function parse(text: string, shift: number, problems: Problem[]): Document.Parsed<ParsedNode> | undefined {
  if (isTooDeep(text)) {
    const message = say(
      'Brackets and lists stand deeper within one another here than a people file has them.',
    );
    problems.push({ ...syntax, message, start: shift, end: shift + 1 });
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      // Its search for keys that are given twice takes quadratic time; ours is `readMap`'s.
      uniqueKeys: false,
      logLevel: 'silent',
    });
    for (const { message, pos } of document.errors) {
      const start = Math.min(pos[0], Math.max(0, text.length - 1)) + shift;
      problems.push({
        ...syntax,
        message: `${message.replace(/\.?$/, '.')}`,
        start,
        end: Math.max(start + 1, pos[1] + shift),
      });
    }
    return document;
  } catch (error) {
    problems.push({
      ...syntax,
      message: say('This cannot be read as YAML: {0}', String(error)),
      start: shift,
      end: shift + 1,
    });
    return undefined;
  }
}

/** Two entries with one id are two people only if one of them gets another. */
function checkIds({ people, problems }: Found): void {
  const first = new Map<string, Found['people'][number]>();
  for (const filed of people) {
    const other = first.get(filed.person.id);
    if (!other) {
      first.set(filed.person.id, filed);
      continue;
    }
    problems.push({
      code: 'people/duplicate-id',
      severity: 'error',
      message: say('“{0}” is the id of {1}, too.', filed.person.id, other.person.name),
      ...filed.idAt,
      other: { ...other.idAt, message: say('The first entry with this id.') },
    });
  }
}
