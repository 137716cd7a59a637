// Where in a run of capitals the titles end and the name begins.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { endOfFields } from '../../words/offices/fields.ts';
import { isCapital, isComma, isStop, opensSentence, wordAt } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, compass, ofWord, theWord } from '../../words/scan/small-words.ts';
import { crowns, isTwoSyllables } from './person-like.ts';
import type { Run } from './runs.ts';
import { anyName, anyOffice, anyPlace, properOffice, Word } from '../../words/scan/words.ts';

/** "Asked Senator Dorn", "While Keller": an ordinary word that only opens the sentence is no part of the name. */
export function skipOpening(scan: Scan, run: Run): number {
  const { end } = run;
  let first = skipThings(scan, run.first, end);
  // “Her |Majesty| Queen Mathilda”, “|Dear| Miss Quill”.
  // … “|London-based| Ruth Dorn”.
  while (
    first < end - 1 &&
    (isStyleBefore(scan, first) || isOrigin(scan, first) || isLoudOpening(scan, first, end))
  )
    first++;
  if (end - first < 2 || !opensSentence(scan, first) || isPartOfNext(scan, first)) return first;
  const bits = scan.bits[first];
  // "Park Ji-woo": a surname before a given name of two syllables.
  if (bits & Word.thing && end - first === 2 && isTwoSyllables(scan, first + 1)) return first;
  const opening =
    bits & Word.ordinary &&
    !(bits & (Word.officeModifier | Word.publicBody | anyOffice | Word.body | anyName));
  if (opening) return first + 1;
  // "Rival Ruth Dorn": an unknown word before a given name.
  const unknown = bits & ~(Word.thing | Word.document | Word.someone) ? false : end - first > 2;
  // … "Rill Marine Ltd" is a firm.
  const firm = (scan.bits[end - 1] & Word.body) !== 0;
  const called = unknown && !firm && isCallingLike(scan, first);
  return called && scan.bits[first + 1] & anyName && isCapital(scan, first + 2) ? first + 1 : first;
}

/** "Baker of the Year Ruth Dorn": a thing's name before a given name is none of the person's. */
function skipThings(scan: Scan, first: number, end: number): number {
  let k = first;
  while (
    k < end - 2 &&
    scan.bits[k] & (Word.thing | Word.document) &&
    !(scan.bits[k] & (anyName | anyOffice | Word.body))
  )
    k++;
  return k > first && scan.bits[k] & anyName ? k : first;
}

/** “|Cornetist| Ruth Dorn”, but “|Hem| Raj Rill”: the nouns for a calling are longer. */
function isCallingLike(scan: Scan, i: number): boolean {
  return scan.end[i] - scan.start[i] > 4 && callings.test(wordAt(scan, i));
}

const callings =
  /\p{Ll}(?:[eo]rs?|ist|man|woman|ian|ant|ent|ee|ess|eur|smith|wright|mate|hand|ling|nik|ing|swain|ward|[^aeiw]ed|-old)$/u;

/** “|North| Korea”, “|World| Bread Organization”: in a capital it is part of what follows. */
function isPartOfNext({ lexeme }: Scan, i: number): boolean {
  return compass.has(lexeme[i]) || openings.has(lexeme[i]);
}

const openings = hashesOf('world great');

/** “His |Royal| Highness”, but not “the |Royal| Navy”. */
function isStyleBefore(scan: Scan, i: number): boolean {
  return isStyle(scan, i) && (scan.lexeme[i] !== royalWord || isStyle(scan, i + 1));
}

const royalWord = hashString('royal');

/** "His |Royal Majesty|, Oba Tunde Ade": no name. */
export function isStyle({ lexeme }: Scan, i: number): boolean {
  return styles.has(lexeme[i]);
}

/** "His |Grace|", "Her |Worship|": a form of address that is a name or a noun elsewhere. */
export function isGrace({ lexeme }: Scan, i: number): boolean {
  return graces.has(lexeme[i]) && owners.has(lexeme[i - 1]);
}

const graces = hashesOf('grace worship honour honor lordship ladyship beatitude');
const owners = hashesOf('his her your their');

/** "London-based", "Elmford-born", "Mum-of-three": where somebody comes from or whose parent they are, in one word. */
function isOrigin(scan: Scan, i: number): boolean {
  return /-(?:based|born|bred|raised|trained|educated|of-\p{L}+)$/iu.test(wordAt(scan, i));
}

/** "|HEARTBROKEN| Ruth Dorn": a paper may set the first word of a story in capitals. */
function isLoudOpening(scan: Scan, i: number, end: number): boolean {
  const loud = scan.shape[i] === TokenShape.upper && scan.end[i] - scan.start[i] > 4;
  if (!loud || !opensSentence(scan, i) || end - i < 3) return false;
  const given = (scan.bits[i + 1] & anyName) !== 0 && scan.shape[i + 1] === TokenShape.capitalised;
  return given && !(scan.bits[i] & (anyOffice | Word.known | Word.publicBody | anyName));
}

const styles = hashesOf('dear majesty highness excellency eminence holiness royal');

