// Makes ready what runs VS Code without a desktop: the server in test/e2e/host and a Chromium for its window.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needsInstall } from '../bootstrap.mjs';
import { onPath, root, run, step } from './run.mjs';

const hostFolder = join(root, 'test/e2e/host');

/** Why the VS Code server does not run on this machine, in a sentence, or undefined where it does. */
function whyNoServer() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `the VS Code server from the npm registry is for Linux on x64; this is ${process.platform} on ${process.arch}`;
  }
  if (!process.report?.getReport().header.glibcVersionRuntime) {
    return 'the VS Code server from the npm registry needs the GNU C library';
  }
  return undefined;
}

/** Installs the server where it is missing. Resolves to a sentence that says why it could not, or to undefined. */
export async function prepareServer({ strict = false } = {}) {
  const why = whyNoServer();
  if (why) return why;
  if (needsInstall(hostFolder)) {
    const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await step('Installing the VS Code server (once, about a minute, 600 MB)', 'npm', install, {
      cwd: hostFolder,
    });
    if (code !== 0) return 'the packages of the VS Code server could not be installed';
  }
  const flags = strict ? ['--strict'] : [];
  if ((await run(process.execPath, [join(hostFolder, 'prepare.mjs'), ...flags])) !== 0) {
    return 'the native modules of the VS Code server could not be compiled';
  }
  return undefined;
}

/**
 * Finds a Chromium, and a compiler for the server's native modules; as root on Debian it installs what is missing.
 * Resolves to a sentence that says what is missing, or to undefined.
 */
export async function prepareMachine() {
  const browser = () =>
    process.env.CHROMIUM ?? onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  const compiler = () => onPath('g++') && onPath('make') && onPath('python3');
  if (browser() && compiler()) return undefined;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'g++', 'make', 'python3'];
    await step('Refreshing the list of Debian packages', 'apt-get', ['update', '-qq'], { env });
    await step(
      `Installing ${packages.join(', ')} (once, about a minute)`,
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      { env, quiet: true },
    );
  }
  if (!browser()) return 'no Chromium was found (CHROMIUM names one)';
  if (!compiler()) return 'g++, make and python3 are needed for the native modules of the VS Code server';
  return undefined;
}
