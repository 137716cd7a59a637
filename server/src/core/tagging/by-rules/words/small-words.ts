import { hashesOf, hashString } from '../../../base/index.ts';

/** The lexemes of the small words that several rules ask for. */
export const [andWord, asWord, byWord, fromWord, ifWord, notWord, ofWord, otherWord] =
  'and as by from if not of other'.split(' ').map(hashString);
export const [saidWord, thatWord, theWord, thisWord, toWord, whichWord, youWord] =
  'said that the this to which you'.split(' ').map(hashString);

export const articles = hashesOf('the a an');
export const indefiniteArticles = hashesOf('a an');
export const firstPersons = hashesOf('i we');
/** How many or which, with a noun behind it or without. */
export const quantifiers = hashesOf('some many all both several most few others this another each');
