import { bodyOfName, bodyOfWord } from '../known/bodies.ts';
import type { Bodies } from '../known/bodies.ts';
import { anyBodyMeant } from './bodies-meant.ts';
import { areApartInGender, genderOf, isCountry } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import { isBareName, nameText } from '../known/name-text.ts';
import { groupWithoutName } from '../known/nominals.ts';
import { bearersOfWord, becomePerson, isIntroduced, isKin, personOfOneWord } from '../known/persons.ts';
import type { RecentlyNamed } from '../known/recent.ts';
import type { Story } from '../known/story.ts';
import { isOtherSibling, isToldByAge } from './siblings.ts';
import { sharesWord } from '../known/officials.ts';
import { foldWord } from '../../words/scan/scan.ts';
import type { Mention } from '../../types.ts';
import { anyOffice, anyPlace, mayBe, Word } from '../../words/scan/words.ts';

/** Whom a name of one word means: `|Keller| said`, `|Mrs Sadiq| said`, `|EBG| said`, `the |Kellers| said`. */
export function oneWordName(story: Story, mention: Mention, order: number): Entity | undefined {
  if (mention.words.length === 0) return undefined;
  const country = isCountry(mention);
  const word = country ? foldWord(mention.text) : mention.words[0];
  // A place or body that shares a word with a person is that person only by surname.
  const candidates =
    mention.kind === 'organisation'
      ? (story.persons.byLast.get(word) ?? []).filter(({ introduced }) => introduced)
      : bearersOfWord(story.persons, word);
  const person = spouseMeant(story.recent, candidates, mention) ?? choosePerson(candidates, mention, order);
  if (person || country) return person ?? bodyOfName(story.bodies, mention);
  return (
    withInitials(story, mention, word) ??
    bodyInShort(story.bodies, mention, word) ??
    heldByInitials(story.recent, mention) ??
    heldInFull(story.recent, mention, word) ??
    familyOf(story, mention, word) ??
    newByOneWord(story, mention, word)
  );
}

/** `|TK Rill| waited … |Rill| said`: who speaks by the last word of a name with two capitals before it is somebody. */
function withInitials(
  { bodies, persons }: Story,
  { kind, titles, sourceOf }: Mention,
  word: string,
): Entity | undefined {
  if (kind !== 'person' || sourceOf < 0 || mayBe(word, anyPlace | Word.known | Word.document))
    return undefined;
  const named = bodies.byWord.get(word);
  if (named?.kind !== 'organisation' || named.words[named.words.length - 1] !== word) return undefined;
  if (!twoInitials.test(named.name) || (titles.length > 0 && named.titles.length > 0)) return undefined;
  return becomePerson(persons, named);
}

const twoInitials = /^\p{Lu}{2} \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

function bodyInShort(bodies: Bodies, { titles, gender }: Mention, word: string): Entity | undefined {
  return titles.length === 0 && gender === 'unknown' ? bodyOfWord(bodies, word) : undefined;
}

function newByOneWord({ persons, bodies, recent, firms }: Story, mention: Mention, word: string): Entity {
  // “The Company announced”: a noun for any body, written as its name.
  if (mention.kind === 'organisation') return anyBodyMeant(recent, word) ?? bodyOfName(bodies, mention);
  const isFirm = isBareName(mention) && firms.has(mention.words.join(' '));
  return isFirm ? bodyOfName(bodies, mention) : personOfOneWord(persons, mention);
}

/** `The |Collector| said` of District Collector Ruth Dorn: an office in a capital. */
function heldInFull(
  { byOffice }: RecentlyNamed,
  { kind, titles, gender }: Mention,
  word: string,
): Entity | undefined {
  if (kind !== 'person' || titles.length > 0 || gender !== 'unknown') return undefined;
  if (!mayBe(word, anyOffice)) return undefined;
  return byOffice.get(word)?.find((holder) => holder.kind === 'person');
}

/** `the |DM| said` of District Magistrate Ruth Dorn: an office by its initials. */
function heldByInitials({ byOffice }: RecentlyNamed, { text }: Mention): Entity | undefined {
  if (!/^\p{Lu}{2,4}$/u.test(text)) return undefined;
  return byOffice
    .get(text.toLowerCase())
    ?.find(
      ({ kind, titles }) =>
        kind === 'person' && !titles.some((title) => title.includes(text) && !title.includes(`(${text})`)),
    );
}

/** `the |Kellers| said`: a surname in the plural, once somebody of that name is known. */
function familyOf({ persons, nominals }: Story, mention: Mention, word: string): Entity | undefined {
  if (!/[^s]s$/.test(word) || mention.titles.length > 0) return undefined;
  if (!isIntroduced(persons, word.slice(0, word.endsWith('ses') ? -2 : -1))) return undefined;
  const key = `+ ${word}`;
  const known = nominals.byText.get(key);
  if (known) return known;
  const made = groupWithoutName(nominals, mention.words, nameText(mention));
  nominals.byText.set(key, made);
  return made;
}

