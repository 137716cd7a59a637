import { foldWord } from './scan.ts';

/** The words by which a title is pointed back at: "Sen." is a senator, "governor" a governor. */
export function officeWordsOf(title: string): string[] {
  const words: string[] = [];
  for (const word of title.split(' ')) {
    const folded = foldWord(word);
    words.push(abbreviations.get(folded) ?? folded);
  }
  return words;
}

const abbreviations = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'congressman'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['lt', 'lieutenant'],
]);
