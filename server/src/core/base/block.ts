import type { Span } from './span.ts';

/** What a stretch of prose is in the article. Only `paragraph`, `listItem` and `note` make statements of their own. */
export type BlockKind =
  'paragraph' | 'heading' | 'blockquote' | 'listItem' | 'tableCell' | 'caption' | 'note';

/** Markup that the prose of a block stands in or carries. Offsets count in the block's prose; marks that leave no prose behind (a footnote reference) are empty spans at the place where they stood. */
export type Mark = Span &
  (
    | { readonly kind: 'emphasis' | 'strong' | 'strikethrough' | 'code' | 'math' | 'html' | 'image' }
    /** `reference`: the normalized label of the definition that gives the address, where one does. */
    | { readonly kind: 'link'; readonly url: string; readonly bare: boolean; readonly reference?: string }
    | { readonly kind: 'footnoteReference'; readonly label: string }
    | { readonly kind: 'inlineNote'; readonly text: string }
    /** `keys`: of the works that `[see @keller2024, p. 3; @brandt]` cites. */
    | { readonly kind: 'citation'; readonly keys: readonly string[]; readonly inText: boolean }
    /** `{{citation needed}}`, `[citation needed]`, `<!-- citation needed -->`. */
    | { readonly kind: 'citationNeeded' }
  );

/** A stretch of prose as the rooms above `document` see it: markup set aside, nothing in it relative to the document. */
export interface Block {
  readonly kind: BlockKind;
  /** The text a reader reads. Set-aside inline matter (code, math, images) stands as one U+FFFC. */
  readonly prose: string;
  readonly marks: readonly Mark[];
  /** Heading level, 1 to 6. */
  readonly level?: number;
  /** Label of the footnote that this `note` defines. */
  readonly label?: string;
}
