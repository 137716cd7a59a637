import type { AcquaintancesByName } from './acquaintances.ts';
import { noBodies } from './bodies.ts';
import type { Bodies } from './bodies.ts';
import type { Entity } from './entity.ts';
import { firmsOf } from './firms.ts';
import { noNominals } from './nominals.ts';
import type { Nominals } from './nominals.ts';
import { noPersons } from './persons.ts';
import type { Persons } from './persons.ts';
import { nobodyYet } from './recent.ts';
import type { RecentlyNamed } from './recent.ts';
import type { BlockMentions } from '../../types.ts';

/** What is known while the mentions of a text are joined. */
export interface Story {
  readonly blocks: readonly BlockMentions[];
  /** Whom each mention of each block means, as far as that is known: [block][mention]. */
  readonly of: (Entity | undefined)[][];
  readonly persons: Persons;
  readonly bodies: Bodies;
  readonly nominals: Nominals;
  readonly recent: RecentlyNamed;
  /** Names of firms, by what else is told of them. */
  readonly firms: ReadonlySet<string>;
}

/** The story of these blocks, of whose mentions none is anybody yet. */
export function untold(blocks: readonly BlockMentions[], known: AcquaintancesByName): Story {
  return {
    blocks,
    of: blocks.map(nobodyYetIn),
    persons: noPersons(known),
    bodies: noBodies(),
    nominals: noNominals(),
    recent: nobodyYet(),
    firms: firmsOf(blocks),
  };
}

function nobodyYetIn({ mentions }: BlockMentions): (Entity | undefined)[] {
  return new Array<Entity | undefined>(mentions.length).fill(undefined);
}
