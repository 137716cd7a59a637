import type { Span } from '../base/index.ts';

/** An author or editor as CSL has them: a body has a family name only. */
export interface Author {
  readonly family: string;
  readonly given?: string;
}

/** A work of a bibliography, in the terms of the Citation Style Language (CSL). What is not known is ''. */
export interface BibliographyEntry {
  readonly key: string;
  /** CSL's name of the type: `article-newspaper`, `webpage`, `report` … */
  readonly type: string;
  readonly title: string;
  readonly authors: readonly Author[];
  /** `2024`, `2024-05-02`, or what the entry says in words. */
  readonly issued: string;
  /** The newspaper, journal, site or book that it appeared in. */
  readonly container: string;
  readonly publisher: string;
  readonly volume: string;
  readonly issue: string;
  readonly page: string;
  readonly url: string;
  readonly doi: string;
  /** When the address was last looked at. */
  readonly accessed: string;
  /** The whole entry and its key, in UTF-16 offsets of its file. */
  readonly span: Span;
  readonly keySpan: Span;
}

/** A place of a bibliography that cannot be read, and why. The entries around it are read all the same. */
export interface BibliographyFault extends Span {
  readonly what: string;
  /** The key of the work that is lost there, where it can be read. */
  readonly key?: string;
}

/** One file of works; for the list `references` in front matter, the article itself. */
export interface BibliographyFile {
  readonly uri: string;
  readonly format: 'bibtex' | 'csl-json' | 'csl-yaml' | 'front-matter';
  readonly entries: readonly BibliographyEntry[];
  readonly faults: readonly BibliographyFault[];
}

/** A work and the file that it stands in. */
export interface FiledEntry {
  readonly file: BibliographyFile;
  readonly entry: BibliographyEntry;
}

/** All works that an article can cite, in the order of its bibliographies. */
export interface Bibliography {
  readonly files: readonly BibliographyFile[];
  /** The work that a key stands for: the first of those that have it. */
  readonly byKey: ReadonlyMap<string, FiledEntry>;
  /** Keys that more than one entry has, with all of those entries. */
  readonly duplicates: ReadonlyMap<string, readonly FiledEntry[]>;
  /** Keys of entries that cannot be read: they are written down all the same. */
  readonly broken: ReadonlySet<string>;
  /** False while a file that the article names is missing: what a key stands for is not known then. */
  readonly complete: boolean;
}

/** Puts bibliographies together. */
export function gatherBibliography(files: readonly BibliographyFile[], complete = true): Bibliography {
  const byKey = new Map<string, FiledEntry>();
  const duplicates = new Map<string, FiledEntry[]>();
  for (const file of files) {
    for (const entry of file.entries) {
      const first = byKey.get(entry.key);
      if (!first) byKey.set(entry.key, { file, entry });
      else duplicates.set(entry.key, [...(duplicates.get(entry.key) ?? [first]), { file, entry }]);
    }
  }
  const broken = files.flatMap(({ faults }) => faults.flatMap(({ key }) => key ?? []));
  return { files, byKey, duplicates, broken: new Set(broken), complete };
}

/** The year in a date, or ''. */
export function yearOf({ issued }: Pick<BibliographyEntry, 'issued'>): string {
  return /(?:1[0-9]|20)\d\d/.exec(issued)?.[0] ?? '';
}

/** “Keller”, “Keller and Voss”, “Keller et al.”; the container or the publisher where nobody signs. */
export function authorsOf({ authors, container, publisher }: BibliographyEntry): string {
  const names = authors.map(({ family, given }) => family || given || '').filter(Boolean);
  if (names.length === 0) return container || publisher;
  return names.length < 3 ? names.join(' and ') : `${names[0]} et al.`;
}
