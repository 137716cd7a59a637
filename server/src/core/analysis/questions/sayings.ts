import type { Span } from '../../base/index.ts';
import type { Claim } from '../../claims/index.ts';
import type { Speaker } from '../../people/index.ts';
import { goesOnAround } from '../../quotes/index.ts';
import type { Attribution, AttributionKind, Evidence } from '../../quotes/index.ts';
import { blocksIn, placeAt, sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';

/** Who said what, at its place in the source. */
export interface SourceAttribution {
  readonly kind: AttributionKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** All pieces, also those in later blocks. */
  readonly content: readonly Span[];
  readonly speaker: Speaker | null;
  /** Index, in the same list, of the attribution whose content holds this one. */
  readonly within: number | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The block of the first piece of content, source or cue; spans in `evidence` count in its prose. */
  readonly block: number;
}

/** Every attribution of the text, in reading order of blocks. */
export function attributionsOf(analysis: Analysis): readonly SourceAttribution[] {
  const list: Sayings = [];
  let last = -1;
  analysis.blocks.forEach(({ quotes }, block) => {
    const at = (spans: readonly Span[]): Span[] => spans.map((span) => sourceSpan(analysis, block, span));
    if (last >= 0) list[last].content.push(...at(quotes.continuation));
    const first = list.length;
    const around = last < 0 ? null : last;
    for (const said of quotes.attributions) {
      const above = isSignature(analysis, block, said) ? takeAbove(analysis, list, block) : undefined;
      const goesOn = said.within < 0 && goesOnAround(quotes.continuation, said);
      const outer = goesOn ? around : null;
      list.push({
        kind: above?.kind ?? said.kind,
        source: at(said.source),
        cue: at(said.cue),
        content: above?.content ?? at(said.content),
        speaker: analysis.people.speakers[said.speaker] ?? null,
        within: said.within < 0 ? outer : first + said.within,
        confidence: said.confidence,
        evidence: said.evidence,
        block,
      });
      if (said.within < 0 && outer === null) last = list.length - 1;
    }
  });
  return withoutSilent(list);
}

type Sayings = (SourceAttribution & { content: Span[] })[];

/** `— Ida Brandel, farmer`, alone in its block */
function isSignature({ blocks }: Analysis, block: number, { content, cue }: Attribution): boolean {
  return (
    content.length === 0 &&
    /^[-\u2012-\u2015]+$/.test(blocks[block].prose.text.slice(cue[0].start, cue[0].end))
  );
}

/** What stands above a signature, in the block before, and has nobody’s name yet: it is taken from the list. */
function takeAbove(
  analysis: Analysis,
  list: Sayings,
  block: number,
): Pick<Sayings[number], 'kind' | 'content'> | undefined {
  const before = analysis.blocks[block - 1];
  if (!before) return undefined;
  const last = list[list.length - 1];
  const reaches =
    last &&
    last.content.length > 0 &&
    last.content[last.content.length - 1].end > analysis.document.starts[block - 1];
  if (reaches) {
    if (last.source.length > 0 || last.cue.length > 0 || last.within !== null) return undefined;
    list[list.length - 1] = { ...last, content: [] };
    return last;
  }
  const alone = before.quotes.unattributed;
  if (alone.length === 0) return undefined;
  const quotation = before.prose.quotations[alone[alone.length - 1]];
  return { kind: 'direct', content: [sourceSpan(analysis, block - 1, quotation)] };
}

/** Speech that was announced (“Ines Falk, chief of the port:”) and never came is none. */
function withoutSilent(list: readonly SourceAttribution[]): readonly SourceAttribution[] {
  if (list.every(({ content }) => content.length > 0)) return list;
  const places: number[] = [];
  let kept = 0;
  for (const { content } of list) places.push(content.length > 0 ? kept++ : -1);
  return list
    .filter(({ content }) => content.length > 0)
    .map((each) => (each.within === null ? each : { ...each, within: places[each.within] }));
}

/** The attribution whose content, cue or source holds a source offset; the innermost, where several do. */
export function attributionAt(analysis: Analysis, offset: number): SourceAttribution | undefined {
  let found: SourceAttribution | undefined;
  for (const said of attributionsOf(analysis)) {
    const spans = [...said.content, ...said.cue, ...said.source];
    if (spans.some(({ start, end }) => start <= offset && offset <= end)) found = said;
  }
  return found;
}

/** A claim at its place in the source. */
export interface SourceClaim extends Span {
  readonly claim: Claim;
  readonly because: Span;
}

/** Every claim of the text, or of the blocks that touch a source range, in reading order. */
export function claimsOf(analysis: Analysis, range?: Span): readonly SourceClaim[] {
  const { first, end } = range ? blocksIn(analysis, range) : { first: 0, end: analysis.blocks.length };
  const claims: SourceClaim[] = [];
  for (let block = first; block < end; block++) {
    for (const claim of analysis.blocks[block].claims) {
      const { start, end } = sourceSpan(analysis, block, claim);
      claims.push({ start, end, claim, because: sourceSpan(analysis, block, claim.because) });
    }
  }
  return claims;
}

/** The claim at a source offset. */
export function claimAt(analysis: Analysis, offset: number): SourceClaim | undefined {
  if (!placeAt(analysis, offset)) return undefined;
  return claimsOf(analysis, { start: offset, end: offset + 1 }).find(
    (claim) => claim.start <= offset && offset <= claim.end,
  );
}
