import type { SourceFinding } from './source-finding.ts';

/** How grave a finding is, gravest first. */
const order = ['error', 'warning', 'information', 'hint'] as const;
const family = 'source/';
/** Says only that there is a source without a name, as all others of its family do. */
const inventory = 'source/anonymous';

/**
 * The findings with one for each source: where several ask of the same words who is behind them, the gravest stands for all,
 * and says what the others say. What is asked elsewhere stays as it is.
 */
export function oneForEachSource(findings: readonly SourceFinding[]): readonly SourceFinding[] {
  const shown: SourceFinding[] = [];
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i];
    let end = i + 1;
    while (end < findings.length && isSameSource(finding, findings[end])) end++;
    shown.push(end === i + 1 ? finding : together(findings.slice(i, end)));
    i = end - 1;
  }
  return shown;
}

/** Whether a finding asks who is behind what is said. */
export function isOfSource({ rule }: SourceFinding): boolean {
  return rule.id.startsWith(family);
}

function isSameSource(a: SourceFinding, b: SourceFinding): boolean {
  return a.start === b.start && a.end === b.end && isOfSource(a) && isOfSource(b);
}

function together(findings: readonly SourceFinding[]): SourceFinding {
  const grave = [...findings].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      Number(a.rule.id === inventory) - Number(b.rule.id === inventory),
  );
  const told = grave.filter(({ rule }) => rule.id !== inventory);
  return {
    ...grave[0],
    what: told.map(({ what }) => what).join('\n'),
    related: grave.flatMap(({ related }) => related),
    alsoOf: grave.slice(1).map(({ rule }) => rule),
  };
}
