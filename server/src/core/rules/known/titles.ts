import type { KnownDate, KnownPerson, KnownTitle } from './types.ts';

/** The titles of somebody at a date, in the file's order; all that have no end where the date is not known. */
export function titlesAt({ titles }: KnownPerson, date: KnownDate | undefined): readonly KnownTitle[] {
  return titles.filter((title) =>
    date === undefined ? title.to === undefined : !hasEnded(title, date) && hasBegun(title, date),
  );
}

/** Whether a title was over at a date; one that ends in 2024 is over in 2025. */
export function hasEnded({ to }: KnownTitle, date: KnownDate): boolean {
  return to !== undefined && date.length >= to.length && date.slice(0, to.length) > to;
}

function hasBegun({ from }: KnownTitle, date: KnownDate): boolean {
  return from === undefined || date.slice(0, from.length) >= from.slice(0, date.length);
}

/** A date as files and front matter write it, or nothing: `2024-05-01T08:00`, `2024-05-01`, `2024-05` or `2024`. */
export function readDate(written: string | undefined): KnownDate | undefined {
  return /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:$|[T\s])/.exec(
    written?.trim() ?? '',
  )?.[1];
}
