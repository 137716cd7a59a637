/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016. Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold: 63.5 / 58.0 / 60.6
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 * people-claims-dev, attributions by rules: 62.5 / 65.2 / 63.8
 *   every sentence that may assert something: 31.1 / 92.8 / 46.5
 * people-claims-dev, attributions by reader: 60.3 / 59.4 / 59.9
 *   every sentence that may assert something: 31.2 / 92.8 / 46.7
 * world-dev, attributions by gold: 55.3 / 56.5 / 55.9
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 * world-dev, attributions by rules: 50.0 / 56.5 / 53.1
 *   every sentence that may assert something: 25.8 / 100.0 / 41.1
 * world-dev, attributions by reader: 50.9 / 58.7 / 54.5
 *   every sentence that may assert something: 25.4 / 100.0 / 40.5
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.788,
  'speech share': -0.819,
  'speech share > ½': -0.321,
  'some speech': -0.625,
  'mind share': 0.16,
  'mind share > ½': 0.052,
  cue: -0.171,
  'quoted words': -0.345,
  'own words': 0.177,
  'own words < 9': -0.195,
  numbers: -0.213,
  currency: 0,
  'per cent after a report': -1.081,
  'a large sum': 0.934,
  dash: -0.324,
  colon: -0.62,
  commas: -0.342,
  'no full stop': -0.317,
  'capitalised share': -0.603,
  'capitals > ⅖': -0.064,
  '-ed': 0.122,
  '-ly': 0.026,
  '-est': 0.705,
  '-ing': 0.013,
  'pronoun opens': -0.018,
  'pronoun opens after speech': -0.075,
  'name opens': -0.307,
  defines: -0.297,
  'after speech': -0.062,
  'before speech': -0.045,
  'between speech': 0.237,
  'after speech in block': -0.672,
  'after a report': 0.001,
  'figures after a report': -0.289,
  'report after a report': -0.253,
  'opens block': -0.156,
  'ends block': 0.229,
  'opening contrast': 0.581,
  'opening condition': -0.223,
  'opening time': -0.603,
  'present only': 0.223,
  'plain event': 0.316,
  'event on a day': -0.579,
  'perfect trend': 0.075,
  colour: 0.3,
  'says hedge': 0.89,
  'says superlative': 0.224,
  'says comparison': 0.136,
  'says intensity': 0.273,
  'says judgement': 0.185,
  'says cause': 0.172,
  'says quantity': 0.055,
  'says trend': 0.566,
  'says history': 0.37,
  'says research': 0.107,
  'says mind': 0.215,
  'says crowd': 0.338,
  'says future': -0.038,
  'says wrongdoing': 0.333,
  'says event': -0.006,
  'says day': -0.242,
  'says negation': 0.197,
  'says ought': -0.736,
  'says contrast': 0.09,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.383,
  'says past': 0.253,
  'says speech': -0.363,
  'says office': -0.292,
  'says effort': 0.837,
  'says colour': 0.476,
  'says record': -0.503,
  'says saying': -0.239,
  'says perfect': 0.152,
  'says possibility': -0.144,
  'says game': -0.602,
};
