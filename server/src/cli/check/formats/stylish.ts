import type { Format, ReportedFinding } from './types.ts';

/** For people: findings under the name of their file, and a count. */
export const stylish: Format = (reports, { colours }) => {
  const told = reports.filter(({ findings }) => findings.length > 0);
  const paragraphs = told.map(({ name, findings }) => {
    const rows = findings.map((finding) => [place(finding), finding.severity] as const);
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
    const lines = findings.map((finding, i) => {
      const severity = colours.severity(finding.severity)(rows[i][1].padEnd(widths[1]));
      return `  ${rows[i][0].padEnd(widths[0])}  ${severity}  ${finding.message}  ${colours.faint(finding.rule.id)}`;
    });
    return `${colours.strong(name)}\n${lines.join('\n')}\n`;
  });
  const all = told.flatMap(({ findings }) => findings);
  if (all.length === 0) return '';
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => [severity, all.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => colours.severity(severity)(counted(number, severity)));
  return `${paragraphs.join('\n')}\n${counts.join(', ')} in ${told.length === 1 ? '1 file' : `${told.length} files`}\n`;
};

function place({ region: { start } }: ReportedFinding): string {
  return `${start.line}:${start.column}`;
}

function counted(number: number, severity: string): string {
  return `${number} ${severity}${number === 1 || severity === 'information' ? '' : 's'}`;
}
