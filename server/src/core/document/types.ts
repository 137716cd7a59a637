import type { Block, Span } from '../base/index.ts';

/**
 * A text as an editor holds it. An editor keeps a long text as lines and joins `text` only when somebody reads it, which
 * costs about 2 ms for each MB: on the keystroke path read with `sliceOf` and `lengthOf` instead.
 */
export interface Source {
  readonly text: string;
  readonly languageId: string;
  /** `text.length`, where it is known without joining the text. */
  readonly length?: number;
  /** `text.slice(start, end)` without joining the text; 0 ≤ start ≤ end ≤ length. */
  slice?(start: number, end: number): string;
}

/** A change to a source: `text` put in place of [start, end) of the text before the change. Several apply one after the other. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where prose stands in the source, piecewise: prose from `prose[i]` on stands at `source[i]` (relative to the block's start).
 * A piece whose two lengths differ (an entity, an escape, a set-aside span) is atomic: offsets inside it map to its edges.
 */
export interface OffsetMap {
  readonly prose: Int32Array;
  readonly source: Int32Array;
}

/** A block as it stands in the source. Nothing in it is relative to the document. */
export interface SourceBlock extends Block {
  /** Length in the source. */
  readonly length: number;
  readonly map: OffsetMap;
}

/** `<!-- ontherecord-disable-next-line rule … -- reason -->` and its kin. */
export interface Directive {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** Empty: every rule. */
  readonly rules: readonly string[];
  /** Where the comment stands in the source. */
  readonly span: Span;
}

/** A link definition: `[label]: url`. */
export interface LinkDefinition {
  readonly at: number;
  readonly label: string;
  readonly url: string;
}

/** A footnote definition. */
export interface Note {
  readonly at: number;
  readonly end: number;
  readonly label: string;
  /** Index of its first block, or -1. */
  readonly block: number;
}

/** What an update needs to know of the document before: where its top-level nodes began, and what they defined. */
export interface MarkdownStructure {
  readonly chunkStarts: Int32Array;
  readonly chunkBlocks: Int32Array;
  readonly chunkFresh: readonly boolean[];
  readonly definitions: LinkDefinition[];
  readonly notes: Note[];
  readonly capped: boolean;
  /** Where the front matter ends, or 0. */
  readonly frontMatterEnd: number;
}

export interface Document {
  readonly source: Source;
  readonly blocks: readonly SourceBlock[];
  /** Start of each block in the source. */
  readonly starts: Int32Array;
  readonly directives: readonly Directive[];
  /** Top-level scalar keys of the front matter that concern us: see `front-matter.ts`. */
  readonly frontMatter: ReadonlyMap<string, string>;
  /** Labels of all footnote definitions → index of the first block of each (or -1 when it has no prose). */
  readonly footnotes: ReadonlyMap<string, number>;
  /** Where the next footnote definition belongs, and the line break that the document uses. */
  readonly footnoteHome: number;
  readonly lineBreak: '\n' | '\r\n';
  /** [first, last) of `blocks` that are not the same objects as in the previous document; the others are, in order. */
  readonly changed: { readonly start: number; readonly end: number; readonly previousEnd: number };
  /** For the next parse only: the top-level nodes of a Markdown document. */
  readonly structure?: MarkdownStructure;
}
