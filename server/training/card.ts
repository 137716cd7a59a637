// Writes model.json for a weights file: node run.mjs card.ts --weights FILE --card FILE [--scores FILE.json]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { modelHash } from '../src/model/index.ts';
import { option } from './corpus.ts';

const bytes = readFileSync(option('--weights'));
const path = option('--card');
const card = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
card.hash = modelHash(bytes);
card.name = `reader-${String(card.hash).slice(0, 8)}`;
card.bytes = bytes.length;
writeFileSync(path, JSON.stringify(card, null, 2) + '\n');
console.log(card.name);
