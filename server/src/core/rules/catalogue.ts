import { hearsay } from './attribution/hearsay.ts';
import { loadedVerb } from './attribution/loaded-verb.ts';
import { passive } from './attribution/passive.ts';
import { secondHand } from './attribution/second-hand.ts';
import { vague } from './attribution/vague.ts';
import { bareUrl } from './citation/bare-url.ts';
import { duplicateKey } from './citation/duplicate-key.ts';
import { flaggedDomain } from './citation/flagged-domain.ts';
import { incomplete } from './citation/incomplete.ts';
import { malformedEntry } from './citation/malformed-entry.ts';
import { undefinedFootnote } from './citation/undefined-footnote.ts';
import { undefinedKey } from './citation/undefined-key.ts';
import { unused } from './citation/unused.ts';
import { unusedFootnote } from './citation/unused-footnote.ts';
import { claimRules } from './claim/claim.ts';
import { distantCitation } from './claim/distant-citation.ts';
import { nameVariant } from './person/name-variant.ts';
import { notIntroduced } from './person/not-introduced.ts';
import { outdatedTitle } from './person/outdated-title.ts';
import { repeatedTitle } from './person/repeated-title.ts';
import { titleCase } from './person/title-case.ts';
import { altered } from './quote/altered.ts';
import { ambiguousPronoun } from './quote/ambiguous-pronoun.ts';
import { doubleAttribution } from './quote/double-attribution.ts';
import { edgeEllipsis } from './quote/edge-ellipsis.ts';
import { fragment } from './quote/fragment.ts';
import { inconsistent } from './quote/inconsistent.ts';
import { lateAttribution } from './quote/late-attribution.ts';
import { notInSource } from './quote/not-in-source.ts';
import { runningMarks } from './quote/running-marks.ts';
import { scare } from './quote/scare.ts';
import { speakersRunTogether } from './quote/speakers-run-together.ts';
import { unattributed } from './quote/unattributed.ts';
import { unclosed } from './quote/unclosed.ts';
import { anonymous } from './source/anonymous.ts';
import { anonymousOpinion } from './source/anonymous-opinion.ts';
import { noReason } from './source/no-reason.ts';
import { noResponse } from './source/no-response.ts';
import { plural } from './source/plural.ts';
import { single } from './source/single.ts';
import { undescribed } from './source/undescribed.ts';
import { missingSpace } from './style/missing-space.ts';
import type { Rule } from './types.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unattributed,
  lateAttribution,
  unclosed,
  runningMarks,
  ambiguousPronoun,
  doubleAttribution,
  speakersRunTogether,
  altered,
  edgeEllipsis,
  fragment,
  scare,
  inconsistent,
  notInSource,
  vague,
  passive,
  hearsay,
  loadedVerb,
  secondHand,
  anonymous,
  undescribed,
  noReason,
  plural,
  anonymousOpinion,
  single,
  noResponse,
  notIntroduced,
  repeatedTitle,
  outdatedTitle,
  titleCase,
  nameVariant,
  ...claimRules,
  distantCitation,
  undefinedFootnote,
  unusedFootnote,
  undefinedKey,
  duplicateKey,
  malformedEntry,
  incomplete,
  unused,
  flaggedDomain,
  bareUrl,
  missingSpace,
];
