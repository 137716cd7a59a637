/** What the reader calls a token. A run begins with a label that says on which side its partner stands. */
export const Label = {
  outside: 0,
  source: 1,
  sourceInside: 2,
  cueSourceLeft: 3,
  cueSourceRight: 4,
  cueAlone: 5,
  cueInside: 6,
  contentCueLeft: 7,
  contentCueRight: 8,
  contentAlone: 9,
  contentInside: 10,
} as const;
/** How many there are. */
export const LABELS = 11;
/** One a token. */
export type Labels = Uint8Array;

/** For each label, the role that its run plays: 0 none, 1 source, 2 cue, 3 content. */
export const ROLE = Uint8Array.of(0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3);
/** 1 where a label goes on with a run. */
export const INSIDE = Uint8Array.of(0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1);
