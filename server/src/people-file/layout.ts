import type { Span } from '../core/index.ts';

/**
 * Where the entries of the list under `people:` stand, told from its lines alone, so that it holds for a file that is
 * broken somewhere, too. Each entry reaches from the indentation of its dash to the start of the next one's line, or to
 * the end of its last line that says something.
 */
interface Layout {
  /** The white space before each dash. */
  readonly indent: string;
  readonly entries: readonly Span[];
}

/** Undefined where there is no list of one entry a dash. Linear in the text. */
export function layoutOf(text: string): Layout | undefined {
  let indent: string | undefined;
  let inside = false;
  let end = 0;
  const starts: number[] = [];
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const spaces = /^ */.exec(content)![0];
    const said = content.slice(spaces.length);
    if (said === '' || said === '\n' || said === '\r\n' || said === '\r') continue;
    if (!inside) {
      inside = /^people\s*:\s*(?:#.*)?$/.test(content.trimEnd());
      continue;
    }
    const dash = /^-(?:\s|$)/.test(said);
    if (said.startsWith('#')) {
      // A comment that is indented like the inside of an entry belongs to it.
      if (indent !== undefined && spaces.length > indent.length) end = line.end;
      continue;
    }
    if (indent === undefined) {
      if (!dash) return undefined;
      indent = spaces;
    }
    if (spaces.length === indent.length && dash) starts.push(line.start);
    else if (spaces.length <= indent.length && startsNewKey(said, spaces)) break;
    end = line.end;
  }
  if (indent === undefined) return undefined;
  const entries = starts.map((start, i) => ({ start, end: starts[i + 1] ?? end }));
  return { indent, entries };
}

/** A key at the left margin ends the list; anything else that stands too far left is a broken part of an entry. */
function startsNewKey(said: string, spaces: string): boolean {
  return spaces === '' && /^(?:[\w-]+\s*:(?:\s|$)|---|\.\.\.)/.test(said);
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    yield { start, end };
    start = end;
  }
}
