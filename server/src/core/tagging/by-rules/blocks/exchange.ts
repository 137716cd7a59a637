import { hashString, Lexicon } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { Exchange } from '../../types.ts';
import type { TaggingState } from '../../types.ts';
import type { Pattern } from '../confidence.ts';
import * as v from '../view.ts';
import type { View } from '../view.ts';
import { asWord, toWord } from '../words/small-words.ts';

/**
 * What a whole block is in a story whose people take turns without marks; `more` goes on with the block before, `direction`
 * (“(Laughter.)”) is nobody’s words.
 */
interface Turn {
  readonly kind: Extract<Pattern, 'question' | 'answer'> | 'more' | 'direction' | 'none';
  /** The `Exchange` that the next block meets. */
  readonly exchange: number;
}

/**
 * Reads unmarked question and answer by form alone, in a story that has called itself an interview, or has been one for a
 * question, an answer and a question. Where questions are set in bold, what is bold asks and all else answers.
 */
export function turnOf(view: View, { exchange }: TaggingState): Turn {
  if (outside.has(exchange)) return beforeInterview(view, exchange);
  if (exchange === Exchange.stated) return statedBlock(view);
  if (exchange === Exchange.told || exchange === Exchange.telling) return toldBlock(view, exchange);
  if (isDirection(view)) return { kind: 'direction', exchange };
  if (view.tokens.count < 2) return noTurn(exchange);
  if (exchange === Exchange.turn) return behindTurn(view);
  if (asksSetOff(view, exchange)) return { kind: 'question', exchange: Exchange.askedInBold };
  if (view.prose.setting === 'italic' || view.prose.setting === 'bold') return noTurn(exchange);
  if (exchange === Exchange.askedInBold) return { kind: 'answer', exchange: Exchange.answeringBold };
  if (exchange === Exchange.answeringBold) return { kind: 'more', exchange };
  return interviewed(view, exchange);
}

/**
 * A short block that asks “you” something is the interviewer’s, the block that follows it is the answer, and an answer goes on as
 * long as somebody speaks of himself.
 */
function interviewed(view: View, exchange: number): Turn {
  if (v.opensQuotation(view, 0)) return noTurn(Exchange.interview);
  const persons = personsOf(view);
  if (isQuestion(view, exchange, persons)) return { kind: 'question', exchange: Exchange.asked };
  if (exchange === Exchange.asked) return { kind: 'answer', exchange: Exchange.answering };
  return exchange === Exchange.answering && persons.first
    ? { kind: 'more', exchange }
    : noTurn(Exchange.interview);
}

/** A block without a name after the turn of a transcript: a question, or more of the turn. */
function behindTurn(view: View): Turn {
  const more: Turn = { kind: 'more', exchange: Exchange.turn };
  if (view.prose.setting === 'italic') return noTurn(Exchange.turn);
  if (goesOnQuoted(view)) return more;
  if (v.opensQuotation(view, 0)) return noTurn(Exchange.none);
  const persons = personsOf(view);
  if (isQuestion(view, Exchange.turn, persons)) return { kind: 'question', exchange: Exchange.asked };
  return persons.first && view.prose.quotations.length === 0 ? more : noTurn(Exchange.none);
}

const outside: ReadonlySet<number> = new Set([
  Exchange.none,
  Exchange.maybeAsked,
  Exchange.maybeAnswered,
  Exchange.maybeAskedInBold,
  Exchange.askedAloud,
  Exchange.answered,
  Exchange.alternating,
  Exchange.saidAloud,
  Exchange.dashed,
]);

/**
 * Whether a block in bold or italics is the interviewer’s: it asks, or says “you”. Among questions set so all that is bold is
 * one; before them it may as well be a heading.
 */
function asksSetOff(view: View, exchange: number): boolean {
  const { setting } = view.prose;
  if ((setting !== 'bold' && setting !== 'italic') || v.opensQuotation(view, 0)) return false;
  if (setting === 'bold' && (exchange === Exchange.answeringBold || exchange === Exchange.askedInBold))
    return true;
  return v.asks(view) || personsOf(view).second;
}

