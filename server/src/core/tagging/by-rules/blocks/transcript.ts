import { hashString, Lexicon } from '../../../base/index.ts';
import { TokenKind, TokenShape, WordClass } from '../../../language/index.ts';
import { Cue, cueFrames, finiteForms } from '../words/cues.ts';
import { isSaying, isTime, pastBrackets, pastOpening } from './directions.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import type { Pattern } from '../confidence.ts';
import { namesInterview } from './exchange.ts';
import { addresses, askers, noSpeakers } from '../words/label-words.ts';
import { Exchange } from '../../types.ts';
import type { TaggingState } from '../../types.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { andWord, theWord } from '../words/small-words.ts';

/**
 * A block that opens with its speaker and a colon: `KELLER: We will not sign.`, `Q: Why now?`, the headline
 * `Keller: Harbour is not for sale`. The colon is the cue and the rest of the block is what is said.
 */
export function transcriptLine(view: View, carry: TaggingState): Draft | undefined {
  const { count, start, end: ends } = view.tokens;
  // Each turn of a long quotation may open with its mark: “KELLER: We will not sign.
  const quoted = v.opensQuotation(view, 0);
  const first = quoted ? 1 : pastOpening(view);
  const label = labelOf(view, first, carry);
  if (!label || label.sign + 1 >= count) return undefined;
  const { source, named, sign, told } = label;
  if (start[sign] > ends[sign - 1]) return undefined;
  const timed = !quoted && first > 0;
  const evidence = told || timed ? 'transcript' : evidenceOf(view, first, named, sign, carry);
  const end = endOfTurn(view, quoted);
  if (!evidence || end <= sign + 1 || isFigure(view, sign + 1, end) || isLineUp(view, sign + 1, end))
    return undefined;
  if (carry.exchange !== Exchange.turn && isHeading(view, sign, end)) return undefined;
  const cue = { first: isSaying(view, sign) ? sign - 1 : sign, end: sign + 1 };
  return draftOf(evidence, source, cue, [{ first: sign + 1, end }]);
}

/** What names a speaker at the head of a block. */
interface Label {
  readonly source: Range;
  /** One past his name; behind it may stand what he is. */
  readonly named: number;
  /** The colon, or the stop behind a lone letter. */
  readonly sign: number;
  /** Whether it tells of a turn by itself. */
  readonly told: boolean;
}

function labelOf(view: View, first: number, carry: TaggingState): Label | undefined {
  const { count } = view.tokens;
  const office = officeEnd(view);
  if (office > 0) return officeLabel(view, office);
  // “The Harbour Post: When did you leave?”
  const head = isPaper(view, first, carry) ? first + 1 : first;
  let named = head;
  while (named < count && named < first + 8 && (isNamePart(view, named, head) || isAnd(view, named, head)))
    named++;
  if (named === head) return smallLabel(view, first, carry);
  // “Speaker 2: Good morning.”
  const numbered = named === first + 1 && isNumbered(view, first);
  if (numbered) named++;
  const sign = pastRole(view, first, named);
  if (sign >= first + 2 && isLetterOf(view, first, sign, carry))
    return labelled(view, first, first + 1, first + 1, false);
  if (v.unitAt(view, sign) === v.colon) {
    const saying = isSaying(view, sign);
    // “Falk (00:12): Welcome.”
    const told = numbered || saying || (sign > named && isTime(view, named + 1));
    return labelled(view, first, saying ? sign - 2 : named, sign, told);
  }
  const behind = describedTo(view, named);
  return behind > 0 ? labelled(view, first, named, behind, isAged(view, named, first, behind)) : undefined;
}

/** One past what stands behind a name that ends at `named`: `TOM ODUYA|, BYLINE|:`, `Sir Ian Holm| (North Estmark) (Ind)|:`. */
function pastRole(view: View, first: number, named: number): number {
  let at = named;
  if (isUpper(view, first, named)) while (at < first + longestRole && isRolePart(view, at)) at++;
  return pastBrackets(view, at);
}

