import { areApartInGender, genderOf } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import {
  holdsAnother,
  isBeforeTheirCourt,
  isFormerly,
  isLikeOffice,
  isOfOtherField,
  leadsAs,
  officeOfState,
  playsAnotherPart,
  playsAs,
  saysFormer,
  servesThem,
} from '../known/offices.ts';
import type { RecentlyNamed } from '../known/recent.ts';
import { isOtherSibling } from './siblings.ts';
import type { Mention } from '../../types.ts';
import { mayBe, Word } from '../../words/scan/words.ts';

/**
 * The person whom a nominal in the singular means, among those spoken of before: `the Ohio senator`, `the former mayor`,
 * `the tycoon`. An office or a place that the story gave them decides; else whoever the story speaks of just now.
 */
export function personMeant(recent: RecentlyNamed, mention: Mention, order: number): Entity | undefined {
  const found = best(recent.persons, recent, mention, order);
  const [head] = mention.words;
  // Whoever speaks as “the witness” once does so again.
  if (
    found?.kind === 'person' &&
    mention.sourceOf >= 0 &&
    !mention.official &&
    !anybody.has(head) &&
    !found.officeWords.includes(head)
  )
    found.officeWords.push(head);
  return found;
}

/** The person spoken of before in one of whose titles the epithet's head stands. */
export function officeHolder(recent: RecentlyNamed, mention: Mention, order: number): Entity | undefined {
  const holders = recent.byOffice.get(mention.words[0]);
  return holders && best(holders, recent, mention, order);
}

function best(
  persons: readonly Entity[],
  recent: RecentlyNamed,
  mention: Mention,
  order: number,
): Entity | undefined {
  const epithet = epithetOf(mention);
  let found: Entity | undefined;
  let most = epithet.speaks ? 0 : 1;
  for (const person of persons) {
    const score = fitOf(recent, person, epithet, order - person.lastSeen);
    if (score > most) [found, most] = [person, score];
  }
  return found;
}

/** A mention that may mean somebody of whom the story has spoken, and what it says of them. */
interface Epithet {
  readonly mention: Mention;
  /** Its noun, in small letters. */
  readonly head: string;
  /** Its place or body, in small letters. */
  readonly place: string | undefined;
  /** Whose office it is, in small letters: “the representative of |Karsia|”. */
  readonly whose: string | undefined;
  /** Whether it says that the office is had no more. */
  readonly former: boolean;
  readonly speaks: boolean;
  /** Whether it tells somebody by another: “the |couple’s| daughter”. */
  readonly ofSomebody: boolean;
}

function epithetOf(mention: Mention): Epithet {
  const { text, words, organisation, sourceOf } = mention;
  const whose = ofWhom.exec(text)?.[1].toLowerCase();
  return {
    mention,
    head: words[0],
    place: organisation?.toLowerCase(),
    // “Secretary of State” says what the office is, not whose.
    whose: whose === undefined || mayBe(whose, Word.officeDomain) ? undefined : whose,
    former: saysFormer(text),
    speaks: sourceOf >= 0,
    ofSomebody: ofSomebody.test(text),
  };
}

const ofWhom = /^\p{L}+(?: \p{L}+){1,3} (?:of|for|from|at) (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** “The |couple’s| daughter”, “the |victim’s| mother”: somebody else, who is told by them. */
const ofSomebody =
  /^[Tt]he (?:\p{Ll}+ )?(?:couple|family|victim|boy|girl|child|man|woman|player|suspect|defendant|actor|actress|singer|film)(?:[’']s|s[’']) \p{Ll}/u;

/** What speaks for a bearer of an epithet; chosen on articles of our own annotation, then rounded. */
const weight = {
  /** The head stands in a title of theirs; or a word that means as much. */
  office: 6,
  likeOffice: 4,
  /** They had that office once, and the epithet does not say so. */
  former: -8,
  /** They have offices, and this is none of them. */
  otherOffice: -2,
  /** … and none of state, as the epithet’s is. */
  noOffice: -6,
  /** The place or body of the epithet is theirs; another one is. */
  place: 4,
  otherPlace: -6,
  noPlace: -2,
  /** The subject of what was said last. */
  subject: 3,
  /** Who spoke last goes on. */
  spoke: 2,
  /** The subject of the clause is not its object as well. */
  otherPart: -4,
  /** Each mention of anybody since. */
  distance: -0.5,
  /** Without that office: an epithet of somebody known; what anybody may be called. */
  epithet: 2,
  anybody: -4,
  /** Somebody else has just named them: “Anders never stops,” the Swede said. */
  quoted: -4,
};

/** Less than anything that speaks for somebody. */
const never = -Infinity;

/** How well an epithet fits somebody, `distance` mentions ago: what speaks for them, less what speaks against. */
function fitOf(recent: RecentlyNamed, person: Entity, epithet: Epithet, distance: number): number {
  const { mention, head } = epithet;
  if (servesAnother(person, epithet) || servesThem(person, head) || isOtherSibling(person, mention))
    return never;
  if (areApartInGender(genderOf(person), mention.gender) || isBarelyNamed(person)) return never;
  if (byHome.test(mention.text)) return fitByHome(recent, person, epithet, distance);
  let score = fitOfOffice(recent, person, epithet) ?? fitWithoutOffice(recent, person, epithet, distance);
  score += fitOfPlace(person, epithet, score >= weight.likeOffice);
  if (score < weight.likeOffice && person.titles.length > 0)
    score += mention.official && !person.official ? weight.noOffice : weight.otherOffice;
  return score + fitOfMoment(recent, person, epithet, distance) + Math.min(person.mentions.length, 12) / 4;
}

const byHome = /^[Tt]he (?:ex-|former )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:man|woman)$/u;

