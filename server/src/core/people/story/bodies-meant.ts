import type { Entity } from './entity.ts';
import { areApart, hasProper, nameText } from './name-text.ts';
import type { RecentlyNamed } from './recent.ts';
import type { Mention } from '../types.ts';
import { anyOffice, anyPlace, mayBe, Word } from '../words/words.ts';

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
  return anyBody.has(head) ? (bodyOfField(recent, mention) ?? anyBodyMeant(recent, head)) : undefined;
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

/** "The paper workers’ union". */
const owned = /[’']/;

/** The body spoken of last, where `head` is a noun for any body: "the company". */
export function anyBodyMeant(recent: RecentlyNamed, head: string): Entity | undefined {
  if (!anyBody.has(head)) return undefined;
  const firm = firms.has(head);
  return recent.bodies.find(
    (body) => body.strong && !(firm && isPublic(body)) && !isCommon(body) && !isPlace(body),
  );
}

/** “Pyongyang vowed … |The company| …”: a city is called by no such noun. */
function isPlace({ words }: Entity): boolean {
  return words.length === 1 && mayBe(words[0], anyPlace);
}

/** “The hospital”, “the team”: a body told by its noun alone is no body of another noun. */
function isCommon({ name }: Entity): boolean {
  return /^[Tt]he \p{Ll}+$/u.test(name);
}

/** The newspaper spoken of last: "the paper", which may be a text as well. */
export function outletMeant({ bodies }: RecentlyNamed, { words: [head] }: Mention): Entity | undefined {
  return head === 'paper'
    ? bodies.find(({ words, strong }) => strong && words.some((word) => newspapers.has(word)))
    : undefined;
}

const newspapers = new Set(
  'newspaper times post herald tribune gazette telegraph guardian mail observer express press daily chronicle dispatch sentinel globe examiner courier review weekly journal news standard star sun mirror'.split(
    ' ',
  ),
);

/** "The company" is no ministry, no brigade and no board. */
function isPublic({ words }: Entity): boolean {
  return words[0] === 'board' || words.some((word) => mayBe(word, Word.publicBody));
}

/** Whether a noun is one for a firm: “the company”. */
export function isFirmNoun(head: string): boolean {
  return firms.has(head);
}

const firms = new Set(
  'company firm retailer manufacturer automaker carmaker maker drugmaker chipmaker planemaker shipbuilder housebuilder insurer lender brewery'.split(
    ' ',
  ),
);

/** Nouns that may stand for any body at all. */
const anyBody = new Set([
  ...firms,
  ...'group organisation organization agency body newspaper paper website union'.split(' '),
]);
