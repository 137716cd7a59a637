import type { Block, Span } from '../base/index.ts';
import type { BlockMentions, Resolution } from '../people/index.ts';
import type { Reading } from '../tagging/index.ts';

/** What `attribute` reads: everything known of one block so far. */
export interface QuotesInput {
  readonly block: Block;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
}

export type AttributionKind = 'direct' | 'mixed' | 'indirect';

/** Why an attribution belongs to its speaker, in terms a hover can put into words. */
export type Evidence =
  | { readonly kind: 'cue'; readonly cue: Span | null }
  | { readonly kind: 'pronoun'; readonly pronoun: Span }
  | { readonly kind: 'continued' }
  | { readonly kind: 'transcript' }
  | { readonly kind: 'question' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'previousSpeaker' }
  /** The quotation ends in a paragraph below, which names its speaker. */
  | { readonly kind: 'namedBelow' }
  /** Two people speak in turn. */
  | { readonly kind: 'inTurn' }
  /** The writer says so. */
  | { readonly kind: 'corrected' };

/** Who said what, in one block. Spans count in the block's prose. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Index into `People.speakers`, or -1. */
  readonly speaker: number;
  /** Index of the mention (of this block) that is the source, or -1. */
  readonly mention: number;
  /** Index of the attribution of this block whose content holds this one, or -1. */
  readonly within: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface BlockQuotes {
  readonly attributions: readonly Attribution[];
  /** Content here that belongs to the last attribution of an earlier block (running quotation): that attribution's content goes on here. */
  readonly continuation: readonly Span[];
  /** Quotations (indices into the reading's quotations) that stand for speech but have no speaker. */
  readonly unattributed: readonly number[];
  readonly carry: QuotesState;
}

/** Carried from block to block; compared by value. */
export interface QuotesState {
  /** Speaker of the last attribution, for quotations that go on or stand alone; -1 for none. */
  readonly speaker: number;
  /** True when that attribution may go on in the next block. */
  readonly open: boolean;
  /** Who is interviewed, in a story that is an interview; -1 for nobody or not yet. */
  readonly guest: number;
  /** Who asks there, or examines a witness; -1 for nobody or not yet. */
  readonly asker: number;
  /** Whether the last block ended in words in quotation marks that somebody else answers. */
  readonly asked: boolean;
  /** In a dialogue, who spoke last and who before, or -1. */
  readonly turns: readonly [last: number, other: number];
}
