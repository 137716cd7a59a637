import { kindsOfTelling } from './features.ts';
import type { Situation } from '../sentence/situation.ts';
import { Says } from '../words/lexicon.ts';
import { accused } from '../reasons/reasons.ts';
import type { Because } from '../reasons/reasons.ts';
import { causeLaid } from '../reasons/causes.ts';
import { ofAll } from '../reasons/degrees.ts';
import type { Counted } from '../sentence/counted.ts';

/**
 * What a desk asks about whatever the model has learned: it was trained on political news, where figures mostly come
 * from polls that the text has named. Gives the least chance that a statement is unsupported.
 */
export function leastChance(situation: Situation, { reason, strength }: Because): number {
  const { now, sinceReport, afterSpeech, index, granted } = situation;
  if (now.public || now.priced || situation.pointed || granted > 1 || isOfStudy(situation)) return 0;
  // Whose words a sentence goes on with is plain within the paragraph; a new one begins anew.
  const goesOn = sinceReport > 0 || (afterSpeech && index > 0);
  // “He ignored two warnings” goes on with the prosecutor's words, “the firm ignored two warnings” need not.
  if (reason === 'allegation' && strength >= accused && now.speech === 0 && !(goesOn && now.pronoun))
    return aHint;
  if (now.speech + now.cue + now.mind > 0 && reason !== 'research') return 0;
  if (reason === 'research' && strength >= research) return 0.8;
  if (reason === 'causal' && strength >= causeLaid) return aHint;
  if (reason === 'statistic' && isLoneFigure(situation)) return aHint;
  return reason === 'superlative' && strength >= ofAll && !goesOn ? aHint : 0;
}

/** “Unemployment rose by 40 percent”: one figure, and nobody near whose it may be. */
export function isLoneFigure({ now, sinceReport, afterSpeech, afterPriced, index }: Situation): boolean {
  if (afterPriced && now.percent) return false;
  if (now.numbers > 1 || !(now.percent || (now.numbers > 0 && now.sums > 0))) return false;
  return now.speech + now.cue + now.mind === 0 && sinceReport === 0 && !(afterSpeech && index > 0);
}

/**
 * The most that the chance of a statement may be: what happens in a match is seen by all who watch it, prices stand on the board
 * of the exchange, a verdict was spoken in public, and whoever would not answer told the paper so. Their report asks for no
 * source until it compares them with other years, or says why. A study that a paragraph has named is the source of what it
 * measured, and whoever writes one of what was done.
 */
export function mostChance(situation: Situation): number {
  const { genre, now } = situation;
  if (situation.pointed) return 0;
  if (isOfStudy(situation)) return onTrust;
  // “Carney went close after the break”, but “the team has changed the way it plays”.
  const told = now.plays > 0 || !(now.tells & Says.present);
  if (genre === 'match' && told) return now.tells & Says.superlative ? onTrust : 0;
  if (now.public || (now.priced && !(now.tells & explaining))) return onTrust;
  if (genre === 'life' && isLife(now)) return 0;
  if (now.office && !(now.tells & Says.wrongdoing) && kindsOfTelling(now) <= 1) return 0;
  return now.acted && isToldAlone(now) ? 0 : 1;
}

/** “She taught at Elmford until 1977”: told in the past, and nothing that praises or explains. */
function isLife({ tells, endsEd, endsEst, endsLy }: Counted): boolean {
  const told = (tells & (Says.past | Says.event)) !== 0 || endsEd > 0;
  return told && !(tells & (Says.present | beyondLife)) && endsEst + endsLy === 0;
}

/** “The union condemned the plan”, and no cause, rank or crowd of the writer's beside it: “because it always does”. */
function isToldAlone({ tells, explained, charged }: Counted): boolean {
  // “The minister defended the fraud”: that it is one, nobody has said.
  if (tells & Says.wrongdoing && !charged) return false;
  return !explained && !(tells & (Says.superlative | Says.crowd));
}

function isOfStudy({ studied, genre, now }: Situation): boolean {
  return (studied && isFinding(now)) || (genre === 'study' && isToldOnly(now));
}

/** “The effect was strongest in young trees”: measured, and told in the past. What is so in general is told in the present. */
function isFinding({ tells, numbers, endsEst, endsEd, percent }: Counted): boolean {
  const measures =
    (tells & (Says.superlative | Says.comparison | Says.trend)) !== 0 || endsEst + numbers > 0 || percent;
  const told = (tells & (Says.past | Says.event)) !== 0 || endsEd > 0;
  return measures && told && !(tells & beyondFinding);
}

/** “Each yard was divided into cells”: told in the past by whoever did it, and no more than that. */
function isToldOnly({ tells, endsEd }: Counted): boolean {
  const told = (tells & (Says.past | Says.trend)) !== 0 || endsEd > 0;
  return told && !(tells & (Says.present | beyondSight));
}

/** The chance of a statement whose odds are so much less. */
export function damped(chance: number, { granted }: Situation): number {
  return chance / (chance + (1 - chance) * granted);
}

/** Below whatever is shown, but where words of three telling kinds stand beside it: those tell more than that. */
const onTrust = 0.15;
/** Shown, and not sure: that a figure has no source is the first thing a desk asks, and not always more than that. */
const aHint = 0.55;
/** A word of research with its verb: “studies show”. */
const research = 3;
const explaining = Says.cause | Says.mind | Says.wrongdoing | Says.crowd | Says.future;
const beyondFinding = Says.present | Says.history | Says.cause | Says.mind | Says.wrongdoing;
const beyondSight =
  Says.history | Says.cause | Says.mind | Says.crowd | Says.wrongdoing | Says.superlative | Says.future;
const beyondLife =
  Says.cause |
  Says.mind |
  Says.crowd |
  Says.wrongdoing |
  Says.judgement |
  Says.intensity |
  Says.colour |
  Says.comparison |
  Says.hedge;
