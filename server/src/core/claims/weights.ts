import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 51 of invented-more.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold, with the reader: 63.2 / 69.6 / 66.2
 * people-claims-dev, attributions by rules, with the reader: 61.2 / 75.4 / 67.5
 * people-claims-dev, attributions by reader, with the reader: 59.5 / 63.8 / 61.5
 * world-dev, attributions by gold, with the reader: 56.3 / 58.7 / 57.4
 * world-dev, attributions by rules, with the reader: 53.1 / 56.5 / 54.7
 * world-dev, attributions by reader, with the reader: 56.3 / 58.7 / 57.4
 * invented, attributions by rules, with the reader: 67.4 / 71.1 / 69.2
 * invented, attributions by reader, with the reader: 68.4 / 71.7 / 70.0
 * people-claims-dev, attributions by gold, alone: 65.8 / 75.4 / 70.3
 *   every sentence that may assert something: 32.2 / 94.2 / 48.0
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 62.2 / 81.2 / 70.4
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 75.4 / 70.7
 * people-claims-dev, attributions by reader, alone: 62.3 / 69.6 / 65.8
 *   every sentence that may assert something: 31.5 / 92.8 / 47.1
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 53.7 / 63.0 / 58.0
 *   every sentence that may assert something: 28.0 / 97.8 / 43.5
 *   … of them those in nobody's voice with a telling word: 48.6 / 73.9 / 58.6
 * world-dev, attributions by rules, alone: 50.0 / 60.9 / 54.9
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 44.6 / 71.7 / 55.0
 * world-dev, attributions by reader, alone: 53.7 / 63.0 / 58.0
 *   every sentence that may assert something: 27.4 / 97.8 / 42.9
 *   … of them those in nobody's voice with a telling word: 47.8 / 71.7 / 57.4
 * invented, attributions by rules, alone: 59.4 / 75.9 / 66.7
 *   every sentence that may assert something: 41.9 / 96.4 / 58.4
 *   … of them those in nobody's voice with a telling word: 70.5 / 54.8 / 61.7
 * invented, attributions by reader, alone: 59.9 / 76.5 / 67.2
 *   every sentence that may assert something: 42.2 / 96.4 / 58.7
 *   … of them those in nobody's voice with a telling word: 71.2 / 53.6 / 61.2
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.021,
    'speech share': -0.81,
    'speech share > ½': -0.359,
    'some speech': -0.452,
    'mind share': -0.026,
    'mind share > ½': -0.131,
    cue: -0.112,
    'public act': -0.457,
    'mind read': 0.553,
    'other cue': -0.04,
    'quoted words': -0.428,
    'own words': 0.099,
    'own words < 9': -0.668,
    numbers: -0.179,
    currency: 0,
    'per cent after a report': -0.546,
    'a large sum': 0.696,
    dash: -0.209,
    colon: -0.149,
    commas: -0.161,
    'no full stop': -0.949,
    'capitalised share': -0.348,
    'capitals > ⅖': 0.296,
    '-ed': 0.086,
    '-ly': 0.084,
    '-est': 0.6,
    '-ing': 0.034,
    'pronoun opens': 0.172,
    'pronoun opens after speech': -0.108,
    'name opens': -0.171,
    defines: 0.102,
    'after speech': 0.023,
    'before speech': -0.238,
    'between speech': 0.364,
    'after speech in block': -0.227,
    'after a report': -0.277,
    'figures after a report': -0.271,
    'report after a report': 0.286,
    'own poll': 0.064,
    'after a poll': -0.246,
    'per cent after a poll': -1.013,
    'figures after a poll': -0.687,
    'opens block': 0.012,
    'ends block': -0.038,
    'opening contrast': 0.401,
    'opening condition': 0.226,
    'opening time': 0.132,
    'present only': 0.194,
    'plain event': -0.081,
    'event on a day': -0.183,
    'perfect trend': 0.607,
    colour: 0.215,
    'says hedge': 0.596,
    'says superlative': 0.314,
    'says comparison': 0.349,
    'says intensity': 0.316,
    'says judgement': 0.297,
    'says cause': 0.314,
    'says quantity': 0.163,
    'says trend': 0.451,
    'says history': 0.521,
    'says research': -0.121,
    'says mind': 0.188,
    'says crowd': 0.267,
    'says future': -0.094,
    'says wrongdoing': 0.324,
    'says event': 0.036,
    'says day': -0.268,
    'says negation': 0.251,
    'says ought': -0.354,
    'says contrast': 0.142,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.181,
    'says past': 0.197,
    'says speech': -0.258,
    'says office': -0.278,
    'says effort': 0.614,
    'says colour': 0.208,
    'says record': -0.632,
    'says saying': -0.23,
    'says perfect': 0.276,
    'says possibility': -0.213,
    'says game': -0.537,
  },
  directions: [
    -0.64, -0.045, 0.319, 0.441, -0.069, -0.805, -0.044, 0.239, -0.334, 0.59, -0.353, 0.17, -0.004, 0.102,
    -0.31, -0.362,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.526,
    'speech share': -0.944,
    'speech share > ½': -0.43,
    'some speech': -0.518,
    'mind share': -0.061,
    'mind share > ½': -0.191,
    cue: -0.129,
    'public act': -0.441,
    'mind read': 0.548,
    'other cue': 0.05,
    'quoted words': -0.411,
    'own words': 0.111,
    'own words < 9': -0.684,
    numbers: -0.433,
    currency: 0,
    'per cent after a report': -0.648,
    'a large sum': 0.5,
    dash: -0.259,
    colon: -0.229,
    commas: -0.284,
    'no full stop': -0.825,
    'capitalised share': -1.775,
    'capitals > ⅖': 0.111,
    '-ed': 0.029,
    '-ly': 0.093,
    '-est': 0.705,
    '-ing': 0.013,
    'pronoun opens': 0.201,
    'pronoun opens after speech': -0.101,
    'name opens': -0.278,
    defines: 0.125,
    'after speech': 0.016,
    'before speech': -0.231,
    'between speech': 0.343,
    'after speech in block': -0.311,
    'after a report': -0.235,
    'figures after a report': -0.264,
    'report after a report': 0.274,
    'own poll': -0.001,
    'after a poll': -0.184,
    'per cent after a poll': -1.195,
    'figures after a poll': -0.69,
    'opens block': -0.046,
    'ends block': -0.051,
    'opening contrast': 0.522,
    'opening condition': 0.34,
    'opening time': 0.217,
    'present only': 0.242,
    'plain event': -0.065,
    'event on a day': -0.246,
    'perfect trend': 0.573,
    colour: 0.273,
    'says hedge': 0.657,
    'says superlative': 0.297,
    'says comparison': 0.416,
    'says intensity': 0.369,
    'says judgement': 0.345,
    'says cause': 0.339,
    'says quantity': 0.168,
    'says trend': 0.471,
    'says history': 0.438,
    'says research': -0.17,
    'says mind': 0.245,
    'says crowd': 0.348,
    'says future': -0.014,
    'says wrongdoing': 0.365,
    'says event': 0.008,
    'says day': -0.483,
    'says negation': 0.386,
    'says ought': -0.274,
    'says contrast': 0.175,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.249,
    'says past': 0.19,
    'says speech': -0.239,
    'says office': -0.314,
    'says effort': 0.72,
    'says colour': 0.225,
    'says record': -0.639,
    'says saying': -0.254,
    'says perfect': 0.226,
    'says possibility': -0.074,
    'says game': -0.56,
  },
  directions: [],
};
