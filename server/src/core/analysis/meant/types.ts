import type { Span } from '../../base/index.ts';
import type { Gender } from '../../people/index.ts';

/** Words of a block that mean somebody of the story, or several. Offsets count in the prose. */
export interface Meant extends Span {
  /** Indices into `People.speakers`; none for somebody of whom nothing else is told. */
  readonly who: readonly number[];
  readonly gender: Gender;
  readonly plural: boolean;
  readonly pronoun: boolean;
  /** Index of the mention of the block that these words are, or -1. */
  readonly mention: number;
  readonly quoted: boolean;
  readonly subject: boolean;
  /** Before a possessive: “|Una|’s husband”. */
  readonly possessive: boolean;
}

/** Whose words some of a block are. */
export interface Voice extends Span {
  readonly speaker: number;
}

/** How somebody is related to another. */
export type Relation = 'spouse' | 'parent' | 'child' | 'sibling' | 'elder' | 'younger' | 'before' | 'after';

/** Whose relatives the article names, by whose they are. */
export type Relatives = Map<number, { readonly relation: Relation; readonly person: number }[]>;

/** Persons by the age that stands behind their names. */
export type Ages = Map<string, Set<number>>;
