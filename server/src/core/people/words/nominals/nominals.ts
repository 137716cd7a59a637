import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { draft, weakened } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { foldedAt, isCapital, isFunctionWord, isLower, isNear, isPossessive } from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { articles, asWord, ofWord, singularArticles, theWord } from '../scan/small-words.ts';
import { endOfTitle } from '../offices/apposition-phrase.ts';
import { bodiesByNoun, personsByNoEnding, thingsLikePersons } from '../lists/groups.ts';
import { bare, countedBy, isOutcome } from './quantities.ts';
import type { Counted } from './quantities.ts';
import { organisationIn, readTitle } from '../offices/titles.ts';
import type { SpeakerKind } from '../../types.ts';
import { anyOffice, Word } from '../scan/words.ts';

/** Words that can head a nominal: somebody, a group, a body, a document. */
export const nominalHead =
  anyOffice | Word.someone | Word.unnamedPlural | Word.group | Word.body | Word.document;

/** Those of them that point back, with an article, to a name before: "the minister", "the company". */
export const pointingHead = anyOffice | Word.body | Word.document;

const pointing = hashesOf('the this that these those both');

/** `The |minister| rejected it`: a nominal that points back to somebody, headed by the small word `i`; undefined else. */
export function nominalAt(scan: Scan, i: number): Draft | undefined {
  if (!isLower(scan, i) || (isCapital(scan, i + 1) && isNear(scan, i + 1))) return undefined;
  if (scan.bits[i] & Word.document) {
    const named = namedDocument(scan, i);
    if (named || !(scan.bits[i] & (anyOffice | Word.body))) return named;
  }
  if (!(scan.bits[i] & pointingHead)) return undefined;
  let first = i - 1;
  while (first > i - 4 && first >= 0 && scan.lexeme[first] !== theWord) {
    if (scan.lexeme[first] === asWord) return heldOffice(scan, first + 1, i);
    if (scan.kind[first] !== TokenKind.word || isFunctionWord(scan, first)) return undefined;
    first--;
  }
  if (first < 0 || scan.lexeme[first] !== theWord) return undefined;
  // “Then |at the head| of the ministry”: a place, and nobody.
  if (scan.lexeme[i] === headWord && scan.lexeme[first - 1] === atWord) return undefined;
  // "the party leader": the head is the last noun, not the first.
  if (isHeadNoun(scan, i + 1)) return undefined;
  const end = scan.bits[i] & Word.official ? endOfTitle(scan, i) : i + 1;
  return weakened(nominal(scan, first, end, i));
}

/** "The party |leader|": a noun in small letters that may head a nominal. */
export function isHeadNoun(scan: Scan, i: number): boolean {
  return isLower(scan, i) && (scan.bits[i] & nominalHead) !== 0 && !isFunctionWord(scan, i);
}

/** `the latest |Herald/Post| poll`: a text that is told by a name, though nobody cites it here. */
function namedDocument(scan: Scan, head: number): Draft | undefined {
  let named = false;
  let first = head - 1;
  for (; first >= 0 && first > head - 8; first--) {
    if (articles.has(scan.lexeme[first])) break;
    if (isCapital(scan, first)) named = true;
    else if (
      scan.kind[first] === TokenKind.word
        ? isFunctionWord(scan, first) || isPossessive(scan, first)
        : !isJoint(scan, first)
    )
      return undefined;
  }
  if (
    !named ||
    first < 0 ||
    !articles.has(scan.lexeme[first]) ||
    scan.sentence[first] !== scan.sentence[head]
  )
    return undefined;
  return weakened(nominal(scan, first, head + 1, head));
}

function isJoint(scan: Scan, i: number): boolean {
  const unit = scan.text.charCodeAt(scan.start[i]);
  return (unit === 0x2f || unit === 0x2d) && scan.start[i] === scan.end[i - 1];
}

/**
 * `her time as |secretary of state|`: an office that somebody in the story holds or held. One word alone may be what
 * somebody hopes for ("as president"), and so may a candidacy.
 */
function heldOffice(scan: Scan, first: number, head: number): Draft | undefined {
  if (!(scan.bits[head] & Word.official) || hopes.has(scan.lexeme[head])) return undefined;
  const end = endOfTitle(scan, head);
  if (end - first < 2) return undefined;
  const found = weakened(nominal(scan, first, end, head));
  found.definite = true;
  found.titles = [];
  addOffice(scan, found, first - 1, end, head);
  return found;
}