const longestRole = 16;

/** Whether an article opens the name of who takes turns: behind turns, or where the block asks “you” something. */
function isPaper(view: View, first: number, carry: TaggingState): boolean {
  if (!v.isLexeme(view, first, theWord) || v.isSmall(view, first + 1)) return false;
  return carry.exchange === Exchange.turn || (v.asks(view) && isInterview(view, first + 2));
}

function labelled(view: View, first: number, named: number, sign: number, told: boolean): Label | undefined {
  return mayLabel(view, first, named) || isAsker(view, first, named, sign)
    ? { source: { first, end: named }, named, sign, told }
    : undefined;
}

/** `QUESTION: Is it safe?` and `Question (Ines Falk, Gazette): Is it safe?`, but not “Question: is it safe?” */
function isAsker(view: View, first: number, named: number, sign: number): boolean {
  const alone = named === first + 1 && asking.get(view.tokens.lexeme[first]) > 0;
  return alone && (sign > named || view.tokens.shape[first] === TokenShape.upper);
}

const asking = new Lexicon([[1, 'question answer']]);

function isNumbered(view: View, i: number): boolean {
  return view.tokens.kind[i + 1] === TokenKind.number && (askers.get(view.tokens.lexeme[i]) & 2) > 0;
}

/** `reporter: Is it safe?`, `fen_hen7: no bus again` */
function smallLabel(view: View, first: number, carry: TaggingState): Label | undefined {
  const sign = smallSign(view, first);
  return sign > 0 && isTurn(view, first, sign, carry) ? labelled(view, first, sign, sign, true) : undefined;
}

/** Where the colon stands behind a role or a handle in small letters, or -1. */
function smallSign(view: View, first: number): number {
  const { start, end, count } = view.tokens;
  if (!v.isSmall(view, first)) return -1;
  let words = 1;
  for (let i = first + 1; i < count && i < first + 8; i++) {
    const apart = start[i] > end[i - 1];
    if (v.unitAt(view, i) === v.colon) return !apart && start[i + 1] > end[i] ? i : -1;
    if (apart && (!v.isWord(view, i) || view.cues[i] & finiteForms || ++words > 2)) return -1;
  }
  return -1;
}

/** Whether somebody speaks behind a label in small letters: among turns, behind a handle, or where he says I or you, or asks. */
function isTurn(view: View, first: number, colon: number, carry: TaggingState): boolean {
  if (carry.exchange === Exchange.turn) return true;
  const { start, end } = view.tokens;
  const label = view.text.slice(start[first], end[colon - 1]);
  if (label.includes(' ')) return false;
  return /[\d_.]/.test(label) || isInterview(view, colon + 1) || v.asks(view);
}

/** `The Minister for Ports (Ms Ines Falk): `: where the bracket opens behind an office at the head of the block, or -1. */
function officeEnd(view: View): number {
  if (!v.isLexeme(view, 0, theWord)) return -1;
  let at = 1;
  while (at < 14 && v.isWord(view, at)) at++;
  return v.unitAt(view, at) === v.openBracket && isAddressed(view, at + 1) ? at : -1;
}

function officeLabel(view: View, office: number): Label | undefined {
  const sign = pastBrackets(view, office);
  const source = { first: office + 1, end: sign - 1 };
  return v.unitAt(view, sign) === v.colon ? { source, named: office, sign, told: false } : undefined;
}

/** Mr, Ms, Sir: so members of parliaments are called. */
function isAddressed(view: View, i: number): boolean {
  return v.isWord(view, i) && addresses.get(view.tokens.lexeme[i]) > 0;
}

/** `Q. Why now?` and its answer, `A. We had to.`; but “Q. Ostrova said it was wet.” has a name, save among turns. */
function isLetterOf(view: View, first: number, end: number, carry: TaggingState): boolean {
  const unit = v.unitAt(view, first);
  if (!isSingleLetter(view, first) || v.unitAt(view, first + 1) !== v.stop) return false;
  if (carry.exchange === Exchange.turn) return unit === 0x51 || unit === 0x41;
  return unit === 0x51 && (end === first + 2 || v.asks(view));
}

