import { hashString } from '../base/index.ts';
import { entity } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameText } from './persons.ts';
import type { RecentlyNamed } from './recent.ts';
import type { Mention } from './types.ts';
import { Word, wordBits } from './words.ts';

/** Sources without a name so far: by their words, and in order. */
export interface Nominals {
  readonly all: Entity[];
  readonly byText: Map<string, Entity>;
  /** The last source without a name of each head noun. */
  readonly byHead: Map<string, Entity>;
}

export function noNominals(): Nominals {
  return { all: [], byText: new Map(), byHead: new Map() };
}

/**
 * Whom a nominal means: "the minister" the last one with that office, "the commission" the body of that name, "the
 * government" the country that speaks, "the official" the unnamed one before; else a source of its own.
 */
export function nominalMeans(
  nominals: Nominals,
  recent: RecentlyNamed,
  mention: Mention,
  order: number,
): Entity | undefined {
  const text = keyOf(mention.text);
  const [head] = mention.words;
  if (mention.definite) {
    const found =
      (mention.kind === 'unnamed' && !mention.plural ? officeHolder(recent, head, mention) : undefined) ??
      (mention.kind === 'organisation' ? bodyMeant(recent, head, mention) : undefined) ??
      nominals.byText.get(text) ??
      sameHead(nominals, head, mention) ??
      recentPerson(recent, mention, order);
    if (found) return named(found, mention);
  }
  const same = nominals.byText.get(text);
  if (same) return same;
  if (mention.weak) return undefined;
  const made = entity(mention.kind, mention.words, nameText(mention));
  made.named = isNamed(mention);
  nominals.all.push(made);
  nominals.byText.set(text, made);
  nominals.byHead.set(head, made);
  return made;
}

/** "The campaign" is called the Dorn campaign once the story says so. */
function named(found: Entity, mention: Mention): Entity {
  if (found.kind !== 'organisation' || mention.kind !== 'organisation' || hasProper(found.name)) return found;
  if (hasProper(mention.text) && found.words[0] === mention.words[0]) found.name = nameText(mention);
  return found;
}

function hasProper(text: string): boolean {
  return proper.test(text);
}

const proper = /\s[\p{Lu}\d]/u;

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.startsWith('the ')) return lower.slice(4).trim();
  if (lower.startsWith('a ')) return lower.slice(2).trim();
  return (lower.startsWith('an ') ? lower.slice(3) : lower).trim();
}

function sameHead(nominals: Nominals, head: string, mention: Mention): Entity | undefined {
  const found = nominals.byHead.get(head);
  if (found?.plural !== mention.plural || wordCount(mention.text) > 3) return undefined;
  return areApart(mention.text, found.name) ? undefined : found;
}

/** "The Dorn campaign", "the Rill campaign": what stands in capitals before the noun tells them apart. */
function areApart(a: string, b: string): boolean {
  if (!hasProper(a) || !hasProper(b)) return false;
  const words = b.split(/\s+/);
  return !a.split(/\s+/).some((word, i) => i > 0 && /^\p{Lu}/u.test(word) && words.includes(word));
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/**
 * "The former governor", "the businessman" with nobody of that office before: the person spoken of just now. A source
 * or an office of state is looked for further back than a passing word.
 */
function recentPerson({ persons }: RecentlyNamed, mention: Mention, order: number): Entity | undefined {
  if (mention.kind !== 'unnamed' || mention.plural) return undefined;
  if (mention.titles.length === 0 && (mention.gender === 'unknown' || mention.sourceOf < 0)) return undefined;
  const reach = mention.sourceOf >= 0 ? 8 : 4;
  let best: Entity | undefined;
  let bestScore = -Infinity;
  for (const person of persons) {
    if (order - person.lastSeen > reach) continue;
    if (mention.titles.length === 0 && person.male === person.female) continue;
    if (
      mention.gender === 'male'
        ? person.female > person.male
        : mention.gender === 'female' && person.male > person.female
    )
      continue;
    // Whoever opens a sentence does not stand as its object as well: "Dorn attacked the former governor".
    const last = person.mentions[person.mentions.length - 1];
    const same = order - person.lastSeen === 1 && last.subject && !mention.subject ? 4 : 0;
    const score =
      Math.min(person.mentions.length, 12) / 3 -
      (order - person.lastSeen) -
      same -
      (person.official ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

/** The person, spoken of before, in whose titles the office stands. */
function officeHolder({ byOffice }: RecentlyNamed, head: string, mention: Mention): Entity | undefined {
  const place = mention.organisation?.toLowerCase();
  return byOffice.get(head)?.find((person) => !place || !person.organisation || agrees(person, place));
}

function agrees(person: Entity, place: string): boolean {
  return (
    (person.organisation ?? '').toLowerCase().includes(place) ||
    person.titles.some((title) => title.toLowerCase().includes(place))
  );
}

function bodyMeant(recent: RecentlyNamed, head: string, mention: Mention): Entity | undefined {
  if (head === 'government' || head === 'administration' || head === 'cabinet') {
    const country = countryMeant(recent, mention);
    if (country) return country;
  }
  const named = recent.byWord.get(head);
  if (named && !areApart(mention.text, named.name)) return named;
  return anyBody.has(head) ? recent.bodies.find((body) => body.strong) : undefined;
}

/** Nouns that may stand for any body at all. */
const anyBody = new Set(
  'company group organisation organization firm agency body newspaper paper website union'.split(' '),
);

function countryMeant({ countries }: RecentlyNamed, mention: Mention): Entity | undefined {
  let best: Entity | undefined;
  for (const country of countries) {
    if (mention.organisation && mention.organisation !== country.name) continue;
    if (!best || country.sources > best.sources) best = country;
  }
  return best;
}

function isDocument(head: string): boolean {
  return (wordBits(hashString(head)) & Word.document) !== 0;
}

/** A document or body with a capital inside its words is named ("the Keller report"). */
function isNamed(mention: Mention): boolean {
  if (mention.kind === 'organisation') return true;
  return (
    mention.kind === 'document' &&
    isDocument(mention.words[0]) &&
    ((mention.definite && !mention.plural) ||
      /\s\p{Lu}/u.test(mention.text) ||
      /^\p{Lu}{2}/u.test(mention.text))
  );
}
