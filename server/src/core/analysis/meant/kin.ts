import { firstStartingFrom } from '../../base/index.ts';
import { voiceAt } from './voices.ts';
import { isPerson, mayBeOf, onePerson, standsAt, standsBefore, toldHere } from './telling.ts';
import type { Telling } from './telling.ts';
import { noteRelative, ownersOf, personsOf, relativeNoun, relativeOf } from './relatives.ts';
import type { Noun } from './relatives.ts';
import type { Analysis } from '../types.ts';
import type { Meant } from './types.ts';

/** Whom a noun means that tells somebody by another. */
interface Relative {
  readonly start: number;
  readonly who: readonly number[];
  readonly gender: Noun['gender'];
  readonly plural: boolean;
}

/**
 * `her |husband|, Tom Rill`, `Ruth Dorn’s |son|`, `my |mother|`: the relative whom the article names there or elsewhere, and
 * nobody where it names none; undefined for a noun that is nobody’s. What is named is noted.
 */
export function relativeAt(telling: Telling, token: number, word: string): Relative | undefined {
  const noun = relativeNoun(word.toLowerCase());
  if (!noun) return parentsAt(telling, token, word);
  const owner = ownerOf(telling, token);
  if (!owner) return word !== word.toLowerCase() ? calledByChild(telling, token, noun) : undefined;
  const named = namedBeside(telling, token, owner.start);
  if (named >= 0 && !owner.who.includes(named)) {
    for (const one of owner.who.length > 0 || owner.pronoun ? owner.who : ofOneSurname(telling, named))
      noteRelative(telling.relatives, one, noun, named);
    return { start: owner.start, who: [named], gender: noun.gender, plural: false };
  }
  const told = owner.pronoun ? toldAs(telling, token, owner.start) : -1;
  if (told >= 0) {
    correctOwner(telling, owner, ownersOf(telling.relatives, told, noun));
    return { start: owner.start, who: [told], gender: noun.gender, plural: false };
  }
  const found = new Set(owner.who.map((one) => relativeOf(telling.analysis, telling.relatives, one, noun)));
  const [only] = found;
  const known = found.size === 1 && only >= 0 && !owner.who.includes(only);
  return { start: owner.start, who: known ? [only] : [], gender: noun.gender, plural: false };
}

/** The named person whom the story knows by these words; -1 for nobody. */
function toldAs(telling: Telling, token: number, start: number): number {
  const here = toldHere(telling);
  const end = telling.block.prose.tokens.end[token];
  for (let i = here.length - 1; i >= 0 && here[i].start >= start; i--)
    if (here[i].start === start && here[i].end === end) return onePerson(telling, here[i]);
  return -1;
}

/** `Ruth met Irina. |Her| brother …`: whose brother he is known to be. */
function correctOwner(telling: Telling, { start, who }: Owner, owners: readonly number[]): void {
  const here = toldHere(telling);
  let at = here.length - 1;
  while (at >= 0 && here[at].start >= start && !(here[at].start === start && here[at].pronoun)) at--;
  if (at < 0 || here[at].start !== start || who.length !== 1 || owners.includes(who[0])) return;
  const [owner, more] = owners.filter((one) => mayBeOf(telling.analysis, one, here[at].gender));
  if (owner !== undefined && more === undefined) here[at] = { ...here[at], who: [owner] };
}

interface Owner {
  readonly start: number;
  readonly who: readonly number[];
  readonly pronoun: boolean;
}

