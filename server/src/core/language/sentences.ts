import { Lexicon } from '../base/index.ts';
import { Abbreviation, abbreviation } from './abbreviations.ts';
import { CharacterClass, classAt, isLetter } from './characters.ts';
import { pastNote } from './notes.ts';
import { Side } from './quotations.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind, TokenShape } from './types.ts';
import type { Sentence } from './types.ts';
import { WordClass } from './word-class.ts';
import { isDomainEnding } from './words.ts';

/** What the splitter reads of a block. */
interface SentenceInput {
  readonly text: string;
  readonly tokens: TokenArrays;
  /** A `Side` for each quote token. */
  readonly sides: Uint8Array;
}

/**
 * Cuts a block into sentences, which partition its tokens, and notes each token's in `tokens.sentence`. A stop ends one, with the marks that close after it,
 * unless an abbreviation, an initial or a lower-case word says that the sentence goes on. No space is needed where a
 * word or a closing mark stands before the stop and a capital after it: `Estmark.Mayor Keller`, `failed.“Talks`.
 * What has no stop for very long is cut, so that whoever compares the parts of a sentence with one another has a bound.
 */
export function splitSentences(input: SentenceInput): Sentence[] {
  const { tokens } = input;
  const sentences: Sentence[] = [];
  const sentence = tokens.sentence;
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    sentence[i] = sentences.length;
    const ends = i + 1 === tokens.count || i + 1 - first === longestSentence;
    if (!ends && !mayStop(input, i)) continue;
    const after = ends ? i + 1 : afterClosers(input, i + 1);
    if (!ends && after < tokens.count && !endsHere(input, i, after)) continue;
    for (let k = i + 1; k < after; k++) sentence[k] = sentences.length;
    const [start, end] = [tokens.start[first], tokens.end[after - 1]];
    sentences.push({ start, end, firstToken: first, endToken: after });
    first = after;
    i = after - 1;
  }
  return sentences;
}

/** Tokens; the longest that a person wrote are some hundreds. */
const longestSentence = 1000;

/** Whether token `i` is a mark, or a word with one at its end (U.S.), that can end a sentence. */
function mayStop({ text, tokens }: SentenceInput, i: number): boolean {
  const last = text.charCodeAt(tokens.end[i] - 1);
  switch (last) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x203c:
    case 0x2047:
    case 0x2048:
    case 0x2049:
      return true;
    default:
      return false;
  }
}

/** The first token after the closing quotation marks, brackets and note numbers that belong to the stop before `at`. */
function afterClosers({ text, tokens, sides }: SentenceInput, at: number): number {
  for (; at < tokens.count; at++) {
    if (tokens.kind[at] === TokenKind.quote) {
      if (sides[at] !== Side.close) break;
      continue;
    }
    const unit = text.charCodeAt(tokens.start[at]);
    if (unit === 0x29 || unit === 0x5d) continue; // ) ]
    const past = pastNote(text, tokens, at);
    if (past === at) break;
    at = past - 1;
  }
  return at;
}

/** Whether the stop, with the marks up to `after`, ends the sentence. */
function endsHere(input: SentenceInput, stop: number, after: number): boolean {
  const { text, tokens } = input;
  const unit = text.charCodeAt(tokens.end[stop] - 1);
  if (unit > 0x2fff) return true; // 。！？ need no space
  const closed = after > stop + 1;
  const next = afterOpeners(input, after);
  if (next >= tokens.count) return next > after;
  const opened = next > after;
  // “Brightwell, Inc. (NYSE: BWF), said”, “Lt. Col. (ret.) Ruth Dorn”, “Capt. (Dr.) Ruth Dorn”.
  if (unit === 0x2e && text[tokens.start[after]] === '(' && isAbbreviated(input, stop, next)) return false;
  if (unit === 0x2e && closed && text[tokens.start[stop - 2]] === '(' && isTitle(input, stop - 1))
    return false;
  if (tokens.start[after] === tokens.end[after - 1])
    return endsWithoutSpace(input, stop, next, opened, closed);
  if (!beginsSentence(input, next)) return false;
  if (unit === 0x2e || unit === 0x2026) return opened || closed || endsAfterFullStop(input, stop, next);
  return !(closed && isSaidClause(input, next));
}

