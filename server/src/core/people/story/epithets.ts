import { areApartInGender, genderOf } from './entity.ts';
import type { Entity } from './entity.ts';
import { formerWords } from '../words/former.ts';
import { officeWordsOf } from '../words/office-words.ts';
import type { RecentlyNamed } from './recent.ts';
import type { Mention } from '../types.ts';
import { anyPlace, mayBe, Word } from '../words/words.ts';
import { wordFamilies } from '../words/word-families.ts';

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
  let found: Entity | undefined;
  let most = mention.sourceOf >= 0 ? 0 : 1;
  for (const person of persons) {
    const score = fitOf(recent, person, mention, order);
    if (score > most) [found, most] = [person, score];
  }
  return found;
}

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

/** How well an epithet fits somebody: what speaks for them, less what speaks against. */
function fitOf(recent: RecentlyNamed, person: Entity, mention: Mention, order: number): number {
  const [head] = mention.words;
  if (servesAnother(person, mention) || servesThem(person, head)) return never;
  if (areApartInGender(genderOf(person), mention.gender) || isBarelyNamed(person)) return never;
  const distance = order - person.lastSeen;
  let score = fitOfOffice(person, mention, head) ?? fitWithoutOffice(recent, person, mention, head, distance);
  score += fitOfPlace(person, mention, score >= weight.likeOffice);
  if (score < weight.likeOffice && person.titles.length > 0)
    score += mention.official && !person.official ? weight.noOffice : weight.otherOffice;
  return score + fitOfMoment(recent, person, mention, distance) + Math.min(person.mentions.length, 12) / 4;
}

/** By an office of theirs; undefined when the epithet's is none of them. */
function fitOfOffice(person: Entity, mention: Mention, head: string): number | undefined {
  if (person.officeWords.includes(head)) {
    if (isOfOtherField(person, mention, head)) return never;
    const before = isFormerly(person, head) && !former.test(mention.text);
    return before ? weight.office + weight.former : weight.office;
  }
  return mention.sourceOf >= 0 && isLikeOffice(person, head) ? weight.likeOffice : undefined;
}

/**
 * “BSP chief Mayawati” is not “the |police| chief”, nor a foreign minister the |defence| minister, nor the president the |vice|
 * president, nor the other way round.
 */
function isOfOtherField({ titles, kind }: Entity, { titles: [called] }: Mention, head: string): boolean {
  if (called === undefined) return false;
  const field = fieldOf(called, head);
  const held = titles.filter((title) => officeWordsOf(title).includes(head));
  if (held.length === 0) return false;
  if (field === '') return held.every((title) => seconds.has(fieldOf(title, head)));
  const bare = kind === 'unnamed' || seconds.has(field);
  return held.every((title) => (bare || title.includes(' ')) && !title.toLowerCase().includes(field));
}

/** “|Police| chief”, “|vice| president”: the word before the head that says which office of that name; '' for none. */
export function fieldOf(title: string, head: string): string {
  const words = title.toLowerCase().split(/[ -]/);
  const at = words.indexOf(head);
  const field = at > 0 ? words[at - 1] : '';
  const isField = mayBe(field, ofField) && !mayBe(field, anyPlace | Word.functionWord);
  return isField || seconds.has(field) ? field : '';
}

const ofField = Word.officeDomain | Word.publicBody;
const seconds: ReadonlySet<string> = new Set('vice deputy lieutenant assistant prime'.split(' '));

/** Offices that one person has at a time, and that nobody is called by who is told by another. */
const posts: ReadonlySet<string> = new Set(
  'pm cm cj secretary judge justice magistrate counsel barrister solicitor minister governor mayor commissioner ambassador superintendent treasurer clerk chair chairman chairwoman chairperson coroner registrar principal headteacher headmaster dean warden prosecutor'.split(
    ' ',
  ),
);

/** Who plays is not who referees or coaches. */
const players: ReadonlySet<string> = new Set(
  'player striker midfielder goalkeeper defender winger forward batsman bowler quarterback pitcher skipper captain'.split(
    ' ',
  ),
);
const staff: ReadonlySet<string> = new Set('referee umpire coach manager boss chairman'.split(' '));

/** By an epithet that no office of theirs explains. */
function fitWithoutOffice(
  recent: RecentlyNamed,
  person: Entity,
  mention: Mention,
  head: string,
  distance: number,
): number {
  // “Board member Ruth Dorn said no. |The treasurer| said yes.”
  if (posts.has(head) && person.titles.length > 0) return never;
  // “The Speaker ruled … |The lawyer| …”, “Ruth tweeted … |The police chief| …”.
  if (person.kind === 'unnamed' && person.titles.length > 0 && !isAgain(person, mention, distance))
    return never;
  if (players.has(head) && !former.test(mention.text) && person.officeWords.some((word) => staff.has(word)))
    return never;
  if (mention.official && !person.introduced && person.titles.length === 0) return never;
  const mentioned = mention.sourceOf < 0;
  if (distance > (mentioned ? 5 : 10)) return never;
  // Whom somebody speaks of is not who speaks: “the governor told me”, Keller said.
  if (mention.quoted) return never;
  const isAnybody = mention.titles.length === 0 && anybody.has(head);
  const goesOn = isAgain(person, mention, distance);
  // "Our dad" is not the president, and a shopkeeper not the teenager.
  // … but “the vendor” is the stallholder who has just spoken.
  if (person.kind === 'unnamed' && !isAnybody && !(goesOn && recent.speaker === person)) return never;
  if (mentioned && (mention.titles.length === 0 || !mayBecome(person, mention))) return never;
  if (mentioned && isBound(recent, person, mention)) return never;
  return isAnybody && !goesOn ? weight.anybody : weight.epithet;
}

