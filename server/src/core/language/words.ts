import { hashLowercase, Lexicon } from '../base/index.ts';
import { CharacterClass, classAt, classOfUnit, isLetter, isWordPart, lengthAt } from './characters.ts';

/** End of the word at `at`: letters and digits, and the marks that stand inside words. */
export function endOfWord(text: string, at: number): number {
  const start = at;
  let segment = at;
  let dotted = false;
  for (;;) {
    at = endOfParts(text, at);
    if (at >= text.length) return at;
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) {
      if (joinsStop(text, start, segment, at)) dotted = true;
      else if (!dotted || at - segment !== 1) return at;
      else {
        // The last stop of "U.S." belongs to the word, and so does what a hyphen adds: "U.S.-backed".
        if (text.charCodeAt(at + 1) !== 0x2d || !isLetter(classAt(text, at + 2))) return at + 1;
        at++;
      }
    } else if (unit === 0x3a) {
      return at > start && text.startsWith('://', at) ? endOfAddress(text, at + 3) : at;
    } else if (!joins(text, at, unit)) {
      return at;
    }
    at++;
    segment = at;
  }
}

/** End of a number such as 1,200.5 or 10:30 or 9/11, with the letters that stick to it: 3.4bn, 1990s, 20-year-old. */
export function endOfNumber(text: string, at: number): number {
  for (;;) {
    while (classAt(text, at) === CharacterClass.digit) at += lengthAt(text, at);
    const unit = text.charCodeAt(at);
    const inside = unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x2f;
    if (!inside || classAt(text, at + 1) !== CharacterClass.digit) break;
    at++;
  }
  const next = text.charCodeAt(at);
  const goesOn = isWordPart(classAt(text, at)) || next === 0x2d || next === 0x2011;
  return goesOn ? endOfWord(text, at) : at;
}

/** Length of a clitic after an apostrophe (’s ’d ’ll ’m ’re ’ve), or 0: such a clitic is a token of its own. */
export function lengthOfClitic(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  const short = first === 0x73 || first === 0x64 || first === 0x6d; // s d m
  if (short && !isWordPart(classAt(text, at + 1))) return 1;
  const second = text.charCodeAt(at + 1) | 32;
  const long = (first === 0x6c && second === 0x6c) || ((first === 0x72 || first === 0x76) && second === 0x65);
  return long && !isWordPart(classAt(text, at + 2)) ? 2 : 0;
}

/** Length of a word whose head an apostrophe replaces (’em, ’tis, ’90s), or 0. */
export function lengthOfClipped(text: string, at: number): number {
  if (classAt(text, at) === CharacterClass.digit) {
    const decade = classAt(text, at + 1) === CharacterClass.digit && (text.charCodeAt(at + 2) | 32) === 0x73;
    return decade && !isWordPart(classAt(text, at + 3)) ? 3 : 0;
  }
  let end = at;
  while (end - at < 5 && isLetter(classAt(text, end))) end++;
  return end > at && !isWordPart(classAt(text, end)) && clipped.get(hashLowercase(text, at, end))
    ? end - at
    : 0;
}

/** Whether the letters at `at` are an ending of domain and file names. */
export function isDomainEnding(text: string, start: number, end: number): boolean {
  return domainEndings.get(hashLowercase(text, start, end)) !== 0;
}

const clipped = new Lexicon([[1, 'tis twas em til twere']]);
const domainEndings = new Lexicon([
  [1, 'com org net gov edu mil int io co uk us eu de fr nl au ca ie nz in tv info biz news ly me app ai dev'],
  [1, 'js ts py md txt pdf html htm jpg png csv xls xlsx doc docx zip mp3 mp4'],
]);

function endOfParts(text: string, at: number): number {
  for (; at < text.length; at++) {
    const found = classOfUnit(text.charCodeAt(at));
    if (isWordPart(found)) continue;
    if (found !== CharacterClass.surrogate || !isWordPart(classAt(text, at))) break;
    at++;
  }
  return at;
}

/** Whether the full stop at `at` joins what stands around it: "U.S", "a.m", "Ph.D", "example.com". */
function joinsStop(text: string, start: number, segment: number, at: number): boolean {
  if (!isLetter(classAt(text, at + 1))) return false;
  const single = !isWordPart(classAt(text, at + 1 + lengthAt(text, at + 1)));
  if (at - segment === 1) return single && isLetter(classAt(text, segment));
  if (single && at - start === 2 && hashLowercase(text, start, at) === doctorOf) return true;
  if (classAt(text, at + 1) !== CharacterClass.lower || at === segment) return false;
  let end = at + 1;
  while (end - at < 6 && isLetter(classAt(text, end))) end++;
  return !isWordPart(classAt(text, end)) && isDomainEnding(text, at + 1, end);
}

const doctorOf = hashLowercase('ph', 0, 2);

/** Apostrophes (don’t, O’Neill), the sign ‘ of names, hyphens and ampersands (AT&T) join what stands directly on both sides. */
function joins(text: string, at: number, unit: number): boolean {
  const next = classAt(text, at + 1);
  if (unit === 0x27 || unit === 0x2019)
    return isLetter(next) && isLetterBefore(text, at) && !lengthOfClitic(text, at + 1);
  // Ta‘izz, al-‘Aziz
  if (unit === 0x2018)
    return (
      isLetter(next) && !lengthOfClitic(text, at + 1) && (isLetterBefore(text, at) || isArticle(text, at))
    );
  if (unit === 0x2d && text.charCodeAt(at + 1) === 0x2018)
    return isArticle(text, at + 1) && isLetter(classAt(text, at + 2));
  if (unit === 0x2d || unit === 0x2011) return isWordPart(next) && next !== CharacterClass.extender;
  return unit === 0x26 && next === CharacterClass.upper && classAt(text, at - 1) === CharacterClass.upper;
}

/** `al-` and nothing of a longer word before `at`. */
function isArticle(text: string, at: number): boolean {
  return /^(?:a[ldrstnz]|el)-$/i.test(text.slice(at - 3, at)) && !isWordPart(classAt(text, at - 4));
}

function isLetterBefore(text: string, at: number): boolean {
  return (
    at > 0 &&
    isWordPart(classOfUnit(text.charCodeAt(at - 1))) &&
    classAt(text, at - 1) !== CharacterClass.digit
  );
}

/** A web address runs to the next space, less the punctuation that closes it. */
function endOfAddress(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOfUnit(text.charCodeAt(end)) !== CharacterClass.space) {
    if (text.charCodeAt(end) === 0x22 || text.charCodeAt(end) === 0x201d) break;
    end++;
  }
  while (end > at && /[.,;:!?)\]}'’*_]/.test(text[end - 1])) end--;
  return end;
}
