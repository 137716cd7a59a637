import { hashString } from '../base/index.ts';
import { isComma, isLower, unitOf } from './scan.ts';
import type { Scan } from './scan.ts';
import type { Found } from './source-heads.ts';
import { readApposition } from './apposition-phrase.ts';
import { readTitle } from './titles.ts';
import type { Title } from './titles.ts';
import type { Draft } from './draft.ts';
import { anyOffice, Word } from './words.ts';
import { TokenKind } from '../language/index.ts';

/**
 * Adds to persons what stands beside their names: `Anna Keller, the city’s mayor,`, `the mayor, Anna Keller,`,
 * `Anna Keller (R-Ohio)`, `Anna Keller, 54,`.
 */
export function addAppositions(scan: Scan, found: Found): void {
  for (const mention of found.drafts) {
    if (mention.kind !== 'person' || mention.form === 'pronoun' || mention.form === 'nominal') continue;
    if (!addAfter(scan, found, mention) && mention.titles.length === 0) addBefore(scan, found, mention);
    addAge(scan, mention);
    addParty(scan, mention);
  }
  shareTitles(scan, found);
}

/** `Senators Dorn, Keller and Lund`: a title in the plural is every name's in the list. */
function shareTitles(scan: Scan, { drafts }: Found): void {
  for (let i = 0; i + 1 < drafts.length; i++) {
    const [giver, taker] = [drafts[i], drafts[i + 1]];
    if (giver.kind !== 'person' || giver.titles.length !== 1 || taker.kind !== 'person') continue;
    if (taker.titles.length > 0 || !/s\.?$/.test(giver.titles[0]) || /ss$/.test(giver.titles[0])) continue;
    if (taker.first - giver.end > 8 || !isListed(scan, giver.end, taker.first)) continue;
    taker.titles = [...taker.titles, giver.titles[0]];
    taker.official = giver.official;
    if (taker.form === 'name') taker.weak = false;
  }
}

/** Only commas, "and", places ("of Ohio") and brackets stand between two names of a list. */
function isListed(scan: Scan, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (scan.sentence[i] !== scan.sentence[from]) return false;
    const lower = isLower(scan, i);
    if (lower && !listWords.has(scan.lexeme[i])) return false;
  }
  return true;
}

const listWords = new Set('and of from both'.split(' ').map(hashString));

function addAfter(scan: Scan, found: Found, mention: Draft): boolean {
  const title = readApposition(scan, mention.end);
  if (!title || title.after <= title.first) return false;
  const other = found.at[title.first];
  if (other >= 0 && found.drafts[other].kind === 'person' && found.drafts[other].end > title.end)
    return false;
  // "Keller, mayor Dorn and others": the title belongs to the name that follows it.
  const next = found.at[title.end];
  if (next >= 0 && found.drafts[next].first < title.end && found.drafts[next].kind === 'person') return false;
  addTitle(mention, title);
  return true;
}

function addTitle(mention: Draft, title: Title): void {
  if (title.text && title.text.length < 120 && !mention.titles.includes(title.text))
    mention.titles = [...mention.titles, title.text];
  mention.official ||= title.official;
  mention.organisation ??= title.organisation;
  if (mention.gender === 'unknown' || title.gender !== 'unknown') {
    mention.gender = title.gender === 'unknown' ? mention.gender : title.gender;
  }
  if (mention.form === 'name') mention.weak = false;
}

/** `The mayor, |Anna Keller|, said`: the nominal before the comma is her office. */
function addBefore(scan: Scan, found: Found, mention: Draft): void {
  const head = mention.first - 2;
  if (mention.form !== 'name' || !isComma(scan, head + 1) || !isLower(scan, head)) return;
  if (!(scan.bits[head] & anyOffice) || !isComma(scan, mention.end)) return;
  let first = head;
  while (first > 0 && first > head - 8 && scan.sentence[first - 1] === scan.sentence[head]) {
    const bits = scan.bits[first - 1];
    if (scan.kind[first - 1] === TokenKind.punctuation || bits & Word.functionWord) break;
    first--;
  }
  const unit = unitOf(scan, first);
  if (unit === 0x27 || unit === 0x2019) first++;
  const index = found.at[head];
  if (index >= 0 && found.drafts[index].form === 'nominal') found.drafts[index].weak = true;
  addTitle(mention, readTitle(scan, first, head + 1));
}

/** ", 54," after two unknown words in capitals: they are a person. */
function addAge(scan: Scan, mention: Draft): void {
  const number = mention.end + 1;
  if (mention.form !== 'name' || !isComma(scan, mention.end) || scan.kind[number] !== TokenKind.number)
    return;
  const length = scan.end[number] - scan.start[number];
  if (length <= 3 && (isComma(scan, number + 1) || unitOf(scan, number + 1) === 0x2e)) mention.weak = false;
}

/** "(R-Ohio)", ", D-Calif.,": a party and a state after a name make a legislator. */
function addParty(scan: Scan, mention: Draft): void {
  const mark = unitOf(scan, mention.end);
  if (mark !== 0x28 && mark !== 0x2c) return;
  const token = mention.end + 1;
  const unit = unitOf(scan, token);
  if (unit !== 0x52 && unit !== 0x44 && unit !== 0x49) return;
  const second = scan.text.charCodeAt(scan.start[token] + 1);
  const joined = second === 0x2d || second === 0x2013;
  const apart =
    scan.end[token] - scan.start[token] === 1 &&
    /^\s?[-–]/.test(scan.text.slice(scan.end[token], scan.end[token] + 2));
  if (joined || apart) {
    mention.official = true;
    if (mention.form === 'name') mention.weak = false;
  }
}
