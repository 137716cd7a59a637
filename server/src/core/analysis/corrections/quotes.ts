import { overlaps } from '../../base/index.ts';
import type { People } from '../../people/index.ts';
import type { BlockQuotes } from '../../quotes/index.ts';
import type { Reading } from '../../tagging/index.ts';
import { speakerMeant } from './people.ts';
import { attributionOver } from './reading.ts';
import type { Target } from './targets.ts';
import type { Correction, Placed } from './types.ts';

/** Everybody in the story, and what the writer says of them. */
export interface Cast {
  readonly people: People;
  readonly corrections: readonly Correction[] | undefined;
  readonly targets: readonly Target[];
}

interface PlacedReading {
  readonly placed: readonly Placed[];
  readonly reading: Reading;
}

/** Who says what in a block by the writer's word: speaker by attribution. */
export function givenSpeakers(
  { placed, reading }: PlacedReading,
  { people, corrections, targets }: Cast,
): ReadonlyMap<number, number> | undefined {
  let given: Map<number, number> | undefined;
  for (const span of placed) {
    const correction = corrections![span.correction];
    if (correction.kind !== 'speaker' || span.role !== 'at') continue;
    const said = attributionOver(reading.tagged.attributions, span);
    const who = speakerMeant(people, correction.person, targets[span.correction].person);
    if (said >= 0 && who >= 0) (given ??= new Map<number, number>()).set(said, who);
  }
  return given;
}

/** A quotation that is none by the writer's word needs no speaker. */
export function correctQuotes(
  quotes: BlockQuotes,
  { placed, reading }: PlacedReading,
  { corrections }: Cast,
): BlockQuotes {
  const none = placed.filter(({ correction }) => corrections![correction].kind === 'notQuotation');
  if (none.length === 0) return quotes;
  const unattributed = quotes.unattributed.filter(
    (index) => !none.some((span) => overlaps(span, reading.quotations[index])),
  );
  return { ...quotes, unattributed };
}
