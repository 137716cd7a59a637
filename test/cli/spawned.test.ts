import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ontherecord-cli-'));
const script = join(folder, 'dist/cli.js');

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'server/src/main.cli.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.bin': 'binary' },
    logLevel: 'silent',
  });
  cpSync(join(root, 'server/model'), join(folder, 'server/model'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"name":"x","version":"9.8.7"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

function cli(
  words: readonly string[],
  input: string | undefined = undefined,
  { limit = Infinity, goesOn = false, hook = '' } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const node = [...(hook === '' ? [] : ['--require', hook]), script];
    const child = spawn(process.execPath, [...node, ...words], { cwd: folder, stdio: 'pipe' });
    let out = '';
    let complaints = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.length > limit) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    child.on('close', (code) => resolve({ code, out, complaints }));
    child.stdin.on('error', () => undefined);
    if (goesOn) child.stdin.write(input!);
    else child.stdin.end(input);
  });
}

const lines = Array.from({ length: 60 }, (_, i) =>
  JSON.stringify({ id: `d${i}`, text: `“Yes,” Anna Keller said on day ${i}.` }),
);

test('threads answer what one thread answers, in the same order', async () => {
  const input = `${lines.join('\n')}\nnonsense\n`;
  const one = await cli(['annotate', '--format', 'ndjson'], input);
  const three = await cli(['annotate', '--format', 'ndjson', '--jobs', '3'], input);
  expect([one.code, one.complaints]).toEqual([2, '']);
  expect(one.out.split('\n')).toHaveLength(62);
  expect(three).toEqual(one);
});

test('a reader who has seen enough is no failure', async () => {
  const { code, complaints } = await cli(['annotate', '--format', 'ndjson'], lines.join('\n').repeat(50), {
    limit: 1000,
  });
  expect([code, complaints]).toEqual([0, '']);
});

test.each([false, true])(
  'a thread that ends before its work is done is an error (input goes on: %s)',
  async (goesOn) => {
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const { isMainThread, parentPort } = require('node:worker_threads');
    if (!isMainThread) parentPort.on('message', () => process.exit(7));`,
    );
    const words = ['annotate', '--format', 'ndjson', '--jobs', '2'];
    const { code, complaints } = await cli(words, `${lines.join('\n')}\n`, { goesOn, hook });
    expect([code, complaints]).toEqual([
      2,
      'on-the-record: A thread has ended before its work was done (7).\n',
    ]);
  },
);

test('files are read from disk, and exit codes reach the shell', async () => {
  writeFileSync(join(folder, 'story.md'), '“Yes,” Anna Keller said.\n');
  expect((await cli(['annotate', 'story.md'])).out).toMatch(/^“Yes,” Anna Keller said\./);
  expect((await cli(['check', 'gone.md'])).code).toBe(2);
  expect((await cli(['check', '.'])).code).toBe(0);
  expect((await cli(['--version'])).out).toBe('9.8.7\n');
});

test('what keeps a file from being read is said in words', async () => {
  writeFileSync(join(folder, 'a.md'), 'The council met.\n');
  const told = async (...words: string[]): Promise<string> => (await cli(words)).complaints.split('\n')[0];
  for (const command of ['report', 'annotate'])
    expect(await told(command, 'gone.md')).toBe('on-the-record: gone.md: there is no such file.');
  expect(await told('annotate', '.')).toBe('on-the-record: .: it is a folder, and a file is wanted.');
});
