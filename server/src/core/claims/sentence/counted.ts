import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind, TokenShape } from '../../language/index.ts';
import type { Prose, Sentence, Tokens } from '../../language/index.ts';
import { Stance, stances } from '../words/stances.ts';
import { isPlay } from '../words/plays.ts';
import { saysAt } from '../words/context.ts';
import { isSuperlative } from '../reasons/degrees.ts';
import { isPercent, isSum } from '../reasons/figures.ts';
import { isPoint } from './enumerations.ts';
import { instructs } from './instructions.ts';
import { bitOf, Says } from '../words/lexicon.ts';
import { isOnTrust } from '../words/on-trust.ts';
import { isCharging, isPublicAct } from '../words/public-acts.ts';
import { isHeldOffice } from '../words/offices-held.ts';
import { Scene, sceneAt } from '../words/scene.ts';
import { Voice } from '../words/voice.ts';
import { isAfter, isNear } from '../words/word-tests.ts';

/** How many bits `Says` has. */
export const sayingCount = 32;

/** One sentence counted: how much of it is whose voice, and how often its own words say what. */
export type Counted = Readonly<Counting>;
type Counting = ReturnType<typeof nothingCounted>;

/** Counts some sentences of a block. One pass over their tokens. */
export function countSentences(
  prose: Prose,
  sentences: readonly Sentence[],
  voice: Uint8Array,
): readonly Counted[] {
  return sentences.map((sentence) => countSentence(prose, voice, sentence));
}

function countSentence(prose: Prose, voice: Uint8Array, sentence: Sentence): Counted {
  const { text, tokens } = prose;
  const { firstToken, endToken, end } = sentence;
  const counted = nothingCounted();
  counted.question = endsWith(text, end, 0x3f);
  counted.exclamation = endsWith(text, end, 0x21);
  counted.finalStop = endsWith(text, end, 0x2e);
  counted.instructs = instructs(prose, sentence);
  counted.point = isPoint(prose, sentence);
  let previous = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number)
      previous = countWord(prose, i, voice[i], previous, counted);
    else countMark(text.charCodeAt(tokens.start[i]), counted);
  }
  if (counted.numbers + counted.sums > 0) counted.priced = isPriced(prose, firstToken, endToken);
  else counted.priced = isTraded(tokens, firstToken);
  counted.named =
    endToken - firstToken > 1 &&
    tokens.shape[firstToken] !== TokenShape.lower &&
    tokens.shape[firstToken + 1] === TokenShape.capitalised;
  return counted;
}

function nothingCounted() {
  return {
    /** Words and numbers, by voice. */
    words: 0,
    own: 0,
    speech: 0,
    mind: 0,
    quoted: 0,
    cue: 0,
    /** Words of cues, by what `Stance` lists. */
    acts: 0,
    minds: 0,
    /** Words in any other voice than the article's, and cues. */
    others: 0,
    /** Own words by what `Says` lists: all together, and how many of each, by bit number. */
    tells: 0,
    says: new Array<number>(sayingCount).fill(0),
    /** What its own words say of a scene, all together (`scene.ts`), and how many say where and when. */
    scene: 0,
    places: 0,
    /** What the first two words say. */
    opening: 0,
    second: 0,
    /** Own words by form: figures, capitals, -ed, -ly, -est, -ing. */
    numbers: 0,
    capitalised: 0,
    endsEd: 0,
    endsLy: 0,
    endsEst: 0,
    endsIng: 0,
    /** “is a”, “was the”: the sentence says what something is. */
    defines: false,
    /** Two capitalised words open the sentence: it is about somebody named. */
    named: false,
    /** A pronoun or demonstrative opens the sentence. */
    pronoun: false,
    commas: 0,
    /** Words that say research or a record, in any voice: a report is spoken of. */
    report: 0,
    /** Words that say a poll: in the article's own voice, and in any. */
    ownPolls: 0,
    polls: 0,
    /** Words that say a study or a poll, in any voice. */
    studies: 0,
    /** What is taken on trust: a verdict, that somebody would not answer, what the reporter saw. */
    public: false,
    /** It tells of an act of speech, or what the police did on a call. */
    acted: false,
    /** … by which a wrong is laid to somebody. */
    charged: false,
    /** The writer says why: “because”, “due to”. */
    explained: false,
    /** It tells which office somebody holds or held. */
    office: false,
    /** Own words that tell of play: goals, fouls, innings. */
    plays: 0,
    currency: false,
    percent: false,
    /** “million” and its kin. */
    sums: 0,
    dash: false,
    colon: false,
    question: false,
    exclamation: false,
    finalStop: false,
    /** A price or a result of a company, with its figure. */
    priced: false,
    /** It tells its reader what to do. */
    instructs: false,
    /** It is one of several points. */
    point: false,
  };
}

