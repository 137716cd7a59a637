import type { Bibliography, BlockCitations, Citations } from '../citations/index.ts';
import type { Document, Edit, Source, SourceBlock } from '../document/index.ts';
import type { Claim, Piece, TenorPart } from '../claims/index.ts';
import type { BlockMentions, Discourse, People, Resolution } from '../people/index.ts';
import type { BlockQuotes, QuotesState } from '../quotes/index.ts';
import type {
  BlockFinding,
  KnownDate,
  KnownPerson,
  Rule,
  Severity,
  StoryBlock,
  StoryFacts,
  QuotedText,
  SourceText,
} from '../rules/index.ts';
import type { QuotationState } from '../language/index.ts';
import type { Placement } from './corrections/place.ts';
import type { Target } from './corrections/targets.ts';
import type { Correction, Placed } from './corrections/types.ts';
import type { Reading, Tagger, TaggingState } from '../tagging/index.ts';

/**
 * A finding that somebody has accepted, known by its words and its neighbours, not by its place: it is known again wherever
 * the text has moved, and is forgotten when its words change.
 */
export interface AcceptedFinding {
  readonly rule: string;
  /** The words found, white space as single spaces, cut to a length that tells them apart. */
  readonly words: string;
  /** The few words on either side. */
  readonly before: string;
  readonly after: string;
}

/** What somebody who checked a finding or a quotation says of it. */
export type ReviewVerdict = 'verified' | 'notAProblem' | 'fixed';

/**
 * A finding, or a quotation (whose rule is `quotation`), that somebody has checked. It is known by all of its words and a
 * few neighbours: when a word of it changes, it is to be checked again.
 */
export interface Checked extends AcceptedFinding {
  readonly verdict: ReviewVerdict;
}

/** Options of one analysis: a record that is passed, never stored. */
export interface AnalyzeOptions {
  /** The answer before the last edits; what did not change is shared with it. */
  readonly previous?: Analysis;
  /** What changed since `previous`, in order. Without it, blocks are matched by hash. */
  readonly edits?: readonly Edit[];
  /** Severity per rule id; rules not named keep their own. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** What other articles quote: the same words should read alike there. */
  readonly beside?: readonly QuotedText[];
  /** Transcripts and notes that the article links: what it quotes should stand there. */
  readonly notes?: readonly SourceText[];
  /** Findings of an earlier day that are not told again: a desk's baseline. */
  readonly accepted?: readonly AcceptedFinding[];
  /** Findings and quotations that somebody has checked, with a verdict: findings among them are not told again. */
  readonly checked?: readonly Checked[];
  /** Labels attribution; the rules of the core when absent. */
  readonly tagger?: Tagger;
  /** The works that the article can cite, compared by identity. */
  readonly bibliography?: Bibliography;
  /** Hosts of citation/flagged-domain, compared by identity. */
  readonly flaggedDomains?: ReadonlySet<string>;
  /** Whom the workspace's own people file knows. One array as long as nothing in it changes: compared by identity. */
  readonly known?: readonly KnownPerson[];
  /** The day, for articles whose front matter gives no date. */
  readonly today?: KnownDate;
  /** The form of the marker that asks for a citation in Markdown: `<!-- … -->`, `{{…}}` or `[…]`. */
  readonly marker?: 'comment' | 'template' | 'brackets';
  /** False: structure only, no findings (a file that is not an article). */
  readonly enabled?: boolean;
  /** What the writer knows better, in the order in which it applies; compared by identity. */
  readonly corrections?: readonly Correction[];
}

/** One block with whom it speaks of and who speaks in it. */
export interface ToldBlock {
  readonly block: SourceBlock;
  readonly prose: Reading;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
  readonly quotes: BlockQuotes;
  readonly citations: BlockCitations;
}

/** One block with everything known about it. */
export interface AnalysedBlock extends ToldBlock, StoryBlock {
  readonly block: SourceBlock;
  readonly prose: Reading;
  /** What it claims by itself and after the block before it; `claims` lets be what is slight and stands alone. */
  readonly found: readonly Claim[];
  readonly claims: readonly Claim[];
}

/** How much a finding matters that is told. */
export type ShownSeverity = Exclude<Severity, 'off'>;

/** A finding with its rule; offsets count in the block's prose. */
export interface RuledFinding extends BlockFinding {
  readonly rule: Rule;
  readonly severity: ShownSeverity;
}

/** What is read of a block before the whole story is known, and the states it was read with. */
export interface LocalReading {
  readonly block: SourceBlock;
  readonly reading: Reading;
  readonly mentions: BlockMentions;
  readonly citations: BlockCitations;
  /** Corrections that stand in this block. */
  readonly placed: readonly Placed[];
  readonly quotationIn: QuotationState;
  readonly taggingIn: TaggingState;
}

/** A block as the story tells it, and the states it was read with. */
export interface StoryReading {
  readonly local: LocalReading;
  readonly told: ToldBlock;
  readonly discourseIn: Discourse;
  readonly quotesIn: QuotesState;
  /** Who is named below at the end of the quotation that opens here, or -1. */
  readonly below: number;
}

/** What rules look at. */
export interface Ruled {
  readonly blocks: readonly AnalysedBlock[];
  readonly facts: StoryFacts;
  readonly options: AnalyzeOptions;
}

/** What they found in it, block by block. */
export interface Found extends Ruled {
  readonly findings: readonly (readonly RuledFinding[])[];
}

/** Findings that are worked out when somebody asks. */
export interface LaterFindings {
  /** Those of each block, worked out at the first call. */
  ofBlocks(): Found['findings'];
  /** What was worked out last, for this analysis or for an earlier one. */
  last(): Found | undefined;
}

/**
 * An immutable snapshot of everything known about one text. Ask it through the functions of this room: they give
 * source ranges in UTF-16 code units.
 */
export interface Analysis {
  readonly source: Source;
  readonly document: Document;
  readonly blocks: readonly AnalysedBlock[];
  readonly people: People;
  readonly citations: Citations;
  /** Findings of each block, worked out when somebody asks; suppressed ones are left out by `findingsOf`, not here. */
  readonly findings: readonly (readonly RuledFinding[])[];
  readonly options: AnalyzeOptions;
  /** For the next analysis only. */
  readonly memory: {
    /** The blocks as they were read, and as they are believed. */
    readonly read: readonly LocalReading[];
    readonly local: readonly LocalReading[];
    /** Whether the opening reports nothing. */
    readonly silent: boolean;
    readonly story: readonly StoryReading[];
    readonly piece: Piece;
    /** What each block of the opening said of the piece. */
    readonly tenorParts: readonly TenorPart[];
    readonly placement: Placement;
    readonly targets: readonly Target[];
    readonly findings: LaterFindings;
  };
}
