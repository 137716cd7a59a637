import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart:
 *
 * people-claims-dev, attributions by gold, with the reader: 63.2 / 69.6 / 66.2
 * people-claims-dev, attributions by rules, with the reader: 63.5 / 78.3 / 70.1
 * people-claims-dev, attributions by reader, with the reader: 62.7 / 68.1 / 65.3
 * world-dev, attributions by gold, with the reader: 55.1 / 58.7 / 56.8
 * world-dev, attributions by rules, with the reader: 51.0 / 56.5 / 53.6
 * world-dev, attributions by reader, with the reader: 55.1 / 58.7 / 56.8
 * invented, attributions by rules, with the reader: 67.4 / 74.7 / 70.9
 * invented, attributions by reader, with the reader: 68.7 / 75.3 / 71.8
 * people-claims-dev, attributions by gold, alone: 65.4 / 73.9 / 69.4
 *   every sentence that may assert something: 32.3 / 94.2 / 48.1
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.5 / 78.3 / 70.1
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 64.5 / 71.0 / 67.6
 *   every sentence that may assert something: 31.7 / 92.8 / 47.2
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 56.0 / 60.9 / 58.3
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 49.3 / 71.7 / 58.4
 * world-dev, attributions by rules, alone: 50.9 / 58.7 / 54.5
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 43.8 / 69.6 / 53.8
 * world-dev, attributions by reader, alone: 54.9 / 60.9 / 57.7
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 49.2 / 69.6 / 57.7
 * invented, attributions by rules, alone: 61.5 / 80.7 / 69.8
 *   every sentence that may assert something: 41.9 / 96.4 / 58.4
 *   … of them those in nobody's voice with a telling word: 73.0 / 53.6 / 61.8
 * invented, attributions by reader, alone: 62.2 / 81.3 / 70.5
 *   every sentence that may assert something: 42.2 / 96.4 / 58.7
 *   … of them those in nobody's voice with a telling word: 73.7 / 52.4 / 61.3
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.014,
    'speech share': -0.857,
    'speech share > ½': -0.371,
    'some speech': -0.456,
    'mind share': -0.045,
    'mind share > ½': -0.14,
    cue: -0.102,
    'public act': -0.476,
    'mind read': 0.473,
    'other cue': -0.026,
    'quoted words': -0.471,
    'own words': 0.09,
    'own words < 9': -0.633,
    numbers: -0.269,
    currency: 0,
    'per cent after a report': -0.457,
    'a large sum': 0.735,
    dash: -0.229,
    colon: -0.15,
    commas: -0.183,
    'no full stop': -0.89,
    'capitalised share': -0.424,
    'capitals > ⅖': 0.424,
    '-ed': 0.11,
    '-ly': 0.084,
    '-est': 0.617,
    '-ing': 0.042,
    'pronoun opens': 0.171,
    'pronoun opens after speech': -0.149,
    'name opens': -0.176,
    defines: 0.13,
    'after speech': 0.05,
    'before speech': -0.23,
    'between speech': 0.343,
    'after speech in block': -0.238,
    'after a report': -0.289,
    'figures after a report': -0.289,
    'report after a report': 0.276,
    'own poll': 0.038,
    'after a poll': -0.211,
    'per cent after a poll': -1.109,
    'figures after a poll': -0.669,
    'opens block': -0.025,
    'ends block': -0.052,
    'opening contrast': 0.416,
    'opening condition': -0.206,
    'opening time': 0.223,
    'present only': 0.198,
    'plain event': -0.185,
    'event on a day': -0.142,
    'perfect trend': 0.511,
    colour: 0.208,
    'says hedge': 0.682,
    'says superlative': 0.38,
    'says comparison': 0.401,
    'says intensity': 0.314,
    'says judgement': 0.292,
    'says cause': 0.405,
    'says quantity': 0.159,
    'says trend': 0.588,
    'says history': 0.586,
    'says research': -0.154,
    'says mind': 0.329,
    'says crowd': 0.31,
    'says future': -0.046,
    'says wrongdoing': 0.365,
    'says event': 0.04,
    'says day': -0.32,
    'says negation': 0.265,
    'says ought': -0.412,
    'says contrast': 0.14,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.181,
    'says past': 0.193,
    'says speech': -0.261,
    'says office': -0.276,
    'says effort': 0.549,
    'says colour': 0.33,
    'says record': -0.613,
    'says saying': -0.243,
    'says perfect': 0.284,
    'says possibility': -0.198,
    'says game': -0.479,
  },
  directions: [
    -0.606, -0.064, 0.358, 0.49, -0.15, -0.767, -0.055, 0.202, -0.365, 0.437, -0.429, 0.14, -0.06, 0.182,
    -0.374, -0.19,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.494,
    'speech share': -0.97,
    'speech share > ½': -0.43,
    'some speech': -0.508,
    'mind share': -0.095,
    'mind share > ½': -0.204,
    cue: -0.114,
    'public act': -0.459,
    'mind read': 0.456,
    'other cue': 0.052,
    'quoted words': -0.438,
    'own words': 0.104,
    'own words < 9': -0.635,
    numbers: -0.536,
    currency: 0,
    'per cent after a report': -0.54,
    'a large sum': 0.528,
    dash: -0.268,
    colon: -0.222,
    commas: -0.327,
    'no full stop': -0.802,
    'capitalised share': -1.94,
    'capitals > ⅖': 0.246,
    '-ed': 0.047,
    '-ly': 0.091,
    '-est': 0.736,
    '-ing': 0.025,
    'pronoun opens': 0.201,
    'pronoun opens after speech': -0.137,
    'name opens': -0.277,
    defines: 0.17,
    'after speech': 0.044,
    'before speech': -0.21,
    'between speech': 0.314,
    'after speech in block': -0.329,
    'after a report': -0.253,
    'figures after a report': -0.286,
    'report after a report': 0.268,
    'own poll': -0.026,
    'after a poll': -0.149,
    'per cent after a poll': -1.289,
    'figures after a poll': -0.659,
    'opens block': -0.081,
    'ends block': -0.062,
    'opening contrast': 0.529,
    'opening condition': -0.12,
    'opening time': 0.307,
    'present only': 0.25,
    'plain event': -0.167,
    'event on a day': -0.193,
    'perfect trend': 0.496,
    colour: 0.261,
    'says hedge': 0.733,
    'says superlative': 0.367,
    'says comparison': 0.469,
    'says intensity': 0.359,
    'says judgement': 0.351,
    'says cause': 0.435,
    'says quantity': 0.165,
    'says trend': 0.6,
    'says history': 0.49,
    'says research': -0.194,
    'says mind': 0.362,
    'says crowd': 0.386,
    'says future': 0.029,
    'says wrongdoing': 0.406,
    'says event': 0.014,
    'says day': -0.539,
    'says negation': 0.402,
    'says ought': -0.334,
    'says contrast': 0.159,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.257,
    'says past': 0.186,
    'says speech': -0.259,
    'says office': -0.303,
    'says effort': 0.649,
    'says colour': 0.324,
    'says record': -0.604,
    'says saying': -0.279,
    'says perfect': 0.234,
    'says possibility': -0.067,
    'says game': -0.516,
  },
  directions: [],
};
