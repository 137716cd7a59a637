import { hashesOf } from '../../base/index.ts';
import { TokenShape } from '../../language/index.ts';
import { foldedWords, gone } from '../words/draft.ts';
import type { Draft } from '../words/draft.ts';
import { unitOf, wordsBetween } from '../words/scan.ts';
import type { Scan } from '../words/scan.ts';
import type { Found } from './source-heads.ts';
import { Word } from '../words/words.ts';

/**
 * Reads the short form in brackets after a name, `Elmford Bakers’ Guild |(EBG)|`: whatever has one is a body, and the short
 * form’s `organisation` says which. `short` is the last draft so far and stands at token `i`.
 */
export function readShortForm(scan: Scan, { drafts, at }: Found, short: Draft): void {
  const open = short.first - 1;
  if (unitOf(scan, open) !== openBracket || unitOf(scan, short.end) !== closeBracket) return;
  if (short.end - short.first !== 1 || !isShort(scan, short.first)) return;
  const body = bodyBefore(scan, drafts, at, open);
  if (!body) return;
  short.kind = 'organisation';
  short.form = 'name';
  short.words = foldedWords(scan, short.first, short.end);
  short.organisation = wordsBetween(scan, body.nameFirst, body.nameEnd);
  short.weak = true;
}

const [openBracket, closeBracket] = [0x28, 0x29];

function isShort(scan: Scan, i: number): boolean {
  const length = scan.end[i] - scan.start[i];
  const no = Word.place | Word.country | Word.postNominal;
  return scan.shape[i] === TokenShape.upper && length > 1 && length < 11 && !(scan.bits[i] & no);
}

/** The body whose name ends before the bracket. */
function bodyBefore(scan: Scan, drafts: readonly Draft[], at: Int32Array, open: number): Draft | undefined {
  const last = drafts[drafts.length - 2];
  if (!last || last.end !== open || last.form === 'nominal' || last.form === 'pronoun') return undefined;
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
