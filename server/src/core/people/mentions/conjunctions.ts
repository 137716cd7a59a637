import { hashesOf } from '../../base/index.ts';
import { draft, isNamedPerson, weakened } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';
import { isComma, isLower, wordAt } from '../words/scan/scan.ts';
import type { Scan } from '../words/scan/scan.ts';
import { andWord, owners } from '../words/scan/small-words.ts';
import { Word } from '../words/scan/words.ts';
import type { Found } from './found.ts';

/** So many names are told of at once; more are a list. */
const most = 4;

/**
 * Notes who are named together, `|Keller and Dorn| met`, `|Keller and her colleagues| met`, for a "they" that follows: such a
 * mention counts only where something later means it.
 */
export function addConjunctions(scan: Scan, { drafts }: Found): void {
  const { length } = drafts;
  let taken = -1;
  let sources: ReadonlySet<number> | undefined;
  for (let i = 0; i < length; i++) {
    const first = drafts[i];
    if (!isNamedPerson(first) || first.sourceOf >= 0 || first.first < taken) continue;
    if (scan.quotation[first.first] >= 0 || goesOn(scan, drafts[i - 1], first)) continue;
    const found = joined(scan, drafts, i, length) ?? withOthers(scan, first);
    if (!found) continue;
    sources ??= sourcesIn(drafts);
    if (sources.has(found.first)) continue;
    taken = found.end;
    drafts.push(weakened(found));
  }
}

/** Where those who speak together begin: they have their mention. */
function sourcesIn(drafts: readonly Draft[]): ReadonlySet<number> {
  const firsts = new Set<number>();
  for (const { kind, first } of drafts) if (kind === 'group') firsts.add(first);
  return firsts;
}

/** `Rill, |Keller and Dorn|`: the end of a longer list; `including |Keller and Dorn|`: some of others. */
function goesOn(scan: Scan, before: Draft | undefined, { first }: Draft): boolean {
  if (including.has(scan.lexeme[first - 1]) || including.has(scan.lexeme[first - 2])) return true;
  return before !== undefined && before.end === first - 1 && isComma(scan, before.end);
}

const including = hashesOf('including like');

/** `Keller, Rill and Dorn`: nothing stands between the names but commas, and "and" before the last. */
function joined(scan: Scan, drafts: readonly Draft[], at: number, length: number): Draft | undefined {
  const names = [drafts[at]];
  for (let i = at + 1; i < length && names.length < most; i++) {
    const next = drafts[i];
    const before = names[names.length - 1];
    if (!isNamedPerson(next) || next.first < before.end) return undefined;
    let between = before.end;
    if (isComma(scan, between)) between++;
    const last = scan.lexeme[between] === andWord;
    if (last) between++;
    if (between !== next.first) return undefined;
    names.push(next);
    if (last) return together(drafts[at].first, next.end, wordsOfAll(names));
  }
  return undefined;
}

/** `Keller and her colleagues`: the others are told by a noun in the plural. */
function withOthers(scan: Scan, first: Draft): Draft | undefined {
  const and = first.end;
  if (scan.lexeme[and] !== andWord || !owners.has(scan.lexeme[and + 1])) return undefined;
  for (let i = and + 2; i < and + 5 && isLower(scan, i); i++) {
    if (!(scan.bits[i] & Word.group) || !isLower(scan, i + 1)) continue;
    const noun = wordAt(scan, i).toLowerCase();
    return together(first.first, i + 1, [...first.words, '+', noun]);
  }
  return undefined;
}

/** Those who are named together by tokens [first, end). */
export function together(first: number, end: number, words: readonly string[]): Draft {
  const group = draft(first, end, 'group', 'name');
  group.words = words;
  group.plural = true;
  group.subject = true;
  return group;
}

/** The words of names that stand together, as such a mention has them: `keller + dorn`. */
export function wordsOfAll(names: readonly Draft[]): readonly string[] {
  const all: string[] = [];
  for (const { words } of names) {
    if (all.length > 0) all.push('+');
    for (const word of words) all.push(word);
  }
  return all;
}
