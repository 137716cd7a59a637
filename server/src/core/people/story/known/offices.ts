import type { Entity } from './entity.ts';
import { formerWords } from '../../words/offices/former.ts';
import { officeWordsOf } from '../../words/offices/office-words.ts';
import type { Mention } from '../../types.ts';
import { anyPlace, mayBe, Word } from '../../words/scan/words.ts';
import { wordFamilies } from '../../words/scan/word-families.ts';

/** Whether one of these titles is an office that a noun in small letters names: “Sen. Dorn”, `senator`. */
export function isAmong(titles: readonly string[], head: string): boolean {
  for (const title of titles) if (officeWordsOf(title).includes(head)) return true;
  return false;
}

function titlesOf(titles: readonly string[], head: string): readonly string[] {
  return titles.filter((title) => officeWordsOf(title).includes(head));
}

/** Offices of state and of its bodies, as `Word` bits. */
export const officeOfState = Word.official | Word.bodyOffice;

/**
 * “BSP chief Mayawati” is not “the |police| chief”, nor a foreign minister the |defence| minister, nor the president the |vice|
 * president, nor the other way round.
 */
export function isOfOtherField(
  { titles, kind }: Entity,
  { titles: [called] }: Mention,
  head: string,
): boolean {
  if (called === undefined) return false;
  const field = fieldOf(called, head);
  const held = titlesOf(titles, head);
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

/** "The governor" is rather not the former governor. */
export function isFormerly({ titles }: Entity, head: string): boolean {
  const held = titlesOf(titles, head);
  return held.length > 0 && held.every(saysFormer);
}

/** Whether words say that an office is had no more. */
export function saysFormer(text: string): boolean {
  return former.test(text);
}

const former = new RegExp(`\\b(?:${formerWords})\\b`, 'i');

/** “The former |finance minister|”, “the ex-|mayor|”: the words of an office that is had no more; none where no words say so. */
export function officeHadBefore(text: string): readonly string[] {
  const told = former.exec(text);
  return told
    ? (text
        .slice(told.index + told[0].length)
        .toLowerCase()
        .match(/[^\s-]\S*/g) ?? [])
    : [];
}

/**
 * Whether somebody is told by an office beside which one has no other: “Board member Ruth Dorn said no. |The treasurer| said
 * yes.”, “Coach Ruth Dorn praised |the goalkeeper|.”, “Judge Ruth Dorn nodded. |The defendant| …”; she may well have been the
 * `former` one.
 */
export function holdsAnother({ titles, officeWords }: Entity, head: string, former: boolean): boolean {
  if (titles.length === 0) return false;
  if (posts.has(head)) return true;
  if (former || !officeWords.some(isCalling)) return false;
  if (players.has(head)) return !officeWords.some(isPlayer);
  return callings.has(head) || parts.has(head);
}

function isCalling(word: string): boolean {
  return posts.has(word) || players.has(word) || callings.has(word) || mayBe(word, officeOfState);
}

/** Offices that one person has at a time, and that nobody is called by who is told by another. */
const posts: ReadonlySet<string> = new Set(
  'pm cm cj secretary judge justice magistrate counsel barrister solicitor minister governor mayor commissioner ambassador superintendent treasurer clerk chair chairman chairwoman chairperson coroner registrar principal headteacher headmaster dean warden prosecutor'.split(
    ' ',
  ),
);

/** `Justice Ruth Dorn heard the plea. |The petitioner| …`: whoever is before a court is nobody who serves it. */
export function isBeforeTheirCourt({ officeWords }: Entity, head: string): boolean {
  return litigants.has(head) && officeWords.some((word) => ofCourt.has(word));
}

/**
 * Whether somebody without a name who was told by one part in a case is told by another: “Counsel for the builder spoke. |The
 * judge| …”, “The defendant wept. |The witness| …”.
 */
export function playsAnotherPart({ words }: Entity, head: string): boolean {
  const part = courtParts.get(words[0]);
  const called = courtParts.get(head);
  return part !== undefined && called !== undefined && part !== called;
}

const courtParts = wordFamilies(`
judge justice magistrate coroner
lawyer attorney solicitor barrister counsel
prosecutor
defendant accused suspect respondent convict
plaintiff complainant claimant petitioner applicant appellant
witness
juror
detective policeman policewoman constable officer
`);

const litigants = playing('defendant', 'plaintiff');
const ofCourt = playing('judge', 'lawyer', 'prosecutor').add('advocate');

/** All that those are called who play one of these parts. */
function playing(...parts: readonly string[]): Set<string> {
  const called = [...courtParts.keys()];
  return new Set(
    called.filter((word) => parts.some((part) => courtParts.get(part) === courtParts.get(word))),
  );
}

/** Those of one game may be called one as well as another. */
const players: ReadonlySet<string> = new Set(
  'player footballer striker midfielder goalkeeper keeper defender winger forward batsman bowler quarterback pitcher skipper captain'.split(
    ' ',
  ),
);

function isPlayer(word: string): boolean {
  return players.has(word);
}

/** “Captain Ruth Dorn … |The midfielder| …” */
export function playsAs({ officeWords }: Entity, head: string): boolean {
  return isPlayer(head) && officeWords.some(isPlayer);
}

/** Who leads a team, by any word: `Rovers |boss| Tom Rill … |The manager| said`, `|Captain| Ruth Dorn … |The skipper| said`. */
export function leadsAs({ officeWords }: Entity, { text, words: [head] }: Mention): boolean {
  const lead = leads.get(head);
  return lead !== undefined && bare.test(text) && officeWords.some((word) => leads.get(word) === lead);
}

const leads = wordFamilies(`
coach manager boss gaffer trainer tactician
skipper captain
`);
const bare = /^the \p{L}+$/iu;

/** What one is for a living: whoever is known by one is called by no other without being told so. */
const callings: ReadonlySet<string> = new Set(
  `referee umpire coach trainer manager chairman foreman landlord student teacher lecturer priest pastor vicar imam rabbi monk nun bishop
  pope king queen prince princess singer musician actor actress chef cook waiter waitress farmer fisherman builder plumber electrician
  carpenter shopkeeper baker butcher driver pilot soldier sailor general colonel admiral nurse doctor surgeon detective policeman policewoman constable
  firefighter paramedic lawyer attorney author novelist`.split(/\s+/),
);

/** What one is in a case, an accident or a sale: none of those who are told by what they are for a living. */
const parts: ReadonlySet<string> = new Set(
  'witness defendant accused suspect respondent plaintiff complainant claimant petitioner applicant appellant victim patient tenant buyer seller caller passenger hostage prisoner gunman attacker interviewer tourist pupil baby'.split(
    ' ',
  ),
);

/** “Adviser to the President”: whom somebody serves is somebody else. */
export function servesThem({ titles }: Entity, head: string): boolean {
  return titles.some((title) => {
    const lower = title.toLowerCase();
    return lower.includes(` to the ${head}`) || lower.includes(` for the ${head}`);
  });
}

/** Whether `head` may stand for one of these words of offices or callings: “the magistrate” for a judge. */
export function isLikeOffice(officeWords: readonly string[], head: string): boolean {
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
