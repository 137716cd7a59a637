// What somebody or something is called: "a website called The Lantern", "a woman who gave her name as Ruth".
import { hashesOf, hashString } from '../../../base/index.ts';
import { TokenKind } from '../../../language/index.ts';
import { gone, isNamedPerson } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { draftAt } from '../found.ts';
import type { Found } from '../found.ts';
import { isComma } from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { theWord, whoWord } from '../../words/scan/small-words.ts';

/** `A woman who gave her name as |Ruth|`, `a fisherman named |Ruth Dorn|`: whoever was described so far is called so. */
export function joinCalled(scan: Scan, found: Found): void {
  for (const name of found.drafts) {
    if (!isNamedPerson(name)) continue;
    const described = describedBefore(scan, found, name.first - 1);
    if (!described) continue;
    name.subject ||= described.subject;
    name.weak = false;
    if (name.gender === 'unknown') name.gender = described.gender;
    described.sourceOf = gone;
  }
}

function describedBefore(scan: Scan, found: Found, before: number): Draft | undefined {
  if (before < 1 || scan.sentence[before] !== scan.sentence[before + 1]) return undefined;
  let head = calling.has(scan.lexeme[before]) ? before - 1 : -1;
  if (head < 0 && isCalled(scan, 0, before)) {
    let relative = before;
    while (relative > 0 && relative > before - clause && scan.lexeme[relative] !== whoWord) relative--;
    if (scan.lexeme[relative] === whoWord && scan.sentence[relative] === scan.sentence[before])
      head = isComma(scan, relative - 1) ? relative - 2 : relative - 1;
  }
  const who = draftAt(found, head);
  // Whoever speaks in it is what the source says they are.
  return who?.form === 'nominal' && who.kind === 'unnamed' && who.sourceOf === -1 ? who : undefined;
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

const callingWord = hashString('calling');
const calling = hashesOf('called named dubbed nicknamed');
const naming = hashesOf('as was is');
const called = hashesOf('name himself herself itself themselves themself');
