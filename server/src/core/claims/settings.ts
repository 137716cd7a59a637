import type { Block } from '../base/index.ts';
import { TokenKind } from '../language/index.ts';
import type { Reading } from '../tagging/index.ts';
import type { BlockQuotes } from '../quotes/index.ts';
import type { Setting } from './features.ts';
import type { Genre } from './genre.ts';
import { Says, sayings } from './lexicon.ts';
import { countSentences, isPoll } from './sentences.ts';
import type { Counted } from './sentences.ts';
import { Voice, voices } from './voice.ts';
import { grantOf } from './granted.ts';

/** What the claims of a block depend on, of itself and of the block before. */
export interface VoicedBlock {
  readonly block: Block;
  readonly prose: Reading;
  readonly quotes: BlockQuotes;
}

/** What is known of the whole piece. */
export interface Piece {
  readonly genre: Genre;
  readonly tenor: number;
}

interface VoicedSentences {
  readonly voice: Uint8Array;
  readonly settings: readonly Setting[];
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
export function settingsOf(
  now: VoicedBlock,
  previous: VoicedBlock | undefined,
  { genre, tenor }: Piece,
): VoicedSentences {
  const wake = !previous ? noWake : previous.quotes === counters ? left : wakeOf(previous);
  const voice = voices(now.prose, now.quotes);
  const counted = countSentences(now.prose, voice);
  let afterSpeech = wake.attributed;
  let since = wake.sinceReport;
  let sincePoll = wake.sincePoll;
  let studied = genre === 'study' || genre === 'findings';
  const ofStudy = genre === 'study';
  const match = genre === 'match';
  const life = genre === 'life';
  const settings = counted.map((sentence, index): Setting => {
    const attributed = isAttributed(sentence);
    const after = counted[index + 1];
    const setting = {
      now: sentence,
      afterSpeech,
      beforeSpeech: after !== undefined && isAttributed(after),
      index,
      count: counted.length,
      first: !previous,
      sinceReport: since,
      sincePoll,
      studied,
      match,
      life,
      ofStudy,
      tenor,
      granted: grantOf(genre, now.prose, now.prose.sentences[index], sentence),
    };
    studied ||= sentence.studies > 0;
    sincePoll = nextSincePoll(sincePoll, sentence.polls);
    since = nextSince(since, attributed, sentence.report);
    afterSpeech = attributed;
    return setting;
  });
  left = wakeAfter(counted);
  counters = now.quotes;
  return { voice, settings };
}

const noWake: Wake = { attributed: false, sinceReport: 0, sincePoll: 0 };

/** What the block left behind that was counted last: as a rule it is the one before the next. */
let left: Wake = noWake;
let counters: BlockQuotes | undefined;

function wakeAfter(counted: readonly Counted[]): Wake {
  let wake = noWake;
  for (let s = Math.max(0, counted.length - reach); s < counted.length; s++) {
    const attributed = isAttributed(counted[s]);
    wake = wakeNext(wake, attributed, counted[s].report, counted[s].polls);
  }
  return wake;
}

/** What the last sentences of the block before leave behind. */
interface Wake {
  readonly attributed: boolean;
  readonly sinceReport: number;
  readonly sincePoll: number;
}

function wakeNext(wake: Wake, attributed: boolean, report: number, polls: number): Wake {
  return {
    attributed,
    sinceReport: nextSince(wake.sinceReport, attributed, report),
    sincePoll: nextSincePoll(wake.sincePoll, polls),
  };
}

function wakeOf({ prose, quotes }: VoicedBlock): Wake {
  const { tokens, sentences } = prose;
  const first = Math.max(0, sentences.length - reach);
  const voice = voices(prose, quotes);
  let wake = noWake;
  for (let s = first; s < sentences.length; s++) {
    let words = 0;
    let others = 0;
    let report = 0;
    let polls = 0;
    for (let i = sentences[s].firstToken; i < sentences[s].endToken; i++) {
      if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
      words++;
      if (voice[i] & onTheRecord) others++;
      const bits = sayings.get(tokens.lexeme[i]);
      if (bits & (Says.research | Says.record)) report++;
      if (isPoll(tokens.lexeme[i], bits)) polls++;
    }
    const attributed = others * 2 > words;
    wake = wakeNext(wake, attributed, report, polls);
  }
  return wake;
}

const onTheRecord = Voice.speech | Voice.quoted | Voice.cue;

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
