import { genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameText } from './name-text.ts';
import type { Persons } from './persons.ts';
import type { RecentlyNamed } from './recent.ts';
import { foldWord } from '../../words/scan/scan.ts';
import type { Gender, Mention } from '../../types.ts';

/** Bodies that belong to one person, by that person and sort: "her campaign", "Dorn’s office". */
export type OwnedBodies = Map<Entity, Map<string, Entity>>;

/** Whose body a nominal names, and what sort of body; undefined for bodies that stand for themselves. */
export interface Owned {
  readonly owner: Entity;
  readonly sort: string;
}

/** `her campaign`, `the Dorn camp`, `Ruth Dorn’s office`: the person that a body is called after. */
export function ownerOf(persons: Persons, recent: RecentlyNamed, mention: Mention): Owned | undefined {
  const sort = sorts.get(mention.words[0]);
  if (sort === undefined || mention.kind !== 'organisation') return undefined;
  const words = nameText(mention).split(/\s+/);
  const first = words[0].toLowerCase();
  if (first === 'his' || first === 'her') {
    const owner = recentOfGender(recent, first === 'his' ? 'male' : 'female');
    return owner && { owner, sort };
  }
  for (let i = words.length - 2; i >= 0; i--) {
    if (!/^\p{Lu}/u.test(words[i])) continue;
    const bearers = persons.byLast.get(foldWord(words[i].replace(/[’']s?$/, '')));
    return bearers && { owner: mostNamed(bearers), sort };
  }
  return undefined;
}

/** The body known for that owner. */
export function ownedBody(bodies: OwnedBodies, { owner, sort }: Owned): Entity | undefined {
  return bodies.get(owner)?.get(sort);
}

/** Notes a body for its owner, and calls it by the fullest form that names them: "Ruth Dorn’s office". */
export function noteOwned(bodies: OwnedBodies, { owner, sort }: Owned, body: Entity, mention: Mention): void {
  const known = bodies.get(owner);
  if (known) known.set(sort, body);
  else bodies.set(owner, new Map([[sort, body]]));
  const text = nameText(mention);
  const full = text.indexOf(owner.name);
  if (full >= 0) body.name = text.slice(full);
  else if (isBare(text)) {
    // "Her campaign", and nothing fuller anywhere: hers it is.
    if (isBare(body.name)) body.name = `${possessiveOf(owner.name)} ${mention.words[0]}`;
  } else if (!body.mentions.some((before) => before.text.includes(body.name))) body.name = text;
}

/** “Her campaign”, “the campaign”: nobody is named in it. */
function isBare(text: string): boolean {
  return /^(?:[Hh]is|[Hh]er|[Tt]he) [^\p{Lu}]*$/u.test(text);
}

/** “Ruth Dorn’s”, “Ruth Rollins’” */
function possessiveOf(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function recentOfGender({ persons, subject }: RecentlyNamed, gender: Gender): Entity | undefined {
  const isOf = (person: Entity) => person.kind === 'person' && genderOf(person) === gender;
  return subject && isOf(subject) ? subject : persons.find(isOf);
}

function mostNamed(bearers: readonly Entity[]): Entity {
  let best = bearers[0];
  for (const person of bearers) if (weightOf(person) > weightOf(best)) best = person;
  return best;
}

function weightOf({ inFull, bySurname }: Entity): number {
  return inFull + bySurname;
}

const sorts = new Map([
  ['campaign', 'campaign'],
  ['camp', 'campaign'],
  ['team', 'campaign'],
  ['office', 'office'],
  ['administration', 'administration'],
]);
