import { expect, test } from 'vitest';
import { annotateStream, linesOf } from '../../server/src/cli/annotate/ndjson.ts';
import { runCli } from '../support/host.ts';

const annotate = ['annotate', '--format', 'ndjson'];
const answers = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test.each([[[]], [['--jobs', '3']]])('one answer a line, in order (%s)', async (jobs) => {
  const input = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({ id: `d${i}`, text: `Line ${i}. “é”` }),
  ).join('\n');
  const { code, out } = await runCli([...annotate, ...jobs], {}, { input });
  expect(code).toBe(0);
  expect(answers(out).map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, i) => `d${i}`));
  expect(Object.keys(answers(out)[0])).toEqual([
    'id',
    'attributions',
    'speakers',
    'people',
    'claims',
    'findings',
  ]);
});

test('what is wrong with a line stands in its place, the rest go on, and the exit code is 2', async () => {
  const input = [
    '{"id":"a","text":"Fine.","languageId":"markdown"}',
    'nonsense',
    '[1]',
    '{"text":"No id."}',
    '{"id":"b"}',
    '{"id":"c","text":"x","languageId":"html"}',
    '',
    '{"id":"d","text":""}',
  ].join('\r\n');
  const { code, out } = await runCli(annotate, {}, { input: `${input}\n` });
  expect(code).toBe(2);
  expect(answers(out).map(({ id, line, error }) => [id, line, typeof error])).toEqual([
    ['a', undefined, 'undefined'],
    [null, 2, 'string'],
    [null, 3, 'string'],
    [null, 4, 'string'],
    ['b', 5, 'string'],
    ['c', 6, 'string'],
    [null, 7, 'string'],
    ['d', undefined, 'undefined'],
  ]);
});

test('lines are cut from chunks wherever these end, characters too', async () => {
  const bytes = new TextEncoder().encode('añ\n“b”\n\nc😀');
  async function* single(): AsyncIterable<Uint8Array> {
    for (const byte of bytes) yield Uint8Array.of(byte);
  }
  const lines: string[] = [];
  for await (const some of linesOf(single())) lines.push(...some);
  expect(lines).toEqual(['añ', '“b”', '', 'c😀']);
});

test('input is not read faster than output is taken', async () => {
  let read = 0;
  let written = 0;
  let ahead = 0;
  await annotateStream(
    {
      async *stdin() {
        for (let i = 0; i < 50; i++) {
          read++;
          yield new TextEncoder().encode(`{"id":"${i}","text":""}\n`);
        }
      },
      async write() {
        await new Promise((resolve) => setTimeout(resolve, 1));
        ahead = Math.max(ahead, read - ++written);
      },
    } as unknown as Parameters<typeof annotateStream>[0],
    [async ({ lines }) => ({ text: lines.join('\n'), failed: false })],
  );
  expect(written).toBe(50);
  expect(ahead).toBeLessThanOrEqual(4);
});

test('threads start when their first batch comes, and no more than there are processors', async () => {
  const started = async (input: string): Promise<number> => {
    let count = 0;
    const startThread = () => {
      count++;
      return {
        read: async () => ({ text: '\n', failed: false }),
        stop: async () => void count--,
      };
    };
    let most = 0;
    const write = async (): Promise<void> => void (most = Math.max(most, count));
    await runCli([...annotate, '--jobs', '1000'], {}, { input, startThread, write });
    expect(count).toBe(0);
    return most;
  };
  const line = '{"id":"a","text":""}\n';
  expect(await started('')).toBe(0);
  expect(await started(line.repeat(2))).toBe(2);
  expect(await started(line.repeat(20))).toBe(4);
});

test('a reader that breaks ends the run', async () => {
  const startThread = () => ({
    read: () => Promise.reject(new Error('the thread broke')),
    stop: async () => undefined,
  });
  const ran = await runCli(
    [...annotate, '--jobs', '2'],
    {},
    { input: '{"id":"a","text":""}\n', startThread },
  );
  expect([ran.code, ran.complaints]).toEqual([2, 'on-the-record: the thread broke\n']);
});
