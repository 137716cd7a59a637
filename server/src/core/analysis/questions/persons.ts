import type { Span } from '../../base/index.ts';
import type { MentionRef, Speaker } from '../../people/index.ts';
import { blocksIn, mentionAt, mentionSpan, placeAt, sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** A mention of somebody at its place in the source. */
export interface SourceMention extends Span {
  readonly speaker: Speaker;
  readonly pronoun: boolean;
  /** False for words that are no mention of their own: “I” in what somebody says, “her husband”. */
  readonly mentioned: boolean;
  /** The name in it, without titles; all of it where there is none. */
  readonly name: Span;
}

/** Who is mentioned at a source offset (pronouns too); the narrowest mention, where several nest. */
export function speakerAt(analysis: Analysis, offset: number): SourceMention | undefined {
  const place = placeAt(analysis, offset);
  if (!place) return undefined;
  const { speakers } = analysis.blocks[place.block].resolution;
  const at = mentionAt(analysis, place, (mention) => speakers[mention] >= 0);
  return at && inSource(analysis, at);
}

/** Every mention of anybody who is known, in reading order, resolved pronouns included. */
export function everyMention(analysis: Analysis): readonly SourceMention[] {
  const found: SourceMention[] = [];
  analysis.blocks.forEach(({ resolution }, block) => {
    resolution.speakers.forEach((who, mention) => {
      if (who >= 0) found.push(inSource(analysis, { block, mention })!);
    });
  });
  return found;
}

/** Every mention of a speaker, as blocks and numbers in reading order, resolved pronouns included. */
export function everyRefOf({ people, blocks }: Analysis, speaker: Speaker): readonly MentionRef[] {
  const index = people.speakers.indexOf(speaker);
  const found: MentionRef[] = [];
  if (index < 0) return found;
  blocks.forEach(({ resolution: { speakers } }, block) => {
    for (let mention = 0; mention < speakers.length; mention++) {
      if (speakers[mention] === index) found.push({ block, mention });
    }
  });
  return found;
}

/** Where a speaker is first named; the paragraph of their first words where only the writer names them. */
export function introductionOf(analysis: Analysis, speaker: Speaker): Span {
  return mentionSpan(analysis, speaker.introduced);
}

/** Every pronoun that speaks and is known, in the blocks that touch a source range: `|She| said`. */
export function speakingPronouns(analysis: Analysis, range: Span): readonly SourceMention[] {
  const { first, end } = blocksIn(analysis, range);
  const found: SourceMention[] = [];
  for (let block = first; block < end; block++) {
    const { mentions, resolution } = analysis.blocks[block];
    mentions.mentions.forEach(({ form, sourceOf }, mention) => {
      if (form !== 'pronoun' || sourceOf < 0 || resolution.speakers[mention] < 0) return;
      found.push(inSource(analysis, { block, mention })!);
    });
  }
  return found;
}

function inSource(analysis: Analysis, { block, mention }: MentionRef): SourceMention | undefined {
  const { mentions, resolution } = analysis.blocks[block];
  const speaker = analysis.people.speakers[resolution.speakers[mention]];
  if (!speaker) return undefined;
  const found = mentions.mentions[mention];
  const { start, end } = sourceSpan(analysis, block, found);
  const name = sourceSpan(analysis, block, found.name);
  return { start, end, speaker, pronoun: found.form === 'pronoun', mentioned: true, name };
}
