import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  attributionsOf,
  claimsOf,
  correctionOffers,
  everyMention,
  findingsOf,
  fixesOf,
  highlightsOf,
} from '../../server/src/core/index.ts';
import type { Analysis, Edit } from '../../server/src/core/index.ts';
import { newsText, typingPlace } from '../bench/text.ts';
import { reader } from '../support/reader.ts';

/** Pieces that change what a text is when they come in or go: marks, breaks, names, notes, fences, comments. */
const pieces = [
  ...[
    '“',
    '”',
    '"',
    '’',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '.',
    ' said.',
    '\n\n“It is late.\n\n“We go,” said Ruth Norberg.\n\n',
    ' she said.',
    ' Anna Keller ',
    'Mayor Ruth Norberg',
  ],
  ...[
    'x',
    'é',
    '😀',
    '\t',
    '# ',
    '> ',
    '- ',
    '**',
    '_',
    '`',
    '```\n',
    '---\n',
    '[^1]',
    '[^1]: A note.\n',
    ' [@key]',
  ],
  ...[
    '&amp;',
    '\\*',
    '<!-- ontherecord-disable -->',
    '<!-- ontherecord-enable -->\n',
    '[a link](https://example.org)',
  ],
  ...[
    'About 40 percent agree. ',
    'Experts say so. ',
    'A source said it rains.',
    'Keller added that it rains. ',
    '|a|b|\n|-|-|\n',
    '$$\n',
    '%%\n',
    '\\begin{x}\n',
    '\\end{x}\n',
    '+--+\n',
  ],
];

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(120) }),
  text: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join('')),
    },
  ),
});

const script = fc.record({
  seed: fc.nat(1000),
  // In short texts edits come near one another, which is where they go wrong.
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(800) }, { weight: 1, arbitrary: fc.nat(2500) }),
  corrected: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40)), { maxLength: 4 }),
  steps: fc.array(fc.array(cut, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
});

