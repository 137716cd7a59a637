// Runs the suite in one extension host: `node test/e2e/run.mjs node|worker`. Where VSCODE_EXECUTABLE is unset,
// @vscode/test-electron downloads desktop VS Code; test/e2e/host/code.mjs stands in for it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const host = process.argv[2] === 'worker' ? 'worker' : 'node';

// The tests edit and rename, so they get a copy.
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-articles-'));
cpSync(join(root, 'test/e2e/articles'), folder, { recursive: true });
cpSync(join(root, 'samples/harbour.md'), join(folder, 'harbour.md'));

let code = 0;
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/e2e', host, 'index'),
    launchArgs: [
      folder,
      '--disable-workspace-trust',
      ...(host === 'worker' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  });
} catch (error) {
  console.error(String(error));
  code = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
