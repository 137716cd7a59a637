import { TokenKind, TokenShape } from '../../language/index.ts';
import { isDashedAside } from '../../tagging/index.ts';
import { afterBracket, isBar, isCapital, isComma, isDash, isStop, isMarkOrEnd } from '../words/scan/scan.ts';
import type { Scan } from '../words/scan/scan.ts';
import { Word } from '../words/scan/words.ts';

/** So many tokens a place takes at most: “NEW ELMFORD, Ohio, U.S.”. */
const longest = 8;
/** … and an agency in brackets. */
const longestAgency = 7;

/**
 * One past the place, the day and the agency that open a report, 0 where none do: `|ELMFORD, May 3 (Agency) –| The mayor`,
 * `|Port Elm, 3 May 2026 –|`, `|Port Elm, May 3 (AGENCY)| The mayor`, `|ELMFORD —|`. Nobody is named in them.
 */
export function endOfDateline(scan: Scan): number {
  if (!isCapital(scan, 0)) return 0;
  let place = 1;
  while (place < longest && isPlacePart(scan, place)) place++;
  const day = isComma(scan, place - 1) ? endOfDay(scan, place) : place;
  const sure = day > place || (scan.shape[0] === TokenShape.upper && scan.end[0] - scan.start[0] > 2);
  const agency = afterBracket(scan, day, longestAgency);
  const dashed = isDash(scan, agency) && !isDashedAside(scan.text, scan.end[agency]);
  const closes = dashed || isBar(scan, agency);
  if (closes && scan.start[agency] > scan.end[agency - 1] && (sure || agency > day)) return agency + 1;
  return day > place ? agency : 0;
}

function isPlacePart(scan: Scan, i: number): boolean {
  return (isCapital(scan, i) && !(scan.bits[i] & Word.calendar)) || isComma(scan, i) || isStop(scan, i);
}

/** `|May 3|`, `|3 May 2026|`, `|Monday|` before a mark; `from` where no day stands. */
function endOfDay(scan: Scan, from: number): number {
  let i = from;
  let calendar = false;
  for (; i < from + 6 && i < scan.count; i++) {
    if (scan.bits[i] & Word.calendar) calendar = true;
    else if (scan.kind[i] !== TokenKind.number && !isComma(scan, i) && !(calendar && isStop(scan, i))) break;
  }
  const closed = isMarkOrEnd(scan, i) || isStop(scan, i - 1);
  return calendar && closed ? i : from;
}
