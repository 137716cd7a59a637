import { hashString } from '../../../base/index.ts';
import { isPrinted, meet, metBefore } from './acquaintances.ts';
import type { Acquaintances, AcquaintancesByName } from './acquaintances.ts';
import { entity } from './entity.ts';
import type { Entity } from './entity.ts';
import { areAllIn, nameText } from './name-text.ts';
import { anyName, mayBe, Word, wordBits } from '../../words/scan/words.ts';
import { shortNames } from '../../words/lists/first-names.ts';
import type { Mention } from '../../types.ts';

/** The persons of a story by the words of their names. */
export interface Persons {
  readonly all: Entity[];
  readonly byLast: Map<string, Entity[]>;
  readonly byWord: Map<string, Entity[]>;
  readonly acquaintances: Acquaintances;
}

export function noPersons(byName: AcquaintancesByName): Persons {
  const acquaintances = { byName, met: new Map(), who: new Map() };
  return { all: [], byLast: new Map(), byWord: new Map(), acquaintances };
}

/** The person of a name of two words or more; made when nobody of that name is known yet. */
export function personOfFullName(persons: Persons, mention: Mention): Entity {
  const { words } = mention;
  const met = metBefore(persons.acquaintances, words);
  if (met) {
    // “Celia Brandt” says nothing of who else is called Macready.
    if (words[words.length - 1] === met.words[met.words.length - 1]) met.inFull++;
    if (!mention.weak) met.introduced = true;
    if (isPrinted(persons.acquaintances, words)) {
      met.words = words;
      met.name = nameText(mention);
    }
    index(persons, met, words);
    return met;
  }
  const person = personOfName(persons, mention);
  meet(persons.acquaintances, words, person);
  return person;
}

function personOfName(persons: Persons, mention: Mention): Entity {
  const { words } = mention;
  const last = words[words.length - 1];
  for (const known of persons.byLast.get(last) ?? []) {
    if (!isSameName(known.words, words)) continue;
    // “Oba Tunde Ade … his son, Femi Tunde Ade”.
    if (known.words[0] !== words[0] && isKin(mention.titles)) continue;
    known.inFull++;
    if (!mention.weak) known.introduced = true;
    if ((!mention.weak || isGrown(words, known.words)) && isFuller(words, known.words)) {
      known.words = words;
      known.name = nameText(mention);
      index(persons, known, words);
    }
    return known;
  }
  const longer = partOf(persons, words) ?? inOtherOrder(persons, words);
  if (longer) {
    longer.inFull++;
    return longer;
  }
  const made = newPerson(persons, words, nameText(mention));
  made.introduced = !mention.weak;
  made.inFull = 1;
  return made;
}

/** “Sato Haruki … |Haruki Sato|”: some put the surname first. */
function inOtherOrder({ byLast }: Persons, words: readonly string[]): Entity | undefined {
  if (words.length !== 2) return undefined;
  return byLast.get(words[0])?.find((known) => known.words.length === 2 && known.words[0] === words[1]);
}

function newPerson(persons: Persons, words: readonly string[], name: string): Entity {
  const made = entity('person', words, name);
  persons.all.push(made);
  index(persons, made, words);
  return made;
}

/** Whether somebody is told by whose relative they are. */
export function isKin(titles: readonly string[]): boolean {
  return titles.some((title) => kin.test(title));
}

const kin =
  /\b(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|(?:grand|step|half-)\w+|nephew|niece|cousin|uncle|aunt|fiancée?)(?:$| of )/;

/**
 * "Siti Rahmah" once Siti Rahmah Yusof is known: the last words of a name may be left out, and the first, too: "Bad Penny" for Ruth
 * “Bad Penny” Rill.
 */
function partOf({ byWord }: Persons, words: readonly string[]): Entity | undefined {
  const bearers = byWord.get(words[words.length - 1]) ?? [];
  return bearers.find((known) => {
    const from = known.words.indexOf(words[0]);
    return from >= 0 && words.every((word, i) => known.words[from + i] === word);
  });
}

/** Everybody whom one word may mean: by surname, else by any other word of the name. */
export function personsOfWord(persons: Persons, word: string): readonly Entity[] {
  return persons.byLast.get(word) ?? persons.byWord.get(word) ?? [];
}

/** Somebody of that surname has been named in full. */
export function isIntroduced({ byLast }: Persons, surname: string): boolean {
  return byLast.get(surname)?.some(({ introduced }) => introduced) ?? false;
}

