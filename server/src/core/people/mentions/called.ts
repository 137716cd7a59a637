// What somebody or something is called: "a website called The Lantern", "a woman who gave her name as Ruth".
import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import { gone } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';
import { isComma } from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';

/** `A woman who gave her name as |Ruth|`, `a fisherman named |Ruth Dorn|`: whoever was described so far is called so. */
export function joinCalled(scan: Scan, drafts: readonly Draft[], at: Int32Array): void {
  for (const name of drafts) {
    if (name.kind !== 'person' || (name.form !== 'name' && name.form !== 'surname')) continue;
    const described = describedBefore(scan, drafts, at, name.first - 1);
    if (!described) continue;
    name.subject ||= described.subject;
    name.weak = false;
    if (name.gender === 'unknown') name.gender = described.gender;
    described.sourceOf = gone;
  }
}

function describedBefore(
  scan: Scan,
  drafts: readonly Draft[],
  at: Int32Array,
  before: number,
): Draft | undefined {
  if (before < 1 || scan.sentence[before] !== scan.sentence[before + 1]) return undefined;
  let head = calling.has(scan.lexeme[before]) ? before - 1 : -1;
  if (head < 0 && isCalled(scan, 0, before)) {
    let who = before;
    while (who > 0 && who > before - clause && scan.lexeme[who] !== whoWord) who--;
    if (scan.lexeme[who] === whoWord && scan.sentence[who] === scan.sentence[before])
      head = isComma(scan, who - 1) ? who - 2 : who - 1;
  }
  const found = head >= 0 && at[head] >= 0 ? drafts[at[head]] : undefined;
  // Whoever speaks in it is what the source says they are.
  return found?.form === 'nominal' && found.kind === 'unnamed' && found.sourceOf === -1 ? found : undefined;
}

/** So many tokens a clause takes at most that says who somebody is. */
const clause = 20;

/**
 * `A website called “|The Lantern|”`, `a group calling itself |Harbour Watch|`, `another resident, who gave his name only as
 * |Ruth|`; token `before` stands before the name.
 */
export function isCalled(scan: Scan, first: number, before: number): boolean {
  if (isCalling(scan, first, before)) return true;
  if (!naming.has(scan.lexeme[before])) return false;
  for (let i = before - 1; i > first && i > before - 4; i--) if (called.has(scan.lexeme[i])) return true;
  return false;
}

function isCalling(scan: Scan, first: number, before: number): boolean {
  let verb = before;
  while (verb > first && (scan.kind[verb] === TokenKind.quote || scan.lexeme[verb] === theWord)) verb--;
  return (
    calling.has(scan.lexeme[verb]) || (called.has(scan.lexeme[verb]) && scan.lexeme[verb - 1] === callingWord)
  );
}

const theWord = hashString('the');
const callingWord = hashString('calling');
const calling = hashesOf('called named dubbed nicknamed');
const naming = hashesOf('as was is');
const called = hashesOf('name himself herself itself themselves themself');
const whoWord = hashString('who');
