// The reader's arithmetic in AssemblyScript, compiled by `npm run kernel` into server/src/model/network/kernel.ts. It works on whole
// numbers only, so that every engine answers with the same bits; server/src/model/network/plain.ts says the same in plain
// TypeScript and a test holds the two together. All arguments are addresses in the one memory that the host lays out.

/**
 * out[r][m] = saturate16((bias[m] + Σk x[r][k]·w[m][k]) >> shift). Rows of `x` stand `stride` bytes apart. `w` is laid out by
 * tiles of sixteen outputs, a tile by pairs of inputs: for each pair, for each output, the two weights, so that one
 * multiplication serves four outputs without adding across lanes. A tile stays near while all rows pass it by, two at a
 * time: `rows` is rounded up to two, `outputs` is a multiple of sixteen, `inputs` even. With `wide` (1 or 0), `out` takes
 * 32 bits unsaturated. Pointers that step are faster here than indices, and so is a loop that is not unrolled.
 */
export function multiply(x: usize, stride: i32, inputs: i32, rows: i32, w: usize, outputs: i32, bias: usize, shift: i32, out: usize, wide: i32): void {
  const tileBytes: usize = <usize>inputs << 5;
  const rowBytes: usize = <usize>outputs << (1 + wide);
  const half: usize = 16 << wide;
  for (let m = 0; m < outputs; m += 16, bias += 64, out += half << 1) {
    const tile = w;
    w += tileBytes;
    let to = out;
    for (let r = 0, row = x; r < rows; r += 2, row += <usize>stride << 1) {
      let a = row;
      let b = row + <usize>stride;
      let a0 = v128.load(bias), a1 = v128.load(bias, 16), a2 = v128.load(bias, 32), a3 = v128.load(bias, 48);
      let b0 = a0, b1 = a1, b2 = a2, b3 = a3;
      for (let wp = tile; wp < w; wp += 64) {
        const w0 = v128.load(wp), w1 = v128.load(wp, 16), w2 = v128.load(wp, 32), w3 = v128.load(wp, 48);
        let v = v128.load32_splat(a);
        a += 4;
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, w0));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, w1));
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, w2));
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, w3));
        v = v128.load32_splat(b);
        b += 4;
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, w0));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, w1));
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, w2));
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, w3));
      }
      put(to, a0, a1, shift, wide);
      put(to + half, a2, a3, shift, wide);
      to += rowBytes;
      put(to, b0, b1, shift, wide);
      put(to + half, b2, b3, shift, wide);
      to += rowBytes;
    }
  }
}

function put(to: usize, low: v128, high: v128, shift: i32, wide: i32): void {
  low = i32x4.shr_s(low, shift);
  high = i32x4.shr_s(high, shift);
  if (wide) {
    v128.store(to, low);
    v128.store(to, high, 16);
  } else v128.store(to, i16x8.narrow_i32x4_s(low, high));
}

/** x(1 − |x|/4) of numbers with 13 bits after the point, between −2 and 2; the answer has 13 bits too. */
function bend(x: v128): v128 {
  return i16x8.q15mulr_sat_s(x, i16x8.sub(i16x8.splat(32767), i16x8.abs(x)));
}

/** soft(x): −1 to 1. In with 12 bits after the point, out with 14. */
function soft(x: v128): v128 {
  const clipped = i16x8.min_s(i16x8.max_s(x, i16x8.splat(-8192)), i16x8.splat(8192));
  const bent = bend(i16x8.add(clipped, clipped));
  return i16x8.add(bent, bent);
}

/** ½ + ½ soft(x/2): 0 to 1. In with 12 bits after the point, out with 15. */
function gate(x: v128): v128 {
  const clipped = i16x8.min_s(i16x8.max_s(x, i16x8.splat(-16384)), i16x8.splat(16384));
  const half = i16x8.add(i16x8.splat(8192), bend(clipped));
  return i16x8.add_sat_s(half, half);
}

/** Applies `soft` to `count` numbers in place (a multiple of eight). */
export function softAll(x: usize, count: i32): void {
  for (const end = x + (<usize>count << 1); x < end; x += 16) v128.store(x, soft(v128.load(x)));
}

/**
 * The first layer's input: for each token the row of the context in which it stands, and the sum of three rows that its
 * neighbour before, itself and its neighbour after keep (each `width` numbers; the three stand one after the other in a
 * word's slot). `slots` has one entry before the first token and one after the last: slot 0 is all zeros. `width` is a
 * multiple of 32: rows lie far apart in memory, so a line of 64 bytes of each is fetched at a step.
 */
export function gather(slots: usize, slotBytes: i32, cache: usize, places: usize, contexts: usize, width: i32, count: i32, out: usize): void {
  const bytes: usize = width << 1;
  for (let t: usize = 0; t < <usize>count; t++) {
    const before = cache + <usize>load<i32>(slots + (t << 2)) * <usize>slotBytes;
    const here = cache + <usize>load<i32>(slots + (t << 2), 4) * <usize>slotBytes + bytes;
    const after = cache + <usize>load<i32>(slots + (t << 2), 8) * <usize>slotBytes + bytes * 2;
    const context = contexts + <usize>load<i32>(places + (t << 2)) * bytes;
    for (let i: usize = 0; i < bytes; i += 64) {
      const c = context + i, h = here + i, b = before + i, a = after + i, o = out + i;
      v128.store(o, sumOf(v128.load(c), v128.load(h), v128.load(b), v128.load(a)));
      v128.store(o, sumOf(v128.load(c, 16), v128.load(h, 16), v128.load(b, 16), v128.load(a, 16)), 16);
      v128.store(o, sumOf(v128.load(c, 32), v128.load(h, 32), v128.load(b, 32), v128.load(a, 32)), 32);
      v128.store(o, sumOf(v128.load(c, 48), v128.load(h, 48), v128.load(b, 48), v128.load(a, 48)), 48);
    }
    out += bytes;
  }
}

