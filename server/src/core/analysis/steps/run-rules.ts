import { sortShort } from '../../base/index.ts';
import { rules, sentenceIndexAt } from '../../rules/index.ts';
import type { BlockFinding, Rule, RuleInput, Severity } from '../../rules/index.ts';
import type { Analysis, RuledFinding, ShownSeverity } from '../types.ts';

/** Below this calibrated confidence a finding is only a hint … */
const sure = 0.8;
/** … and below this one it is not shown. */
const worthShowing = 0.5;

/** One list for all blocks without findings, so that most blocks are passed over by a glance at a reference. */
export const nothing: readonly RuledFinding[] = [];

/** A rule that is on, and how severe it is. */
interface Active {
  readonly rule: Rule;
  readonly severity: ShownSeverity;
}

/** The rules that are on, for all blocks of an analysis. */
export function activeRules(severities: ReadonlyMap<string, Severity> | undefined): readonly Active[] {
  const active: Active[] = [];
  for (const rule of rules) {
    const severity = severities?.get(rule.id) ?? rule.severity;
    if (severity !== 'off') active.push({ rule, severity });
  }
  return active;
}

/** Runs the rules over one block. */
export function findingsOfBlock(input: RuleInput, active: readonly Active[]): readonly RuledFinding[] {
  let found: RuledFinding[] | undefined;
  for (let i = 0; i < active.length; i++) {
    const { rule, severity } = active[i];
    const findings = rule.check(input);
    if (findings.length === 0) continue;
    found ??= [];
    for (const finding of findings) add(found, finding, rule, severity);
  }
  return found ? inOrder(withoutYielding(found, input)) : nothing;
}

/** Without the hints that give way to what another rule, if it is on, says of their sentence. */
function withoutYielding(found: RuledFinding[], { story: { prose } }: RuleInput): RuledFinding[] {
  if (found.length < 2 || !found.some(yields)) return found;
  const told = new Set(found.map(({ rule, start }) => `${sentenceIndexAt(prose, start)} ${rule.id}`));
  return found.filter((finding) => {
    const sentence = sentenceIndexAt(prose, finding.start);
    return !yields(finding) || !finding.rule.yieldsTo!.some((id) => told.has(`${sentence} ${id}`));
  });
}

function yields({ rule, confidence }: RuledFinding): boolean {
  return rule.yieldsTo !== undefined && confidence < sure;
}

/**
 * What rules find that compare places far apart: for each block that has such findings, all of its findings. Worked out
 * when somebody asks, at most once for an analysis.
 */
export function findingsAcross(analysis: Analysis): ReadonlyMap<number, readonly RuledFinding[]> {
  let found = across.get(analysis);
  if (!found) across.set(analysis, (found = lookAcross(analysis)));
  return found;
}

/**
 * What is longer than any article, a book or a year of minutes, is not compared with itself: a keystroke would take longer
 * with every page. The longest of 84 articles of the development corpus has 157.
 */
const mostBlocks = 300;

const across = new WeakMap<Analysis, ReadonlyMap<number, readonly RuledFinding[]>>();
const noBlocks: ReadonlyMap<number, readonly RuledFinding[]> = new Map();

function lookAcross({
  blocks,
  people,
  findings,
  options,
}: Analysis): ReadonlyMap<number, readonly RuledFinding[]> {
  if (options.enabled === false) return noBlocks;
  // Transcripts and notes are linked by whoever wants them compared, however long the text is.
  if (blocks.length > mostBlocks && !options.notes?.length) return noBlocks;
  const found = new Map<number, RuledFinding[]>();
  for (const { rule, severity } of activeRules(options.severities)) {
    if (!rule.checkStory) continue;
    for (const finding of rule.checkStory(blocks, people, options.beside ?? [], options.notes ?? [])) {
      let here = found.get(finding.block);
      if (!here) found.set(finding.block, (here = [...findings[finding.block]]));
      add(here, finding, rule, severity);
    }
  }
  for (const here of found.values()) inOrder(here);
  return found;
}

function add(found: RuledFinding[], finding: BlockFinding, rule: Rule, severity: ShownSeverity): void {
  if (finding.confidence < worthShowing) return;
  // Written out: a spread costs a finding more than the search for it.
  found.push({
    start: finding.start,
    end: finding.end,
    what: finding.what,
    confidence: finding.confidence,
    fixes: finding.fixes,
    related: finding.related,
    settle: finding.settle,
    unnecessary: finding.unnecessary,
    citation: finding.citation,
    rule,
    severity: finding.confidence < sure ? 'hint' : severity,
  });
}

function inOrder(found: RuledFinding[]): readonly RuledFinding[] {
  if (found.length < 2) return found.length === 0 ? nothing : found;
  return sortShort(found, (a, b) => a.start - b.start || a.end - b.end);
}
