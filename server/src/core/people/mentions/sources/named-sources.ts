// The names in a source that say who speaks.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { isCalled } from '../beside/called.ts';
import { nameAt } from '../found.ts';
import type { Found } from '../found.ts';
import type { Draft } from '../../words/draft.ts';
import {
  closesBracket,
  isCapital,
  isComma,
  isDash,
  isFunctionWord,
  isLower,
  isParticiple,
  isPossessive,
  opensBracket,
  opensSentence,
  wordAt,
  isMarkOrEnd,
  isYearsOld,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import {
  andWord,
  belonging,
  bothWord,
  ofWord,
  oneWord,
  owners,
  onWord,
  theWord,
} from '../../words/scan/small-words.ts';
import { isDeterminer } from './source-heads.ts';
import { anyOffice, Word } from '../../words/scan/words.ts';

/**
 * The person whose full name a source's first phrase ends in, whatever describes them before it:
 * `the bakery’s organising director |Ruth Dorn|, 54`. Not the one whom a preposition governs ("critics of Ruth Dorn").
 */
export function describedPerson(scan: Scan, found: Found, first: number, end: number): Draft | undefined {
  for (let i = first; i < end; i++) {
    // “The senators – |Ruth Dorn| of Elmford …”: the dash opens a list.
    if (isComma(scan, i) || isDash(scan, i) || scan.bits[i] & Word.relative) return undefined;
    const name = nameAt(found, i);
    if (!name || name.first < i) continue;
    i = name.end - 1;
    if (!closesPhrase(scan, name.end, end)) continue;
    if (isFullName(name) && saysWho(scan, first, name)) return name;
    if (isFelt(scan, first, name)) return name;
  }
  return undefined;
}

/** `|a clearly frustrated| Mr Rill`: how somebody with a form of address is, and no noun for somebody else. */
function isFelt(scan: Scan, first: number, { kind, first: start, nameFirst }: Draft): boolean {
  // “|Clearly upset| Mr Rill”: at the head of a sentence the adverb needs no article.
  const bare = opensSentence(scan, first) && /^\p{Lu}\p{Ll}+ly$/u.test(wordAt(scan, first));
  if (kind !== 'person' || !(bare || indefinite.has(scan.lexeme[first])) || start - first > 4) return false;
  // “|A tearful| Rill”: of a bare surname the adjective must be plain.
  if (nameFirst === start && (bare || !moods.test(wordAt(scan, start - 1)))) return false;
  for (let i = first + 1; i < start; i++) {
    const ends = (ending: string) => scan.text.endsWith(ending, scan.end[i]);
    if (!isLower(scan, i) || (scan.bits[i] & noAdjective && !ends('ly')) || ends('ing')) return false;
  }
  return start > first + 1;
}

const indefinite = hashesOf('a an');
const moods =
  /^(?:angry|weary|happy|calm|shaken|wry|bitter|sombre|somber)$|(?:ful|ous|[ae]nt|ed|less|ional|ive)$/;
const noAdjective =
  Word.functionWord | Word.someone | Word.group | Word.unnamedPlural | Word.body | Word.document | anyOffice;

function isFullName({ kind, weak, form, titles }: Draft): boolean {
  return kind === 'person' && !weak && (form === 'name' || titles.length > 0);
}

/** Whether nothing of the phrase follows the name that ends before token `after`. */
function closesPhrase(scan: Scan, after: number, end: number): boolean {
  if (after < end && scan.kind[after] !== TokenKind.punctuation && !isFunctionWord(scan, after)) return false;
  return !isPossessive(scan, after);
}

/** Whether what stands between token `first` and a name says who that is. */
function saysWho(scan: Scan, first: number, name: Draft): boolean {
  if (name.first === first) return true;
  const before = name.first - 1;
  // "Former bishop |the| Rt Rev Tom Rill".
  if (scan.lexeme[before] === theWord && name.nameFirst > name.first)
    return (scan.bits[before - 1] & anyOffice) !== 0;
  if (scan.kind[before] === TokenKind.number || isCapital(scan, before)) return true;
  // "Contender and former surgeon Ruth Dorn": two roles of one person.
  // … "his party leader and |Taoiseach Tom Rill|".
  if (scan.lexeme[before] === andWord && owners.has(scan.lexeme[first]) && scan.bits[before - 1] & anyOffice)
    return name.titles.length > 0;
  if (scan.lexeme[before] === andWord && isLower(scan, name.first))
    return !(scan.bits[before - 1] & (Word.group | Word.unnamedPlural));
  // "The reply from |Ruth Dorn|": what somebody sends is theirs.
  if (scan.lexeme[before] === fromWord) return before > first && sent.has(scan.lexeme[before - 1]);
  // “The Growers’ Union (GU) |president Ruth Dorn|”.
  if (closesBracket(scan, before)) return name.titles.length > 0;
  return isLower(scan, before) && !isFunctionWord(scan, before) && !isParticiple(scan, before);
}

/** The names joined in a source: `Keller and Dorn`, `Keller and her colleague Tom Dorn`, `Senators Keller of Ohio and Dorn (R-Texas)`. */
export function joinedNames(scan: Scan, found: Found, first: number, end: number): Draft[] {
  const names: Draft[] = [];
  let joined = false;
  let last = first;
  for (let i = first; i < end; i++) {
    const name = nameAt(found, i);
    if (name?.kind === 'person') {
      names.push(name);
      i = name.end - 1;
      last = name.end;
      if (joined) break;
      continue;
    }
    if (scan.lexeme[i] === andWord) joined = true;
    else if (i - last > 7) break;
    else if ((joined && mayLead(scan, i)) || isPossessive(scan, i)) continue;
    else if (isLower(scan, i) && scan.lexeme[i] !== ofWord && scan.lexeme[i] !== bothWord) break;
  }
  return joined && names.length > 1 ? names : [];
}

/** `Keller and |her colleague| Tom Dorn`, `Keller and |her husband|, Tom Dorn`, `Keller and |the authority’s acting| director Tom Dorn`: up to the second name. */
function mayLead(scan: Scan, i: number): boolean {
  if (isComma(scan, i + 1) && scan.bits[i] & (anyOffice | Word.someone)) return true;
  if (owners.has(scan.lexeme[i]) || isDeterminer(scan, i)) return true;
  return (scan.bits[i] & (Word.officeModifier | Word.body)) !== 0 && !isFunctionWord(scan, i);
}

const fromWord = hashString('from');
const sent = hashesOf(
  'reply response answer verdict message reaction retort comment word advice warning plea',
);

/**
 * The full name that a source ends in after whatever describes its bearer: `a man who saw it fall, |Ruth Dorn|,`,
 * `one victim, 91-year-old |Ruth Dorn|,`, `the senator for Elmford, |Sen. Tom Rill| (PDP)`, `his employer, |Rill Marine|,`.
 */
export function nameAtEnd(scan: Scan, found: Found, first: number, end: number): Draft | undefined {
  const last = lastOfName(scan, first, end);
  const name = last > first ? nameAt(found, last) : undefined;
  if (!name || name.end !== last + 1 || name.place || name.words[0] === 'country') return undefined;
  let mark = name.first - 1;
  while (mark > first && isAge(scan, mark)) mark--;
  mark = beforeCalling(scan, first, mark);
  if (!isComma(scan, mark) && !isDash(scan, mark)) return isCalled(scan, first, mark) ? name : undefined;
  // “One of the vendors, |Lakshma|”: one word is enough where one is taken out of several.
  if (name.form !== 'name' && name.titles.length === 0 && scan.lexeme[first] !== oneWord) return undefined;
  for (let i = first; i < mark; i++) {
    const other = nameAt(found, i);
    if (other?.kind === 'person' && other.form === 'name' && !isPossessive(scan, other.end)) return undefined;
  }
  // "Critics, Ruth Dorn": she is one of several.
  if (scan.bits[mark - 1] & Word.group && scan.lexeme[first] !== oneWord && !isGoverned(scan, first, mark))
    return undefined;
  return isDeterminer(scan, first) || name.kind === 'person' ? name : undefined;
}

/** “Her daughter, |the cellist| Imogen Rill”: the comma before what a name is called by, else `mark`. */
function beforeCalling(scan: Scan, first: number, mark: number): number {
  let k = mark;
  while (k > first && isLower(scan, k) && !isFunctionWord(scan, k)) k--;
  return k < mark && isDeterminer(scan, k) && isComma(scan, k - 1) ? k - 1 : mark;
}

/**
 * Who stands between dashes behind what they are called: `another favourite — |Ruth Dorn| of Elmford —`, `both senators —
 * |Tom Rill and Ruth Dorn| —`.
 */
export function dashedNames(scan: Scan, found: Found, first: number, end: number): Draft[] {
  let dash = first;
  for (; dash < end && !isDash(scan, dash); dash++) if (nameAt(found, dash)?.kind === 'person') return [];
  if (dash === first || dash >= end) return [];
  const several = joinedNames(scan, found, dash + 1, end);
  if (several.length > 1) return several;
  const one = nameAt(found, dash + 1);
  return one?.kind === 'person' && one.form === 'name' && !(scan.bits[dash - 1] & Word.group) ? [one] : [];
}

/** "A lawyer |for the families|": the last noun is not the head. */
function isGoverned(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (belonging.has(scan.lexeme[i])) return true;
  return false;
}

/** The last token but marks, an age and what stands in brackets: `Ruth |Dorn|, 54,`, `Tom |Rill| (PDP-Elmford),`. */
function lastOfName(scan: Scan, first: number, end: number): number {
  let last = end - 1;
  while (
    last > first &&
    (scan.kind[last] === TokenKind.punctuation ||
      scan.kind[last] === TokenKind.number ||
      scan.kind[last] === TokenKind.quote ||
      isPostNominal(scan, last))
  ) {
    if (closesBracket(scan, last))
      for (let i = 0; i < 8 && last > first && !opensBracket(scan, last); i++) last--;
    last--;
  }
  return last;
}

/** `Femi Olaseni|, SAN|`. */
function isPostNominal(scan: Scan, i: number): boolean {
  return (scan.bits[i] & Word.postNominal) !== 0 && isComma(scan, i - 1);
}

/** "91-year-old", "91". */
function isAge(scan: Scan, i: number): boolean {
  return scan.kind[i] === TokenKind.number || isYearsOld(scan, i);
}

/** `the |Xinhua| news agency`, `the |Elmford Times| tabloid`: the body whose name the noun at `head` only explains. */
export function explainedBody(scan: Scan, found: Found, head: number): Draft | undefined {
  if (!outlets.has(scan.lexeme[head]) || !isLower(scan, head)) return undefined;
  const before = scan.lexeme[head - 1] === newsWord ? head - 2 : head - 1;
  // The whole may be a mention of its own, which is found after the name.
  const name = nameAt(found, before) ?? found.drafts[found.at[before] - 1];
  if (name?.end !== before + 1 || name.kind !== 'organisation') return undefined;
  return name.place || name.words[0] === 'country' ? undefined : name;
}

const newsWord = hashString('news');
const outlets = hashesOf('newspaper tabloid daily weekly agency broadcaster website magazine');

/** `a spokeswoman, |Anna Keller|,`: the name that stands in apposition to a nominal. */
export function appositionAfter(scan: Scan, found: Found, head: number, end: number): Draft | undefined {
  const calls = (scan.bits[head] & (anyOffice | Word.someone)) !== 0;
  // “Its discoverer, |Ruth Dorn|,”: a noun of no list, and whoever it is.
  if (!calls && (scan.bits[head] !== 0 || !isComma(scan, head + 1) || head + 2 >= end)) return undefined;
  let comma = head + 1;
  // "The dean of the Elmford School of Baking, Ruth Dorn": what "of" adds goes with the office.
  while (comma < end && comma < head + 14 && !isComma(scan, comma)) {
    // “The senators who run – Ruth Dorn, |Tom Rill| –”: one of a list.
    if (isDash(scan, comma)) return undefined;
    if (
      scan.kind[comma] === TokenKind.word &&
      isFunctionWord(scan, comma) &&
      !belonging.has(scan.lexeme[comma]) &&
      scan.lexeme[comma] !== onWord &&
      !(scan.lexeme[comma] === theWord && belonging.has(scan.lexeme[comma - 1]))
    )
      return undefined;
    comma++;
  }
  if (!isComma(scan, comma)) return undefined;
  // “The Bishop of Elmford, |the| Rt Rev Ruth Dorn”, “his wife, |the| baker Ruth Dorn”.
  const name = nameAt(found, scan.lexeme[comma + 1] === theWord ? comma + 2 : comma + 1);
  // The tagger may leave the name out: "|the bureau’s director|, Ruth Dorn, said".
  if ((comma + 1 >= end || !calls) && !(name?.form === 'name' && isClosed(scan, name.end))) return undefined;
  return name?.kind === 'person' ? name : undefined;
}

function isClosed(scan: Scan, end: number): boolean {
  return isMarkOrEnd(scan, end) || belonging.has(scan.lexeme[end]);
}