/**
 * `Imogen Farr, 34, nurse: It’s fine.` and `Moira in Tarbeg: We’ll survive.`: where the colon stands behind what is said of a name
 * that ends at `at`, or -1 when a verb or a quotation comes before it.
 */
function describedTo(view: View, at: number): number {
  const place = v.isClass(view, at, WordClass.preposition) && !v.isSmall(view, at + 1);
  if (v.unitAt(view, at) !== v.comma && !place) return -1;
  const end = Math.min(view.tokens.count, at + longestDescription);
  for (let i = at + 1; i < end; i++) {
    if (v.unitAt(view, i) === v.colon) return i;
    const tells = view.cues[i] & finiteForms && view.cues[i] & cueFrames && !(view.cues[i] & Cue.nounLike);
    if (tells || v.isQuote(view, i) || v.isClass(view, i, WordClass.auxiliary)) return -1;
    if (v.unitAt(view, i) === v.stop && v.sentenceStart(view, i) > at) return -1;
  }
  return -1;
}

const longestDescription = 16;

/** `Imogen Farr, 34, nurse: It’s fine.`, but not “Farr, 34, winds the clocks: all ten of them.” */
function isAged(view: View, comma: number, first: number, colon: number): boolean {
  const { kind, shape } = view.tokens;
  if (kind[comma + 1] !== TokenKind.number) return false;
  if (v.opensQuotation(view, colon + 1)) return true;
  return comma > first + 1 && (shape[colon + 1] ?? 0) !== TokenShape.lower;
}

/** `Attendance: 11,204`, `Weather: page 34. …` */
function isFigure(view: View, first: number, end: number): boolean {
  const page = v.isLexeme(view, first, pageWord) ? 1 : 0;
  return (page > 0 || end === first + 1) && view.tokens.kind[first + page] === TokenKind.number;
}

const pageWord = hashString('page');

/** `THE FIRST SETTLERS: THE CAIRN PEOPLE`: a few words in capitals on both sides, and no mark at the end. */
function isHeading(view: View, sign: number, end: number): boolean {
  return (
    sign > 1 &&
    end - sign < 8 &&
    v.isWord(view, end - 1) &&
    isUpper(view, 0, sign) &&
    isUpper(view, sign + 1, end)
  );
}

/** `ROVERS: Holm; Falk, Rill, Brandt (Voss 60), Dorn.`: names and what parts them. */
function isLineUp(view: View, first: number, end: number): boolean {
  const { kind, shape } = view.tokens;
  let names = 0;
  let parted = 0;
  for (let i = first; i < end && i < first + longestDescription; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.comma || unit === v.semicolon) parted++;
    if (kind[i] === TokenKind.word && shape[i] !== TokenShape.capitalised) return false;
    if (kind[i] === TokenKind.word) names++;
  }
  return parted > 2 && names > 2;
}

function mayLabel(view: View, first: number, end: number): boolean {
  if (view.cues[first] & Cue.past) return false;
  if (v.isLexeme(view, first, theWord) && end > first + 1) first++;
  const alone = end === first + 1;
  // “Media contact: Ines Falk”, “Film review: …”
  if (!alone && noSpeakers.get(view.tokens.lexeme[end - 1]) & 1) return false;
  // A: and Q: are no words here.
  const field = noSpeakers.get(view.tokens.lexeme[first]) & (alone ? 3 : 1);
  return field === 0 || (alone && isSingleLetter(view, first));
}

