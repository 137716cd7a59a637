import type { Entity } from '../known/entity.ts';
import {
  isAnyBody,
  isFirmNoun,
  isMedium,
  isNewspaper,
  isOfNoSort,
  isOutlet,
  nounsOfSort,
} from '../known/body-sorts.ts';
import { areApart, hasProper, nameText } from '../known/name-text.ts';
import type { RecentlyNamed } from '../known/recent.ts';
import type { Mention } from '../../types.ts';
import { anyOffice, anyPlace, mayBe, Word } from '../../words/scan/words.ts';

/** The body that a noun for one means: `the commission` the last one of that name, `the government` the country that speaks. */
export function bodyMeant(recent: RecentlyNamed, mention: Mention): Entity | undefined {
  const [head] = mention.words;
  if (head === 'government' || head === 'administration' || head === 'cabinet') {
    const country = countryMeant(recent, mention);
    if (country) return country;
  }
  // “|The company|, which owns Hale’s”: what only adds to it is none of what it is called.
  const text = nameText(mention);
  const named = recent.byWord.get(head);
  if (named && !areApart(text, named.name) && !isOfOffice(text)) return named;
  if (hasProper(text) || owned.test(text)) return undefined;
  if (isAnyBody(head)) return bodyOfField(recent, mention) ?? anyBodyMeant(recent, head);
  return plain.test(text) ? bodyOfSort(recent, head) : undefined;
}

function countryMeant({ countries }: RecentlyNamed, mention: Mention): Entity | undefined {
  let best: Entity | undefined;
  for (const country of countries) {
    if (mention.organisation && mention.organisation !== country.name) continue;
    if (!best || country.sources > best.sources) best = country;
  }
  return best;
}

/** "The |rights| group" is the one with rights in its name. */
function bodyOfField({ byWord }: RecentlyNamed, { text }: Mention): Entity | undefined {
  const [, field] = /^the (\p{Ll}{4,}) \p{Ll}+$/iu.exec(text) ?? [];
  return field === undefined ? undefined : byWord.get(field);
}

/** “The |president’s| office” is called after its holder, and is no other office. */
function isOfOffice(text: string): boolean {
  const [, owner] = /(\p{Ll}+)[’']s? /u.exec(text) ?? [];
  return owner !== undefined && mayBe(owner, anyOffice);
}

/** “The bank”, “the central bank”: nothing tells it from others of its sort. */
const plain = /^the (?:central )?\p{L}+$/iu;

/** "The paper workers’ union". */
const owned = /[’']/;

/** The body spoken of last, where `head` is a noun for any body: "the company". */
export function anyBodyMeant(recent: RecentlyNamed, head: string): Entity | undefined {
  if (!isAnyBody(head)) return undefined;
  const firm = isFirmNoun(head);
  return recent.bodies.find((body) => mayBeMeant(body, head) && !(firm && isPublic(body)));
}

/** Who reports is no party or bank of which the report speaks. */
function mayBeMeant(body: Entity, head: string): boolean {
  if (!body.strong || isCommon(body) || isPlace(body)) return false;
  return isMedium(head) || !isOutlet(body.words);
}

/** `Lumina … |the airline|`: the body spoken of last whose name has that noun or one like it, or that speaks and may be anything. */
function bodyOfSort({ bodies }: RecentlyNamed, head: string): Entity | undefined {
  const nouns = nounsOfSort(head);
  if (!nouns) return undefined;
  for (const body of bodies)
    if (mayBeMeant(body, head) && (isSo(body, nouns) || (body.sources > 0 && isOfNoSort(body.words, head))))
      return body;
  return undefined;
}

function isSo({ words }: Entity, nouns: ReadonlySet<string>): boolean {
  for (const word of words) if (nouns.has(word)) return true;
  return false;
}

/** “Pyongyang vowed … |The company| …”: a city is called by no such noun. */
function isPlace({ words }: Entity): boolean {
  return words.length === 1 && mayBe(words[0], anyPlace);
}

/** “The hospital”, “the team”: a body told by its noun alone is no body of another noun. */
function isCommon({ name }: Entity): boolean {
  return /^[Tt]he \p{Ll}+$/u.test(name);
}

/** The outlet spoken of last: “the paper”, which may be a text as well, and “the broadcaster”, which may be somebody. */
export function outletMeant(recent: RecentlyNamed, { words: [head], text }: Mention): Entity | undefined {
  if (head !== 'paper') return apart.has(head) && plain.test(text) ? bodyOfSort(recent, head) : undefined;
  return recent.bodies.find(({ words, strong, name }) => strong && isNewspaper(words) && !learned.test(name));
}

/** “The |Journal of| Small Plants” prints papers, and is none. */
const learned = /\b(?:Journal|Bulletin|Review) (?:of|for|in) /;

const apart = new Set(['broadcaster', 'website']);

/** "The company" is no ministry, no brigade and no board. */
function isPublic({ words }: Entity): boolean {
  return words[0] === 'board' || words.some((word) => mayBe(word, Word.publicBody));
}
