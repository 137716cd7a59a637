import type { Mention } from '../../types.ts';

/** The name proper of a mention, as written but for spaces too many. */
export function nameText({ text, start, name }: Mention): string {
  return text.slice(name.start - start, name.end - start).replace(/[\s\u200b]{2,}/g, ' ');
}

/** Whether no title or form of address is told with a name. */
export function isBareName({ titles, start, name }: Mention): boolean {
  return titles.length === 0 && name.start === start;
}

/** Whether a name, or a number, stands behind the first word: "the Keller report". */
export function hasProper(text: string): boolean {
  return proper.test(text);
}

const proper = /\s[\p{Lu}\d]/u;

/** "The Dorn campaign", "the Rill campaign": what stands in capitals before the noun tells them apart. */
export function areApart(a: string, b: string): boolean {
  if (!hasProper(a) || !hasProper(b)) return false;
  const [, ...words] = a.split(/\s+/);
  const others = b.split(/\s+/);
  for (const word of words) if (/^\p{Lu}/u.test(word) && others.includes(word)) return false;
  return true;
}

/** Whether all words of a shorter name are among those of a longer one. */
export function areAllIn(short: readonly string[], long: readonly string[]): boolean {
  for (const word of short) if (!long.includes(word)) return false;
  return true;
}
