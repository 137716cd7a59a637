import type { KnownPerson, Severity, SourceText } from '../../server/src/core/index.ts';
import { readPeopleFile } from '../../server/src/people-file/index.ts';

/** A Markdown file read as a test suite (`docs/notation.md`). */
interface Suite {
  readonly title: string;
  readonly tests: readonly NoteTest[];
  /** The file's lines, for `accept`. */
  readonly lines: readonly string[];
}

/** What stands under one heading. */
interface NoteTest {
  /** The headings above it, without the file's title. */
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly bibliography?: NotedBibliography;
}

/** A fenced `bib` block, which the passages after it cite. */
export interface NotedBibliography {
  readonly text: string;
  readonly notes: readonly ExpectedNote[];
}

/** A fenced `news` or `text` block with its notes taken out, and the blocks that speak of it. */
export interface Passage {
  readonly text: string;
  readonly languageId: 'markdown' | 'plaintext';
  readonly notes: readonly ExpectedNote[];
  /** Offset of `<|>` in the text. */
  readonly cursor: number | undefined;
  readonly severities: ReadonlyMap<string, Severity> | undefined;
  readonly bibliography: NotedBibliography | undefined;
  readonly flaggedDomains: readonly string[];
  /** Whom the people file of the passage knows. */
  readonly known: readonly KnownPerson[] | undefined;
  /** The transcript that the passage links. */
  readonly transcripts: readonly SourceText[] | undefined;
  readonly hover: string | undefined;
  /** What the text is after the fix with this title. */
  readonly fixes: readonly { readonly title: string; readonly text: string }[];
  /** Lines of the file between the fences. */
  readonly from: number;
  readonly to: number;
}

/** A note under a line of the passage's text; columns count in that line, `<|>` left out. */
export interface ExpectedNote {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** The one setting of a `settings` block that is no severity. */
const flaggedDomains = 'citations.flaggedDomains';

export const cursorSign = '<|>';

/** Reads the tests of a Markdown file. Throws, with the line, on a block that says nothing the notation knows. */
export function parseNotes(file: string): Suite {
  const lines = file.split(/\r?\n/);
  const tests: ({ name: string } & OpenTest)[] = [];
  const headings: string[] = [];
  let current: (typeof tests)[number] | undefined;
  const begin = (): (typeof tests)[number] => {
    current = {
      name: headings.slice(1).filter(Boolean).join(' › ') || headings[0] || 'passages',
      passages: [],
    };
    tests.push(current);
    return current;
  };
  for (let i = 0; i < lines.length; i++) {
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(lines[i]);
    if (heading) {
      headings.length = heading[1].length - 1;
      headings[heading[1].length - 1] = heading[2];
      current = undefined;
      continue;
    }
    const fence = /^(`{3,}|~{3,})\s*(\S*)\s*(.*)$/.exec(lines[i]);
    if (!fence) continue;
    const from = i + 1;
    while (++i < lines.length && !(lines[i].startsWith(fence[1]) && lines[i].trim() === fence[1]));
    if (i === lines.length) throw new Error(`line ${from}: the block is not closed`);
    const body = lines.slice(from, i);
    readBlock(fence[2], fence[3], body, { from, to: i }, current ?? begin());
  }
  return { title: headings[0] ?? '', tests: tests.filter(({ passages }) => passages.length > 0), lines };
}

type OpenTest = {
  passages: Passage[];
  severities?: ReadonlyMap<string, Severity>;
  bibliography?: NotedBibliography;
  flaggedDomains?: readonly string[];
  known?: readonly KnownPerson[];
  transcripts?: readonly SourceText[];
};

function readBlock(
  kind: string,
  title: string,
  body: readonly string[],
  place: { from: number; to: number },
  test: OpenTest,
): void {
  if (kind === 'news' || kind === 'text') {
    test.passages.push({
      ...readPassage(body),
      ...place,
      languageId: kind === 'news' ? 'markdown' : 'plaintext',
      severities: test.severities,
      bibliography: test.bibliography,
      flaggedDomains: test.flaggedDomains ?? [],
      known: test.known,
      transcripts: test.transcripts,
      hover: undefined,
      fixes: [],
    });
    return;
  }
  if (kind === 'settings') {
    const { [flaggedDomains]: flagged, ...severities } = JSON.parse(body.join('\n')) as Record<
      string,
      unknown
    >;
    test.severities = new Map(Object.entries(severities as Record<string, Severity>));
    test.flaggedDomains = flagged as readonly string[] | undefined;
    return;
  }
  if (kind === 'bib') {
    test.bibliography = readPassage(body);
    return;
  }
  if (kind === 'people') {
    const { people, problems } = readPeopleFile(body.join('\n'), { confidential: false });
    if (problems.length > 0) throw new Error(`line ${place.from}: ${problems[0].message}`);
    test.known = people.map(({ person }) => person);
    return;
  }
  if (kind === 'transcript') {
    test.transcripts = [{ uri: 'file:///transcript.txt', name: 'transcript.txt', text: body.join('\n') }];
    return;
  }
  if (kind !== 'hover' && kind !== 'fix')
    throw new Error(`line ${place.from}: the notation knows no block “${kind}”`);
  const last = test.passages.pop();
  if (!last) throw new Error(`line ${place.from}: a ${kind} block follows its passage`);
  test.passages.push(
    kind === 'hover'
      ? { ...last, hover: body.join('\n') }
      : { ...last, fixes: [...last.fixes, { title, text: body.join('\n') }] },
  );
}

/** Takes notes and cursor out of a passage's lines. */
function readPassage(body: readonly string[]): Pick<Passage, 'text' | 'notes' | 'cursor'> {
  const lines: string[] = [];
  const notes: ExpectedNote[] = [];
  let cursor: { line: number; column: number } | undefined;
  for (const written of body) {
    const note = lines.length > 0 && /^([ \t]*)(\^+)(?:[ \t]+(.*?))?[ \t]*$/.exec(written);
    if (note) {
      const line = lines.length - 1;
      const shift = (column: number): number =>
        cursor?.line !== line || column <= cursor.column
          ? column
          : Math.max(cursor.column, column - cursorSign.length);
      const start = note[1].length;
      const end = start + note[2].length;
      notes.push({ line, start: shift(start), end: shift(end), label: note[3] ?? '' });
      continue;
    }
    const column = written.indexOf(cursorSign);
    if (column >= 0) cursor = { line: lines.length, column };
    lines.push(column < 0 ? written : written.replace(cursorSign, ''));
  }
  const before = cursor && lines.slice(0, cursor.line).reduce((sum, line) => sum + line.length + 1, 0);
  return { text: lines.join('\n'), notes, cursor: cursor && before! + cursor.column };
}
