import type { Span } from '../../base/index.ts';
import { fold, isParticle, withoutSuffix } from '../name-parts.ts';
import type { NameParts } from '../name-parts.ts';

/**
 * What a form of the old name becomes: a full name stays full, a family name a family name, an initial an initial.
 * Undefined where the words are no form of it that has a new one ("the Iron Lady").
 */
export function renamed(form: string, old: NameParts, now: NameParts): string | undefined {
  const words = form.split(/\s+/).filter(Boolean);
  const middle = middleName(words, old, now);
  if (middle) return middle;
  const plain = withoutSuffix(words);
  const suffix = plain.length < words.length ? now.suffix : [];
  const family = familyIn(plain, old, now);
  const lead = plain.slice(0, plain.length - (family?.length ?? 0));
  const given = givenFor(lead, old, now);
  if (!given || (!family && lead.length === 0)) return undefined;
  const written = [...given, ...(family?.now ?? []), ...suffix].join(' ') || now.family.join(' ');
  if (isShouted(form)) return written.toUpperCase();
  // "De la Cruz said" opens a sentence with a particle.
  const opens = lead.length === 0 && !same([plain[0]], [old.family[0]], exactly) && isParticle(plain[0]);
  return opens ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/**
 * `|Quiroga| said`, of Tomás Quiroga Rill: one word within a name stays while it is part of it; of as many, the one in its
 * place.
 */
function middleName([word, ...more]: readonly string[], old: NameParts, now: NameParts): string | undefined {
  const at = old.given.findIndex((given, i) => i > 0 && fold(given) === fold(word));
  if (more.length > 0 || at < 0) return undefined;
  if ([...now.given, ...now.family].includes(word)) return word;
  return now.given.length === old.given.length ? now.given[at] : now.family.join(' ');
}

/** `KELLER`: longer words all in capitals. */
export function isShouted(form: string): boolean {
  return form.length > 3 && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** Where words made with a family name have it: `anti-|Keller|`, `|Keller|-era`; not in another name (`Keller-Venn`). */
export function familyInCompounds(text: string, { family }: NameParts): readonly Span[] {
  const name = family.at(-1)!;
  if (!text.includes(`${name}-`) && !text.includes(`-${name}`)) return [];
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = `(?<=(?<!\\p{L})\\p{L}{2,8}-)${literal}(?![\\p{L}-])`;
  const behind = `(?<![\\p{L}-])${literal}(?=-\\p{Ll})`;
  const found = [...text.matchAll(new RegExp(`${before}|${behind}`, 'gu'))];
  return found.map(({ index }) => ({ start: index, end: index + name.length }));
}

/** The family name that a form ends in, whole or without its particles, and what comes in its place. */
function familyIn(
  words: readonly string[],
  old: NameParts,
  now: NameParts,
): { length: number; now: readonly string[] } | undefined {
  for (let skipped = 0; skipped < old.family.length; skipped++) {
    const part = old.family.slice(skipped);
    if (part.length > words.length || !same(words.slice(-part.length), part)) continue;
    // "de la Cruz" and "Cruz" both stand for it.
    return { length: part.length, now: skipped === 0 ? now.family : now.family.slice(-1) };
  }
  return undefined;
}

/** What stands before the family name: nothing, the given names as far as they were given, or initials. */
function givenFor(lead: readonly string[], old: NameParts, now: NameParts): readonly string[] | undefined {
  if (lead.length === 0) return [];
  // Somebody who has one name only from now on is called by it.
  if (now.given.length === 0)
    return same(lead, old.given) || startsAlike(lead[0], old.given[0]) ? [] : undefined;
  if (same(lead, old.given)) return now.given;
  if (lead.every(isInitial)) return initialsLike(lead, now.given);
  if (old.given.length === 0) return undefined;
  return startsAlike(lead[0], old.given[0]) || lead.length === 1
    ? now.given.slice(0, Math.max(1, lead.length))
    : undefined;
}

function startsAlike(one: string, other: string | undefined): boolean {
  return other !== undefined && fold(one)[0] === fold(other)[0];
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.){1,3}$/u.test(word) || /^\p{Lu}$/u.test(word);
}

/** As many initials, set as they were: `J.B.`, `J. B.` */
function initialsLike(lead: readonly string[], given: readonly string[]): readonly string[] {
  let taken = 0;
  const initials = lead.map((word) => {
    const count = word.match(/\p{Lu}/gu)!.length;
    return given
      .slice(taken, (taken += count))
      .map((name) => `${[...name][0]}.`)
      .join('');
  });
  return initials.filter(Boolean);
}

function same(one: readonly string[], other: readonly string[], by = fold): boolean {
  return one.length === other.length && one.every((word, i) => by(word) === by(other[i]));
}

function exactly(word: string): string {
  return word;
}
