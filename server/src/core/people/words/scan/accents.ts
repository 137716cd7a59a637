import { hashString } from '../../../base/index.ts';
import { anyName, wordBits } from './words.ts';

/** What a given name with accents is: “|Ciarán|” stands in the list as “ciaran”. 0 for words without accents. */
export function accentedName(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) < 0xc0) continue;
    const bare = text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return wordBits(hashString(bare)) & anyName;
  }
  return 0;
}