/** One past the last title word of the run, or `first` when it has none before a name. */
export function endOfTitles(scan: Scan, first: number, end: number): number {
  let split = first;
  for (let k = first; k < end - 1; k++) {
    const bits = scan.bits[k];
    const titled = bits & (anyOffice | Word.honorific) || isPostBefore(scan, first, k, end);
    if (!titled && !isSister(scan, k) && !isConstable(scan, k)) continue;
    if (scan.quotation[k] !== scan.quotation[first] && isByname(scan, end)) continue;
    // “Tom Luther |King| Jr.”.
    if (k > first && k === end - 2 && scan.bits[k + 1] & Word.suffix) continue;
    // “TD Ameritrade”: the short title of a deputy stands before a full name alone.
    if (scan.lexeme[k] === tdWord && end - k < 3) continue;
    // “|Earl| Rill”, “|Duke| Coastal”: of one word, a peer is called by both, and so is whoever has it for a given name.
    if (k === first && end - k === 2 && peers.has(scan.lexeme[k])) continue;
    // “|Son| Heung-min”, “|Ko| Wen-je”.
    if (k === end - 2 && syllables.has(scan.lexeme[k]) && isTwoSyllables(scan, k + 1)) continue;
    // “|Sri| Lanka”, “|Sri| Lankan bonds”.
    if (scan.lexeme[k] === sriWord && island.has(scan.lexeme[k + 1])) continue;
    if ((scan.titleCase && isOfHeadline(scan, k)) || isInName(scan, first, k)) continue;
    // "Minister Tiong |King| Sing", "MP Shareen |Kumari| Rill": a name has begun behind the office.
    if (split > first && split < k && isOfName(scan, k)) continue;
    // "Rep. Earl Dorn": a form of address that is a given name as well, after a title.
    const given = bits & anyName && !(bits & properOffice);
    if (given && (split > first || !(isNameAfter(scan, k + 1, end) || isOfficeOf(scan, k)))) continue;
    split = k + 1;
  }
  // "Committee on Ports, Justice |and| Fisheries": a field of a body that is an office as well.
  if (split === first || scan.lexeme[split] === andWord) return first;
  return overDomain(scan, overBody(scan, first, split, end), end);
}

/** “Ruth ‘Mama Joy|’ Dorn|”: words in marks with a surname alone behind them are a part of the name. */
function isByname({ kind, bits }: Scan, end: number): boolean {
  let mark = end - 2;
  while (bits[mark] & Word.particle) mark--;
  return kind[mark] === TokenKind.quote;
}

/** "|Lawmakers| Back Dorn", "|Major| Legal Action": in a headline whoever acts in it, or an adjective, and nobody’s title. */
function isOfHeadline(scan: Scan, k: number): boolean {
  if (scan.bits[k] & Word.group || isPluralOffice(scan, k)) return true;
  return gradings.has(scan.lexeme[k]) && !(scan.bits[k + 1] & anyName);
}

/** An office or a form of address that is a name behind a word of one. */
function isOfName({ lexeme, bits, kind }: Scan, k: number): boolean {
  const before = bits[k - 1];
  if (kind[k - 1] !== TokenKind.word || (before !== 0 && !(before & anyName))) return false;
  if (crowns.has(lexeme[k])) return before === 0;
  return (bits[k] & (Word.honorific | anyOffice)) === Word.honorific && !onlyAddress.has(lexeme[k]);
}

/** Forms of address that nobody is called by. */
const onlyAddress = hashesOf(
  'mr mr. mrs mrs. ms ms. dr dr. prof prof. professor rev rev. hon hon. engr engr. eng eng. atty atty. sir',
);

/** "Martin |King| Dorn", "Uttam |Babu| Rill": behind a given name, or an unknown word that opens the run, a word is a name. */
function isInName({ bits, lexeme }: Scan, first: number, k: number): boolean {
  if (k === first) return false;
  const before = bits[k - 1];
  // “Choe |Son| Hui”.
  if (before === 0 && lexeme[k] === sonWord) return true;
  if (before & anyName && !(before & (anyOffice | anyPlace | Word.honorific | Word.officeModifier)))
    return true;
  // … “Musicologist |Dr| Rill”.
  if (k !== first + 1 || before !== 0 || onlyAddress.has(lexeme[k])) return false;
  return !(bits[k] & anyOffice) && bits[k + 1] === 0;
}

/** "|MPs| Collect Samples": a headline's subject. */
function isPluralOffice(scan: Scan, k: number): boolean {
  return (scan.bits[k] & Word.official) !== 0 && /[^s.]s$/.test(wordAt(scan, k));
}

/** "|Sr.| Carol Rill": before a given name it is a form of address. */
function isSister(scan: Scan, k: number): boolean {
  return scan.lexeme[k] === sisterWord && isStop(scan, k + 1) && (scan.bits[k + 2] & anyName) !== 0;
}

/** "Det |Con| Sarah Hale". */
function isConstable({ lexeme }: Scan, k: number): boolean {
  return lexeme[k] === conWord && ranks.has(lexeme[k - 1]);
}

