import type { Span } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import type { Tagged, Tagger, TaggingState } from '../types.ts';
import { finishDrafts, spanOf } from './draft.ts';
import { announcement, joinQuotations, loneQuotations } from './joining.ts';
import { cueAfterQuotation } from './quoted.ts';
import { readCues } from './read-cues.ts';
import { transcriptLine } from './transcript.ts';
import { viewOf } from './view.ts';

/** Reads attribution by rules alone: what answers when no model is at hand. */
export const ruleTagger: Tagger = { name: 'rules-1', tag };

const noCues: readonly undefined[] = [];

function tag(prose: Prose, carry: TaggingState): Tagged {
  const view = viewOf(prose);
  const line = transcriptLine(view);
  if (line)
    return {
      attributions: finishDrafts(view, [line]),
      continuation: [],
      carry: { open: false, announced: false },
    };
  const after =
    prose.quotations.length === 0
      ? noCues
      : prose.quotations.map((quotation, i) =>
          quotation.parent < 0 ? cueAfterQuotation(view, i) : undefined,
        );
  const drafts = readCues(view, after);
  const owners = joinQuotations(view, drafts, after);
  const { continuation, open } = loneQuotations(view, drafts, owners, carry);
  const announced = announcement(view, drafts);
  return {
    attributions: finishDrafts(view, drafts),
    continuation: continuation.map((range): Span => spanOf(view, range)),
    carry: { open, announced },
  };
}
