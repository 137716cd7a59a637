import { attributionsOf, claimsOf, everyMention, findingsOf } from '../../core/index.ts';
import type { Analysis, ClaimReason, SourceFinding, Span, Speaker, Verdict } from '../../core/index.ts';

export const markKinds = [
  'finding',
  'attribution',
  'mention',
  'unnamed',
  'cue',
  'claim',
  'cited',
  'attributed',
  'reported',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Something seen in a text, worth a margin note. Ranges count in the source. */
export type Mark = Span &
  (
    | { readonly kind: 'finding'; readonly finding: SourceFinding }
    | { readonly kind: 'attribution'; readonly sign: AttributionSign; readonly speaker: Speaker | null }
    | { readonly kind: 'mention' | 'unnamed'; readonly speaker: Speaker; readonly first: boolean }
    | { readonly kind: 'cue' }
    | {
        readonly kind: 'claim' | 'cited' | 'attributed' | 'reported';
        readonly verdict: Verdict;
        readonly reason: ClaimReason;
      }
  );

type AttributionSign = 'quote' | 'mixed' | 'speech';
const signs = { direct: 'quote', mixed: 'mixed', indirect: 'speech' } as const;

/** All marks of an analysis, in the order in which their notes stand under a line: by start, wide before narrow. */
export function marksOf(analysis: Analysis): readonly Mark[] {
  const marks: Mark[] = [];
  const met = new Set<Speaker>();
  for (const { kind, content, cue, speaker } of attributionsOf(analysis)) {
    for (const span of content)
      marks.push({ ...bare(span), kind: 'attribution', sign: signs[kind], speaker });
    for (const span of cue) marks.push({ ...bare(span), kind: 'cue' });
  }
  for (const { start, end, speaker } of everyMention(analysis)) {
    const kind = speaker.kind === 'unnamed' ? 'unnamed' : 'mention';
    marks.push({ start, end, kind, speaker, first: !met.has(speaker) });
    met.add(speaker);
  }
  for (const { start, end, claim } of claimsOf(analysis)) {
    const kind = claim.verdict === 'unsupported' ? 'claim' : claim.verdict;
    marks.push({ start, end, kind, verdict: claim.verdict, reason: claim.reason });
  }
  for (const finding of findingsOf(analysis)) marks.push({ ...bare(finding), kind: 'finding', finding });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
}

/** The words of a mark's note; `nameOf` says what a speaker is called in it. */
export function labelOf(mark: Mark, nameOf: (speaker: Speaker) => string): string {
  switch (mark.kind) {
    case 'finding':
      return `! ${mark.finding.rule.id} "${mark.finding.what}"`;
    case 'attribution':
      return `${mark.sign} → ${mark.speaker ? nameOf(mark.speaker) : '?'}`;
    case 'mention':
    case 'unnamed': {
      const tags = mark.first ? tagsOf(mark.speaker) : [];
      return nameOf(mark.speaker) + (tags.length > 0 ? `: ${tags.join(' ')}` : '');
    }
    case 'cue':
      return 'cue';
    default:
      return `${mark.kind}: ${mark.reason}`;
  }
}

/** What a note adds to a speaker's name: an office, and what kind of speaker it is where that is no named person. */
export function tagsOf({ official, kind }: Speaker): readonly string[] {
  const tags = official ? ['official'] : [];
  return kind === 'person' || kind === 'unnamed' ? tags : [...tags, kind];
}

/** Short names for the speakers of a text: the last word of a person's name, the whole where two share it. */
export function shortNames(speakers: readonly Speaker[]): (speaker: Speaker) => string {
  const last = ({ name, kind }: Speaker): string =>
    kind === 'person' ? (name.match(/\S+$/)?.[0] ?? name) : name;
  const bearers = new Map<string, number>();
  for (const speaker of speakers) bearers.set(last(speaker), (bearers.get(last(speaker)) ?? 0) + 1);
  return (speaker) => {
    if (speaker.kind === 'unnamed') return 'unnamed';
    return bearers.get(last(speaker)) === 1 ? last(speaker) : speaker.name;
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function rank({ kind }: Mark): number {
  return kind === 'finding' ? markKinds.length : markKinds.indexOf(kind);
}
