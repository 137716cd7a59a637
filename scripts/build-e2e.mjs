// Bundles the end-to-end suite twice, into out/e2e/: for the Node extension host and for the web worker's.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'warning',
  // `WITH_FAILING_TEST=1` adds a test that fails, to see that every runner notices.
  define: { WITH_FAILING_TEST: JSON.stringify(process.env.WITH_FAILING_TEST === '1') },
};
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  // Mocha loads its reporters by name at run time.
  external: ['vscode', 'mocha'],
};
const worker = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
  define: { ...common.define, global: 'globalThis' },
};

rmSync('out/e2e', { recursive: true, force: true });
await Promise.all([
  build({ ...node, entryPoints: { index: 'test/e2e/entry.node.ts' }, outdir: 'out/e2e/node' }),
  build({ ...worker, entryPoints: { index: 'test/e2e/entry.worker.ts' }, outdir: 'out/e2e/worker' }),
]);
