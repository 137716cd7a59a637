// The main job on one article: `npm run demo [FILE]` prints it with notes in the margin, then opens it in VS Code with the
// extension. `--no-editor` stops after the terminal part.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { prepareServer } from './lib/host.mjs';
import { onPath, root, run, say } from './lib/run.mjs';
import { pack } from './package.mjs';

const sample = join(root, 'samples/harbour.md');
const withEditor = !process.argv.includes('--no-editor');
const given = process.argv.slice(2).find((value) => !value.startsWith('-'));
/** npm runs scripts in the repository; INIT_CWD is where the reader stands. */
const file = given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : sample;

if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(1);
}
await bootstrap();
await inTerminal();
if (withEditor) await inEditor();

async function inTerminal() {
  say(`${basename(file)}, annotated`);
  const env = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const code = await run(process.execPath, ['dist/cli.js', 'annotate', '--format', 'margin', file], { env });
  if (code > 1) process.exit(code);
}

async function inEditor() {
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-demo-'));
  process.once('exit', () =>
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  const article = given ? file : copyOfSample(scratch);
  const code = onPath('code');
  if (code && (await inDesktop(code, scratch, article))) return;
  say(
    `${code ? 'It could not be opened' : 'There is no `code` on the PATH'}: starting VS Code as a server instead`,
  );
  await inBrowser(article);
}

/** The sample may be edited at will: it is a copy. */
function copyOfSample(scratch) {
  mkdirSync(join(scratch, 'articles'));
  const copy = join(scratch, 'articles', basename(sample));
  copyFileSync(sample, copy);
  return copy;
}

/** Resolves to false where VS Code does not start, as without a display. */
async function inDesktop(code, scratch, article) {
  say('Opening VS Code with a throwaway profile; close its window to end');
  mkdirSync(join(scratch, 'user/User'), { recursive: true });
  const settings = { 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off' };
  writeFileSync(join(scratch, 'user/User/settings.json'), JSON.stringify(settings));
  const exit = await run(code, [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${join(scratch, 'user')}`,
    `--extensions-dir=${join(scratch, 'extensions')}`,
    ...['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    article,
  ]);
  return exit === 0;
}

async function inBrowser(article) {
  const problem = await prepareServer();
  if (problem) {
    console.log(howToGet(problem));
    return;
  }
  const vsix = await pack({ quiet: true });
  const { startServer, windowAddress } = await import('../test/e2e/host/server.mjs');
  say('Starting VS Code');
  let server;
  try {
    server = await startServer({ vsix: [vsix], token: randomBytes(16).toString('hex') });
  } catch (error) {
    console.log(howToGet(`it did not start here:\n${error.message}`));
    return;
  }
  const open = ['openFile', `vscode-remote://${server.authority}${article}`];
  const address = windowAddress(server, dirname(article), [open]);
  say('VS Code is ready. Open this address in a browser on this machine:');
  console.log(`\n    ${address}\n`);
  say('Press Ctrl-C to end.');
  openInBrowser(address);
  await new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
  });
  await server.stop();
  console.log('\nStopped; its profile is deleted.');
}

/** A courtesy where there is a desktop; the address stands in the terminal anyway. */
function openInBrowser(address) {
  const opener = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? onPath('xdg-open') : undefined;
  if (opener)
    spawn(opener, [address], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
}

function howToGet(problem) {
  return [
    `The editor part was left out: ${problem}.`,
    '',
    'To see the article in VS Code:',
    '  1. Get VS Code from https://code.visualstudio.com and let it put `code` on the PATH',
    "     (Command Palette: “Shell Command: Install 'code' command in PATH”).",
    '  2. Run `npm run demo` again.',
    'Or install the extension in a VS Code that you have: `npm run package`, then',
    '“Extensions: Install from VSIX…” with the file that it names.',
  ].join('\n');
}
