import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import {
  endOfApposition,
  endOfOffices,
  endOfTitle,
  findHead,
} from '../../words/offices/apposition-phrase.ts';
import { appoints, endOfCopula, isDoing, overAppointed } from '../../words/offices/copulas.ts';
import { isOfficial } from '../../words/offices/official.ts';
import { isComma, isLower, isParticiple, isStop, wordsBetween } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { andWord, asWord, forWord, titleOpeners, toWord, whoWord } from '../../words/scan/small-words.ts';
import { readTitle } from '../../words/offices/titles.ts';
import type { Title } from '../../words/offices/titles.ts';
import { anyOffice, Word } from '../../words/scan/words.ts';

/**
 * The office that a clause gives a person whose name ends before token `after`: `Keller |is the state attorney| who …`,
 * `Keller, who |chairs the water board|,`. Undefined where the clause says something else.
 */
export function readPredicate(scan: Scan, after: number): Title | undefined {
  const relative = isComma(scan, after) ? after + 1 : after;
  const first = scan.lexeme[relative] === whoWord ? relative + 1 : after;
  if (!isLower(scan, first) || scan.quotation[first] >= 0) return undefined;
  if (first > after && leading.has(scan.lexeme[first])) return led(scan, first);
  if (first > after && representing.has(scan.lexeme[first])) return seated(scan, first);
  const verb = endOfCopula(scan, first);
  if (verb > first && scan.lexeme[verb] === runningWord) return runs(scan, verb);
  return verb > first ? held(scan, verb) : undefined;
}

/** `The council named |Ruth Dorn| as clerk`, `named |Ruth Dorn| clerk on Monday`: the office that is given to a name of tokens [first, end). */
export function readAppointment(scan: Scan, first: number, end: number): Title | undefined {
  if (!appoints(scan, first - 1) || scan.quotation[first] >= 0) return undefined;
  return held(scan, scan.lexeme[end] === asWord ? end + 1 : end);
}

function held(scan: Scan, from: number): Title | undefined {
  const opened = overAppointed(scan, from);
  if (isDoing(scan, opened)) return undefined;
  const determined = titleOpeners.has(scan.lexeme[opened]);
  const first = determined ? opened + 1 : opened;
  const head = findHead(scan, first);
  if (head < 0 || scan.sentence[head] !== scan.sentence[from]) return undefined;
  if (!(scan.bits[head] & anyOffice) || !(determined || closes(scan, head + 1))) return undefined;
  for (let i = first; i < head; i++) if (!isPartOfTitle(scan, i)) return undefined;
  const end = endOfOffices(scan, endOfTitle(scan, head));
  return { ...readTitle(scan, first, end), official: isOfficial(scan, first, endOfApposition(scan, end)) };
}

/** "Keller was |chief among| them" is no office; "was mayor until", "was minister of" are. */
function closes(scan: Scan, i: number): boolean {
  return isComma(scan, i) || isStop(scan, i) || going.has(scan.lexeme[i]);
}

/** Only what modifies the office stands before it: no verb, and no other noun with a preposition. */
function isPartOfTitle(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  return !(bits & Word.functionWord) || (bits & Word.officeModifier) !== 0;
}

/** `|leads the council’s finance board|`: what somebody is at the head of, up to the end of its name. */
function led(scan: Scan, verb: number): Title | undefined {
  let end = verb + 1;
  let body = false;
  let official = false;
  for (; end < scan.count && end < verb + 12 && scan.sentence[end] === scan.sentence[verb]; end++) {
    if (isComma(scan, end) || isStop(scan, end) || scan.kind[end] === TokenKind.quote) break;
    const bits = scan.bits[end];
    if (occasions.has(scan.lexeme[end])) return undefined;
    if (bits & Word.functionWord && !joining.has(scan.lexeme[end])) break;
    // “Ran a port |and mistrusted| paper”: what else they did.
    if (scan.lexeme[end] === andWord && isParticiple(scan, end + 1)) break;
    if (bits & Word.body) body = true;
    if (isPublic(scan, end)) official = true;
  }
  // “Led a committee |to visit| the region”: once.
  if (scan.lexeme[end] === toWord && isLower(scan, end + 1)) return undefined;
  if (!body && !official) return undefined;
  return told(scan, verb, end, official);
}

/** What somebody does, in tokens [first, end), for a title. */
function told(scan: Scan, first: number, end: number, official: boolean): Title {
  const text = wordsBetween(scan, first, end);
  return { text, official, gender: 'unknown', organisation: null, first, end };
}

const longestSeat = 10;

/** `|Represents Elmford in parliament|`, `|represents the tenth district|`: a seat, told by what somebody does. */
function seated(scan: Scan, verb: number): Title | undefined {
  for (let i = verb + 1; i < verb + longestSeat && scan.sentence[i] === scan.sentence[verb]; i++) {
    if (scan.kind[i] >= TokenKind.punctuation) return undefined;
    if (seats.has(scan.lexeme[i])) return told(scan, verb, i + 1, true);
  }
  return undefined;
}

/** “Ruth Dorn, who is |running for mayor|”: a candidate. */
function runs(scan: Scan, verb: number): Title | undefined {
  if (scan.lexeme[verb + 1] !== forWord) return undefined;
  const head = findHead(scan, verb + 2);
  if (head < 0) return seats.has(scan.lexeme[verb + 2]) ? told(scan, verb, verb + 3, true) : undefined;
  return scan.bits[head] & Word.official ? told(scan, verb, head + 1, true) : undefined;
}

const runningWord = hashString('running');
const representing = hashesOf('represents represented representing sits sat');
const seats = hashesOf(
  'parliament congress senate house assembly council legislature district ward constituency bundestag knesset',
);

/** A body of state, by a name in capitals or a noun that firms have none of. */
function isPublic(scan: Scan, i: number): boolean {
  if ((scan.bits[i] & publicBody) !== publicBody) return false;
  return !isLower(scan, i) || !firms.has(scan.lexeme[i]);
}

const publicBody = Word.publicBody | Word.body;
const going = hashesOf(
  'of at for to in from until since and when under during last this on after before with',
);
const leading = hashesOf(
  'leads led heads headed chairs chaired runs ran directs directed commands commanded oversees oversaw',
);
/** What somebody leads once: “led a government delegation to the port”. */
const occasions = hashesOf('delegation protest march rally ceremony raid charge push procession tour visit');
const joining = hashesOf('the a of for and his her its their');
const firms = hashesOf('department union house energy times');
