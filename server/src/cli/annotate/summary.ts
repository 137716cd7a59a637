import { attributionsOf, everyMention, findingsOf, namesNobody, oneForEachSource } from '../../core/index.ts';
import type { Analysis, SourceAttribution, Speaker } from '../../core/index.ts';
import type { Colours } from '../colours.ts';
import { lineFinder } from '../lines.ts';

/** What a text comes to, for a terminal: who speaks, who is only named, what was said, what is worth a look. */
export function summarize(analysis: Analysis, colours: Colours): readonly string[] {
  const said = new Map<Speaker | null, SourceAttribution[]>();
  const attributions = attributionsOf(analysis);
  for (const attribution of attributions) {
    const theirs = said.get(attribution.speaker);
    if (theirs) theirs.push(attribution);
    else said.set(attribution.speaker, [attribution]);
  }
  const mentions = new Map<Speaker, number>();
  for (const { speaker } of everyMention(analysis)) mentions.set(speaker, (mentions.get(speaker) ?? 0) + 1);
  const { speakers } = analysis.people;
  const heard = speakers.filter((speaker) => said.has(speaker));
  const silent = speakers
    .filter(({ kind, named }) => kind === 'person' && named)
    .filter((who) => !said.has(who));
  return [
    ...section(
      `Who speaks: ${heard.length}`,
      heard.map((who) => [
        who.name,
        describe(who),
        `${count(said.get(who)!.length, 'time', 'times')}, ${count(mentions.get(who) ?? 0, 'mention', 'mentions')}`,
      ]),
      colours,
    ),
    ...section(
      `Who is named and does not speak: ${silent.length}`,
      silent.map((who) => [who.name, describe(who), count(mentions.get(who) ?? 0, 'mention', 'mentions')]),
      colours,
    ),
    ...quotes(analysis, attributions, colours),
    ...findings(analysis, colours),
  ];
}

function describe({ kind, named, official, titles, organisation }: Speaker): string {
  const what = named ? (kind === 'person' ? [] : [kind]) : kind === 'person' ? ['not named'] : [kind];
  const place = organisation ? [organisation] : [];
  return [...titles.slice(0, 2), ...place, ...(official ? ['official'] : []), ...what].join(', ');
}

function quotes(
  analysis: Analysis,
  attributions: readonly SourceAttribution[],
  colours: Colours,
): readonly string[] {
  const of = (kind: SourceAttribution['kind']): number =>
    attributions.filter((one) => one.kind === kind).length;
  const nobody = attributions.filter(
    ({ speaker, source: [source] }) => !speaker && !(source && namesNobody(analysis.source.text, source)),
  ).length;
  return section(
    `What is said: ${attributions.length}`,
    [
      [
        `${of('direct')} quoted, ${of('mixed')} quoted in part, ${of('indirect')} reported`,
        '',
        nobody > 0 ? `${nobody} without a speaker` : '',
      ],
    ],
    colours,
  );
}

function findings(analysis: Analysis, colours: Colours): readonly string[] {
  const found = oneForEachSource(findingsOf(analysis));
  const at = lineFinder(analysis.source.text);
  const rows = found.map((finding) => {
    const { line, column } = at(finding).start;
    return [
      `${line}:${column}`,
      colours.severity(finding.severity)(finding.severity),
      `${finding.what.replaceAll('\n', ' ')} ${colours.faint(finding.rule.id)}`,
    ];
  });
  return section(`Worth a look: ${found.length}`, rows, colours);
}

function section(title: string, rows: readonly (readonly string[])[], colours: Colours): readonly string[] {
  const widths = [0, 1].map((column) =>
    Math.min(48, Math.max(0, ...rows.slice(0, 10_000).map((row) => visible(row[column])))),
  );
  const lines = rows.map((row) =>
    `  ${row.map((cell, i) => (i < 2 ? cell + ' '.repeat(Math.max(0, widths[i] - visible(cell))) : cell)).join('  ')}`.trimEnd(),
  );
  return rows.length > 0 ? [colours.strong(title), ...lines, ''] : [];
}

function visible(cell: string): number {
  return cell.replace(/\u001b\[[0-9;]*m/g, '').length;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
