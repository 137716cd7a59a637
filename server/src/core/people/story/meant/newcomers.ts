import { areApartInGender, genderOf, isCountry, isThing, join } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import { becomes, sourceWithoutName } from '../known/nominals.ts';
import { isAmong } from '../known/offices.ts';
import { isRelative } from './point-back.ts';
import { noteMention, replaced } from '../known/recent.ts';
import type { Story } from '../known/story.ts';
import { isWithheld } from './withheld.ts';
import { namesNobody } from '../../words/nominals/nobody.ts';
import { pronounIn } from '../../words/nominals/pronouns.ts';
import type { Mention } from '../../types.ts';

/** A mention, and whom it means so far. */
interface Newcomer {
  readonly mention: Mention;
  readonly block: number;
  readonly index: number;
  readonly order: number;
  /** Of a newcomer, whose name it is, where words that may name nobody are all that tells of them: "Giga" in “|Giga| isn’t sure.” */
  readonly who: Entity | undefined;
}

/** The last ones whom nothing has meant so far. */
export interface Newcomers {
  one: Newcomer | undefined;
  several: Newcomer | undefined;
  /** A body or a text; or a name that may be a body’s. */
  thing: Newcomer | undefined;
  /** The block in which a body or a text has spoken last. */
  spoken: number;
}

export function nobodyNew(): Newcomers {
  return { one: undefined, several: undefined, thing: undefined, spoken: -1 };
}

/** How many mentions of others may stand between several and "they said". */
const nearby = 8;

/** Notes a mention: whoever is new may be meant by what follows, and whoever is known ends that. */
export function noteFound(newcomers: Newcomers, found: Newcomer): void {
  const { who, mention } = found;
  if (who) noteKnown(newcomers, who, found);
  if (!who || (!who.strong && mention.weak)) noteNewcomer(newcomers, found);
}

/** Behind a body or text that leads its sentence or speaks nobody looks back further. */
function noteKnown(newcomers: Newcomers, { kind, words }: Entity, found: Newcomer): void {
  const { leads, sourceOf } = found.mention;
  if (leads && (kind === 'person' || sourceOf >= 0)) newcomers.one = undefined;
  if (kind === 'person' && words.length === 1 && isPluralNoun(found.mention)) newcomers.several = found;
  if (!isThing(kind)) return;
  if (leads) newcomers.thing = undefined;
  if (sourceOf >= 0) newcomers.spoken = found.block;
}

/** `|The ministry| does not contest that`, `|Skyladle| made three million deliveries`. */
function mayBeThing({ who, mention: { kind, form, gender, titles, text, possessive } }: Newcomer): boolean {
  if (form === 'nominal') return isThing(kind) && !namesNobody(text);
  if (!who || possessive || (who.words.length === 1 && who.refs.length === 0) || isCountry(who)) return false;
  return kind === 'organisation' || (gender === 'unknown' && titles.length === 0);
}

/** Notes a mention that is nobody’s yet, or of somebody of whom no sure words tell. */
function noteNewcomer(newcomers: Newcomers, found: Newcomer): void {
  const { form, subject, plural, kind, definite, leads, quoted } = found.mention;
  if (leads && !plural && !quoted && newcomers.spoken !== found.block && mayBeThing(found))
    newcomers.thing = found;
  if (found.who) {
    // A word that opens a sentence has a capital anyhow: “Woke at five.”
    const named = found.who.words.length > 1 || !leads;
    if (kind === 'person' && subject && named && !quoted) newcomers.one = found;
    return;
  }
  if (form !== 'nominal' || !subject || namesNobody(found.mention.text)) return;
  if (plural) newcomers.several = found;
  // “|The minister| was in Elmford. “Soon,” |she| said.”
  else if (kind === 'unnamed' && (!definite || leads)) newcomers.one = found;
}

/**
 * Makes those somebody of the story whom `mention` means: `|Residents| gathered at the port. |They| said …`, `|A shopkeeper|
 * counts the cars. “Eleven,” |he| says.`, `|A woman| waited. |The woman| said …`. Returns the order of what comes next.
 */
export function admitNewcomers(
  story: Story,
  newcomers: Newcomers,
  mention: Mention,
  block: number,
  order: number,
): number {
  // Whom “he” or “she” follows is no firm.
  if (newcomers.thing?.who?.kind === 'person' && mention.form === 'pronoun' && mention.gender !== 'unknown')
    newcomers.thing = undefined;
  const { one, several, thing } = newcomers;
  let next = order;
  if (thing && meansThing(thing, several, mention) && block <= thing.block + (thing.who ? 0 : 1)) {
    newcomers.thing = undefined;
    const made = thing.who ?? admit(story, thing, next++);
    made.strong = true;
    if (made.kind === 'person') made.kind = 'organisation';
  }
  if (several && isThey(mention)) {
    newcomers.several = undefined;
    if (next - several.order < nearby) {
      if (!several.who) admit(story, several, next++);
      else if (several.block === block) makeGroup(several.who);
    }
  }
  if (one && meansOne(one, mention, block) && !(isUnsure(one) && isRivalled(story, one, mention, order))) {
    newcomers.one = undefined;
    const made = one.who ?? admit(story, one, next++);
    made.strong = true;
    if (mention.gender === 'male') made.male++;
    else if (mention.gender === 'female') made.female++;
    noteMention(story.recent, made, one.mention);
  }
  return next;
}

