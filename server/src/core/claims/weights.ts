/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold: 65.8 / 75.4 / 70.3
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules: 62.9 / 81.2 / 70.9
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 75.4 / 70.7
 * people-claims-dev, attributions by reader: 63.3 / 72.5 / 67.6
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold: 54.5 / 65.2 / 59.4
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 48.6 / 73.9 / 58.6
 * world-dev, attributions by rules: 51.8 / 63.0 / 56.9
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 44.6 / 71.7 / 55.0
 * world-dev, attributions by reader: 54.5 / 65.2 / 59.4
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.558,
  'speech share': -0.944,
  'speech share > ½': -0.439,
  'some speech': -0.508,
  'mind share': -0.027,
  'mind share > ½': -0.165,
  cue: -0.146,
  'public act': -0.444,
  'mind read': 0.53,
  'other cue': 0.035,
  'quoted words': -0.383,
  'own words': 0.113,
  'own words < 9': -0.671,
  numbers: -0.367,
  currency: 0,
  'per cent after a report': -0.562,
  'a large sum': 0.489,
  dash: -0.26,
  colon: -0.197,
  commas: -0.279,
  'no full stop': -0.894,
  'capitalised share': -1.525,
  'capitals > ⅖': 0.011,
  '-ed': 0.025,
  '-ly': 0.097,
  '-est': 0.658,
  '-ing': 0.018,
  'pronoun opens': 0.195,
  'pronoun opens after speech': -0.095,
  'name opens': -0.246,
  defines: 0.1,
  'after speech': 0.011,
  'before speech': -0.23,
  'between speech': 0.326,
  'after speech in block': -0.318,
  'after a report': -0.138,
  'figures after a report': -0.262,
  'report after a report': 0.141,
  'own poll': -0.052,
  'after a poll': -0.189,
  'per cent after a poll': -1.18,
  'figures after a poll': -0.685,
  'opens block': -0.028,
  'ends block': 0.004,
  'opening contrast': 0.52,
  'opening condition': 0.203,
  'opening time': 0.077,
  'present only': 0.279,
  'plain event': -0.041,
  'event on a day': -0.257,
  'perfect trend': 0.586,
  colour: 0.252,
  'says hedge': 0.649,
  'says superlative': 0.256,
  'says comparison': 0.367,
  'says intensity': 0.341,
  'says judgement': 0.29,
  'says cause': 0.311,
  'says quantity': 0.184,
  'says trend': 0.383,
  'says history': 0.395,
  'says research': -0.086,
  'says mind': 0.224,
  'says crowd': 0.337,
  'says future': -0.023,
  'says wrongdoing': 0.342,
  'says event': -0.002,
  'says day': -0.393,
  'says negation': 0.367,
  'says ought': -0.255,
  'says contrast': 0.165,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.243,
  'says past': 0.159,
  'says speech': -0.221,
  'says office': -0.318,
  'says effort': 0.727,
  'says colour': 0.222,
  'says record': -0.653,
  'says saying': -0.245,
  'says perfect': 0.222,
  'says possibility': -0.051,
  'says game': -0.524,
};
