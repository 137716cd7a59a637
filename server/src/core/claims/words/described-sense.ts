/** A `Sense` written out, its words parted by spaces. */
interface Described {
  readonly drops: number;
  readonly adds?: number;
  readonly earlier?: string;
  readonly previous?: string;
  readonly next?: string;
  readonly second?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** Some words, and a sense that each of them may have. */
export type DescribedSense = readonly [words: string, sense: Described];
