import type { Gender } from '../../types.ts';
import { anyOffice, Word, wordBits } from '../scan/words.ts';

/** Whether a noun in small letters, by its lexeme, calls one person, and which gender it tells: “the |woman|”, “a |friend|”. */
export function genderOfNoun(lexeme: number): Gender | undefined {
  const bits = wordBits(lexeme);
  if (bits & Word.functionWord || bits & Word.pronoun) return undefined;
  if (bits & Word.male) return 'male';
  if (bits & Word.female) return 'female';
  return bits & (Word.someone | anyOffice) ? 'unknown' : undefined;
}
