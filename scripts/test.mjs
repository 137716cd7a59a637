// Runs every ring of tests: `npm test`. `--all` fails where a ring had to be left out; `--no-e2e` stops before the last;
// `--only-e2e` runs only that.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { prepareMachine, prepareServer } from './lib/host.mjs';
import { root, say, step } from './lib/run.mjs';

const all = process.argv.includes('--all');
const total = { passed: 0, failed: 0, secondTries: 0 };
const leftOut = [];

await bootstrap();
if (!process.argv.includes('--only-e2e')) await withoutEditor();
if (!process.argv.includes('--no-e2e')) await endToEnd();

for (const reason of leftOut) console.log(`Left out: ${reason}.`);
if (total.secondTries > 0)
  console.log(`${total.secondTries} passed on a second try; their first errors are above.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || (all && leftOut.length > 0) ? 1 : 0);

/** A ring without tests of its own: it counts only where it fails. */
async function check(title, values) {
  if ((await step(title, process.execPath, values)) !== 0) total.failed += 1;
}

async function withoutEditor() {
  await check('Checking types', ['node_modules/typescript/bin/tsc', '-b']);
  await check('Linting', ['node_modules/eslint/bin/eslint.js', '.']);
  await check('Checking the format', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '.',
  ]);
  await unitTests();
}

async function unitTests() {
  const report = join(root, 'out/vitest.json');
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await step('Testing: core, rules, language server, command line', process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...reporters,
  ]);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  add({ passed: result.numPassedTests ?? 0, failed: result.numFailedTests ?? 0 }, code);
}

async function endToEnd() {
  if (await canRunDesktop()) {
    await buildSuite();
    await counted('Testing in desktop VS Code', 'test/e2e/run.mjs', ['node']);
    await counted('Testing in desktop VS Code, web extension host', 'test/e2e/run.mjs', ['worker']);
    return;
  }
  const missing = (await prepareMachine()) ?? (await prepareServer({ strict: true }));
  if (missing) {
    leftOut.push(`the tests in VS Code, because ${missing}`);
    return;
  }
  await buildSuite();
  const env = { VSCODE_EXECUTABLE: join(root, 'test/e2e/host/code.mjs') };
  await counted('Testing in the VS Code server, Node extension host', 'test/e2e/run.mjs', ['node'], env);
  await counted('Testing in the VS Code server, web extension host', 'test/e2e/run.mjs', ['worker'], env);
  await counted('Testing in a VS Code without a server, oldest release', 'test/e2e/host/serverless.mjs');
  await counted('Testing the user interface, with screenshots', 'test/e2e/ui.mjs');
}

function buildSuite() {
  return check('Building the end-to-end suite', ['scripts/build-e2e.mjs']);
}

/** Desktop VS Code needs to be downloadable (or named by VSCODE_EXECUTABLE), and on Linux a display. */
async function canRunDesktop() {
  if (process.env.VSCODE_EXECUTABLE) return true;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const releases = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(releases, { signal: AbortSignal.timeout(10_000) })).ok;
  } catch {
    return false;
  }
}

/** Runs a suite whose report ends as mocha's does, and adds its counts. A run that dies without a report gets one more try. */
async function counted(title, script, values = [], env = {}) {
  for (let attempt = 1; ; attempt += 1) {
    say(title);
    const { code, output } = await passOn(script, values, env);
    const passed = Number(/(\d+) passing/.exec(output)?.[1] ?? 0);
    const failed = Number(/(\d+) failing/.exec(output)?.[1] ?? 0);
    total.secondTries += Number(/(\d+) passed on a second try/.exec(output)?.[1] ?? 0);
    if (code !== 0 && passed + failed === 0 && attempt === 1) {
      console.log('  no report; trying once more');
      continue;
    }
    add({ passed, failed }, code);
    return;
  }
}

function add({ passed, failed }, code) {
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

/** Passes on what a script prints and keeps it. */
function passOn(script, values, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...values], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (to) => (chunk) => {
      output += chunk;
      to.write(chunk);
    };
    child.stdout.on('data', listen(process.stdout));
    child.stderr.on('data', listen(process.stderr));
    child.once('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
