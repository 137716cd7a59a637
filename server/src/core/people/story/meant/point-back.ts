import { formerHolder } from '../known/acquaintances.ts';
import { bodyMeant, outletMeant } from './bodies-meant.ts';
import { documentMeant, noteDocument } from '../known/documents.ts';
import { areApartInGender, genderOf } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import { officeHolder, personMeant } from './epithets.ts';
import { areApart, hasProper, nameText } from '../known/name-text.ts';
import { isNamed, keyOf, sourceWithoutName, withoutArticle } from '../known/nominals.ts';
import type { Nominals } from '../known/nominals.ts';
import { fieldOf } from '../known/offices.ts';
import { noteOwned, ownedBody, ownerOf } from '../known/owned.ts';
import type { Owned } from '../known/owned.ts';
import type { RecentlyNamed } from '../known/recent.ts';
import { siblingMeant } from './siblings.ts';
import type { Story } from '../known/story.ts';
import { keepsName, namesNobody } from '../../words/nominals/nobody.ts';
import { shareWord } from '../../words/nominals/nominals.ts';
import { foldWord } from '../../words/scan/scan.ts';
import { wordFamilies } from '../../words/scan/word-families.ts';
import type { Mention } from '../../types.ts';

/**
 * Whom a nominal means: "the minister" the last one with that office, "the commission" the body of that name, "the
 * government" the country that speaks, "the official" the unnamed one before; else a source of its own.
 */
export function nominalMeans(story: Story, mention: Mention, order: number): Entity | undefined {
  const { persons, nominals, recent } = story;
  const owned = ownerOf(persons, recent, mention);
  const found = (owned && ownedBody(nominals.owned, owned)) ?? meansByWords(story, mention, order, owned);
  if (owned && found?.kind === 'organisation') noteOwned(nominals.owned, owned, found, mention);
  return found;
}

function meansByWords(
  story: Story,
  mention: Mention,
  order: number,
  owned: Owned | undefined,
): Entity | undefined {
  const { nominals, persons, recent } = story;
  if (mention.words[0] === shareWord && recent.group) return recent.group;
  if (namesNobody(mention.text)) return undefined;
  // Somebody new, whom the story may come back to.
  const key = keyOf(mention);
  if (mention.weak && indefinite.test(mention.text)) {
    nominals.silent.add(key);
    return undefined;
  }
  const found =
    oneOfPeople(recent, mention, key) ??
    siblingMeant(recent, mention) ??
    (isOne(mention) ? formerHolder(persons.acquaintances, recent, mention) : undefined) ??
    (mention.definite ? knownBefore(story, mention, order, owned, key) : undefined) ??
    relativeMeant(recent, mention) ??
    kinMeant(recent, mention) ??
    nominals.byText.get(key) ??
    documentMeant(nominals.documents, mention) ??
    samePeople(nominals, mention) ??
    (mention.weak ? undefined : sourceWithoutName(nominals, mention));
  return found && named(nominals, found, mention);
}

/** "|The Portuguese|" is one person, once it was. */
function oneOfPeople({ persons }: RecentlyNamed, mention: Mention, key: string): Entity | undefined {
  if (mention.kind !== 'group' || !people.test(mention.words[0])) return undefined;
  return persons.find(({ mentions }) =>
    mentions.slice(-longAgo).some((before) => withoutArticle(before.text) === key),
  );
}

/** Whom the article says is known: "the minister", "the commission", "the researchers". */
function knownBefore(
  { nominals, recent }: Story,
  mention: Mention,
  order: number,
  owned: Owned | undefined,
  key: string,
): Entity | undefined {
  const somebody = isOne(mention) && !keepsName(mention.text);
  return (
    (somebody ? countedBefore(nominals, mention) : undefined) ??
    (somebody ? officeHolder(recent, mention, order) : undefined) ??
    (mention.kind === 'organisation' ? bodyMeant(recent, mention) : undefined) ??
    nominals.byText.get(key) ??
    outletMeant(recent, mention) ??
    (owned ? undefined : sameHead(nominals, mention)) ??
    (somebody && !nominals.silent.has(key) ? personMeant(recent, mention, order) : undefined) ??
    groupMeant(nominals, mention)
  );
}