/** Whose relative the noun at a token is: “|her| late husband”, “|Ruth Dorn|’s son”. */
function ownerOf(telling: Telling, token: number): Owner | undefined {
  const { tokens, text } = telling.block.prose;
  let at = token - 1;
  while (at > token - 3 && at >= 0 && adjectives.test(text.slice(tokens.start[at], tokens.end[at]))) at--;
  if (at < 0) return undefined;
  const [start, end] = [tokens.start[at], tokens.end[at]];
  const word = text.slice(start, end).toLowerCase();
  if (word === 'my' || word === 'our') {
    const speaker = voiceAt(telling.block, telling.voices[telling.index], at);
    return {
      start,
      who: speaker >= 0 && isPerson(telling.analysis, speaker) ? [speaker] : [],
      pronoun: true,
    };
  }
  if (possessives.has(word)) return { start, who: standsAt(telling, start)?.who ?? [], pronoun: true };
  if (!/^[’']s?$/.test(word)) return undefined;
  const owner = standsBefore(telling, start, /^$/);
  return { start: owner?.start ?? start, who: owner?.who ?? [], pronoun: false };
}

const adjectives =
  /^(?:late|elder|older|eldest|oldest|younger|youngest|only|twin|former|first|second|estranged|own|ex|then|baby|beloved)$/i;
const possessives = new Set(['his', 'her', 'their', 'your']);

/** `her husband|, Tom Rill|`, `her son |Tom|`, `|Tom Rill|, her son`: -1 for nobody. */
function namedBeside(telling: Telling, token: number, start: number): number {
  const { mentions, prose, resolution } = telling.block;
  const { text, tokens } = prose;
  const end = tokens.end[token];
  // A title may stand before the name: “her husband, Dr Tom Rill”.
  let i = firstStartingFrom(mentions.mentions, end);
  for (; i < mentions.mentions.length && mentions.mentions[i].start < end + besideNoun; i++) {
    const { form, kind, start } = mentions.mentions[i];
    if (kind !== 'person' || (form !== 'name' && form !== 'surname')) continue;
    if (/^,? $/.test(text.slice(end, start))) return resolution.speakers[i];
  }
  const before = standsBefore(telling, start, /^, $/);
  const after = text.slice(end, end + 1);
  return before && !before.pronoun && /^[,.;:)”]?$/.test(after) ? onePerson(telling, before) : -1;
}

/** `the defendant’s wife, |Lisa Dorn|`: the only other one of that surname. */
function ofOneSurname({ analysis, bySurname }: Telling, person: number): readonly number[] {
  const bearers = bySurname.get(surnameOf(analysis.people.speakers[person].name) ?? '') ?? [];
  return bearers.length === 2 && bearers.includes(person) ? bearers.filter((one) => one !== person) : [];
}

/** The persons of an article by the last words of their names. */
export function bySurnameIn(analysis: Analysis): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  analysis.people.speakers.forEach(({ name }, who) => {
    const surname = surnameOf(name);
    if (surname === undefined || !isPerson(analysis, who)) return;
    const bearers = found.get(surname);
    if (bearers) bearers.push(who);
    else found.set(surname, [who]);
  });
  return found;
}

function surnameOf(name: string): string | undefined {
  const space = name.lastIndexOf(' ');
  return space < 0 ? undefined : name.slice(space + 1);
}

const besideNoun = 3;

/** “|Dad| is right”: whoever says it speaks of a parent of theirs. */
function calledByChild(telling: Telling, token: number, noun: Noun): Relative | undefined {
  if (noun.relation !== 'parent') return undefined;
  const { start } = telling.block.prose.tokens;
  const speaker = voiceAt(telling.block, telling.voices[telling.index], token);
  const parent = speaker < 0 ? -1 : relativeOf(telling.analysis, telling.relatives, speaker, noun);
  return parent < 0 ? undefined : { start: start[token], who: [parent], gender: noun.gender, plural: false };
}

/** “his |parents|”, where both are named. */
function parentsAt(telling: Telling, token: number, word: string): Relative | undefined {
  if (word !== 'parents') return undefined;
  const owner = ownerOf(telling, token);
  if (owner?.who.length !== 1) return undefined;
  const parents = personsOf(telling.relatives, owner.who[0], 'parent');
  return { start: owner.start, who: parents.length === 2 ? parents : [], gender: 'unknown', plural: true };
}

/** `|She| married |Paul Rill|`: those who stand on both sides of the word; `meant` is the second. */
export function noteMarried(telling: Telling, meant: Meant): void {
  const before = telling.block.prose.text.slice(Math.max(0, meant.start - verb.length), meant.start);
  if (before !== verb) return;
  const groom = onePerson(telling, standsBefore(telling, meant.start - verb.length, /^$/));
  const bride = onePerson(telling, meant);
  noteRelative(telling.relatives, groom, { relation: 'spouse', gender: 'unknown' }, bride);
}

const verb = ' married ';
