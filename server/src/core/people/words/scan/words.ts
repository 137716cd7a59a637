import { hashString } from '../../../base/index.ts';
import {
  calendar,
  functionWords,
  nameSuffixes,
  ordinaryWords,
  particles,
  postNominals,
  thingHeads,
} from '../lists/common.ts';
import { eitherNames, femaleNames, maleNames } from '../lists/first-names.ts';
import {
  documents,
  groups,
  knownOrganisations,
  knownOutlets,
  organisationHeads,
  unnamedOnes,
  unnamedOnesPlural,
} from '../lists/groups.ts';
import {
  bodyOffices,
  femaleRoles,
  honorifics,
  maleRoles,
  officeDomains,
  officeModifiers,
  officialOffices,
  publicBodies,
  roles,
} from '../lists/offices.ts';
import { cities, countries, farCapitals, longCountries, regions } from '../lists/places.ts';

/** What a word may be, as bits; a word may be several things ("Jordan", "May", "Justice"). */
export const Word = {
  maleName: 1 << 0,
  femaleName: 1 << 1,
  /** Given name of either gender. */
  givenName: 1 << 2,
  honorific: 1 << 3,
  /** An office that makes its bearer an official. */
  official: 1 << 4,
  /** An office that does so in a public body. */
  bodyOffice: 1 << 5,
  /** A profession or another role. */
  role: 1 << 6,
  male: 1 << 7,
  female: 1 << 8,
  /** Belongs to an office: former, deputy, foreign, police. */
  officeModifier: 1 << 9,
  /** What an office is of: State, Defense, Affairs. */
  officeDomain: 1 << 10,
  publicBody: 1 << 11,
  /** A person who may speak unnamed. */
  someone: 1 << 12,
  /** Persons who speak unnamed for a body: sources, officials. */
  unnamedPlural: 1 << 13,
  group: 1 << 14,
  body: 1 << 15,
  /** A known organisation of one word. */
  known: 1 << 16,
  document: 1 << 17,
  country: 1 << 18,
  /** Adjective or people of a country: Pakistani. */
  nationality: 1 << 19,
  capital: 1 << 20,
  place: 1 << 21,
  functionWord: 1 << 22,
  ordinary: 1 << 23,
  calendar: 1 << 24,
  thing: 1 << 25,
  particle: 1 << 26,
  suffix: 1 << 27,
  pronoun: 1 << 28,
  relative: 1 << 29,
  /** Letters after a name: KC, MBE, MP. */
  postNominal: 1 << 30,
} as const;

export const anyName = Word.maleName | Word.femaleName | Word.givenName;
/** An office, and no mere role. */
export const properOffice = Word.official | Word.bodyOffice;
export const anyOffice = properOffice | Word.role;
export const anyPlace = Word.country | Word.nationality | Word.capital | Word.place;

/** The `Word` bits of a word by its lexeme (`hashLowercase`), 0 for a word of no list. */
export function wordBits(lexeme: number): number {
  const sign = lexeme >>> 17;
  if (!(signs[sign >> 3] & (1 << (sign & 7)))) return 0;
  let slot = firstSlot(lexeme);
  for (;;) {
    const bits = table[slot + 1];
    if (bits === 0 || table[slot] === lexeme) return bits;
    slot = (slot + 2) & mask;
  }
}

/** Whether a word, whatever its capitals, may be any of these: `mayBe('police', Word.publicBody)`. */
export function mayBe(word: string, bits: number): boolean {
  return (wordBits(hashString(word)) & bits) !== 0;
}

/** The country that a country's name, adjective or capital stands for, by lexeme. */
export function countryOf(lexeme: number): string | undefined {
  return countryNames.get(lexeme);
}

/** The name of a country of several words, lower case, and their lexemes. */
interface LongName {
  readonly name: string;
  readonly words: readonly number[];
}

/** The country of several words whose name begins at token `first`. */
export function longCountryAt(lexemes: ArrayLike<number>, first: number): LongName | undefined {
  const names = longNames.get(lexemes[first]);
  if (names) for (const name of names) if (standsAt(name, lexemes, first)) return name;
  return undefined;
}

