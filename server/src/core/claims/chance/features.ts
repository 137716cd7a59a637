import { bitOf, Says } from '../words/lexicon.ts';
import { Scene } from '../words/scene.ts';
import type { Counted } from '../sentence/counted.ts';
import { sayingCount } from '../sentence/counted.ts';
import type { Situation } from '../sentence/situation.ts';

type Feature = readonly [name: string, value: (situation: Situation) => number];

const has = (flag: boolean): number => (flag ? 1 : 0);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const sayingNames = Object.keys(Says);
/** Whether own words of a sentence say any of these. */
const tells = (counted: Counted, kinds: number): boolean => (counted.tells & kinds) !== 0;
const says = (counted: Counted, kind: number): number => counted.says[bitOf(kind)];

/** What the model looks at, in the order of its weights. */
export const features: readonly Feature[] = [
  ['always', () => 1],
  ['tenor', ({ tenor }) => tenor],
  ['speech share', ({ now }) => share(now.speech, now.words)],
  ['speech share > ½', ({ now }) => has(now.speech * 2 > now.words)],
  ['some speech', ({ now }) => has(now.speech > 0)],
  ['mind share', ({ now }) => share(now.mind, now.words)],
  ['mind share > ½', ({ now }) => has(now.mind * 2 > now.words)],
  ['cue', ({ now }) => has(now.cue > 0)],
  ['public act', ({ now }) => has(isStand(now))],
  ['mind read', ({ now }) => has(now.mind > 0 && now.minds > 0)],
  ['other cue', ({ now }) => has(now.mind > 0 && now.acts + now.minds === 0)],
  ['quoted words', ({ now }) => has(now.quoted > 0)],
  ['own words', ({ now }) => Math.min(now.own, 30) / 15],
  ['own words < 9', ({ now }) => has(now.own < 9)],
  ['numbers', ({ now }) => Math.min(now.numbers, 3) / 2],
  ['small count', ({ now }) => has((now.scene & Scene.count) !== 0)],
  ['year', ({ now }) => has((now.scene & Scene.year) !== 0)],
  ['where and when', ({ now }) => Math.min(now.places, 2) / 2],
  ['at', ({ now }) => has((now.scene & Scene.at) !== 0)],
  ['only', ({ now }) => has((now.scene & Scene.only) !== 0)],
  ['comma and', ({ now }) => has((now.scene & Scene.joined) !== 0)],
  ['currency', ({ now }) => has(now.currency)],
  [
    'per cent after a report',
    ({ sinceReport, now }) => has(now.percent && (sinceReport > 0 || now.report > 0)),
  ],
  ['a large sum', ({ now }) => Math.min(now.sums, 2)],
  ['dash', ({ now }) => has(now.dash)],
  ['colon', ({ now }) => has(now.colon)],
  ['commas', ({ now }) => Math.min(now.commas, 4) / 2],
  ['no full stop', ({ now }) => has(!now.finalStop)],
  ['capitalised share', ({ now }) => share(now.capitalised, now.words)],
  ['capitals > ⅖', ({ now }) => has(now.capitalised * 5 > now.words * 2)],
  ['-ed', ({ now }) => Math.min(now.endsEd, 2)],
  ['-ly', ({ now }) => Math.min(now.endsLy, 2)],
  ['-est', ({ now }) => Math.min(now.endsEst, 2)],
  ['-ing', ({ now }) => Math.min(now.endsIng, 2)],
  ['pronoun opens', ({ now }) => has(now.pronoun)],
  ['pronoun opens after speech', ({ now, afterSpeech }) => has(now.pronoun && afterSpeech)],
  ['name opens', ({ now }) => has(now.named)],
  ['defines', ({ now }) => has(now.defines)],
  ['after speech', ({ afterSpeech }) => has(afterSpeech)],
  ['before speech', ({ beforeSpeech }) => has(beforeSpeech)],
  ['between speech', ({ afterSpeech, beforeSpeech }) => has(afterSpeech && beforeSpeech)],
  ['after speech in block', ({ afterSpeech, index }) => has(index > 0 && afterSpeech)],
  ['after a report', ({ sinceReport }) => (sinceReport ? 1 / sinceReport : 0)],
  [
    'figures after a report',
    ({ sinceReport, now }) => has(sinceReport > 0 && (now.numbers > 0 || tells(now, Says.quantity))),
  ],
  ['report after a report', ({ sinceReport, now }) => has(sinceReport > 0 && now.report > 0)],
  ['own poll', ({ now }) => has(now.ownPolls > 0)],
  ['after a poll', ({ sincePoll }) => (sincePoll ? 1 / sincePoll : 0)],
  ['per cent after a poll', ({ sincePoll, now }) => has(sincePoll > 0 && now.percent)],
  ['figures after a poll', ({ sincePoll, now }) => has(sincePoll > 0 && now.numbers > 0)],
  ['opens block', ({ index }) => has(index === 0)],
  ['ends block', ({ index, count }) => has(count > 1 && index === count - 1)],
  ['opening contrast', ({ now }) => has((now.opening & Says.contrast) !== 0)],
  ['opening condition', ({ now }) => has((now.opening & Says.possibility) !== 0)],
  ['opening time', ({ now }) => has(((now.opening | now.second) & Says.day) !== 0)],
  ['present only', ({ now }) => has(tells(now, Says.present) && !tells(now, Says.past) && now.endsEd === 0)],
  [
    'plain event',
    ({ now }) =>
      has(tells(now, Says.event) && !tells(now, Says.judgement | Says.intensity | Says.cause | Says.colour)),
  ],
  ['event on a day', ({ now }) => has(tells(now, Says.event) && tells(now, Says.day))],
  ['perfect trend', ({ now }) => has(tells(now, Says.perfect) && tells(now, Says.trend))],
  [
    'colour',
    ({ now }) =>
      Math.min(
        4,
        says(now, Says.judgement) +
          says(now, Says.intensity) +
          says(now, Says.colour) +
          says(now, Says.hedge),
      ) / 2,
  ],
  ...Array.from({ length: sayingCount }, (_, i): Feature => [
    `says ${sayingNames[i]}`,
    ({ now }) => said(now.says[i]),
  ]),
];

