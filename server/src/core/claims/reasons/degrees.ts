import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { Says, sayings } from '../words/lexicon.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';

/** What a word of rank says: “the first bridge” ranks, “her first novel” tells of a life. */
export function rank(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const { lexeme } = prose.tokens;
  // “She is best known for”
  if (lexeme[i] === best && i + 1 < end && lexeme[i + 1] === known) return found('history', 0.8, 2);
  if (lexeme[i] === first && isInOrder(prose, i, end)) return found('history', 0.8);
  // “The last |30| days”
  if (stretches.has(lexeme[i]) && i + 1 < end && prose.tokens.kind[i + 1] === TokenKind.number)
    return found('history', 0.8);
  return superlative(prose, i, end, bits);
}

/**
 * “Her first novel” tells of a life, “its first win since 1994” of a record. “Her name was read first” and “the first phase of the
 * work” tell an order, “the first phase ever” ranks.
 */
function isInOrder(prose: Prose, i: number, end: number): boolean {
  const before = prose.tokens.lexeme[i - 1];
  const ranks = mayRank.has(before);
  if (ranks && isParted(prose, i, end)) return true;
  return (ranks ? owners.has(before) : i > 0) && !isScoped(prose, i, Math.min(end, i + 7));
}

/** “The first |phase|”, and no “since” or “ever” behind it. */
function isParted({ tokens }: Prose, i: number, end: number): boolean {
  if (i + 1 >= end || !inParts.has(tokens.lexeme[i + 1])) return false;
  for (let j = i + 2; j < Math.min(end, i + 7); j++) if (records.has(tokens.lexeme[j])) return false;
  return true;
}

/** “The cleanest lake in Europe”: it is said to be the most. */
export function superlative(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  const { text, tokens } = prose;
  return bits & Says.superlative || isSuperlative(text, tokens.start[i], tokens.end[i])
    ? found('superlative', isOfAll(prose, i, end) ? ofAll : 1.8, degreeAt(prose, i, end))
    : undefined;
}

/** “More than six hundred” counts; “safer than before” compares. “Than” alone does neither. */
export function comparison(prose: Prose, i: number, end: number): Signal | undefined {
  const { tokens } = prose;
  if (tokens.lexeme[i] === than) return undefined;
  if (i + 1 < end && tokens.lexeme[i + 1] === than)
    for (let j = i + 2; j < end && j < i + 4; j++)
      if (tokens.kind[j] === TokenKind.number || sayings.get(tokens.lexeme[j]) & Says.quantity)
        return found('statistic', 2, j - i + 1);
  // “Bigger clubs”, “a younger crowd”: nothing is said to be bigger than another.
  if (isBefore(prose, i, end)) return found('history', 0.6);
  // “More cautious |than|” compares, whatever being cautious says.
  const far = degrees.has(tokens.lexeme[i]) && i + 2 < end && tokens.lexeme[i + 2] === than;
  return found('superlative', far ? 1.8 : 1.2, degreeAt(prose, i, end));
}

/** “Largest”, not “interest”, “protest” or “east-west”. The word must be longer than “rest” and “test”. */
export function isSuperlative(text: string, start: number, end: number): boolean {
  if (end - start < 6 || !text.startsWith('est', end - 3)) return false;
  const word = text.slice(start, end);
  const last = word.slice(word.lastIndexOf('-') + 1);
  return last.length >= 6 && !notSuperlative.has(hashString(last));
}

/** What ends so by itself, and “nearest”, which says where something is. */
const notSuperlative = hashesOf(
  `armrest arrest attest backrest behest bequest bucharest budapest conquest contest deforest detest digest dishonest
  disinterest divest earnest everest footrest forest gabfest harvest headrest honest incest infest ingest inquest
  interest invest lovefest manifest midwest modest molest nearest northwest oktoberfest priest protest rainforest
  reforest reinvest request slugfest songfest southwest suggest tempest unrest`,
);

/** “Most |notable|”, “most |widely| read”. */
export function isRaised({ text, tokens }: Prose, i: number, end: number): boolean {
  return i < end && raised.test(text.slice(tokens.start[i], tokens.end[i]));
}

