import { axisX, barX, plot, ruleY, text, tickX } from '@observablehq/plot';
import type { LedgerSource, Report } from '../../server/src/protocol/index.ts';
import { figure, headOf, percent } from '../../server/src/report/index.ts';
import { say } from '../../server/src/say/index.ts';
import { labelledIn, lettersIn, ticksIn } from './widths.ts';

/** Sources that get a row of their own; the table below a chart has all. */
const most = 20;

/** Pixels of a row, and of what stands above and below all rows. */
const rowHeight = 26;
const margins = { top: 4, bottom: 40 };

/** A chart as an element that is not in the page yet, or undefined where nobody speaks. */
type Chart = SVGElement | undefined;

/** Who speaks and for how much of the article: a bar a source, the longest first. `width` in pixels. */
export function whoChart(report: Report, width: number): Chart {
  const speaking = speakers(report).sort((one, other) => other.words - one.words);
  const rows = speaking.slice(0, most).map(rowOf);
  const rest = speaking.slice(most);
  if (rest.length > 0) {
    const words = rest.reduce((sum, source) => sum + source.words, 0);
    rows.push({ id: 'others', name: say('{0} others', rest.length), words, hue: 8 });
  }
  const share = ({ words }: Row): string => `${figure(words)} (${percent(words, report.words)})`;
  return draw(rows, width, say('Words of each speaker'), [
    barX(rows, { x: 'words', y: 'id', fill: colour, insetTop: 4, insetBottom: 4, rx: 2 }),
    text(rows, { x: 'words', y: 'id', text: share, textAnchor: 'start', dx: 6, fill: 'currentColor' }),
    axis(say('Words'), width),
  ]);
}

/** Where in the article each speaks: a strip a source, in order of first words; the line is the article's length. */
export function whereChart(report: Report, width: number): Chart {
  const loudest = speakers(report)
    .sort((one, other) => other.words - one.words)
    .slice(0, most);
  const rows = speakers(report)
    .filter((source) => loudest.includes(source))
    .map(rowOf);
  const known = new Map(rows.map((row) => [row.id, row]));
  const places = report.quotes.flatMap(({ source, from, to }) => {
    const row = known.get(source ?? '');
    return row ? [{ id: row.id, hue: row.hue, from, to }] : [];
  });
  return draw(
    rows,
    width,
    say('Places in the article where each speaks'),
    [
      ruleY(rows, { y: 'id', x1: 0, x2: report.words, className: 'track' }),
      barX(places, { x1: 'from', x2: 'to', y: 'id', fill: colour, insetTop: 5, insetBottom: 5 }),
      // A short quote in a long article would be thinner than a pixel.
      tickX(places, { x: 'from', y: 'id', stroke: colour, strokeWidth: 2, insetTop: 5, insetBottom: 5 }),
      axis(say('Words from the beginning'), width),
    ],
    report.words,
  );
}

type Row = Pick<LedgerSource, 'id' | 'name' | 'words' | 'hue'>;

function rowOf(source: LedgerSource): Row {
  return { id: source.id, name: headOf(source), words: source.words, hue: source.hue };
}

function speakers({ sources }: Report): LedgerSource[] {
  return sources.filter(({ quotes }) => quotes > 0);
}

/** What is counted stands at its end. */
function axis(label: string, width: number): ReturnType<typeof axisX> {
  const ticks = ticksIn(width);
  return axisX({ label, labelAnchor: 'right', labelArrow: 'none', ticks, tickSize: 4, tickFormat: figure });
}

/** Colours are the page's: a chart follows the theme without being drawn again. */
const colour = { value: ({ hue }: { hue: number }): string => `var(--hue-${hue})`, scale: null };

function draw(
  rows: readonly Row[],
  width: number,
  label: string,
  marks: NonNullable<Parameters<typeof plot>[0]>['marks'],
  end?: number,
): Chart {
  if (rows.length === 0) return undefined;
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const labelled = labelledIn(width);
  const longest = lettersIn(width);
  const chart = plot({
    width,
    height: rows.length * rowHeight + margins.top + margins.bottom,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: labelled,
    marginRight: end === undefined ? 80 : 16,
    x: { domain: end === undefined ? undefined : [0, Math.max(end, 1)], grid: end === undefined },
    y: {
      label: null,
      domain: rows.map(({ id }) => id),
      tickSize: 0,
      padding: 0,
      tickFormat: (id: string) => shorten(names.get(id) ?? '', longest),
    },
    marks,
  }) as unknown as SVGElement;
  // The page has its own style, and lets in no other.
  chart.querySelector('style')?.remove();
  // The whole is one picture with one label: labels of its parts would have no role.
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', say('{0}. The table below says the same.', label));
  return chart;
}

function shorten(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}
