import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind, TokenShape, wordClass, WordClass } from '../../language/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';
import { Says, sayings } from '../words/lexicon.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';

/** “14 percent”, “3,000 homes” count something; “in 2014” and “for 44 years” date something, and “Hale, 58,” is an age. */
export function figure(prose: Prose, i: number, end: number): Signal | undefined {
  const { text, tokens } = prose;
  if (isNoCount(prose, i, end)) return undefined;
  const counted =
    i + 1 < end && ((sayings.get(tokens.lexeme[i + 1]) & Says.quantity) !== 0 || isSum(prose, i + 1));
  const signed = i + 1 < end && text[tokens.start[i + 1]] === '%';
  // “40 |per cent|”, “20 |percentage points|”
  if (counted || signed)
    return found('statistic', 2.4, isPercent(tokens, i + 2) || isPoints(tokens, i + 1) ? 3 : 2);
  if (isYear(text, tokens.start[i], tokens.end[i]) || isOldYear(prose, i) || isOfEra(prose, i, end))
    return found('history', 0.8);
  if (i + 1 < end && spells.has(tokens.lexeme[i + 1])) return found('history', 0.8, 2);
  return found('statistic', 1.5);
}

/** “Percent”, “per |cent|”. */
export function isPercent({ lexeme }: Tokens, i: number): boolean {
  return lexeme[i] === percent || (lexeme[i] === cent && i > 0 && lexeme[i - 1] === per);
}

/** “20 |percentage points|”. */
function isPoints({ lexeme }: Tokens, i: number): boolean {
  return lexeme[i] === percentage && points.has(lexeme[i + 1]);
}

/** “40 |million|”, “400 |crore|”, “|£40m|”, “|€1.2bn|”. */
export function isSum({ text, tokens }: Prose, i: number): boolean {
  if (tokens.kind[i] === TokenKind.word) return large.has(tokens.lexeme[i]);
  return shortSum.test(text.slice(tokens.start[i], tokens.end[i]));
}

/** Ages, times of day, days of the month and what is numbered (“24-year-old”, “aged 93”, “9.40 a.m.”, “14 July”, “chapter 2”, a note’s “[2]”). */
function isNoCount({ text, tokens }: Prose, i: number, end: number): boolean {
  const { lexeme, start } = tokens;
  const before = i > 0 ? lexeme[i - 1] : 0;
  const after = i + 1 < end ? lexeme[i + 1] : 0;
  if (numbered.has(before) || halves.has(after) || isMonth(tokens, i + 1)) return true;
  // “Section 444|(1)|”
  if (text[start[i] - 1] === '(' && isDigit(text.charCodeAt(start[i] - 2))) return true;
  const words = text.slice(start[i], tokens.end[i]);
  if (isPairOfYearsOrScores({ text, tokens }, i)) return true;
  if (noCount.test(words) || (text[start[i] - 1] === '[' && text[tokens.end[i]] === ']')) return true;
  // “At 7.40”, but “at 7.40 percent”
  if (clock.test(words)) return hours.has(before) && !(sayings.get(after) & Says.quantity);
  if (isOfName(tokens, i)) return !isMoney(text, start[i]);
  // “He turned |40|”
  if (turning.has(before) && words.length < 3) return true;
  // “Children under the age of |5|”
  if (before === ofWord && i > 1 && agedNouns.has(lexeme[i - 2])) return true;
  return words.length < 3 && (isMonth(tokens, i - 1) || isAge({ text, tokens }, i, end));
}

