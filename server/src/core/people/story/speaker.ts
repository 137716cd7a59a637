import { genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { hashString } from '../../base/index.ts';
import { anyName, anyPlace, Word, wordBits } from '../words/words.ts';
import type { Speaker } from '../types.ts';

/**
 * The finished speaker of an entity; `country` is the one the story is about, which an office of state without one serves,
 * `voice` the block that introduces an author without a mention.
 */
export function speakerOf(from: Entity, index: number, country: string | null, voice: number): Speaker {
  // The noun before a body’s name, “the |charity| Relief Bridge”, is what it is called by, and no title.
  const titles =
    from.kind === 'organisation' ? [] : distinctTitles(from.titles.filter((title) => !mere.test(title)));
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
function ownOrganisation({ kind, named, organisation, words }: Entity): string | null {
  return kind === 'organisation' && named && words[0] !== 'country' ? null : organisation;
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
  // “A Harbour Party statement”, “The port delegation”: the noun in small letters says that the article is part of no name.
  return describing.test(from.name) ? withoutCapital(from.name) : from.name;
}

/** “|A| spokesman”, “|Residents| of Elmford”: the capital of a sentence’s first word goes, where the word is a common one; Q. and A. keep theirs. */
function withoutCapital(name: string): string {
  const [first] = name.split(' ', 1);
  if (name.length === 1 || !/^\p{Lu}\p{Ll}*$/u.test(first)) return name;
  const word = first.toLowerCase();
  const bits = wordBits(hashString(word));
  const small = common.has(word) || (bits & Word.functionWord) !== 0;
  const people = (bits & peopleWord) !== 0 && (bits & proper) === 0 && !faiths.test(word);
  return small || people ? word + name.slice(first.length) : name;
}

const describing = /^(?:The|An?) .*(?:^|\s)\p{Ll}\S*$/u;
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

/** What anybody is: no title. */
const mere = /^(?:man|woman|boy|girl|lady|person|child|teenager|baby)$/i;

/** A title that a longer one holds ("Minister" beside "Defence Minister") is left out. */
function distinctTitles(titles: readonly string[]): readonly string[] {
  if (titles.length < 2) return titles;
  return titles.filter((title, i) => {
    const folded = title.toLowerCase();
    return !titles.some((other, k) => {
      if (k === i) return false;
      const longer = other.toLowerCase();
      return longer === folded ? k < i : longer.endsWith(` ${folded}`) || longer.startsWith(`${folded} `);
    });
  });
}

const nationalOffices =
  /\b(?:minister|president|premier|chancellor|secretary|ambassador|senator|king|queen|spokes\w+)\b/i;

function isNational(titles: readonly string[]): boolean {
  return titles.some((title) => nationalOffices.test(title));
}
