/**
 * Weights of the model of unsupported claims by feature; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on 124 more that we annotated. Precision / recall / F1 on
 * articles kept apart:
 *
 * people-claims-dev, attributions by gold: 64.9 / 69.6 / 67.1
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 64.6 / 44.9 / 53.0
 * people-claims-dev, attributions by rules: 62.8 / 71.0 / 66.7
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 65.1 / 78.3 / 71.1
 * people-claims-dev, attributions by reader: 63.9 / 66.7 / 65.2
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 66.7 / 49.3 / 56.7
 * world-dev, attributions by gold: 49.1 / 60.9 / 54.4
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 44.0 / 80.4 / 56.9
 * world-dev, attributions by rules: 46.4 / 56.5 / 51.0
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 41.4 / 78.3 / 54.1
 * world-dev, attributions by reader: 47.4 / 58.7 / 52.4
 *   every sentence that may assert something: 27.0 / 95.7 / 42.1
 *   … of them those in nobody's voice with a telling word: 44.4 / 78.3 / 56.7
 */
export const weights: Readonly<Record<string, number>> = {
  always: -0.523,
  'speech share': -0.986,
  'speech share > ½': -0.488,
  'some speech': -0.503,
  'mind share': 0.021,
  'mind share > ½': -0.045,
  cue: -0.151,
  'public act': -0.516,
  'mind read': 0.529,
  'other cue': 0.08,
  'quoted words': -0.362,
  'own words': 0.145,
  'own words < 9': -0.253,
  numbers: -0.175,
  currency: 0,
  'per cent after a report': -0.622,
  'a large sum': 0.53,
  dash: -0.232,
  colon: -0.223,
  commas: -0.233,
  'no full stop': -0.903,
  'capitalised share': -0.886,
  'capitals > ⅖': -0.235,
  '-ed': 0.03,
  '-ly': 0.075,
  '-est': 0.485,
  '-ing': 0.028,
  'pronoun opens': 0.021,
  'pronoun opens after speech': 0.022,
  'name opens': -0.183,
  defines: -0.123,
  'after speech': -0.03,
  'before speech': -0.164,
  'between speech': 0.28,
  'after speech in block': -0.59,
  'after a report': -0.021,
  'figures after a report': -0.275,
  'report after a report': 0.089,
  'own poll': -0.117,
  'after a poll': -0.262,
  'per cent after a poll': -1.187,
  'figures after a poll': -0.61,
  'opens block': -0.048,
  'ends block': 0.117,
  'opening contrast': 0.58,
  'opening condition': 0.136,
  'opening time': -0.416,
  'present only': 0.137,
  'plain event': 0.032,
  'event on a day': -0.278,
  'perfect trend': 0.485,
  colour: 0.248,
  'says hedge': 0.697,
  'says superlative': 0.18,
  'says comparison': 0.164,
  'says intensity': 0.258,
  'says judgement': 0.199,
  'says cause': 0.182,
  'says quantity': 0.148,
  'says trend': 0.34,
  'says history': 0.233,
  'says research': 0.011,
  'says mind': 0.07,
  'says crowd': 0.314,
  'says future': 0.008,
  'says wrongdoing': 0.168,
  'says event': 0.009,
  'says day': -0.205,
  'says negation': 0.192,
  'says ought': -0.305,
  'says contrast': 0.127,
  'says firstPerson': 0,
  'says secondPerson': 0,
  'says present': 0.293,
  'says past': 0.126,
  'says speech': -0.265,
  'says office': -0.319,
  'says effort': 0.637,
  'says colour': 0.267,
  'says record': -0.582,
  'says saying': -0.254,
  'says perfect': 0.157,
  'says possibility': -0.037,
  'says game': -0.214,
};
