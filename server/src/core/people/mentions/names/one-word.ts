// Capitals of one word: a name, initials, an office, or nothing.
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind, TokenShape } from '../../../language/index.ts';
import { bodyDraft, draft, foldedWords, placeDraft, weakened } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { beforeBody, hasOfficers } from './firm-names.ts';
import { nominal } from '../../words/nominals/nominals.ts';
import { isManyPeople, isSubjectOfMany } from './person-like.ts';
import {
  isComma,
  isFunctionWord,
  isLower,
  isParticiple,
  opensSentence,
  wordAt,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { byWord, theWord } from '../../words/scan/small-words.ts';
import { isGrace, isStyle } from './title-bounds.ts';
import { anyName, anyOffice, properOffice, Word } from '../../words/scan/words.ts';

/** A name of one word, or what else such a word in capitals may be. */
export function nameOfOneWord(scan: Scan, first: number): Draft | undefined {
  const bits = scan.bits[first];
  const length = scan.end[first] - scan.start[first];
  if (length < 2 || bits & (Word.functionWord | Word.calendar | Word.nationality)) return undefined;
  if (isStyle(scan, first) || isGrace(scan, first) || isAddress(scan, first)) return undefined;
  if (isAmount(scan, first) || isOfKin(scan, first)) return undefined;
  if (bits & Word.known) return weakened(bodyDraft(scan, first, first + 1));
  // “The |Bill|” is nobody called Bill.
  const common = !(bits & anyName) || before.has(scan.lexeme[first - 1]);
  if (bits & (Word.group | Word.document) && common) return undefined;
  if (bits & Word.body && !(bits & anyName))
    return weakened(numbered(scan, bodyDraft(scan, beforeBody(scan, first, first + 1), first + 1)));
  if (isOrdinary(scan, first))
    return isSurnameToo(scan, first) || isAged(scan, first + 1) ? surname(scan, first) : undefined;
  if (bits & Word.place) return placeDraft(scan, first, first + 1);
  if (heads.has(scan.lexeme[first]) && scan.shape[first] === TokenShape.upper)
    return weakened(nominal(scan, first, first + 1, first));
  if (isAcronym(scan, first) || (bits === 0 && joinsWords.test(wordAt(scan, first))))
    return weakened(bodyDraft(scan, first, first + 1));
  // “|Lumina|’s chief privacy officer”: what only a firm has.
  if (bits === 0 && hasOfficers(scan, first + 1)) return bodyDraft(scan, first, first + 1);
  if (bits === 0 && isFromThere(scan, first)) return weakened(nominal(scan, first - 1, first + 1, first));
  if (isArticled(scan, first)) return weakened(bodyDraft(scan, first, first + 1));
  return surname(scan, first);
}

/** “|NorthGrid|”, “|PayLine|”: a firm writes two words as one; people do so behind a particle alone (“|DeLuca|”, “|McRae|”). */
const joinsWords =
  /^(?!(?:Ma?c|D[eiua]l?|L[aeio]|Van|Von|Fitz|St|Al|El|Abd?u?l?|Ben|Bin|Jo|Ó|Ni)\p{Lu})\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** “Channel |4|”: the number tells it from others. */
function numbered(scan: Scan, found: Draft): Draft {
  const { end } = found;
  if (scan.lexeme[end - 1] !== channelWord || scan.kind[end] !== TokenKind.number) return found;
  found.words = [...found.words, wordAt(scan, end)];
  found.end = found.nameEnd = end + 1;
  return found;
}

const channelWord = hashString('channel');

/** “|Rs14|”, “|Dh118|”: so much money; “M23” and “G20” may be bodies. */
function isAmount(scan: Scan, i: number): boolean {
  return scan.bits[i] === 0 && /^\p{Lu}\p{Ll}{1,2}\d/u.test(wordAt(scan, i));
}

/** “The |Rill| brothers”: several of that name, and none of them alone. */
function isOfKin({ lexeme, start, end }: Scan, i: number): boolean {
  return kin.has(lexeme[i + 1]) && start[i + 1] === end[i] + 1;
}

const kin = hashesOf('brothers sisters siblings twins couple');

/** "|HRH| The Prince of Tarn". */
function isAddress({ bits, shape }: Scan, i: number): boolean {
  return (bits[i] & Word.honorific) !== 0 && !(bits[i] & anyName) && shape[i] === TokenShape.upper;
}

/** “|PM| tells Elmford no”: whoever heads a government or a court, by initials alone. */
const heads = hashesOf('pm dpm cm cj');

function surname(scan: Scan, i: number): Draft {
  const start = startOfSurname(scan, i);
  // “The |younger| Rill” of two.
  const aged = ages.has(scan.lexeme[start - 1]) && scan.lexeme[start - 2] === theWord;
  const found = draft(aged ? start - 1 : start, i + 1, 'person', 'surname');
  found.nameFirst = start;
  found.words = foldedWords(scan, i, i + 1);
  return weakened(found);
}

/** `“No,” says |van der| Rill`, but not “a van”: small words that belong to the surname at token `i`. */
function startOfSurname(scan: Scan, i: number): number {
  let first = i;
  while (first > i - 3 && isLower(scan, first - 1) && particles.has(scan.lexeme[first - 1])) first--;
  const maybeThing = first === i - 1 && things.has(scan.lexeme[first]);
  return maybeThing && !speaking.has(scan.lexeme[first - 1]) ? i : first;
}

const ages = hashesOf('younger elder older');
const particles = hashesOf('van der den de del della di von zu la bin ibn el');
/** A van is a van behind an article or an adjective. */
const things = hashesOf('van den');
const speaking = hashesOf(
  'said says asked asks added adds told wrote writes replied and or but that with by to for from of when while as than if because whether',
);

/** “|Hall| has lived here”, but not “the Hall”: of somebody of that name, if the story has one. */
function isSurnameToo({ lexeme }: Scan, i: number): boolean {
  return surnames.has(lexeme[i]) && !oneOf.has(lexeme[i - 1]);
}

/** Words for buildings and land that many people have for a surname. */
const surnames = hashesOf(
  'hall park church lake hill wood field bridge stone brooks rivers banks woods fields marsh pond forest heath castle tower house street lane court gates wall mills wells dale ford poole close march',
);

/** “Plaza|, 61,|”: a thing has no age. */
function isAged(scan: Scan, comma: number): boolean {
  const length = scan.end[comma + 1] - scan.start[comma + 1];
  // … “|Man|, 36, held” has.
  if (scan.bits[comma - 1] & (Word.someone | Word.group | anyOffice)) return false;
  if (!isComma(scan, comma) || scan.kind[comma + 1] !== TokenKind.number || length !== 2) return false;
  return isComma(scan, comma + 2);
}

/** Whether a word in capitals is rather no name: it opens a sentence, or is one for a thing. */
function isOrdinary(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  const opens = opensSentence(scan, i);
  // "|Reacting|, the senator called for calm.", "|Written| by Ruth Dorn".
  const hangs = isComma(scan, i + 1) || scan.lexeme[i + 1] === byWord;
  if (bits === 0)
    return (
      opens &&
      ((hangs && isParticiple(scan, i)) ||
        isManyPeople(scan, i) ||
        isSubjectOfMany(scan, i) ||
        isManner(scan, i))
    );
  if (bits & anyName) return false;
  return (bits & Word.thing) !== 0 || (opens && (bits & ordinary) !== 0);
}

/** “|Bravely| reading his statement”, and not “Donnelly facing the court”. */
function isManner(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i);
  return word.length > 5 && manner.test(word) && isLower(scan, i + 1) && wordAt(scan, i + 1).endsWith('ing');
}

