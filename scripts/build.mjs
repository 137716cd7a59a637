// Bundles everything that ships into dist/: extension and server for desktop (CommonJS) and for the web, and the command line.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  target: 'es2022',
  minify: !process.argv.includes('--debug'),
  sourcemap: process.argv.includes('--debug') ? 'linked' : false,
  external: ['vscode'],
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
const web = {
  ...common,
  platform: 'browser',
  conditions: ['worker'],
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...node,
    entryPoints: {
      extension: 'client/src/extension.node.ts',
      server: 'server/src/main.node.ts',
      cli: 'server/src/main.cli.ts',
    },
    outdir: 'dist',
  }),
  build({
    ...web,
    format: 'cjs',
    entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' },
    outdir: 'dist',
  }),
  build({
    ...web,
    format: 'iife',
    entryPoints: { 'server.browser': 'server/src/main.browser.ts' },
    outdir: 'dist',
  }),
]);
