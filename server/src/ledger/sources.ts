import { everyMention, introductionOf, knownAs } from '../core/index.ts';
import type { Analysis, SourceAttribution, Span, Speaker } from '../core/index.ts';
import type { LedgerSource, PlaceRange, SourceCategory } from '../protocol/index.ts';
import { giveHues } from './hues.ts';
import { labelFrom } from './labels.ts';

/** What is said by whom: attributions with words, and how many words those are. */
export interface Said {
  readonly attribution: SourceAttribution;
  readonly words: number;
}

/** Those who speak, in order of their first words, then named people who are mentioned and do not. */
export function sourcesOf(
  analysis: Analysis,
  said: readonly Said[],
  rangeOf: (span: Span) => PlaceRange,
  hues: Map<string, number>,
): ReadonlyMap<Speaker, LedgerSource> {
  const mentions = new Map<Speaker, number>();
  for (const { speaker } of everyMention(analysis)) mentions.set(speaker, (mentions.get(speaker) ?? 0) + 1);
  const sums = sumUp(said);
  const speaking = [...sums.keys()];
  const silent = analysis.people.speakers.filter(
    (speaker) => speaker.kind === 'person' && speaker.named && !sums.has(speaker),
  );
  const label = labelFrom();
  const ids = new Map([...speaking, ...silent].map((speaker) => [speaker, label(speaker.name)]));
  const worn = giveHues(
    hues,
    speaking.map((speaker) => ids.get(speaker)!),
  );
  return new Map(
    [...ids].map(([speaker, id]) => {
      const { quotes, words } = sums.get(speaker) ?? { quotes: 0, words: 0 };
      const { name, named, official, aliases } = speaker;
      const source: LedgerSource = {
        id,
        name: name.trim() || '…',
        category: categoryOf(speaker),
        named,
        official,
        description: describeSpeaker(speaker),
        aliases,
        hue: sums.has(speaker) ? (worn.get(id) ?? 1) : 0,
        introduced: rangeOf(introductionOf(analysis, speaker)),
        mentions: mentions.get(speaker) ?? 0,
        quotes,
        words,
        confidential: isConfidential(analysis, speaker),
      };
      return [speaker, source];
    }),
  );
}

/** The titles and the organisation of somebody, as far as the name does not say them. */
export function describeSpeaker({ name, titles, organisation }: Speaker): readonly string[] {
  const known = organisation !== null && organisation !== name ? [organisation] : [];
  return [...new Set([...titles, ...known])].filter((words) => !name.includes(words));
}

function categoryOf({ kind, named, official }: Speaker): SourceCategory {
  if (kind === 'document' || kind === 'organisation') return kind;
  if (!named || kind === 'unnamed' || kind === 'group') return 'unnamed';
  return official ? 'official' : 'person';
}

/** True for somebody whom the newsroom's own file of people marks as confidential. */
function isConfidential({ options }: Analysis, speaker: Speaker): boolean {
  return knownAs(options.known ?? [], speaker)?.confidential ?? false;
}

function sumUp(said: readonly Said[]): ReadonlyMap<Speaker, { quotes: number; words: number }> {
  const sums = new Map<Speaker, { quotes: number; words: number }>();
  for (const { attribution, words } of said) {
    if (!attribution.speaker) continue;
    const sum = sums.get(attribution.speaker) ?? { quotes: 0, words: 0 };
    sums.set(attribution.speaker, { quotes: sum.quotes + 1, words: sum.words + words });
  }
  return sums;
}
