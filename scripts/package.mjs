// Packs the extension into dist/on-the-record-<version>.vsix, which any VS Code installs.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { must, root } from './lib/run.mjs';

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const page = 'dist/README.md';
const vsix = join(root, `dist/${name}-${version}.vsix`);

/** Builds, packs, and returns the file's path. `fresh`: also where the package is newer than everything built; `quiet`: without the list of files. */
export async function pack({ fresh = false, quiet = false } = {}) {
  await bootstrap();
  if (!fresh && isCurrent()) return vsix;
  rmSync(vsix, { force: true });
  writeFileSync(join(root, page), pageOf(readFileSync(join(root, 'README.md'), 'utf8')));
  // Everything that runs is bundled into dist/, so the packages themselves stay at home.
  await must(
    'Packing the extension',
    process.execPath,
    [
      'node_modules/@vscode/vsce/vsce',
      ...[
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-update-package-json',
        '--allow-unused-files-pattern',
        '--no-rewrite-relative-links',
      ],
      ...['--readme-path', page, '--out', vsix],
    ],
    { quiet },
  );
  console.log(`  ${vsix} (${Math.round(statSync(vsix).size / 1024)} KB)`);
  return vsix;
}

/**
 * The README as the editor shows it on the page of the extension, from which no file of ours can be reached: without pictures,
 * without the pages to read on, and of a link to a file the words.
 */
export function pageOf(readme) {
  return readme
    .replace(/\n## How it works\n[^]*/, '')
    .replace(/^!\[.*\n\n/gm, '')
    .replace(/\[([^\]]*)\]\((?!https?:|#)[^)]+\)/g, '$1');
}

function isCurrent() {
  if (!existsSync(vsix)) return false;
  const packed = statSync(vsix).mtimeMs;
  const all = (folder, ending) =>
    readdirSync(join(root, folder))
      .filter((file) => ending.test(file))
      .map((file) => join(root, folder, file));
  return [
    ...all('dist', /\.js$/),
    ...all('l10n', /\.json$/),
    ...all('', /^(?:package(?:\.nls.*)?\.json|README\.md)$/),
  ].every((file) => statSync(file).mtimeMs <= packed);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await pack({ fresh: true });
