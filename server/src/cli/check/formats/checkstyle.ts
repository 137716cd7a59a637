import type { Format } from './types.ts';
import { escapeXml } from './xml.ts';

const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const;

/** The XML of Checkstyle, which most build servers read. */
export const checkstyle: Format = (reports) => {
  const files = reports.map(({ name, findings }) => {
    const errors = findings.map(({ rule, severity, message, region: { start } }) => {
      const place = `line="${start.line}" column="${start.column}" severity="${severities[severity]}"`;
      const source = `on-the-record.${rule.id.replace('/', '.')}`;
      return `    <error ${place} message="${escapeXml(message)}" source="${escapeXml(source)}"/>\n`;
    });
    return `  <file name="${escapeXml(name)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
};