const manner = /(?:[^l]|al|ful)ly$/;

const ordinary = Word.ordinary | anyOffice | Word.someone | Word.officeModifier;

/** “The |Milanese|”, “the |Parisian|”, “the |Karsians|”: somebody from there, or several. */
function isFromThere(scan: Scan, i: number): boolean {
  return scan.lexeme[i - 1] === theWord && /.{3}(?:ese|ian|ans)$/.test(wordAt(scan, i));
}

/** “The |Bundesbank| said”, “the |Storting|”: nobody’s name has an article, but for “the |Rill| family”. */
function isArticled(scan: Scan, i: number): boolean {
  const bits = scan.bits[i];
  if (scan.lexeme[i - 1] !== theWord || (bits && !(bits & Word.publicBody)) || bits & (anyName | anyOffice))
    return false;
  // “The |Texan|”: somebody from there.
  if (scan.text.endsWith('an', scan.end[i])) return false;
  return !isLower(scan, i + 1) || isFunctionWord(scan, i + 1) || scan.edge[i + 1] > 0;
}

function isAcronym(scan: Scan, i: number): boolean {
  if (scan.shape[i] !== TokenShape.upper || scan.end[i] - scan.start[i] > 5) return false;
  return !(scan.bits[i] & anyName) || before.has(scan.lexeme[i - 1]);
}

/** "Any |NGO|", "the |ANA|": nobody’s name has an article. */
const before = hashesOf('a an the any every each no some');

/** "The SP", "the Senator", "a Briton", “her new GP”: no name, though in capitals. */
export function officeInCapitals(scan: Scan, i: number): Draft | undefined {
  const bits = scan.bits[i];
  const office = bits & (properOffice | Word.someone) || posts.has(scan.lexeme[i]);
  if (!office || bits & (anyName | Word.body)) return undefined;
  if (bits & (Word.functionWord | Word.calendar | Word.nationality)) return undefined;
  const from = determinerBefore(scan, i);
  return from < 0 ? undefined : weakened(nominal(scan, from, i + 1, i));
}

/** Offices of bodies of no state that stand in capitals with an article: “the Vice-Chancellor”. */
const posts = hashesOf(
  'vice-chancellor rector provost dean principal archbishop cardinal coach registrar bursar headmaster headmistress headteacher ceo cfo',
);

/** “|A| GP”, “|her| new SP”: the determiner before a word, with an adjective or two between them; -1 for none. */
function determinerBefore(scan: Scan, i: number): number {
  let from = i - 1;
  while (from > i - 3 && isLower(scan, from) && scan.bits[from] & Word.officeModifier) from--;
  return oneOf.has(scan.lexeme[from]) && scan.sentence[from] === scan.sentence[i] ? from : -1;
}

const oneOf = hashesOf('a an the my our his her their another');
