import { hashString, Lexicon } from '../../base/index.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { sourceBefore } from './source-before.ts';
import * as v from './view.ts';
import type { Range, View } from './view.ts';

/**
 * A block of what a reader or a reporter has sent in, without quotation marks: `Moira in Tarbeg emails: The road is under water.`,
 * `From our correspondent in Estmark, Ole Brandt: The shops have closed.`
 */
export function sentIn(view: View): Draft | undefined {
  const { count } = view.tokens;
  const sign = colonOf(view);
  if (sign < 0 || sign + 2 >= count || v.opensQuotation(view, sign + 1)) return undefined;
  const draft = (source: Range, cue: Range): Draft => {
    const end = v.unitAt(view, count - 1) === v.stop ? count - 1 : count;
    return draftOf('sent in', source, cue, [{ first: sign + 1, end }]);
  };
  const verb = sign - 1;
  if (isReporter(view, sign)) return draft({ first: 1, end: sign }, { first: sign, end: sign + 1 });
  if (writing.get(view.tokens.lexeme[verb]) === 0) return undefined;
  const source = sourceBefore(view, verb, 0);
  return source?.first === 0 ? draft(source, { first: verb, end: sign }) : undefined;
}

/** The first colon, where nothing but words and commas stands before it, or -1. */
function colonOf(view: View): number {
  for (let i = 0; i < longestSender; i++) {
    const unit = v.unitAt(view, i);
    if (unit === v.colon) return i > 1 ? i : -1;
    if (!v.isWord(view, i) && unit !== v.comma && unit !== v.stop) return -1;
  }
  return -1;
}

const longestSender = 20;

/** `From |our correspondent| in Estmark, Ole Brandt:` */
function isReporter(view: View, sign: number): boolean {
  if (!v.isLexeme(view, 0, fromWord)) return false;
  for (let i = 1; i < sign; i++) if (reporters.get(view.tokens.lexeme[i]) > 0) return true;
  return false;
}

const fromWord = hashString('from');
const writing = new Lexicon([
  [1, 'emails emailed e-mails e-mailed writes wrote texts texted tweets tweeted messages messaged'],
]);
const reporters = new Lexicon([
  [1, 'reporter correspondent editor colleague colleagues producer columnist photographer contributor'],
]);
