// Makes a fresh clone ready to use: installs the packages where they are missing or older than the lock file, then builds.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { must, root } from './lib/run.mjs';

/** True where `folder` has no node_modules, or the lock file was changed after the last installation. */
export function needsInstall(folder) {
  const installed = join(folder, 'node_modules/.package-lock.json');
  return (
    !existsSync(installed) ||
    statSync(installed).mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs
  );
}

/** Installs and builds what is missing or out of date. Ends the process where that fails. */
export async function bootstrap() {
  requireNode(20);
  if (needsInstall(root)) {
    await must('Installing packages (once, about a minute)', 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  if (isOlder(join(root, 'dist/extension.js'), ['client', 'server', 'scripts', 'package-lock.json'])) {
    await must('Building', process.execPath, ['scripts/build.mjs']);
  }
}

function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  console.error(
    `On the Record needs Node ${major} or newer; this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

/** True where `file` is missing or older than anything below `sources`. */
function isOlder(file, sources) {
  if (!existsSync(file)) return true;
  const built = statSync(file).mtimeMs;
  const newer = (path) => {
    const stat = statSync(path);
    if (!stat.isDirectory()) return stat.mtimeMs > built;
    return readdirSync(path, { withFileTypes: true }).some(
      (entry) => entry.name !== 'node_modules' && newer(join(path, entry.name)),
    );
  };
  return sources.some((source) => newer(join(root, source)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bootstrap();
