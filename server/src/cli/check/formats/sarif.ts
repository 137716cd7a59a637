import { rules } from '../../../core/index.ts';
import type { Rule } from '../../../core/index.ts';
import type { Format, Report, ReportedFinding } from './types.ts';

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
} as const;

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): all rules, every finding with a fingerprint of its words, and those that are silenced with where. */
export const sarif: Format = (reports, context) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'On the Record',
            semanticVersion: context.version,
            rules: rules.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(results),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A rule goes with what is to be known of it, and without the address of its page, which lies on this machine alone. */
function describe({ id, title, standard, advice, severity }: Rule): object {
  const { name, says, url } = standard;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${name}: ${says}` },
    help: { text: advice, markdown: `${advice}\n\n${url ? `[${name}](${url})` : name}: ${says}` },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
  };
}

function results({ name, findings, silenced = [] }: Report): readonly object[] {
  const seen = new Map<string, number>();
  // In the order of the text, so that a fingerprint stays the same when something is silenced.
  const all = [...findings, ...silenced].sort((a, b) => a.offset - b.offset);
  return all.map((finding) => {
    const { rule, severity, message, offset, length, region, silenced: where } = finding;
    return {
      ruleId: rule.id,
      ruleIndex: rules.indexOf(rule),
      level: levels[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: name.split('/').map(encodeURIComponent).join('/') },
            region: {
              startLine: region.start.line,
              startColumn: region.start.column,
              endLine: region.end.line,
              endColumn: region.end.column,
              charOffset: offset,
              charLength: length,
            },
          },
        },
      ],
      // Where one result says so, all have to.
      suppressions: where ? [{ kind: where }] : [],
      partialFingerprints: { 'ruleAndWords/v1': fingerprint(name, finding, seen) },
    };
  });
}

/** The same words with the same fault keep their fingerprint wherever they move in the file; a second one gets its number. */
function fingerprint(name: string, { rule, text }: ReportedFinding, seen: Map<string, number>): string {
  const words = `${name}\n${rule.id}\n${text.replace(/\s+/g, ' ').trim()}`;
  const times = (seen.get(words) ?? 0) + 1;
  seen.set(words, times);
  return `${hash(words, 0x811c9dc5)}${hash(words, 0x01234567)}:${times}`;
}

/** FNV-1a over UTF-16 code units, from a seed; two seeds together make chance collisions negligible. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
