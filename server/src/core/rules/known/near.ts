import { isSlip } from '../slip.ts';
import type { KnownNames } from './match.ts';
import { foldName } from './names.ts';
import type { KnownPerson } from './types.ts';

/**
 * The right spelling of a full name that is one slip away from one of the file (“Anna Kellar”), or that drops the marks of
 * one (“Ana Nunez” for “Ana Núñez”). `person` is whom the name itself finds. Protected sources are nobody's right spelling.
 */
export function nearName(
  names: KnownNames,
  name: string,
  person: KnownPerson | undefined,
): string | undefined {
  if (person) return person.confidential ? undefined : withMarks(person, name);
  const folded = foldName(name);
  const words = folded.split(' ');
  if (words.length < 2) return undefined;
  const near = new Set<string>();
  for (const other of [
    ...(names.bySurname.get(words[words.length - 1]) ?? []),
    ...(names.byFirst.get(words[0]) ?? []),
  ]) {
    if (other.confidential) continue;
    for (const right of [other.name, ...other.aliases])
      if (differInOneWord(words, foldName(right).split(' '))) near.add(right);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** The file's spelling where the article writes the same name without its diacritics. */
function withMarks({ name, aliases }: KnownPerson, written: string): string | undefined {
  const plain = written.normalize('NFC');
  const all = [name, ...aliases].filter((right) => foldName(right) === foldName(written));
  if (all.length === 0 || all.some((right) => bare(right) === bare(plain))) return undefined;
  const right = all[0].normalize('NFC');
  return /[^ -~’]/.test(right) && right.length === plain.length ? right : undefined;
}

function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,’']/g, '')
    .trim();
}

function differInOneWord(one: readonly string[], two: readonly string[]): boolean {
  if (one.length !== two.length) return false;
  const different = one.findIndex((word, i) => word !== two[i]);
  if (different < 0 || one.some((word, i) => i > different && word !== two[i])) return false;
  return isSlip(one[different], two[different]);
}
