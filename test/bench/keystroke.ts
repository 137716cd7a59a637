// One letter typed into the middle of a text, in process: from the edit to all findings.
import { analyze, findingsOf } from '../../server/src/core/index.ts';
import type { Analysis, Edit } from '../../server/src/core/index.ts';
import { openDocument, replaceText } from '../../server/src/lsp/text/line-document.ts';
import { quantile, report, tell } from './measure.ts';
import { newsText, typingPlace } from './text.ts';

const rows: (string | number)[][] = [['', 'plain p50', 'p99', 'Markdown p50', 'p99']];
const half: Record<string, number> = {};
for (const [name, length] of [
  ['5 KB', 5_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
] as const) {
  const measured = (['plaintext', 'markdown'] as const).map((languageId) =>
    type(newsText(length, { markdown: languageId === 'markdown', remarkable: 0.01 }), languageId),
  );
  for (const [i, times] of measured.entries()) half[`${name} ${i}`] = quantile(times, 0.5);
  rows.push([name, ...measured.flatMap((times) => [quantile(times, 0.5), quantile(times, 0.99)])]);
}
tell('A keystroke inside a paragraph, in process (wall ms)', rows);
report([
  {
    what: 'keystroke, plain text: 1 MB over 100 KB',
    limit: 3,
    value: half['1 MB 0'] / half['100 KB 0'],
    unit: '×',
  },
  {
    what: 'keystroke, Markdown: 1 MB over 100 KB',
    limit: 3,
    value: half['1 MB 1'] / half['100 KB 1'],
    unit: '×',
  },
]);

/** Types and deletes a letter in a paragraph near the middle, again and again. */
function type(text: string, languageId: string): number[] {
  const at = typingPlace(text);
  let document = openDocument('file:///story', languageId, 0, text);
  let analysis: Analysis = analyze(document);
  const times: number[] = [];
  for (let i = 0; i < 400; i++) {
    const edit: Edit = i % 2 === 0 ? { start: at, end: at, text: 'x' } : { start: at, end: at + 1, text: '' };
    const started = performance.now();
    document = replaceText(document, edit, i + 1);
    analysis = analyze(document, { previous: analysis, edits: [edit] });
    findingsOf(analysis);
    if (i >= 100) times.push(performance.now() - started);
  }
  return times;
}
