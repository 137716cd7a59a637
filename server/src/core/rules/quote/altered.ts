import type { Span } from '../../base/index.ts';
import type { Prose, Quotation } from '../../language/index.ts';
import { nothing } from '../each.ts';
import { standards } from '../standards.ts';
import { sentenceAt, textOf } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** “We will not sign [the contract] … this year,” Keller said. */
export const altered: Rule = {
  id: 'quote/altered',
  severity: 'hint',
  title: 'A quotation with words put in or left out',
  standard: standards.unaltered,
  advice: 'Compare it with what was said; where the words do not stand alone, paraphrase.',
  check,
};

function check({ story: { prose, block } }: RuleInput): readonly BlockFinding[] {
  if (prose.quotations.length === 0 || !prose.english || block.kind === 'heading') return nothing;
  let found: BlockFinding[] | undefined;
  for (const quotation of prose.quotations) {
    if (quotation.depth > 0) continue;
    let cuts = 0;
    for (const change of changesIn(prose.text, quotation)) {
      const cut = isCut(prose.text, change);
      // Once is enough to have a quotation compared.
      if (cut && ++cuts > 1) continue;
      (found ??= []).push({
        start: change.start,
        end: change.end,
        what: cut
          ? say('Words of the speaker are left out here; what stands must mean the same.')
          : say('{0} is not what was said.', textOf(prose, change)),
        confidence: 0.75,
        fixes: fixesFor(prose, quotation),
        settle: {
          title: say('Mark as checked against what was said'),
          reason: 'checked against what was said',
        },
      });
    }
  }
  return found ?? nothing;
}

/** Brackets and dots between the marks, those at the edges left to quote/edge-ellipsis. One pass over the quotation. */
function changesIn(text: string, { start, end, mark, closed }: Quotation): readonly Span[] {
  const first = start + mark.length;
  const last = closed ? end - 1 : end;
  let changes: Span[] | undefined;
  for (let i = first; i < last; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== bracket && unit !== ellipsis && unit !== dot) continue;
    const close = unit === bracket ? closingBracket(text, i, last) : dotsEnd(text, i, last);
    if (close < 0) continue;
    const span = { start: i, end: close };
    const changed =
      unit === bracket
        ? isInsertion(textBetween(text, span)) || isCut(text, span)
        : isInside(text, span, first, last) && !isPause(text, span, first);
    if (changed) (changes ??= []).push(span);
    i = close - 1;
  }
  return changes ?? none;
}

/** Dots, in brackets or without them: “the owner […] knew”. */
function isCut(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** “I … I know”, “Well … yes”: the speaker halts, and no words are missing. */
function isPause(text: string, { start, end }: Span, first: number): boolean {
  const before = wordsIn(text.slice(Math.max(first, start - 24), start)).slice(-3);
  const [after] = wordsIn(text.slice(end, end + 16));
  return before.includes(after) || halting.test(before.at(-1) ?? '');
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
}

const halting = /^(?:well|um+|uh+|er+|erm|hm+|oh|ah|eh|yes|yeah|no|so|like|look|okay|ok)$/;

const none: readonly Span[] = [];
const bracket = 0x5b;
const ellipsis = 0x2026;
const dot = 0x2e;

/** An insertion is short; what is longer is no insertion, and is not looked through for each bracket. */
const longest = 80;

function closingBracket(text: string, from: number, last: number): number {
  const end = Math.min(last, from + longest);
  for (let i = from + 1; i < end; i++) if (text[i] === ']') return i + 1;
  return -1;
}

/** “…”, “...”, “. . .”: the end of the dots, or -1 where there are fewer than three. */
function dotsEnd(text: string, from: number, last: number): number {
  if (text.charCodeAt(from) === ellipsis) return from + 1;
  let dots = 1;
  let end = from + 1;
  for (let i = end; i < last && i - end < 2; i++) {
    if (text.charCodeAt(i) !== dot) {
      if (text[i] !== ' ') break;
      continue;
    }
    dots++;
    end = i + 1;
  }
  return dots >= 3 ? end : -1;
}

function textBetween(text: string, { start, end }: Span): string {
  return text.slice(start + 1, end - 1).trim();
}

/** Letters that the speaker did not say: no note, no [sic], nothing that tells what was heard besides words, no “[T]he”. */
function isInsertion(inside: string): boolean {
  return /\p{L}{2}|^I$/u.test(inside) && !heard.test(inside) && !reference.test(inside);
}

/** “[Keller 2020, 14]”: a reference. */
const reference = /^\p{Lu}[\p{L}’'-]+(?: (?:et al\.?|(?:and|&) \p{Lu}[\p{L}’'-]+))?,? \d{4}[a-z]?\b/u;

const heard =
  /^(?:sic|citation needed|laughs?|laughing|laughter|applause|cheers|cheering|crosstalk|inaudible|unintelligible|pauses?|sighs?|cries|crying|expletive|bleep|music|silence|indistinct|(?:my )?emphasis|italics)\b/i;

/** Whether words of the quotation stand on both sides. */
function isInside(text: string, { start, end }: Span, first: number, last: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(first, start - 6), start)) && hasWord(text, end, last);
}

function hasWord(text: string, from: number, last: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, Math.min(last, from + 6)));
}

/** With fewer characters beside it in its sentence, a quotation has no attribution there. */
const attributed = 8;

/** A paraphrase must stay somebody’s: more than one sentence, or one that ends with the quotation, would become the article’s own. */
function fixesFor(prose: Prose, { start, end, mark, closed }: Quotation): readonly Fix[] {
  const sentence = sentenceAt(prose, start);
  const around = start - sentence.start + (sentence.end - end);
  if (!closed || end > sentence.end || around < attributed) return [];
  return [
    {
      kind: 'replace',
      title: say('Take the quotation marks away, to paraphrase'),
      edits: [
        { start, end: start + mark.length, text: '' },
        { start: end - 1, end, text: '' },
      ],
    },
  ];
}
