import type { Setting } from './features.ts';
import { Says } from './lexicon.ts';
import { causeLaid, ofAll } from './reasons.ts';
import type { Because } from './reasons.ts';
import type { Counted } from './sentences.ts';

/**
 * What a desk asks about whatever the model has learned: it was trained on political news, where figures mostly come
 * from polls that the text has named. Gives the least chance that a statement is unsupported.
 */
export function leastChance(
  { now, sinceReport, afterSpeech, index }: Setting,
  { reason, strength }: Because,
): number {
  if (now.public || now.priced) return 0;
  if (now.speech + now.cue + now.mind > 0 && reason !== 'research') return 0;
  if (reason === 'research' && strength >= research) return 0.8;
  const counts = now.percent || (now.numbers > 0 && now.sums > 0);
  // Whose words a sentence goes on with is plain within the paragraph; a new one begins anew.
  const goesOn = sinceReport > 0 || (afterSpeech && index > 0);
  if (reason === 'causal' && strength >= causeLaid) return aHint;
  if (reason === 'superlative' && strength >= ofAll && !goesOn) return aHint;
  const single = now.numbers <= 1 && now.report === 0 && !goesOn;
  const dated = now.says[day] > 0;
  return reason === 'statistic' && counts && single && !dated ? aHint : 0;
}

/**
 * The most that the chance of a statement may be: what happens in a match is seen by all who watch it, prices stand on the board
 * of the exchange, a verdict was spoken in public, and whoever would not answer told the paper so. Their report asks for no
 * source until it compares them with other years, or says why.
 */
export function mostChance({ match, now }: Setting): number {
  if (now.says[superlative] > 0) return 1;
  const seen = match && now.plays > 0 && now.says[history] === 0;
  return now.public || seen || (now.priced && !explains(now)) ? onTrust : 1;
}

function explains({ says }: Counted): boolean {
  for (const flag of explaining) if (says[flag] > 0) return true;
  return false;
}

/** Below whatever is shown. */
const onTrust = 0.19;
/** Shown, and not sure: that a figure has no source is the first thing a desk asks, and not always more than that. */
const aHint = 0.55;
/** A word of research with its verb: “studies show”. */
const research = 3;
const explaining = [Says.cause, Says.judgement, Says.mind, Says.wrongdoing, Says.crowd, Says.future].map(
  (flag) => 31 - Math.clz32(flag),
);
const day = 31 - Math.clz32(Says.day);
const history = 31 - Math.clz32(Says.history);
const superlative = 31 - Math.clz32(Says.superlative);
