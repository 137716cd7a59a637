// From an edit to its diagnostics, over standard input and output, beside an empty standard server, edit by edit in turn.
import { initializeParams, startServer } from './client.ts';
import type { Client } from './client.ts';
import { quantile, report, tell } from './measure.ts';
import type { Target } from './measure.ts';
import { newsText, typingPlace } from './text.ts';

const [ourScript, emptyScript] = process.argv.slice(2);
const uri = 'file:///bench/story.txt';
const asked = { textDocument: { uri } };
/** What each server called its last report: editors send it along, and a server may answer that nothing changed. */
const results = new Map<Client, string | undefined>();
const rounds = 900;
const warm = 500;
const rows: (string | number)[][] = [
  ['', 'diagnostics', 'ours p50', 'p99', 'empty p50', 'p99', '× p50', '× p99', 'ours CPU', 'empty CPU', '×'],
];
const targets: Target[] = [];

for (const [name, length, limit] of [
  ['5 KB', 5_000, undefined],
  ['100 KB', 100_000, 0.8],
  ['1 MB', 1_000_000, 0.3],
] as const) {
  const text = articleOf(length);
  const ours = await open(ourScript, text);
  const empty = await open(emptyScript, text);
  const answer = (await ours.request('textDocument/diagnostic', asked)) as Report;
  empty.notify('benchmark/diagnostics', answer.items);
  const place = positionIn(text);
  const times: [number[], number[]] = [[], []];
  let cpu = [0, 0];
  for (let i = 0; i < rounds; i++) {
    if (i === warm) cpu = [ours.cpu(), empty.cpu()];
    for (const [which, client] of [ours, empty].entries()) {
      const spent = await edit(client, place, i);
      if (i >= warm) times[which].push(spent);
    }
  }
  const [c, d] = [ours.cpu() - cpu[0], empty.cpu() - cpu[1]].map((spent) => spent / (rounds - warm));
  await Promise.all([ours.stop(), empty.stop()]);
  const [a, b] = times.map((list) => [quantile(list, 0.5), quantile(list, 0.99)]);
  rows.push([name, answer.items.length, a[0], a[1], b[0], b[1], a[0] / b[0], a[1] / b[1], c, d, c / d]);
  if (limit === undefined) continue;
  targets.push({
    what: `edit to diagnostics at ${name}, p50 beside the empty server`,
    limit,
    value: a[0] / b[0],
    unit: '×',
  });
  targets.push({ what: `edit to diagnostics at ${name}, p99`, limit: 1.5, value: a[1] / b[1], unit: '×' });
}
tell('Edit to diagnostics, round trip (ms an edit: wall, and CPU of the server)', rows);
report(targets);

interface Report {
  readonly items: readonly unknown[];
  readonly resultId?: string;
}

/** A long article with no more than fifty findings: a little of everything at its head, then plain reporting. */
function articleOf(length: number): string {
  return newsText(500, { remarkable: 1 }) + '\n' + newsText(length - 500, { remarkable: 0, seed: 2 });
}

function positionIn(text: string): { line: number; character: number } {
  const at = typingPlace(text);
  const line = text.slice(0, at).split('\n').length - 1;
  return { line, character: at - text.lastIndexOf('\n', at - 1) - 1 };
}

async function open(script: string, text: string): Promise<Client> {
  const client = startServer(script);
  await client.request('initialize', initializeParams);
  client.notify('initialized', {});
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 0, text } });
  await client.request('textDocument/diagnostic', asked);
  return client;
}

async function edit(client: Client, place: { line: number; character: number }, i: number): Promise<number> {
  const end = i % 2 === 0 ? place : { line: place.line, character: place.character + 1 };
  const started = performance.now();
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: i + 1 },
    contentChanges: [{ range: { start: place, end }, text: i % 2 === 0 ? 'x' : '' }],
  });
  const previousResultId = results.get(client);
  const report = (await client.request('textDocument/diagnostic', { ...asked, previousResultId })) as Report;
  results.set(client, report.resultId);
  return performance.now() - started;
}