/** “2001/2002”, “the |2001–02| season” are years; “lost the vote |72-73|”, “a |5–4| ruling” tell how it ended, which was seen. */
function isPairOfYearsOrScores({ text, tokens }: Pick<Prose, 'text' | 'tokens'>, i: number): boolean {
  const { lexeme } = tokens;
  let [first, last] = [i, i];
  // A dash may part the two into tokens of their own.
  if (text[tokens.end[i]] === '–') last = i + 2;
  else if (text[tokens.start[i] - 1] === '–') first = i - 2;
  if (first < 0 || last >= tokens.count) return false;
  const pair = text.slice(tokens.start[first], tokens.end[last]);
  if (season.test(pair)) return true;
  if (!score.test(pair)) return false;
  const before = lexeme[first - 1];
  return (
    ended.has(lexeme[last + 1]) || ending.has(before) || (before === byWord && ending.has(lexeme[first - 2]))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** “Viktor Hale, |58|, …”, “people over |65| and …”, “those over |45| favour”, “aged 54 to |65|”. */
function isAge({ text, tokens }: Pick<Prose, 'text' | 'tokens'>, i: number, end: number): boolean {
  const { lexeme, start } = tokens;
  const before = i > 0 ? lexeme[i - 1] : 0;
  const after = i + 1 < end ? lexeme[i + 1] : 0;
  const closes = i + 1 >= end || tokens.kind[i + 1] !== TokenKind.word || joins.has(after);
  if (closes && text[start[i] - 2] === ',') return i + 1 < end && text[start[i + 1]] === ',';
  if (ages.has(before) && i > 1 && aged.has(lexeme[i - 2])) return true;
  if (i > 2 && before === to && lexeme[i - 3] === agedWord) return true;
  return closes && ages.has(before);
}

/** “|Barangay 128| Chair”, “the |Elm 4| pit”: what is numbered has a capital, and is no first word of a sentence by itself. */
function isOfName({ lexeme, shape, classes, sentence }: Tokens, i: number): boolean {
  if (i === 0 || shape[i - 1] !== TokenShape.capitalised || classes[i - 1] !== 0) return false;
  if (moneys.has(lexeme[i - 1])) return false;
  const opens = i === 1 || sentence[i - 2] !== sentence[i - 1];
  return !opens || shape[i + 1] === TokenShape.capitalised;
}

/** “Fined Lumo |$|45 million”. */
function isMoney(text: string, start: number): boolean {
  return isCurrency.test(text.slice(start - 1, start + 1));
}

const isCurrency = /\p{Sc}/u;

/** “|Rs| 400 crore”. */
const moneys = hashesOf('rs rp ksh sh tk');

/** “July”, and not the “may” that may follow a number. */
function isMonth({ lexeme, shape }: Tokens, i: number): boolean {
  return i >= 0 && shape[i] !== TokenShape.lower && (wordClass(lexeme[i]) & WordClass.month) !== 0;
}

/** “10:30”, “07.12”, “8pm”, “24-year-old”, “12-country”, “60s”, “9th”. */
const noCount =
  /^(?:[’']?[1-9]0s|[0-2]?\d:[0-5]\d|[01]?\d(?:[.:][0-5]\d)?[ap]\.?m|0\d\.[0-5]\d|\d+-(?!percent|per|point|fold|[mbtr]*illion)[a-z].*|\d+(?:st|nd|rd|th)|9\/11)$/i;
const clock = /^[0-2]?\d\.[0-5]\d$/;
/** “2001/2002”, “2001–02”. */
const season = /^(?:1[5-9]|20)\d\d[/–-](?:\d\d){1,2}$/;
const score = /^\d{1,3}[–-]\d{1,3}$/;
const hours = hashesOf('at by from until since to about around before after');

/** “2014”, “1960s” */
function isYear(text: string, start: number, end: number): boolean {
  if (end - start !== 4 && !(end - start === 5 && text.endsWith('0s', end))) return false;
  const century = text.slice(start, start + 2);
  return century >= '15' && century <= '20';
}

/** “In 1280”, “from about 1280”. */
function isOldYear({ text, tokens }: Prose, i: number): boolean {
  if (!/^1[0-4]\d\d$/.test(text.slice(tokens.start[i], tokens.end[i]))) return false;
  const before = (n: number): boolean => i >= n && since.has(tokens.lexeme[i - n]);
  return before(1) || before(2);
}

/** “About 400 |BCE|”. */
function isOfEra({ tokens }: Prose, i: number, end: number): boolean {
  return i + 1 < end && eras.has(tokens.lexeme[i + 1]);
}

const large = hashesOf('million millions billion billions trillion thousands crore crores lakh lakhs bn mn');
const shortSum = /^[$€£¥]?\d+(?:[.,]\d+)?(?:m|mn|bn|tn)$/i;
const points = hashesOf('point points');
const [percent, percentage, per, cent] = 'percent percentage per cent'.split(' ').map(hashString);
const eras = hashesOf('bc bce ce ad b.c b.c. a.d a.d.');
const since = hashesOf('in from since until by before after around about of');
const numbered = hashesOf(
  `chapter page pages section article no number route channel flight highway interstate phase version grade class type
  group room aged age mile miles act part volume title level tier band stage schedule clause paragraph subsection regulation`,
);
const ended = hashesOf(
  'defeat win victory loss vote votes draw tie lead ruling decision majority triumph win aggregate record margin',
);
const ending = hashesOf(
  'won lost voted drew beat beaten defeated passed rejected approved vote adopted thrashed',
);
/** What makes a number a time of day or an age. */
const halves = hashesOf('a.m p.m a.m. p.m. am pm o’clock year-old years-old');
const ages = hashesOf('over under above below aged at');
const aged = hashesOf(
  'those people anyone everyone somebody men women voters adults children workers residents person aged',
);
const turning = hashesOf('turn turns turned turning');
const agedNouns = hashesOf('age ages');
const [to, byWord, ofWord, agedWord] = ['to', 'by', 'of', 'aged'].map(hashString);
const joins = hashesOf('and or who in at to on were are is has have had can may must');
/** Spells of time. */
export const spells = hashesOf(
  `year years month months week weeks day days hour hours minute minutes decade decades mornings afternoons evenings nights
  weekends`,
);
