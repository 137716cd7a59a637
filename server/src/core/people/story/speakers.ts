import type { Bodies } from './known/bodies.ts';
import { genderOf, isCountry } from './known/entity.ts';
import type { Entity } from './known/entity.ts';
import type { Story } from './known/story.ts';
import { anyName, anyPlace, mayBe, Word } from '../words/scan/words.ts';
import type { People, Speaker } from '../types.ts';

/** Everybody whom a story surely names. `voice` is the first block in which the author speaks without a mention. */
export function speakersOf(story: Story, author: Entity | undefined, voice: number): People {
  const numbers = new Map<Entity, number>();
  const ordered: Entity[] = [];
  const country = leadingCountry(story.bodies);
  const of: Int32Array[] = [];
  for (const entities of story.of) of.push(numbered(entities, numbers, ordered));
  if (author && !numbers.has(author)) ordered.push(author);
  const speakers: Speaker[] = [];
  for (const found of ordered) speakers.push(speakerOf(found, speakers.length, country, voice));
  return { speakers, author: author ? ordered.indexOf(author) : -1, of };
}

/** The numbers of those whom the mentions of a block mean, -1 for nobody. Whoever has none yet takes the next one. */
function numbered(
  entities: readonly (Entity | undefined)[],
  numbers: Map<Entity, number>,
  ordered: Entity[],
): Int32Array {
  const indices = new Int32Array(entities.length).fill(-1);
  for (let i = 0; i < entities.length; i++) {
    const found = entities[i];
    if (!found?.strong) continue;
    let number = numbers.get(found);
    if (number === undefined) {
      number = ordered.push(found) - 1;
      numbers.set(found, number);
    }
    indices[i] = number;
  }
  return indices;
}

/** The country that the story is about: the one that speaks most, then the one named most. */
function leadingCountry(bodies: Bodies): string | null {
  let best: Entity | undefined;
  let most = 0;
  for (const body of bodies.all) {
    if (!isCountry(body)) continue;
    const weight = body.sources * 10 + body.mentions.length;
    if (weight > most) [best, most] = [body, weight];
  }
  return best && best.sources > 0 ? best.name : null;
}

/**
 * The finished speaker of an entity; `country` is the one the story is about, which an office of state without one serves,
 * `voice` the block that introduces an author without a mention.
 */
function speakerOf(from: Entity, index: number, country: string | null, voice: number): Speaker {
  // The noun before a body’s name, “the |charity| Relief Bridge”, is what it is called by, and no title.
  const titles = from.kind === 'organisation' ? [] : distinctTitles(from.titles.filter(isNotMere));
  return {
    key: `k${index + 1}`,
    name: nameOf(from),
    kind: from.kind,
    named: from.named,
    official: from.official,
    titles,
    organisation:
      ownOrganisation(from) ??
      (from.kind === 'person' && from.official && isNational(titles) ? country : null),
    aliases: aliasesOf(from),
    mentions: from.refs,
    introduced: from.refs[0] ?? { block: voice, mention: -1 },
    gender: genderOf(from),
    plural: from.plural,
  };
}

/** A body's short form says what it stands for: itself. */
function ownOrganisation(from: Entity): string | null {
  return from.kind === 'organisation' && from.named && !isCountry(from) ? null : from.organisation;
}

function aliasesOf({ mentions }: Entity): string[] {
  if (mentions.length === 0) return [];
  if (mentions.length === 1) return mentions[0].form === 'pronoun' ? [] : [mentions[0].text];
  const aliases = new Set<string>();
  for (const { form, text } of mentions) if (form !== 'pronoun') aliases.add(text);
  return [...aliases];
}

function nameOf(from: Entity): string {
  if (from.members.length > 1) return listed(from.members.map((member) => member.name));
  if (!from.named) return withoutCapital(from.name);
  if (from.kind === 'document' && newest.test(from.name) && hasPlainForm(from))
    return from.name.replace(newest, '');
  // “A Harbour Party statement”, “The port delegation”, “A statement from Ruth Dorn”: the noun in small letters says that the article is part of no name.
  return describing.test(from.name) ? withoutCapital(from.name) : from.name;
}

/** “|A| spokesman”, “|Residents| of Elmford”: the capital of a sentence’s first word goes, where the word is a common one; Q. and A. keep theirs. */
function withoutCapital(name: string): string {
  const [first] = name.split(' ', 1);
  if (name.length === 1 || !/^\p{Lu}(?:\p{Ll}*|\p{Lu}+)$/u.test(first)) return name;
  const word = first.toLowerCase();
  // “|THE| owner of a shop”, “|POLICE|”, but not “|WHO| officials”: a story may open in capitals.
  const loud = first.length > 1 && first !== first[0] + word.slice(1);
  const small =
    common.has(word) || (loud ? word === 'the' && hasSmall.test(name) : mayBe(word, Word.functionWord));
  const people = mayBe(word, peopleWord) && !mayBe(word, proper) && !faiths.test(word);
  return small || people ? word + name.slice(first.length) : name;
}

const describing = /^(?:The|An?) .*(?:^|\s)\p{Ll}\S*$|^(?:An?|One) \p{Ll}/u;
const hasSmall = /\p{Ll}/u;
const peopleWord = Word.group | Word.unnamedPlural | Word.someone | Word.officeModifier;
const proper = anyName | anyPlace | Word.known | Word.calendar | Word.publicBody | Word.honorific;
/** Those of a faith, a party or a people keep their capital. */
const faiths =
  /(?:islam|muslim|christ|cathol|protest|evangel|jew|hindu|sikh|buddh|shii|sunn|hispan|latin|asian|tor(?:y|ies))/;
const common = new Set(
  'two three four five six seven eight nine ten dozens hundreds thousands police half'.split(' '),
);

/** "The latest Rill/Venn poll" is the Rill/Venn poll where the story calls it that as well. */
const newest = /^[Tt]he (?:latest|new|newest|recent) (?=\p{Lu})/u;

function hasPlainForm({ mentions }: Entity): boolean {
  return mentions.some(({ text }) => /\s\p{Lu}/u.test(text) && !newest.test(text));
}

function listed(names: readonly string[]): string {
  if (names.length === 2) return `${names[0]} and ${names[1]}`;
  return `${names.slice(0, -1).join(', ')}, and ${names[names.length - 1]}`;
}

/** What anybody is, is no title. */
function isNotMere(title: string): boolean {
  return !mere.test(title);
}

const mere = /^(?:man|woman|boy|girl|lady|person|child|teenager|baby)$/i;

/** A title that a longer one holds ("Minister" beside "Defence Minister") is left out. */
function distinctTitles(titles: readonly string[]): readonly string[] {
  return titles.length < 2 ? titles : titles.filter(isDistinct);
}

function isDistinct(title: string, at: number, titles: readonly string[]): boolean {
  const folded = title.toLowerCase();
  for (let i = 0; i < titles.length; i++) {
    if (i === at) continue;
    const longer = titles[i].toLowerCase();
    if (longer === folded ? i < at : longer.endsWith(` ${folded}`) || longer.startsWith(`${folded} `))
      return false;
  }
  return true;
}

const nationalOffices =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|senator|king|queen|spokes\w+)\b/i;

function isNational(titles: readonly string[]): boolean {
  for (const title of titles) if (nationalOffices.test(title)) return true;
  return false;
}
