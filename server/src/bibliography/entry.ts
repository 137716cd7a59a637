import type { BibliographyEntry, Span } from '../core/index.ts';

/** A work as CSL-JSON has it; nothing in it is believed. */
export type CslItem = Readonly<Record<string, unknown>>;

/** An item of CSL as the core has it. */
export function entryOf(item: CslItem, key: string, span: Span, keySpan: Span): BibliographyEntry {
  const text = (name: string): string => plain(item[name]);
  return {
    key,
    type: text('type') || 'document',
    title: text('title'),
    authors: namesOf(item.author).length ? namesOf(item.author) : namesOf(item.editor),
    issued: dateOf(item.issued),
    container: text('container-title'),
    publisher: text('publisher'),
    volume: text('volume'),
    issue: text('issue'),
    page: text('page'),
    url: text('URL') || text('url'),
    doi: text('DOI') || text('doi'),
    accessed: dateOf(item.accessed),
    span,
    keySpan,
  };
}

/** Text without the tags that CSL allows in it. */
function plain(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return plain(value[0]);
  if (typeof value !== 'string') return '';
  return value
    .replace(/<\/?[a-z][^<>]{0,60}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(value: unknown): BibliographyEntry['authors'] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
  return list
    .map((each) => {
      if (typeof each !== 'object' || each === null) return { family: plain(each) };
      const name = each as CslItem;
      const family = [plain(name['non-dropping-particle']), plain(name.family)].filter(Boolean).join(' ');
      const given = plain(name.given);
      return { family: family || plain(name.literal) || plain(name.name), ...(given ? { given } : {}) };
    })
    .filter(({ family, given }) => family || given);
}

/** `{date-parts: [[2024, 5, 2]]}`, `{year: 2024}` in a list or not, `2024-05-02`, `{literal: spring 2024}`. */
function dateOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return plain(value);
  if (Array.isArray(value)) return dateOf(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const date = value as CslItem;
  const parts = Array.isArray(date['date-parts']) ? (date['date-parts'][0] as unknown) : undefined;
  const list = Array.isArray(parts) ? parts : [date.year, date.month, date.day];
  const written = list.filter((part) => part !== undefined && part !== null && part !== '');
  if (written.length === 0) return plain(date.raw) || plain(date.literal);
  return written.map((part, i) => (i === 0 ? plain(part) : plain(part).padStart(2, '0'))).join('-');
}
