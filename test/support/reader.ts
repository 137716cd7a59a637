import { readFileSync } from 'node:fs';
import { loadTagger } from '../../server/src/model/index.ts';
import type { ModelCard } from '../../server/src/model/index.ts';

const file = (name: string) => readFileSync(new URL(`../../server/model/${name}`, import.meta.url));

/** The weights that are shipped, and what is said of them. */
export const weights: Uint8Array = file('reader.bin');
export const card = JSON.parse(file('model.json').toString('utf8')) as ModelCard;

/** The trained reader. */
export const reader = loadTagger(weights, card);
