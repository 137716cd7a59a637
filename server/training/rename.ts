// Writes dev in another guise (--guise N, as training sees it) or with every person's name replaced by an invented one:
// node run.mjs rename.ts --corpus DIR --out FILE [--guise N]
import { writeFileSync } from 'node:fs';
import { anonymised, augment } from './augment.ts';
import { articlesOf, option, silverOf } from './corpus.ts';

const guise = Number(option('--guise', '0'));
const silver = silverOf(option('--corpus'), 'dev');
const lines = articlesOf(option('--corpus'), 'dev').map((article) => {
  const own = silver.get(article.id);
  if (!own) return JSON.stringify(article);
  return JSON.stringify(guise > 0 ? augment(article, guise, own).article : anonymised(article, own));
});
writeFileSync(option('--out'), lines.join('\n') + '\n');
