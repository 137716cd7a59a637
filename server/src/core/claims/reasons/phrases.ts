import { hashString } from '../../base/index.ts';
import type { Prose, Tokens } from '../../language/index.ts';
import { phrases } from './reason-phrases.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';

/** What the phrase that begins at a token says of why its sentence wants a source. */
export function phrase({ tokens }: Prose, i: number, end: number): Signal | undefined {
  byFirst ??= indexed();
  const those = byFirst.get(tokens.lexeme[i]);
  if (those) for (const { rest, signal } of those) if (follows(rest, tokens, i + 1, end)) return signal;
  return undefined;
}

function follows(words: readonly number[], { lexeme }: Tokens, at: number, end: number): boolean {
  if (at + words.length > end) return false;
  for (let n = 0; n < words.length; n++) if (words[n] !== any && words[n] !== lexeme[at + n]) return false;
  return true;
}

/** A star stands for any word: “one * in four” is “one |pupil| in four”. */
const any = hashString('*');

interface Phrase {
  /** The words behind the first. */
  readonly rest: readonly number[];
  readonly signal: Signal;
}

/** Made when somebody first asks, longer phrases first. */
let byFirst: ReadonlyMap<number, readonly Phrase[]> | undefined;

function indexed(): ReadonlyMap<number, readonly Phrase[]> {
  const index = new Map<number, Phrase[]>();
  for (const { reason, weight, words } of phrases)
    for (const line of words.split(';'))
      for (const spelled of spellings(line.trim().split(/\s+/))) {
        const [first, ...rest] = spelled.map(hashString);
        const those = index.get(first) ?? [];
        those.push({ rest, signal: found(reason, weight, spelled.length) });
        index.set(first, those);
      }
  for (const those of index.values()) those.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** “gave/gives rise to” is “gave rise to” and “gives rise to”. */
function spellings([first, ...rest]: readonly string[]): readonly (readonly string[])[] {
  const tails = rest.length > 0 ? spellings(rest) : [[]];
  return first.split('/').flatMap((word) => tails.map((tail) => [word, ...tail]));
}
