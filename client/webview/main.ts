import type { Report } from '../../server/src/protocol/index.ts';
import type { FromView, ToView } from './messages.ts';
import { whereChart, whoChart } from './charts.ts';
import { speak } from '../../server/src/say/index.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromView): void };

/** Width of the charts in an exported page, in pixels. */
const exportedWidth = 880;

const editor = acquireVsCodeApi();
const main = document.querySelector('main')!;
let shown: Report | undefined;
let drawnAt = 0;

addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  if (data.kind === 'speak') {
    speak(data.translations);
    return;
  }
  if (data.kind === 'draw') {
    const charts = {
      who: whoChart(data.report, exportedWidth)?.outerHTML,
      where: whereChart(data.report, exportedWidth)?.outerHTML,
    };
    editor.postMessage({ kind: 'drawn', request: data.request, charts });
    return;
  }
  show(data.body);
  shown = data.report;
  draw();
});

main.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a[data-range]');
  if (!link) return;
  event.preventDefault();
  const [line, character, endLine, endCharacter] = link.dataset.range!.split(',').map(Number);
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  editor.postMessage({ kind: 'open', range });
});

new ResizeObserver(() => {
  if (Math.abs(main.clientWidth - drawnAt) > 1) draw();
}).observe(main);

editor.postMessage({ kind: 'ready' });

/** Puts a new text in the place of the old one; what was open stays open, and the focus stays where it was. */
function show(body: string): void {
  const open = [...main.querySelectorAll('details[open]')].map(({ id }) => id);
  const focused = [...main.querySelectorAll('a, summary')].indexOf(document.activeElement!);
  main.innerHTML = body;
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused >= 0) main.querySelectorAll<HTMLElement>('a, summary')[focused]?.focus({ preventScroll: true });
}

function draw(): void {
  if (!shown) return;
  const who = document.getElementById('who');
  const where = document.getElementById('where');
  drawnAt = main.clientWidth;
  if (who) place(who, whoChart(shown, who.clientWidth));
  if (where) place(where, whereChart(shown, where.clientWidth));
}

function place(figure: HTMLElement, chart: SVGElement | undefined): void {
  figure.replaceChildren(...(chart ? [chart] : []));
}
