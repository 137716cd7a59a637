import type { Setting } from './features.ts';
import { Says } from './lexicon.ts';
import type { Because } from './reasons.ts';

/**
 * What a desk asks about whatever the model has learned: it was trained on political news, where figures mostly come
 * from polls that the text has named. Gives the least chance that a statement is unsupported.
 */
export function leastChance(
  { now, sinceReport, afterSpeech }: Setting,
  { reason, strength }: Because,
): number {
  if (now.speech + now.cue + now.mind > 0 && reason !== 'research') return 0;
  if (reason === 'research' && strength >= research) return 0.8;
  const counts = now.percent || (now.numbers > 0 && now.sums > 0);
  const single = now.numbers <= 1 && now.report === 0 && sinceReport === 0 && !afterSpeech;
  const dated = now.says[day] > 0;
  return reason === 'statistic' && counts && single && !dated ? 0.6 : 0;
}

/** A word of research with its verb: “studies show”. */
const research = 3;
const day = 31 - Math.clz32(Says.day);
