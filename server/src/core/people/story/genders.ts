import { hashString } from '../../base/index.ts';
import { pronounIn } from '../words/pronouns.ts';
import { Word, wordBits } from '../words/words.ts';
import type { Entity } from './entity.ts';
import type { BlockMentions } from '../types.ts';

/** A pronoun that follows somebody whose names and titles tell no gender, with nobody else between, is a vote. */
export function voteGenders(blocks: readonly BlockMentions[], of: readonly (Entity | undefined)[][]): void {
  const votes = new Map<Entity, number>();
  let spoken: Entity | undefined;
  for (let block = 0; block < blocks.length; block++) {
    const { mentions } = blocks[block];
    // “Rill said. ¶ |He| said …”: whoever spoke at the end of the block before.
    let last = mentions[0]?.leads && mentions[0].sourceOf >= 0 ? spoken : undefined;
    for (let index = 0; index < mentions.length; index++) {
      const { form, gender, text, sourceOf } = mentions[index];
      if (form === 'pronoun') {
        if (pronounIn(text)?.role === 'relative') continue;
        // … who does not speak again in it: “a caller asked why. “No,” he said.”
        if (last?.kind === 'unnamed' && sourceOf >= 0) last = undefined;
        if (last && gender !== 'unknown')
          votes.set(last, (votes.get(last) ?? 0) + (gender === 'male' ? 1 : -1));
        last = undefined;
        continue;
      }
      const known = of[block][index];
      if (known?.kind === 'person') last = known;
      // "A resident said she …" is the resident; "an aide said she …" whom the aide serves.
      else if (known?.kind === 'unnamed') last = isPrivate(known) ? known : undefined;
    }
    spoken = last && mentions[mentions.length - 1].sourceOf >= 0 ? last : undefined;
  }
  for (const [person, vote] of votes) {
    const known = person.male !== person.female;
    if (known && Math.abs(vote) < sure) continue;
    if (vote > 0) person.male += known ? vote : 1;
    else if (vote < 0) person.female -= known ? vote : -1;
  }
}

function isPrivate({ words, plural, sources }: Entity): boolean {
  return sources > 0 && !plural && !(wordBits(hashString(words[0])) & servants);
}

const servants = Word.official | Word.bodyOffice | Word.unnamedPlural | Word.publicBody;

/** So many pronouns more of one gender than of the other say more than a given name, which may be a woman’s elsewhere. */
const sure = 3;
