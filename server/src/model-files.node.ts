import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tagger } from './core/index.ts';
import { loadTagger } from './model/index.ts';
import type { ModelCard } from './model/index.ts';

/**
 * Reads the trained model that stands beside the bundle (`dist/../server/model`). Rejects with an Error that says why
 * when a file is missing or does not fit its card.
 */
export async function loadShippedTagger(bundleFolder: string): Promise<Tagger> {
  const folder = join(bundleFolder, '..', 'server', 'model');
  const [bytes, card] = await Promise.all([
    readFile(join(folder, 'reader.bin')),
    readFile(join(folder, 'model.json'), 'utf8'),
  ]);
  return loadTagger(bytes, JSON.parse(card) as ModelCard);
}
