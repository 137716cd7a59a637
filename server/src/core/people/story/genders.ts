import type { Entity } from './entity.ts';
import type { BlockMentions } from '../types.ts';

/** A pronoun that follows somebody whose names and titles tell no gender, with nobody else between, is a vote. */
export function voteGenders(blocks: readonly BlockMentions[], of: readonly (Entity | undefined)[][]): void {
  const votes = new Map<Entity, number>();
  for (let block = 0; block < blocks.length; block++) {
    const { mentions } = blocks[block];
    let last: Entity | undefined;
    for (let index = 0; index < mentions.length; index++) {
      const { form, gender } = mentions[index];
      if (form === 'pronoun') {
        if (last && gender !== 'unknown')
          votes.set(last, (votes.get(last) ?? 0) + (gender === 'male' ? 1 : -1));
        last = undefined;
        continue;
      }
      const known = of[block][index];
      if (known?.kind === 'person') last = known;
      // "A resident said she …": whoever it is has no name to vote for.
      else if (known?.kind === 'unnamed') last = undefined;
    }
  }
  for (const [person, vote] of votes) {
    const known = person.male !== person.female;
    if (known && Math.abs(vote) < sure) continue;
    if (vote > 0) person.male += known ? vote : 1;
    else if (vote < 0) person.female -= known ? vote : -1;
  }
}

/** So many pronouns more of one gender than of the other say more than a given name, which may be a woman’s elsewhere. */
const sure = 3;
