import { hashString, Lexicon } from '../../../base/index.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { sourceBefore } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { fromWord } from '../words/small-words.ts';

/**
 * A block of what a reader or a reporter has sent in, without quotation marks: `Moira in Tarbeg emails: The road is under water.`,
 * `From our correspondent in Estmark, Ole Brandt: The shops have closed.`
 */
export function sentIn(view: View): Draft | undefined {
  const { count } = view.tokens;
  const sign = colonOf(view);
  if (sign < 0 || sign + 2 >= count || v.opensQuotation(view, sign + 1)) return undefined;
  const draft = (source: Range, cue: Range): Draft => {
    return draftOf('sent in', source, cue, [{ first: sign + 1, end: v.endOfBlock(view) }]);
  };
  if (v.isLexeme(view, 0, dearWord)) return letter(view, sign);
  const verb = sign - 1;
  if (isReporter(view, sign)) return draft({ first: 1, end: sign }, { first: sign, end: sign + 1 });
  if (writing.get(view.tokens.lexeme[verb]) === 0) return undefined;
  const source = sourceBefore(view, verb, 0);
  return source?.first === 0 ? draft(source, { first: verb, end: sign }) : undefined;
}

/** `Dear Aunt Ada: My neighbour sings. – Tired in Tarbeg`: a letter is theirs who signed it. */
function letter(view: View, sign: number): Draft | undefined {
  const { count } = view.tokens;
  for (let i = count - 2; i > sign + 2 && count - i < longestSignature; i--) {
    if (!v.isDash(v.unitAt(view, i))) continue;
    const signed =
      v.isWord(view, i + 1) && !v.isSmall(view, i + 1) && view.tokens.start[i] > view.tokens.end[i - 1];
    const source = { first: i + 1, end: v.endOfBlock(view) };
    return signed
      ? draftOf('sent in', source, { first: i, end: i + 1 }, [{ first: sign + 1, end: i }])
      : undefined;
  }
  return undefined;
}

const longestSignature = 10;
const dearWord = hashString('dear');

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

const writing = new Lexicon([[1, 'emails e-mails writes texts tweets messages']]);
const reporters = new Lexicon([
  [1, 'reporter correspondent editor colleague colleagues producer columnist photographer contributor'],
]);
