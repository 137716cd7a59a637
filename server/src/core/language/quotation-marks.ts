import { CharacterClass, classAt, isLetter, isSpaceAt, isWordPart } from './characters.ts';

/** Which marks answer each other. All double marks are one family: writers mix straight and curly ones. */
export const Family = { double: 0, single: 1, guillemet: 2, angle: 3, corner: 4, whiteCorner: 5 } as const;

/** What a mark does where it stands. */
export const Role = {
  /** An apostrophe, or inches. */
  none: 0,
  open: 1,
  close: 2,
  /** Closes what is open, else opens. */
  either: 3,
  /** ’ after a letter: closes only when something is open. */
  weakClose: 4,
  /** ’ after s and before a word: rather a possessive; after in: rather an elision. */
  possessive: 5,
  /** Opens only when something closes it later: ' before a word. */
  weakOpen: 6,
} as const;

/** The family of the mark at `at`. */
export function familyOf(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x27 || (unit >= 0x2018 && unit <= 0x201b))
    return end - at === 2 ? Family.double : Family.single;
  if (unit === 0xab || unit === 0xbb) return Family.guillemet;
  if (unit === 0x2039 || unit === 0x203a) return Family.angle;
  if (unit === 0x300c || unit === 0x300d) return Family.corner;
  if (unit === 0x300e || unit === 0x300f) return Family.whiteCorner;
  return Family.double;
}

/** What the mark at [at, end) does, judged by its shape and its neighbours alone. */
export function roleOf(text: string, at: number, end: number): number {
  switch (text[at]) {
    case '„':
    case '‟':
    case '‚':
    case '`': // ``
    case '「':
    case '『':
    case '〝':
      return Role.open;
    case '」':
    case '』':
    case '〞':
    case '〟':
      return Role.close;
    case '“':
      return mayCloseGerman(text, at, end) ? Role.either : Role.open;
    case '”':
      return mayOpenSwedish(text, at, end) ? Role.either : Role.close;
    case '«':
    case '‹':
      return isSpaceAt(text, at - 1) || isWordAt(text, end) ? Role.open : Role.either;
    case '»':
    case '›':
      return isSpaceAt(text, at - 1) && !isSpaceAt(text, end) ? Role.either : Role.close;
    case '‘':
    case '‛':
      return isWithinWord(text, at, end) || isElision(text, at, end) ? Role.none : Role.open;
    case '’':
      return opensAt(text, at) && isWordAt(text, end) ? Role.none : roleOfCloser(text, at, end);
    case "'":
      return roleOfApostrophe(text, at, end);
    default: // "
      return roleOfStraight(text, at, end);
  }
}

/** “ closes „German“ and opens everywhere else. */
function mayCloseGerman(text: string, at: number, end: number): boolean {
  return !opensAt(text, at) && !isWordAt(text, end) && endsAt(text, end);
}

/** ” opens in ”Swedish” and Finnish. */
function mayOpenSwedish(text: string, at: number, end: number): boolean {
  return opensAt(text, at) && !isSpaceAt(text, end);
}

/** One ', or two that stand for a double mark. */
function roleOfApostrophe(text: string, at: number, end: number): number {
  if (!opensAt(text, at)) return end - at === 2 ? Role.close : roleOfCloser(text, at, end);
  if (end - at === 2) return Role.either;
  return isSpaceAt(text, end) || isElision(text, at, end) ? Role.none : Role.weakOpen;
}

/** `rock |'|n' roll`, `told |'|em`, `in |'|08`; but a number may open what is said: `said: |'|12 are lost.'`. */
function isElision(text: string, at: number, end: number): boolean {
  const word = text.slice(end, end + 6);
  if (elided.test(word)) return true;
  return year.test(word) && at > 1 && text[at - 1] === ' ' && text[at - 2] !== ',' && text[at - 2] !== ':';
}

const elided = /^(?:em|n|tis|twas|twere|til|nuff|bout)(?![\p{L}-])/iu;
const year = /^\d\ds?(?![\p{L}\d%-]|[.,]\d)/u;

/** A straight double mark: its sides tell, and where they do not, whether one is open. */
function roleOfStraight(text: string, at: number, end: number): number {
  const opens = opensAt(text, at);
  const spaceAfter = isSpaceAt(text, end);
  if (opens && !spaceAfter) return Role.open;
  if (!opens && (spaceAfter || endsAt(text, end))) return isFeetAndInches(text, at) ? Role.none : Role.close;
  return Role.either;
}

/** 6'2" and 6’2": the mark after the inches is no quotation mark. */
function isFeetAndInches(text: string, at: number): boolean {
  let digits = at - 1;
  while (at - digits < 4 && classAt(text, digits) === CharacterClass.digit) digits--;
  if (digits === at - 1) return false;
  const mark = text.charCodeAt(digits);
  return (
    (mark === 0x27 || mark === 0x2019 || mark === 0x2032) &&
    classAt(text, digits - 1) === CharacterClass.digit
  );
}

function roleOfCloser(text: string, at: number, end: number): number {
  if (isWithinWord(text, at, end) || /['‘’]n$/i.test(text.slice(Math.max(0, at - 2), at))) return Role.none;
  if (isWordAt(text, end)) return Role.close;
  if (!isWordAt(text, at - 1))
    return isSpaceAt(text, at - 1) && isSpaceAt(text, end) ? Role.none : Role.close;
  const wordFollows = isSpaceAt(text, end) && isLetter(classAt(text, end + 1));
  return wordFollows && mayOwn.test(text.slice(Math.max(0, at - 24), at)) ? Role.possessive : Role.weakClose;
}

/** `workers’`, `Marx’`, `Gomez’`; `goin’`. */
const mayOwn = /[sS]$|(?<!\p{L})\p{Lu}[\p{L}-]*[xz]$|in$/u;

/** Whether what stands before `at` lets a quotation open: space, a bracket, a dash, another opening mark. */
function opensAt(text: string, at: number): boolean {
  return isSpaceAt(text, at - 1) || openers.includes(text[at - 1]);
}

/** Whether what stands at `at` may follow a closing mark. */
function endsAt(text: string, at: number): boolean {
  return isSpaceAt(text, at) || enders.includes(text[at]);
}

const openers = '([{-–—―/“‘„‚«‹「『¿¡:';
const enders = '.,;:!?)]}…-–—―”’»›\'"';

function isWithinWord(text: string, at: number, end: number): boolean {
  return isWordAt(text, at - 1) && isWordAt(text, end);
}

function isWordAt(text: string, at: number): boolean {
  return isWordPart(classAt(text, at));
}