const [headWord, atWord] = ['head', 'at'].map(hashString);
const hopes = hashesOf('president candidate nominee');

/** A nominal over tokens [first, end) with its head noun. */
export function nominal(scan: Scan, first: number, end: number, head: number): Draft {
  const counted = countedBy(scan, first, head, end);
  if (counted && isOutcome(scan, head)) return outcome(scan, first, end, counted);
  if (counted) return share(scan, first, end, counted);
  const bits = scan.bits[head];
  const called = isOfGeneral(scan, head) ? head - 1 : head;
  const word = foldedAt(scan, called);
  const single = isOneOfMany(scan, first);
  const partOf = !single && isPartitive(scan, head, end);
  // “The CS said”: initials of one office.
  const initials = scan.shape[head] === TokenShape.upper && word.length < 4;
  const plural = partOf || (!single && !initials && isPlural(bits, word));
  const kind =
    single || (bits & Word.nationality && isOnePerson(scan, head, end))
      ? kindOfOne(bits)
      : kindOf(bits, plural, word);
  const found = draft(first, end, partOf ? 'group' : kind, 'nominal');
  found.words = [singular(partOf ? partsOf(scan, head, end) : word, plural)];
  found.plural = plural;
  found.definite =
    pointing.has(scan.lexeme[first]) ||
    (first === head - 1 || first === head ? isOffice(scan, first, head, plural) : false);
  if (bits & Word.male) found.gender = 'male';
  else if (bits & Word.female) found.gender = 'female';
  found.organisation = organisationIn(scan, first, end);
  if (found.definite && !plural) addOffice(scan, found, first, end, head);
  return found;
}

/** "The |attorney| general", "the |secretary| general": told from other generals by the word before. */
function isOfGeneral(scan: Scan, head: number): boolean {
  return scan.lexeme[head] === generalWord && head > 0 && (scan.bits[head - 1] & anyOffice) !== 0;
}

const generalWord = hashString('general');

/** "A majority of voters": the voters. */
function share(scan: Scan, first: number, end: number, counted: Counted): Draft {
  const found = draft(first, end, 'group', 'nominal');
  found.plural = true;
  if (counted === bare) {
    found.words = [shareWord];
    return found;
  }
  const head = foldedAt(scan, counted.head);
  found.words = [singular(head, true)];
  found.nameFirst = counted.first;
  found.nameEnd = counted.end;
  return found;
}

/** "The results of the Herald survey": the survey. */
function outcome(scan: Scan, first: number, end: number, { first: from, head, end: to }: Counted): Draft {
  const found = nominal(scan, from, to, head);
  found.definite = true;
  found.first = first;
  found.end = end;
  found.nameFirst = from;
  found.nameEnd = to;
  return found;
}

/** Stands for the head of a share of those named before. */
export const shareWord = '+ share';

/** "The former governor": an office that, once its bearer is known, is a title of theirs. */
function addOffice(scan: Scan, found: Draft, first: number, end: number, head: number): void {
  if (!(scan.bits[head] & anyOffice) || common.has(scan.lexeme[head])) return;
  const last = Math.min(end, endOfTitle(scan, head));
  const title = readTitle(scan, first < head ? first + 1 : first, last);
  found.titles = [...found.titles, title.text];
  found.official = title.official;
}

/** Words for unnamed sources rather than for a known person's office. */
const common = hashesOf(
  'model conductor partner twin owner manager landlord tenant clerk passenger pilot neighbour neighbor caretaker bystander official officer aide agent spokesman spokeswoman spokesperson adviser advisor member representative judge worker driver doctor nurse lawyer reporter defendant accused suspect victim plaintiff claimant witness',
);

/** `Ohio governor`, `Senator from Texas`: an office without an article stands for its bearer. */
function isOffice(scan: Scan, first: number, head: number, plural: boolean): boolean {
  return !plural && !isFunctionWord(scan, first) && (scan.bits[head] & Word.official) !== 0;
}

/** `The Portuguese |says he| is tired`: one of them, as the rest of the sentence tells. */
function isOnePerson(scan: Scan, head: number, end: number): boolean {
  if (singularVerbs.has(scan.lexeme[end]) || singularArticles.has(scan.lexeme[head - 1])) return true;
  for (let i = end; i < end + 24 && scan.sentence[i] === scan.sentence[end - 1]; i++) {
    if (manyOf.has(scan.lexeme[i])) return false;
    if (oneOf.has(scan.lexeme[i])) return true;
  }
  return false;
}

