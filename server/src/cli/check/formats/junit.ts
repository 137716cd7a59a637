import type { Format, FormatContext, Report } from './types.ts';
import { escapeXml } from './xml.ts';

/**
 * The XML of JUnit: a file is a suite, a finding a case, a file without findings one case that passed. Only what makes the
 * check fail is a failure; what else is found is told with a case that passed.
 */
export const junit: Format = (reports, context) => {
  const found = reports.flatMap(({ findings }) => findings);
  const tests = reports.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const failures = found.filter((finding) => context.fails(finding)).length;
  const head = `<testsuites name="On the Record" tests="${tests}" failures="${failures}" errors="0">`;
  const suites = reports.map((report) => suite(report, context)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites}</testsuites>\n`;
};

function suite({ name, findings }: Report, { fails }: FormatContext): string {
  const file = escapeXml(name);
  const cases = findings.map((finding) => {
    const { rule, severity, message, region } = finding;
    const at = `${region.start.line}:${region.start.column}`;
    const told = escapeXml(`${name}:${at}: ${severity}: ${message}`);
    const inside = fails(finding)
      ? `<failure type="${escapeXml(rule.id)}" message="${escapeXml(message)}">${told}</failure>`
      : `<system-out>${told}</system-out>`;
    return `    <testcase classname="${file}" name="${escapeXml(`${rule.id} at ${at}`)}">${inside}</testcase>\n`;
  });
  const passed = `    <testcase classname="${file}" name="nothing found"/>\n`;
  const counts = `tests="${Math.max(1, findings.length)}" failures="${findings.filter(fails).length}" errors="0"`;
  return `  <testsuite name="${file}" ${counts}>\n${cases.join('') || passed}  </testsuite>\n`;
}
