import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibliographyEntry, BibliographyFault } from '../core/index.ts';
import { cutEntries, lineOf } from './bib-entries.ts';
import type { RawEntry } from './bib-entries.ts';
import { entryOf } from './entry.ts';
import type { CslItem } from './entry.ts';
import { later, say } from '../say/index.ts';

/** As many entries are read at once: the library starts slowly, and one that is broken stops those beside it. */
const batch = 64;

/** Reads BibTeX and BibLaTeX with citation-js, which knows their names, dates and accents. */
export function readBibtex(text: string): { entries: BibliographyEntry[]; faults: BibliographyFault[] } {
  const { entries: raw, strings, broken } = cutEntries(text);
  const entries: BibliographyEntry[] = [];
  const faults: BibliographyFault[] = [...broken];
  const take = (item: CslItem, { key, keySpan, start, end }: RawEntry): void =>
    void entries.push(entryOf(item, key, { start, end }, keySpan));
  for (let first = 0; first < raw.length; first += batch) {
    const some = raw.slice(first, first + batch);
    const together = tryToRead(strings + some.map(({ start, end }) => text.slice(start, end)).join('\n'));
    if (together.items?.length === some.length) {
      some.forEach((each, i) => take(together.items![i], each));
      continue;
    }
    for (const each of some) {
      const { items, error } = tryToRead(strings + text.slice(each.start, each.end));
      if (items?.length === 1) take(items[0], each);
      else faults.push(faultOf(text, each, strings, error ?? ''));
    }
  }
  return { entries, faults: faults.sort((a, b) => a.start - b.start) };
}

function tryToRead(bibtex: string): { items?: readonly CslItem[]; error?: string } {
  try {
    const options = { forceType: '@biblatex/text', generateGraph: false };
    return { items: plugins.input.chain(bibtex, options) as CslItem[] };
  } catch (error) {
    return { error: String((error as Error).message) };
  }
}

/** The line where the reader stopped, and what it waited for there. */
function faultOf(text: string, entry: RawEntry, strings: string, error: string): BibliographyFault {
  const [, expected, found, line] =
    /expected "?([\w ]+?)"?, got "?(\w+)"? at line (\d+)/.exec(error) ?? ([] as string[]);
  const before = strings.split('\n').length - 1;
  let start = entry.start;
  for (let i = Number(line ?? 1) - before; i > 1; i--) {
    const lineBreak = text.indexOf('\n', start);
    if (lineBreak < 0 || lineBreak >= entry.end) break;
    start = lineBreak + 1;
  }
  const name = (sign: string): string => (signs[sign] === undefined ? sign : say(signs[sign]));
  const what = expected
    ? say(
        'The entry “{0}” cannot be read. {1} should stand here, not {2}.',
        entry.key,
        name(expected),
        name(found),
      )
    : say('The entry “{0}” cannot be read.', entry.key);
  return { ...lineOf(text, start), what, key: entry.key };
}

const signs: Readonly<Record<string, string>> = {
  rbrace: later('A closing brace or a comma'),
  lbrace: later('an opening brace'),
  comma: later('a comma'),
  equals: later('an equals sign'),
  identifier: later('a word'),
  label: later('a key'),
  text: later('text'),
  EOF: later('the end'),
};
