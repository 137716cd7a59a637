import { hashNext, hashStart } from '../../base/index.ts';
import type { People, Speaker } from '../../people/index.ts';
import { isSlip } from '../slip.ts';

const known = new WeakMap<People, ReadonlyMap<Speaker, Speaker>>();

/**
 * For each person whose name is one slip of the pen away from somebody else's, the other one: the one who is mentioned
 * more often, or earlier. Names meet where one letter is taken out of each (symmetric deletion), so the cost is linear
 * in the letters of all names.
 */
export function variantsOf(people: People): ReadonlyMap<Speaker, Speaker> {
  const before = known.get(people);
  if (before) return before;
  const variants = new Map<Speaker, Speaker>();
  const surnames = new Map<number, Speaker | Speaker[]>();
  const wholes = new Map<number, Speaker | Speaker[]>();
  for (const speaker of people.speakers) {
    if (speaker.kind !== 'person' || !speaker.named) continue;
    const name = speaker.name.toLowerCase();
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (surname === name) {
      if (surname.length >= 6) meet(speaker, surname, surnames, variants);
    } else if (surname.length >= 4 && name.length <= 60) {
      meet(speaker, name, wholes, variants);
      if (surname.length >= 6) meet(speaker, surname, surnames, variants);
    }
  }
  known.set(people, variants);
  return variants;
}

function meet(
  speaker: Speaker,
  name: string,
  met: Map<number, Speaker | Speaker[]>,
  variants: Map<Speaker, Speaker>,
): void {
  meetAt(hashWithout(name, -1), speaker, met, variants);
  for (let i = 0; i < name.length; i++) {
    // Of two letters that are the same, either leaves the same name behind.
    if (name[i] !== ' ' && name[i] !== name[i - 1]) meetAt(hashWithout(name, i), speaker, met, variants);
  }
}

/** Most names meet nobody, so that a list is made for the second who comes to a place. */
function meetAt(
  key: number,
  speaker: Speaker,
  met: Map<number, Speaker | Speaker[]>,
  variants: Map<Speaker, Speaker>,
): void {
  const there = met.get(key);
  if (!there) {
    met.set(key, speaker);
    return;
  }
  const others = Array.isArray(there) ? there : [there];
  for (const other of others) if (isVariant(speaker, other)) note(speaker, other, variants);
  if (others.length < 4) others.push(speaker);
  if (others !== there) met.set(key, others);
}

/** The hash of a name with one letter taken out: the place where it meets others. Whoever meets is compared anyway. */
function hashWithout(name: string, letter: number): number {
  let hash: number = hashStart;
  for (let i = 0; i < name.length; i++) if (i !== letter) hash = hashNext(hash, name.charCodeAt(i));
  return hash;
}

function note(a: Speaker, b: Speaker, variants: Map<Speaker, Speaker>): void {
  const [rare, usual] = a.mentions.length > b.mentions.length ? [b, a] : [a, b];
  if (!variants.has(rare)) variants.set(rare, usual);
}

/** Full names that differ in one word, or a surname alone that is nearly that of a full name. */
function isVariant(a: Speaker, b: Speaker): boolean {
  // “Mario Silva” and “Maria Silva” are two people.
  if (isKnown(a.gender) && isKnown(b.gender) && a.gender !== b.gender) return false;
  const [one, two] = [a.name.toLowerCase().split(' '), b.name.toLowerCase().split(' ')];
  if (one.length > 1 && two.length > 1) {
    if (one.length !== two.length) return false;
    const different = one.findIndex((word, i) => word !== two[i]);
    if (different < 0 || one.some((word, i) => i > different && word !== two[i])) return false;
    return isSlip(one[different], two[different]);
  }
  if (one.length > 1 === two.length > 1) return false;
  return isSlip(one[one.length - 1], two[two.length - 1]);
}

function isKnown(gender: Speaker['gender']): boolean {
  return gender !== undefined && gender !== 'unknown';
}
