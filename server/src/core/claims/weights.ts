/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold: 67.2 / 65.2 / 66.2
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules: 66.2 / 71.0 / 68.5
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 75.4 / 70.7
 * people-claims-dev, attributions by reader: 68.8 / 63.8 / 66.2
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold: 54.3 / 54.3 / 54.3
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 48.6 / 73.9 / 58.6
 * world-dev, attributions by rules: 52.2 / 52.2 / 52.2
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 44.6 / 71.7 / 55.0
 * world-dev, attributions by reader: 52.1 / 54.3 / 53.2
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.557,
  'speech share': -0.94,
  'speech share > ½': -0.438,
  'some speech': -0.509,
  'mind share': -0.026,
  'mind share > ½': -0.165,
  cue: -0.146,
  'public act': -0.443,
  'mind read': 0.53,
  'other cue': 0.035,
  'quoted words': -0.382,
  'own words': 0.113,
  'own words < 9': -0.671,
  numbers: -0.369,
  currency: 0,
  'per cent after a report': -0.56,
  'a large sum': 0.489,
  dash: -0.259,
  colon: -0.197,
  commas: -0.28,
  'no full stop': -0.895,
  'capitalised share': -1.524,
  'capitals > ⅖': 0.011,
  '-ed': 0.024,
  '-ly': 0.097,
  '-est': 0.661,
  '-ing': 0.018,
  'pronoun opens': 0.191,
  'pronoun opens after speech': -0.092,
  'name opens': -0.246,
  defines: 0.1,
  'after speech': 0.009,
  'before speech': -0.232,
  'between speech': 0.329,
  'after speech in block': -0.316,
  'after a report': -0.147,
  'figures after a report': -0.274,
  'report after a report': 0.154,
  'own poll': -0.051,
  'after a poll': -0.187,
  'per cent after a poll': -1.181,
  'figures after a poll': -0.685,
  'opens block': -0.029,
  'ends block': 0.004,
  'opening contrast': 0.519,
  'opening condition': 0.204,
  'opening time': 0.079,
  'present only': 0.279,
  'plain event': -0.042,
  'event on a day': -0.257,
  'perfect trend': 0.588,
  colour: 0.252,
  'says hedge': 0.648,
  'says superlative': 0.254,
  'says comparison': 0.365,
  'says intensity': 0.342,
  'says judgement': 0.289,
  'says cause': 0.311,
  'says quantity': 0.185,
  'says trend': 0.381,
  'says history': 0.392,
  'says research': -0.087,
  'says mind': 0.224,
  'says crowd': 0.339,
  'says future': -0.015,
  'says wrongdoing': 0.343,
  'says event': -0.001,
  'says day': -0.392,
  'says negation': 0.368,
  'says ought': -0.255,
  'says contrast': 0.166,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.244,
  'says past': 0.16,
  'says speech': -0.22,
  'says office': -0.318,
  'says effort': 0.728,
  'says colour': 0.222,
  'says record': -0.659,
  'says saying': -0.248,
  'says perfect': 0.222,
  'says possibility': -0.052,
  'says game': -0.523,
};
