import type { Span } from '../../base/index.ts';

/**
 * Words and their neighbours, as the W3C's Web Annotation Data Model has them (TextQuoteSelector): they find their place
 * again after edits. Words of the prose, markup left out; `\n` stands between two blocks.
 */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Somebody of the article: by name, and by the words of a mention where the name does not say who. */
export interface PersonReference {
  readonly name: string;
  /** The article does not name them: whoever has the name is a person of their own, until it does. */
  readonly elsewhere?: true;
  readonly at?: TextQuote;
}

/** What the writer knows better than the reader. */
export type Correction =
  /** Whoever is named says what stands at `at`, speech or not so far. */
  | { readonly kind: 'speaker'; readonly at: TextQuote; readonly person: PersonReference }
  /** What stands at `at` is nobody's speech. */
  | { readonly kind: 'notQuotation'; readonly at: TextQuote }
  | { readonly kind: 'official'; readonly person: PersonReference; readonly official: boolean }
  /** The mention at `at` is that person; `everywhere`: so is whoever the reader takes it for, in all other mentions. */
  | {
      readonly kind: 'same';
      readonly at: TextQuote;
      readonly person: PersonReference;
      readonly everywhere: boolean;
    }
  /** The mention at `at` is not whom the reader takes it for, but somebody else. */
  | { readonly kind: 'different'; readonly at: TextQuote };

/** Where words of a correction stand in a block; offsets count in its prose. */
export interface Placed extends Span {
  /** Index into the corrections. */
  readonly correction: number;
  /** The words that are corrected, or a mention of the person who is meant. */
  readonly role: 'at' | 'person';
}
