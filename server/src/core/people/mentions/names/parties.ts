// The party and the state or seat that stand behind a legislator’s name.
import { hashesOf } from '../../../base/index.ts';
import { confirmName } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { handOver } from '../found.ts';
import type { Found } from '../found.ts';
import { closesBracket, isComma, opensBracket, unitOf } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';

/** "(R-Ohio)", ", D-Calif.,", “(Lab, Elmford East)”: a party and a state after a name make a legislator. */
export function addParty(scan: Scan, found: Found, mention: Draft): void {
  const mark = mention.end;
  const bracketed = opensBracket(scan, mark);
  if (!bracketed && !isComma(scan, mark)) return;
  const known = bracketed && isKnownParty(scan, mark + 1);
  if (!known && !isPartyOfState(scan, mark + 1)) return;
  mention.official = true;
  confirmName(mention);
  if (known) clearBracket(scan, found, mark);
}

function isKnownParty(scan: Scan, i: number): boolean {
  return parties.has(scan.lexeme[i]) && closesParty.has(unitOf(scan, i + 1));
}

/** "R-Ohio", "D–Calif.", "R - Ohio". */
function isPartyOfState(scan: Scan, i: number): boolean {
  if (!isPartyLetter(scan, i)) return false;
  const after = scan.text.slice(scan.start[i] + 1, scan.start[i] + 3);
  return scan.end[i] - scan.start[i] === 1 ? /^\s?[-–]/.test(after) : /^[-–]/.test(after);
}

/** Republican, Democrat, independent. */
function isPartyLetter(scan: Scan, i: number): boolean {
  const unit = unitOf(scan, i);
  return unit === 0x52 || unit === 0x44 || unit === 0x49;
}

/** "R-Ohio", "D-Calif" in one word: no name. */
export function isPartyAndState(scan: Scan, i: number): boolean {
  return scan.text.charCodeAt(scan.start[i] + 1) === 0x2d && isPartyLetter(scan, i);
}

/** "Lim Rill (DAP-|Ipoh Timur|)": a seat is nobody. */
function clearBracket(scan: Scan, found: Found, open: number): void {
  let close = open + 1;
  while (close < open + longestSeat && close < scan.count && !closesBracket(scan, close)) close++;
  handOver(found, open + 1, close, -1);
}

/** So many words a party and a seat take at most. */
const longestSeat = 8;

/** Parties as they stand in brackets after a name, in Britain, Ireland, India and elsewhere: “(Con)”, “(Lab, Elmford East)”. */
const parties = hashesOf(
  'con lab ld lib libdem snp dup uup sdlp plaid pc ind green grn reform ukip alba ff fg sf bjp inc aap tmc dmk aiadmk ncp pti ppp pml-n apc pdp lp anc da eff ifp ukp uda odm npp ndc alp lnp ndp cpc nzlp pap pn ph umno pas dap pkr mic mca amanah bersatu psm gps jdu rjd tdp cpi cpm bsp shs jui mqm pml ppp-p jlp pnp unc pnm',
);
/** A closing bracket, a comma or a hyphen ends the party. */
const closesParty = new Set([0x29, 0x2c, 0x2d, 0x2013]);
