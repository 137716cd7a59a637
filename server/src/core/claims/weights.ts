/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on 124 more that we annotated. Precision / recall / F1 on
 * articles kept apart:
 *
 * people-claims-dev, attributions by gold: 62.3 / 69.6 / 65.8
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules: 59.3 / 73.9 / 65.8
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 75.4 / 70.7
 * people-claims-dev, attributions by reader: 59.2 / 65.2 / 62.1
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold: 49.1 / 60.9 / 54.4
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 48.6 / 73.9 / 58.6
 * world-dev, attributions by rules: 45.8 / 58.7 / 51.4
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 44.6 / 71.7 / 55.0
 * world-dev, attributions by reader: 49.1 / 60.9 / 54.4
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 */
export const weights: Readonly<Record<string, number>> = {
  'always': -0.527,
  'speech share': -0.945,
  'speech share > ½': -0.439,
  'some speech': -0.485,
  'mind share': -0.096,
  'mind share > ½': -0.021,
  'cue': -0.155,
  'public act': -0.428,
  'mind read': 0.563,
  'other cue': 0.063,
  'quoted words': -0.444,
  'own words': 0.094,
  'own words < 9': -0.587,
  'numbers': -0.462,
  'currency': -1.967,
  'per cent after a report': -0.598,
  'a large sum': 0.477,
  'dash': -0.256,
  'colon': -0.133,
  'commas': -0.244,
  'no full stop': -1.011,
  'capitalised share': -1.202,
  'capitals > ⅖': -0.233,
  '-ed': 0.02,
  '-ly': 0.013,
  '-est': 0.862,
  '-ing': 0.068,
  'pronoun opens': 0.393,
  'pronoun opens after speech': -0.275,
  'name opens': -0.3,
  'defines': 0.194,
  'after speech': 0.078,
  'before speech': -0.176,
  'between speech': 0.381,
  'after speech in block': -0.19,
  'after a report': -0.39,
  'figures after a report': -0.3,
  'report after a report': 0.262,
  'own poll': 0.039,
  'after a poll': -0.286,
  'per cent after a poll': -1.222,
  'figures after a poll': -0.672,
  'opens block': -0.118,
  'ends block': 0.013,
  'opening contrast': 0.569,
  'opening condition': 0.497,
  'opening time': -0.286,
  'present only': 0.229,
  'plain event': -0.08,
  'event on a day': -0.176,
  'perfect trend': 0.581,
  'colour': 0.283,
  'says hedge': 0.875,
  'says superlative': 0.344,
  'says comparison': 0.3,
  'says intensity': 0.34,
  'says judgement': 0.301,
  'says cause': 0.174,
  'says quantity': 0.13,
  'says trend': 0.408,
  'says history': 0.491,
  'says research': -0.125,
  'says mind': 0.203,
  'says crowd': 0.485,
  'says future': -0.11,
  'says wrongdoing': 0.492,
  'says event': 0.024,
  'says day': -0.22,
  'says negation': 0.193,
  'says ought': -0.392,
  'says contrast': 0.142,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.315,
  'says past': 0.034,
  'says speech': -0.244,
  'says office': -0.292,
  'says effort': 0.491,
  'says colour': 0.043,
  'says record': -0.721,
  'says saying': -0.352,
  'says perfect': 0.125,
  'says possibility': -0.02,
  'says game': -0.538,
};