/** A block of a story that has not called itself an interview. */
function beforeInterview(view: View, exchange: number): Turn {
  const { count } = view.tokens;
  if (namesInterview(view)) return noTurn(Exchange.interview);
  if (count < 2 || isDirection(view)) return noTurn(exchange);
  if (namesTeller(view)) return noTurn(Exchange.told);
  const asks = v.asks(view);
  const { setting } = view.prose;
  if (setting === 'bold' || (setting === 'italic' && asks))
    return noTurn(asks ? Exchange.maybeAskedInBold : Exchange.none);
  return v.opensQuotation(view, 0) ? noTurn(Exchange.none) : maybeTurn(view, exchange, asks);
}

/** Questions to “you” and answers that say “I” may be an interview: the second question tells. */
function maybeTurn(view: View, exchange: number, asks: boolean): Turn {
  const persons = personsOf(view);
  if (exchange === Exchange.maybeAskedInBold && persons.first)
    return { kind: 'answer', exchange: Exchange.answeringBold };
  if (exchange === Exchange.maybeAnswered && isQuestion(view, Exchange.interview, persons))
    return { kind: 'question', exchange: Exchange.asked };
  if (asks && persons.second && !persons.first && view.tokens.count <= shortQuestion)
    return noTurn(Exchange.maybeAsked);
  // Whoever answers says “I”, and asks nobody anything; an answer may have several blocks.
  const asked = exchange === Exchange.maybeAsked || exchange === Exchange.maybeAnswered;
  return noTurn(asked && persons.first && !asks ? Exchange.maybeAnswered : Exchange.none);
}

function noTurn(exchange: number): Turn {
  return { kind: 'none', exchange };
}

/** Where somebody tells his story to a writer, every block in which he speaks of himself is his. */
function toldBlock(view: View, exchange: number): Turn {
  if (!personsOf(view).first || v.opensQuotation(view, 0)) return noTurn(exchange);
  return { kind: exchange === Exchange.told ? 'answer' : 'more', exchange: Exchange.telling };
}

/** A statement without marks goes on as long as somebody speaks of himself, and no other is announced. */
function statedBlock(view: View): Turn {
  const ends = v.endsSentence(v.lastUnit(view, view.tokens.count - 1));
  return ends && !v.opensQuotation(view, 0) && personsOf(view).first
    ? { kind: 'more', exchange: Exchange.stated }
    : beforeInterview(view, Exchange.none);
}

/** “As told to Priya Lal.” at the end of a sentence. */
function namesTeller(view: View): boolean {
  const { count, lexeme } = view.tokens;
  if (count > longestRemark) return false;
  for (let i = 1; i + 2 < count; i++) {
    if (lexeme[i] !== toldWord || lexeme[i - 1] !== asWord || lexeme[i + 1] !== toWord) continue;
    let end = i + 2;
    while (end < count && v.isLarge(view, end)) end++;
    return end > i + 2 && (end === count || v.unitAt(view, end) === v.stop);
  }
  return false;
}

const toldWord = hashString('told');

const longestQuestion = 90;
const longestRemark = 50;
const shortQuestion = 30;

function isQuestion(view: View, exchange: number, persons: Persons): boolean {
  const { count } = view.tokens;
  const asks = v.asks(view);
  // After an answer “Any regrets?” is a question, too.
  const short =
    count <= shortQuestion &&
    (exchange === Exchange.answering || exchange === Exchange.turn) &&
    !persons.first;
  if (asks && short) return true;
  if (!persons.second || count > longestQuestion) return false;
  if (asks) return exchange !== Exchange.asked;
  // “You have had a good year.” draws an answer, too.
  if (persons.first || count > longestRemark || v.lastUnit(view, count - 1) !== v.stop) return false;
  return exchange === Exchange.answering || (exchange === Exchange.interview && isYou(view, 0));
}

interface Persons {
  readonly first: boolean;
  readonly second: boolean;
}

/** Whether somebody says I or we, and whether he says you, outside quotation marks. */
export function personsOf(view: View): Persons {
  const { count, lexeme, quotation } = view.tokens;
  let seen = 0;
  for (let i = 0; i < count && i < 400 && seen < 3; i++) if (quotation[i] < 0) seen |= persons.get(lexeme[i]);
  return { first: (seen & 1) > 0, second: (seen & 2) > 0 };
}

const persons = new Lexicon([
  [1, 'i me my mine myself we us our ours ourselves'],
  [2, 'you your yours yourself'],
]);

function isYou(view: View, i: number): boolean {
  return (persons.get(view.tokens.lexeme[i]) & 2) > 0;
}

