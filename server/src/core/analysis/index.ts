// A text becomes an immutable analysis …
export { analyze } from './analyze.ts';
export type {
  AcceptedFinding,
  Analysis,
  AnalyzeOptions,
  Checked,
  ReviewVerdict,
  RuledFinding,
  ShownSeverity,
} from './types.ts';

// … in which places of the source and places in its blocks stand for one another, …
export { placeAt, sourceSpan } from './places.ts';

// … which answers questions: who and what stands where, …
export { frontMatterOf } from './questions/front-matter.ts';
export { highlightKinds, highlightsOf } from './questions/highlights.ts';
export type { HighlightKind } from './questions/highlights.ts';
export { keyPlaces, keyPlacesIn } from './questions/keys.ts';
export type { KeyPlace } from './questions/keys.ts';
export { notePlaces, noteText } from './questions/notes.ts';
export type { NotePlace } from './questions/notes.ts';
export { everyMention, introductionOf, speakerAt, speakingPronouns } from './questions/persons.ts';
export { allThatMean, everyoneMeant, meantAt } from './meant/asked.ts';
export type { SourceMention } from './questions/persons.ts';
export { samePersons } from './questions/same-person.ts';
export type { Somebody } from './questions/same-person.ts';
export { countWords, plainText } from './questions/plain-text.ts';
export { quotedBy } from './questions/quoted.ts';
export { attributionAt, attributionsOf, claimAt, claimsOf } from './questions/sayings.ts';
export type { SourceAttribution, SourceClaim } from './questions/sayings.ts';

// … says what the rules find, and what somebody has said of that, …
export { acceptedOf, compareAccepted } from './findings/accepted.ts';
export { bibliographyFindings } from './findings/bibliography-findings.ts';
export type { BibliographyFinding } from './findings/bibliography-findings.ts';
export { factChecksIn, withFactChecks } from './findings/fact-checks.ts';
export type { FactCheck } from './findings/fact-checks.ts';
export { findingsOf, silencedOf } from './findings/findings.ts';
export type { SourceFinding } from './findings/source-finding.ts';
export { isOfSource, oneForEachSource } from './findings/one-for-each-source.ts';
export {
  checkedIn,
  readBackIn,
  reviewOf,
  withChecked,
  withoutVerdict,
  withReadBack,
  withVerdict,
} from './findings/review.ts';

// … offers edits that repair it, …
export { citationsAt } from './repairs/cite.ts';
export { citeOffers, citePlaces } from './repairs/cite-offers.ts';
export type { CiteOffer } from './repairs/cite-offers.ts';
export { convertCitations } from './repairs/convert-citations.ts';
export type { CitationForm } from './repairs/standing.ts';
export { entryNote, fixesOf, footnoteEdit, footnoteWith } from './repairs/fixes.ts';
export type { SourceEdit, SourceFix } from './repairs/fixes.ts';
export { analysisAfter, faultOfFix, provenFixesOf } from './repairs/prove.ts';
export { isRenamable, renamePerson, wholeName } from './renaming/rename.ts';
export { partsOfName } from './name-parts.ts';

// … and is corrected by whoever knows better.
export { correctionOffers, correctionsAt, sayingCorrections } from './correcting/offers.ts';
export type { CorrectionOffer } from './correcting/offers.ts';
export {
  articleOf,
  emptySidecar,
  readSidecar,
  sidecarEnding,
  sidecarOf,
  writeSidecar,
} from './corrections/sidecar.ts';
export type { Sidecar } from './corrections/sidecar.ts';
export type { Correction } from './corrections/types.ts';
