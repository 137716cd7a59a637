import type { Gender } from '../../people/index.ts';
import { mayBeOf } from './telling.ts';
import type { Analysis } from '../types.ts';
import type { Relation, Relatives } from './types.ts';

export interface Noun {
  readonly relation: Relation;
  readonly gender: Gender;
}

const nouns = new Map<string, Noun>();

function add(words: string, relation: Relation, gender: Gender): void {
  for (const word of words.split(' ')) nouns.set(word, { relation, gender });
}

add('husband widower fiancé boyfriend', 'spouse', 'male');
add('wife widow fiancée girlfriend', 'spouse', 'female');
add('spouse', 'spouse', 'unknown');
add('father dad daddy', 'parent', 'male');
add('mother mum mom mummy mam', 'parent', 'female');
add('parent', 'parent', 'unknown');
add('son', 'child', 'male');
add('daughter', 'child', 'female');
add('child', 'child', 'unknown');
add('brother', 'sibling', 'male');
add('sister', 'sibling', 'female');
add('sibling twin', 'sibling', 'unknown');
add('uncle', 'elder', 'male');
add('aunt', 'elder', 'female');
add('nephew', 'younger', 'male');
add('niece', 'younger', 'female');
add('predecessor', 'before', 'unknown');
add('successor', 'after', 'unknown');

/** `husband`: a noun that tells somebody by another. */
export function relativeNoun(word: string): Noun | undefined {
  return nouns.get(word);
}

const inverse: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  elder: 'younger',
  younger: 'elder',
  before: 'after',
  after: 'before',
};

/** Notes that the article names somebody’s relative, which makes them a relative of that one. */
export function noteRelative(relatives: Relatives, owner: number, { relation }: Noun, person: number): void {
  if (owner === person || owner < 0 || person < 0) return;
  note(relatives, owner, relation, person);
  note(relatives, person, inverse[relation], owner);
}

function note(relatives: Relatives, owner: number, relation: Relation, person: number): void {
  const known = relatives.get(owner);
  if (!known) relatives.set(owner, [{ relation, person }]);
  else if (known.length < mostRelatives && !personsOf(relatives, owner, relation).includes(person))
    known.push({ relation, person });
}

/** More are a list’s noise. */
const mostRelatives = 24;

/** Who has somebody as such a relative. */
export function ownersOf(relatives: Relatives, person: number, { relation }: Noun): number[] {
  return personsOf(relatives, person, inverse[relation]);
}

/** The relative of somebody that a noun means; -1 where none is named, or several are. */
export function relativeOf(
  analysis: Analysis,
  relatives: Relatives,
  owner: number,
  { relation, gender }: Noun,
): number {
  const found = personsOf(relatives, owner, relation);
  // Brothers and sisters have their parents in common.
  if (found.length === 0 && relation === 'parent')
    for (const sibling of personsOf(relatives, owner, 'sibling'))
      found.push(...personsOf(relatives, sibling, 'parent'));
  const fit = [...new Set(found)].filter((person) => mayBeOf(analysis, person, gender));
  return fit.length === 1 ? fit[0] : -1;
}

/** All who are so related to somebody. */
export function personsOf(relatives: Relatives, owner: number, relation: Relation): number[] {
  const found: number[] = [];
  for (const known of relatives.get(owner) ?? []) if (known.relation === relation) found.push(known.person);
  return found;
}
