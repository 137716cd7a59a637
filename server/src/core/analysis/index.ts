export { analyze } from './analyze.ts';
export type {
  AcceptedFinding,
  AnalysedBlock,
  Analysis,
  AnalyzeOptions,
  Checked,
  ReviewVerdict,
  RuledFinding,
} from './types.ts';
export { acceptedOf, compareAccepted } from './accepted.ts';
export { checkedIn, reviewOf, withChecked, withoutVerdict, withReadBack, withVerdict } from './review.ts';
export type { Review } from './review.ts';
export { factChecksIn, withFactChecks } from './fact-checks.ts';
export type { FactCheck } from './fact-checks.ts';
export { citationsAt } from './cite.ts';
export { findingsOf, silencedOf } from './findings.ts';
export { isOfSource, oneForEachSource } from './one-for-each-source.ts';
export type { SilencedFinding, SourceFinding } from './findings.ts';
export { citeOffers, citePlaces } from './cite-offers.ts';
export type { CiteOffer } from './cite-offers.ts';
export { convertCitations } from './convert.ts';
export type { CitationForm } from './convert.ts';
export { fixesOf, footnoteEdit, footnoteWith } from './fixes.ts';
export type { SourceEdit, SourceFix } from './fixes.ts';
export { frontMatterOf } from './front-matter.ts';
export { highlightKinds, highlightsOf } from './highlights.ts';
export type { Highlight, HighlightKind } from './highlights.ts';
export { everyMention, introductionOf, mentionsOf, speakerAt, speakingPronouns } from './persons.ts';
export type { SourceMention } from './persons.ts';
export { isRenamable, renamePerson, wordsOfName } from './renaming/index.ts';
export type { NameEdit, Renaming } from './renaming/index.ts';
export { blocksIn, placeAt, sourceSpan } from './places.ts';
export { countWords, plainText } from './plain.ts';
export type { WordCount } from './plain.ts';
export { attributionAt, attributionsOf, claimAt, claimsOf } from './sayings.ts';
export type { SourceAttribution, SourceClaim } from './sayings.ts';
export { bibliographyFindings } from './bibliography-findings.ts';
export type { BibliographyFinding } from './bibliography-findings.ts';
export { notePlaces, noteText } from './notes.ts';
export type { NotePlace } from './notes.ts';
export { keyPlaces, keyPlacesIn } from './keys.ts';
export type { KeyPlace } from './keys.ts';
export {
  articleOf,
  correctionOffers,
  correctionsAt,
  emptySidecar,
  readSidecar,
  refreshed,
  sayingCorrections,
  sidecarEnding,
  sidecarOf,
  writeSidecar,
} from './corrections/index.ts';
export type {
  Correction,
  CorrectionOffer,
  PersonReference,
  Sidecar,
  TextQuote,
} from './corrections/index.ts';
export { analysisAfter, faultOfFix, provenFixesOf } from './prove.ts';
export { quotedBy } from './quoted.ts';
