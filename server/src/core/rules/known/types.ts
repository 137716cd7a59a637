/** A day, month or year as people files write them: `2024-05-01`, `2024-05` or `2024`. */
export type KnownDate = string;

/** An office or role that somebody holds or held. */
export interface KnownTitle {
  readonly title: string;
  readonly organisation?: string;
  readonly from?: KnownDate;
  /** The last day, month or year in which it was held. */
  readonly to?: KnownDate;
}

/** What the workspace itself says of somebody: one entry of its people file, given to the analysis as data. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly titles: readonly KnownTitle[];
  readonly organisation?: string;
  /** As `Q123`. */
  readonly wikidata?: string;
  readonly web?: string;
  /** As the person states them. */
  readonly pronouns?: string;
  readonly notes?: string;
  /** A protected source: never part of a repair, an export or a message. */
  readonly confidential: boolean;
}
