// Bundles a TypeScript entry of this folder with the very sources that serve, and runs it: node run.mjs dump.ts --corpus DIR …
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const entry = process.argv[2];
const outfile = join(here, '../../node_modules/.cache/training', entry.replace(/\.ts$/, '.mjs'));
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(here, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  loader: { '.bin': 'binary', '.wasm': 'binary' },
  logLevel: 'warning',
});
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
