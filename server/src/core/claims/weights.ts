import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold, with the reader: 64.1 / 72.5 / 68.0
 * people-claims-dev, attributions by rules, with the reader: 64.0 / 79.7 / 71.0
 * people-claims-dev, attributions by reader, with the reader: 63.2 / 69.6 / 66.2
 * world-dev, attributions by gold, with the reader: 56.3 / 58.7 / 57.4
 * world-dev, attributions by rules, with the reader: 53.1 / 56.5 / 54.7
 * world-dev, attributions by reader, with the reader: 56.3 / 58.7 / 57.4
 * invented, attributions by rules, with the reader: 67.4 / 74.7 / 70.9
 * invented, attributions by reader, with the reader: 68.3 / 75.3 / 71.6
 * people-claims-dev, attributions by gold, alone: 65.4 / 73.9 / 69.4
 *   every sentence that may assert something: 32.3 / 94.2 / 48.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.5 / 78.3 / 70.1
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 64.5 / 71.0 / 67.6
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 54.9 / 60.9 / 57.7
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 * world-dev, attributions by rules, alone: 50.0 / 58.7 / 54.0
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 43.8 / 69.6 / 53.8
 * world-dev, attributions by reader, alone: 53.8 / 60.9 / 57.1
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 49.2 / 69.6 / 57.7
 * invented, attributions by rules, alone: 60.9 / 80.7 / 69.4
 *   every sentence that may assert something: 41.9 / 96.4 / 58.4
 *   … of them those in nobody's voice with a telling word: 72.4 / 53.6 / 61.6
 * invented, attributions by reader, alone: 61.6 / 81.3 / 70.1
 *   every sentence that may assert something: 42.2 / 96.4 / 58.7
 *   … of them those in nobody's voice with a telling word: 73.1 / 52.4 / 61.1
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.005,
    'speech share': -0.842,
    'speech share > ½': -0.363,
    'some speech': -0.468,
    'mind share': -0.052,
    'mind share > ½': -0.134,
    cue: -0.104,
    'public act': -0.475,
    'mind read': 0.474,
    'other cue': -0.022,
    'quoted words': -0.47,
    'own words': 0.091,
    'own words < 9': -0.636,
    numbers: -0.267,
    currency: 0,
    'per cent after a report': -0.469,
    'a large sum': 0.724,
    dash: -0.225,
    colon: -0.146,
    commas: -0.18,
    'no full stop': -0.9,
    'capitalised share': -0.442,
    'capitals > ⅖': 0.42,
    '-ed': 0.109,
    '-ly': 0.085,
    '-est': 0.621,
    '-ing': 0.045,
    'pronoun opens': 0.174,
    'pronoun opens after speech': -0.162,
    'name opens': -0.177,
    defines: 0.129,
    'after speech': 0.059,
    'before speech': -0.231,
    'between speech': 0.341,
    'after speech in block': -0.243,
    'after a report': -0.296,
    'figures after a report': -0.276,
    'report after a report': 0.287,
    'own poll': 0.046,
    'after a poll': -0.214,
    'per cent after a poll': -1.11,
    'figures after a poll': -0.666,
    'opens block': -0.028,
    'ends block': -0.051,
    'opening contrast': 0.413,
    'opening condition': -0.204,
    'opening time': 0.215,
    'present only': 0.198,
    'plain event': -0.151,
    'event on a day': -0.153,
    'perfect trend': 0.519,
    colour: 0.21,
    'says hedge': 0.678,
    'says superlative': 0.362,
    'says comparison': 0.4,
    'says intensity': 0.316,
    'says judgement': 0.305,
    'says cause': 0.408,
    'says quantity': 0.16,
    'says trend': 0.573,
    'says history': 0.59,
    'says research': -0.155,
    'says mind': 0.338,
    'says crowd': 0.308,
    'says future': -0.071,
    'says wrongdoing': 0.359,
    'says event': 0.02,
    'says day': -0.303,
    'says negation': 0.269,
    'says ought': -0.423,
    'says contrast': 0.142,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.182,
    'says past': 0.19,
    'says speech': -0.262,
    'says office': -0.277,
    'says effort': 0.554,
    'says colour': 0.254,
    'says record': -0.615,
    'says saying': -0.246,
    'says perfect': 0.284,
    'says possibility': -0.192,
    'says game': -0.478,
  },
  directions: [
    -0.603, -0.066, 0.357, 0.486, -0.153, -0.768, -0.059, 0.201, -0.363, 0.448, -0.419, 0.147, -0.059, 0.177,
    -0.374, -0.191,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.487,
    'speech share': -0.956,
    'speech share > ½': -0.422,
    'some speech': -0.521,
    'mind share': -0.099,
    'mind share > ½': -0.198,
    cue: -0.116,
    'public act': -0.457,
    'mind read': 0.457,
    'other cue': 0.056,
    'quoted words': -0.437,
    'own words': 0.104,
    'own words < 9': -0.635,
    numbers: -0.534,
    currency: 0,
    'per cent after a report': -0.551,
    'a large sum': 0.52,
    dash: -0.266,
    colon: -0.219,
    commas: -0.325,
    'no full stop': -0.81,
    'capitalised share': -1.948,
    'capitals > ⅖': 0.242,
    '-ed': 0.046,
    '-ly': 0.091,
    '-est': 0.738,
    '-ing': 0.028,
    'pronoun opens': 0.204,
    'pronoun opens after speech': -0.151,
    'name opens': -0.277,
    defines: 0.167,
    'after speech': 0.052,
    'before speech': -0.213,
    'between speech': 0.313,
    'after speech in block': -0.331,
    'after a report': -0.259,
    'figures after a report': -0.267,
    'report after a report': 0.27,
    'own poll': -0.02,
    'after a poll': -0.145,
    'per cent after a poll': -1.287,
    'figures after a poll': -0.658,
    'opens block': -0.084,
    'ends block': -0.062,
    'opening contrast': 0.528,
    'opening condition': -0.121,
    'opening time': 0.299,
    'present only': 0.251,
    'plain event': -0.137,
    'event on a day': -0.205,
    'perfect trend': 0.501,
    colour: 0.264,
    'says hedge': 0.731,
    'says superlative': 0.348,
    'says comparison': 0.469,
    'says intensity': 0.361,
    'says judgement': 0.361,
    'says cause': 0.439,
    'says quantity': 0.165,
    'says trend': 0.584,
    'says history': 0.497,
    'says research': -0.191,
    'says mind': 0.371,
    'says crowd': 0.384,
    'says future': -0.007,
    'says wrongdoing': 0.4,
    'says event': -0.003,
    'says day': -0.52,
    'says negation': 0.405,
    'says ought': -0.344,
    'says contrast': 0.16,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.259,
    'says past': 0.183,
    'says speech': -0.259,
    'says office': -0.305,
    'says effort': 0.655,
    'says colour': 0.264,
    'says record': -0.606,
    'says saying': -0.282,
    'says perfect': 0.233,
    'says possibility': -0.057,
    'says game': -0.517,
  },
  directions: [],
};
