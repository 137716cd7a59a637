import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

test.skipIf(!built)(
  'what lies beside an article is read from the disk, for editors that do not hand files out',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    const here = (name: string): string => pathToFileURL(join(folder, name)).href;
    writeFileSync(join(folder, 'works.bib'), '@book{keller2024, title = {Tides}, date = {2024}}');
    writeFileSync(join(folder, '.ontherecord.yaml'), 'rules: { citation/undefined-key: warning }');
    const text = '---\nbibliography: works.bib\n---\n\nThe ferry left [@keler2024].\n';
    const { report } = await session(async (connection) => {
      const textDocument = { uri: here('a.md'), languageId: 'markdown', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      let found: unknown[] = [];
      for (let tries = 0; tries < 100 && found.length === 0; tries++) {
        const answer = await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
          textDocument: { uri: textDocument.uri },
        });
        found = answer.items;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return found;
    }, here(''));
    rmSync(folder, { recursive: true });
    expect(report).toMatchObject([{ code: 'citation/undefined-key', severity: 2 }]);
  },
);

test.skipIf(!built || !existsSync('/dev/zero'))(
  'a device that an article names as its bibliography is not there: it would never end',
  async () => {
    const uri = 'file:///newsroom/ferry.md';
    const text = '---\nbibliography: /dev/zero\n---\n\nThe ferry left [@keller2024].\n';
    const { report } = await session(async (connection) => {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      let said: string[] = [];
      for (let tries = 0; tries < 40 && said.length === 0; tries++) {
        const { items } = await connection.sendRequest<{ items: { message: string }[] }>(
          'textDocument/diagnostic',
          { textDocument: { uri } },
        );
        said = items.map(({ message }) => message);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return said;
    });
    expect(report).toEqual([expect.stringContaining('is not there')]);
  },
);

test.skipIf(!built)(
  'what changes beside an article counts at once, also where the editor watches no files',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
    const uri = pathToFileURL(join(folder, 'ferry, and tide.md')).href;
    const text = '# Ferry\n\nThe ferry was late.The harbour stays closed.\n';
    const { report } = await session(async (connection) => {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      const count = async (wanted: number): Promise<number> => {
        for (let tries = 0; ; tries++) {
          const { items } = await connection.sendRequest<{ items: unknown[] }>('textDocument/diagnostic', {
            textDocument: { uri },
          });
          if (items.length === wanted || tries > 100) return items.length;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      const counts = [await count(1)];
      const config = join(folder, '.ontherecord.yaml');
      writeFileSync(config, 'rules: { style/missing-space: "off" }');
      counts.push(await count(0));
      rmSync(config);
      counts.push(await count(1));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return counts;
    }, pathToFileURL(folder).href);
    rmSync(folder, { recursive: true });
    expect(report).toEqual([1, 0, 1]);
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
  rootUri: string | null = null,
): Promise<{ code: unknown; report: Report }> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities });
  await connection.sendNotification('initialized', {});
  const report = await talk(connection);
  const code = await ended;
  connection.dispose();
  return { code, report };
}
