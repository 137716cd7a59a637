import { pageOf } from './types.ts';
import type { Format } from './types.ts';

/** One array, one object a file; offsets in UTF-16 code units, lines and columns from 1. */
export const json: Format = (reports, context) => {
  const files = reports.map(({ name, findings }) => ({
    file: name,
    findings: findings.map(({ rule, severity, message, offset, length, region }) => ({
      rule: rule.id,
      severity,
      message,
      range: [offset, offset + length],
      start: region.start,
      end: region.end,
      page: pageOf(rule, context),
    })),
  }));
  return `${JSON.stringify(files, null, 2)}\n`;
};
