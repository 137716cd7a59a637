import type { Block, Span } from '../base/index.ts';
import type {
  Bibliography,
  BibliographyFile,
  BlockCitations,
  Citations,
  FiledEntry,
} from '../citations/index.ts';
import type { Claim } from '../claims/index.ts';
import type { Prose } from '../language/index.ts';
import type { BlockMentions, MentionRef, People, Resolution } from '../people/index.ts';
import type { BlockQuotes } from '../quotes/index.ts';
import type { KnownDate, KnownPerson } from './known/index.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** One block with everything known about it. */
export interface StoryBlock {
  readonly block: Block;
  readonly prose: Prose;
  readonly mentions: BlockMentions;
  readonly resolution: Resolution;
  readonly quotes: BlockQuotes;
  readonly citations: BlockCitations;
  readonly claims: readonly Claim[];
}

/** What is known of the whole document. Two documents that differ only in offsets share it. */
export interface StoryFacts {
  readonly people: People;
  readonly citations: Citations;
  readonly languageId: string;
  /** The works that the article can cite; undefined while nothing names any. */
  readonly bibliography?: Bibliography;
  /** Hosts that the reader wants to hear of, e.g. `example.org`. */
  readonly flaggedDomains?: ReadonlySet<string>;
  /** Whom the workspace's own file knows. */
  readonly known: readonly KnownPerson[];
  /** When the article was written, as it says itself, or else today; undefined where neither is known. */
  readonly date: KnownDate | undefined;
}

/** Text to put in place of prose. `text` is prose: the door escapes it for the document's language. */
export interface Replacement extends Span {
  readonly text: string;
}

/** A repair. What it needs of the document's syntax (labels, where definitions go) is worked out by the analysis room. */
export type Fix = { readonly title: string; readonly preferred?: boolean; readonly safe?: boolean } & (
  | { readonly kind: 'replace'; readonly edits: readonly Replacement[] }
  /** A footnote reference at `at`, its definition where the document keeps them. */
  | { readonly kind: 'footnote'; readonly at: number }
  | { readonly kind: 'citationKey'; readonly at: number }
  | { readonly kind: 'link'; readonly over: Span }
  /** A marker that asks for a citation, or (`ask`) who said it: a remark for whoever goes on with the text. */
  | { readonly kind: 'citationNeeded'; readonly at: number; readonly ask?: 'who?' | 'by whom?' }
  | { readonly kind: 'defineFootnote'; readonly label: string }
  /** Takes a footnote away, with its lines. */
  | { readonly kind: 'removeFootnote'; readonly label: string }
  /** An address in the text becomes a link, or goes to a footnote; the name of its site stays in the text. */
  | {
      readonly kind: 'nameAddress';
      readonly over: Span;
      readonly url: string;
      readonly as: 'link' | 'footnote';
    }
  /** A reference to what is cited elsewhere, written once more. */
  | {
      readonly kind: 'repeatCitation';
      readonly at: number;
      readonly citation: 'footnote' | 'pandoc' | 'marker';
      readonly target: string;
    }
  /** Whom a mention of the block means gets another name in every form, outside of quotations. */
  | { readonly kind: 'renamePerson'; readonly mention: number; readonly name: string }
  /** A new paragraph begins at `at`. */
  | { readonly kind: 'splitParagraph'; readonly at: number }
  /** Another key in the place of that of the block's citation with this index in `citations`. */
  | { readonly kind: 'replaceKey'; readonly citation: number; readonly key: string }
);

/** A place that explains a finding: a mention, or a stretch of a block's prose. */
export type Related = { readonly message: string } & (
  | { readonly mention: MentionRef }
  | { readonly block: number; readonly span: Span }
  /** A stretch of another article’s source. */
  | { readonly uri: string; readonly source: Span }
);

/** A finding in one block. */
export interface BlockFinding extends Span {
  /** What is there, in a sentence. */
  readonly what: string;
  /** 0 to 1; below 0.8 the finding is a hint, below 0.5 it is not shown. */
  readonly confidence: number;
  readonly fixes: readonly Fix[];
  /** Other places that explain it, e.g. where the speaker is introduced. */
  readonly related?: readonly Related[];
  /** Where a person settles it by a look at the evidence: what the fix that silences it is called, and the reason that it notes. */
  readonly settle?: { readonly title: string; readonly reason: string };
  /** The text is superfluous: editors fade it. */
  readonly unnecessary?: boolean;
  /** It speaks of the key of the block's citation with this index in `citations`, which is no prose. */
  readonly citation?: number;
}

/** A finding in a bibliography. Offsets count in its file. */
export interface FileFinding extends Span {
  readonly what: string;
  readonly related?: { readonly entry: FiledEntry; readonly message: string };
  readonly unnecessary?: boolean;
}

/** What a rule looks at in a bibliography. */
export interface FileInput {
  readonly file: BibliographyFile;
  readonly bibliography: Bibliography;
  /** Keys that articles cite; undefined while nobody knows. */
  readonly used: ReadonlySet<string> | undefined;
  readonly flaggedDomains: ReadonlySet<string>;
}

/** A standard that a rule stands on, e.g. the AP's or Wikipedia's. */
export interface Standard {
  readonly name: string;
  readonly says: string;
  readonly url?: string;
}

/** What a rule looks at: one block with its neighbours, and the facts of the whole story. */
export interface RuleInput {
  readonly story: StoryBlock;
  readonly previous: StoryBlock | undefined;
  readonly next: StoryBlock | undefined;
  readonly facts: StoryFacts;
  /** Index of the block: what a `MentionRef` in `facts` calls it. */
  readonly index: number;
}

/** What another article quotes, for rules that compare articles. */
export interface QuotedText {
  readonly uri: string;
  /** What it is called in a message. */
  readonly name: string;
  readonly stretches: readonly QuotedStretch[];
}

/** A transcript or notes that an article links: what was said stands there. One object as long as the text is the same. */
export interface SourceText {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
}

/** A stretch of quoted words, its place counted in the source. */
export interface QuotedStretch extends Span {
  /** The words, by hash. */
  readonly words: Int32Array;
  readonly text: string;
  /** What a speaker with a name is called on later reference. */
  readonly speaker: string | undefined;
}

/** A finding of a rule that looks at the whole story. */
export interface StoryFinding extends BlockFinding {
  readonly block: number;
}

/** A rule is a value: what it finds, why, what to do, and a pure function that finds it. */
export interface Rule {
  /** `family/fault`, e.g. `quote/unattributed`. */
  readonly id: string;
  readonly severity: Severity;
  /** One line for lists. */
  readonly title: string;
  /** The standard behind it. */
  readonly standard: Standard;
  /** What to do about it, in a sentence. */
  readonly advice: string;
  /** Ids of rules beside whose findings, in the same sentence, a hint of this one is not told: one remark is enough. */
  readonly yieldsTo?: readonly string[];
  check(input: RuleInput): readonly BlockFinding[];
  /** What it finds in a bibliography. */
  checkFile?(input: FileInput): readonly FileFinding[];
  /**
   * What shows only where places far apart are compared. Asked when the findings are, not at every change, and of the
   * whole story: what it reads of a block it keeps by that block.
   */
  checkStory?(
    stories: readonly StoryBlock[],
    people: People,
    beside: readonly QuotedText[],
    notes: readonly SourceText[],
  ): readonly StoryFinding[];
}
