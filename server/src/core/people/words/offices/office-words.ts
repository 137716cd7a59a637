import { foldWord } from '../scan/scan.ts';

/**
 * The words by which a title is pointed back at: "Sen." is a senator, "governor" a governor, “Chief Minister” a CM. Whoever compares
 * offices asks for those of one title many times: they are remembered.
 */
export function officeWordsOf(title: string): readonly string[] {
  const known = remembered.get(title);
  if (known) return known;
  if (remembered.size === mostTitles) remembered.clear();
  const words = wordsIn(title);
  remembered.set(title, words);
  return words;
}

const remembered = new Map<string, readonly string[]>();
const mostTitles = 1000;

function wordsIn(title: string): string[] {
  const words: string[] = [];
  let initials = '';
  let head = '';
  for (const word of title.split(' ')) {
    const folded = foldWord(word.replace(/[()]/g, ''));
    // “Adviser to the President”: whom somebody serves is somebody else.
    if (serving.has(folded)) break;
    words.push(abbreviations.get(folded) ?? folded);
    if (!head && small.has(folded)) head = initials;
    for (const part of folded.split('-')) if (part.length > 2) initials += part[0];
  }
  if (initials.length > 1) words.push(initials);
  // “Tharu County Commissioner” is a CC, the “Principal Secretary for Ports” a PS.
  for (const short of [head, (head || initials).slice(-2)])
    if (short.length > 1 && !words.includes(short)) words.push(short);
  return words;
}

const serving = new Set(['to', 'for']);
const small = new Set(['of', 'in', 'at']);

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
