#!/usr/bin/env node
// Takes the place of the desktop program in extension tests: understands the arguments that @vscode/test-electron passes,
// runs the suite in the VS Code server with Chromium as its window, and exits with the suite's result.
import { relative, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { startServer, windowAddress } from './server.mjs';
import { publishExtension, setDevelopmentOptions, watchSuite } from './suite.mjs';

const values = process.argv.slice(2);
const option = (name) => values.find((value) => value.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = resolve(values.find((value) => !value.startsWith('-')) ?? '.');
const extension = resolve(option('extensionDevelopmentPath'));
const tests = resolve(option('extensionTestsPath'));
const inWorker = option('extensionDevelopmentKind') === 'web';

// Without this flag a built workbench ignores the tests that its address names.
const server = await startServer({ flags: ['--enable-smoke-test-driver'] });
let browser;
let code = 1;
try {
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const result = await watchSuite(page);
  await (inWorker ? openForWorker(page) : openForNode(page));
  code = await result();
  if (code !== 0 && process.env.E2E_VERBOSE) console.error(server.log());
} finally {
  await browser?.close();
  await server.stop();
}
process.exit(code);

function openForNode(page) {
  const remote = `vscode-remote://${server.authority}`;
  const payload = [
    ['extensionDevelopmentPath', remote + extension],
    ['extensionTestsPath', remote + tests],
  ];
  return page.goto(windowAddress(server, folder, payload));
}

async function openForWorker(page) {
  const base = publishExtension(server, extension);
  await setDevelopmentOptions(page, {
    extensions: [components(base)],
    extensionTestsPath: components(`${base}/${relative(extension, tests)}`),
  });
  await page.goto(windowAddress(server, folder));
}

/** An address in the form in which the workbench's configuration wants it. */
function components(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
