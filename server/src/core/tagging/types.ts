import type { Span } from '../base/index.ts';
import type { Prose } from '../language/index.ts';

/** Speech as words reveal it, before anybody asks who the speaker is. Spans count in the block's prose, in reading order. */
export interface TaggedAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Quotation marks belong to the content, the full stop that ends the sentence does not, save in a turn of a transcript; `that` and `to` do (PolNeAR's guidelines). */
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Index, in the same list, of the attribution whose content holds this one (nested speech), or -1. */
  readonly within: number;
  /** Which pattern or model saw it, for the hover's evidence. */
  readonly evidence: string;
}

/** Where a story stands in which people take turns without marks: an interview, or the lines of a transcript. */
export const Exchange = {
  none: 0,
  /** The story has called itself an interview. */
  interview: 1,
  /** The block before was the interviewer's. */
  asked: 2,
  /** The block before was an answer, or a part of one. */
  answering: 3,
  /** The block before was a turn with its speaker's name before it ("KELLER: …"). */
  turn: 4,
  /** The story has not called itself an interview, and the block before asked “you” something. */
  maybeAsked: 5,
  /** Somebody who speaks of himself answered that. The next such question makes it an interview. */
  maybeAnswered: 6,
  /** The block before was the interviewer's, set in bold. */
  askedInBold: 7,
  /** The block before was an answer to that: all that is not bold goes on with it. */
  answeringBold: 8,
  /** The block before opened with a short quotation that asks nothing. */
  saidAloud: 9,
  /** The block before was a turn of a dialogue whose turns open with dashes. */
  dashed: 16,
  /** The block before was a statement without marks that had been announced, or a part of one. */
  stated: 17,
  /** The block before asked in bold, in a story that has not called itself an interview. */
  maybeAskedInBold: 10,
  /** The story has said that somebody tells it in his own words. */
  told: 11,
  /** He has begun to. */
  telling: 12,
  /** The block before was a short question in quotation marks, by somebody who is named. */
  askedAloud: 13,
  /** The block before answered that. */
  answered: 14,
  /** Two people speak in turn in short quotations, and nobody says who. */
  alternating: 15,
} as const;

/** What the tagger carries from block to block: only forms, never who is who. */
export interface TaggingState {
  /** True while the content of an attribution of the block before may go on (a running quotation). */
  readonly open: boolean;
  /** True when the block before ended in a cue that announces speech ("She said:"). */
  readonly announced: boolean;
  /** True when that cue has nothing to say but the next block, which may then stand without marks. */
  readonly bare: boolean;
  /** True when the last sentence of the block before told what somebody said, who may go on in quotation marks. */
  readonly told: boolean;
  /** An `Exchange`. */
  readonly exchange: number;
}

/** Whether two states carry the same. */
export function sameTagging(a: TaggingState, b: TaggingState): boolean {
  return (
    a.open === b.open &&
    a.announced === b.announced &&
    a.bare === b.bare &&
    a.told === b.told &&
    a.exchange === b.exchange
  );
}

/** What a network makes of each token of a block where it stands: as many numbers a token as its answer is wide. */
export interface Embeddings {
  readonly width: number;
  readonly values: Int16Array;
}

/** What the tagger sees in one block. */
export interface Tagged {
  readonly attributions: readonly TaggedAttribution[];
  /** Content that belongs to the last attribution of the block before (a running quotation). */
  readonly continuation: readonly Span[];
  readonly carry: TaggingState;
  /** Only from a network, and only where it was asked. */
  readonly embeddings?: Embeddings;
}

/** The port behind which rules or a trained model label blocks. */
export interface Tagger {
  /** Names the tagger and its version; two taggers with one name answer alike. */
  readonly name: string;
  /**
   * What is seen in blocks that follow one another, an answer for each; `carry` comes from the block before the first. A pure
   * function of its arguments: blocks are tagged alike whether they are given together or one after the other.
   */
  tag(blocks: readonly Prose[], carry: TaggingState): readonly Tagged[];
}

/** All that is known of one block from its own words and the state carried in: the unit of caching. */
export interface Reading extends Prose {
  readonly tagged: Tagged;
}
