import type { Format, Report } from './types.ts';
import { escapeXml } from './xml.ts';

/** The XML of JUnit: a file is a suite, a finding a failed case, a file without findings one case that passed. */
export const junit: Format = (reports) => {
  const failures = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const tests = reports.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  const head = `<testsuites name="On the Record" tests="${tests}" failures="${failures}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${reports.map(suite).join('')}</testsuites>\n`;
};

function suite({ name, findings }: Report): string {
  const file = escapeXml(name);
  const cases = findings.map(({ rule, severity, message, region: { start } }) => {
    const told = escapeXml(`${name}:${start.line}:${start.column}: ${severity}: ${message}`);
    const failure = `<failure type="${escapeXml(rule.id)}" message="${escapeXml(message)}">${told}</failure>`;
    return `    <testcase classname="${file}" name="${escapeXml(`${rule.id} at ${start.line}:${start.column}`)}">${failure}</testcase>\n`;
  });
  const passed = `    <testcase classname="${file}" name="nothing found"/>\n`;
  const counts = `tests="${Math.max(1, findings.length)}" failures="${findings.length}" errors="0"`;
  return `  <testsuite name="${file}" ${counts}>\n${cases.join('') || passed}  </testsuite>\n`;
}
