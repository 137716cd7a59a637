/** Lines of the input, and the number (from 1) of the first. */
export interface Batch {
  readonly lines: readonly string[];
  readonly first: number;
}

/** Their answers, one line each, and whether any line was not valid input. */
export interface Answers {
  readonly text: string;
  readonly failed: boolean;
}

/** Annotates a batch; rejects when the thread that does it ends. */
export type ReadLines = (batch: Batch) => Promise<Answers>;