/** `(Laughter.)` and `[The hearing was adjourned.]`, with or without a mark before it, and the caption of a picture. */
function isDirection(view: View): boolean {
  const { count } = view.tokens;
  if (isCaption(view)) return true;
  const unit = v.unitAt(view, v.opensQuotation(view, 0) ? 1 : 0);
  if (count > 12 || (unit !== v.openBracket && unit !== v.openSquare)) return false;
  const closing = unit === v.openSquare ? v.closeSquare : v.closeBracket;
  return v.lastUnit(view, count - 1) === closing || v.lastUnit(view, count - 2) === closing;
}

/** `The old quay. |Photo:| Ines Falk` */
function isCaption(view: View): boolean {
  const { count, lexeme } = view.tokens;
  if (count > longestRemark) return false;
  for (let i = 0; i + 1 < count; i++)
    if (credits.get(lexeme[i]) > 0 && v.unitAt(view, i + 1) === v.colon) return true;
  return false;
}

const credits = new Lexicon([[1, 'image photo photograph picture photos pictures']]);

/** A turn whose mark is still open goes on with every block that opens with a mark again. */
function goesOnQuoted(view: View): boolean {
  return v.opensQuotation(view, 0) && view.prose.quotations[0].resumed;
}

/**
 * “An interview with Ines Falk”, “Q&A: the port’s new chief”, “Ines Falk talks to Tom Rill about ferries”, “She answered our
 * questions”, “We asked her about the flood”, “In a chat with us”, “We sat down with Ines Falk”, “The Gazette interviews a ferryman”,
 * “She discusses her work with the Gazette”, “Ines Falk tells the Gazette about ferries”.
 */
export function namesInterview(view: View): boolean {
  const { count, lexeme } = view.tokens;
  for (let i = 0; i < count; i++) {
    const naming = namings.get(lexeme[i]);
    if (naming > 0 && callsInterview(view, i, naming)) return true;
  }
  return false;
}

/** Whether a word calls the story an interview, as what stands beside it shows. */
function callsInterview(view: View, i: number, naming: number): boolean {
  const { count, lexeme, quotation } = view.tokens;
  const next = lexeme[i + 1];
  switch (naming) {
    case interview:
      return true;
    case interviews:
      return i > 0 && v.isLarge(view, i - 1) && !v.isClass(view, i - 1, WordClass.preposition);
    case talks:
      return count <= longestRemark && hearing.get(next) > 0;
    case tells:
      if (count > longestRemark || !(v.isLarge(view, i + 1) || v.isLarge(view, i + 2))) return false;
      return reaches(view, i, aboutWord);
    case answers:
      return asker.get(next) > 0 && lexeme[i + 2] === questionsWord;
    case chat:
      return next === withWord;
    case discusses:
      return reaches(view, i, withWord);
    default:
      return quotation[i] < 0 && isMet(view, i + 1);
  }
}

const [interview, interviews, talks, tells, answers, chat, discusses, we] = [1, 2, 3, 4, 5, 6, 7, 8];
const namings = new Lexicon([
  [interview, 'interview interviewed interviewer interviewee q&a conversation'],
  [interviews, 'interviews'],
  [talks, 'talks speaks chats'],
  [tells, 'tells'],
  [answers, 'answers answered'],
  [chat, 'chat'],
  [discusses, 'discusses'],
  [we, 'we'],
]);
const hearing = new Lexicon([[1, 'to with']]);
const asker = new Lexicon([[1, 'our my your']]);
const questionsWord = hashString('questions');

/** Whether a word stands soon behind token `i`. */
function reaches({ tokens: { lexeme, count } }: View, i: number, word: number): boolean {
  for (let k = i + 2; k < count && k < i + 8; k++) if (lexeme[k] === word) return true;
  return false;
}

/** Behind “we”: `|spoke to| Ines Falk`, `|sat down with| her`, `|asked| her |about| the flood`. */
function isMet(view: View, verb: number): boolean {
  const { lexeme } = view.tokens;
  const met = meeting.get(lexeme[verb]);
  if (met === 1) return hearing.get(lexeme[verb + 1]) > 0;
  if (met === 2) return lexeme[verb + 2] === withWord;
  return met === 3 && (reaches(view, verb, aboutWord) || reaches(view, verb, questionsWord));
}

const meeting = new Lexicon([
  [1, 'spoke talked chatted'],
  [2, 'sat caught'],
  [3, 'asked'],
]);
const withWord = hashString('with');
const aboutWord = hashString('about');
