import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart, shown from one chance on, as the rules stood then (docs/measured.md has what ships):
 *
 * people-claims-dev, attributions by gold, with the reader: 61.8 / 68.1 / 64.8
 * people-claims-dev, attributions by rules, with the reader: 63.0 / 73.9 / 68.0
 * people-claims-dev, attributions by reader, with the reader: 64.0 / 69.6 / 66.7
 * world-dev, attributions by gold, with the reader: 58.7 / 58.7 / 58.7
 * world-dev, attributions by rules, with the reader: 54.2 / 56.5 / 55.3
 * world-dev, attributions by reader, with the reader: 55.3 / 56.5 / 55.9
 * invented, attributions by rules, with the reader: 67.8 / 68.1 / 67.9
 * invented, attributions by reader, with the reader: 68.4 / 69.0 / 68.7
 * people-claims-dev, attributions by gold, alone: 65.3 / 71.0 / 68.1
 *   every sentence that may assert something: 31.7 / 94.2 / 47.4
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 64.6 / 76.8 / 70.2
 *   every sentence that may assert something: 31.1 / 92.8 / 46.5
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 64.9 / 69.6 / 67.1
 *   every sentence that may assert something: 31.6 / 94.2 / 47.3
 *   … of them those in nobody's voice with a telling word: 62.7 / 53.6 / 57.8
 * world-dev, attributions by gold, alone: 53.7 / 63.0 / 58.0
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 55.0 / 71.7 / 62.3
 * world-dev, attributions by rules, alone: 50.0 / 60.9 / 54.9
 *   every sentence that may assert something: 26.8 / 97.8 / 42.1
 *   … of them those in nobody's voice with a telling word: 48.5 / 69.6 / 57.1
 * world-dev, attributions by reader, alone: 50.9 / 60.9 / 55.4
 *   every sentence that may assert something: 26.6 / 97.8 / 41.9
 *   … of them those in nobody's voice with a telling word: 48.3 / 63.0 / 54.7
 * invented, attributions by rules, alone: 59.0 / 82.4 / 68.8
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.1 / 52.4 / 58.0
 * invented, attributions by reader, alone: 59.5 / 82.4 / 69.1
 *   every sentence that may assert something: 40.6 / 95.7 / 57.0
 *   … of them those in nobody's voice with a telling word: 66.5 / 51.0 / 57.7
 */
export const withReader: ClaimWeights = {
  features: {
    always: -0.855,
    'speech share': -1.065,
    'speech share > ½': -0.436,
    'some speech': -0.546,
    'mind share': 0.054,
    'mind share > ½': -0.174,
    cue: -0.123,
    'public act': -0.39,
    'mind read': 0.391,
    'other cue': 0.01,
    'quoted words': -0.628,
    'own words': 0.112,
    'own words < 9': -0.612,
    numbers: -0.397,
    currency: -0.011,
    'per cent after a report': -0.669,
    'a large sum': 0.689,
    dash: -0.141,
    colon: -0.196,
    commas: -0.169,
    'no full stop': -0.723,
    'capitalised share': -1.245,
    'capitals > ⅖': 0.345,
    '-ed': 0.069,
    '-ly': 0.138,
    '-est': 0.608,
    '-ing': -0.01,
    'pronoun opens': 0.171,
    'pronoun opens after speech': -0.1,
    'name opens': -0.133,
    defines: 0.11,
    'after speech': 0.032,
    'before speech': -0.232,
    'between speech': 0.283,
    'after speech in block': -0.308,
    'after a report': -0.335,
    'figures after a report': -0.168,
    'report after a report': 0.161,
    'own poll': 0.048,
    'after a poll': -0.149,
    'per cent after a poll': -1.028,
    'figures after a poll': -0.853,
    'opens block': -0.057,
    'ends block': -0.058,
    'opening contrast': 0.37,
    'opening condition': -0.416,
    'opening time': 0.172,
    'present only': 0.185,
    'plain event': -0.134,
    'event on a day': -0.166,
    'perfect trend': 0.576,
    colour: 0.222,
    'says hedge': 0.712,
    'says superlative': 0.321,
    'says comparison': 0.462,
    'says intensity': 0.341,
    'says judgement': 0.27,
    'says cause': 0.426,
    'says quantity': 0.176,
    'says trend': 0.506,
    'says history': 0.57,
    'says research': -0.112,
    'says mind': 0.491,
    'says crowd': 0.361,
    'says future': -0.062,
    'says wrongdoing': 0.308,
    'says event': 0.028,
    'says day': -0.273,
    'says negation': 0.335,
    'says ought': -0.437,
    'says contrast': 0.205,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.131,
    'says past': 0.07,
    'says speech': -0.256,
    'says office': -0.267,
    'says effort': 0.54,
    'says colour': 0.267,
    'says record': -0.564,
    'says saying': -0.223,
    'says perfect': 0.241,
    'says possibility': -0.152,
    'says game': -0.502,
  },
  directions: [
    0.22, -0.382, 0.424, -0.082, 0.665, -0.155, -0.212, -0.313, -0.754, 0.047, 0.958, 0.03, 1.358, -0.141,
    0.215, -1.034,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.494,
    'speech share': -1.056,
    'speech share > ½': -0.442,
    'some speech': -0.539,
    'mind share': -0.121,
    'mind share > ½': -0.249,
    cue: -0.125,
    'public act': -0.465,
    'mind read': 0.395,
    'other cue': 0.084,
    'quoted words': -0.447,
    'own words': 0.111,
    'own words < 9': -0.647,
    numbers: -0.526,
    currency: 0.042,
    'per cent after a report': -0.684,
    'a large sum': 0.634,
    dash: -0.28,
    colon: -0.277,
    commas: -0.329,
    'no full stop': -0.754,
    'capitalised share': -1.921,
    'capitals > ⅖': 0.227,
    '-ed': 0.043,
    '-ly': 0.105,
    '-est': 0.725,
    '-ing': 0.028,
    'pronoun opens': 0.194,
    'pronoun opens after speech': -0.125,
    'name opens': -0.278,
    defines: 0.17,
    'after speech': 0.041,
    'before speech': -0.209,
    'between speech': 0.256,
    'after speech in block': -0.345,
    'after a report': -0.25,
    'figures after a report': -0.178,
    'report after a report': 0.167,
    'own poll': -0.031,
    'after a poll': -0.151,
    'per cent after a poll': -1.172,
    'figures after a poll': -0.818,
    'opens block': -0.087,
    'ends block': -0.058,
    'opening contrast': 0.548,
    'opening condition': -0.133,
    'opening time': 0.312,
    'present only': 0.248,
    'plain event': -0.16,
    'event on a day': -0.205,
    'perfect trend': 0.542,
    colour: 0.261,
    'says hedge': 0.748,
    'says superlative': 0.36,
    'says comparison': 0.475,
    'says intensity': 0.356,
    'says judgement': 0.346,
    'says cause': 0.479,
    'says quantity': 0.171,
    'says trend': 0.588,
    'says history': 0.498,
    'says research': -0.21,
    'says mind': 0.417,
    'says crowd': 0.408,
    'says future': 0.026,
    'says wrongdoing': 0.411,
    'says event': 0.016,
    'says day': -0.537,
    'says negation': 0.395,
    'says ought': -0.375,
    'says contrast': 0.177,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.267,
    'says past': 0.195,
    'says speech': -0.273,
    'says office': -0.291,
    'says effort': 0.64,
    'says colour': 0.327,
    'says record': -0.588,
    'says saying': -0.284,
    'says perfect': 0.218,
    'says possibility': -0.068,
    'says game': -0.502,
  },
  directions: [],
};
