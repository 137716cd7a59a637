/**
 * The reader's arithmetic, over one memory that the host lays out; arguments are byte addresses. Two hands do it: WebAssembly
 * with SIMD (`server/model/kernel/kernel.ts`, where each function is described) and plain TypeScript, bit for bit alike.
 */
export interface Kernel {
  multiply(
    x: number,
    stride: number,
    inputs: number,
    rows: number,
    weights: number,
    outputs: number,
    bias: number,
    shift: number,
    out: number,
    wide: number,
  ): void;
  softAll(x: number, count: number): void;
  gather(
    slots: number,
    slotBytes: number,
    cache: number,
    places: number,
    contexts: number,
    width: number,
    count: number,
    out: number,
  ): void;
  sumRows(list: number, count: number, width: number, out: number): void;
  addRows(
    slots: number,
    slotBytes: number,
    cache: number,
    offset: number,
    width: number,
    count: number,
    out: number,
  ): void;
  recur(pre: number, hidden: number, count: number, out: number, stride: number): void;
  decode(
    scores: number,
    transitions: number,
    first: number,
    labels: number,
    count: number,
    back: number,
    state: number,
    out: number,
  ): void;
}
