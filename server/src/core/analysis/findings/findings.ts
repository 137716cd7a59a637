import type { Span } from '../../base/index.ts';
import { compareAccepted } from './accepted.ts';
import { isOfSource, oneForEachSource } from './one-for-each-source.ts';
import type { SourceFinding } from './source-finding.ts';
import { keyPlaceOf } from '../questions/keys.ts';
import type { Related } from '../../rules/index.ts';
import { findingsAcross, nothing } from '../steps/run-rules.ts';
import { mentionSpan, sourceSpan } from '../places.ts';
import { suppressions } from './suppress.ts';
import type { Analysis, RuledFinding } from '../types.ts';

/**
 * All findings of the text in reading order; those that a comment silences, those accepted before and those that somebody
 * has checked are left out.
 */
export function findingsOf(analysis: Analysis): readonly SourceFinding[] {
  return uncheckedOf(analysis, findingsToCheck(analysis));
}

/** Those that nobody has checked: whoever judges what stands for all that is asked of a source has judged all of it. */
export function uncheckedOf(
  analysis: Analysis,
  findings: readonly SourceFinding[],
): readonly SourceFinding[] {
  const { fresh } = compareAccepted(analysis, findings, analysis.options.checked ?? [], Infinity);
  if (fresh.length === findings.length) return findings;
  const left = new Set(fresh.map(identityOf));
  const judged = new Set<string>();
  for (const finding of oneForEachSource(findings))
    if (isOfSource(finding) && !left.has(identityOf(finding))) judged.add(placeOf(finding));
  return fresh.filter((finding) => !isOfSource(finding) || !judged.has(placeOf(finding)));
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/** What a finding has in common with the one that stands for it and others. */
function identityOf(finding: SourceFinding): string {
  return `${placeOf(finding)} ${finding.rule.id}`;
}

/** The same with those that somebody has checked. */
export function findingsToCheck(analysis: Analysis): readonly SourceFinding[] {
  const findings = findingsBesides(analysis, false);
  const { accepted } = analysis.options;
  return accepted ? compareAccepted(analysis, findings, accepted).fresh : findings;
}

/** A finding that is not told, and where it is silenced: by a comment in the text, or by what is kept beside it. */
interface SilencedFinding extends SourceFinding {
  readonly silenced: 'inSource' | 'external';
}

/** What `findingsOf` leaves out, in reading order. */
export function silencedOf(analysis: Analysis): readonly SilencedFinding[] {
  const open = findingsBesides(analysis, false);
  const fresh = compareAccepted(analysis, open, analysis.options.accepted ?? []).fresh;
  const told = new Set(uncheckedOf(analysis, fresh));
  const beside = open.filter((finding) => !told.has(finding));
  return [
    ...findingsBesides(analysis, true).map((finding) => ({ ...finding, silenced: 'inSource' as const })),
    ...beside.map((finding) => ({ ...finding, silenced: 'external' as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The findings that comments silence, or all others. */
function findingsBesides(analysis: Analysis, silent: boolean): readonly SourceFinding[] {
  const silenced = suppressions(analysis.document);
  const across = findingsAcross(analysis);
  const ofBlocks = analysis.findings;
  const findings: SourceFinding[] = [];
  for (let block = 0; block < ofBlocks.length; block++) {
    const here = across.get(block) ?? ofBlocks[block];
    if (here === nothing) continue;
    for (const found of here) {
      const finding = atSource(analysis, block, found);
      if (silenced(finding.rule.id, finding, analysis.document.starts[block]) === silent)
        findings.push(finding);
    }
  }
  return findings;
}

function atSource(analysis: Analysis, block: number, found: RuledFinding): SourceFinding {
  const key = found.citation === undefined ? undefined : keyPlaceOf(analysis, block, found.citation);
  const { start, end } = key ?? sourceSpan(analysis, block, found);
  return {
    start,
    end,
    rule: found.rule,
    severity: found.severity,
    what: found.what,
    confidence: found.confidence,
    unnecessary: found.unnecessary ?? false,
    related: found.related?.map((related) => relatedAt(analysis, related)) ?? nothingRelated,
    block,
    found,
  };
}

const nothingRelated: SourceFinding['related'] = [];

function relatedAt(analysis: Analysis, related: Related): SourceFinding['related'][number] {
  const place = { span: spanOf(analysis, related), message: related.message };
  return 'uri' in related ? { ...place, uri: related.uri } : place;
}

function spanOf(analysis: Analysis, related: Related): Span {
  if ('uri' in related) return related.source;
  if ('span' in related) return sourceSpan(analysis, related.block, related.span);
  return mentionSpan(analysis, related.mention);
}
