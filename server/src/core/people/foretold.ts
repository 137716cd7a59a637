import type { Entity } from './entity.ts';
import { officeWordsOf } from './office-words.ts';
import type { BlockMentions, Mention } from './types.ts';

/** A headline and the line below it. */
const headlines = 2;
/** How far into the story the introduction may stand. */
const reach = 6;

/**
 * Whom a headline speaks of without a name: `|Elmford mayor| says no`, then “Mayor Ruth Dorn …”. The office must be the
 * first introduced person’s of that office; "woman" and "man" are the first introduced person of that gender.
 */
export function foretold(
  blocks: readonly BlockMentions[],
  of: readonly (readonly (Entity | undefined)[])[],
  mention: Mention,
  block: number,
): Entity | undefined {
  if (block >= headlines || mention.kind !== 'unnamed' || mention.plural || hasArticle(mention.text))
    return undefined;
  const [head] = mention.words;
  const office = mention.titles.length > 0;
  if (!office && mention.gender === 'unknown') return undefined;
  for (let i = block; i < Math.min(blocks.length, reach); i++) {
    const { mentions } = blocks[i];
    for (let k = 0; k < mentions.length; k++) {
      const person = of[i][k];
      const introduction = mentions[k];
      if (person?.kind !== 'person' || !person.introduced || introduction.quoted) continue;
      const fits = office
        ? introduction.titles.some((title) => officeWordsOf(title).includes(head))
        : introduction.gender === mention.gender || (introduction.gender === 'unknown' && introduction.leads);
      if (fits) return person;
    }
  }
  return undefined;
}

function hasArticle(text: string): boolean {
  return /^(?:an?|the|one|his|her|its|their|another|some) /i.test(text);
}
