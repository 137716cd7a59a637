import { rules } from '../rules/index.ts';
import type { RuleInput, Severity } from '../rules/index.ts';
import type { RuledFinding } from './types.ts';

/** Below this calibrated confidence a finding is only a hint … */
const sure = 0.8;
/** … and below this one it is not shown. */
const worthShowing = 0.5;

/** One list for all blocks without findings, so that most blocks are passed over by a glance at a reference. */
export const nothing: readonly RuledFinding[] = [];

/** Runs every rule that is on over one block. */
export function findingsOfBlock(
  input: RuleInput,
  severities: ReadonlyMap<string, Severity> | undefined,
): readonly RuledFinding[] {
  const found: RuledFinding[] = [];
  for (const rule of rules) {
    const severity = severities?.get(rule.id) ?? rule.severity;
    if (severity === 'off') continue;
    for (const finding of rule.check(input)) {
      if (finding.confidence < worthShowing) continue;
      found.push({ ...finding, rule, severity: finding.confidence < sure ? 'hint' : severity });
    }
  }
  if (found.length < 2) return found.length === 0 ? nothing : found;
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
