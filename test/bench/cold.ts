// Cold analysis beside wink-nlp and write-good, in one process, in turn; and how it grows with the text.
import { readAll, wink, writeWell } from './engines.ts';
import { compare, report, short, tell, used } from './measure.ts';
import { newsText } from './text.ts';

const sizes = [
  { name: '5 KB', length: 5_000, seconds: 2 },
  { name: '100 KB', length: 100_000, seconds: 5 },
  { name: '1 MB', length: 1_000_000, seconds: 6 },
  { name: '10 MB', length: 10_000_000, seconds: 0 },
];

const rows: (string | number)[][] = [['', 'CPU ms', 'MB/s', 'wink-nlp', '×', 'write-good', '×']];
const cpu: Record<string, number> = {};
const versus: Record<string, number> = {};
for (const { name, length, seconds } of sizes) {
  const text = newsText(length);
  const [ours, theirs, good] = compare(
    [
      { name: 'ours', run: () => readAll(text) },
      ...(length <= 1_000_000 ? [{ name: 'wink-nlp', run: () => wink(text) }] : []),
      ...(length <= 100_000 ? [{ name: 'write-good', run: () => writeWell(text) }] : []),
    ],
    seconds,
    length > 1_000_000 ? 2 : 3,
  );
  cpu[name] = ours.cpu;
  if (theirs) versus[name] = ours.cpu / theirs.cpu;
  rows.push([
    name,
    ours.cpu,
    text.length / 1000 / ours.cpu,
    theirs?.cpu ?? NaN,
    theirs ? ours.cpu / theirs.cpu : NaN,
    good?.cpu ?? NaN,
    good ? ours.cpu / good.cpu : NaN,
  ]);
}
tell('Cold analysis of plain text (CPU time, medians; × is ours over theirs)', rows);

const markdown = [10_000, 100_000, 1_000_000].map((length) => {
  const text = newsText(length, { markdown: true });
  return { length, ...compare([{ name: 'markdown', run: () => readAll(text, 'markdown') }], 2, 2)[0] };
});
tell('Cold analysis of Markdown (one full parse of remark in it)', [
  ['', 'CPU ms', 'ms a KB'],
  ...markdown.map(({ length, cpu: spent }) => [`${length / 1000} KB`, spent, (1000 * spent) / length]),
]);

report([
  { what: 'analysis of 100 KB beside wink-nlp', limit: 0.25, value: versus['100 KB'], unit: '×' },
  { what: '  the same before the trained reader', limit: 0.12, value: versus['100 KB'], unit: '×' },
  { what: 'ten times the text: 1 MB over 100 KB', limit: 11, value: cpu['1 MB'] / cpu['100 KB'], unit: '×' },
  { what: 'ten times the text: 10 MB over 1 MB', limit: 11, value: cpu['10 MB'] / cpu['1 MB'], unit: '×' },
  {
    what: 'ten times the Markdown: 1 MB over 100 KB',
    limit: 11,
    value: markdown[2].cpu / markdown[1].cpu,
    unit: '×',
  },
]);
if (used() === undefined) console.log(short(0));