function standsAt({ words }: LongName, lexemes: ArrayLike<number>, first: number): boolean {
  for (let k = 0; k < words.length; k++) if (lexemes[first + k] !== words[k]) return false;
  return true;
}

/** Lexeme and bits side by side, so that a look-up touches one place of memory; a third of it is used. */
const mask = (1 << 15) - 1;
const table = new Int32Array(mask + 1);
/** One bit for the upper bits of each listed lexeme: most words of a text are in no list, and stop here. */
const signs = new Uint8Array(1 << 12);
const countryNames = new Map<number, string>();
const longNames = new Map<number, readonly LongName[]>();

function add(bits: number, list: string): void {
  for (const word of list.split(/\s+/)) if (word) addWord(bits, hashString(word));
}

function addWord(bits: number, lexeme: number): void {
  signs[lexeme >>> 20] |= 1 << ((lexeme >>> 17) & 7);
  let slot = firstSlot(lexeme);
  while (table[slot + 1] !== 0 && table[slot] !== lexeme) slot = (slot + 2) & mask;
  table[slot] = lexeme;
  table[slot + 1] |= bits;
}

function firstSlot(lexeme: number): number {
  return ((lexeme ^ (lexeme >>> 15)) << 1) & mask;
}

/** "Conservationists", "coaches": several of one calling are a group. */
function pluralsOf(list: string): string {
  return list.replace(/\S+/g, (word) => {
    if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  });
}

function addCountry(line: string): void {
  const [name, adjectives, capital] = line.split('|');
  const words: readonly (readonly [number, string])[] = [
    [Word.country, name],
    [Word.nationality, adjectives],
    [Word.capital, capital],
  ];
  for (const [bits, list] of words) {
    for (const word of list.split(' ')) {
      if (!word) continue;
      // "US" and "UK" stand in the list of adjectives, and are names of countries as well.
      const both = /^[A-Z.]+$/.test(word) || word === 'Burma' || word === 'Türkiye';
      addWord(both ? bits | Word.country : bits, hashString(word));
      countryNames.set(hashString(word), name);
    }
  }
}

/** The country that words in capitals stand for. */
function addLong(words: string, name: string): void {
  const lexemes = words.split(' ').map(hashString);
  longNames.set(lexemes[0], [...(longNames.get(lexemes[0]) ?? []), { name, words: lexemes }]);
}

function addCapital(capital: string, country: string): void {
  if (capital.includes(' ')) return addLong(capital, country);
  addWord(Word.capital, hashString(capital));
  countryNames.set(hashString(capital), country);
}

add(Word.maleName, maleNames);
add(Word.femaleName, femaleNames);
add(Word.givenName, eitherNames);
add(Word.honorific | Word.male, honorifics.male);
add(Word.honorific | Word.female, honorifics.female);
add(Word.honorific, honorifics.either);
add(Word.official, officialOffices);
add(Word.bodyOffice, bodyOffices);
add(Word.role, roles);
add(Word.male, maleRoles);
add(Word.female, femaleRoles);
add(Word.officeModifier, officeModifiers);
add(Word.officeDomain, officeDomains);
add(Word.publicBody, publicBodies);
add(Word.someone, unnamedOnes);
add(Word.unnamedPlural | Word.group, unnamedOnesPlural);
add(Word.group, groups);
add(Word.group, pluralsOf(roles));
add(Word.body, organisationHeads);
add(Word.known, knownOrganisations);
add(Word.known, knownOutlets);
add(Word.document, documents);
for (const line of countries.trim().split('\n')) addCountry(line);
for (const name of longCountries.trim().split('|')) addLong(name, name);
const capitals = farCapitals.trim().split('|');
for (let i = 0; i < capitals.length; i += 2) addCapital(capitals[i], capitals[i + 1]);
add(Word.place, regions);
add(Word.place, cities);
add(Word.functionWord, functionWords);
add(Word.ordinary, ordinaryWords);
add(Word.calendar, calendar);
add(Word.thing, thingHeads);
add(Word.particle, particles);
add(Word.suffix, nameSuffixes);
add(Word.suffix | Word.postNominal, postNominals);
add(
  Word.pronoun,
  'he she they him her them his hers their theirs himself herself themselves it its itself i we me us my our who whom whose which that',
);
add(Word.relative, 'who whom whose which that');
