import { officeWordsOf } from '../../words/offices/office-words.ts';
import type { Gender, Mention, MentionRef, SpeakerKind } from '../../types.ts';

/** Somebody in the making, while the story's mentions are joined. */
export interface Entity {
  kind: SpeakerKind;
  readonly refs: MentionRef[];
  readonly mentions: Mention[];
  /** Folded words of the fullest name so far, or of the head noun. */
  words: readonly string[];
  name: string;
  named: boolean;
  official: boolean;
  readonly titles: string[];
  /** Words of the titles, as nominals point back at them. */
  readonly officeWords: string[];
  /** How many of them are noted as their bearer's. */
  noted: number;
  organisation: string | null;
  male: number;
  female: number;
  plural: boolean;
  /** False as long as only words that may name somebody (weak mentions) speak for it. */
  strong: boolean;
  /** True when a full name that can only be somebody's introduces it. */
  introduced: boolean;
  /** How often it speaks. */
  sources: number;
  /** Order in which it was last mentioned, for words that point back. */
  lastSeen: number;
  /** How often the surname alone stands for them. */
  bySurname: number;
  /** How often a form of address stands before it: “Mr Rill”. */
  addressed: number;
  /** How often the whole name stands in the story. */
  inFull: number;
  /** Members of a joint source ("Keller and Dorn"). */
  members: readonly Entity[];
}

export function entity(kind: SpeakerKind, words: readonly string[], name: string): Entity {
  return {
    kind,
    refs: [],
    mentions: [],
    words,
    name,
    named: true,
    official: false,
    titles: [],
    officeWords: [],
    noted: 0,
    organisation: null,
    male: 0,
    female: 0,
    plural: false,
    strong: false,
    introduced: false,
    sources: 0,
    lastSeen: -1,
    bySurname: 0,
    addressed: 0,
    inFull: 0,
    members: [],
  };
}

/** Adds a mention and what it says of the entity. */
export function join(into: Entity, mention: Mention, ref: MentionRef, order: number): void {
  into.refs.push(ref);
  into.mentions.push(mention);
  into.lastSeen = order;
  if (!mention.weak) into.strong = true;
  if (mention.sourceOf >= 0) into.sources++;
  if (mention.gender === 'male') into.male += weightOf(mention);
  else if (mention.gender === 'female') into.female += weightOf(mention);
  if (mention.form === 'surname') {
    into.bySurname++;
    if (mention.gender !== 'unknown' && mention.name.start > mention.start) into.addressed++;
  }
  if (mention.plural) into.plural = true;
  if (mention.official && !isToldAgain(into, mention)) into.official = true;
  for (const title of mention.titles) addTitle(into, title);
  // “|Sheikh| Hamad”, “|Lady| Rill”: a form of address is no title, but points back to its bearer.
  if (mention.titles.length === 0 && mention.name.start > mention.start)
    addOfficeWords(into, mention.text.slice(0, mention.name.start - mention.start).trim());
  into.organisation ??= mention.organisation;
}

/** `Ruth Dorn, president of the bakers’ guild … |the president|`: an office that is known makes nobody more of an official. */
function isToldAgain({ officeWords }: Entity, { form, words, titles: [title] }: Mention): boolean {
  return form === 'nominal' && officeWords.includes(words[0]) && title?.includes(' ') === false;
}

/** So many titles are kept of one entity; more are a list's noise. */
const mostTitles = 12;

function addTitle(into: Entity, title: string): void {
  if (into.titles.length >= mostTitles || into.titles.includes(title)) return;
  into.titles.push(title);
  addOfficeWords(into, title);
}

function addOfficeWords({ officeWords }: Entity, title: string): void {
  for (const word of officeWordsOf(title)) if (!officeWords.includes(word)) officeWords.push(word);
}

/** "Mr." and "spokeswoman" are surer than a given name. */
function weightOf(mention: Mention): number {
  return mention.titles.length > 0 || mention.form === 'surname' ? 3 : 2;
}

/** Whether somebody stands for a country: "Karsia", "the Karsian government". */
export function isCountry({ words }: Pick<Mention, 'words'>): boolean {
  return words[0] === 'country';
}

export function genderOf(of: Entity): Gender {
  if (of.male > of.female) return 'male';
  return of.female > of.male ? 'female' : 'unknown';
}

/** Whether “it” may mean one of that kind. */
export function isThing(kind: SpeakerKind): boolean {
  return kind === 'organisation' || kind === 'document';
}

/** Whether both are known, and not the same. */
export function areApartInGender(a: Gender, b: Gender): boolean {
  return a !== 'unknown' && b !== 'unknown' && a !== b;
}
