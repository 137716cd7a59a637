import { authorsOf } from './bibliography.ts';
import type { Author, BibliographyEntry } from './bibliography.ts';

/** A stretch of a formatted entry: titles of whole works are set in italics. */
interface Formatted {
  readonly text: string;
  readonly italic?: boolean;
  readonly url?: string;
}

/** Types of work that stand inside a container, so that their own title is set upright. */
const parts = /^(?:article|chapter|entry|post|webpage|paper|broadcast|interview|document)/;

/**
 * An entry as a list of works prints it, in the order of the author-date styles of CSL:
 * Keller, A., & Voss, B. (2024, May 2). The harbour report. *Journal*, 3(2), 3–4. Publisher. https://…
 */
export function formatEntry(entry: BibliographyEntry): readonly Formatted[] {
  const { title, container, publisher, volume, issue, page, doi, url, accessed, type } = entry;
  const authors = listOf(entry.authors);
  const date = `(${dateOf(entry.issued) || 'n.d.'})`;
  const pieces: Formatted[] = [];
  const titled: Formatted = { text: title || entry.key, italic: !parts.test(type) || container === '' };
  if (authors)
    pieces.push({ text: `${stopped(authors)} ${date}. ` }, titled, { text: stopBehind(titled.text) });
  else pieces.push(titled, { text: ` ${date}.` });
  if (container) {
    const numbers = [volume + (issue && `(${issue})`), page.replace(/-+/g, '–')].filter(Boolean);
    pieces.push({ text: ' ' }, { text: container, italic: true });
    pieces.push({ text: numbers.length ? `, ${numbers.join(', ')}.` : stopBehind(container) });
  }
  if (publisher && publisher !== authorsOf(entry)) pieces.push({ text: ` ${stopped(publisher)}` });
  const address = doi ? `https://doi.org/${doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')}` : url;
  if (address) {
    pieces.push({ text: ' ' }, { text: address, url: address });
    if (accessed && !doi) pieces.push({ text: ` (seen ${dayOf(accessed)})` });
  }
  return pieces;
}

/** The same without italics. */
export function entryText(entry: BibliographyEntry): string {
  return formatEntry(entry)
    .map(({ text }) => text)
    .join('');
}

/** “Keller, A., & Voss, B.” */
function listOf(authors: readonly Author[]): string {
  const names = authors.map(nameOf).filter(Boolean);
  if (names.length > 7) return `${names.slice(0, 6).join(', ')}, … ${names[names.length - 1]}`;
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}, & ${names[names.length - 1]}`;
}

function nameOf({ family, given }: Author): string {
  if (!given || !family) return family || given || '';
  const initials = given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((part) => `${[...part][0]}.`);
  return `${family}, ${initials.join(' ')}`;
}

const months = `January February March April May June July August September October November December`.split(
  ' ',
);

/** `2024-05-02` as “2024, May 2”; what is no such date stays as it is. */
function dateOf(issued: string): string {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(issued);
  const month = match && months[Number(match[2]) - 1];
  if (!match || !month) return issued;
  return match[3] ? `${match[1]}, ${month} ${Number(match[3])}` : `${match[1]}, ${month}`;
}

/** `2024-05-02` as “May 2, 2024”. */
function dayOf(accessed: string): string {
  return dateOf(accessed).replace(/^(\d{4}), (\S+ \d+)$/, '$2, $1');
}

function stopped(text: string): string {
  return text + stopBehind(text);
}

function stopBehind(text: string): string {
  return /[.!?]$/.test(text) ? '' : '.';
}
