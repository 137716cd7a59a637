// What tells that capitals name a firm or an institution, not somebody.
import { hashesOf, hashString } from '../../../base/index.ts';
import { isOfSlogan } from './runs.ts';
import type { Run } from './runs.ts';
import { bodiesOfState } from '../../words/offices/public-bodies.ts';
import { hasBits, isCapital, isFunctionWord, isPossessive, unitOf, wordAt } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { theWord } from '../../words/scan/small-words.ts';
import { isChiefOfficer } from '../../words/offices/titles.ts';
import { anyName, anyOffice, longCountryAt, properOffice, Word } from '../../words/scan/words.ts';

/** A name that is nobody’s: “Dorn & Rill”, “Save Our Marshes”, “Tessel Robotics”. */
export function isFirm(scan: Scan, run: Run): boolean {
  return hasAmpersand(scan, run) || hasSlogan(scan, run) || endsInTrade(scan, run);
}

function hasSlogan(scan: Scan, { first, end }: Run): boolean {
  for (let i = first + 1; i < end; i++)
    if (isOfSlogan(scan, i)) return i < end - 1 || !isAddressed(scan, first, end);
  return false;
}

/** "Speaker Datuk Ramli |Nor|": behind a form of address or a given name a small word is a surname. */
function isAddressed(scan: Scan, first: number, end: number): boolean {
  if (hasBits(scan, first, end, Word.honorific)) return true;
  return (scan.bits[first] & anyName) !== 0 && !(scan.bits[first] & (anyOffice | Word.ordinary));
}

function hasAmpersand(scan: Scan, { first, end }: Run): boolean {
  for (let i = first + 1; i < end - 1; i++) if (unitOf(scan, i) === 0x26) return true;
  return false;
}

/** “Tessel |Robotics|”, “Arden |Homes|”: what a firm deals in, which is nobody’s surname. */
function endsInTrade(scan: Scan, { first, end }: Run): boolean {
  if (!trades.has(scan.lexeme[end - 1]) || end - first < 2 || end - first > 4 || scan.titleCase) return false;
  for (let i = first; i < end - 1; i++) if (!isCapital(scan, i) || scan.bits[i] & anyOffice) return false;
  return true;
}

const trades = hashesOf(
  'robotics homes brands pictures entertainment chemicals interactive games analytics biosciences diagnostics semiconductor semiconductors networks mobile wireless broadband assurance securities consulting realty construction freight hotels resorts restaurants pizza coffee brewing distillers farms seeds organics outfitters apparel footwear jewellers jewelers cosmetics toys aviation dynamics automotive cycles rail railways ferries cruises travel tours payments investments trading commodities metals diamonds lithium solar electric utilities recycling healthcare clinics hospitals pharmacy dairy meats fisheries seafood supermarkets stores retail fashion design advisory gaming athletics',
);

/** `the |United Mill Workers|`, `the |Carriage Drivers of Karsia|`: who its members are, in capitals behind an article. */
export function isUnion(scan: Scan, first: number, end: number): boolean {
  if (end - first < 3 || scan.lexeme[first - 1] !== theWord) return false;
  for (let i = first + 1; i < end; i++) if (members.has(scan.lexeme[i]) && isCapital(scan, i)) return true;
  return false;
}

const counties = hashesOf('county parish city');
const allWord = hashString('all');
const members = hashesOf(
  'workers employees teachers nurses engineers machinists steelworkers firefighters journalists musicians farmers pilots drivers miners',
);

/** `Lumina|’s chief privacy officer|`, `Hydrex|’s shareholders|`. */
export function hasOfficers(scan: Scan, mark: number): boolean {
  if (!isPossessive(scan, mark)) return false;
  return firmNouns.has(scan.lexeme[mark + 1]) || isChiefOfficer(scan, mark + 1);
}

/** `shares in |Rill Marine|`, `a stake in |Dorn Foods|`: what is held of a firm. */
export function isHeld(scan: Scan, first: number): boolean {
  return holdings.has(scan.lexeme[first - 2]) && into.has(scan.lexeme[first - 1]);
}

const holdings = hashesOf('shares stock stake stakes investors shareholders');
const into = hashesOf('in of');

/**
 * What only a firm has or does, though its name may be somebody’s: `a stake in |Ellis Grey|`, `|Ellis Grey|’s chief executive`,
 * `|Ellis Grey| shares fell`.
 */
export function isTraded(scan: Scan, first: number, end: number): boolean {
  if (isHeld(scan, first) || isListed(scan, end)) return true;
  return isPossessive(scan, end) && (ownNouns.has(scan.lexeme[end + 1]) || isChiefOfficer(scan, end + 1));
}

