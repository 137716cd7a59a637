import type { Span } from '../base/index.ts';

/** What a source is, in the terms of the machine interface. */
export type SpeakerKind = 'person' | 'organisation' | 'group' | 'unnamed' | 'document' | 'author';

export type MentionForm = 'name' | 'surname' | 'nominal' | 'pronoun';

export type Gender = 'male' | 'female' | 'unknown';

/** Words of one block that may stand for somebody. Offsets count in the prose. */
export interface Mention extends Span {
  readonly form: MentionForm;
  /** The name proper inside the mention (titles and appositions left out); equal to the mention when there are none. */
  readonly name: Span;
  readonly kind: SpeakerKind;
  /** Titles and offices that stand at this mention, as written. */
  readonly titles: readonly string[];
  readonly organisation: string | null;
  /** True when an office of this mention makes its bearer an official. */
  readonly official: boolean;
  /** Index of the attribution (of the reading) that this mention is the source of, or -1. */
  readonly sourceOf: number;
  /** The words of the mention as they stand there. */
  readonly text: string;
  /**
   * What names are joined by: the words of the name proper, folded (lower case, no diacritics, no articles); for a
   * nominal its head noun alone; empty for pronouns.
   */
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly plural: boolean;
  /** True when the words name somebody only if the rest of the story does ("Keller" alone, "the minister"). */
  readonly weak: boolean;
  /** True for a nominal that points back ("the official") and for every name. */
  readonly definite: boolean;
  /** True where the mention opens its clause: no preposition or verb governs it. */
  readonly subject: boolean;
  /** True for the first subject of its sentence: whom the sentence is about. */
  readonly leads: boolean;
  /** True before a possessive: "Keller’s". */
  readonly possessive: boolean;
  /** True inside a quotation: whom its speaker names is not whom the story speaks of. */
  readonly quoted: boolean;
}

/** The mentions of one block. */
export interface BlockMentions {
  readonly mentions: readonly Mention[];
  /**
   * How the article's author shows: asks or judges without being named ("how do you sleep?", "it seems that …"), signs a line of
   * its own ("By Ruth Dorn"), or is introduced by a line that begins with a name ("Ruth Dorn writes about the sea.").
   */
  readonly voice: 'asks' | 'judges' | 'signs' | 'closes' | 'none';
}

/** Where a mention is: block index and index into that block's mentions, so that a shift of offsets changes nothing. */
export interface MentionRef {
  readonly block: number;
  readonly mention: number;
}

/** Somebody or something that speaks or is named: one per person, whatever they are called. */
export interface Speaker {
  /** Stable within one analysis: k1, k2 … in order of first mention. */
  readonly key: string;
  /** The fullest form in the article, titles removed. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** False for any source without a proper name. */
  readonly named: boolean;
  readonly official: boolean;
  readonly titles: readonly string[];
  readonly organisation: string | null;
  /** Surface forms that occur at a mention, pronouns left out. */
  readonly aliases: readonly string[];
  /** In reading order; pronouns that were resolved are listed by `Resolution`, not here. */
  readonly mentions: readonly MentionRef[];
  /** `mention` is -1 for somebody whom only the writer names: they are introduced by the block where they speak. */
  readonly introduced: MentionRef;
  /** As honorifics, given name and the article's own pronouns tell it; unknown when absent. */
  readonly gender?: Gender;
  readonly plural?: boolean;
}

/** Everybody in the story. */
export interface People {
  readonly speakers: readonly Speaker[];
  /** Index of whoever wrote the article, where they say something; -1 elsewhere. */
  readonly author: number;
  /** Speaker index of each mention of each block: [block][mention], -1 for none. Pronouns are -1 here. */
  readonly of: readonly Int32Array[];
}

/** Who was spoken of last, carried from block to block to resolve pronouns. Compared by value. */
export interface Discourse {
  /** Speaker indices, most recent first, at most a handful. */
  readonly recent: readonly number[];
  /** Speaker of the last attribution, or -1. */
  readonly lastSpeaker: number;
  /** Whom the last sentence was about, or -1. */
  readonly leader: number;
  /** Whose life or death the story opens with, or -1. */
  readonly life: number;
}

/** Who each mention of one block is, pronouns included. */
export interface Resolution {
  /** Speaker index of each mention, -1 for none. */
  readonly speakers: Int32Array;
  /** Other speakers that a pronoun could as well mean: mention index → speaker indices. */
  readonly ambiguous: ReadonlyMap<number, readonly number[]>;
  readonly carry: Discourse;
}