/** `Goalkeeper Owen Tate saved two. |The Cork man| …`: whoever was just spoken of, and serves no state, wherever what they serve is. */
function fitByHome(recent: RecentlyNamed, person: Entity, epithet: Epithet, distance: number): number {
  const { mention } = epithet;
  const { kind, official, introduced } = person;
  if (kind !== 'person' || official || !introduced || mention.quoted || distance > nearby) return never;
  if (genderOf(person) !== mention.gender && (recent.subject !== person || distance > 1)) return never;
  return weight.epithet + fitOfMoment(recent, person, epithet, distance);
}

/** So many mentions ago whoever is told by where they come from was spoken of. */
const nearby = 4;

/** By an office of theirs; undefined when the epithet's is none of them. */
function fitOfOffice(
  { speaker, subject }: RecentlyNamed,
  person: Entity,
  { mention, head, former, speaks }: Epithet,
): number | undefined {
  if (person.officeWords.includes(head)) {
    if (isOfOtherField(person, mention, head)) return never;
    return !former && isFormerly(person, head) ? weight.office + weight.former : weight.office;
  }
  // “Energy Minister Ruth Dorn said no. … “Soon,” |the official| noted.”
  const goesOn = theOfficial.test(mention.text) && person.official && (speaker ?? subject) === person;
  const like = goesOn || isLikeOffice(person.officeWords, head) || leadsAs(person, mention);
  return speaks && like ? weight.likeOffice : undefined;
}

const theOfficial = /^the official$/i;

/** By an epithet that no office of theirs explains. */
function fitWithoutOffice(
  recent: RecentlyNamed,
  person: Entity,
  { mention, head, former, speaks, ofSomebody }: Epithet,
  distance: number,
): number {
  // Whom somebody speaks of is not who speaks: “the governor told me”, Keller said.
  if (mention.quoted || ofSomebody || distance > (speaks ? 10 : 5)) return never;
  if (holdsAnother(person, head, former)) return never;
  if (isBeforeTheirCourt(person, head)) return never;
  if (mention.official && !person.introduced && person.titles.length === 0) return never;
  const isAnybody = mention.titles.length === 0 && anybody.has(head);
  const goesOn = isAgain(person, mention, distance);
  if (person.kind === 'unnamed') {
    // “The Speaker ruled … |The lawyer| …”, “Ruth tweeted … |The police chief| …”.
    if ((person.titles.length > 0 && !goesOn) || playsAnotherPart(person, head)) return never;
    // "Our dad" is not the president, and a shopkeeper not the teenager.
    // … but “the vendor” is the stallholder who has just spoken.
    if (!isAnybody && !(goesOn && recent.speaker === person)) return never;
  }
  if (!speaks && !mayBecome(recent, person, mention)) return never;
  return isAnybody && !goesOn ? weight.anybody : weight.epithet;
}

/** By the place or body of the epithet; `known` says that it is somebody's by their office already. */
function fitOfPlace(person: Entity, { mention, place, former }: Epithet, known: boolean): number {
  if (!place) return 0;
  if (belongsTo(person, place)) return weight.place;
  // Whoever has a calling now had another elsewhere: “the former Elmford goalkeeper”.
  if (former && !mention.official) return weight.noPlace;
  if (isParty(place)) return 0;
  // “The Spanish tactician” may well coach Elmford.
  if (!mention.official && mayBe(place, Word.country) && !mayBe(person.organisation ?? '', Word.country))
    return 0;
  if (hasPlace(person)) return known ? never : weight.otherPlace;
  return known ? 0 : weight.noPlace;
}