/** “Supports the ban”, “denounced the plan”: a stand that somebody takes in public, and no mind that was read. */
export function isStand({ mind, acts, minds }: Counted): boolean {
  return mind > 0 && acts > 0 && minds === 0;
}

/** The feature of a word list of which a sentence has so many words. */
export function said(words: number): number {
  return Math.min(words, 2) / 2 + has(words > 0) / 2;
}

const telling =
  Says.superlative |
  Says.comparison |
  Says.cause |
  Says.trend |
  Says.history |
  Says.crowd |
  Says.wrongdoing |
  Says.judgement |
  Says.intensity |
  Says.colour |
  Says.hedge |
  Says.effort |
  Says.mind;

/** Of how many kinds of words that want a source the sentence has any: records, causes, judgements and so on. */
export function kindsOfTelling(counted: Counted): number {
  let kinds = 0;
  // Each round drops the lowest bit.
  for (let rest = counted.tells & telling; rest !== 0; rest &= rest - 1) kinds++;
  return kinds;
}

/** In plain text a headline is a first paragraph: one sentence, without a full stop or mostly in capitals. */
function isHeadline({ first, count, now }: Situation): boolean {
  return first && count === 1 && (!now.finalStop || now.capitalised * 2 > now.words);
}

/** Headlines, and sentences that are plainly quotation, question or fragment make no statement of the article's own. */
export function mayAssert(situation: Situation): boolean {
  const counted = situation.now;
  if (isHeadline(situation)) return false;
  // “I” and “you” are an interview, a column or a post: somebody speaks, and readers know who.
  if (counted.question || counted.exclamation || counted.instructs) return false;
  if (tells(counted, Says.firstPerson | Says.secondPerson)) return false;
  return counted.own >= 5 && counted.quoted * 5 < counted.words && counted.speech * 10 < counted.words * 9;
}