describe.each(['plaintext', 'markdown'])('%s', (languageId) => {
  const markdown = languageId === 'markdown';

  test.each([
    { by: 'the rules', tagger: undefined, numRuns: 150 },
    { by: 'the trained reader', tagger: reader, numRuns: 25 },
  ])('read by $by, an analysis that builds on the last one says what a fresh one says', (reading) => {
    const { tagger, numRuns } = reading;
    fc.assert(
      fc.property(script, ({ seed, length, corrected, steps }) => {
        let text = length === 0 ? '' : newsText(length, { seed, markdown, remarkable: 0.4 });
        let previous = analyze({ text, languageId }, { tagger });
        for (const [place, choice] of corrected) previous = correct(previous, place, choice);
        const { corrections } = previous.options;
        for (const step of steps) {
          const edits: Edit[] = [];
          for (const each of step) {
            const edit = editOf(each, text);
            text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
            edits.push(edit);
          }
          previous = analyze({ text, languageId }, { previous, edits, corrections, tagger });
          expect(view(previous)).toEqual(view(analyze({ text, languageId }, { corrections, tagger })));
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });

  test('without edits, blocks are matched by what they say', () => {
    const before = newsText(2500, { seed: 3, markdown });
    const text = `A line was put in front.\n\n${before}`;
    const previous = analyze({ text: before, languageId });
    expect(view(analyze({ text, languageId }, { previous }))).toEqual(view(analyze({ text, languageId })));
  });

  test('a letter typed into a paragraph reads that paragraph alone', () => {
    const text = newsText(8000, { seed: 7, markdown });
    const previous = analyze({ text, languageId });
    const at = typingPlace(text);
    const edits = [{ start: at, end: at, text: 'x' }];
    const now = analyze({ text: text.slice(0, at) + 'x' + text.slice(at), languageId }, { previous, edits });
    const changed = now.blocks.flatMap((block, i) => (block.block === previous.blocks[i].block ? [] : [i]));
    expect(changed).toHaveLength(1);
    const reread = now.memory.local.filter((local, i) => local !== previous.memory.local[i]);
    expect(reread).toHaveLength(1);
    expect(now.people).toBe(previous.people);
    const retold = now.blocks.filter((block, i) => block !== previous.blocks[i]);
    expect(retold.length).toBeLessThanOrEqual(2);
  });
});

test('findings that nobody asks for while keys follow one another are those of a fresh analysis, and share what was found before', () => {
  const languageId = 'plaintext';
  let text = newsText(8000, { seed: 7, remarkable: 0.4 });
  const first = analyze({ text, languageId });
  const before = first.findings;
  const at = typingPlace(text);
  let now = first;
  for (const letter of ['E', 'x', ' ', ' ']) {
    text = text.slice(0, at) + letter + text.slice(at);
    now = analyze({ text, languageId }, { previous: now, edits: [{ start: at, end: at, text: letter }] });
  }
  expect(view(now)).toEqual(view(analyze({ text, languageId })));
  const anew = now.findings.filter((found, i) => found !== before[i]);
  expect(before.filter((found) => found.length > 0).length).toBeGreaterThan(5);
  expect(anew.length).toBeLessThanOrEqual(3);
});

test('whom a block is about reaches the next one, though it names the same people as before', () => {
  // “Keller and friends” is about all of them, so that “she” looks back on Norberg, who spoke last.
  const head =
    'It rains, according to Ruth Norberg. Anna Keller came late. Keller saw the hall. Keller took notes. Keller asked twice. Keller ';
  const tail = ' friends left.\n\nShe left.\n';
  const source = (word: string) => ({ text: `${head}${word}${tail}`, languageId: 'plaintext' });
  const she = (analysis: Analysis) => everyMention(analysis).find(({ pronoun }) => pronoun)?.speaker.name;
  const previous = analyze(source('and'));
  expect(she(previous)).toBe('Ruth Norberg');
  const edits = [{ start: head.length, end: head.length + 3, text: 'with' }];
  const now = analyze(source('with'), { previous, edits });
  expect(now.people).toBe(previous.people);
  expect(she(now)).toBe('Anna Keller');
});

test.each([
  ['a report', 'Mayor Anna Keller said on Monday that the quay was full.'],
  ['a textbook', 'A lock is a chamber between two gates, and ships wait in it.'],
])('behind the opening of %s nothing decides what kind of text it is', (_, sentence) => {
  const source = (paragraphs: readonly string[]) => ({
    text: paragraphs.join('\n\n'),
    languageId: 'plaintext',
  });
  const opening = Array<string>(40).fill(`${sentence} ${sentence}`);
  const previous = analyze(source([...opening, 'Critics say it is late.', 'It rained.']));
  const start = source(opening).text.length;
  for (const more of [[], ['Everybody knows that it is late.', 'It rained.']]) {
    const now = source([...opening, ...more]);
    const edits = [{ start, end: previous.source.text.length, text: now.text.slice(start) }];
    expect(view(analyze(now, { previous, edits }))).toEqual(view(analyze(now)));
  }
});

test('a name at the end of a quotation reaches the paragraphs above it', () => {
  const head = '“No,” said Anna Keller.\n\n“It is late.\n\n“Go home.';
  const tail = '\n\n“We sleep,” said Ruth Norberg.\n';
  const source = (mark: string) => ({ text: head + mark + tail, languageId: 'plaintext' });
  const says = (analysis: Analysis) => attributionsOf(analysis).map(({ speaker }) => speaker?.name);
  const previous = analyze(source('”'));
  expect(says(previous)).toEqual(['Anna Keller', 'Ruth Norberg']);
  const edits = [{ start: head.length, end: head.length + 1, text: '' }];
  const now = analyze(source(''), { previous, edits });
  expect(now.people).toBe(previous.people);
  expect(says(now)).toEqual(['Anna Keller', 'Ruth Norberg', 'Ruth Norberg']);
  expect(view(now)).toEqual(view(analyze(source(''))));
});

test('a text in another language of markup shares nothing with the one before', () => {
  const text = newsText(1500, { seed: 5, markdown: true });
  const previous = analyze({ text, languageId: 'markdown' });
  const source = { text, languageId: 'plaintext' };
  expect(view(analyze(source, { previous, edits: [] }))).toEqual(view(analyze(source)));
});

/** An analysis with one correction more, if there is any to be made at a place. */
function correct(analysis: Analysis, place: number, choice: number): Analysis {
  const at = Math.floor(place * analysis.source.text.length);
  const offers = correctionOffers(analysis, { start: at, end: at });
  if (offers.length === 0) return analysis;
  const corrections = offers[choice % offers.length].corrections();
  return analyze(analysis.source, { tagger: analysis.options.tagger, corrections });
}

function editOf({ at, length, text }: Cut, before: string): Edit {
  const start = Math.floor(at * before.length);
  return { start, end: Math.min(before.length, start + length), text };
}

/** All that an analysis says, as plain values. */
function view(analysis: Analysis): unknown {
  const findings = findingsOf(analysis);
  return {
    blocks: analysis.document.blocks.map(({ kind, prose, length }, i) => [
      kind,
      prose,
      analysis.document.starts[i],
      length,
    ]),
    findings: findings.map(({ rule, severity, start, end, what, confidence, related }) => [
      rule.id,
      severity,
      start,
      end,
      what,
      confidence,
      related,
    ]),
    fixes: findings.map((finding) => fixesOf(analysis, finding)),
    attributions: attributionsOf(analysis).map(({ speaker, ...said }) => ({
      ...said,
      speaker: speaker?.key,
    })),
    speakers: analysis.people.speakers,
    mentions: everyMention(analysis).map(({ start, end, speaker, pronoun }) => [
      start,
      end,
      speaker.key,
      pronoun,
    ]),
    claims: claimsOf(analysis),
    highlights: highlightsOf(analysis),
    footnotes: [...analysis.citations.footnotes.used],
    directives: analysis.document.directives,
  };
}
