import type { Entity } from './entity.ts';
import type { RecentlyNamed } from './recent.ts';
import { foldWord } from '../../words/scan/scan.ts';
import { officeHadBefore } from './offices.ts';
import { officeWordsOf } from '../../words/offices/office-words.ts';
import type { Gender, Mention } from '../../types.ts';

/** Somebody whom the newsroom knows, as far as it helps to tell who is who in a story. */
export interface Acquaintance {
  /** The name that is printed, and all others. */
  readonly names: readonly string[];
  readonly gender: Gender;
  /** Offices held when the story was written, and those held before. */
  readonly offices: readonly string[];
  readonly former: readonly string[];
}

/** Who of a newsroom's acquaintances has been met in a story. */
export interface Acquaintances {
  readonly byName: ReadonlyMap<string, Acquaintance>;
  readonly met: Map<Acquaintance, Entity>;
  readonly who: Map<Entity, Acquaintance>;
}

export type AcquaintancesByName = ReadonlyMap<string, Acquaintance>;

/** Acquaintances by each full name that one of them alone goes by. */
export function byFullName(all: readonly Acquaintance[]): AcquaintancesByName {
  const byName = new Map<string, Acquaintance>();
  const shared = new Set<string>();
  for (const one of all) {
    for (const name of one.names) {
      const words = name.split(/\s+/).filter(Boolean);
      if (words.length < 2) continue;
      const key = keyOf(words.map(foldWord));
      if ((byName.get(key) ?? one) !== one) shared.add(key);
      byName.set(key, one);
    }
  }
  for (const key of shared) byName.delete(key);
  return byName;
}

/** “J. P. Rill” and “J.P. Rill” are one name. */
function keyOf(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whoever of the story goes by another name of theirs: “Ruth Dorn” is “Ruth Rill” since she has married. */
export function metBefore({ byName, met }: Acquaintances, words: readonly string[]): Entity | undefined {
  const one = byName.size > 0 ? byName.get(keyOf(words)) : undefined;
  return one && met.get(one);
}

/** Whether a name is the one that the newsroom prints, and none of its others. */
export function isPrinted({ byName }: Acquaintances, words: readonly string[]): boolean {
  const key = keyOf(words);
  const printed = byName.get(key)?.names[0].split(/\s+/).map(foldWord);
  return printed !== undefined && keyOf(printed) === key;
}

/** Notes who somebody is who is named in full. */
export function meet({ byName, met, who }: Acquaintances, words: readonly string[], person: Entity): void {
  if (byName.size === 0) return;
  const one = byName.get(keyOf(words));
  if (!one || met.has(one)) return;
  met.set(one, person);
  who.set(person, one);
  // What the newsroom knows is surer than a given name, and than any number of pronouns.
  if (one.gender === 'male') person.male += certain;
  else if (one.gender === 'female') person.female += certain;
  for (const office of one.offices)
    for (const word of officeWordsOf(office))
      if (!person.officeWords.includes(word)) person.officeWords.push(word);
}

const certain = 1000;

/** `|The former finance minister|`: the only one spoken of just now who had that office once, as the newsroom knows. */
export function formerHolder(
  { who }: Acquaintances,
  { persons }: RecentlyNamed,
  mention: Mention,
): Entity | undefined {
  if (who.size === 0) return undefined;
  const called = officeHadBefore(mention.text);
  if (called.length === 0) return undefined;
  const [one, other] = persons.filter((person) =>
    who.get(person)?.former.some((office) => {
      const words = officeWordsOf(office);
      return called.every((word) => words.includes(word));
    }),
  );
  return other ? undefined : one;
}
