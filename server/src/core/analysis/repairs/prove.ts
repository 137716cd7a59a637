import type { Span } from '../../base/index.ts';
import type { Source } from '../../document/index.ts';
import { analyze } from '../analyze.ts';
import { findingsOf } from '../findings/findings.ts';
import type { SourceFinding } from '../findings/source-finding.ts';
import { fixesOf } from './fixes.ts';
import type { SourceEdit, SourceFix } from './fixes.ts';
import type { Analysis } from '../types.ts';

/**
 * The repairs of a finding that do what they promise: each is tried, and the text after it is read. One stays when the
 * finding is gone, no other has appeared, those in other blocks are still there, and every other block is what it was.
 * Costs one incremental analysis a repair: for the moment when somebody asks, not for every keystroke.
 */
export function provenFixesOf(analysis: Analysis, finding: SourceFinding): readonly SourceFix[] {
  const before = findingsOf(analysis);
  return fixesOf(analysis, finding).filter((fix) => faultOf(analysis, before, finding, fix) === undefined);
}

/** Why a repair does not do what it promises, in a few words; undefined where it does. */
export function faultOfFix(analysis: Analysis, finding: SourceFinding, fix: SourceFix): string | undefined {
  return faultOf(analysis, findingsOf(analysis), finding, fix);
}

function faultOf(
  analysis: Analysis,
  before: readonly SourceFinding[],
  finding: SourceFinding,
  fix: SourceFix,
): string | undefined {
  const asked = before.find(({ found }) => found === finding.found) ?? finding;
  const after = analysisAfter(analysis, fix.edits);
  const moved = before.map((each) => ({ each, ...movedSpan(each, fix.edits) }));
  const now = findingsOf(after);
  const left = matchAll(moved, now);
  if (left.stayed.has(asked)) return 'the finding stays';
  const appeared = left.appeared.find((each) => !isMilder(each, moved));
  if (appeared) return `another appears: ${appeared.rule.id}`;
  const lost = before.find(
    (each) => each.block !== asked.block && !left.stayed.has(each) && !goesWith(each, finding),
  );
  if (lost) return `another is lost: ${lost.rule.id}`;
  return brokenBlock(analysis, after, fix.edits) ? 'another block is broken' : undefined;
}

/** A statement before the one that is cited now stands on that citation, too, only farther away: it stood on nothing. */
function isMilder(finding: SourceFinding, before: readonly Moved[]): boolean {
  return (
    finding.rule.id === 'claim/distant-citation' &&
    before.some(
      ({ each, start, end }) =>
        each.rule.id.startsWith('claim/') && start <= finding.end && finding.start <= end,
    )
  );
}

/** One repair may answer several findings of the same rule, of who somebody is, or of what is noted where. */
function goesWith(other: SourceFinding, finding: SourceFinding): boolean {
  return other.rule.id === finding.rule.id || /^(?:person|citation)\//.test(other.rule.id);
}

/** The analysis of the text after edits, none of which overlap. */
export function analysisAfter(analysis: Analysis, edits: readonly SourceEdit[]): Analysis {
  const { source, options } = analysis;
  const last = inOrder(edits).reverse();
  const text = last.reduce(
    (current, { start, end, text: put }) => current.slice(0, start) + put + current.slice(end),
    source.text,
  );
  const after: Source = { text, languageId: source.languageId };
  return analyze(after, { ...options, previous: analysis, edits: last });
}

/** By where they stand; those at one place in the order in which they were given. */
function inOrder(edits: readonly SourceEdit[]): SourceEdit[] {
  return edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.i - b.i)
    .map(({ edit }) => edit);
}

/** Where a span has gone: what is put in at its edges stays outside. */
function movedSpan({ start, end }: Span, edits: readonly SourceEdit[]): Span {
  const move = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const edit of edits) {
      const passed = isEnd
        ? edit.end < offset || (edit.end === offset && edit.start < edit.end)
        : edit.end <= offset;
      if (passed) by += edit.text.length - (edit.end - edit.start);
    }
    return offset + by;
  };
  return { start: move(start, false), end: move(end, true) };
}

/** A finding of before, and where its place is now. */
interface Moved extends Span {
  readonly each: SourceFinding;
}

/** Pairs findings of before with those of after: of the same rule, and at about the same place. */
function matchAll(
  before: readonly Moved[],
  after: readonly SourceFinding[],
): { readonly stayed: ReadonlySet<SourceFinding>; readonly appeared: readonly SourceFinding[] } {
  const stayed = new Set<SourceFinding>();
  const appeared: SourceFinding[] = [];
  for (const finding of after) {
    const same = before.filter(({ each }) => each.rule === finding.rule && !stayed.has(each));
    const near =
      same.find(({ start, end }) => start === finding.start && end === finding.end) ??
      same.find(({ start, end }) => start <= finding.end && finding.start <= end);
    if (near) stayed.add(near.each);
    else appeared.push(finding);
  }
  return { stayed, appeared };
}

/** Whether a block that no edit touches is no longer there as it was. */
function brokenBlock(before: Analysis, after: Analysis, edits: readonly SourceEdit[]): boolean {
  const there = new Map<string, number>();
  for (const { block } of after.blocks) {
    const name = `${block.kind} ${block.prose}`;
    there.set(name, (there.get(name) ?? 0) + 1);
  }
  return before.blocks.some(({ block }, i) => {
    const start = before.document.starts[i];
    const end = start + block.length;
    if (edits.some((edit) => edit.start <= end && start <= edit.end)) return false;
    const name = `${block.kind} ${block.prose}`;
    const left = there.get(name) ?? 0;
    there.set(name, left - 1);
    return left === 0;
  });
}