/**
 * Whether the full stop belongs to a capitalised abbreviation of a title, or one that may stand last in its sentence, before a
 * bracket: one in small letters where a number opens that (`Ruiz et al. (2019)`).
 */
function isAbbreviated({ tokens }: SentenceInput, stop: number, next: number): boolean {
  const word = stop - 1;
  if (word < 0 || tokens.end[word] !== tokens.start[stop]) return false;
  const bits = abbreviation(tokens.lexeme[word]);
  if (tokens.shape[word] !== TokenShape.lower)
    return (bits & (Abbreviation.either | Abbreviation.title)) !== 0;
  return (bits & Abbreviation.small) !== 0 && tokens.kind[next] === TokenKind.number;
}

function isTitle({ tokens }: SentenceInput, word: number): boolean {
  return (abbreviation(tokens.lexeme[word]) & Abbreviation.title) !== 0;
}

/** The first token after opening quotation marks and brackets. */
function afterOpeners({ text, tokens, sides }: SentenceInput, at: number): number {
  for (; at < tokens.count; at++) {
    const unit = text.charCodeAt(tokens.start[at]);
    const bracket = unit === 0x28 || unit === 0x5b || unit === 0x2a; // ( [ *
    if (tokens.kind[at] === TokenKind.quote ? sides[at] === Side.close : !bracket) return at;
  }
  return at;
}

/** A capital, a digit or a caseless letter begins a sentence; so does a name such as iPhone or de Witt. */
function beginsSentence({ text, tokens }: SentenceInput, i: number): boolean {
  const kind = tokens.kind[i];
  const head = text[tokens.start[i]];
  if (kind === TokenKind.number) return true;
  if (kind === TokenKind.symbol) return head !== '%';
  if (kind !== TokenKind.word) return head === '\uFFFC' || head === '\u2022';
  if (tokens.shape[i] !== TokenShape.lower || head === '@' || head === '#') return true;
  return particles.get(tokens.lexeme[i]) !== 0 && tokens.shape[i + 1] === TokenShape.capitalised;
}

const particles = new Lexicon([[1, 'de von van der el bin ten']]);

/** `failed.“Talks`, `freedom.”We`, `Estmark.Mayor`, `2012.But`, `6 p.m.Talks`, but neither `Node.Js` nor `J.Smith` nor `U.S.Steel`. */
function endsWithoutSpace(
  input: SentenceInput,
  stop: number,
  next: number,
  opened: boolean,
  closed: boolean,
): boolean {
  const { text, tokens } = input;
  const found = classAt(text, tokens.start[next]);
  const capital = found === CharacterClass.upper || found === CharacterClass.letter;
  if (!(capital || (opened && found === CharacterClass.digit))) return false;
  if (closed) return true;
  if (tokens.kind[stop] === TokenKind.word) return endsAfterDotted(input, stop, next);
  const previous = stop - 1;
  if (previous < 0 || tokens.end[previous] !== tokens.start[stop]) return false;
  const title = abbreviation(tokens.lexeme[previous]) & Abbreviation.title;
  if (opened) return !title;
  if (tokens.kind[previous] === TokenKind.number) return tokens.shape[next] === TokenShape.capitalised;
  if (tokens.kind[previous] !== TokenKind.word) return !title;
  const lower = tokens.shape[previous] === TokenShape.lower;
  if (!lower && (title || classAt(text, tokens.end[previous] - 1) === CharacterClass.upper)) return false;
  if (tokens.end[previous] - tokens.start[previous] === 1) return false;
  // `resign.In the spring`, but `Bolt.In`
  return (lower && isStarter(input, next)) || !isDomainEnding(text, tokens.start[next], tokens.end[next]);
}

