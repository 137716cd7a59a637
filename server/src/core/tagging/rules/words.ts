import { hashString } from '../../base/index.ts';

/** The lexemes of the small words that several rules ask for. */
export const [andWord, asWord, byWord, ifWord, notWord, ofWord, thatWord, theWord, toWord] =
  'and as by if not of that the to'.split(' ').map(hashString);