function evidenceOf(
  view: View,
  first: number,
  named: number,
  at: number,
  carry: TaggingState,
): Pattern | undefined {
  if (isUpper(view, first, named)) {
    const letter = isSingleLetter(view, first) && v.unitAt(view, at) === v.colon;
    const apart = carry.exchange === Exchange.turn || named < at || first > 0 || letter;
    return apart || !isDateline(view, at + 1) ? 'transcript' : undefined;
  }
  if (first > 0) return undefined;
  if (carry.exchange === Exchange.turn || isHandle(view, first)) return 'transcript';
  const member = isAddressed(view, 0) || v.isLexeme(view, 0, theWord);
  if (named < at && member && !v.opensQuotation(view, at + 1)) return 'transcript';
  if (named === first + 1 && askers.get(view.tokens.lexeme[first]) & 1) return 'transcript';
  if (v.isHeadline(view)) return namesInterview(view) ? undefined : 'headline';
  return isInterview(view, at + 1) ? 'transcript' : undefined;
}

/**
 * `ESTMARK: The county’s new bridge was opened on Monday, officials said.`: whether what follows the colon reads like news, no
 * short sentence, in which nobody says I, we or you; one that more than another follows must be longer.
 */
function isDateline(view: View, first: number): boolean {
  const end = v.sentenceEnd(view, first);
  const full = v.lastUnit(view, end - 1) === v.stop || v.isQuote(view, end - 1);
  const shortest = view.sentences.length > 2 ? 12 : 8;
  return full && end - first >= shortest && !v.opensQuotation(view, first) && !isInterview(view, first);
}

/** The end of the block, less the mark that closes the one before the label. */
function endOfTurn(view: View, quoted: boolean): number {
  const { count } = view.tokens;
  const closes = quoted && v.isQuote(view, count - 1) && view.prose.quotations[0].endToken === count;
  return closes && view.prose.quotations[0].closed ? count - 1 : count;
}

function isNamePart(view: View, i: number, first: number): boolean {
  const { kind, shape, classes } = view.tokens;
  if (kind[i] === TokenKind.punctuation)
    return i > first && (v.unitAt(view, i) === v.stop || isSlash(view, i));
  if (kind[i] !== TokenKind.word) return false;
  if (isHandle(view, i)) return i === first;
  return (
    v.isCapitalised(view, i) &&
    (shape[i] === TokenShape.upper ||
      !(classes[i] & ~(WordClass.month | WordClass.foreign | WordClass.modal | WordClass.auxiliary)) ||
      isSingleLetter(view, i))
  );
}

/** `INES FALK|/|GAZETTE: Sir, is it true?` */
function isSlash(view: View, i: number): boolean {
  return (
    v.unitAt(view, i) === 0x2f && isRolePart(view, i - 1) && v.isWord(view, i + 1) && isRolePart(view, i + 1)
  );
}

/** `@fen_hen: no bus again` */
function isHandle(view: View, i: number): boolean {
  return v.unitAt(view, i) === 0x40;
}

/** `Peter |and| Jean Osgood` */
function isAnd(view: View, i: number, first: number): boolean {
  return i > first && v.isLexeme(view, i, andWord) && isNamePart(view, i + 1, first);
}

function isRolePart(view: View, i: number): boolean {
  return v.isWord(view, i) ? view.tokens.shape[i] === TokenShape.upper : v.unitAt(view, i) === v.comma;
}

function isSingleLetter(view: View, i: number): boolean {
  return view.tokens.end[i] - view.tokens.start[i] === 1;
}

function isUpper(view: View, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (v.isWord(view, i) && view.tokens.shape[i] !== TokenShape.upper && !isSingleLetter(view, i))
      return false;
  return true;
}

/** Whether somebody soon speaks for himself after the colon. */
function isInterview(view: View, first: number): boolean {
  const end = Math.min(view.tokens.count, first + 60);
  if (interjections.get(view.tokens.lexeme[first])) return true;
  for (let i = first; i < end; i++)
    if (view.tokens.quotation[i] < 0 && firstPerson.get(view.tokens.lexeme[i])) return true;
  return false;
}

const interjections = new Lexicon([
  [1, 'well yes no look oh okay ok thanks thank yeah right sure absolutely exactly'],
]);
const firstPerson = new Lexicon([[1, "i we my our us me i'm you your"]]);
