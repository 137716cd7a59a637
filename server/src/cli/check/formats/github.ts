import type { Format } from './types.ts';

const commands = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/**
 * Workflow commands that GitHub shows as annotations. A column range is legal on one line only, so it is left out where
 * a finding spans several.
 */
export const github: Format = (reports) =>
  reports
    .flatMap(({ name, findings }) =>
      findings.map(({ rule, severity, message, region: { start, end } }) => {
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const place = `file=${property(name)},line=${start.line},endLine=${end.line}${columns}`;
        return `::${commands[severity]} ${place},title=${property(rule.id)}::${data(message)}\n`;
      }),
    )
    .join('');

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
