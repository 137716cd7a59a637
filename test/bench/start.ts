// From the start of the process to the answer to initialize, beside the empty server, in turn; and the size for the web.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { initializeParams, startServer } from './client.ts';
import { quantile, report, tell } from './measure.ts';

const [ours, empty, ...web] = process.argv.slice(2);
const times: [number[], number[]] = [[], []];
for (let i = 0; i < 15; i++) {
  for (const [which, script] of [ours, empty].entries()) {
    const started = performance.now();
    const client = startServer(script);
    await client.request('initialize', initializeParams);
    if (i > 1) times[which].push(performance.now() - started);
    await client.stop();
  }
}
const [a, b] = times.map((list) => quantile(list, 0.5));
const size = web.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1024, 0);
tell('Start to initialize (wall ms), and the web server', [
  ['', 'ours', 'empty', '×'],
  ['start to initialize', a, b, a / b],
  ['web server with the model, gzip KiB', size, NaN, NaN],
]);
report([
  { what: 'start to initialize beside the empty server', limit: 1.1, value: a / b, unit: '×' },
  { what: 'web server, gzip: half of wink-nlp with its model', limit: 500, value: size, unit: 'KB' },
]);
