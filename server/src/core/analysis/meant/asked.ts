import type { Speaker } from '../../people/index.ts';
import { placeAt, sourceSpan } from '../places.ts';
import type { SourceMention } from '../questions/persons.ts';
import type { Analysis } from '../types.ts';
import { meantIn } from './meant.ts';
import type { Meant } from './types.ts';

/**
 * Whom the words at a source offset mean, each with these words: a mention, or “I” in what somebody says, “her husband”, “both
 * brothers”; the narrowest words, where several nest.
 */
export function meantAt(analysis: Analysis, offset: number): readonly SourceMention[] {
  const place = placeAt(analysis, offset);
  if (!place) return [];
  let found: Meant | undefined;
  for (const meant of meantIn(analysis)[place.block]) {
    const { start, end, who } = meant;
    if (who.length === 0 || place.offset < start || place.offset > end) continue;
    if (!found || end - start <= found.end - found.start) found = meant;
  }
  return found ? found.who.map((who) => meantInSource(analysis, place.block, found, who)) : [];
}

/** All words that mean one person or body, in reading order. */
export function everyoneMeant(analysis: Analysis): readonly SourceMention[] {
  return meantIn(analysis).flatMap((words, block) =>
    words.flatMap((meant) =>
      meant.who.length === 1 ? [meantInSource(analysis, block, meant, meant.who[0])] : [],
    ),
  );
}

/** All words that mean a speaker, in reading order. */
export function allThatMean(analysis: Analysis, speaker: Speaker): readonly SourceMention[] {
  const index = analysis.people.speakers.indexOf(speaker);
  return meantIn(analysis).flatMap((words, block) =>
    words
      .filter(({ who }) => who.includes(index))
      .map((meant) => meantInSource(analysis, block, meant, index)),
  );
}

function meantInSource(analysis: Analysis, block: number, meant: Meant, who: number): SourceMention {
  const { pronoun, mention } = meant;
  const { start, end } = sourceSpan(analysis, block, meant);
  const { name = meant } = analysis.blocks[block].mentions.mentions[mention] ?? {};
  const speaker = analysis.people.speakers[who];
  return { start, end, speaker, pronoun, mentioned: mention >= 0, name: sourceSpan(analysis, block, name) };
}
