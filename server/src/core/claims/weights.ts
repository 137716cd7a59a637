import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart, shown from one chance on, as the rules stood then (docs/measured.md has what ships):
 *
 * people-claims-dev, attributions by gold, with the reader: 64.4 / 68.1 / 66.2
 * people-claims-dev, attributions by rules, with the reader: 64.6 / 73.9 / 68.9
 * people-claims-dev, attributions by reader, with the reader: 64.9 / 69.6 / 67.1
 * world-dev, attributions by gold, with the reader: 59.2 / 63.0 / 61.1
 * world-dev, attributions by rules, with the reader: 56.0 / 60.9 / 58.3
 * world-dev, attributions by reader, with the reader: 58.3 / 60.9 / 59.6
 * invented, attributions by rules, with the reader: 62.9 / 68.6 / 65.6
 * invented, attributions by reader, with the reader: 63.6 / 69.0 / 66.2
 * people-claims-dev, attributions by gold, alone: 65.3 / 71.0 / 68.1
 *   every sentence that may assert something: 31.7 / 94.2 / 47.4
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.9 / 76.8 / 69.7
 *   every sentence that may assert something: 31.1 / 92.8 / 46.5
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 62.7 / 68.1 / 65.3
 *   every sentence that may assert something: 31.6 / 94.2 / 47.3
 *   … of them those in nobody's voice with a telling word: 63.2 / 52.2 / 57.1
 * world-dev, attributions by gold, alone: 53.7 / 63.0 / 58.0
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 55.0 / 71.7 / 62.3
 * world-dev, attributions by rules, alone: 49.1 / 60.9 / 54.4
 *   every sentence that may assert something: 26.8 / 97.8 / 42.1
 *   … of them those in nobody's voice with a telling word: 48.5 / 69.6 / 57.1
 * world-dev, attributions by reader, alone: 50.9 / 60.9 / 55.4
 *   every sentence that may assert something: 26.8 / 97.8 / 42.1
 *   … of them those in nobody's voice with a telling word: 48.3 / 63.0 / 54.7
 * invented, attributions by rules, alone: 59.2 / 82.9 / 69.0
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.1 / 52.4 / 58.0
 * invented, attributions by reader, alone: 59.8 / 82.9 / 69.5
 *   every sentence that may assert something: 40.7 / 95.7 / 57.1
 *   … of them those in nobody's voice with a telling word: 66.5 / 51.0 / 57.7
 */
