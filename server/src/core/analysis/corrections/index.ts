/**
 * What a writer knows better: corrections that find their place by words and neighbours, change what was read, and are
 * kept in a file beside the article.
 */
export type { Correction, Placed } from './types.ts';
export { nothingPlaced, placeCorrections, reconsidered } from './place.ts';
export type { Placement } from './place.ts';
export { correctReading } from './reading.ts';
export { correctPeople } from './people.ts';
export { correctQuotes, givenSpeakers } from './quotes.ts';
export type { Cast } from './quotes.ts';
export { noTargets, sameTargets, targetsOf } from './targets.ts';
export { correctionOffers, correctionsAt, sayingCorrections } from './offers.ts';
export type { CorrectionOffer } from './offers.ts';
export { refreshed } from './revise.ts';
export type { ProseEdit } from './revise.ts';
export {
  articleOf,
  emptySidecar,
  entriesIn,
  readSidecar,
  sidecarEnding,
  sidecarOf,
  withEntries,
  writeSidecar,
} from './sidecar.ts';
export type { Sidecar } from './sidecar.ts';