/** By what the story speaks of just now. */
function fitOfMoment(
  recent: RecentlyNamed,
  person: Entity,
  { mention, speaks }: Epithet,
  distance: number,
): number {
  let score = weight.distance * Math.min(distance, 8);
  if (distance === 1 && isOfOneClause(person, mention)) score += weight.otherPart;
  if (speaks && distance <= 2 && isQuoted(person)) score += weight.quoted;
  if (speaks && recent.speaker === person) score += weight.spoke;
  if (recent.subject === person) score += weight.subject;
  return score;
}

/** A party is nobody's alone. */
function hasPlace({ organisation }: Entity): boolean {
  return !!organisation && !isParty(organisation);
}

/** A word in capitals that no full name introduces, and that never speaks: it may be a place. */
function isBarelyNamed({ kind, introduced, sources, titles }: Entity): boolean {
  return kind === 'person' && !introduced && sources === 0 && titles.length === 0;
}

function isQuoted({ mentions }: Entity): boolean {
  const { quoted, sourceOf } = mentions[mentions.length - 1];
  return quoted && sourceOf < 0;
}

/**
 * "Keller wrote to the secretary of state": whoever has a title is not called by another in passing, unless in a game or to be an official;
 * nor is who was only described just before: “a judge ruled that the builder had …”.
 */
function mayBecome(recent: RecentlyNamed, person: Entity, mention: Mention): boolean {
  const { mentions, titles, official } = person;
  if (mention.titles.length === 0 || isBound(recent, person, mention)) return false;
  if (mentions[mentions.length - 1].form === 'nominal') return false;
  return titles.length === 0 || playsAs(person, mention.words[0]) || (mention.official && !official);
}

/** `|Keller| met the former mayor`: nobody is called by another name in the sentence they are the subject of; “as mayor” may be theirs. */
function isBound({ subject }: RecentlyNamed, person: Entity, { leads, text }: Mention): boolean {
  return subject === person && !leads && text.startsWith('the ');
}

/** `Dorn attacked |the former governor|`, `Ruth Dorn, |the mayor|’s daughter`. */
function isOfOneClause({ mentions }: Entity, mention: Mention): boolean {
  const last = mentions[mentions.length - 1];
  if (mention.possessive && mention.start - last.end < 4) return true;
  return last.subject && !mention.subject && last.start < mention.start;
}

/** “The representative |of Karsia|” is not the representative of Valdoria, nor somebody of whom no such thing is said. */
function servesAnother(person: Entity, { whose }: Epithet): boolean {
  return whose !== undefined && !belongsTo(person, whose) && !person.name.toLowerCase().includes(whose);
}

function belongsTo(person: Entity, place: string): boolean {
  return (
    (person.organisation ?? '').toLowerCase().includes(place) ||
    person.titles.some((title) => title.toLowerCase().includes(place))
  );
}

/** Who is called so need not have been spoken of before. */
const anybody = new Set(
  'owner homeowner manager landlord tenant clerk customer passenger pilot motorist cyclist pedestrian victim neighbour neighbor caretaker bystander official officer aide agent spokesman spokeswoman spokesperson adviser advisor member representative judge worker driver doctor nurse lawyer reporter employee man woman boy girl child person source insider resident local somebody someone anyone analyst expert researcher student teacher parent friend relative user caller reader poster voter'.split(
    ' ',
  ),
);

/** `A cashier said … |The woman| …`: whoever has no name was just spoken of, and the words tell nothing new. */
function isAgain({ kind, titles }: Entity, mention: Mention, distance: number): boolean {
  if (kind !== 'unnamed' || distance > again || !/^the \p{L}+$/iu.test(mention.text)) return false;
  // “A suspect was held. |The sheriff| said …”, “The sheriff … |The doctor|”: an office is somebody else.
  const [head] = mention.words;
  if (titles.length > 0) return anyOfficial.has(head);
  // “A resident asked … |The Chair| replied”: an office tells something new.
  return !mention.official && (!mayBe(head, officeOfState) || anyOfficial.has(head));
}

/** What holders of offices are called, too. */
const anyOfficial: ReadonlySet<string> = new Set(
  'official officer aide man woman boy girl person'.split(' '),
);

/** How many mentions ago they may have been spoken of. */
const again = 3;

function isParty(name: string): boolean {
  return /\b(?:republican|democrat|democratic|gop|conservative|labour|labor|liberal|tory)$/i.test(name);
}
