import type { ClaimWeights } from './types.ts';

/**
 * Weights of the model of unsupported claims; written by server/training/claims/train.ts. Trained on 77
 * annotated articles of US political news, 2015 and 2016, and on more that we annotated:
 * 124 of polnear-train, 37 of invented, 93 of invented-more.
 * Precision / recall / F1 on articles kept apart, shown from one chance on, as the rules stood then (docs/measured.md has what ships):
 *
 * people-claims-dev, attributions by gold, with the reader: 64.1 / 72.5 / 68.0
 * people-claims-dev, attributions by rules, with the reader: 63.5 / 78.3 / 70.1
 * people-claims-dev, attributions by reader, with the reader: 61.0 / 68.1 / 64.4
 * world-dev, attributions by gold, with the reader: 55.3 / 56.5 / 55.9
 * world-dev, attributions by rules, with the reader: 52.1 / 54.3 / 53.2
 * world-dev, attributions by reader, with the reader: 55.3 / 56.5 / 55.9
 * invented, attributions by rules, with the reader: 62.9 / 74.3 / 68.1
 * invented, attributions by reader, with the reader: 63.7 / 74.3 / 68.6
 * people-claims-dev, attributions by gold, alone: 64.0 / 69.6 / 66.7
 *   every sentence that may assert something: 31.6 / 94.2 / 47.3
 *   … of them those in nobody's voice with a telling word: 66.7 / 43.5 / 52.6
 * people-claims-dev, attributions by rules, alone: 63.5 / 78.3 / 70.1
 *   every sentence that may assert something: 30.9 / 92.8 / 46.4
 *   … of them those in nobody's voice with a telling word: 67.5 / 75.4 / 71.2
 * people-claims-dev, attributions by reader, alone: 62.7 / 68.1 / 65.3
 *   every sentence that may assert something: 30.9 / 92.8 / 46.4
 *   … of them those in nobody's voice with a telling word: 67.3 / 47.8 / 55.9
 * world-dev, attributions by gold, alone: 52.8 / 60.9 / 56.6
 *   every sentence that may assert something: 27.6 / 97.8 / 43.1
 *   … of them those in nobody's voice with a telling word: 53.2 / 71.7 / 61.1
 * world-dev, attributions by rules, alone: 48.2 / 58.7 / 52.9
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 47.1 / 69.6 / 56.1
 * world-dev, attributions by reader, alone: 51.9 / 60.9 / 56.0
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 53.3 / 69.6 / 60.4
 * invented, attributions by rules, alone: 59.0 / 81.4 / 68.4
 *   every sentence that may assert something: 40.5 / 95.7 / 56.9
 *   … of them those in nobody's voice with a telling word: 65.3 / 52.9 / 58.4
 * invented, attributions by reader, alone: 60.0 / 81.4 / 69.1
 *   every sentence that may assert something: 41.0 / 96.2 / 57.5
 *   … of them those in nobody's voice with a telling word: 66.0 / 50.0 / 56.9
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.004,
    'speech share': -0.852,
    'speech share > ½': -0.366,
    'some speech': -0.451,
    'mind share': -0.053,
    'mind share > ½': -0.134,
    cue: -0.098,
    'public act': -0.463,
    'mind read': 0.469,
    'other cue': -0.039,
    'quoted words': -0.486,
    'own words': 0.091,
    'own words < 9': -0.624,
    numbers: -0.238,
    currency: 0.032,
    'per cent after a report': -0.589,
    'a large sum': 0.777,
    dash: -0.22,
    colon: -0.157,
    commas: -0.189,
    'no full stop': -0.888,
    'capitalised share': -0.455,
    'capitals > ⅖': 0.412,
    '-ed': 0.102,
    '-ly': 0.088,
    '-est': 0.669,
    '-ing': 0.044,
    'pronoun opens': 0.162,
    'pronoun opens after speech': -0.143,
    'name opens': -0.174,
    defines: 0.143,
    'after speech': 0.05,
    'before speech': -0.242,
    'between speech': 0.348,
    'after speech in block': -0.224,
    'after a report': -0.286,
    'figures after a report': -0.271,
    'report after a report': 0.271,
    'own poll': 0.017,
    'after a poll': -0.193,
    'per cent after a poll': -1.01,
    'figures after a poll': -0.812,
    'opens block': -0.024,
    'ends block': -0.054,
    'opening contrast': 0.436,
    'opening condition': -0.21,
    'opening time': 0.232,
    'present only': 0.205,
    'plain event': -0.182,
    'event on a day': -0.152,
    'perfect trend': 0.563,
    colour: 0.2,
    'says hedge': 0.675,
    'says superlative': 0.29,
    'says comparison': 0.404,
    'says intensity': 0.313,
    'says judgement': 0.301,
    'says cause': 0.422,
    'says quantity': 0.168,
    'says trend': 0.561,
    'says history': 0.594,
    'says research': -0.161,
    'says mind': 0.337,
    'says crowd': 0.338,
    'says future': -0.039,
    'says wrongdoing': 0.365,
    'says event': 0.039,
    'says day': -0.317,
    'says negation': 0.267,
    'says ought': -0.438,
    'says contrast': 0.155,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.175,
    'says past': 0.181,
    'says speech': -0.281,
    'says office': -0.272,
    'says effort': 0.547,
    'says colour': 0.33,
    'says record': -0.604,
    'says saying': -0.245,
    'says perfect': 0.27,
    'says possibility': -0.2,
    'says game': -0.452,
  },
  directions: [
    -0.609, -0.052, 0.344, 0.515, -0.127, -0.755, -0.055, 0.122, -0.317, 0.485, -0.455, 0.082, -0.077, 0.117,
    -0.343, 0.28,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.501,
    'speech share': -0.966,
    'speech share > ½': -0.428,
    'some speech': -0.502,
    'mind share': -0.103,
    'mind share > ½': -0.197,
    cue: -0.11,
    'public act': -0.442,
    'mind read': 0.455,
    'other cue': 0.04,
    'quoted words': -0.46,
    'own words': 0.111,
    'own words < 9': -0.638,
    numbers: -0.504,
    currency: 0.028,
    'per cent after a report': -0.658,
    'a large sum': 0.636,
    dash: -0.267,
    colon: -0.233,
    commas: -0.33,
    'no full stop': -0.798,
    'capitalised share': -1.941,
    'capitals > ⅖': 0.233,
    '-ed': 0.046,
    '-ly': 0.1,
    '-est': 0.782,
    '-ing': 0.027,
    'pronoun opens': 0.203,
    'pronoun opens after speech': -0.127,
    'name opens': -0.277,
    defines: 0.173,
    'after speech': 0.045,
    'before speech': -0.223,
    'between speech': 0.322,
    'after speech in block': -0.321,
    'after a report': -0.248,
    'figures after a report': -0.261,
    'report after a report': 0.258,
    'own poll': -0.057,
    'after a poll': -0.143,
    'per cent after a poll': -1.195,
    'figures after a poll': -0.81,
    'opens block': -0.08,
    'ends block': -0.062,
    'opening contrast': 0.545,
    'opening condition': -0.122,
    'opening time': 0.315,
    'present only': 0.253,
    'plain event': -0.164,
    'event on a day': -0.198,
    'perfect trend': 0.549,
    colour: 0.25,
    'says hedge': 0.727,
    'says superlative': 0.287,
    'says comparison': 0.472,
    'says intensity': 0.357,
    'says judgement': 0.358,
    'says cause': 0.454,
    'says quantity': 0.173,
    'says trend': 0.574,
    'says history': 0.501,
    'says research': -0.207,
    'says mind': 0.371,
    'says crowd': 0.412,
    'says future': 0.036,
    'says wrongdoing': 0.407,
    'says event': 0.016,
    'says day': -0.536,
    'says negation': 0.399,
    'says ought': -0.361,
    'says contrast': 0.178,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.26,
    'says past': 0.188,
    'says speech': -0.28,
    'says office': -0.302,
    'says effort': 0.644,
    'says colour': 0.323,
    'says record': -0.598,
    'says saying': -0.279,
    'says perfect': 0.222,
    'says possibility': -0.066,
    'says game': -0.489,
  },
  directions: [],
};
