import type { Span } from '../base/index.ts';

/** `marker`: numbers in brackets or raised in plain text, an author and a year in parentheses, or a DOI. */
type CitationKind = 'footnote' | 'inlineNote' | 'pandoc' | 'link' | 'bareUrl' | 'sourceLine' | 'marker';

/** A citation in one block, and the stretch of prose that it supports. Offsets count in the prose. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** Footnote label, citation key or address. */
  readonly target: string;
  /** The sentence or clause it supports. */
  readonly supports: Span;
}

/** A citation before it is known what it supports. */
export type FoundCitation = Pick<Citation, 'start' | 'end' | 'kind' | 'target'> & {
  /** The words of the sentence carry it (a link, `@key says`), so that it speaks for the whole sentence. */
  readonly inText: boolean;
};

export interface BlockCitations {
  readonly citations: readonly Citation[];
  /** Places already marked as needing a citation: the sentence or clause that the marker stands behind. */
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
  /** The keys that the document cites. */
  readonly keys: ReadonlySet<string>;
}
