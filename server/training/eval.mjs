// Scores the weights in server/model on PolNeAR dev: npm run eval -- --corpus DIR [--weights FILE|rules] [--input FILE] [--kind speech]
// With --coref, who is whom instead: persons against the gold chains of gum-coref-dev.ndjson.gz.
// With a scorer beside the corpus (../eval/score.mjs) its report; without one, our own short one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const option = (flag, otherwise) => {
  const at = process.argv.indexOf(flag);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const place = option('--corpus');
if (!place) {
  console.error('Say where the corpus is: npm run eval -- --corpus DIR');
  process.exit(2);
}
const corpus = resolve(place);
const input = resolve(option('--input', join(corpus, 'polnear-dev.ndjson')));
const named = option('--weights', join(here, '../model/reader.bin'));
const weights = named === 'rules' ? named : resolve(named);
const folder = join(here, '../../node_modules/.cache/training');
mkdirSync(folder, { recursive: true });
const out = join(folder, 'system.ndjson');
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (process.argv.includes('--coref')) {
  const gold = join(corpus, 'gum-coref-dev.ndjson.gz');
  run(join(here, 'run.mjs'), 'coreference.ts', '--input', gold, '--weights', weights);
  process.exit(0);
}
run(join(here, 'run.mjs'), 'annotate.ts', '--input', input, '--weights', weights, '--out', out);
const scorer = join(corpus, '../eval/score.mjs');
const extra = ['--kind', '--ci', '--json'].flatMap((flag) =>
  process.argv.includes(flag) ? (flag === '--kind' ? [flag, option(flag)] : [flag]) : [],
);
if (existsSync(scorer)) run(scorer, input, out, '--outer', ...extra);
else run(join(here, 'run.mjs'), 'report.ts', '--gold', input, '--system', out);
