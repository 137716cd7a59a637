import type { Kernel } from './kernel-type.ts';

/** The kernel in plain TypeScript, for engines without WebAssembly SIMD, and as the measure of the other. */
export function plainKernel(buffer: ArrayBuffer): Kernel {
  const bytes = new Uint8Array(buffer);
  const shorts = new Int16Array(buffer);
  const longs = new Int32Array(buffer);

  return {
    multiply(x, stride, inputs, rows, weights, outputs, bias, shift, out, wide) {
      for (let r = 0; r < rows; r++) {
        const row = (x + r * stride) >> 1;
        for (let m = 0; m < outputs; m++) {
          let sum = longs[(bias >> 2) + m];
          let w = (weights >> 1) + (m >> 4) * 16 * inputs + 2 * (m & 15);
          for (let k = 0; k < inputs; k += 2, w += 32)
            sum = (sum + shorts[row + k] * shorts[w] + shorts[row + k + 1] * shorts[w + 1]) | 0;
          const at = r * outputs + m;
          if (wide) longs[(out >> 2) + at] = sum >> shift;
          else shorts[(out >> 1) + at] = saturate(sum >> shift);
        }
      }
    },

    softAll(x, count) {
      for (let i = x >> 1, end = i + count; i < end; i++) shorts[i] = soft(shorts[i]);
    },

    gather(slots, slotBytes, cache, places, contexts, width, count, out) {
      for (let t = 0; t < count; t++) {
        const row = (neighbour: number) =>
          ((cache + longs[(slots >> 2) + t + neighbour] * slotBytes) >> 1) + neighbour * width;
        // The token itself comes before its neighbours: the order in which sums saturate.
        const [here, before, after] = [row(1), row(0), row(2)];
        const context = (contexts >> 1) + longs[(places >> 2) + t] * width;
        for (let i = 0; i < width; i++) {
          let sum = saturate(shorts[context + i] + shorts[here + i]);
          sum = saturate(sum + shorts[before + i]);
          shorts[(out >> 1) + t * width + i] = saturate(sum + shorts[after + i]);
        }
      }
    },

    sumRows(list, count, width, out) {
      for (let i = 0; i < width; i++) {
        let sum = shorts[(longs[list >> 2] >> 1) + i];
        for (let r = 1; r < count; r++) sum = saturate(sum + shorts[(longs[(list >> 2) + r] >> 1) + i]);
        shorts[(out >> 1) + i] = sum;
      }
    },

    addRows(slots, slotBytes, cache, offset, width, count, out) {
      for (let t = 0; t < count; t++) {
        const row = (cache + longs[(slots >> 2) + t] * slotBytes + offset) >> 1;
        const to = (out >> 1) + t * width;
        for (let i = 0; i < width; i++) shorts[to + i] = saturate(shorts[to + i] + shorts[row + i]);
      }
    },

    recur(pre, hidden, count, out, stride) {
      for (let i = 0; i < hidden; i++) {
        let h = 0;
        for (let t = 0; t < count; t++) {
          const p = (pre >> 1) + t * 4 * hidden + i;
          h = stepped(h, shorts[p], shorts[p + hidden]);
          shorts[((out + t * stride) >> 1) + i] = h;
        }
        h = 0;
        for (let t = count - 1; t >= 0; t--) {
          const p = (pre >> 1) + t * 4 * hidden + 2 * hidden + i;
          h = stepped(h, shorts[p], shorts[p + hidden]);
          shorts[((out + t * stride) >> 1) + hidden + i] = h;
        }
      }
    },

    decode(scores, transitions, first, labels, count, back, state, out) {
      const now = state >> 2;
      for (let l = 0; l < 16; l++) longs[now + l] = (longs[(first >> 2) + l] + longs[(scores >> 2) + l]) | 0;
      const next = new Int32Array(12);
      for (let t = 1; t < count; t++) {
        for (let l = 0; l < 12; l++) {
          let best = -0x80000000;
          let from = 0;
          for (let p = 0; p < labels; p++) {
            const way = (longs[now + p] + longs[(transitions >> 2) + 16 * p + l]) | 0;
            if (way > best) {
              best = way;
              from = p;
            }
          }
          next[l] = (best + longs[(scores >> 2) + 16 * t + l]) | 0;
          bytes[back + 16 * t + l] = from;
        }
        longs.set(next, now);
      }
      let label = 0;
      for (let l = 1; l < labels; l++) if (longs[now + l] > longs[now + label]) label = l;
      for (let t = count - 1; t >= 0; t--) {
        bytes[out + t] = label;
        label = bytes[back + 16 * t + label];
      }
    },
  };
}

function saturate(x: number): number {
  return x > 32767 ? 32767 : x < -32768 ? -32768 : x;
}

/** The rounded product of two numbers with 15 bits after the point. */
function product(a: number, b: number): number {
  return saturate((a * b + 0x4000) >> 15);
}

function bend(x: number): number {
  return product(x, 32767 - Math.abs(x));
}

function soft(x: number): number {
  return 2 * bend(2 * Math.max(-8192, Math.min(8192, x)));
}

function gate(x: number): number {
  return saturate(2 * (8192 + bend(Math.max(-16384, Math.min(16384, x)))));
}

function stepped(h: number, gateInput: number, candidate: number): number {
  return saturate(h + product(gate(gateInput), saturate(soft(candidate) - h)));
}