/** Counts one word and gives what it says, so that the next word can be read after it. */
function countWord(prose: Prose, i: number, whose: number, previous: number, counted: Counting): number {
  const { text, tokens } = prose;
  const bits = saysAt(prose, i);
  counted.words++;
  if (counted.words === 1) {
    counted.opening = bits;
    counted.pronoun = pronouns.has(tokens.lexeme[i]);
  } else {
    if (counted.words === 2) counted.second = bits;
    if (tokens.shape[i] !== TokenShape.lower) counted.capitalised++;
  }
  if (bits & (Says.research | Says.record)) {
    counted.report++;
    if (studies.has(tokens.lexeme[i])) counted.studies++;
  }
  const poll = isPoll(tokens.lexeme[i], bits);
  if (poll) counted.polls++;
  if (whose !== 0) countVoice(whose, counted);
  if (whose & Voice.cue) countCue(stances.get(tokens.lexeme[i]), counted);
  if (whose & (Voice.speech | Voice.quoted)) return 0;
  counted.own++;
  if (poll) counted.ownPolls++;
  if (isOnTrust(prose, i)) counted.public = true;
  if (isPublicAct(prose, i)) {
    counted.acted = true;
    if (isCharging(tokens.lexeme[i])) counted.charged = true;
  }
  if (isHeldOffice(prose, i)) counted.office = true;
  if (explaining.has(tokens.lexeme[i])) counted.explained = true;
  if (bits & Says.game && isPlay(tokens.lexeme[i])) counted.plays++;
  if (isPercent(tokens, i)) counted.percent = true;
  else if (isSum(prose, i)) counted.sums++;
  const scene = sceneAt(prose, i);
  counted.scene |= scene;
  if (scene & Scene.place) counted.places++;
  countForm(text, tokens.start[i], tokens.end[i], counted);
  counted.tells |= bits;
  for (let rest = bits; rest !== 0;) {
    const bit = bitOf(rest);
    counted.says[bit]++;
    rest &= ~(1 << bit);
  }
  if (previous & (Says.present | Says.past) && articles.has(tokens.lexeme[i])) counted.defines = true;
  return bits;
}

const polls = new Set(['poll', 'polls', 'polling', 'survey', 'surveys'].map(hashString));

/** What has findings of its own; a trial may be one in court. */
const studies = hashesOf('study studies survey surveys poll polls experiment experiments');

function isPoll(lexeme: number, bits: number): boolean {
  return (bits & Says.research) !== 0 && polls.has(lexeme);
}

function countCue(bits: number, counted: Counting): void {
  if (bits & Stance.act) counted.acts++;
  if (bits & Stance.mind) counted.minds++;
}

function countVoice(whose: number, counted: Counting): void {
  if (whose & Voice.cue) counted.cue++;
  if (whose & Voice.speech) counted.speech++;
  else if (whose & Voice.mind) counted.mind++;
  if (whose & Voice.quoted) counted.quoted++;
  if (whose & (Voice.speech | Voice.quoted | Voice.cue)) counted.others++;
}

