import { hashString } from '../../base/index.ts';
import { entity, genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameText } from './persons.ts';
import { fieldOf, officeHolder, personMeant } from './epithets.ts';
import { foldWord } from '../words/scan.ts';
import { keepsName, namesNobody } from '../words/nobody.ts';
import { shareWord } from '../words/nominals.ts';
import { documentMeant, noDocuments, noteDocument } from './documents.ts';
import type { Documents } from './documents.ts';
import { noteOwned, ownedBody, ownerOf } from './owned.ts';
import type { Owned, OwnedBodies } from './owned.ts';
import type { Persons } from './persons.ts';
import type { RecentlyNamed } from './recent.ts';
import type { Gender, Mention } from '../types.ts';
import { anyOffice, anyPlace, Word, wordBits } from '../words/words.ts';
import { wordFamilies } from '../words/word-families.ts';

/** Sources without a name so far: by their words, and in order. */
export interface Nominals {
  readonly all: Entity[];
  readonly byText: Map<string, Entity>;
  /** The last source without a name of each head noun. */
  readonly byHead: Map<string, Entity>;
  readonly documents: Documents;
  readonly owned: OwnedBodies;
  /** Who spoke together last: "Keller and Dorn". */
  joint: Entity | undefined;
}

export function noNominals(): Nominals {
  return {
    all: [],
    byText: new Map(),
    byHead: new Map(),
    documents: noDocuments(),
    owned: new Map(),
    joint: undefined,
  };
}

/**
 * Whom a nominal means: "the minister" the last one with that office, "the commission" the body of that name, "the
 * government" the country that speaks, "the official" the unnamed one before; else a source of its own.
 */
export function nominalMeans(
  nominals: Nominals,
  persons: Persons,
  recent: RecentlyNamed,
  mention: Mention,
  order: number,
): Entity | undefined {
  const owned = ownerOf(persons, recent, mention);
  const found =
    (owned && ownedBody(nominals.owned, owned)) ?? meansByWords(nominals, recent, mention, order, owned);
  if (owned && found?.kind === 'organisation') noteOwned(nominals.owned, owned, found, mention);
  return found;
}

function meansByWords(
  nominals: Nominals,
  recent: RecentlyNamed,
  mention: Mention,
  order: number,
  owned: Owned | undefined,
): Entity | undefined {
  const [head] = mention.words;
  if (head === shareWord && recent.group) return recent.group;
  if (namesNobody(mention.text)) return undefined;
  // Somebody new, whom the story may come back to.
  if (mention.weak && indefinite.test(mention.text)) return undefined;
  const text = keyOf(mention.kind === 'group' ? nameText(mention) : mention.text);
  const found =
    oneOfPeople(recent, mention, text) ??
    (mention.definite ? knownBefore(nominals, recent, mention, order, owned, text) : undefined) ??
    relativeMeant(recent, mention) ??
    kinMeant(recent, mention) ??
    nominals.byText.get(text) ??
    documentMeant(nominals.documents, mention) ??
    samePeople(nominals, head, mention) ??
    (mention.weak ? undefined : sourceWithoutName(nominals, mention));
  return found && named(nominals, found, mention);
}

/** "|The Portuguese|" is one person, once it was. */
function oneOfPeople({ persons }: RecentlyNamed, mention: Mention, text: string): Entity | undefined {
  if (mention.kind !== 'group' || !people.test(mention.words[0])) return undefined;
  return persons.find(({ mentions }) =>
    mentions.slice(-longAgo).some((before) => keyOf(before.text) === text),
  );
}

/** Whom the article says is known: "the minister", "the commission", "the researchers". */
function knownBefore(
  nominals: Nominals,
  recent: RecentlyNamed,
  mention: Mention,
  order: number,
  owned: Owned | undefined,
  text: string,
): Entity | undefined {
  const [head] = mention.words;
  return (
    (keepsName(mention.text) ? undefined : officeHolder(recent, mention, order)) ??
    (mention.kind === 'organisation' ? bodyMeant(recent, head, mention) : undefined) ??
    nominals.byText.get(text) ??
    outletMeant(recent, head) ??
    (owned ? undefined : sameHead(nominals, head, mention)) ??
    (keepsName(mention.text) ? undefined : personMeant(recent, mention, order)) ??
    groupMeant(nominals, head, mention)
  );
}

