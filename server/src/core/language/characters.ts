/** What a UTF-16 code unit may be part of. The order matters: classes from `lower` to `extender` make words. */
export const CharacterClass = {
  unknown: 0,
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter without case. */
  letter: 4,
  digit: 5,
  /** Combining marks, joiners, soft hyphens, underscores: parts of the word that they stand in. */
  extender: 6,
  quote: 7,
  currency: 8,
  punctuation: 9,
  symbol: 10,
  surrogate: 11,
} as const;

/** The class of a code unit. */
export function classOfUnit(unit: number): number {
  return classes[unit] || classify(unit);
}

/** The class of the character that starts at `at`, a surrogate pair taken whole; `space` outside the text. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return CharacterClass.space;
  const found = classOfUnit(text.charCodeAt(at));
  return found === CharacterClass.surrogate ? classOfPair(text, at) : found;
}

export function isWordPart(found: number): boolean {
  return found >= CharacterClass.lower && found <= CharacterClass.extender;
}

export function isLetter(found: number): boolean {
  return found >= CharacterClass.lower && found <= CharacterClass.letter;
}

export function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || classOfUnit(text.charCodeAt(at)) === CharacterClass.space;
}

/** 2 when a surrogate pair starts at `at`, else 1 (a lone surrogate is a character of its own). */
export function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** One entry a code unit, filled when a unit is first met: the same answer every time, only sooner. */
const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  const found =
    unit >= 0xd800 && unit <= 0xdfff ? CharacterClass.surrogate : classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function classOfPair(text: string, at: number): number {
  if (lengthAt(text, at) === 1) return CharacterClass.symbol;
  return classOf(text.slice(at, at + 2));
}

function classOf(character: string): number {
  // What has no width and what turns the direction of writing parts words, too.
  if (/[\s\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/u.test(character))
    return CharacterClass.space;
  if (/["＂'“”„‟‘’‚‛«»‹›「」『』〝〞〟]/.test(character)) return CharacterClass.quote;
  if (/[\p{M}\u200C\u200D\u00AD_]/u.test(character)) return CharacterClass.extender;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CharacterClass.upper;
  if (/\p{Ll}/u.test(character)) return CharacterClass.lower;
  if (/[\p{L}\p{Nl}]/u.test(character)) return CharacterClass.letter;
  if (/\p{Sc}/u.test(character)) return CharacterClass.currency;
  return /\p{P}/u.test(character) ? CharacterClass.punctuation : CharacterClass.symbol;
}
