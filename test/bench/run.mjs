// Runs the benchmarks: npm run bench [-- cold keystroke lsp start memory harper typing]. It installs what it measures against.
// The last one opens VS Code, so it runs when it is named; numbers behind it are its windows of each kind, bursts, and its
// articles' lengths in words.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');
// Below node_modules, so that what is installed there is found from it, and no other tool looks at it.
const out = join(here, 'node_modules/.out');
const parts = ['cold', 'keystroke', 'lsp', 'start', 'memory', 'harper', 'typing'];
const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const named = process.argv.slice(2).filter((word) => !numbers.includes(word));
const wanted = named.length > 0 ? parts.filter((part) => named.includes(part)) : parts.slice(0, -1);
const unknown = named.find((part) => !parts.includes(part));
if (unknown) {
  console.error(`There is no benchmark ${unknown}, only ${parts.join(', ')}.`);
  process.exit(2);
}

if (wanted.some((part) => part !== 'typing') && !existsSync(join(here, 'node_modules/wink-nlp'))) {
  console.log('Installing what the benchmarks measure against …');
  if ((await run('npm', ['ci', '--no-audit', '--no-fund'], here)).code !== 0) process.exit(2);
}
console.log('Building …');
if ((await run(process.execPath, ['scripts/build.mjs'], root)).code !== 0) process.exit(2);
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
await build({
  ...common,
  entryPoints: wanted.map((part) => join(here, `${part}.ts`)),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  packages: 'external',
});
await build({
  ...common,
  entryPoints: [join(here, 'empty-server.ts')],
  outfile: join(out, 'empty-server.cjs'),
  format: 'cjs',
  minify: true,
});

const dist = join(root, 'dist');
const empty = join(out, 'empty-server.cjs');
const given = {
  lsp: [join(dist, 'server.js'), empty],
  start: [
    join(dist, 'server.js'),
    empty,
    join(dist, 'server.browser.js'),
    join(dist, '../server/model/reader.bin'),
  ],
  typing: [join(here, 'windows.mjs'), ...numbers],
};
const targets = [];
let failed = false;
for (const part of wanted) {
  const ran = await run(process.execPath, [join(out, `${part}.mjs`), ...(given[part] ?? [])], here);
  if (ran.code !== 0) failed = true;
  targets.push(...ran.targets);
}

console.log('\nTargets');
for (const { what, limit, value, unit } of targets) {
  const met = value <= limit;
  const by = met ? 'met' : `missed: ${(value / limit).toFixed(2)} times the target`;
  const size =
    unit === '×'
      ? `${value.toFixed(2)} × (at most ${limit} ×)`
      : `${value.toFixed(0)} ${unit} (at most ${limit} ${unit})`;
  console.log(`  ${met ? '✓' : '✗'} ${what}: ${size}, ${by}`);
}
process.exit(failed ? 1 : 0);

/** Runs a program, passes its output on, and takes the targets out of it. */
function run(program, words, cwd) {
  return new Promise((resolve) => {
    const found = [];
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        if (line.startsWith('@target ')) found.push(JSON.parse(line.slice(8)));
        else console.log(line);
      }
    });
    child.on('close', (code) => resolve({ code, targets: found }));
  });
}