export const withReader: ClaimWeights = {
  features: {
    always: -0.813,
    'speech share': -0.961,
    'speech share > ½': -0.406,
    'some speech': -0.503,
    'mind share': 0.066,
    'mind share > ½': -0.144,
    cue: -0.101,
    'public act': -0.427,
    'mind read': 0.383,
    'other cue': -0.035,
    'quoted words': -0.61,
    'own words': 0.087,
    'own words < 9': -0.592,
    numbers: -0.377,
    currency: 0.001,
    'per cent after a report': -0.693,
    'a large sum': 0.696,
    dash: -0.193,
    colon: -0.259,
    commas: -0.217,
    'no full stop': -0.618,
    'capitalised share': -1.141,
    'capitals > ⅖': 0.344,
    '-ed': 0.047,
    '-ly': 0.151,
    '-est': 0.657,
    '-ing': -0.018,
    'pronoun opens': 0.102,
    'pronoun opens after speech': -0.088,
    'name opens': -0.128,
    defines: 0.112,
    'after speech': 0.039,
    'before speech': -0.186,
    'between speech': 0.288,
    'after speech in block': -0.294,
    'after a report': -0.344,
    'figures after a report': -0.193,
    'report after a report': 0.149,
    'own poll': 0.117,
    'after a poll': -0.13,
    'per cent after a poll': -1.044,
    'figures after a poll': -0.84,
    'opens block': -0.006,
    'ends block': -0.082,
    'opening contrast': 0.381,
    'opening condition': -0.411,
    'opening time': 0.201,
    'present only': 0.205,
    'plain event': -0.122,
    'event on a day': -0.202,
    'perfect trend': 0.549,
    colour: 0.221,
    'says hedge': 0.709,
    'says superlative': 0.336,
    'says comparison': 0.462,
    'says intensity': 0.346,
    'says judgement': 0.281,
    'says cause': 0.398,
    'says quantity': 0.18,
    'says trend': 0.522,
    'says history': 0.559,
    'says research': -0.121,
    'says mind': 0.44,
    'says crowd': 0.355,
    'says future': -0.063,
    'says wrongdoing': 0.314,
    'says event': 0.02,
    'says day': -0.305,
    'says negation': 0.321,
    'says ought': -0.49,
    'says contrast': 0.162,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.131,
    'says past': 0.052,
    'says speech': -0.253,
    'says office': -0.272,
    'says effort': 0.544,
    'says colour': 0.239,
    'says record': -0.537,
    'says saying': -0.209,
    'says perfect': 0.236,
    'says possibility': -0.17,
    'says game': -0.508,
  },
  directions: [
    0.306, -0.388, 0.505, -0.057, 0.429, -0.396, -0.071, -0.425, -0.769, -0.157, 0.808, 0.143, 1.356, 0.485,
    0.101, -0.008,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.494,
    'speech share': -1.033,
    'speech share > ½': -0.454,
    'some speech': -0.531,
    'mind share': -0.115,
    'mind share > ½': -0.228,
    cue: -0.123,
    'public act': -0.477,
    'mind read': 0.376,
    'other cue': 0.059,
    'quoted words': -0.447,
    'own words': 0.112,
    'own words < 9': -0.642,
    numbers: -0.516,
    currency: 0.036,
    'per cent after a report': -0.686,
    'a large sum': 0.63,
    dash: -0.288,
    colon: -0.277,
    commas: -0.331,
    'no full stop': -0.756,
    'capitalised share': -1.935,
    'capitals > ⅖': 0.23,
    '-ed': 0.04,
    '-ly': 0.105,
    '-est': 0.726,
    '-ing': 0.029,
    'pronoun opens': 0.188,
    'pronoun opens after speech': -0.105,
    'name opens': -0.275,
    defines: 0.171,
    'after speech': 0.044,
    'before speech': -0.208,
    'between speech': 0.264,
    'after speech in block': -0.33,
    'after a report': -0.267,
    'figures after a report': -0.172,
    'report after a report': 0.176,
    'own poll': -0.029,
    'after a poll': -0.148,
    'per cent after a poll': -1.166,
    'figures after a poll': -0.832,
    'opens block': -0.086,
    'ends block': -0.059,
    'opening contrast': 0.543,
    'opening condition': -0.129,
    'opening time': 0.313,
    'present only': 0.251,
    'plain event': -0.156,
    'event on a day': -0.207,
    'perfect trend': 0.539,
    colour: 0.258,
    'says hedge': 0.75,
    'says superlative': 0.358,
    'says comparison': 0.473,
    'says intensity': 0.355,
    'says judgement': 0.348,
    'says cause': 0.478,
    'says quantity': 0.174,
    'says trend': 0.589,
    'says history': 0.499,
    'says research': -0.211,
    'says mind': 0.417,
    'says crowd': 0.405,
    'says future': 0.027,
    'says wrongdoing': 0.41,
    'says event': 0.016,
    'says day': -0.536,
    'says negation': 0.392,
    'says ought': -0.378,
    'says contrast': 0.181,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.264,
    'says past': 0.195,
    'says speech': -0.272,
    'says office': -0.293,
    'says effort': 0.642,
    'says colour': 0.324,
    'says record': -0.585,
    'says saying': -0.283,
    'says perfect': 0.22,
    'says possibility': -0.068,
    'says game': -0.503,
  },
  directions: [],
};
