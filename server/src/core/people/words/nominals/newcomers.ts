// Those whom a sentence is about without a name, and whom a pronoun may mean after it.
import { hashesOf } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { weakened } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { isHeadNoun, nominal, nominalHead } from './nominals.ts';
import {
  isComma,
  isFunctionWord,
  isLower,
  isParticiple,
  isPossessive,
  isYearsOld,
  sentenceStart,
} from '../scan/scan.ts';
import type { Scan } from '../scan/scan.ts';
import { articles, singularArticles } from '../scan/small-words.ts';
import { anyName, anyOffice, Word } from '../scan/words.ts';

/**
 * `|My grandmother| called it …`, `|A shopkeeper| counts the cars`: somebody, whose noun is token `i`, whom a “she” may mean
 * after it. Such a mention counts only then.
 */
export function newcomerAt(scan: Scan, i: number): Draft | undefined {
  if (!isLower(scan, i) || scan.quotation[i] >= 0) return undefined;
  if (owners.has(scan.lexeme[i - 1])) return relativeAt(scan, i);
  return newPersonAt(scan, i) ?? openingText(scan, i);
}

/** `|The study| followed 300 children`: a text that opens its sentence, and that an “it” may mean after it. */
function openingText(scan: Scan, i: number): Draft | undefined {
  if (!(scan.bits[i] & Word.document) || scan.bits[i] & (anyOffice | Word.body | Word.group))
    return undefined;
  const start = sentenceStart(scan, i);
  if (i - start > 3 || !articles.has(scan.lexeme[start]) || !endsSubject(scan, i + 1)) return undefined;
  for (let k = start + 1; k < i; k++)
    if (!isLower(scan, k) || isFunctionWord(scan, k) || scan.bits[k] & nominalHead) return undefined;
  const found = weakened(nominal(scan, start, i + 1, i));
  found.subject = true;
  return found.plural ? undefined : found;
}

/** `The study |of| bees`, `the letter|,| …`, `the report |was|`: no other noun follows. */
function endsSubject(scan: Scan, i: number): boolean {
  if (isComma(scan, i)) return true;
  // “The report |runs to| 40 pages”.
  return (
    isLower(scan, i) && (isFunctionWord(scan, i) || isParticiple(scan, i) || isFunctionWord(scan, i + 1))
  );
}

/**
 * `|Residents| gathered at the port`, `Dozens of |passengers| …`: people who open a sentence, and whom a "they" may mean after
 * it; `i` is their noun. Such a mention counts only then.
 */
export function openingGroup(scan: Scan, i: number): Draft | undefined {
  if (!isLower(scan, i + 1) || scan.quotation[i] >= 0 || isFunctionWord(scan, i)) return undefined;
  let start = sentenceStart(scan, i);
  if (i - start > 7 || scan.bits[i + 1] & nominalHead) return undefined;
  // "Overall, residents …".
  if (isComma(scan, start + 1) && start + 2 <= i) start += 2;
  if (clauses.has(scan.lexeme[start])) start++;
  for (let k = start; k < i; k++) {
    const counts = scan.kind[k] === TokenKind.number || counting.has(scan.lexeme[k]);
    if (counts || scan.bits[k] & (Word.officeModifier | Word.nationality)) continue;
    // "|Rival| analysts".
    if (
      k === start &&
      k === i - 1 &&
      isLower(scan, i) &&
      scan.kind[k] === TokenKind.word &&
      !(scan.bits[k] & noAdjective)
    )
      continue;
    // "Several of |Keller’s| aides".
    if (!isPossessive(scan, k) && !isPossessive(scan, k + 1)) return undefined;
  }
  const found = passerBy(scan, start, i);
  // “|Police| searched the house. |They| said …”.
  return found.plural || found.kind === 'organisation' ? found : undefined;
}

const noAdjective = Word.functionWord | Word.pronoun | Word.honorific | Word.calendar | anyOffice | anyName;
const clauses = hashesOf('as while when if although but and after before since yet');
const counting = hashesOf(
  'the of some many several most all few two three four five six dozens scores hundreds thousands',
);

/** A mention, from token `first` to its noun, that counts only where a pronoun means it. */
function passerBy(scan: Scan, first: number, noun: number): Draft {
  const found = weakened(nominal(scan, first, noun + 1, noun));
  found.definite = false;
  return found;
}

/** Somebody’s relative or friend. */
function relativeAt(scan: Scan, i: number): Draft | undefined {
  if (!(scan.bits[i] & Word.someone)) return undefined;
  // “My grandmother|, who| …”.
  const next = isComma(scan, i + 1) && scan.bits[i + 2] & Word.relative ? i + 2 : i + 1;
  if (!isLower(scan, next) || scan.bits[next] & nominalHead) return undefined;
  return passerBy(scan, i - 1, i);
}

const owners = hashesOf('my our his her their');

/** `Across the road |a young woman| is loading potatoes`: the subject of the sentence. */
function newPersonAt(scan: Scan, i: number): Draft | undefined {
  if (!(scan.bits[i] & (Word.someone | anyOffice)) || isPossessive(scan, i + 1)) return undefined;
  if (isHeadNoun(scan, i + 1)) return undefined;
  let first = i - 1;
  while (first >= 0 && first > i - 4 && !singularArticles.has(scan.lexeme[first])) {
    const describes =
      scan.kind[first] === TokenKind.word ? !isFunctionWord(scan, first) : isYearsOld(scan, first);
    if (!describes) return undefined;
    first--;
  }
  if (first < 0 || !singularArticles.has(scan.lexeme[first]) || !isSubject(scan, first)) return undefined;
  const found = passerBy(scan, first, i);
  found.subject = true;
  return found;
}

/** Nothing, or a phrase that a small word opens, stands before it in its sentence. */
function isSubject(scan: Scan, first: number): boolean {
  const start = sentenceStart(scan, first);
  if (first === start) return true;
  if (first - start > 7 || !isFunctionWord(scan, start) || sameOnes.has(scan.lexeme[start])) return false;
  for (let k = start; k < first; k++)
    if (scan.bits[k] & Word.pronoun || copulas.has(scan.lexeme[k])) return false;
  return start + 1 === first || !isFunctionWord(scan, first - 1);
}

const copulas = hashesOf('is was are were be been being there');
/** “|As| a great singer, she …”: nobody new. */
const sameOnes = hashesOf('as like unlike being for than a an the');
