import { openingBlocks, reportsNothing } from '../../claims/index.ts';
import { findMentions } from '../../people/index.ts';
import { withoutDoubts } from '../../tagging/index.ts';
import type { Changed } from './read-blocks.ts';
import type { Analysis, LocalReading } from '../types.ts';

/** What is believed of what was read in the blocks. */
interface Believed {
  /** Whether the opening of the text reports nothing. */
  readonly silent: boolean;
  readonly local: readonly LocalReading[];
  readonly changed: Changed;
}

/**
 * Believes what was read; in a text that reports nothing only what is surely said, save in blocks that the writer corrected. When a
 * text begins to report, or no longer does, every block is believed anew.
 */
export function believe(
  read: readonly LocalReading[],
  changed: Changed,
  base: Analysis | undefined,
): Believed {
  const silent = hasOpening(changed, base)
    ? base.memory.silent
    : reportsNothing(read.slice(0, openingBlocks).map(({ reading }) => reading));
  const before = base?.memory.local ?? [];
  const turned = base !== undefined && base.memory.silent !== silent;
  const anew = turned ? { start: 0, end: read.length, previousEnd: before.length } : changed;
  if (!silent) return { silent, local: read, changed: anew };
  const { start, end, previousEnd } = anew;
  const local = [
    ...before.slice(0, start),
    ...read.slice(start, end).map(surely),
    ...before.slice(previousEnd),
  ];
  return { silent, local, changed: anew };
}

/** Whether the blocks that tell what kind of text it is are the same. */
export function hasOpening({ start }: Changed, base: Analysis | undefined): base is Analysis {
  return base !== undefined && start >= openingBlocks;
}

function surely(local: LocalReading): LocalReading {
  const tagged = withoutDoubts(local.reading, local.reading.tagged);
  if (tagged === local.reading.tagged || local.placed.length > 0) return local;
  const reading = { ...local.reading, tagged };
  return { ...local, reading, mentions: findMentions(local.block, reading) };
}