const raised = /(?:[^i]ly|able|ible|ful|ous|al|ant|ent|ive|ed|ing)$/;

/** “Very |limited|”, “most |feared|”, “younger |crowd|”: a word to which the degree before it belongs. */
export function isRaisable({ tokens }: Prose, i: number, end: number): boolean {
  return i < end && tokens.kind[i] === TokenKind.word && !ofDegree.has(tokens.lexeme[i]);
}

/** “The most feared” is beyond compare, and no crowd; “houses that most cannot afford” are counted. */
export function isMostOf({ tokens }: Prose, i: number): boolean {
  const { lexeme } = tokens;
  if (lexeme[i] !== most || i === 0) return false;
  return definite.has(lexeme[i - 1]) && !(lexeme[i - 1] === that && auxiliaries.has(lexeme[i + 1]));
}

/** “|Most| central banks” are counted, “|most| expensive” and “is |most| popular with visitors” are not. */
export function isMostSuch({ text, tokens }: Prose, i: number, end: number): boolean {
  const { kind, lexeme } = tokens;
  if (lexeme[i] !== most || i + 2 >= end || beforeDegree.has(lexeme[i - 1])) return false;
  if (kind[i + 1] !== TokenKind.word || kind[i + 2] !== TokenKind.word) return false;
  if (text.endsWith('ly', tokens.end[i + 1]) || ofDegree.has(lexeme[i + 2])) return false;
  const last = tokens.end[i + 2];
  return text.endsWith('s', last) && !text.endsWith('ss', last) && !text.endsWith('us', last);
}

/** A word raised with “-er” that stands before its noun, with no “than” close by. */
function isBefore(prose: Prose, i: number, end: number): boolean {
  const { text, tokens } = prose;
  if (!text.endsWith('er', tokens.end[i]) || counted.has(tokens.lexeme[i])) return false;
  if (!isRaisable(prose, i + 1, end)) return false;
  for (let j = i + 1; j < Math.min(end, i + 6); j++) if (tokens.lexeme[j] === than) return false;
  return true;
}

/** “Most feared”, “less predictable”: the word that is raised belongs to it. */
function degreeAt(prose: Prose, i: number, end: number): number {
  return degrees.has(prose.tokens.lexeme[i]) && isRaisable(prose, i + 1, end) ? 2 : 1;
}

/** “The cleanest lake |in| Europe”, “its highest yield |since| 2008”: it is said of what all it is the most. */
function isOfAll(prose: Prose, i: number, end: number): boolean {
  const { text, tokens } = prose;
  if (!/est$/i.test(text.slice(tokens.start[i], tokens.end[i])) || i === 0) return false;
  if (!definite.has(tokens.lexeme[i - 1])) return false;
  return isScoped(prose, i, Math.min(end, i + 4));
}

/** “Its first win |since| 1994”. */
function isScoped({ tokens }: Prose, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) if (scopes.has(tokens.lexeme[j])) return true;
  return false;
}

/** How telling a superlative is that says of what. */
export const ofAll = 2.1;
const scopes = hashesOf('in since ever for');
const degrees = hashesOf('most least more less');
/** “More |than|”, “most |of|”: the degree belongs to nothing behind it. */
const ofDegree = hashesOf('than and on of in to a the is are was were for as');
/** What is fewer or better is said to be so. */
const counted = hashesOf('fewer better');
/** Before a “first” that may rank. */
const mayRank = hashesOf('the a an his her its their our my ’s this that only among very world’s');
/** What comes one after the other. */
const inParts = hashesOf(
  `phase half quarter third round day week month year session sitting reading leg set stage step part chapter act floor term
  trimester semester dose shift instalment installment innings period lap`,
);
const records = hashesOf('since ever');
const stretches = hashesOf('last first past');
const auxiliaries = hashesOf(
  'cannot can could will would have had has are were do did must may might should never',
);
const beforeDegree = hashesOf('is are was were be been being the a an its his her their our my those these');
const owners = hashesOf('his her its their our my ’s');
/** Before these a noun is one that the reader knows. */
export const definite = hashesOf('the its his her their our my this that these those ’s');
const [most, than, that, best, first, known] = 'most than that best first known'.split(' ').map(hashString);