/** By the place or body of the epithet; `known` says that it is somebody's by their office already. */
function fitOfPlace(person: Entity, mention: Mention, known: boolean): number {
  const place = mention.organisation?.toLowerCase();
  if (!place) return 0;
  if (belongsTo(person, place)) return weight.place;
  // Whoever has a calling now had another elsewhere: “the former Elmford goalkeeper”.
  if (former.test(mention.text) && !mention.official) return weight.noPlace;
  if (isParty(place)) return 0;
  // “The Spanish tactician” may well coach Elmford.
  if (!mention.official && mayBe(place, Word.country) && !mayBe(person.organisation ?? '', Word.country))
    return 0;
  if (hasPlace(person)) return known ? never : weight.otherPlace;
  return known ? 0 : weight.noPlace;
}

/** By what the story speaks of just now. */
function fitOfMoment(recent: RecentlyNamed, person: Entity, mention: Mention, distance: number): number {
  const speaks = mention.sourceOf >= 0;
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

/** `|Keller| met the former mayor`: nobody is called by another name in the sentence they are the subject of; “as mayor” may be theirs. */
function isBound({ subject }: RecentlyNamed, person: Entity, { leads, text }: Mention): boolean {
  return subject === person && !leads && text.startsWith('the ');
}

/** A word in capitals that no full name introduces, and that never speaks: it may be a place. */
function isBarelyNamed({ kind, introduced, sources, titles }: Entity): boolean {
  return kind === 'person' && !introduced && sources === 0 && titles.length === 0;
}

function isQuoted({ mentions }: Entity): boolean {
  const { quoted, sourceOf } = mentions[mentions.length - 1];
  return quoted && sourceOf < 0;
}

/** "The governor" is rather not the former governor. */
function isFormerly({ titles }: Entity, head: string): boolean {
  let once = false;
  for (const title of titles) {
    if (!officeWordsOf(title).includes(head)) continue;
    if (!former.test(title)) return false;
    once = true;
  }
  return once;
}

const former = new RegExp(`\\b(?:${formerWords})\\b`, 'i');

/**
 * "Keller wrote to the secretary of state": whoever has a title is not called by another in passing, unless to be an official;
 * nor is who was only described just before: “a judge ruled that the builder had …”.
 */
function mayBecome({ mentions, titles, official }: Entity, mention: Mention): boolean {
  if (mentions[mentions.length - 1].form === 'nominal') return false;
  return titles.length === 0 || (mention.official && !official);
}

/** `Dorn attacked |the former governor|`, `Ruth Dorn, |the mayor|’s daughter`. */
function isOfOneClause({ mentions }: Entity, mention: Mention): boolean {
  const last = mentions[mentions.length - 1];
  if (mention.possessive && mention.start - last.end < 4) return true;
  return last.subject && !mention.subject && last.start < mention.start;
}

function isLikeOffice({ officeWords }: Entity, head: string): boolean {
  const family = families.get(head);
  if (!family) return false;
  for (const word of officeWords) if (families.get(word) === family) return true;
  return false;
}

/** Offices and callings that stand for one another in running prose, a line each. */
const families = wordFamilies(`
judge justice magistrate
senator congressman congresswoman representative lawmaker legislator parliamentarian mp
businessman businesswoman entrepreneur tycoon mogul magnate billionaire millionaire developer industrialist
candidate nominee contender hopeful front-runner frontrunner challenger
spokesman spokeswoman spokesperson
lawyer attorney solicitor barrister counsel
doctor physician surgeon neurosurgeon cardiologist paediatrician pediatrician
professor academic scholar lecturer researcher scientist
author writer novelist biographer
journalist reporter correspondent editor columnist commentator
priest bishop archbishop cardinal pastor cleric imam rabbi preacher reverend
chief head director boss chairman chairwoman chair ceo executive president
premier minister chancellor
policeman policewoman sergeant inspector superintendent detective constable sheriff officer
general colonel admiral commander brigadier major captain
king monarch queen prince
`);

/** “The representative |of Karsia|” is not the representative of Valdoria, nor somebody of whom no such thing is said. */
function servesAnother(person: Entity, { text }: Mention): boolean {
  const whose = ofWhom.exec(text)?.[1].toLowerCase();
  // “Secretary of State” says what the office is, not whose.
  if (whose === undefined || mayBe(whose, Word.officeDomain)) return false;
  return !belongsTo(person, whose) && !person.name.toLowerCase().includes(whose);
}

/** “Adviser to the President”: whom somebody serves is somebody else. */
function servesThem({ titles }: Entity, head: string): boolean {
  return titles.some((title) => {
    const lower = title.toLowerCase();
    return lower.includes(` to the ${head}`) || lower.includes(` for the ${head}`);
  });
}

const ofWhom = /^\p{L}+(?: \p{L}+){1,3} (?:of|for|from|at) (?:the )?(\p{Lu}[\p{L}-]+)/u;

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
  return titles.length === 0 ? !mention.official && !isOffice(head) : anyone.has(head);
}

/** “A resident asked … |The Chair| replied”: an office tells something new. */
function isOffice(head: string): boolean {
  return mayBe(head, Word.official | Word.bodyOffice) && !anyone.has(head);
}

/** What holders of offices are called, too. */
const anyone: ReadonlySet<string> = new Set('official officer aide man woman boy girl person'.split(' '));

/** How many mentions ago they may have been spoken of. */
const again = 3;

function isParty(name: string): boolean {
  return /\b(?:republican|democrat|democratic|gop|conservative|labour|labor|liberal|tory)$/i.test(name);
}