function countForm(text: string, start: number, end: number, counted: Counting): void {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) counted.numbers++;
  else if (first === 0x24 || first === 0x20ac || first === 0xa3) {
    counted.numbers++;
    counted.currency = true;
  }
  if (end - start < 5) return;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x64 && before === 0x65) counted.endsEd++;
  else if (last === 0x79 && before === 0x6c) counted.endsLy++;
  else if (last === 0x67 && before === 0x6e) counted.endsIng++;
  else if (last === 0x74 && before === 0x73 && isSuperlative(text, start, end)) counted.endsEst++;
}

function countMark(unit: number, counted: Counting): void {
  if (unit === 0x2c) counted.commas++;
  else if (unit === 0x25) counted.percent = true;
  else if (unit === 0x2014 || unit === 0x2013) counted.dash = true;
  else if (unit === 0x3a) counted.colon = true;
}

/** True when the last mark of the sentence, closing quotation marks and brackets aside, is this one. */
function endsWith(text: string, end: number, mark: number): boolean {
  for (let i = end - 1; i >= 0 && i > end - 4; i--) {
    const unit = text.charCodeAt(i);
    if (unit === mark) return true;
    if (unit !== 0x22 && unit !== 0x27 && unit !== 0x29 && unit !== 0x201d && unit !== 0x2019) return false;
  }
  return false;
}

function isPriced({ tokens }: Prose, first: number, end: number): boolean {
  if (results.has(tokens.lexeme[first])) return true;
  for (let i = first; i < end; i++)
    if (prices.has(tokens.lexeme[i]) || isExchanged(tokens, i) || (i > first && isSetRate(tokens, i)))
      return true;
  return false;
}

/** “|Stocks| fell on Wednesday”, “|shares| in Kallby Foods rose”, and not “stocks of cod fell”. */
function isTraded(tokens: Tokens, first: number): boolean {
  if (!traded.has(tokens.lexeme[first]) || isNear(ofWord, tokens, first, 1, 2)) return false;
  return isNear(trading, tokens, first, 1, 6);
}

const traded = hashesOf('stocks shares futures');
const ofWord = hashesOf('of');
const trading = hashesOf(
  `fell rose slipped dropped climbed gained edged tumbled slid rallied surged closed ended opened jumped sank plunged advanced
  retreated dipped rebounded recovered`,
);

/** “The |pound| slipped 0.4 percent against the dollar”. */
function isExchanged(tokens: Tokens, i: number): boolean {
  return currencies.has(tokens.lexeme[i]) && isNear(against, tokens, i, 1, 9);
}

const currencies = hashesOf(
  `dollar pound sterling euro yen yuan renminbi rupee rupiah peso real rand lira franc krona krone rouble ruble zloty forint
  shilling naira cedi won ringgit baht bitcoin`,
);
const against = hashesOf('against versus');

/** “The bank held its key |rate| at 4.5 percent”, not “as interest |rates| rise”. */
function isSetRate(tokens: Tokens, i: number): boolean {
  return rates.has(tokens.lexeme[i]) && isAfter(ofBanks, tokens, i) && isNear(setting, tokens, i, -5, 0);
}

/** What exchanges, lotteries and polling stations show in figures, and companies report when it opens a sentence. */
const prices = hashesOf(
  'shares stocks index futures barrel crude turnout dividend nasdaq dow ftse dax nikkei sensex nifty kospi jackpot pre-tax pretax like-for-like ebitda ebit',
);
const rates = hashesOf('rate rates');
const ofBanks = hashesOf('key benchmark policy repo base lending interest');
const setting = hashesOf('held raised cut kept left lowered hiked trimmed');
const results = hashesOf(
  'revenue revenues net earnings turnover trading profit profits operating underlying',
);
const articles = new Set(['a', 'an', 'the'].map(hashString));
const explaining = hashesOf('because therefore');

const pronouns = hashesOf('he she it they his her their its this that these those');