const singles = hashesOf('one another');
const singularVerbs = hashesOf('says has is was');
const oneOf = hashesOf('he his him she her');
const manyOf = hashesOf('they their them');

/** `|One of them| described it`, `|another of the drivers|`. */
function isOneOfMany(scan: Scan, first: number): boolean {
  return singles.has(scan.lexeme[first]) && scan.lexeme[first + 1] === ofWord;
}

/** One of several bodies or texts is of their kind, of all others somebody. */
function kindOfOne(bits: number): SpeakerKind {
  if (bits & (Word.someone | anyOffice | Word.unnamedPlural | Word.nationality)) return 'unnamed';
  if (bits & Word.document) return 'document';
  return bits & Word.body ? 'organisation' : 'unnamed';
}

/** Organisations speak as one, sources and officials unnamed, classes of people as a group. */
function kindOf(bits: number, plural: boolean, word: string): SpeakerKind {
  if (bits & Word.body && plural) return 'group';
  // "The Norwegian said", but "the British say".
  if (bits & Word.nationality) return plural || /(?:ese|sh|ch|ss)$/.test(word) ? 'group' : 'unnamed';
  if (bits & Word.unnamedPlural) return 'unnamed';
  if (bits & Word.group && plural) return 'group';
  if (bits & (Word.someone | anyOffice) && !plural) return 'unnamed';
  if (bits & Word.document) return 'document';
  if (bits & Word.body) return 'organisation';
  if (bits & Word.known || (!plural && bodies.has(word))) return 'organisation';
  if (!plural && (namesPerson(word) || ofSeveral.has(word))) return 'unnamed';
  // A thing that speaks: the ruling, the headline, the voice of the town.
  return plural ? 'group' : 'document';
}

/** “A |second|”, “the |other|”: one of several of whom the text has spoken. */
const ofSeveral = new Set('one other another second third fourth'.split(' '));

const bodies = new Set(bodiesByNoun.trim().split(/\s+/));

/** A noun that tells by its ending that it is somebody: "socialist", "front-runner", "whistle-blower". */
function namesPerson(word: string): boolean {
  // "Mother-of-three".
  const last = word.includes('-of-')
    ? word.slice(0, word.indexOf('-'))
    : word.slice(word.lastIndexOf('-') + 1);
  if (last === 'old' || persons.has(last) || persons.has(word)) return true;
  if (!/(?:ist|ian|ese|eer|man|woman|er|or)$/.test(last) || last.length < 5) return false;
  return !things.has(last);
}

const persons = new Set(personsByNoEnding.trim().split(/\s+/));
/** Words with such an ending that are nobody. */
const things = new Set(thingsLikePersons.trim().split(/\s+/));

/** "A number of residents", "58 percent of them", "both": words that count people without saying what they are. */
function isPartitive(scan: Scan, head: number, end: number): boolean {
  if (counts.has(scan.lexeme[head])) return true;
  return head + 1 < end && scan.lexeme[head + 1] === ofWord && containers.has(scan.lexeme[head]);
}

/** "A group of harbour |protesters| from Elmford": those whom the head counts, or the head itself. */
function partsOf(scan: Scan, head: number, end: number): string {
  let noun = head;
  if (scan.lexeme[head + 1] === ofWord)
    for (let i = head + 2; i < end && scan.kind[i] === TokenKind.word; i++) {
      if (!isFunctionWord(scan, i)) noun = i;
      else if (noun > head) break;
    }
  return foldedAt(scan, noun);
}

const counts = hashesOf(
  'percent majority plurality half third quarter two-thirds three-quarters most many some several few both those these others all two three four five six dozens hundreds thousands millions',
);
const containers = hashesOf(
  'group number handful couple lot series array coalition crowd mix pair majority share',
);

function isPlural(bits: number, word: string): boolean {
  if (bits & (Word.unnamedPlural | Word.group) && !(bits & Word.body)) return true;
  if (bits & Word.body) return word !== 'news' && endsInPlural(word);
  if (word.endsWith('men') && word.length > 4) return true;
  if (bits & Word.someone) return false;
  return endsInPlural(word);
}

/** "analysis", "census", "press" end in s, and are one. */
function endsInPlural(word: string): boolean {
  return word.endsWith('s') && !/(?:ss|is|us|ics|series|corps)$/.test(word);
}

function singular(word: string, plural: boolean): string {
  if (plural && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  return plural && word.endsWith('s') ? word.slice(0, -1) : word;
}
