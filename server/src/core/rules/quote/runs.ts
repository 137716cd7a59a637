/** Runs of words by their hash, each with the number of the stretch that had it first. Half of the slots stay free. */
export interface Runs {
  readonly keys: Int32Array;
  /** One more than the number, 0 where the slot is free. */
  readonly owners: Int32Array;
  readonly mask: number;
}

/** A table with room for so many runs. A Map would cost several times as much, for each word that anybody is quoted with. */
export function roomForRuns(most: number): Runs {
  const size = 4 << (32 - Math.clz32(most));
  return { keys: new Int32Array(size), owners: new Int32Array(size), mask: size - 1 };
}

/** The number of the stretch that had a run first: `owner`, where none had it before. */
export function firstWithRun({ keys, owners, mask }: Runs, key: number, owner: number): number {
  let slot = (key ^ (key >>> 15)) & mask;
  while (owners[slot] !== 0) {
    if (keys[slot] === key) return owners[slot] - 1;
    slot = (slot + 1) & mask;
  }
  keys[slot] = key;
  owners[slot] = owner + 1;
  return owner;
}
