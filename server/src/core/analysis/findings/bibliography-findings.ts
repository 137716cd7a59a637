import type { Bibliography, BibliographyFile } from '../../citations/index.ts';
import { rules } from '../../rules/index.ts';
import type { FileFinding, Rule, Severity } from '../../rules/index.ts';
import type { ShownSeverity } from '../types.ts';

/** A finding in a bibliography, with its rule; offsets count in the file. */
export interface BibliographyFinding extends FileFinding {
  readonly file: BibliographyFile;
  readonly rule: Rule;
  readonly severity: ShownSeverity;
}

/**
 * What the rules find in the files of a bibliography, in order. `used` are the keys that articles cite; without them, the
 * rules that speak of use are silent.
 */
export function bibliographyFindings(
  bibliography: Bibliography,
  {
    used,
    severities,
    flaggedDomains = new Set<string>(),
  }: {
    readonly used?: ReadonlySet<string>;
    readonly severities?: ReadonlyMap<string, Severity>;
    readonly flaggedDomains?: ReadonlySet<string>;
  } = {},
): readonly BibliographyFinding[] {
  return bibliography.files.flatMap((file) => {
    const found = rules.flatMap((rule): BibliographyFinding[] => {
      const severity = severities?.get(rule.id) ?? rule.severity;
      if (!rule.checkFile || severity === 'off') return [];
      const input = { file, bibliography, used, flaggedDomains };
      return rule.checkFile(input).map((finding) => ({ ...finding, file, rule, severity }));
    });
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}
