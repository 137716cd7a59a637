import { expect, test } from 'vitest';
import { analyze, attributionsOf } from '../../server/src/core/index.ts';
import type { Analysis } from '../../server/src/core/index.ts';
import { reader } from '../support/reader.ts';

const languageId = 'plaintext';

const life = `Ottilie Marr was a botanist and a maker of maps. She was born at Selwick, where her father kept the lighthouse and her mother
taught the children of the harbour. She wanted to study medicine, but worked as a clerk in a seed shop for six years. A
neighbour found her a place in the garden at Tarbeg, where she resented that nobody had opened the dried plants since they came.

In her second book Marr insisted that mosses travel with the wool of sheep. She called the old lists of the island “a cupboard with no
back”. She planned to publish a third book on the grasses of the dunes and had drawn most of its
plates when she fell ill. Her maps are still used by walkers, and her herbarium is kept in two rooms above the library of the town.`;
const news = 'Officials said on Monday that the house would be sold. The mayor told reporters so.\n\n';

/** The first words of what each says. */
const saidIn = (analysis: Analysis): string[] =>
  attributionsOf(analysis).map(({ content }) => {
    const { start, end } = content[0];
    return analysis.source.text.slice(start, Math.min(end, start + 11));
  });

test('in a text that reports nothing, wants and acts are nobody’s words; what is quoted and “that” something is so are', () => {
  const said = saidIn(analyze({ text: life, languageId }, { tagger: reader }));
  expect(said).toEqual(['that nobody', 'that mosses', 'the old lis']);
  expect(saidIn(analyze({ text: news + life, languageId }, { tagger: reader }))).toContain('to study me');
});

test('a text that begins to report, and one that no longer does, are read as a fresh analysis reads them', () => {
  const silent = analyze({ text: life, languageId }, { tagger: reader });
  const edits = [{ start: 0, end: 0, text: news }];
  const told = analyze({ text: news + life, languageId }, { tagger: reader, previous: silent, edits });
  expect(saidIn(told)).toEqual(saidIn(analyze({ text: news + life, languageId }, { tagger: reader })));
  const gone = [{ start: 0, end: news.length, text: '' }];
  const again = analyze({ text: life, languageId }, { tagger: reader, previous: told, edits: gone });
  expect(saidIn(again)).toEqual(saidIn(silent));
  const end = life.length;
  const more = [{ start: end, end, text: '\n\nShe wanted to be a pilot.' }];
  const text = life + more[0].text;
  const longer = analyze({ text, languageId }, { tagger: reader, previous: silent, edits: more });
  expect(saidIn(longer)).toEqual(saidIn(silent));
  expect(longer.memory.local[0]).toBe(silent.memory.local[0]);
});

test('an entry of a list, in a text that reports nothing, is nobody’s words', () => {
  const entry = '\n\nSelwick: the old harbour\n\nTarbeg: a fishing village with two inns';
  expect(saidIn(analyze({ text: life + entry, languageId }, { tagger: reader }))).not.toContain(
    'a fishing v',
  );
  expect(saidIn(analyze({ text: news + life + entry, languageId }, { tagger: reader }))).toContain(
    'a fishing v',
  );
});

test('a text that tells of its own parts says nothing by them', () => {
  const part = '\n\nThe display explains how salt was made.';
  expect(saidIn(analyze({ text: life + part, languageId }, { tagger: reader }))).not.toContain('how salt wa');
  expect(saidIn(analyze({ text: news + life + part, languageId }, { tagger: reader }))).toContain(
    'how salt wa',
  );
});
