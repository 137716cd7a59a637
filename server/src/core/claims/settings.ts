import type { Block } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import type { BlockQuotes } from '../quotes/index.ts';
import type { Setting } from './features.ts';
import { countSentence } from './sentences.ts';
import type { Counted } from './sentences.ts';
import { voices } from './voice.ts';

/** What the claims of a block depend on, of itself and of the block before. */
export interface VoicedBlock {
  readonly block: Block;
  readonly prose: Prose;
  readonly quotes: BlockQuotes;
}

export interface VoicedSentences {
  readonly voice: Uint8Array;
  readonly settings: readonly Setting[];
}

/** How many sentences of the block before are looked at. */
const reach = 3;
/** For how many sentences a report that somebody spoke of may still be what the text goes on to tell. */
const memory = 6;

/** Every sentence of a block, counted, among its neighbours. The block before gives its last few sentences. */
export function settingsOf(now: VoicedBlock, previous: VoicedBlock | undefined): VoicedSentences {
  const voice = voices(now.prose, now.quotes);
  const counted = now.prose.sentences.map((_, i) => countSentence(now.prose, voice, now.block.kind, i));
  const before = previous ? lastSentences(previous) : [];
  let since = 0;
  for (const sentence of before) since = nextSince(since, sentence);
  const settings = counted.map((sentence, index): Setting => {
    const setting = {
      before: index > 0 ? counted[index - 1] : before[before.length - 1],
      now: sentence,
      after: counted[index + 1],
      index,
      count: counted.length,
      first: !previous,
      sinceReport: since,
    };
    since = nextSince(since, sentence);
    return setting;
  });
  return { voice, settings };
}

function lastSentences({ block, prose, quotes }: VoicedBlock): Counted[] {
  const voice = voices(prose, quotes);
  const counted: Counted[] = [];
  for (let i = Math.max(0, prose.sentences.length - reach); i < prose.sentences.length; i++)
    counted.push(countSentence(prose, voice, block.kind, i));
  return counted;
}

/** Sentences since somebody on the record spoke of a report: other speech ends it, own voice may go on with it. */
function nextSince(since: number, { speech, quoted, cue, words, report }: Counted): number {
  const onTheRecord = (speech + quoted + cue) * 2 > words;
  if (onTheRecord) return report > 0 ? 1 : 0;
  return since > 0 && since < memory - 1 ? since + 1 : 0;
}
