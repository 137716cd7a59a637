// Puts what calibrate.py found into a weights file, its numbers untouched: node run.mjs judge.ts --weights FILE --confidence FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { option } from './corpus.ts';

const path = option('--weights');
const bytes = readFileSync(path);
const length = bytes.readUInt32LE(4);
const head = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Record<string, unknown>;
head.confidence = JSON.parse(readFileSync(option('--confidence'), 'utf8'));
let text = JSON.stringify(head);
// The numbers behind the head begin at a multiple of sixteen bytes.
while ((Buffer.byteLength(text) + 8) % 16 !== 0) text += ' ';
const before = Buffer.alloc(8);
before.write('OTRM', 'latin1');
before.writeUInt32LE(Buffer.byteLength(text), 4);
writeFileSync(path, Buffer.concat([before, Buffer.from(text), bytes.subarray(8 + length)]));
