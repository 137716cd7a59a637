import type { BlockMentions, Mention } from '../../types.ts';
import { foldWord } from '../../words/scan/scan.ts';
import { isBodyNoun, isFirmNoun } from './body-sorts.ts';
import { pronounIn } from '../../words/nominals/pronouns.ts';

/**
 * Names that are those of firms, folded: whose executive somebody is (“|Tessel| CEO Ruth Dorn”), and a lone word that speaks before
 * “the company”, when nobody else is there whom that could mean.
 */
export function firmsOf(blocks: readonly BlockMentions[]): ReadonlySet<string> {
  const firms = new Set<string>();
  let body = false;
  let lone: Mention | undefined;
  for (const { mentions } of blocks) {
    let near = false;
    for (const mention of mentions) {
      const { organisation, titles, kind, form, gender, sourceOf, words } = mention;
      if (organisation && titles.some((title) => executive.test(title)))
        firms.add(organisation.split(' ').map(foldWord).join(' '));
      if (lone && !body && isCalledBody(mention, near)) firms.add(lone.words.join(' '));
      else if (isLone(mention)) [lone, near] = [mention, true];
      else if (form === 'pronoun') lone = gender === 'unknown' ? lone : undefined;
      else if (form !== 'nominal' && kind === 'organisation') {
        body = true;
        // “The |Folkething| said”, below a headline that has no article.
        if (sourceOf >= 0 && words.length === 1) firms.add(words[0]);
      }
    }
  }
  return firms;
}

/** `… |the company|`, `|The bank| said`, and in the same paragraph `|It| said`. */
function isCalledBody(
  { form, definite, sourceOf, leads, text, words: [head] }: Mention,
  near: boolean,
): boolean {
  if (form === 'pronoun') return near && leads && sourceOf >= 0 && pronounIn(text)?.role === 'it';
  return form === 'nominal' && definite && (isFirmNoun(head) || (sourceOf >= 0 && isBodyNoun(head)));
}

const executive = /\b(?:C[EFOT]O|chief (?:executive|\p{L}+ officer)|economist|analyst|strategist|trader)\b/iu;

/** `|Tessel| said it would close the mill`: a word or two of which nothing else is told. */
function isLone({ kind, form, words, titles, gender, sourceOf, leads }: Mention): boolean {
  const one = kind === 'person' && form !== 'pronoun' && words.length < 3 && leads && sourceOf >= 0;
  return one && titles.length === 0 && gender === 'unknown';
}