/** Everybody in one of whose names the word stands, those of that surname first. */
export function bearersOfWord(persons: Persons, word: string): readonly Entity[] {
  const byLast = persons.byLast.get(word);
  const byWord = persons.byWord.get(word);
  return byLast && byWord ? [...byLast, ...byWord] : (byLast ?? byWord ?? []);
}

/** A person known by one word alone. */
export function personOfOneWord(persons: Persons, mention: Mention): Entity {
  return newPerson(persons, mention.words, nameText(mention));
}

/** Whom the story took for a body so far. */
export function becomePerson(persons: Persons, body: Entity): Entity {
  body.kind = 'person';
  body.introduced = true;
  persons.all.push(body);
  index(persons, body, body.words);
  return body;
}

/** Somebody known by a given name, who has the surname of another: “Tom” of “Tom and Jim Rill”. */
export function namesake(persons: Persons, given: string, { words, name }: Entity): Entity {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const whole = `${given[0].toUpperCase()}${given.slice(1)} ${surname}`;
  const made = newPerson(persons, [given, words[words.length - 1]], whole);
  made.introduced = true;
  const may = wordBits(hashString(given)) & anyName;
  if (may === Word.femaleName) made.female = 2;
  else if (may === Word.maleName) made.male = 2;
  return made;
}

/** Bearers of one name that are told apart; a story with more has names that are none. */
const mostBearers = 24;

function index(persons: Persons, person: Entity, words: readonly string[]): void {
  words.forEach((word, i) => {
    add(i === words.length - 1 ? persons.byLast : persons.byWord, word, person);
  });
  // “Ruth Dorn-Rill … |Dorn| said”, but no half of “Park Ji-woo”.
  if (doubleSurname.test(person.name))
    for (const part of words[words.length - 1].split('-')) add(persons.byWord, part, person);
}

const doubleSurname = /\s\p{Lu}\p{Ll}{3,}-\p{Lu}\p{Ll}{3,}$/u;

function add(map: Map<string, Entity[]>, word: string, person: Entity): void {
  const list = map.get(word);
  if (!list) map.set(word, [person]);
  else if (!list.includes(person)) {
    list.push(person);
    if (list.length > mostBearers) list.shift();
  }
}

/**
 * Whether two names with one surname are one person's: equal given names, a short form of one ("Bill", "William"), an
 * initial, or all words of the shorter name in the longer ("Muhammad Asif", "Khawaja Muhammad Asif").
 */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a[0], b[0]];
  if (a.length === 1 || b.length === 1) return true;
  if (first === second || areShortForms(first, second)) return true;
  if (isInitialOf(first, second) || isInitialOf(second, first)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && areAllIn(short, long);
}

function isInitialOf(short: string, long: string): boolean {
  const letters = short.replace(/[.']/g, '');
  return letters.length <= 2 && short.length <= 4 && long.startsWith(letters[0] ?? '?') && long.length > 2;
}

/** "Mike" and "Michael" share a line of the list of short forms. Both folded. */
export function areShortForms(a: string, b: string): boolean {
  const lines = families.get(a);
  return lines !== undefined && (families.get(b)?.some((line) => lines.includes(line)) ?? false);
}

const families = new Map<string, number[]>();
shortNames
  .trim()
  .split(/[|\n]/)
  .forEach((line, i) => {
    for (const name of line.split(' ')) families.set(name, [...(families.get(name) ?? []), i]);
  });

/** “Joyce Noma Sidl” for Joyce Sidl, “Caoimhe Ní Bhrada” for Ní Bhrada: more of the same name, wherever it stands. */
function isGrown(words: readonly string[], known: readonly string[]): boolean {
  if (words[0] === known[0]) return true;
  const particle = mayBe(known[0], Word.particle) || lineages.has(known[0]);
  return particle && known.length + 1 === words.length && known.every((word, i) => words[i + 1] === word);
}

/** Folded: “Ní”, “Ó”. */
const lineages = new Set(['ni', 'nic', 'ui', 'o']);

function isFuller(a: readonly string[], b: readonly string[]): boolean {
  if (isInitialOf(a[0], b[0]) !== isInitialOf(b[0], a[0])) return isInitialOf(b[0], a[0]);
  if (a.length !== b.length) return a.length > b.length;
  return a.join('').length > b.join('').length && a.join('').length - b.join('').length > 1;
}
