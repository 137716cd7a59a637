/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on 130 more that we annotated. Precision / recall / F1 on
 * articles kept apart:
 *
 * people-claims-dev, attributions by gold: 65.8 / 69.6 / 67.6
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 64.6 / 44.9 / 53.0
 * people-claims-dev, attributions by rules: 63.6 / 71.0 / 67.1
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 65.1 / 78.3 / 71.1
 * people-claims-dev, attributions by reader: 63.9 / 66.7 / 65.2
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 66.7 / 49.3 / 56.7
 * world-dev, attributions by gold: 49.1 / 56.5 / 52.5
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 44.0 / 80.4 / 56.9
 * world-dev, attributions by rules: 47.2 / 54.3 / 50.5
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 40.9 / 78.3 / 53.7
 * world-dev, attributions by reader: 49.1 / 56.5 / 52.5
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 43.9 / 78.3 / 56.3
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.563,
  'speech share': -0.992,
  'speech share > ½': -0.496,
  'some speech': -0.5,
  'mind share': 0.015,
  'mind share > ½': -0.049,
  cue: -0.146,
  'public act': -0.501,
  'mind read': 0.534,
  'other cue': 0.085,
  'quoted words': -0.348,
  'own words': 0.143,
  'own words < 9': -0.235,
  numbers: -0.229,
  currency: 0,
  'per cent after a report': -0.579,
  'a large sum': 0.566,
  dash: -0.172,
  colon: -0.197,
  commas: -0.242,
  'no full stop': -1.009,
  'capitalised share': -1,
  'capitals > ⅖': -0.322,
  '-ed': 0.033,
  '-ly': 0.087,
  '-est': 0.43,
  '-ing': 0.026,
  'pronoun opens': 0.046,
  'pronoun opens after speech': -0.011,
  'name opens': -0.158,
  defines: -0.121,
  'after speech': -0.017,
  'before speech': -0.142,
  'between speech': 0.252,
  'after speech in block': -0.603,
  'after a report': -0.001,
  'figures after a report': -0.272,
  'report after a report': 0.08,
  'own poll': -0.115,
  'after a poll': -0.254,
  'per cent after a poll': -1.158,
  'figures after a poll': -0.662,
  'opens block': -0.025,
  'ends block': 0.147,
  'opening contrast': 0.587,
  'opening condition': 0.151,
  'opening time': -0.439,
  'present only': 0.145,
  'plain event': 0.032,
  'event on a day': -0.275,
  'perfect trend': 0.503,
  colour: 0.248,
  'says hedge': 0.683,
  'says superlative': 0.192,
  'says comparison': 0.182,
  'says intensity': 0.254,
  'says judgement': 0.221,
  'says cause': 0.18,
  'says quantity': 0.147,
  'says trend': 0.339,
  'says history': 0.225,
  'says research': 0.02,
  'says mind': 0.089,
  'says crowd': 0.328,
  'says future': 0.007,
  'says wrongdoing': 0.167,
  'says event': -0.02,
  'says day': -0.217,
  'says negation': 0.206,
  'says ought': -0.298,
  'says contrast': 0.118,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.287,
  'says past': 0.131,
  'says speech': -0.251,
  'says office': -0.313,
  'says effort': 0.608,
  'says colour': 0.278,
  'says record': -0.569,
  'says saying': -0.241,
  'says perfect': 0.156,
  'says possibility': -0.025,
  'says game': -0.302,
};
