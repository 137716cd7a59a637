import { sortShort } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import type { People } from '../people/index.ts';
import type { Reading, TaggedAttribution } from '../tagging/index.ts';
import { kindOfContent } from './kind.ts';
import { byContext, bySource, speaksBehind } from './speaker.ts';
import type { Named } from './speaker.ts';
import { byTurn, noTurns, turnsAfter } from './turns.ts';
import { partiesOf } from './parties.ts';
import type {
  Attribution,
  AttributionKind,
  BlockQuotes,
  Evidence,
  QuotesInput,
  QuotesState,
} from './types.ts';
import { unattributedQuotations } from './unattributed.ts';

/** The state before the first block. */
export const noQuotes: QuotesState = {
  speaker: -1,
  open: false,
  guest: -1,
  asker: -1,
  asked: false,
  turns: noTurns,
};

export function sameQuotesState(a: QuotesState, b: QuotesState): boolean {
  return (
    a.speaker === b.speaker &&
    a.open === b.open &&
    a.guest === b.guest &&
    a.asker === b.asker &&
    a.asked === b.asked &&
    a.turns[0] === b.turns[0] &&
    a.turns[1] === b.turns[1]
  );
}

/**
 * Gives every attribution of a block its speaker, with the evidence. `corrected` has the speakers that the writer gives,
 * by attribution; `below` is who is named at the end of the quotation that the block opens, or -1.
 */
export function attribute(
  input: QuotesInput,
  people: People,
  carry: QuotesState,
  corrected: ReadonlyMap<number, number> | undefined,
  below: number,
): BlockQuotes {
  const { reading, resolution } = input;
  const { mentions } = input.mentions;
  const { tagged } = reading;
  const before: Attribution[] = [];
  const { guest, asker } = partiesOf(input, people, carry);
  const telling = { reading, mentions, resolution, people, before, carried: carry.speaker };
  for (let index = 0; index < tagged.attributions.length; index++) {
    const found = tagged.attributions[index];
    const { source, cue, content, within } = found;
    const kind = kindOfContent(reading, content);
    const given = corrected?.get(index) ?? -1;
    const guessed =
      byName(found, below) ??
      byTurn(telling, found, { guest, asker }, carry.turns[1]) ??
      (source.length > 0 ? bySource(telling, found, index) : byContext(telling, found, kind === 'direct'));
    const named = given < 0 ? guessed : givenBy(guessed, given);
    const { speaker, mention, evidence } = named;
    const confidence = given < 0 ? found.confidence * (speaker < 0 ? 0.5 : named.sure) : 1;
    const behind = speaksBehind(telling, found);
    before.push({ kind, source, cue, content, within, speaker, mention, confidence, evidence });
    if (speaker >= 0 && within < 0 && !behind && !goesOnAround(tagged.continuation, found))
      telling.carried = mayGoOn(people, speaker, kind) ? speaker : -1;
  }
  let { continuation } = tagged;
  // Somebody else’s words are nothing that goes on.
  const goesOn = continuation.length > 0 && below === carry.speaker;
  if (below >= 0 && before.length === 0 && !goesOn) {
    before.push(namedFor(reading, below));
    telling.carried = below;
    continuation = noSpans;
  }
  const { speaker, asked } = whoIsNext(input, telling.carried, carry);
  return {
    attributions: before,
    continuation,
    unattributed: withoutSpeaker(input, before, carry),
    carry: {
      speaker,
      open: tagged.carry.open,
      guest,
      asker,
      asked,
      turns: turnsAfter(tagged, before, carry.turns),
    },
  };
}

/** `“It is late. ¶ “We go,” said Ines Falk.`: the first paragraph is hers, too. */
function byName({ source, cue, content }: TaggedAttribution, below: number): Named | undefined {
  if (below < 0 || source.length > 0 || cue.length > 0 || content[0].start > 0) return undefined;
  return { speaker: below, mention: -1, evidence: [{ kind: 'namedBelow' }], sure: 0.9 };
}

