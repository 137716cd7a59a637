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
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 40.9 / 78.3 / 53.7
 * world-dev, attributions by reader: 49.1 / 56.5 / 52.5
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 43.9 / 78.3 / 56.3
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.562,
  'speech share': -0.996,
  'speech share > ½': -0.492,
  'some speech': -0.503,
  'mind share': 0.019,
  'mind share > ½': -0.047,
  cue: -0.149,
  'public act': -0.501,
  'mind read': 0.525,
  'other cue': 0.083,
  'quoted words': -0.347,
  'own words': 0.143,
  'own words < 9': -0.234,
  numbers: -0.228,
  currency: 0,
  'per cent after a report': -0.58,
  'a large sum': 0.562,
  dash: -0.178,
  colon: -0.197,
  commas: -0.242,
  'no full stop': -1.01,
  'capitalised share': -1.003,
  'capitals > ⅖': -0.322,
  '-ed': 0.033,
  '-ly': 0.086,
  '-est': 0.43,
  '-ing': 0.027,
  'pronoun opens': 0.046,
  'pronoun opens after speech': -0.009,
  'name opens': -0.156,
  defines: -0.12,
  'after speech': -0.018,
  'before speech': -0.142,
  'between speech': 0.255,
  'after speech in block': -0.605,
  'after a report': 0,
  'figures after a report': -0.273,
  'report after a report': 0.083,
  'own poll': -0.115,
  'after a poll': -0.254,
  'per cent after a poll': -1.156,
  'figures after a poll': -0.662,
  'opens block': -0.025,
  'ends block': 0.147,
  'opening contrast': 0.586,
  'opening condition': 0.151,
  'opening time': -0.437,
  'present only': 0.142,
  'plain event': 0.032,
  'event on a day': -0.275,
  'perfect trend': 0.504,
  colour: 0.249,
  'says hedge': 0.685,
  'says superlative': 0.193,
  'says comparison': 0.18,
  'says intensity': 0.255,
  'says judgement': 0.219,
  'says cause': 0.179,
  'says quantity': 0.147,
  'says trend': 0.339,
  'says history': 0.225,
  'says research': 0.021,
  'says mind': 0.093,
  'says crowd': 0.328,
  'says future': 0.005,
  'says wrongdoing': 0.167,
  'says event': -0.02,
  'says day': -0.218,
  'says negation': 0.207,
  'says ought': -0.297,
  'says contrast': 0.119,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.288,
  'says past': 0.13,
  'says speech': -0.251,
  'says office': -0.312,
  'says effort': 0.609,
  'says colour': 0.275,
  'says record': -0.569,
  'says saying': -0.24,
  'says perfect': 0.154,
  'says possibility': -0.026,
  'says game': -0.303,
};
