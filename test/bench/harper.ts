// Harper checks grammar, which is other work; it stands here because writers run it in the same place.
import { binary } from 'harper.js/binary';
import { LocalLinter } from 'harper.js';
import { readAll } from './engines.ts';
import { tell } from './measure.ts';
import { newsText } from './text.ts';

const text = newsText(5_000);
const linter = new LocalLinter({ binary });
await linter.setup();
await linter.lint(text);
let started = process.cpuUsage();
await linter.lint(text);
const harper = process.cpuUsage(started);
for (let i = 0; i < 50; i++) readAll(text);
started = process.cpuUsage();
for (let i = 0; i < 50; i++) readAll(text);
const ours = process.cpuUsage(started);
const [a, b] = [(ours.user + ours.system) / 50_000, (harper.user + harper.system) / 1000];
tell('5 KB beside harper.js (CPU ms)', [
  ['', 'ours', 'harper.js', '×'],
  ['5 KB', a, b, a / b],
]);
