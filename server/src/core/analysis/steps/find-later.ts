import { activeRules, findingsOfBlock } from './run-rules.ts';
import type { AnalysedBlock, Found, LaterFindings, Ruled } from '../types.ts';

/**
 * Findings that wait until somebody asks: an editor does at a pause and not at every key, and who only wants to know the people
 * of an article does not. What was found last is kept, and blocks that are the same since then share it.
 */
export function findLater(now: Ruled, earlier: LaterFindings | undefined): LaterFindings {
  const { blocks, facts, options } = now;
  let last = earlier?.last();
  let found: Found | undefined;
  return {
    ofBlocks() {
      if (!found) {
        const findings = findAll(now, last && sameRules(last, now) ? last : undefined);
        last = found = { blocks, facts, options, findings };
      }
      return found.findings;
    },
    last: () => last,
  };
}

/** Whether the same rules look at the same story: as many blocks, people, works, the workspace's people and the date. */
function sameRules(then: Ruled, now: Ruled): boolean {
  const [a, b] = [then.facts, now.facts];
  return (
    then.blocks.length === now.blocks.length &&
    then.options.severities === now.options.severities &&
    then.options.enabled === now.options.enabled &&
    a.people === b.people &&
    a.citations === b.citations &&
    a.languageId === b.languageId &&
    a.bibliography === b.bibliography &&
    a.flaggedDomains === b.flaggedDomains &&
    a.known === b.known &&
    a.date === b.date
  );
}

function findAll({ blocks, facts, options }: Ruled, last: Found | undefined): Found['findings'] {
  if (options.enabled === false) return blocks.map(() => []);
  const active = activeRules(options.severities);
  const [start, end] = last ? between(last.blocks, blocks) : [0, blocks.length];
  const found = (last?.findings ?? []).slice(0, start);
  for (let index = start; index < end; index++) {
    const [previous, story, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
    const same =
      last !== undefined &&
      last.blocks[index] === story &&
      last.blocks[index - 1] === previous &&
      last.blocks[index + 1] === next;
    found.push(
      same ? last.findings[index] : findingsOfBlock({ story, previous, next, facts, index }, active),
    );
  }
  return last ? found.concat(last.findings.slice(end)) : found;
}

/** From the first to behind the last of as many blocks that is not what it was, with their neighbours: rules look at those, too. */
function between(
  then: readonly AnalysedBlock[],
  now: readonly AnalysedBlock[],
): [start: number, end: number] {
  let start = 0;
  while (start < now.length && now[start] === then[start]) start++;
  let end = now.length;
  while (end > start && now[end - 1] === then[end - 1]) end--;
  return [Math.max(0, start - 1), Math.min(now.length, end + 1)];
}
