import { expect, test } from 'vitest';
import { coloursFor } from '../../server/src/cli/colours.ts';
import { formats } from '../../server/src/cli/check/formats/index.ts';
import type { FormatName, Report, ReportedFinding } from '../../server/src/cli/check/formats/index.ts';
import { lineFinder } from '../../server/src/cli/lines.ts';
import type { Host } from '../../server/src/cli/host.ts';
import type { Rule } from '../../server/src/core/index.ts';

const rule: Rule = {
  id: 'quote/unattributed',
  severity: 'warning',
  title: 'A quotation without a speaker',
  standard: { name: 'House style', says: 'Quotations are attributed.' },
  advice: 'Say who said it.',
  check: () => [],
};
const text = 'One.\r\n“Two & <three>”\r\n“Two & <three>”';

function finding(start: number, end: number, severity: ReportedFinding['severity']): ReportedFinding {
  const region = lineFinder(text)({ start, end });
  const words = text.slice(start, end);
  return {
    rule,
    severity,
    message: `Who said ${words}?`,
    offset: start,
    length: end - start,
    region,
    text: words,
  };
}

const reports: Report[] = [
  { name: 'a, b/harbour: one.md', findings: [finding(6, 21, 'warning'), finding(23, 38, 'hint')] },
  { name: 'clean.md', findings: [] },
];

function write(format: FormatName, of = reports): string {
  const colours = coloursFor({ environment: {}, terminal: undefined } as unknown as Host, false);
  return formats[format](of, {
    version: '1.2.3',
    rulePages: 'file:///pages',
    colours,
    fails: ({ severity }) => severity === 'warning',
  });
}

test('stylish: under the name of the file, with a count', () => {
  expect(write('stylish')).toBe(
    'a, b/harbour: one.md\n' +
      '  2:1  warning  Who said “Two & <three>”?  quote/unattributed\n' +
      '  3:1  hint     Who said “Two & <three>”?  quote/unattributed\n' +
      '\n1 warning, 1 hint in 1 file\n',
  );
  expect(write('stylish', [])).toBe('');
});

test('json: offsets, lines and the page', () => {
  expect(JSON.parse(write('json'))[0].findings[0]).toEqual({
    rule: 'quote/unattributed',
    severity: 'warning',
    message: 'Who said “Two & <three>”?',
    range: [6, 21],
    start: { line: 2, column: 1 },
    end: { line: 2, column: 16 },
    page: 'file:///pages/quote/unattributed.md',
  });
});

test('github: workflow commands, escaped', () => {
  expect(write('github').split('\n')[0]).toBe(
    '::warning file=a%2C b/harbour%3A one.md,line=2,endLine=2,col=1,endColumn=16,title=quote/unattributed::Who said “Two & <three>”?',
  );
});

test('checkstyle and junit: well-formed XML', () => {
  for (const format of ['checkstyle', 'junit'] as const) {
    expect(write(format)).toContain('Who said “Two &amp; &lt;three&gt;”?');
    expect(wellFormed(write(format))).toBe(true);
  }
  expect(write('checkstyle')).toContain('<error line="3" column="1" severity="info"');
  // A hint does not make the check fail, and is no failed test.
  expect(write('junit')).toContain('tests="3" failures="1"');
  expect(write('junit')).toContain('<system-out>a, b/harbour: one.md:3:1: hint: Who said');
});

test('sarif: fingerprints hold when text moves, and tell the same words apart', () => {
  const results = (of: Report[]): { partialFingerprints: object; level: string; locations: unknown[] }[] =>
    JSON.parse(write('sarif', of)).runs[0].results;
  const [first, second] = results(reports);
  expect([first.level, second.level]).toEqual(['warning', 'note']);
  expect(first.partialFingerprints).not.toEqual(second.partialFingerprints);
  expect(first.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%2C%20b/harbour%3A%20one.md' },
        region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 16, charOffset: 6, charLength: 15 },
      },
    },
  ]);
  const moved = { ...reports[0].findings[0], offset: 90, region: lineFinder(text)({ start: 0, end: 3 }) };
  expect(results([{ ...reports[0], findings: [moved] }])[0].partialFingerprints).toEqual(
    first.partialFingerprints,
  );
});

test('sarif: a rule tells its standard and what to do, and no address on this machine', () => {
  const written = write('sarif');
  const { rules } = JSON.parse(written).runs[0].tool.driver;
  expect(rules.find(({ id }: Rule) => id === 'attribution/hearsay').help.markdown).toMatch(
    /^[^\n]+\n\n\[[^\]]+\]\(https?:[^)\s]+\): [^\n]+$/,
  );
  expect(written).not.toContain('file:');
});

/** Tags open and close in order, and no sign stands unescaped. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, close, name, empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s+[a-z]+="[^"<]*")*\s*(\/?)>/g)) {
    if (tag === '') return false;
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;|#\d+;)/.test(xml);
}
