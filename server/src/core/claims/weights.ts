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
 * world-dev, attributions by gold, with the reader: 55.3 / 56.5 / 55.9
 * world-dev, attributions by rules, with the reader: 51.0 / 54.3 / 52.6
 * world-dev, attributions by reader, with the reader: 55.3 / 56.5 / 55.9
 * invented, attributions by rules, with the reader: 63.6 / 74.8 / 68.7
 * invented, attributions by reader, with the reader: 64.8 / 75.2 / 69.6
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
 *   … of them those in nobody's voice with a telling word: 54.1 / 71.7 / 61.7
 * world-dev, attributions by rules, alone: 50.0 / 58.7 / 54.0
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 47.8 / 69.6 / 56.6
 * world-dev, attributions by reader, alone: 53.8 / 60.9 / 57.1
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 54.2 / 69.6 / 61.0
 * invented, attributions by rules, alone: 58.5 / 80.5 / 67.7
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.3 / 52.9 / 58.4
 * invented, attributions by reader, alone: 59.6 / 81.0 / 68.7
 *   every sentence that may assert something: 41.0 / 96.2 / 57.5
 *   … of them those in nobody's voice with a telling word: 66.0 / 50.0 / 56.9
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.006,
    'speech share': -0.859,
    'speech share > ½': -0.374,
    'some speech': -0.456,
    'mind share': -0.04,
    'mind share > ½': -0.144,
    cue: -0.1,
    'public act': -0.469,
    'mind read': 0.47,
    'other cue': -0.029,
    'quoted words': -0.471,
    'own words': 0.093,
    'own words < 9': -0.631,
    numbers: -0.271,
    currency: 0,
    'per cent after a report': -0.451,
    'a large sum': 0.744,
    dash: -0.231,
    colon: -0.139,
    commas: -0.18,
    'no full stop': -0.905,
    'capitalised share': -0.44,
    'capitals > ⅖': 0.423,
    '-ed': 0.108,
    '-ly': 0.078,
    '-est': 0.657,
    '-ing': 0.042,
    'pronoun opens': 0.175,
    'pronoun opens after speech': -0.16,
    'name opens': -0.178,
    defines: 0.137,
    'after speech': 0.045,
    'before speech': -0.246,
    'between speech': 0.357,
    'after speech in block': -0.236,
    'after a report': -0.287,
    'figures after a report': -0.278,
    'report after a report': 0.282,
    'own poll': 0.049,
    'after a poll': -0.217,
    'per cent after a poll': -1.11,
    'figures after a poll': -0.677,
    'opens block': -0.024,
    'ends block': -0.052,
    'opening contrast': 0.417,
    'opening condition': -0.215,
    'opening time': 0.227,
    'present only': 0.201,
    'plain event': -0.185,
    'event on a day': -0.146,
    'perfect trend': 0.556,
    colour: 0.206,
    'says hedge': 0.683,
    'says superlative': 0.305,
    'says comparison': 0.396,
    'says intensity': 0.313,
    'says judgement': 0.293,
    'says cause': 0.421,
    'says quantity': 0.164,
    'says trend': 0.569,
    'says history': 0.586,
    'says research': -0.16,
    'says mind': 0.332,
    'says crowd': 0.318,
    'says future': -0.043,
    'says wrongdoing': 0.364,
    'says event': 0.042,
    'says day': -0.323,
    'says negation': 0.26,
    'says ought': -0.411,
    'says contrast': 0.145,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.181,
    'says past': 0.191,
    'says speech': -0.263,
    'says office': -0.274,
    'says effort': 0.545,
    'says colour': 0.331,
    'says record': -0.607,
    'says saying': -0.237,
    'says perfect': 0.277,
    'says possibility': -0.198,
    'says game': -0.478,
  },
  directions: [
    -0.606, -0.059, 0.359, 0.487, -0.153, -0.775, -0.061, 0.191, -0.347, 0.433, -0.424, 0.136, -0.061, 0.186,
    -0.375, -0.188,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.49,
    'speech share': -0.971,
    'speech share > ½': -0.434,
    'some speech': -0.508,
    'mind share': -0.089,
    'mind share > ½': -0.208,
    cue: -0.113,
    'public act': -0.454,
    'mind read': 0.452,
    'other cue': 0.048,
    'quoted words': -0.438,
    'own words': 0.107,
    'own words < 9': -0.634,
    numbers: -0.534,
    currency: 0,
    'per cent after a report': -0.535,
    'a large sum': 0.537,
    dash: -0.27,
    colon: -0.212,
    commas: -0.326,
    'no full stop': -0.814,
    'capitalised share': -1.949,
    'capitals > ⅖': 0.244,
    '-ed': 0.046,
    '-ly': 0.087,
    '-est': 0.77,
    '-ing': 0.025,
    'pronoun opens': 0.206,
    'pronoun opens after speech': -0.147,
    'name opens': -0.279,
    defines: 0.176,
    'after speech': 0.039,
    'before speech': -0.224,
    'between speech': 0.326,
    'after speech in block': -0.325,
    'after a report': -0.249,
    'figures after a report': -0.275,
    'report after a report': 0.272,
    'own poll': -0.015,
    'after a poll': -0.151,
    'per cent after a poll': -1.292,
    'figures after a poll': -0.666,
    'opens block': -0.08,
    'ends block': -0.062,
    'opening contrast': 0.53,
    'opening condition': -0.128,
    'opening time': 0.311,
    'present only': 0.254,
    'plain event': -0.167,
    'event on a day': -0.195,
    'perfect trend': 0.54,
    colour: 0.261,
    'says hedge': 0.734,
    'says superlative': 0.305,
    'says comparison': 0.466,
    'says intensity': 0.361,
    'says judgement': 0.353,
    'says cause': 0.448,
    'says quantity': 0.17,
    'says trend': 0.582,
    'says history': 0.492,
    'says research': -0.202,
    'says mind': 0.365,
    'says crowd': 0.392,
    'says future': 0.031,
    'says wrongdoing': 0.403,
    'says event': 0.015,
    'says day': -0.54,
    'says negation': 0.399,
    'says ought': -0.334,
    'says contrast': 0.162,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.259,
    'says past': 0.188,
    'says speech': -0.262,
    'says office': -0.302,
    'says effort': 0.644,
    'says colour': 0.323,
    'says record': -0.601,
    'says saying': -0.275,
    'says perfect': 0.226,
    'says possibility': -0.066,
    'says game': -0.513,
  },
  directions: [],
};
