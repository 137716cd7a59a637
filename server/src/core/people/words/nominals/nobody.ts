import type { Span } from '../../../base/index.ts';

/**
 * Whether a source, the span of `text` or the whole of it, stands for nobody in particular: `|No one| has claimed that …`,
 * `|anyone who says so| …`, `anyone |who| says so …`. Such words make no speaker, and nobody has to be found for them.
 */
export function namesNobody(text: string, { start, end }: Span = { start: 0, end: text.length }): boolean {
  const words = text.slice(start, end);
  if (words !== 'who') return nobody.test(words);
  return nobodyWho.test(text.slice(Math.max(0, start - longest), start));
}

const nobody = /^(?:nobody|no[- ]one|none|not (?:a single )?one|any(?:one|body)|whom?ever)(?! else)\b/i;
const nobodyWho = /(?:nobody|no[- ]one|any(?:one|body)) $/i;
const longest = 10;

/** “The councillor, who spoke on condition of anonymity”, “a person familiar with the matter”: nobody who is named. */
export function keepsName(text: string): boolean {
  return anonymous.test(text);
}

const anonymous =
  /\banonym|\b(?:not|declined|refused) (?:\w+ )?to be (?:named|identified|quoted)|\bnot want (?:to be (?:named|identified)|(?:his|her|their) name)|\bnot (?:\w+ )?(?:authori[sz]ed|allowed|permitted) to |\bfamiliar with |\bbriefed on |\bwith (?:\w+ )?knowledge of /;
