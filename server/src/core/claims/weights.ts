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
 *   … of them those in nobody's voice with a telling word: 44.4 / 69.6 / 54.2
 * world-dev, attributions by reader, alone: 53.8 / 60.9 / 57.1
 *   every sentence that may assert something: 26.9 / 97.8 / 42.3
 *   … of them those in nobody's voice with a telling word: 49.2 / 69.6 / 57.7
 * invented, attributions by rules, alone: 61.1 / 81.3 / 69.8
 *   every sentence that may assert something: 41.9 / 96.4 / 58.4
 *   … of them those in nobody's voice with a telling word: 72.4 / 53.6 / 61.6
 * invented, attributions by reader, alone: 61.8 / 81.9 / 70.5
 *   every sentence that may assert something: 42.2 / 96.4 / 58.7
 *   … of them those in nobody's voice with a telling word: 73.1 / 52.4 / 61.1
 */
export const withReader: ClaimWeights = {
  features: {
    always: -1.003,
    'speech share': -0.835,
    'speech share > ½': -0.362,
    'some speech': -0.473,
    'mind share': -0.039,
    'mind share > ½': -0.139,
    cue: -0.11,
    'public act': -0.473,
    'mind read': 0.482,
    'other cue': -0.022,
    'quoted words': -0.463,
    'own words': 0.092,
    'own words < 9': -0.635,
    numbers: -0.265,
    currency: 0,
    'per cent after a report': -0.468,
    'a large sum': 0.72,
    dash: -0.222,
    colon: -0.152,
    commas: -0.179,
    'no full stop': -0.893,
    'capitalised share': -0.45,
    'capitals > ⅖': 0.423,
    '-ed': 0.108,
    '-ly': 0.085,
    '-est': 0.568,
    '-ing': 0.046,
    'pronoun opens': 0.173,
    'pronoun opens after speech': -0.165,
    'name opens': -0.181,
    defines: 0.135,
    'after speech': 0.053,
    'before speech': -0.231,
    'between speech': 0.34,
    'after speech in block': -0.231,
    'after a report': -0.291,
    'figures after a report': -0.274,
    'report after a report': 0.286,
    'own poll': 0.046,
    'after a poll': -0.22,
    'per cent after a poll': -1.114,
    'figures after a poll': -0.659,
    'opens block': -0.025,
    'ends block': -0.052,
    'opening contrast': 0.414,
    'opening condition': -0.203,
    'opening time': 0.218,
    'present only': 0.196,
    'plain event': -0.144,
    'event on a day': -0.157,
    'perfect trend': 0.541,
    colour: 0.216,
    'says hedge': 0.677,
    'says superlative': 0.369,
    'says comparison': 0.402,
    'says intensity': 0.319,
    'says judgement': 0.303,
    'says cause': 0.396,
    'says quantity': 0.159,
    'says trend': 0.54,
    'says history': 0.59,
    'says research': -0.154,
    'says mind': 0.337,
    'says crowd': 0.307,
    'says future': -0.069,
    'says wrongdoing': 0.352,
    'says event': 0.015,
    'says day': -0.297,
    'says negation': 0.268,
    'says ought': -0.421,
    'says contrast': 0.145,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.179,
    'says past': 0.188,
    'says speech': -0.258,
    'says office': -0.277,
    'says effort': 0.553,
    'says colour': 0.208,
    'says record': -0.615,
    'says saying': -0.25,
    'says perfect': 0.284,
    'says possibility': -0.188,
    'says game': -0.475,
  },
  directions: [
    -0.602, -0.066, 0.362, 0.491, -0.156, -0.764, -0.056, 0.2, -0.364, 0.444, -0.421, 0.152, -0.058, 0.179,
    -0.377, -0.197,
  ],
};

/** For blocks that no reader has read, or one with other states than those that `withReader` learned from. */
export const alone: ClaimWeights = {
  features: {
    always: -0.487,
    'speech share': -0.946,
    'speech share > ½': -0.421,
    'some speech': -0.524,
    'mind share': -0.085,
    'mind share > ½': -0.203,
    cue: -0.122,
    'public act': -0.455,
    'mind read': 0.465,
    'other cue': 0.057,
    'quoted words': -0.429,
    'own words': 0.106,
    'own words < 9': -0.635,
    numbers: -0.534,
    currency: 0,
    'per cent after a report': -0.549,
    'a large sum': 0.517,
    dash: -0.262,
    colon: -0.225,
    commas: -0.324,
    'no full stop': -0.802,
    'capitalised share': -1.963,
    'capitals > ⅖': 0.246,
    '-ed': 0.046,
    '-ly': 0.092,
    '-est': 0.682,
    '-ing': 0.029,
    'pronoun opens': 0.204,
    'pronoun opens after speech': -0.155,
    'name opens': -0.281,
    defines: 0.175,
    'after speech': 0.046,
    'before speech': -0.213,
    'between speech': 0.312,
    'after speech in block': -0.322,
    'after a report': -0.253,
    'figures after a report': -0.265,
    'report after a report': 0.269,
    'own poll': -0.021,
    'after a poll': -0.151,
    'per cent after a poll': -1.292,
    'figures after a poll': -0.65,
    'opens block': -0.082,
    'ends block': -0.062,
    'opening contrast': 0.527,
    'opening condition': -0.122,
    'opening time': 0.301,
    'present only': 0.249,
    'plain event': -0.13,
    'event on a day': -0.209,
    'perfect trend': 0.524,
    colour: 0.269,
    'says hedge': 0.73,
    'says superlative': 0.355,
    'says comparison': 0.47,
    'says intensity': 0.364,
    'says judgement': 0.36,
    'says cause': 0.429,
    'says quantity': 0.164,
    'says trend': 0.55,
    'says history': 0.497,
    'says research': -0.19,
    'says mind': 0.37,
    'says crowd': 0.384,
    'says future': -0.005,
    'says wrongdoing': 0.393,
    'says event': -0.007,
    'says day': -0.515,
    'says negation': 0.403,
    'says ought': -0.341,
    'says contrast': 0.163,
    'says firstPerson': 0,
    'says secondPerson': 0,
    'says present': 0.256,
    'says past': 0.181,
    'says speech': -0.255,
    'says office': -0.304,
    'says effort': 0.655,
    'says colour': 0.22,
    'says record': -0.605,
    'says saying': -0.286,
    'says perfect': 0.235,
    'says possibility': -0.053,
    'says game': -0.513,
  },
  directions: [],
};
