import type { BlockMentions, Mention } from '../types.ts';
import { foldWord } from '../words/scan.ts';
import { isFirmNoun } from './bodies-meant.ts';

/**
 * Names that are those of firms, folded: whose executive somebody is (“|Tessel| CEO Ruth Dorn”), and a lone word that speaks before
 * “the company”, when nobody else is there whom that could mean.
 */
export function firmsOf(blocks: readonly BlockMentions[]): ReadonlySet<string> {
  const firms = new Set<string>();
  let body = false;
  let lone: Mention | undefined;
  for (const { mentions } of blocks)
    for (const mention of mentions) {
      const { organisation, titles, kind, form, words } = mention;
      if (organisation && titles.some((title) => executive.test(title)))
        firms.add(organisation.split(' ').map(foldWord).join(' '));
      if (form === 'nominal') {
        if (lone && !body && mention.definite && isFirmNoun(words[0])) firms.add(lone.words[0]);
      } else if (isLone(mention)) lone = mention;
      else if (kind === 'organisation') body = true;
      else if (form === 'pronoun' && mention.gender !== 'unknown') lone = undefined;
    }
  return firms;
}

const executive = /\b(?:C[EFOT]O|chief (?:executive|\p{L}+ officer))\b/iu;

/** `|Tessel| said it would close the mill`: one word of which nothing else is told. */
function isLone({ kind, form, words, titles, gender, sourceOf, leads }: Mention): boolean {
  const one = kind === 'person' && form !== 'pronoun' && words.length === 1 && leads && sourceOf >= 0;
  return one && titles.length === 0 && gender === 'unknown';
}
