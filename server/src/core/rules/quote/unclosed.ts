import type { Prose, Quotation } from '../../language/index.ts';
import { findEach } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { sentenceIndexAt, withoutMarks, wordsOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “We will not sign, Keller said. (And no paragraph below goes on with it.) */
export const unclosed: Rule = {
  id: 'quote/unclosed',
  severity: 'warning',
  title: 'A quotation mark that is opened and never closed',
  standard: standards.runningQuotes,
  advice: 'Close the quotation where the speaker’s words end.',
  check,
};

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '‹': '›',
  '「': '」',
  '"': '"',
  "'": "'",
};

function check(input: RuleInput): readonly BlockFinding[] {
  return findEach(input.story.prose.quotations, input, leftOpen);
}

function leftOpen(quotation: Quotation, { story, next }: RuleInput, i: number): BlockFinding | undefined {
  const { prose } = story;
  if (quotation.closed || quotation.depth > 0) return undefined;
  const mark = closing[quotation.mark];
  const before = prose.quotations[i - 1];
  if (mark && before && !before.closed && isTurned(prose.text, quotation)) return turnedAt(quotation, mark);
  const after = prose.quotations[i + 1];
  // The mark that should close it is told.
  if (after && !after.closed && isTurned(prose.text, after)) return undefined;
  const toTheEnd = quotation.endToken === prose.tokens.count;
  if (toTheEnd && next?.prose.quotations.some(({ resumed }) => resumed)) return undefined;
  const at = wordsEnd(prose.text, quotation);
  const fixes: Fix[] = mark
    ? [
        replaceFix(say('Insert the closing mark {0}', mark), { start: at, end: at }, mark, {
          preferred: true,
          safe: toTheEnd && at === quotation.end && isOneSentence(prose, quotation),
        }),
      ]
    : [];
  return {
    start: quotation.start,
    end: quotation.start + quotation.mark.length,
    what: say('The quotation “{0}” is opened and not closed.', withoutMarks(wordsOf(prose, quotation, 40))),
    confidence: quotation.mark === "'" || quotation.mark === '‘' ? 0.6 : toTheEnd ? 0.9 : 0.8,
    fixes,
  };
}

/** `“We will not sign|, Keller said.` The words end before whoever is said to have said them, or else where the mark must. */
function wordsEnd(text: string, { start, end, mark }: Quotation): number {
  const told = attribution.exec(text.slice(start + mark.length, end));
  return told ? start + mark.length + told.index + 1 : end;
}

const verb = '(?:said|says|told|added|adds|asked|asks|wrote|writes|replied|warned|recalled|explained)';
const attribution = new RegExp(
  `[,?!] (?:${verb} (?:\\p{Lu}|the |he |she |they )|(?:he |she |they |the (?:\\p{Ll}{2,20} ){1,2}|(?:\\p{Lu}[\\p{L}.’'-]{0,20} ){1,4})${verb}\\b)`,
  'u',
);

/** In several sentences, nobody knows which of them is the last that was said. */
function isOneSentence(prose: Prose, { start, end, mark }: Quotation): boolean {
  return sentenceIndexAt(prose, start + mark.length) === sentenceIndexAt(prose, end - 1);
}

/** “They see that. “ A mark with a space or nothing behind it, where the one before is still open. */
function isTurned(text: string, { start, mark }: Quotation): boolean {
  return mark.length === 1 && mark in closing && /^(?:\s|$)/.test(text.slice(start + 1, start + 2));
}

function turnedAt({ start, mark }: Quotation, right: string): BlockFinding {
  const end = start + mark.length;
  return {
    start,
    end,
    what: say('The mark {0} opens a quotation where {1} should close one.', mark, right),
    confidence: 0.9,
    fixes: [replaceFix(say('Turn the mark'), { start, end }, right, { preferred: true, safe: true })],
  };
}
