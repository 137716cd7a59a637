/** The only door of the core: text in, an immutable analysis out. No I/O, clock, randomness, logger, LSP or VS Code behind it. */
export * from './analysis/index.ts';
export type { Span } from './base/index.ts';
export type {
  Author,
  Bibliography,
  BibliographyEntry,
  BibliographyFault,
  BibliographyFile,
  FiledEntry,
} from './citations/index.ts';
export { authorsOf, formatEntry, gatherBibliography, yearOf } from './citations/index.ts';
export type { ClaimReason, Verdict } from './claims/index.ts';
export type { Edit, Source } from './document/index.ts';
export type { Speaker, SpeakerKind } from './people/index.ts';
export { namesNobody } from './people/index.ts';
export type { AttributionKind, Evidence } from './quotes/index.ts';
export type { KnownPerson, KnownTitle } from './rules/index.ts';
export type {
  Profile,
  QuotedText,
  Rule,
  Severity,
  SourceText,
  Vocabulary,
  WorkField,
} from './rules/index.ts';
export {
  knownAs,
  missingFields,
  profiles,
  rules,
  severitiesOf,
  severityNames,
  titlesAt,
  vocabulary,
  withSameRuns,
} from './rules/index.ts';
export type { Tagger } from './tagging/index.ts';
export { ruleTagger } from './tagging/index.ts';
