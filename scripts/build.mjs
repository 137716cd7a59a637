// Bundles everything that ships into dist/: extension and server for desktop (CommonJS) and for the web, and the command line.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const common = {
  bundle: true,
  target: 'es2022',
  // Every engine that runs this knows \p{Lu}: as a literal it is made once, written as a call anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: !process.argv.includes('--debug'),
  sourcemap: process.argv.includes('--debug') ? 'linked' : false,
  external: ['vscode'],
  logLevel: 'warning',
};
const node = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Code that was kept from an earlier run cannot import, only require.
  supported: { ...common.supported, 'dynamic-import': false },
};
const web = {
  ...common,
  platform: 'browser',
  conditions: ['worker'],
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/**
 * What reads bibliographies and configuration files are bundles of their own, so that they cost nothing before there is such a
 * file: the server asks for each by the name of its source.
 */
const apart = {
  name: 'readers apart',
  setup(build) {
    build.onResolve({ filter: /\/(?:bibliography|config)\/index\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${path.split('/').at(-2)}.js`, external: true } : undefined,
    );
  },
};
/** Nothing is ever fetched while a bibliography is read. */
const offline = {
  name: 'offline',
  setup(build) {
    build.onResolve({ filter: /^(?:sync-fetch|node-fetch)$/ }, () => ({
      path: 'offline',
      namespace: 'offline',
    }));
    build.onLoad({ filter: /.*/, namespace: 'offline' }, () => ({
      contents: 'export default () => { throw new Error("offline"); }; export class Headers {}',
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
await Promise.all([
  build({
    ...node,
    entryPoints: {
      extension: 'client/src/extension.node.ts',
      'server.main': 'server/src/main.node.ts',
      'cli.main': 'server/src/main.cli.ts',
    },
    outdir: 'dist',
    plugins: [apart],
  }),
  build({
    ...node,
    entryPoints: { bibliography: 'server/src/bibliography/index.ts' },
    outdir: 'dist',
    plugins: [offline],
  }),
  build({
    ...node,
    // The parser of JSON for people has a build that bundlers cannot follow; its modules they can.
    mainFields: ['module', 'main'],
    entryPoints: { config: 'server/src/config/index.ts' },
    outdir: 'dist',
  }),
  build({
    ...web,
    format: 'iife',
    globalName: 'ontherecordConfig',
    entryPoints: { 'config.browser': 'server/src/config/index.ts' },
    outdir: 'dist',
  }),
  build({
    ...web,
    format: 'iife',
    globalName: 'ontherecordBibliography',
    entryPoints: { 'bibliography.browser': 'server/src/bibliography/index.ts' },
    outdir: 'dist',
    plugins: [offline],
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
    entryPoints: { 'server.browser': 'server/src/main.browser.ts', report: 'client/webview/main.ts' },
    outdir: 'dist',
  }),
]);
await Promise.all(
  ['server', 'cli'].map((name) => {
    const file = `dist/${name}.main.js`;
    const bundle = ascii(readFileSync(file, 'utf8'));
    writeFileSync(file, bundle);
    return build({
      ...node,
      entryPoints: { [name]: 'server/src/main.start.ts' },
      outdir: 'dist',
      define: {
        BUNDLE: JSON.stringify(`${name}.main`),
        BUILD: JSON.stringify(createHash('sha256').update(bundle).digest('hex').slice(0, 16)),
      },
    });
  }),
);

/** The same code without the letters that the bundler leaves in regular expressions: an engine reads it faster, one byte a letter. */
function ascii(code) {
  return code.replace(/\\?[^\0-\x7f]/g, (letter) => {
    if (letter.length > 1) throw new Error(`An escaped ${letter} cannot be written in ASCII`);
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
