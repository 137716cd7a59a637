import { attributionsOf, claimsOf, everyMention, findingsOf } from '../../core/index.ts';
import type { Analysis, Span, Speaker } from '../../core/index.ts';

type Range = readonly [start: number, end: number];

/** An analysis in the words of the machine interface: plain JSON, ranges in UTF-16 code units of the text. */
export function answerOf(analysis: Analysis): object {
  const attributions = attributionsOf(analysis);
  const mentions = new Map<Speaker, Range[]>();
  for (const mention of everyMention(analysis)) {
    const ranges = mentions.get(mention.speaker);
    if (ranges) ranges.push(range(mention));
    else mentions.set(mention.speaker, [range(mention)]);
  }
  const speaking = new Set(attributions.map(({ speaker }) => speaker));
  const speakers = analysis.people.speakers.filter((speaker) => speaking.has(speaker));
  const silent = analysis.people.speakers.filter(
    (speaker) => !speaking.has(speaker) && speaker.kind === 'person' && speaker.named,
  );
  const described = (speaker: Speaker): object => describe(speaker, mentions.get(speaker) ?? []);
  return {
    attributions: attributions.map(({ kind, source, cue, content, speaker, within, confidence }) => ({
      kind,
      source: source.map(range),
      cue: cue.map(range),
      content: content.map(range),
      speaker: speaker?.key ?? null,
      within,
      confidence: rounded(confidence),
    })),
    speakers: speakers.map(described),
    people: silent.map(described),
    claims: claimsOf(analysis).map(({ start, end, claim: { verdict, reason, confidence } }) => ({
      range: [start, end],
      verdict,
      reason,
      confidence: rounded(confidence),
    })),
    findings: findingsOf(analysis).map(({ start, end, rule, severity, what }) => ({
      rule: rule.id,
      severity,
      range: [start, end],
      message: what,
    })),
  };
}

function describe(speaker: Speaker, mentions: readonly Range[]): object {
  const { key, name, kind, named, official, titles, organisation, aliases } = speaker;
  return { key, name, kind, named, official, titles, organisation, aliases, mentions };
}

function range({ start, end }: Span): Range {
  return [start, end];
}

/** Three digits say all that a calibrated confidence can. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
