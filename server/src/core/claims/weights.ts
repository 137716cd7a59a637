import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 109 of invented-more.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold, with the reader: 63.6 / 71.0 / 67.1
 * people-claims-dev, attributions by rules, with the reader: 63.5 / 78.3 / 70.1
 * people-claims-dev, attributions by reader, with the reader: 62.7 / 68.1 / 65.3
 * world-dev, attributions by gold, with the reader: 55.1 / 58.7 / 56.8
 * world-dev, attributions by rules, with the reader: 51.0 / 56.5 / 53.6
 * world-dev, attributions by reader, with the reader: 55.1 / 58.7 / 56.8
 * invented, attributions by rules, with the reader: 63.2 / 75.2 / 68.7
 * invented, attributions by reader, with the reader: 63.9 / 75.7 / 69.3
 * people-claims-dev, attributions by gold, alone: 64.9 / 72.5 / 68.5
 *   every sentence that may assert something: 32.3 / 94.2 / 48.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.5 / 78.3 / 70.1
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 64.0 / 69.6 / 66.7
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 54.9 / 60.9 / 57.7
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 54.1 / 71.7 / 61.7
 * world-dev, attributions by rules, alone: 50.0 / 58.7 / 54.0
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 47.8 / 69.6 / 56.6
 * world-dev, attributions by reader, alone: 53.8 / 60.9 / 57.1
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 54.2 / 69.6 / 61.0
 * invented, attributions by rules, alone: 59.0 / 82.4 / 68.8
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.3 / 52.9 / 58.4
 * invented, attributions by reader, alone: 60.1 / 82.4 / 69.5
 *   every sentence that may assert something: 41.0 / 96.2 / 57.5
 *   … of them those in nobody's voice with a telling word: 66.0 / 50.0 / 56.9
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.004,
    'speech share': -0.869,
    'speech share > ½': -0.374,
    'some speech': -0.448,
    'mind share': -0.047,
    'mind share > ½': -0.125,
    cue: -0.097,
    'public act': -0.488,
    'mind read': 0.452,
    'other cue': -0.03,
    'quoted words': -0.469,
    'own words': 0.089,
    'own words < 9': -0.647,
    numbers: -0.265,
    currency: 0,
    'per cent after a report': -0.497,
    'a large sum': 0.732,
    dash: -0.236,
    colon: -0.162,
    commas: -0.186,
    'no full stop': -0.88,
    'capitalised share': -0.482,
    'capitals > ⅖': 0.461,
    '-ed': 0.116,
    '-ly': 0.07,
    '-est': 0.634,
    '-ing': 0.048,
    'pronoun opens': 0.186,
    'pronoun opens after speech': -0.192,
    'name opens': -0.18,
    defines: 0.146,
    'after speech': 0.06,
    'before speech': -0.24,
    'between speech': 0.341,
    'after speech in block': -0.211,
    'after a report': -0.332,
    'figures after a report': -0.288,
    'report after a report': 0.301,
    'own poll': 0.059,
    'after a poll': -0.207,
    'per cent after a poll': -1.117,
    'figures after a poll': -0.684,
    'opens block': -0.021,
    'ends block': -0.075,
    'opening contrast': 0.434,
    'opening condition': -0.266,
    'opening time': 0.24,
    'present only': 0.185,
    'plain event': -0.173,
    'event on a day': -0.159,
    'perfect trend': 0.543,
    colour: 0.214,
    'says hedge': 0.697,
    'says superlative': 0.333,
    'says comparison': 0.387,
    'says intensity': 0.342,
    'says judgement': 0.293,
    'says cause': 0.433,
    'says quantity': 0.177,
    'says trend': 0.571,
    'says history': 0.603,
    'says research': -0.18,
    'says mind': 0.361,
    'says crowd': 0.317,
    'says future': -0.035,
    'says wrongdoing': 0.376,
    'says event': 0.036,
    'says day': -0.315,
    'says negation': 0.243,
    'says ought': -0.439,
    'says contrast': 0.143,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.168,
    'says past': 0.184,
    'says speech': -0.272,
    'says office': -0.272,
    'says effort': 0.54,
    'says colour': 0.338,
    'says record': -0.592,
    'says saying': -0.234,
    'says perfect': 0.286,
    'says possibility': -0.208,
    'says game': -0.488,
  },
  directions: [
    -0.618, -0.062, 0.355, 0.507, -0.204, -0.762, -0.079, 0.192, -0.371, 0.359, -0.47, 0.177, -0.058, 0.297,
    -0.347, -0.202,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.463,
    'speech share': -0.973,
    'speech share > ½': -0.428,
    'some speech': -0.494,
    'mind share': -0.114,
    'mind share > ½': -0.196,
    cue: -0.106,
    'public act': -0.474,
    'mind read': 0.426,
    'other cue': 0.047,
    'quoted words': -0.433,
    'own words': 0.1,
    'own words < 9': -0.643,
    numbers: -0.54,
    currency: 0,
    'per cent after a report': -0.583,
    'a large sum': 0.521,
    dash: -0.271,
    colon: -0.229,
    commas: -0.345,
    'no full stop': -0.806,
    'capitalised share': -2.069,
    'capitals > ⅖': 0.292,
    '-ed': 0.057,
    '-ly': 0.081,
    '-est': 0.752,
    '-ing': 0.031,
    'pronoun opens': 0.207,
    'pronoun opens after speech': -0.173,
    'name opens': -0.281,
    defines: 0.188,
    'after speech': 0.052,
    'before speech': -0.214,
    'between speech': 0.303,
    'after speech in block': -0.296,
    'after a report': -0.294,
    'figures after a report': -0.282,
    'report after a report': 0.285,
    'own poll': 0.004,
    'after a poll': -0.146,
    'per cent after a poll': -1.297,
    'figures after a poll': -0.664,
    'opens block': -0.091,
    'ends block': -0.085,
    'opening contrast': 0.541,
    'opening condition': -0.162,
    'opening time': 0.315,
    'present only': 0.239,
    'plain event': -0.155,
    'event on a day': -0.203,
    'perfect trend': 0.535,
    colour: 0.268,
    'says hedge': 0.745,
    'says superlative': 0.331,
    'says comparison': 0.461,
    'says intensity': 0.387,
    'says judgement': 0.357,
    'says cause': 0.461,
    'says quantity': 0.18,
    'says trend': 0.58,
    'says history': 0.498,
    'says research': -0.227,
    'says mind': 0.385,
    'says crowd': 0.395,
    'says future': 0.03,
    'says wrongdoing': 0.417,
    'says event': 0.011,
    'says day': -0.546,
    'says negation': 0.377,
    'says ought': -0.368,
    'says contrast': 0.16,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.254,
    'says past': 0.187,
    'says speech': -0.278,
    'says office': -0.294,
    'says effort': 0.637,
    'says colour': 0.333,
    'says record': -0.585,
    'says saying': -0.28,
    'says perfect': 0.239,
    'says possibility': -0.076,
    'says game': -0.532,
  },
  directions: [],
};
