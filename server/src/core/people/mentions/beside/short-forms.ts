import { hashesOf } from '../../../base/index.ts';
import { TokenShape } from '../../../language/index.ts';
import { bodyDraft, foldedWords, gone, isNamed, weakened } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import {
  closesBracket,
  foldedAt,
  isCapital,
  isPossessive,
  opensBracket,
  unitOf,
  wordAt,
  wordsBetween,
} from '../../words/scan/scan.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { draftAt, handOver } from '../found.ts';
import type { Found } from '../found.ts';
import { Word } from '../../words/scan/words.ts';

/**
 * Reads the short form in brackets after a name, `Elmford Bakers’ Guild |(EBG)|`: whatever has one is a body, and the short
 * form’s `organisation` says which. `short` is the last draft so far and stands at token `i`.
 */
export function readShortForm(scan: Scan, found: Found, short: Draft): void {
  const open = short.first - 1;
  if (!opensBracket(scan, open) || !closesBracket(scan, short.end)) return;
  if (short.end - short.first !== 1 || !isShort(scan, short.first)) return;
  const body = bodyBefore(scan, found, open) ?? bodyOfInitials(scan, found, short);
  if (!body) return;
  widen(scan, found, body, short.first);
  short.kind = 'organisation';
  short.form = 'name';
  short.words = [foldedAt(scan, short.first)];
  short.organisation = wordsBetween(scan, body.nameFirst, body.nameEnd);
  short.weak = true;
}

function isShort(scan: Scan, i: number): boolean {
  const length = scan.end[i] - scan.start[i];
  const capitals = scan.shape[i] === TokenShape.upper || /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(wordAt(scan, i));
  return capitals && length > 1 && length < 11 && !(scan.bits[i] & (Word.place | Word.country));
}

/** "The |Carters’ and| Porters’ Union (CPU)": a name begins as far back as the first letter of its short form. */
function widen(scan: Scan, found: Found, body: Draft, short: number): void {
  const letters = wordAt(scan, short).toLowerCase();
  let left = letters.length;
  for (let i = body.end - 1; i >= body.first && left > 0; i--)
    if (isCapital(scan, i) && scan.text[scan.start[i]].toLowerCase() === letters[left - 1]) left--;
  if (left === 0 || left === letters.length) return;
  let from = body.first;
  for (let i = from - 1; i >= 0 && left > 0 && i >= body.first - 2 * letters.length; i--) {
    if (!isCapital(scan, i)) {
      if (!small.has(scan.lexeme[i]) && !isPossessive(scan, i)) return;
    } else if (scan.text[scan.start[i]].toLowerCase() !== letters[--left]) return;
    else from = i;
  }
  if (left > 0 || scan.sentence[from] !== scan.sentence[body.first]) return;
  handOver(found, from, body.first, found.at[body.first]);
  body.first = body.nameFirst = from;
  body.words = foldedWords(scan, from, body.nameEnd).filter((word) => word !== 'the');
}

const small = hashesOf('and of for the in');

/** “The |World Food Programme| (WFP)”: words in capitals that begin in the letters of the short form are a body, whatever they name. */
function bodyOfInitials(scan: Scan, found: Found, short: Draft): Draft | undefined {
  const open = short.first - 1;
  const letters = wordAt(scan, short.first).toLowerCase();
  let left = letters.length;
  let from = open;
  for (let i = open - 1; i >= 0 && left > 0 && i >= open - 2 * letters.length; i--) {
    if (scan.sentence[i] !== scan.sentence[open] || draftAt(found, i)?.kind === 'person') return undefined;
    if (!isCapital(scan, i)) {
      if (!small.has(scan.lexeme[i])) return undefined;
      continue;
    }
    // “UN Environment Programme (|UN|EP)”.
    const word = wordAt(scan, i).toLowerCase();
    const given = scan.shape[i] === TokenShape.upper ? word : word[0];
    if (!letters.slice(0, left).endsWith(given)) return undefined;
    left -= given.length;
    from = i;
  }
  const begun = draftAt(found, from);
  if (left > 0 || open - from < 2 || (begun && begun.first < from)) return undefined;
  const body = weakened(bodyDraft(scan, from, open));
  const last = found.drafts.length - 1;
  handOver(found, from, open, last);
  found.drafts.splice(last, 0, body);
  found.at.fill(last + 1, short.first, short.end);
  return body;
}

/** The body whose name ends before the bracket. */
function bodyBefore(scan: Scan, { drafts, at }: Found, open: number): Draft | undefined {
  const last = drafts[drafts.length - 2];
  if (!last || last.end !== open || !isNamed(last)) return undefined;
  const before = drafts[drafts.length - 3];
  // "Observer Mission |in Elmford| (OME)": where a body is belongs to its name.
  if (
    before?.kind === 'organisation' &&
    before.end === last.first - 1 &&
    joins.has(scan.lexeme[before.end])
  ) {
    last.sourceOf = gone;
    at.fill(drafts.length - 3, before.first, open);
    before.end = before.nameEnd = open;
    before.words = foldedWords(scan, before.nameFirst, open);
    return before;
  }
  if (last.kind === 'organisation') return last;
  if (!last.weak || (unitOf(scan, last.nameFirst) | 32) !== (unitOf(scan, open + 1) | 32)) return undefined;
  last.kind = 'organisation';
  last.form = 'name';
  last.weak = false;
  return last;
}

const joins = hashesOf('in for to at on against');
