import { overlaps } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { BlockMentions, MentionRef } from '../../people/index.ts';
import type { Tagged } from '../../tagging/index.ts';
import { attributionOver } from './reading.ts';
import type { Correction, Placed } from './types.ts';

/** A block as far as corrections look at it. */
interface CorrectedBlock {
  readonly mentions: BlockMentions;
  readonly reading: { readonly tagged: Tagged };
  readonly placed: readonly Placed[];
}

/** What a correction speaks of in this text: mentions, by block and number. */
export interface Target {
  /** The mention that is corrected; for words that somebody says, the pronoun or noun that says who. */
  readonly at?: MentionRef;
  /** The block of the words that are corrected. */
  readonly block?: number;
  /** A mention of the person who is meant. */
  readonly person?: MentionRef;
}

/** The targets where there are no corrections. */
export const noTargets: readonly Target[] = [];

/** The mentions that corrections speak of, by correction. */
export function targetsOf(
  blocks: readonly CorrectedBlock[],
  corrections: readonly Correction[],
): readonly Target[] {
  const targets: { at?: MentionRef; block?: number; person?: MentionRef }[] = corrections.map(() => ({}));
  blocks.forEach(({ mentions, reading, placed }, block) => {
    for (const span of placed) {
      const { kind } = corrections[span.correction];
      if (span.role === 'at') targets[span.correction].block = block;
      const teller = kind === 'speaker' && span.role === 'at';
      const mention = teller ? tellerOf(mentions, reading.tagged, span) : mentionOver(mentions, span);
      if (mention >= 0) targets[span.correction][span.role] = { block, mention };
    }
  });
  return targets;
}

export function sameTargets(one: readonly Target[], other: readonly Target[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ at, block, person }, i) =>
        block === other[i].block && sameRef(at, other[i].at) && sameRef(person, other[i].person),
    )
  );
}

function sameRef(one: MentionRef | undefined, other: MentionRef | undefined): boolean {
  return one?.block === other?.block && one?.mention === other?.mention;
}

/** `|She| said: “…”`: whoever is made the speaker is meant by the pronoun, too. A name stays whose it is. */
function tellerOf({ mentions }: BlockMentions, tagged: Tagged, span: Span): number {
  const said = attributionOver(tagged.attributions, span);
  if (said < 0) return -1;
  return mentions.findIndex(({ sourceOf, form }) => sourceOf === said && form === 'pronoun');
}

/** The mention that stands at a span, or shares most of it. */
function mentionOver({ mentions }: BlockMentions, span: Span): number {
  let best = -1;
  let most = 0;
  mentions.forEach((mention, index) => {
    if (!overlaps(mention, span)) return;
    const shared = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
    const likeness = shared / Math.max(mention.end - mention.start, span.end - span.start);
    if (likeness > most) [best, most] = [index, likeness];
  });
  return best;
}
