/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 199 of lee_background, 37 of invented.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold: 61.5 / 69.6 / 65.3
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules: 59.3 / 73.9 / 65.8
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 75.4 / 70.7
 * people-claims-dev, attributions by reader: 59.2 / 65.2 / 62.1
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold: 50.0 / 60.9 / 54.9
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 48.6 / 73.9 / 58.6
 * world-dev, attributions by rules: 45.8 / 58.7 / 51.4
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 44.6 / 71.7 / 55.0
 * world-dev, attributions by reader: 50.0 / 60.9 / 54.9
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.533,
  'speech share': -0.923,
  'speech share > ½': -0.422,
  'some speech': -0.488,
  'mind share': -0.102,
  'mind share > ½': -0.072,
  cue: -0.145,
  'public act': -0.44,
  'mind read': 0.556,
  'other cue': 0.063,
  'quoted words': -0.448,
  'own words': 0.076,
  'own words < 9': -0.675,
  numbers: -0.502,
  currency: -2.018,
  'per cent after a report': -0.56,
  'a large sum': 0.492,
  dash: -0.275,
  colon: -0.133,
  commas: -0.292,
  'no full stop': -0.998,
  'capitalised share': -1.261,
  'capitals > ⅖': -0.152,
  '-ed': 0.035,
  '-ly': 0.02,
  '-est': 0.844,
  '-ing': 0.075,
  'pronoun opens': 0.364,
  'pronoun opens after speech': -0.243,
  'name opens': -0.332,
  defines: 0.196,
  'after speech': 0.072,
  'before speech': -0.195,
  'between speech': 0.377,
  'after speech in block': -0.146,
  'after a report': -0.41,
  'figures after a report': -0.306,
  'report after a report': 0.268,
  'own poll': -0.052,
  'after a poll': -0.236,
  'per cent after a poll': -1.219,
  'figures after a poll': -0.727,
  'opens block': -0.095,
  'ends block': -0.005,
  'opening contrast': 0.544,
  'opening condition': 0.456,
  'opening time': -0.252,
  'present only': 0.236,
  'plain event': -0.059,
  'event on a day': -0.176,
  'perfect trend': 0.529,
  colour: 0.285,
  'says hedge': 0.875,
  'says superlative': 0.336,
  'says comparison': 0.355,
  'says intensity': 0.378,
  'says judgement': 0.319,
  'says cause': 0.184,
  'says quantity': 0.143,
  'says trend': 0.442,
  'says history': 0.505,
  'says research': -0.085,
  'says mind': 0.241,
  'says crowd': 0.499,
  'says future': -0.122,
  'says wrongdoing': 0.54,
  'says event': 0.009,
  'says day': -0.263,
  'says negation': 0.275,
  'says ought': -0.434,
  'says contrast': 0.157,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.297,
  'says past': 0.043,
  'says speech': -0.265,
  'says office': -0.256,
  'says effort': 0.533,
  'says colour': 0.011,
  'says record': -0.731,
  'says saying': -0.341,
  'says perfect': 0.155,
  'says possibility': 0.016,
  'says game': -0.55,
};
