import { entity } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameText } from './persons.ts';
import type { Mention } from './types.ts';

/** The organisations of a story by name, acronym and single words. */
export interface Bodies {
  readonly all: Entity[];
  readonly byName: Map<string, Entity>;
  readonly byAcronym: Map<string, Entity>;
  readonly byWord: Map<string, Entity>;
}

export function noBodies(): Bodies {
  return { all: [], byName: new Map(), byAcronym: new Map(), byWord: new Map() };
}

/** The body that a name means; made when it is new. */
export function bodyOfName(bodies: Bodies, mention: Mention): Entity {
  const { words } = mention;
  const key = words.join(' ');
  const known =
    bodies.byName.get(key) ?? (words.length === 1 ? bodies.byAcronym.get(acronymOf(words[0])) : undefined);
  if (known) return known;
  const country = words[0] === 'country' && mention.organisation;
  const made = entity('organisation', words, country || nameText(mention));
  bodies.all.push(made);
  bodies.byName.set(key, made);
  if (country) return made;
  if (words.length > 1) {
    let initials = '';
    let short = '';
    for (const word of words) {
      initials += word[0];
      if (small.has(word)) continue;
      // "Bank of Elmford": what a body is of or in has a name of its own.
      if (short.length === initials.length - 1) bodies.byWord.set(word, made);
      short += word[0];
    }
    if (short.length > 1) bodies.byAcronym.set(short, made);
    if (initials !== short) bodies.byAcronym.set(initials, made);
  }
  return made;
}

/** Notes what stands in brackets after a body's name as its short form. */
export function noteShortForm({ byAcronym }: Bodies, { words }: Mention, body: Entity | undefined): void {
  if (body?.kind === 'organisation') byAcronym.set(acronymOf(words[0]), body);
}

/** The body that one word of its name ("the Commission", "Lockhart" for Lockhart Mills) may mean. */
export function bodyOfWord(bodies: Bodies, word: string): Entity | undefined {
  return bodies.byName.get(word) ?? bodies.byAcronym.get(acronymOf(word)) ?? bodies.byWord.get(word);
}

function acronymOf(word: string): string {
  return word.replace(/[.\u00b7]/g, '');
}

const small = new Set(['of', 'the', 'for', 'and', 'de', 'du', 'on', 'in', '&']);
