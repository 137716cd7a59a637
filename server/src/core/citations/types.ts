import type { Span } from '../base/index.ts';

export type CitationKind =
  'footnote' | 'inlineNote' | 'pandoc' | 'link' | 'bareUrl' | 'sourceLine' | 'marker';

/** A citation in one block, and the stretch of prose that it supports. Offsets count in the prose. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** Footnote label, citation key or address. */
  readonly target: string;
  /** The sentence or clause it supports. */
  readonly supports: Span;
}

export interface BlockCitations {
  readonly citations: readonly Citation[];
  /** Places already marked as needing a citation. */
  readonly needed: readonly Span[];
  /** Hash of what story-wide stages read from this block, offsets left out. */
  readonly key: number;
}

/** What the whole document defines and uses. */
export interface Citations {
  readonly footnotes: {
    readonly defined: ReadonlyMap<string, number>;
    readonly used: ReadonlyMap<string, readonly number[]>;
  };
  /** True when the document has any footnote, key, link or source line: the writer cites. */
  readonly cites: boolean;
}
