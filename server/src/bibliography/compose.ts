import type { BibliographyEntry, BibliographyFile, Span } from '../core/index.ts';

/** A work that is not in a bibliography yet; what is not known is left out. */
export type NewWork = Partial<Omit<BibliographyEntry, 'key' | 'span' | 'keySpan'>>;

/** A key that is not taken: the first author's name, or the site's, and the year. */
export function newKey(work: NewWork, taken: (key: string) => boolean): string {
  const base = `${plain(whoseOf(work)) || 'work'}${yearIn(work.issued) ?? yearIn(work.accessed) ?? ''}`;
  if (!taken(base)) return base;
  for (let i = 0; ; i++) {
    const key = `${base}${i < 26 ? String.fromCharCode(97 + i) : `-${i}`}`;
    if (!taken(key)) return key;
  }
}

/** Whose a work is, in a word or two. */
function whoseOf({ authors, container, publisher, url }: NewWork): string {
  const [first] = authors ?? [];
  const host = /^[a-z]+:\/\/(?:www\.)?([^/?#:.]+)/i.exec(url ?? '')?.[1];
  return first?.family || first?.given || container || publisher || host || '';
}

function yearIn(date: string | undefined): string | undefined {
  return /\d{4}/.exec(date ?? '')?.[0];
}

/** Letters without accents, in lower case. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');
}

/**
 * The edit that adds a work to the end of a bibliography, in the form that the bibliography has. `text` is the file, for a
 * list in front matter the article; undefined where there is no list to add to.
 */
export function composeEntry(
  { format, entries }: Pick<BibliographyFile, 'format' | 'entries'>,
  text: string,
  key: string,
  work: NewWork,
): Insertion | undefined {
  if (format === 'bibtex') return inBibtex(text, bibtexLines(key, work));
  if (format === 'csl-json') return inJson(text, jsonLines(key, work), entries.length === 0);
  return inYaml(text, (indent) => yamlLines(key, work, indent), entries[entries.length - 1]);
}

interface Insertion extends Span {
  readonly text: string;
}

function inBibtex(text: string, lines: readonly string[]): Insertion {
  const lineBreak = lineBreakOf(text);
  const gap = text === '' ? '' : text.endsWith('\n') ? lineBreak : lineBreak + lineBreak;
  return { start: text.length, end: text.length, text: gap + lines.join(lineBreak) + lineBreak };
}

function inJson(text: string, lines: readonly string[], isFirst: boolean): Insertion | undefined {
  const lineBreak = lineBreakOf(text);
  const item = lines.join(lineBreak);
  if (text.trim() === '')
    return { start: text.length, end: text.length, text: ['[', item, ']', ''].join(lineBreak) };
  const close = text.lastIndexOf(']');
  if (close < 0) return undefined;
  const start = text.slice(0, close).trimEnd().length;
  return { start, end: close, text: [isFirst ? '' : ',', item, ''].join(lineBreak) };
}

function inYaml(
  text: string,
  linesAt: (indent: string) => readonly string[],
  last: BibliographyEntry | undefined,
): Insertion | undefined {
  const lineBreak = lineBreakOf(text);
  if (!last) {
    if (text.trim() !== '') return undefined;
    return { start: 0, end: 0, text: ['references:', ...linesAt(''), ''].join(lineBreak) };
  }
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))![0];
  let at = last.span.end;
  if (text[at - 1] !== '\n') {
    const next = text.indexOf('\n', at);
    at = next < 0 ? text.length : next + 1;
  }
  const before = text[at - 1] === '\n' ? '' : lineBreak;
  return { start: at, end: at, text: before + [...linesAt(indent), ''].join(lineBreak) };
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

const bibtexTypes: Readonly<Record<string, string>> = {
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'report',
  thesis: 'thesis',
  'paper-conference': 'inproceedings',
};

function bibtexLines(key: string, work: NewWork): readonly string[] {
  const type = bibtexTypes[work.type ?? ''] ?? (work.url && !work.doi ? 'online' : 'misc');
  const authors = (work.authors ?? []).map(({ family, given }) =>
    given ? `${tex(family)}, ${tex(given)}` : `{${tex(family)}}`,
  );
  const container = type === 'article' ? 'journaltitle' : type === 'online' ? 'organization' : 'booktitle';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors.join(' and ')],
    ['title', work.title && tex(work.title)],
    [container, work.container && tex(work.container)],
    ['date', work.issued],
    ['publisher', work.publisher && tex(work.publisher)],
    ['volume', work.volume],
    ['number', work.issue],
    ['pages', work.page],
    ['doi', work.doi],
    ['url', work.url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', work.accessed],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return [`@${type}{${key},`, ...lines.map((line, i) => (i < lines.length - 1 ? `${line},` : line)), '}'];
}

/** Text as TeX prints it: braces that open and do not close would break the file. */
function tex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[{}\\]/g, '')
    .replace(/[&%$#_]/g, '\\$&');
}

function cslOf(key: string, work: NewWork): Readonly<Record<string, unknown>> {
  const date = (written: string | undefined): unknown => {
    if (!written) return undefined;
    if (!/^\d{4}(?:-\d\d?){0,2}$/.test(written)) return { literal: written };
    return { 'date-parts': [written.split('-').map(Number)] };
  };
  const authors = (work.authors ?? []).map(({ family, given }) =>
    given ? { family, given } : { literal: family },
  );
  return {
    id: key,
    type: work.type || (work.url ? 'webpage' : 'document'),
    title: work.title || undefined,
    author: authors.length > 0 ? authors : undefined,
    issued: date(work.issued),
    'container-title': work.container || undefined,
    publisher: work.publisher || undefined,
    volume: work.volume || undefined,
    issue: work.issue || undefined,
    page: work.page || undefined,
    DOI: work.doi || undefined,
    URL: work.url || undefined,
    accessed: date(work.accessed),
  };
}

function jsonLines(key: string, work: NewWork): readonly string[] {
  return JSON.stringify(cslOf(key, work), undefined, 2)
    .split('\n')
    .map((line) => `  ${line}`);
}

/** Values are written as JSON, which is YAML whatever is in them. */
function yamlLines(key: string, work: NewWork, indent: string): readonly string[] {
  const item = Object.entries(cslOf(key, work)).filter(([, value]) => value !== undefined);
  return item.map(([name, value], i) => `${indent}${i === 0 ? '- ' : '  '}${name}: ${JSON.stringify(value)}`);
}