const conWord = hashString('con');
const ranks = hashesOf('det det. temp temporary special');

/** "Harbour Master |Tomas Rill": a word in capitals before it and a name after it make an office of the word. */
function isPostBefore(scan: Scan, first: number, k: number, end: number): boolean {
  if (k === first || !posts.has(scan.lexeme[k]) || scan.bits[k - 1] & anyName || end - k > 4) return false;
  return !(scan.bits[end - 1] & (Word.body | Word.thing | Word.document | anyPlace));
}

const gradings = hashesOf('major general');
const posts = hashesOf('master warden keeper ranger steward');

/** "Head of the Artists Council |Ruth Dorn": a profession inside a body's name is not the end of the title. */
function overBody(scan: Scan, first: number, split: number, end: number): number {
  if (!(scan.bits[split] & Word.body) || end - split < 3) return split;
  for (let k = first; k < split; k++) if (scan.lexeme[k] === ofWord) return split + 1;
  return split;
}

/** "Secretary of State |Dorn": what "of" joins to the office goes with it. */
function overDomain(scan: Scan, split: number, end: number): number {
  let k = split;
  while (k < end - 1 && linking.has(scan.lexeme[k])) {
    const from = k;
    const owner = endOfOwner(scan, k + 1, end);
    if (owner > 0) return owner;
    k++;
    while (
      k < end &&
      (scan.bits[k] & (Word.officeDomain | Word.country | Word.place) || scan.lexeme[k] === andWord)
    )
      k++;
    if (k === from + 1 || !isCapital(scan, k - 1)) return startOfName(scan, from, end);
    // "Minister of Tourism|, Arts and Culture| Ruth Dorn".
    const fields = isComma(scan, k) ? endOfFields(scan, k) : k;
    if (fields < end) k = fields;
  }
  while (k < end && scan.bits[k] & Word.officeDomain && scan.bits[k] & Word.publicBody && k > split) k++;
  return k;
}

/** "Minister for Ports and Rivers |Ruth Dorn": a given name and one more word end a list of fields; else `from`. */
function startOfName(scan: Scan, from: number, end: number): number {
  const name = end - 2;
  const list =
    name > from + 1 &&
    (scan.bits[from - 1] & (Word.official | Word.officeDomain) || scan.lexeme[from - 1] === memberWord) &&
    isCapital(scan, name);
  const known = scan.bits[name] & anyName && !(scan.bits[name] & anyPlace);
  // "Bishop of Elmford |Ruth Dorn|": whatever is of a place, before somebody's name.
  if (known && name > from + 1 && isOfSomewhere(scan, from, end)) return name;
  const unknown = (scan.bits[name] | scan.bits[end - 1]) === 0 && !isAbstract(scan, end - 1);
  return list && (known || unknown) ? name : from;
}

function isOfSomewhere(scan: Scan, of: number, end: number): boolean {
  const noSurname =
    Word.thing | Word.document | Word.body | Word.officeDomain | Word.officeModifier | anyPlace;
  return (
    (scan.bits[of - 1] & (Word.role | Word.bodyOffice | Word.honorific)) !== 0 &&
    scan.lexeme[end - 3] !== theWord &&
    isCapital(scan, end - 2) &&
    !(scan.bits[end - 1] & noSurname)
  );
}

/** "Poverty |Alleviation|": an ending of fields, and of hardly any surname. */
function isAbstract(scan: Scan, i: number): boolean {
  return /(?:tion|sion|ness|ship|ity|ics|ism)$/.test(wordAt(scan, i));
}

/** "Head of the Harbour Council |Ruth Dorn": the body's name ends in its head word, and a given name follows. */
function endOfOwner(scan: Scan, from: number, end: number): number {
  for (let k = from; k < end - 2; k++) {
    if (!(scan.bits[k] & Word.body) || scan.bits[k + 1] & (Word.body | Word.officeDomain | anyPlace))
      continue;
    if (scan.bits[k + 1] & anyName || end - k === 3) return k + 1;
  }
  return -1;
}

/** “Minister |of|”, “spokesperson |on|”, “secretary |to|”. */
export const linking = hashesOf('of for on to');
const peers = hashesOf('earl duke baron count viscount');
/** Surnames that are a relative or a form of address elsewhere. */
const syllables = hashesOf('son ko');
const sonWord = hashString('son');
const sriWord = hashString('sri');
const island = hashesOf('lanka lankan lankans');
const tdWord = hashString('td');
/** “|Member| for Murray Plains Ruth Dorn”. */
const memberWord = hashString('member');
/** “|Sr.| Carol Rill”. */
export const sisterWord = hashString('sr');

function isNameAfter(scan: Scan, k: number, end: number): boolean {
  return k < end && isCapital(scan, k) && !(scan.bits[k] & (Word.thing | Word.suffix));
}

/** “|Chairman of| the Board”. */
export function isOfficeOf(scan: Scan, first: number): boolean {
  const bits = scan.bits[first];
  return (bits & anyOffice) !== 0 && !(bits & Word.body) && scan.lexeme[first + 1] === ofWord;
}