/** `One official said … A second official said … |The first official|`: of those of that noun the one who was told in that place. */
function countedBefore({ all }: Nominals, { text, words: [head] }: Mention): Entity | undefined {
  const place = counted.exec(text)?.[1];
  if (place === undefined) return undefined;
  let first: Entity | undefined;
  let others = 0;
  for (let i = all.length - 1; i >= Math.max(0, all.length - lastTold); i--) {
    if (all[i].kind !== 'unnamed' || all[i].plural || all[i].words[0] !== head) continue;
    const their = /^another /i.test(all[i].name) ? 'second' : (counted.exec(all[i].name)?.[1] ?? 'first');
    if (their !== 'first') others++;
    if (their === place) first = all[i];
  }
  // “The first witness”, where no other was told.
  return others > 0 ? first : undefined;
}

const counted = /^(?:the|an?) (first|second|third|fourth) /i;
/** So many sources without a name are looked at. */
const lastTold = 24;

/** One person without a name. */
function isOne({ kind, plural }: Mention): boolean {
  return kind === 'unnamed' && !plural;
}

/** `Her daughter, Ruth Rill, … |her daughter| recalled`: the one who was named so before. */
function relativeMeant({ byOffice }: RecentlyNamed, mention: Mention): Entity | undefined {
  if (!isOne(mention) || !isRelative(mention)) return undefined;
  const [known, other] = byOffice.get(mention.words[0]) ?? nobody;
  return known && !other && known.named ? known : undefined;
}

/** `Liam Rill was hit. Ruth Rill wept. … |Liam’s mother|`: the only one of whom the story speaks who shares his surname. */
function kinMeant({ persons }: RecentlyNamed, mention: Mention): Entity | undefined {
  const { gender } = mention;
  if (!isOne(mention) || gender === 'unknown') return undefined;
  const [, owner] = ownersKin.exec(mention.text) ?? [];
  if (owner === undefined) return undefined;
  const given = foldWord(owner);
  const child = persons.find(({ words }) => words.length > 1 && words[0] === given);
  if (!child) return undefined;
  const [kin, more] = persons.filter(
    (one) => one !== child && surnameOf(one) === surnameOf(child) && !areApartInGender(genderOf(one), gender),
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

/** "The campaign" is called the Dorn campaign once the story says so. */
function named({ documents }: Nominals, found: Entity, mention: Mention): Entity {
  if (mention.kind === 'document') noteDocument(documents, found, mention);
  if (found.kind !== 'organisation' || mention.kind !== 'organisation' || hasProper(found.name)) return found;
  if (hasProper(mention.text) && found.words[0] === mention.words[0]) found.name = nameText(mention);
  if (isNamed(mention)) found.named = true;
  return found;
}

/** The last source without a name of that noun, unless other words tell them apart. */
function sameHead({ byHead }: Nominals, mention: Mention): Entity | undefined {
  const found = byHead.get(mention.words[0]);
  if (found?.plural !== mention.plural || wordCount(nameText(mention)) > 3) return undefined;
  return areApart(mention.text, found.name) || isOfOwnField(mention, found.name) ? undefined : found;
}

/** “The chief” and “the |police| chief”: an office with its field is not the one that was told without. */
function isOfOwnField({ titles: [title], words: [head] }: Mention, name: string): boolean {
  const field = title === undefined ? '' : fieldOf(title, head);
  return field !== '' && !name.toLowerCase().includes(field);
}

/** "Experts" and "some harbour experts", where the story knows no others: a word that nothing tells apart. */
function samePeople({ byHead }: Nominals, mention: Mention): Entity | undefined {
  const found = byHead.get(mention.words[0]);
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
function groupMeant({ all }: Nominals, mention: Mention): Entity | undefined {
  const family = groups.get(mention.words[0]);
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

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
