import { overlaps } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { Reading, Tagged, TaggedAttribution } from '../../tagging/index.ts';
import type { Correction, Placed } from './types.ts';

/**
 * A reading as the writer corrects it, as if the tagger had said so: what is no quotation is left out, and what somebody
 * is said to say is speech.
 */
export function correctReading(
  reading: Reading,
  placed: readonly Placed[],
  corrections: readonly Correction[],
): Reading {
  let { tagged } = reading;
  for (const at of placed) {
    if (at.role !== 'at') continue;
    const { kind } = corrections[at.correction];
    if (kind === 'notQuotation') tagged = withoutSpeech(tagged, at);
    else if (kind === 'speaker' && attributionOver(tagged.attributions, at) < 0)
      tagged = withSpeech(tagged, at);
  }
  return tagged === reading.tagged ? reading : { ...reading, tagged };
}

/** The attribution whose content is a stretch of words, or most of it; -1 for none. The innermost, where several are. */
export function attributionOver(
  attributions: readonly { readonly content: readonly Span[] }[],
  span: Span,
): number {
  let best = -1;
  let most = 0;
  attributions.forEach(({ content }, index) => {
    let length = 0;
    let shared = 0;
    for (const piece of content) {
      length += piece.end - piece.start;
      if (overlaps(piece, span)) shared += Math.min(piece.end, span.end) - Math.max(piece.start, span.start);
    }
    // Half of either: a quotation in two pieces is known by one of them.
    if (shared * 2 < Math.min(length, span.end - span.start)) return;
    const likeness = shared / Math.max(length, span.end - span.start);
    if (likeness > most) [best, most] = [index, likeness];
  });
  return best;
}

function withoutSpeech(tagged: Tagged, span: Span): Tagged {
  const gone = attributionOver(tagged.attributions, span);
  const continuation = tagged.continuation.filter((piece) => !overlaps(piece, span));
  if (gone < 0) return { ...tagged, continuation };
  const { within } = tagged.attributions[gone];
  const moved = (index: number): number =>
    index === gone ? moved(within) : index > gone ? index - 1 : index;
  const attributions = tagged.attributions
    .filter((_, index) => index !== gone)
    .map((said) => ({ ...said, within: moved(said.within) }));
  // What went on in the next block goes on from nothing.
  const goesOn = tagged.carry.open && !isLastOf(tagged.attributions, gone);
  return { ...tagged, attributions, continuation, carry: { ...tagged.carry, open: goesOn } };
}

function isLastOf(attributions: readonly TaggedAttribution[], index: number): boolean {
  return !attributions.some(({ within }, other) => other > index && within < 0);
}

function withSpeech(tagged: Tagged, { start, end }: Span): Tagged {
  const said = { source: [], cue: [], content: [{ start, end }], confidence: 1, evidence: 'corrected' };
  const continuation = tagged.continuation.filter((piece) => !overlaps(piece, { start, end }));
  const found = tagged.attributions.findIndex(({ content }) => (content[0]?.start ?? 0) > start);
  const at = found < 0 ? tagged.attributions.length : found;
  const moved = tagged.attributions.map((other) => ({
    ...other,
    within: other.within >= at ? other.within + 1 : other.within,
  }));
  const attributions = [...moved.slice(0, at), { ...said, within: -1 }, ...moved.slice(at)];
  return { ...tagged, attributions, continuation };
}
