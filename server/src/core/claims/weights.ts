import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold, with the reader: 64.1 / 72.5 / 68.0
 * people-claims-dev, attributions by rules, with the reader: 63.5 / 78.3 / 70.1
 * people-claims-dev, attributions by reader, with the reader: 61.8 / 68.1 / 64.8
 * world-dev, attributions by gold, with the reader: 56.3 / 58.7 / 57.4
 * world-dev, attributions by rules, with the reader: 53.1 / 56.5 / 54.7
 * world-dev, attributions by reader, with the reader: 56.3 / 58.7 / 57.4
 * invented, attributions by rules, with the reader: 63.2 / 75.2 / 68.7
 * invented, attributions by reader, with the reader: 64.0 / 75.2 / 69.1
 * people-claims-dev, attributions by gold, alone: 64.5 / 71.0 / 67.6
 *   every sentence that may assert something: 31.7 / 94.2 / 47.4
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.5 / 78.3 / 70.1
 *   every sentence that may assert something: 31.1 / 92.8 / 46.5
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 62.7 / 68.1 / 65.3
 *   every sentence that may assert something: 31.1 / 92.8 / 46.5
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 53.7 / 63.0 / 58.0
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 54.1 / 71.7 / 61.7
 * world-dev, attributions by rules, alone: 49.1 / 60.9 / 54.4
 *   every sentence that may assert something: 26.8 / 97.8 / 42.1
 *   … of them those in nobody's voice with a telling word: 47.8 / 69.6 / 56.6
 * world-dev, attributions by reader, alone: 52.7 / 63.0 / 57.4
 *   every sentence that may assert something: 26.8 / 97.8 / 42.1
 *   … of them those in nobody's voice with a telling word: 54.2 / 69.6 / 61.0
 * invented, attributions by rules, alone: 59.1 / 81.9 / 68.7
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.3 / 52.9 / 58.4
 * invented, attributions by reader, alone: 59.9 / 81.9 / 69.2
 *   every sentence that may assert something: 41.0 / 96.2 / 57.5
 *   … of them those in nobody's voice with a telling word: 66.0 / 50.0 / 56.9
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.006,
    'speech share': -0.858,
    'speech share > ½': -0.371,
    'some speech': -0.449,
    'mind share': -0.051,
    'mind share > ½': -0.136,
    cue: -0.098,
    'public act': -0.461,
    'mind read': 0.444,
    'other cue': -0.039,
    'quoted words': -0.492,
    'own words': 0.092,
    'own words < 9': -0.62,
    numbers: -0.246,
    currency: 0.026,
    'per cent after a report': -0.593,
    'a large sum': 0.786,
    dash: -0.218,
    colon: -0.166,
    commas: -0.19,
    'no full stop': -0.881,
    'capitalised share': -0.444,
    'capitals > ⅖': 0.414,
    '-ed': 0.101,
    '-ly': 0.095,
    '-est': 0.615,
    '-ing': 0.041,
    'pronoun opens': 0.16,
    'pronoun opens after speech': -0.133,
    'name opens': -0.167,
    defines: 0.142,
    'after speech': 0.041,
    'before speech': -0.242,
    'between speech': 0.341,
    'after speech in block': -0.222,
    'after a report': -0.286,
    'figures after a report': -0.288,
    'report after a report': 0.262,
    'own poll': 0.016,
    'after a poll': -0.191,
    'per cent after a poll': -1.01,
    'figures after a poll': -0.817,
    'opens block': -0.026,
    'ends block': -0.052,
    'opening contrast': 0.429,
    'opening condition': -0.226,
    'opening time': 0.226,
    'present only': 0.206,
    'plain event': -0.177,
    'event on a day': -0.155,
    'perfect trend': 0.559,
    colour: 0.198,
    'says hedge': 0.685,
    'says superlative': 0.359,
    'says comparison': 0.409,
    'says intensity': 0.313,
    'says judgement': 0.297,
    'says cause': 0.424,
    'says quantity': 0.166,
    'says trend': 0.57,
    'says history': 0.594,
    'says research': -0.161,
    'says mind': 0.385,
    'says crowd': 0.334,
    'says future': -0.069,
    'says wrongdoing': 0.4,
    'says event': 0.039,
    'says day': -0.312,
    'says negation': 0.265,
    'says ought': -0.426,
    'says contrast': 0.152,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.175,
    'says past': 0.182,
    'says speech': -0.284,
    'says office': -0.269,
    'says effort': 0.542,
    'says colour': 0.338,
    'says record': -0.597,
    'says saying': -0.24,
    'says perfect': 0.27,
    'says possibility': -0.195,
    'says game': -0.456,
  },
  directions: [
    -0.615, -0.048, 0.339, 0.52, -0.133, -0.749, -0.05, 0.123, -0.33, 0.496, -0.456, 0.09, -0.084, 0.114,
    -0.39, 0.208,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.493,
    'speech share': -0.973,
    'speech share > ½': -0.434,
    'some speech': -0.5,
    'mind share': -0.103,
    'mind share > ½': -0.2,
    cue: -0.11,
    'public act': -0.441,
    'mind read': 0.433,
    'other cue': 0.04,
    'quoted words': -0.464,
    'own words': 0.112,
    'own words < 9': -0.634,
    numbers: -0.51,
    currency: 0.02,
    'per cent after a report': -0.666,
    'a large sum': 0.644,
    dash: -0.264,
    colon: -0.242,
    commas: -0.33,
    'no full stop': -0.798,
    'capitalised share': -1.947,
    'capitals > ⅖': 0.235,
    '-ed': 0.045,
    '-ly': 0.105,
    '-est': 0.738,
    '-ing': 0.024,
    'pronoun opens': 0.198,
    'pronoun opens after speech': -0.118,
    'name opens': -0.27,
    defines: 0.172,
    'after speech': 0.038,
    'before speech': -0.223,
    'between speech': 0.313,
    'after speech in block': -0.323,
    'after a report': -0.248,
    'figures after a report': -0.274,
    'report after a report': 0.25,
    'own poll': -0.058,
    'after a poll': -0.141,
    'per cent after a poll': -1.188,
    'figures after a poll': -0.815,
    'opens block': -0.083,
    'ends block': -0.06,
    'opening contrast': 0.538,
    'opening condition': -0.138,
    'opening time': 0.312,
    'present only': 0.253,
    'plain event': -0.16,
    'event on a day': -0.202,
    'perfect trend': 0.548,
    colour: 0.247,
    'says hedge': 0.736,
    'says superlative': 0.344,
    'says comparison': 0.476,
    'says intensity': 0.355,
    'says judgement': 0.356,
    'says cause': 0.455,
    'says quantity': 0.171,
    'says trend': 0.583,
    'says history': 0.5,
    'says research': -0.204,
    'says mind': 0.416,
    'says crowd': 0.408,
    'says future': 0.004,
    'says wrongdoing': 0.428,
    'says event': 0.015,
    'says day': -0.533,
    'says negation': 0.396,
    'says ought': -0.353,
    'says contrast': 0.175,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.258,
    'says past': 0.187,
    'says speech': -0.282,
    'says office': -0.3,
    'says effort': 0.639,
    'says colour': 0.331,
    'says record': -0.591,
    'says saying': -0.276,
    'says perfect': 0.223,
    'says possibility': -0.059,
    'says game': -0.493,
  },
  directions: [],
};
