import { tokenAt, TokenKind, TokenShape } from '../../../language/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import { anyName, anyOffice, anyPlace, Word } from './words.ts';

/** Whether a block of some length is in capitals throughout, as transcripts and bulletins are: they tell nothing of names then. */
export function isLoud({ tokens: { count, kind, shape } }: Reading): boolean {
  let words = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.word) continue;
    if (shape[i] === TokenShape.lower) return false;
    if (shape[i] === TokenShape.upper) words++;
  }
  return words >= fewestWords;
}

const fewestWords = 5;

/**
 * The shapes that the words of such a block would have elsewhere, as far as that can be told: capitals for names of people and places,
 * for what follows them or a form of address, and for unknown words in what speech is attributed to; small letters for all else.
 * `bits` has a `Word` for each token. The answer is overwritten by the next call.
 */
export function quietShapes({ tokens, tagged }: Reading, bits: Int32Array): Uint8Array {
  const { count, kind, shape } = tokens;
  if (scratch.length < count + margin) scratch = new Uint8Array(2 * count + margin);
  scratch.set(shape);
  scratch.fill(TokenShape.lower, count, count + margin);
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.word) continue;
    const known = (bits[i] & names) !== 0 && (bits[i] & small) === 0;
    scratch[i] = known || goesOn(bits, i) ? TokenShape.capitalised : TokenShape.lower;
  }
  for (const { source } of tagged.attributions)
    for (const { start, end } of source)
      nameIn(bits, kind, tokenAt({ tokens }, start), tokenAt({ tokens }, end));
  // “CHIEF |MARTY KOWALSKI|”: an office before a name is written like it.
  for (let i = count - 2; i >= 0; i--)
    if (bits[i] & (anyOffice | Word.honorific) && scratch[i + 1] === TokenShape.capitalised)
      scratch[i] = TokenShape.capitalised;
  return scratch;
}

const names = anyName | anyPlace | Word.known | Word.body | Word.publicBody;
const small = Word.functionWord | Word.ordinary | Word.pronoun;
const margin = 16;
let scratch = new Uint8Array(4096);

/** `MARTY |KOWALSKI|`, `MR |PRYCE|`: a word of no list behind a given name or a form of address. */
function goesOn(bits: Int32Array, i: number): boolean {
  if (bits[i] !== 0 || i === 0) return false;
  // “MY FATHER CROSSED IT”
  const owned = i > 1 && (bits[i - 2] & Word.functionWord) !== 0;
  return (bits[i - 1] & (owned ? anyName : anyName | Word.honorific)) !== 0;
}

/** Words of no list at the end of a source: `|KOWALSKI| SAID`, but not “THE OPERATOR”. */
function nameIn(bits: Int32Array, kind: Uint8Array, first: number, end: number): void {
  if (bits[first] & Word.functionWord) return;
  for (let i = end - 1; i >= first && bits[i] === 0 && kind[i] === TokenKind.word; i--)
    scratch[i] = TokenShape.capitalised;
}
