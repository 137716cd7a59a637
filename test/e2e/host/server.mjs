// Starts VS Code as a server on this machine, with folders of its own that go when it stops.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeProgram, vscodeFolder } from './paths.mjs';

/** A window without welcome pages, updates, recommendations and telemetry. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * `{authority, token, log(), stop()}` of a server that is ready. `vsix`: extensions to install first; `token`: what the
 * page's address must carry (none where it is left out: for tests only); `settings`: on top of the quiet ones.
 * Throws where the server does not come up within three minutes.
 */
export async function startServer({ vsix = [], token, settings = {}, flags = [] } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'on-the-record-host-'));
  const user = join(data, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));

  const port = await freePort();
  const child = spawn(
    nodeProgram,
    [
      join(vscodeFolder, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
      ...['--server-data-dir', data, '--user-data-dir', user, '--extensions-dir', join(data, 'extensions')],
      ...flags,
      ...vsix.flatMap((file) => ['--install-extension', file]),
      ...(vsix.length > 0 ? ['--start-server'] : []),
    ],
    { env: { ...process.env, EXTENSIONS_GALLERY: '{}' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const tidy = () => {
    child.kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', tidy);

  let log = '';
  const ready = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      log += chunk;
      if (log.includes('Extension host agent started')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}\n${log}`)));
    setTimeout(
      () => reject(new Error(`the VS Code server was not ready in three minutes\n${log}`)),
      180_000,
    ).unref();
  });
  try {
    await ready;
  } catch (error) {
    process.removeListener('exit', tidy);
    tidy();
    throw error;
  }

  return {
    authority: `127.0.0.1:${port}`,
    token,
    log: () => log,
    async stop() {
      const gone =
        child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
      process.removeListener('exit', tidy);
      child.kill();
      await gone;
      tidy();
    },
  };
}

/** Address of a window on `folder`. `payload`: pairs, e.g. `['openFile', uri]`, as VS Code's own harness sends them. */
export function windowAddress({ authority, token }, folder, payload = []) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  query.set('folder', folder);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query}`;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