/** `Her daughter, Ruth Rill, … |her daughter| recalled`: the one who was named so before. */
function relativeMeant({ byOffice }: RecentlyNamed, mention: Mention): Entity | undefined {
  if (mention.kind !== 'unnamed' || mention.plural || !isRelative(mention)) return undefined;
  const [known, other] = byOffice.get(mention.words[0]) ?? nobody;
  return known && !other && known.named ? known : undefined;
}

/** `Liam Rill was hit. Ruth Rill wept. … |Liam’s mother|`: the only one of whom the story speaks who shares his surname. */
function kinMeant({ persons }: RecentlyNamed, { kind, plural, gender, text }: Mention): Entity | undefined {
  if (kind !== 'unnamed' || plural || gender === 'unknown') return undefined;
  const [, owner] = ownersKin.exec(text) ?? [];
  if (owner === undefined) return undefined;
  const given = foldWord(owner);
  const child = persons.find(({ words }) => words.length > 1 && words[0] === given);
  if (!child) return undefined;
  const other: Gender = gender === 'male' ? 'female' : 'male';
  const [kin, more] = persons.filter(
    (one) => one !== child && surnameOf(one) === surnameOf(child) && genderOf(one) !== other,
  );
  return more ? undefined : kin;
}

const ownersKin =
  /^(\p{Lu}[\p{L}-]+)[’']s (?:mum|mom|mother|dad|father|wife|husband|widow|widower|son|daughter|sister|brother|grandmother|grandfather)$/u;

function surnameOf({ words }: Entity): string {
  return words[words.length - 1];
}

/** “Her daughter”, “my grandmother”. */
export function isRelative({ text }: Mention): boolean {
  return ownRelative.test(text);
}

const indefinite = /^(?:an?|one) /i;
const ownRelative = /^(?:my|our|his|her|their) \p{L}+$/iu;
const nobody: readonly Entity[] = [];

const people = /(?:ese|sh|ch|ss)$/;
const longAgo = 8;

/** A source of its own, told by what it is called. */
export function sourceWithoutName(nominals: Nominals, mention: Mention): Entity {
  const made = entity(mention.kind, mention.words, nameText(mention));
  made.named = isNamed(mention);
  if (peer.test(mention.text)) nameAfterTitle(made);
  nominals.all.push(made);
  nominals.byText.set(keyOf(mention.kind === 'group' ? nameText(mention) : mention.text), made);
  nominals.byHead.set(mention.words[0], made);
  return made;
}

/** `|The Duke of Elmford|`: a peer’s title is their name. */
function nameAfterTitle(peer: Entity): void {
  peer.kind = 'person';
  peer.named = true;
  peer.name = peer.name.slice('the '.length);
}

const peer =
  /^the (?:duke|duchess|earl|countess|marquess|marchioness|viscount|viscountess|baron|baroness|prince|princess) of \p{Lu}[\p{L}-]+$/iu;

/** A source without a name is somebody who has one: what the story calls them next means that person. */
export function becomes({ byText, byHead }: Nominals, source: Entity, person: Entity): void {
  for (const { text } of source.mentions) byText.set(keyOf(text), person);
  byHead.delete(source.words[0]);
}

/** "The campaign" is called the Dorn campaign once the story says so. */
function named({ documents }: Nominals, found: Entity, mention: Mention): Entity {
  if (mention.kind === 'document') noteDocument(documents, found, mention);
  if (found.kind !== 'organisation' || mention.kind !== 'organisation' || hasProper(found.name)) return found;
  if (hasProper(mention.text) && found.words[0] === mention.words[0]) found.name = nameText(mention);
  if (isNamed(mention)) found.named = true;
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
  if (found?.plural !== mention.plural || wordCount(nameText(mention)) > 3) return undefined;
  return areApart(mention.text, found.name) || isOfOwnField(mention, found.name) ? undefined : found;
}

/** “The chief” and “the |police| chief”: an office with its field is not the one that was told without. */
function isOfOwnField({ titles: [title], words: [head] }: Mention, name: string): boolean {
  const field = title === undefined ? '' : fieldOf(title, head);
  return field !== '' && !name.toLowerCase().includes(field);
}

/** "Experts" and "some harbour experts", where the story knows no others: a word that nothing tells apart. */
function samePeople({ byHead }: Nominals, head: string, mention: Mention): Entity | undefined {
  const found = byHead.get(head);
  if (!found?.plural || !mention.plural || found.kind !== mention.kind || mention.kind === 'document')
    return undefined;
  const name = nameText(mention);
  if (mention.kind === 'group' && (isProper(name) || isProper(found.name))) return undefined;
  if (isPlainPlural(name)) return found;
  // "Officials said" in the first line are not the "two security officials" of the last.
  if (!isPlainPlural(found.name) || wordCount(name) > 3 || numbered.test(name)) return undefined;
  found.name = name;
  return found;
}

const numbered = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens|many|most) /i;

