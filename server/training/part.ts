// Writes every eighth training article, those that --fold N leaves out of training: node run.mjs part.ts --corpus DIR --fold N --out FILE
import { writeFileSync } from 'node:fs';
import { articlesOf, option } from './corpus.ts';

const fold = Number(option('--fold'));
const lines = articlesOf(option('--corpus'), 'train').filter((_, i) => i % 8 === fold);
writeFileSync(option('--out'), lines.map((article) => JSON.stringify(article)).join('\n') + '\n');
