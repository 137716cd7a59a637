import { hashesOf } from '../../base/index.ts';
import { TokenKind, TokenShape } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { Says, sayings } from '../words/lexicon.ts';

/** How many blocks tell what kind of piece an article is: manuals have short ones. */
export const openingBlocks = 40;
/** Of a block as long as a book the head is enough. */
export const mostTokens = 400;

/**
 * Whether the opening of a text reports nothing: nobody says anything in it, no day of the week is named, and it is either about
 * no one who has an office and of no wrong, or about former centuries. So write textbooks, encyclopaedias, histories, manuals and
 * whoever sells something: from what is known of a thing, and not from what somebody told them. Who speaks of fraud and lies
 * accuses, and is asked.
 */
export function reportsNothing(opening: readonly Prose[]): boolean {
  let words = 0;
  let reports = 0;
  let offices = 0;
  let past = 0;
  let wrongs = 0;
  for (const { text, tokens } of opening) {
    if (words >= mostWords) break;
    const count = Math.min(tokens.count, mostTokens);
    for (let i = 0; i < count; i++) {
      const lexeme = tokens.lexeme[i];
      if (tokens.kind[i] === TokenKind.word) {
        words++;
        if (sayings.get(lexeme) & Says.wrongdoing) wrongs++;
        if (reporting.has(lexeme) || (days.has(lexeme) && tokens.shape[i] !== TokenShape.lower)) reports++;
        else if (officials.has(lexeme)) offices++;
        else if (ages.has(lexeme)) past++;
      } else if (
        tokens.kind[i] === TokenKind.number &&
        formerYear.test(text.slice(tokens.start[i], tokens.end[i]))
      )
        past++;
    }
  }
  if (words < leastWords) return false;
  const ofNobody = reports * perReport <= words && offices * perOffice <= words && wrongs * perWrong <= words;
  return ofNobody || (past >= leastPast && reports * perReportOfPast <= words);
}

/** A text of fewer words has not shown what it is, one of more has. */
const leastWords = 120;
const mostWords = 800;
/** In how many words a reference may report once (“Darwin said”), name one who has an office, and a wrong. */
const perReport = 250;
const perOffice = 200;
const perWrong = 300;
/** How many former years and ages a history names, and in how many words it may report once (“the king announced”). */
const leastPast = 4;
const perReportOfPast = 150;
/** “1180”, “1940s”: before whoever is in the news now. */
const formerYear = /^1(?:[0-8]\d|9[0-7])\d(?:s|’s|'s)?$/;
const reporting = hashesOf(
  'said says told tells announced reported tweeted according spokesman spokeswoman spokesperson yesterday tonight tomorrow',
);
const days = hashesOf('monday tuesday wednesday thursday friday saturday sunday');
const ages = hashesOf('century centuries bc bce ce ad medieval ancient prehistoric');
const officials = hashesOf(
  `president minister secretary senator senators sen rep gov governor mayor chairman chairwoman director officer executive
  chief professor judge justice congressman congresswoman congress representative ambassador candidate candidates nominee lawyer
  lawyers attorney elected appointed mr mrs ms campaign voters election government police officials council parliament`,
);
