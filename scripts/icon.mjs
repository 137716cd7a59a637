// Draws media/icon.png: an opening quotation mark above a squiggle. Run it again after a change; the picture is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const size = 256;
/** Samples a side and pixel: what smooths the edges. */
const samples = 4;

const navy = [23, 50, 77];
const paper = [250, 247, 240];
const amber = [245, 166, 35];

mkdirSync('media', { recursive: true });
writeFileSync('media/icon.png', png(size, paint()));

/** RGBA, four bytes a pixel, row by row. */
function paint() {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < samples * samples; i += 1) {
        const x = (column + ((i % samples) + 0.5) / samples) / size;
        const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
        const colour = colourAt(x, y);
        if (!colour) continue;
        for (let channel = 0; channel < 3; channel += 1) sum[channel] += colour[channel];
        sum[3] += 1;
      }
      const at = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        pixels[at + channel] = sum[3] ? sum[channel] / sum[3] : 0;
      pixels[at + 3] = (255 * sum[3]) / (samples * samples);
    }
  return pixels;
}

/** The picture in a square from 0 to 1; undefined outside the badge. */
function colourAt(x, y) {
  if (!insideRoundedSquare(x, y, 0.02, 0.2)) return undefined;
  if (insideMark(x - 0.34, y - 0.47) || insideMark(x - 0.66, y - 0.47)) return paper;
  if (insideSquiggle(x, y)) return amber;
  return navy;
}

function insideRoundedSquare(x, y, margin, radius) {
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - margin - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - margin - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

/** One “ stroke around its ball: the ball, and a tail that swings up and to the right. */
function insideMark(x, y) {
  if (Math.hypot(x, y) <= 0.115) return true;
  if (y > 0 || y < -0.27) return false;
  const outer = Math.hypot(x - 0.155, y) <= 0.27;
  const inner = Math.hypot(x - 0.215, y + 0.0) <= 0.235;
  return outer && !inner && x < 0.12;
}

function insideSquiggle(x, y) {
  if (x < 0.19 || x > 0.81) return false;
  const wave = 0.765 + 0.04 * Math.sin(((x - 0.19) / 0.62) * Math.PI * 6);
  const slope = ((0.04 * Math.PI * 6) / 0.62) * Math.cos(((x - 0.19) / 0.62) * Math.PI * 6);
  return Math.abs(y - wave) / Math.hypot(1, slope) <= 0.026;
}

/** A PNG file of RGBA pixels (ISO/IEC 15948): signature, header, data, end. */
function png(side, pixels) {
  const rows = Buffer.alloc(side * (side * 4 + 1));
  for (let row = 0; row < side; row += 1)
    pixels.copy(rows, row * (side * 4 + 1) + 1, row * side * 4, (row + 1) * side * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