function sumOf(context: v128, here: v128, before: v128, after: v128): v128 {
  return i16x8.add_sat_s(i16x8.add_sat_s(i16x8.add_sat_s(context, here), before), after);
}

/** The sum of `count` rows (at least one) of `width` numbers, whose addresses stand in a list. */
export function sumRows(list: usize, count: i32, width: i32, out: usize): void {
  const bytes: usize = width << 1;
  for (let i: usize = 0; i < bytes; i += 16) {
    let sum = v128.load(<usize>load<i32>(list) + i);
    for (let r = 1; r < count; r++) sum = i16x8.add_sat_s(sum, v128.load(<usize>load<i32>(list + (<usize>r << 2)) + i));
    v128.store(out + i, sum);
  }
}

/** Adds to each token's row of `width` numbers, a multiple of 32, the row that its word's slot keeps at `offset` bytes. */
export function addRows(slots: usize, slotBytes: i32, cache: usize, offset: i32, width: i32, count: i32, out: usize): void {
  const bytes: usize = width << 1;
  for (let t = 0; t < count; t++) {
    const row = cache + <usize>load<i32>(slots + (<usize>t << 2)) * <usize>slotBytes + offset;
    for (let i: usize = 0; i < bytes; i += 64) {
      const o = out + i, r = row + i;
      v128.store(o, i16x8.add_sat_s(v128.load(o), v128.load(r)));
      v128.store(o, i16x8.add_sat_s(v128.load(o, 16), v128.load(r, 16)), 16);
      v128.store(o, i16x8.add_sat_s(v128.load(o, 32), v128.load(r, 32)), 32);
      v128.store(o, i16x8.add_sat_s(v128.load(o, 48), v128.load(r, 48)), 48);
    }
    out += bytes;
  }
}

/**
 * The recurrent step, both ways: h ← h + z(c − h). A token's input is forward gates, forward candidates, backward gates,
 * backward candidates, `hidden` each; its output, rows `stride` bytes apart, forward state, backward state.
 */
export function recur(pre: usize, hidden: i32, count: i32, out: usize, stride: i32): void {
  const bytes: usize = hidden << 1;
  for (let i: usize = 0; i < bytes; i += 16) {
    let h = i16x8.splat(0);
    let p = pre + i;
    let o = out + i;
    for (let t = 0; t < count; t++) {
      h = i16x8.add_sat_s(h, i16x8.q15mulr_sat_s(gate(v128.load(p)), i16x8.sub_sat_s(soft(v128.load(p + bytes)), h)));
      v128.store(o, h);
      p += bytes << 2;
      o += stride;
    }
    h = i16x8.splat(0);
    for (let t = 0; t < count; t++) {
      p -= bytes << 2;
      o -= stride;
      h = i16x8.add_sat_s(h, i16x8.q15mulr_sat_s(gate(v128.load(p + bytes * 2)), i16x8.sub_sat_s(soft(v128.load(p + bytes * 3)), h)));
      v128.store(o + bytes, h);
    }
  }
}

/**
 * The best path. `scores`: sixteen 32-bit scores a token; `transitions`: for each label before, sixteen scores; `back`: sixteen
 * bytes a token of room. Of equal ways the lower label before wins. Writes a label a token.
 */
export function decode(scores: usize, transitions: usize, first: usize, labels: i32, count: i32, back: usize, state: usize, out: usize): void {
  for (let i: usize = 0; i < 64; i += 16) v128.store(state + i, i32x4.add(v128.load(first + i), v128.load(scores + i)));
  for (let t = 1; t < count; t++) {
    scores += 64;
    back += 16;
    let best0 = i32x4.splat(i32.MIN_VALUE), best1 = best0, best2 = best0;
    let from0 = i32x4.splat(0), from1 = from0, from2 = from0;
    let row = transitions;
    for (let p = 0; p < labels; p++) {
      const base = v128.load32_splat(state + (<usize>p << 2));
      const mark = i32x4.splat(p);
      let way = i32x4.add(base, v128.load(row));
      let better = i32x4.gt_s(way, best0);
      best0 = v128.bitselect(way, best0, better);
      from0 = v128.bitselect(mark, from0, better);
      way = i32x4.add(base, v128.load(row, 16));
      better = i32x4.gt_s(way, best1);
      best1 = v128.bitselect(way, best1, better);
      from1 = v128.bitselect(mark, from1, better);
      way = i32x4.add(base, v128.load(row, 32));
      better = i32x4.gt_s(way, best2);
      best2 = v128.bitselect(way, best2, better);
      from2 = v128.bitselect(mark, from2, better);
      row += 64;
    }
    v128.store(state, i32x4.add(best0, v128.load(scores)));
    v128.store(state, i32x4.add(best1, v128.load(scores, 16)), 16);
    v128.store(state, i32x4.add(best2, v128.load(scores, 32)), 32);
    v128.store(back, i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_s(from0, from1), i16x8.narrow_i32x4_s(from2, from2)));
  }
  let label = 0;
  for (let l = 1; l < labels; l++) if (load<i32>(state + (<usize>l << 2)) > load<i32>(state + (<usize>label << 2))) label = l;
  for (let t = count - 1; t >= 0; t--) {
    store<u8>(out + t, <u8>label);
    if (t > 0) label = load<u8>(back + label);
    back -= 16;
  }
}