/** A paragraph of a quotation whose speaker is named below it, and to which nothing in it gives one. */
function namedFor(reading: Reading, speaker: number): Attribution {
  const [{ start, end }] = reading.quotations;
  const content = [{ start, end }];
  const kind = kindOfContent(reading, content);
  const evidence: Evidence[] = [{ kind: 'namedBelow' }];
  return { kind, source: [], cue: [], content, within: -1, speaker, mention: -1, confidence: 0.8, evidence };
}

const noSpans: readonly Span[] = [];

/** The quotations to which nothing gives a speaker; one that answers the block before has one. */
function withoutSpeaker(
  input: QuotesInput,
  attributions: readonly Attribution[],
  { asked }: QuotesState,
): readonly number[] {
  if (!speaks(input)) return none;
  const { reading } = input;
  const answer = asked && reading.quotations[0]?.start === 0 ? [reading.quotations[0]] : [];
  return unattributedQuotations(reading, [...answer, ...covered(attributions, reading.tagged.continuation)]);
}

/** Whose the words are that open the next block, where `last` spoke last in this one. */
function whoIsNext(
  input: QuotesInput,
  last: number,
  { speaker: before }: QuotesState,
): Pick<QuotesState, 'speaker' | 'asked'> {
  const { reading } = input;
  const speaker = reading.tagged.carry.announced ? announcer(input, last) : last;
  // Of two in a scene who speaks next is whoever spoke before.
  if (isScene(reading)) return { speaker: before === speaker ? -1 : before, asked: true };
  // Whoever answers is somebody else, and the reader knows who.
  return asks(reading) ? { speaker: -1, asked: true } : { speaker, asked: false };
}

/**
 * Whether an attribution stands in words that go on from the block before (`“He said, ‘Stay.’ And then the line went.”`): it
 * is speech within that speech, although what holds it began in another block.
 */
export function goesOnAround(
  continuation: readonly Span[],
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
): boolean {
  if (continuation.length === 0) return false;
  // Its pieces stand one behind the other from the head of the block.
  const place = cue[0] ?? content[0];
  return continuation[0].start <= place.start && place.end <= continuation[continuation.length - 1].end;
}

/** `‘The road was out.’ Jon set the crate down. ‘I walked.’`: whether the last words are those of somebody who acts in a scene. */
function isScene({ tagged: { attributions } }: Reading): boolean {
  return attributions.length > 0 && attributions[attributions.length - 1].evidence === 'beside an act';
}

/** Whether a block ends in a question in quotation marks. */
function asks({ text, quotations }: Reading): boolean {
  return quotations.length > 0 && /\?["'\u2019\u201d]$/.test(text.slice(-2));
}

const none: readonly number[] = [];

/** The writer's word. The mention that was found stays only where it names the same speaker. */
function givenBy(guessed: Named, speaker: number): Named {
  const mention = guessed.speaker === speaker ? guessed.mention : -1;
  return { speaker, mention, evidence: [{ kind: 'corrected' }], sure: 1 };
}

/**
 * Whether a quotation that stands alone in what follows may be the speaker's: whoever was quoted goes on, and so does
 * somebody with a name; but "a source said the money would come" puts nobody on stage.
 */
function mayGoOn({ speakers }: People, speaker: number, kind: AttributionKind): boolean {
  const { kind: sort, named } = speakers[speaker];
  return kind !== 'indirect' || (named && (sort === 'person' || sort === 'organisation'));
}

/** `Keller added:` and the words follow in the next block: they are those of the last name or pronoun here. */
function announcer({ mentions: { mentions }, resolution }: QuotesInput, carried: number): number {
  for (let i = mentions.length - 1; i >= 0; i--) {
    if (mentions[i].subject && resolution.speakers[i] >= 0) return resolution.speakers[i];
  }
  return carried;
}

/** Only running text speaks; a heading or a table quotes without saying whom. */
function speaks({ block, reading }: QuotesInput): boolean {
  if (reading.quotations.length === 0 || !reading.english) return false;
  return block.kind === 'paragraph' || block.kind === 'listItem';
}

function covered(attributions: readonly Attribution[], continuation: readonly Span[]): readonly Span[] {
  if (attributions.length === 0 && continuation.length < 2) return continuation;
  const spans = [...continuation];
  for (const { content } of attributions) spans.push(...content);
  return sortShort(spans, (a, b) => a.start - b.start);
}
