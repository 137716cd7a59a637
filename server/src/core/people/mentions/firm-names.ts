// What tells that capitals name a firm or an institution, not somebody.
import { hashesOf, hashString } from '../../base/index.ts';
import type { Run } from './runs.ts';
import { isCapital, isPossessive, unitOf } from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';

/** “Dorn |&| Rill”: no name of a person has one. */
export function hasAmpersand(scan: Scan, { first, end }: Run): boolean {
  for (let i = first + 1; i < end - 1; i++) if (unitOf(scan, i) === 0x26) return true;
  return false;
}

/** `Lumina|’s chief privacy officer|`, `Hydrex|’s shareholders|`. */
export function hasOfficers(scan: Scan, mark: number): boolean {
  if (!isPossessive(scan, mark)) return false;
  if (firmNouns.has(scan.lexeme[mark + 1])) return true;
  return (
    scan.lexeme[mark + 1] === chiefWord &&
    (officers.has(scan.lexeme[mark + 2]) || officers.has(scan.lexeme[mark + 3]))
  );
}

const chiefWord = hashString('chief');
const officers = hashesOf('officer executive');
const firmNouns = hashesOf(
  'ceo cfo coo cto co-founder cofounder co-founders shares shareholders stock headquarters profits revenue revenues earnings subsidiary subsidiaries',
);

/** Bodies and places that are called after somebody, who has nothing to do with them. */
const namesakes = hashesOf(
  'college school hospital church chapel cathedral university academy infirmary hospice library park street road square lane place hall court bridge cross day cup gate wharf quay bay head inn arms',
);

/** `Queen Anne|’s College|`, `St Bride|’s Street|`: two more capitals at most, the last of them such a noun. */
export function endOfNamesake(scan: Scan, end: number): number {
  if (!isPossessive(scan, end)) return end;
  for (let i = end + 1; i < end + 4 && isCapital(scan, i); i++)
    if (namesakes.has(scan.lexeme[i])) return i + 1;
  return end;
}
