import type { Block } from '../../base/index.ts';
import type { Reading } from '../../tagging/index.ts';
import type { BlockQuotes } from '../../quotes/index.ts';
import { announcesPoints } from './enumerations.ts';
import type { Genre, Piece } from '../piece/genre.ts';
import { grantOf } from './granted.ts';
import { countSentences } from './counted.ts';
import type { Counted } from './counted.ts';
import { voices } from '../words/voice.ts';

/** What the claims of a block depend on, of itself and of the block before. */
export interface VoicedBlock {
  readonly block: Block;
  readonly prose: Reading;
  readonly quotes: BlockQuotes;
}

/** A sentence among its neighbours. */
export interface Situation {
  readonly now: Counted;
  /** Whether the sentence before, the one after, is mostly somebody's words. */
  readonly afterSpeech: boolean;
  readonly beforeSpeech: boolean;
  /** Index of the sentence in its block, and how many the block has. */
  readonly index: number;
  readonly count: number;
  /** True in the first block of the text. */
  readonly first: boolean;
  /** Sentences since one on the record spoke of a report, a study or a poll; 0 when none is near. */
  readonly sinceReport: number;
  /** Sentences since one spoke of a poll, in this block or at the end of the one before; 0 when none did. */
  readonly sincePoll: number;
  /** True where a sentence before it in the block spoke of a study or a poll. */
  readonly studied: boolean;
  /** True where a sentence before it in the block told prices or results of a company: those below are likely its, too. */
  readonly afterPriced: boolean;
  /** Whether it is one of the points that somebody was said to make. */
  readonly pointed: boolean;
  /** What kind of piece it stands in. */
  readonly genre: Genre;
  /** What the piece as a whole adds to the log odds (`chance/tenor.ts`). */
  readonly tenor: number;
  /** By how much the odds are less where the kind of piece makes the statement its writer's own; 1 elsewhere. */
  readonly granted: number;
}

interface VoicedSentences {
  readonly voice: Uint8Array;
  readonly situations: readonly Situation[];
}

/** How many sentences of the block before are looked at. */
const reach = 3;
/** For how many sentences a report that somebody spoke of may still be what the text goes on to tell. */
const memory = 6;

/** Headings, captions, block quotes and notes tell what others say, or what stands below. */
export function isStatement({ block, prose }: VoicedBlock): boolean {
  return prose.english && (block.kind === 'paragraph' || block.kind === 'listItem');
}

/** Every sentence of a block, counted, among its neighbours. The block before gives its last few sentences. */
export function situationsOf(
  now: VoicedBlock,
  previous: VoicedBlock | undefined,
  { genre, tenor }: Pick<Piece, 'genre' | 'tenor'>,
): VoicedSentences {
  let wake = !previous ? noWake : previous.quotes === counters ? left : wakeOf(previous);
  const voice = voices(now.prose, now.quotes);
  const counted = countSentences(now.prose, now.prose.sentences, voice);
  const announced = announcedAt(counted, now, previous);
  let afterPriced = false;
  let studied = genre === 'study' || genre === 'findings';
  const situations: Situation[] = [];
  for (let index = 0; index < counted.length; index++) {
    const sentence = counted[index];
    const after = counted[index + 1];
    situations.push({
      now: sentence,
      afterSpeech: wake.attributed,
      beforeSpeech: after !== undefined && isAttributed(after),
      index,
      count: counted.length,
      first: !previous,
      sinceReport: wake.sinceReport,
      sincePoll: wake.sincePoll,
      studied,
      afterPriced,
      pointed: sentence.point && announced < index,
      genre,
      tenor,
      granted: grantOf(genre, now.prose, now.prose.sentences[index], sentence),
    });
    studied ||= sentence.studies > 0;
    afterPriced ||= sentence.priced;
    wake = wakeNext(wake, sentence);
  }
  left = wakeAfter(counted.slice(-reach));
  counters = now.quotes;
  return { voice, situations };
}

/** What sentences leave behind for the next one. */
interface Wake {
  readonly attributed: boolean;
  readonly sinceReport: number;
  readonly sincePoll: number;
}

const noWake: Wake = { attributed: false, sinceReport: 0, sincePoll: 0 };

/** What the block left behind that was counted last: as a rule it is the one before the next. */
let left: Wake = noWake;
let counters: BlockQuotes | undefined;

function wakeOf({ prose, quotes }: VoicedBlock): Wake {
  return wakeAfter(countSentences(prose, prose.sentences.slice(-reach), voices(prose, quotes)));
}

function wakeAfter(last: readonly Counted[]): Wake {
  return last.reduce(wakeNext, noWake);
}

function wakeNext({ sinceReport, sincePoll }: Wake, sentence: Counted): Wake {
  const attributed = isAttributed(sentence);
  return {
    attributed,
    sinceReport: nextSince(sinceReport, attributed, sentence.report),
    sincePoll: nextSincePoll(sincePoll, sentence.polls),
  };
}

/**
 * The sentence that says that somebody makes some points, -1 where the block before has it. Few blocks have a point: in all others
 * nobody looks for what announces it.
 */
function announcedAt(
  counted: readonly Counted[],
  { prose }: VoicedBlock,
  previous: VoicedBlock | undefined,
): number {
  if (!counted.some(({ point }) => point)) return Infinity;
  if (previous?.prose.sentences.slice(-reach).some((each) => announcesPoints(previous.prose, each)))
    return -1;
  const at = prose.sentences.findIndex((each) => announcesPoints(prose, each));
  return at < 0 ? Infinity : at;
}

/** Most of the sentence is somebody’s words, or the words that introduce them. */
function isAttributed({ others, words }: Counted): boolean {
  return others * 2 > words;
}

/** Sentences since somebody on the record spoke of a report: other speech ends it, own voice may go on with it. */
function nextSince(since: number, attributed: boolean, report: number): number {
  if (attributed) return report > 0 ? 1 : 0;
  return since > 0 && since < memory - 1 ? since + 1 : 0;
}

/** Sentences since one spoke of a poll, whoever spoke. */
function nextSincePoll(since: number, polls: number): number {
  return polls > 0 ? 1 : since > 0 ? since + 1 : 0;
}