/** What may name nobody, or somebody of whom the story spoke before. */
function isUnsure({ who, mention: { definite, titles } }: Newcomer): boolean {
  return who !== undefined || (definite && titles.length === 0);
}

/** Whether a pronoun may mean somebody else of whom the story has just spoken. */
function isRivalled(
  { recent }: Story,
  { who, block }: Newcomer,
  { gender }: Mention,
  order: number,
): boolean {
  const inFull = who !== undefined && who.words.length > 1;
  return recent.persons.some(
    (person) =>
      person.strong &&
      order - person.lastSeen <= rivals &&
      // Behind a whole name whoever was spoken of in earlier paragraphs is farther.
      (!inFull || person.refs[person.refs.length - 1].block >= block) &&
      (genderOf(person) === 'unknown'
        ? person.kind === 'person'
        : (genderOf(person) === 'male') === (gender === 'male')),
  );
}

/** So many mentions ago they may have been named. */
const rivals = 12;

/** `|Hoteliers| are seeking an exemption`: a word in s that opens its sentence, and no name. */
function isPluralNoun({ kind, form, text, gender, titles, leads, quoted, possessive }: Mention): boolean {
  const bare = kind === 'person' && form === 'surname' && gender === 'unknown' && titles.length === 0;
  return bare && leads && !quoted && !possessive && /^\p{Lu}\p{Ll}+[^s\W]s$/u.test(text);
}

function makeGroup(who: Entity): void {
  who.kind = 'group';
  who.plural = true;
  who.named = false;
  who.strong = true;
}

/** “It”, and behind a body that leads its sentence “they”, where no others can be meant. */
function meansThing(
  { mention: thing, who }: Newcomer,
  several: Newcomer | undefined,
  mention: Mention,
): boolean {
  return (
    isIt(mention) || (isThey(mention) && !several && !who && thing.kind === 'organisation' && thing.leads)
  );
}

function isIt({ sourceOf, text }: Mention): boolean {
  return sourceOf >= 0 && pronounIn(text)?.role === 'it';
}

function isThey({ sourceOf, plural, text }: Mention): boolean {
  return sourceOf >= 0 && plural && pronounIn(text)?.role === 'third';
}

/** What means one newcomer speaks. */
function meansOne(
  newcomer: Newcomer,
  { form, sourceOf, gender, plural, kind, definite }: Mention,
  block: number,
): boolean {
  if (sourceOf < 0 || plural || block > newcomer.block + 1) return false;
  if (areApartInGender(newcomer.mention.gender, gender)) return false;
  if (form === 'pronoun') return gender !== 'unknown';
  const isAgain = form === 'nominal' && kind === 'unnamed' && definite;
  return isAgain && !newcomer.who && !isRelative(newcomer.mention);
}

function admit({ nominals, of }: Story, { mention, block, index }: Newcomer, order: number): Entity {
  const made = sourceWithoutName(nominals, mention);
  made.strong = true;
  of[block][index] = made;
  join(made, mention, { block, mention: index }, order);
  return made;
}

/** `A woman said … |The woman, Ruth Dorn, 54|, …`: who was told without a name has one from the full name on. */
export function nameDescribed(
  { of, nominals, recent }: Story,
  person: Entity,
  { form, titles, official }: Mention,
  block: number,
): void {
  if (person.kind !== 'person' || person.refs.length > 0 || form !== 'name') return;
  // “The policy director of Rill Marine” sounds like an official until a name comes that is none.
  const before = withoutNameYet(recent.persons, titles, official);
  if (!before || before.refs.length > fewMentions) return;
  const last = before.refs[before.refs.length - 1];
  if (block - last.block > reach || before.mentions.some(keepsNameOrHasOne)) return;
  before.refs.forEach((ref, i) => {
    of[ref.block][ref.mention] = person;
    join(person, before.mentions[i], ref, before.lastSeen);
  });
  becomes(nominals, before, person);
  replaced(recent, before, person);
}

function withoutNameYet(
  persons: readonly Entity[],
  titles: readonly string[],
  official: boolean,
): Entity | undefined {
  for (const one of persons)
    if (one.kind === 'unnamed' && (official || !one.official) && isAmong(titles, one.words[0])) return one;
  return undefined;
}

function keepsNameOrHasOne(mention: Mention): boolean {
  return !described.test(mention.text) || isWithheld(mention);
}

const described = /^(?:an?|the|his|her|their|its|one) /i;
/** Whom the story speaks of more often without a name has none. */
const fewMentions = 16;
/** So many blocks after their description the name may follow. */
const reach = 4;
