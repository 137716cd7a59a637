import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const server = fileURLToPath(new URL('../../dist/server.js', import.meta.url));
const uri = 'file:///newsroom/harbour.md';

/** `npm test` builds before it runs the tests; a single test file does not. */
const built = existsSync(server);

test.skipIf(!built)(
  'the bundled server speaks over standard input and output, and ends as the protocol says',
  async () => {
    const { code, report } = await session(async (connection) => {
      const item = {
        uri,
        languageId: 'markdown',
        version: 1,
        text: '# Ferry\n\nThe harbour stays closed.\n',
      };
      await connection.sendNotification('textDocument/didOpen', { textDocument: item });
      const answer = await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return answer;
    });
    expect(report).toMatchObject({ kind: 'full' });
    expect(code).toBe(0);
  },
);

test.skipIf(!built)('an exit without a shutdown is an error', async () => {
  const { code } = await session((connection) => connection.sendNotification('exit'));
  expect(code).toBe(1);
});

test.skipIf(!built)('without a transport it says which there are', async () => {
  const child = spawn(process.execPath, [server], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += String(data)));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(said).toContain('--stdio');
});

/** Starts the server, initializes it, talks to it and waits for its end. */
async function session<Report>(
  talk: (connection: ReturnType<typeof createMessageConnection>) => Promise<Report>,
): Promise<{ code: unknown; report: Report }> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  const report = await talk(connection);
  const code = await ended;
  connection.dispose();
  return { code, report };
}
