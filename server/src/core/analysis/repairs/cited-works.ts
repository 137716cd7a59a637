import { authorsOf, entryText, yearOf } from '../../citations/index.ts';
import type { Bibliography, BibliographyEntry } from '../../citations/index.ts';

/** A work with the words around it: “see |Keller (2024)|, p. 3”. */
export interface CitedWork {
  readonly work: BibliographyEntry;
  readonly before: string;
  readonly behind: string;
}

/** `see @keller2024, p. 3; @voss2019`, as it stands between brackets; undefined where a work is not known. */
export function worksInKeys(
  bibliography: Bibliography | undefined,
  inside: string,
): readonly CitedWork[] | undefined {
  const items = inside.split(';').map((item) => {
    const [, before, braced, plain, behind] = keyed.exec(item.replace(/\s+/g, ' ').trim()) ?? [];
    const work = bibliography?.byKey.get(braced ?? plain ?? '')?.entry;
    return work && { work, before, behind: behind.replace(/^[\s,]+/, '') };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

const keyed =
  /^(|.*[\s-])-?@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?))(.*)$/u;

/** `see @keller2024, p. 3; @voss2019` */
export function keysOf(works: readonly CitedWork[]): string {
  return works
    .map(({ work, before, behind }) => `${before}@${work.key}${behind && `, ${behind}`}`)
    .join('; ');
}

/** The same behind words of the text; where they end with who wrote it, a key does not say so again: `Keller [-@keller2024] found`. */
export function keysBehind(text: string, works: readonly CitedWork[]): string {
  const keys = keysOf(works);
  const [{ work }] = works;
  const names = works.length === 1 && work.authors.length > 0 ? authorsOf(work) : '';
  const words = text.trimEnd();
  const isNamed = names !== '' && words.endsWith(names) && !/\p{L}$/u.test(words.slice(0, -names.length));
  return isNamed ? keys.replace('@', '-@') : keys;
}

/**
 * `see Keller, A. (2024). *The Harbour*, p. 3; Voss, B. (2019). *Tides*.`, in whose words `worksIn` reads the same works.
 * `written` writes a work in Markdown.
 */
export function noteOf(works: readonly CitedWork[], written: (work: BibliographyEntry) => string): string {
  const said = works.map(
    ({ work, before, behind }) => before + written(work).replace(/\.$/, '') + (behind && `, ${behind}`),
  );
  const last = works[works.length - 1];
  const stopped = last.behind === '' ? entryText(last.work).endsWith('.') : !/[.!?]$/.test(last.behind);
  return said.join('; ') + (stopped ? '.' : '');
}

/** “see Keller, 2024, p. 3” for a link to the work. */
export function linkWordsOf({ work, before, behind }: CitedWork): string {
  return before + shortOf(work) + (behind && `, ${behind}`);
}

/** A work as a reader of the article knows it: “Keller and Voss, 2024”. */
function shortOf(work: BibliographyEntry): string {
  return [authorsOf(work), yearOf(work)].filter(Boolean).join(', ') || work.title;
}

function bodyOf(work: BibliographyEntry): string {
  let body = bodies.get(work);
  if (body === undefined) bodies.set(work, (body = entryText(work).replace(/\.$/, '')));
  return body;
}

/** Each of a hundred notes is compared with each of five hundred works. */
const bodies = new WeakMap<BibliographyEntry, string>();

/**
 * The works that a note or the words of a link cite: those that stand there as `noteOf` or `linkWordsOf` writes them, with
 * the words around each; else the one whose title and year, author or address stand there. Undefined where that is no work,
 * or where more is said than a key could carry.
 */
export function worksIn(
  bibliography: Bibliography | undefined,
  said: string,
  url: string,
): readonly CitedWork[] | undefined {
  if (!bibliography) return undefined;
  const { entries, titles } = shelfOf(bibliography);
  const written = writtenWorks(said.replace(/\s+/g, ' ').trim(), entries);
  if (written) return written;
  const at = workAt(bibliography, url);
  if (at && (said === '' || said.includes(shortOf(at)))) {
    const [before = '', behind = ''] = said === '' ? [] : said.split(shortOf(at));
    return fits(before, behind) ? [{ work: at, before, behind: behind.replace(/^,\s*/, '') }] : undefined;
  }
  const work = at ?? namedIn(entries, titles, said);
  if (!work || wordsBeside(work, said) > mostBeside) return undefined;
  return [{ work, before: '', behind: placeIn(work, said) }];
}

/** Works in the words of `noteOf`, one behind the other. */
function writtenWorks(said: string, entries: readonly BibliographyEntry[]): readonly CitedWork[] | undefined {
  const places = entries
    .map((work) => ({ work, start: said.indexOf(bodyOf(work)), end: 0 }))
    .filter(({ start }) => start >= 0)
    .map((place) => ({ ...place, end: place.start + bodyOf(place.work).length }))
    .sort((a, b) => a.start - b.start);
  if (places.length === 0) return undefined;
  const found: CitedWork[] = [];
  let before = said.slice(0, places[0].start);
  for (const [i, { work, end }] of places.entries()) {
    const next = places[i + 1]?.start ?? said.length;
    const between = said.slice(end, next);
    const cut = i + 1 < places.length ? between.indexOf('; ') : between.replace(/\.$/, '').length;
    if (cut < 0 || !fits(before, between.slice(0, cut))) return undefined;
    found.push({ work, before, behind: between.slice(0, cut).replace(/^,\s*/, '') });
    before = between.slice(cut + 2);
  }
  return found;
}

/** Whether words can stand before a key and behind it: `[see @keller2024, p. 3]`. */
function fits(before: string, behind: string): boolean {
  return !/[[\]@;]/.test(before + behind) && /^(?:|.*\s)$/.test(before) && /^(?:,\s.*)?$/.test(behind);
}

/** The work that somebody names by its title and year or author. */
function namedIn(
  entries: readonly BibliographyEntry[],
  titles: readonly string[],
  said: string,
): BibliographyEntry | undefined {
  const lower = said.toLowerCase();
  return entries.find((entry, i) => {
    const { authors } = entry;
    if (titles[i].length < 4 || !lower.includes(titles[i])) return false;
    const author = authors[0]?.family.toLowerCase();
    return (
      (yearOf(entry) !== '' && said.includes(yearOf(entry))) || (author ? lower.includes(author) : false)
    );
  });
}

/** A note that says more than this many words beside its work is more than a citation. */
const mostBeside = 3;

function wordsBeside(work: BibliographyEntry, said: string): number {
  const { title, container, publisher, authors } = work;
  const names = authors.map(({ family, given = '' }) => `${family} ${given}`);
  const own = new Set([...wordsIn([entryText(work), title, container, publisher, ...names].join(' '))]);
  const rest = said.replace(/https?:\/\/\S+/g, ' ').replace(place, ' ');
  return wordsIn(rest).filter((word) => !own.has(word) && !usual.has(word)).length;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** Words of citations that no entry has. */
const usual = new Set(
  `and the see also cf ibid vol volume issue page pages chapter chap isbn issn doi pmid url retrieved accessed seen archived
  original from via online available edition press university journal published eds editor january february march april may
  june july august september october november december`.split(/\s+/),
);

const place =
  /\b(?:pp?\.?|pages?|chap(?:ter|\.)|ch\.|vol\.|sec\.|fol(?:io|\.)|§)\s*\d[\d–-]*(?:, ?\d[\d–-]*)*/giu;

/** “p. 33” in what a note says; the pages of the work itself are no place in it. */
function placeIn({ page }: BibliographyEntry, said: string): string {
  const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();
  const found = (said.match(place) ?? []).filter((each) => digits(each) !== digits(page));
  return found[found.length - 1] ?? '';
}

/** The work that has an address. */
function workAt(bibliography: Bibliography, url: string): BibliographyEntry | undefined {
  return url === '' ? undefined : shelfOf(bibliography).byAddress.get(bareAddress(url));
}

/** The works of a bibliography, their titles in small letters, and those that are to be found somewhere by their bare address. */
interface Shelf {
  readonly entries: readonly BibliographyEntry[];
  readonly titles: readonly string[];
  readonly byAddress: ReadonlyMap<string, BibliographyEntry>;
}

function shelfOf(bibliography: Bibliography): Shelf {
  let shelf = shelves.get(bibliography);
  if (!shelf) shelves.set(bibliography, (shelf = newShelf(bibliography)));
  return shelf;
}

/** Each of a hundred notes asks for its work. */
const shelves = new WeakMap<Bibliography, Shelf>();

function newShelf({ byKey }: Bibliography): Shelf {
  const entries: BibliographyEntry[] = [];
  const byAddress = new Map<string, BibliographyEntry>();
  for (const { entry } of byKey.values()) {
    entries.push(entry);
    for (const address of [addressOf(entry), entry.url]) {
      const bare = bareAddress(address);
      if (address !== '' && !byAddress.has(bare)) byAddress.set(bare, entry);
    }
  }
  return { entries, titles: entries.map(({ title }) => title.toLowerCase()), byAddress };
}

function bareAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}

/** Where a work is to be found, or ''. */
export function addressOf({ url, doi }: BibliographyEntry): string {
  return doi ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')}` : url;
}