/** After a full stop, a space and a capital: abbreviations, initials and ellipses ask for more than that. */
function endsAfterFullStop(input: SentenceInput, stop: number, next: number): boolean {
  const { text, tokens } = input;
  if (tokens.kind[stop] === TokenKind.word) return endsAfterDotted(input, stop, next);
  const previous = stop - 1;
  const attached = previous >= 0 && tokens.end[previous] === tokens.start[stop];
  if (!attached) return isStarter(input, next); // " ... " and " . . . "
  if (tokens.kind[previous] !== TokenKind.word || tokens.end[stop] - tokens.start[stop] > 1) return true;
  const capital = tokens.shape[previous] !== TokenShape.lower;
  let bits = abbreviation(tokens.lexeme[previous]);
  if (!capital && !(bits & Abbreviation.small)) bits = 0;
  if (bits & Abbreviation.number && tokens.kind[next] === TokenKind.number) return false;
  if (bits & Abbreviation.title) return false;
  if (bits & Abbreviation.either) return isStarter(input, next);
  const initial = capital && tokens.end[previous] - tokens.start[previous] === 1;
  return !(initial && isLetter(classAt(text, tokens.start[previous]))) || isStarter(input, next);
}

/** After U.S., a.m., J.K.: does the word that follows begin a sentence? */
function endsAfterDotted(input: SentenceInput, stop: number, next: number): boolean {
  const { tokens } = input;
  const bits = abbreviation(tokens.lexeme[stop]);
  if (bits & Abbreviation.title) return false;
  if (!(bits & Abbreviation.hour)) return isStarter(input, next);
  const zone = tokens.shape[next] === TokenShape.upper; // 5 p.m. GMT
  return (
    !zone &&
    !(tokens.classes[next] & (WordClass.month | WordClass.weekday)) &&
    tokens.kind[next] === TokenKind.word
  );
}

/** A capitalised word that is no name: The, He, But, In. */
function isStarter({ text, tokens }: SentenceInput, i: number): boolean {
  return (
    tokens.shape[i] === TokenShape.capitalised &&
    (tokens.classes[i] & starters) !== 0 &&
    !(tokens.classes[i] & WordClass.month) &&
    !isInitial(text, tokens.start[i], tokens.end[i])
  );
}

/** `J. |A|. Rill`: “a” and “I” are letters of a name before a full stop. */
function isInitial(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charCodeAt(end) === 0x2e;
}

const starters =
  WordClass.subjectPronoun |
  WordClass.determiner |
  WordClass.possessive |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.question |
  WordClass.adverb |
  WordClass.indefinite |
  WordClass.time;

/** `“Why now?” Mayor Keller asked`: a name and then a verb of speech go on with the sentence of the quotation. */
function isSaidClause({ tokens }: SentenceInput, next: number): boolean {
  let described = false;
  for (let i = next; i < tokens.count && i < next + 8 + (described ? 16 : 0); i++) {
    if (saidVerbs.get(tokens.lexeme[i]) && i > next) return true;
    if (tokens.shape[i] === TokenShape.capitalised || tokens.shape[i] === TokenShape.upper) continue;
    if (i === next) return false;
    // “Stop!” Capt. Ines Falk shouted.
    const title = abbreviation(tokens.lexeme[i - 1]) & Abbreviation.title;
    // “Stop!” Falk’s niece, a deputy from the north (and a lawyer), shouted.
    described ||= (tokens.classes[i] & WordClass.clitic) !== 0;
    const goesOn = described && !(tokens.classes[i] & interrupting) && tokens.kind[i] !== TokenKind.number;
    if (!title && !goesOn) return false;
  }
  return false;
}

const interrupting =
  WordClass.modal | WordClass.be | WordClass.have | WordClass.subjectPronoun | WordClass.subordinator;

const saidVerbs = new Lexicon([
  [1, 'said says asked asks told tells added adds wrote writes replied shouted cried tweeted exclaimed'],
  [
    1,
    'demanded demands yelled yells shouts wondered wonders responded joked jokes warned warns insisted insists',
  ],
  [1, 'say ask answer reply answers answered repeats repeated whispers mutters muttered posed'],
  [1, 'declared whispered screamed chanted thundered quipped recalled recalls laughed explained called'],
]);