/** `A team from Elmford … |The researchers| …`: people whom another noun called before, the last to speak. */
function groupMeant({ all }: Nominals, head: string, mention: Mention): Entity | undefined {
  const family = groups.get(head);
  if (!family || !mention.plural || wordCount(mention.text) > 2) return undefined;
  for (let i = all.length - 1; i >= 0 && i >= all.length - recentGroups; i--)
    if (groups.get(all[i].words[0]) === family && all[i].strong && isSeveral(all[i])) return all[i];
  return undefined;
}

function isSeveral({ plural, kind }: Entity): boolean {
  return plural || kind === 'organisation';
}

const recentGroups = 6;

/** Nouns for the same people, a line each. */
const groups = wordFamilies(`
researcher scientist team author academic
protester demonstrator marcher
resident villager local
officer policeman police detective
worker employee staff
politician lawmaker legislator
migrant refugee
respondent voter
`);

/** "Republicans", "the Dock Workers". */
function isProper(text: string): boolean {
  return hasProper(text) || (!text.startsWith('Some ') && /^\p{Lu}/u.test(text));
}

function isPlainPlural(text: string): boolean {
  return /^(?:some )?[^ ]+$/i.test(text);
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

function bodyMeant(recent: RecentlyNamed, head: string, mention: Mention): Entity | undefined {
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

/** "The |rights| group" is the one with rights in its name. */
function bodyOfField({ byWord }: RecentlyNamed, { text }: Mention): Entity | undefined {
  const [, field] = /^the (\p{Ll}{4,}) \p{Ll}+$/iu.exec(text) ?? [];
  return field === undefined ? undefined : byWord.get(field);
}

/** “The |president’s| office” is called after its holder, and is no other office. */
function isOfOffice(text: string): boolean {
  const [, owner] = /(\p{Ll}+)[’']s? /u.exec(text) ?? [];
  return owner !== undefined && (wordBits(hashString(owner)) & anyOffice) !== 0;
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
  return words.length === 1 && (wordBits(hashString(words[0])) & anyPlace) !== 0;
}

/** “The hospital”, “the team”: a body told by its noun alone is no body of another noun. */
function isCommon({ name }: Entity): boolean {
  return /^[Tt]he \p{Ll}+$/u.test(name);
}

/** The newspaper spoken of last, where `head` is "paper", which may be a text as well. */
function outletMeant({ bodies }: RecentlyNamed, head: string): Entity | undefined {
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
  return words[0] === 'board' || words.some((word) => (wordBits(hashString(word)) & Word.publicBody) !== 0);
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

/** What follows says where or of what a text is. */
const ofWhat = / (?:of|on|from|by|in|at|for|with|to|about) /;

/** `An appeals court`, `a research team |from Elmford|`: one of many. */
const oneOfMany = /^[Aa]n? (?:(?! from )[^\p{Lu}])*(?: from .*)?$/u;

/** "Both the House and the Senate": names, and none of people. */
const twoBodies =
  /^(?:[Bb]oth )?(?:[Tt]he )?\p{Lu}[\p{L}-]*[^s\s](?: \p{Lu}[\p{L}-]*[^s\s])* and (?:the )?\p{Lu}[\p{L}-]*[^s\s](?: \p{Lu}[\p{L}-]*[^s\s])*$/u;

/** A document or body with a capital inside its words is named ("the Keller report"). */
function isNamed(mention: Mention): boolean {
  if (mention.kind === 'organisation') return !oneOfMany.test(mention.text);
  if (mention.kind === 'group' && twoBodies.test(mention.text)) return true;
  if (mention.plural && !hasProper(mention.text.split(ofWhat)[0])) return false;
  return (
    mention.kind === 'document' &&
    isDocument(mention.words[0]) &&
    ((mention.definite && !mention.plural) ||
      /\s\p{Lu}/u.test(mention.text) ||
      /^\p{Lu}{2}|\s\d+$/u.test(mention.text))
  );
}