function isListed(scan: Scan, i: number): boolean {
  return scan.lexeme[i] === sharesWord && moves.has(scan.lexeme[i + 1]);
}

const sharesWord = hashString('shares');
const moves = hashesOf(
  'rose fell jumped slid dropped gained climbed closed were ended tumbled soared surged',
);
const ownNouns = hashesOf('ceo cfo coo cto shareholders headquarters subsidiary subsidiaries');

const firmNouns = new Set([
  ...ownNouns,
  ...hashesOf('co-founder cofounder co-founders shares stock profits revenue revenues earnings'),
]);

/** Bodies and places that are called after somebody, who has nothing to do with them. */
const namesakes = hashesOf(
  'college school hospital church chapel cathedral university academy infirmary hospice library park street road square lane place hall court bridge cross day cup gate wharf quay bay head inn arms',
);

/** `Queen Anne|’s College|`, `St Bride|’s Street|`: two more capitals at most, the last of them such a noun. */
export function endOfNamesake(scan: Scan, end: number): number {
  if (!isPossessive(scan, end)) return end;
  for (let i = end + 1; i < end + 4 && isCapital(scan, i); i++)
    if (namesakes.has(scan.lexeme[i])) return i + 1;
  return end;
}

/** Where the name of a body that ends before token `end` begins: with its members, its head or its country. */
export function beforeBody(scan: Scan, first: number, end: number): number {
  const members = membersBefore(scan, first);
  return members < first ? members : countryBefore(scan, first, end);
}

/** "|Karsia’s| Defence Ministry", "|South Karsia’s| Supreme Court": several countries have one, and a story may speak of two. */
function countryBefore(scan: Scan, first: number, end: number): number {
  const mark = first - 1;
  if (!isPossessive(scan, mark)) return first;
  const long = longCountryAt(scan.lexeme, mark - 2)?.words.length === 2;
  if (!long && !(scan.bits[mark - 1] & (Word.country | Word.place))) return first;
  if (!isEveryStates(scan, first) && !isEveryStates(scan, end - 1)) return first;
  // “Karsia’s Harbour Bank” has a name of its own, a ministry has none.
  if (scan.lexeme[first] !== ministryWord && scan.lexeme[end - 1] !== ministryWord)
    for (let i = first; i < end; i++) if (isCapital(scan, i) && !(scan.bits[i] & generic)) return first;
  return long ? mark - 2 : mark - 1;
}

const ministryWord = hashString('ministry');
const generic = Word.publicBody | Word.body | Word.officeDomain | Word.officeModifier | Word.ordinary;

function isEveryStates({ lexeme }: Scan, i: number): boolean {
  return bodiesOfState.has(lexeme[i]) || alsoOfState.has(lexeme[i]);
}

const alsoOfState = hashesOf('office assembly senate cabinet committee council treasury');

/** "the |Dockworkers’ Union", "the |Women’s Institute", “the |Attorney General’s Office”: a body is named by the whole of its members or head as well. */
function membersBefore(scan: Scan, first: number): number {
  const mark = first - 1;
  if (isPossessive(scan, mark) && scan.bits[mark - 1] & properOffice && isCapital(scan, mark - 1)) {
    let from = mark - 1;
    while (isCapital(scan, from - 1) && scan.bits[from - 1] & (anyOffice | Word.officeModifier)) from--;
    // “|Elm Tarn| County Sheriff’s Office”.
    if (counties.has(scan.lexeme[from])) while (from > mark - 6 && isOneMore(scan, from - 1)) from--;
    return from;
  }
  // “The |All| Elmford Bakers’ Union”.
  if (scan.lexeme[mark] === allWord && isCapital(scan, mark) && scan.lexeme[mark - 1] === theWord)
    return mark;
  const bare = isPossessive(scan, mark) && scan.end[mark] - scan.start[mark] === 1;
  if (!bare && !(isPossessive(scan, mark) && isSeveral(scan, mark - 1))) return first;
  let from = mark;
  while (from > 0 && from > mark - 4 && isOneMore(scan, from - 1)) from--;
  return from < mark ? from : first;
}

/** "The |Women’s Institute", "Elmford |Children’s Hospital": several without an s. */
function isSeveral(scan: Scan, i: number): boolean {
  return /(?:men|children|people)$/i.test(wordAt(scan, i));
}

function isOneMore(scan: Scan, i: number): boolean {
  return isCapital(scan, i) && scan.sentence[i] === scan.sentence[i + 1] && !isFunctionWord(scan, i);
}