/** `Imran Sadiq … his widow, Nadia, wept. |Mrs Sadiq| said`: a form of address that no bearer of the name has, but a relative. */
function spouseMeant(
  { persons }: RecentlyNamed,
  bearers: readonly Entity[],
  { gender, titles, kind }: Mention,
): Entity | undefined {
  if (gender === 'unknown' || titles.length > 0 || kind !== 'person' || bearers.length === 0)
    return undefined;
  const male = gender === 'male';
  for (const bearer of bearers) if (!areApartInGender(genderOf(bearer), gender)) return undefined;
  return persons.find(
    (person) => person.words.length === 1 && isSomebodys(person) && (genderOf(person) === 'male') === male,
  );
}

/** Of several bearers of a name: the one whom gender and title fit, then the one who is spoken of most and last. */
function choosePerson(candidates: readonly Entity[], mention: Mention, order: number): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = -Infinity;
  const told = relativeAlone(candidates, mention);
  for (const person of candidates) {
    const score = fitOf(person, mention, order) + (person === told ? kinUnfit : 0);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

function fitOf(person: Entity, mention: Mention, order: number): number {
  let score = 0;
  if (areApartInGender(genderOf(person), mention.gender)) score -= 20;
  else if (mention.gender !== 'unknown' && genderOf(person) !== 'unknown') score += 8;
  // “Mr Rill” is whoever was called so before, not his son.
  if (person.addressed > 0 && mention.gender !== 'unknown' && mention.name.start > mention.start)
    score += addressed;
  for (const title of mention.titles) if (sharesAnyWord(person.titles, title)) score += 10;
  if (person.lastSeen >= 0) score += 4 + 2 / (1 + order - person.lastSeen);
  // "Rahim" is the man so called before, not his son whose surname it will turn out to be.
  if (person.words[person.words.length - 1] === mention.words[0]) score += surnameFit;
  // “The |younger Rill|” is whom one calls so, else who was spoken of last.
  if (isToldByAge(mention))
    return isOtherSibling(person, mention) ? score - 20 : score + 9 / (1 + order - person.lastSeen);
  if (isJustNamed(person, order)) score += justNamed;
  else if (isSomebodys(person)) score -= kinUnfit;
  return score + Math.min(person.bySurname, 20) / 4;
}

function sharesAnyWord(titles: readonly string[], title: string): boolean {
  for (const known of titles) if (sharesWord(known, title)) return true;
  return false;
}

const addressed = 3;
/** A surname alone is rather the bearer’s than that of somebody whose given name it is. */
const surnameFit = 3;
/** "Her daughter, Lucia Rill": the surname alone is rather that of whom the story is about. */
const kinUnfit = 5;

/**
 * `Tom Rill was killed … His daughter, Ann Rill, runs the shop. “It hurts,” |Rill| said.`: who speaks is the relative whom the
 * last words were about, where nobody of the name has said anything yet or is called by it alone.
 */
function relativeAlone(bearers: readonly Entity[], { sourceOf }: Mention): Entity | undefined {
  if (sourceOf < 0 || bearers.length < 2) return undefined;
  let last = bearers[0];
  for (const person of bearers) {
    if (person.sources > 0 || person.bySurname > 0) return undefined;
    if (person.lastSeen > last.lastSeen) last = person;
  }
  if (isSomebodys(last)) for (const { subject } of last.mentions) if (subject) return last;
  return undefined;
}

/** `|Dmitri Rill| covered his face. “I am sorry,” |Rill| said.`: named in full, as nobody’s relative, and nobody since. */
function isJustNamed({ mentions, lastSeen }: Entity, order: number): boolean {
  const last = mentions.at(-1);
  if (last?.form !== 'name' || last.words.length < 2 || !last.leads || last.quoted) return false;
  return lastSeen === order - 1 && !isKin(last.titles);
}

const justNamed = 6;

/** Named in full once, as somebody's relative. */
function isSomebodys({ titles, inFull }: Entity): boolean {
  return inFull < 2 && isKin(titles);
}

/** `|Park| said`, `|The Post| reported`: a noun in a capital that stands alone is whoever has that name in the story. */
export function nameLikeWord(
  { persons, bodies }: Story,
  mention: Mention,
  order: number,
): Entity | undefined {
  // “The |CP| said” of the Council of Ports, whatever office that may be elsewhere.
  const [, initials] = initialsOnly.exec(mention.text) ?? [];
  if (initials !== undefined) return bodies.byAcronym.get(foldWord(initials));
  const text = mention.kind === 'document';
  if (text && bodyLike.test(mention.text)) return bodyOfWord(bodies, foldWord(mention.text.slice(4)));
  if (!oneCapital.test(mention.text)) return undefined;
  const word = foldWord(mention.text);
  // “|Cook| said”, “|Banks| said”, “|K| said”: of an office, of several or of a letter only a surname is meant.
  const bearers = text && word.length > 1 ? bearersOfWord(persons, word) : (persons.byLast.get(word) ?? []);
  return choosePerson(
    bearers.filter(({ introduced }) => introduced),
    mention,
    order,
  );
}

const initialsOnly = /^[Tt]he (\p{Lu}{2,6})$/u;
const bodyLike = /^[Tt]he \p{Lu}[\p{L}-]+$/u;
/** “Park”, “al-Dawri”. */
const oneCapital = /^(?:(?:al|el|ul|as|ad|an|ar|az)-)?\p{Lu}[\p{L}-]*$/u;
