/** A sense in which some words do not say what they mostly say, written out: words parted by spaces. */
export interface Described {
  readonly drops: number;
  readonly adds?: number;
  readonly previous?: string;
  readonly next?: string;
  readonly second?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** Some words, and a sense in which they do not say what they mostly say. */
export type DescribedSense = readonly [words: string, sense: Described];
