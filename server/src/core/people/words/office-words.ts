import { foldWord } from './scan.ts';

/** The words by which a title is pointed back at: "Sen." is a senator, "governor" a governor, “Chief Minister” a CM. */
export function officeWordsOf(title: string): string[] {
  const words: string[] = [];
  let initials = '';
  for (const word of title.split(' ')) {
    const folded = foldWord(word);
    words.push(abbreviations.get(folded) ?? folded);
    for (const part of folded.split('-')) if (part.length > 2) initials += part[0];
  }
  if (initials.length > 1) words.push(initials);
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
