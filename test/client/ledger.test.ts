import { expect, test } from 'vitest';
import { attributed } from '../../client/src/ledger/attributed.ts';
import { changesBetween, treeOf } from '../../client/src/ledger/nodes.ts';
import type { LedgerTree } from '../../client/src/ledger/nodes.ts';
import type { Ledger, LedgerQuote, LedgerSource } from '../../server/src/protocol/index.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

function source(name: string, more: Partial<LedgerSource> = {}): LedgerSource {
  return {
    id: name.toLowerCase(),
    name,
    category: 'person',
    named: true,
    official: false,
    description: [],
    aliases: [],
    hue: 1,
    introduced: range,
    mentions: 1,
    quotes: 1,
    words: 3,
    confidential: false,
    ...more,
  };
}

function quote(text: string, speaker: string | null): LedgerQuote {
  const measures = { words: 3, ranges: [range], from: 0, to: 3, confidence: 1, readBack: false };
  return { id: text, source: speaker, kind: 'direct', text, ...measures };
}

const keller = source('Anna Keller', { category: 'official', official: true, description: ['Mayor'] });
const rill = source('Tomas Rill', { hue: 2 });
const ledger: Ledger = {
  title: 'Harbour vote',
  words: 40,
  quotedWords: 9,
  sources: [keller, rill, source('Ida Brandt', { quotes: 0, words: 0, hue: 0 })],
  quotes: [
    quote('“No.”', 'anna keller'),
    quote('“It leaks.”', 'tomas rill'),
    quote('“Who?”', null),
    quote('“The wall holds.”', 'anna keller'),
  ],
  findings: [
    finding('quote/unattributed', '“Who?”'),
    finding('claim/statistic', '40 per cent'),
    finding('claim/statistic', 'half of all boats'),
  ],
};

function finding(rule: string, text: string): Ledger['findings'][number] {
  return {
    id: `${rule} ${text}`,
    rule,
    title: `About ${rule}`,
    severity: 'warning',
    what: 'It is so.',
    text,
    range,
  };
}

/** The tree as indented lines. */
function drawn({ roots, nodes }: LedgerTree, depth = 0, ids = roots): string[] {
  return ids.flatMap((id) => {
    const { label, children } = nodes.get(id)!;
    return [`${'  '.repeat(depth)}${label}`, ...drawn({ roots, nodes }, depth + 1, children)];
  });
}

test('by speaker: who speaks, what nobody says, who is only mentioned', () => {
  expect(drawn(treeOf(ledger, 'speaker', ''))).toEqual([
    'Anna Keller',
    '  “No.”',
    '  “The wall holds.”',
    'Tomas Rill',
    '  “It leaks.”',
    'Nobody is found who says it',
    '  “Who?”',
    'Mentioned, not quoted',
    '  Ida Brandt',
  ]);
});

test('by kind and by finding', () => {
  expect(drawn(treeOf(ledger, 'kind', '')).filter((line) => !line.startsWith('    '))).toEqual([
    'Named officials',
    '  Anna Keller',
    'Named people',
    '  Tomas Rill',
    'Nobody is found who says it',
    '  “Who?”',
    'Mentioned, not quoted',
    '  Ida Brandt',
  ]);
  expect(drawn(treeOf(ledger, 'finding', ''))).toEqual([
    'About claim/statistic',
    '  40 per cent',
    '  half of all boats',
    'About quote/unattributed',
    '  “Who?”',
  ]);
});

test('a filter keeps a speaker whole, or those of their words that it names', () => {
  expect(drawn(treeOf(ledger, 'speaker', 'mayor keller'))).toEqual([
    'Anna Keller',
    '  “No.”',
    '  “The wall holds.”',
  ]);
  expect(drawn(treeOf(ledger, 'speaker', 'WALL'))).toEqual(['Anna Keller', '  “The wall holds.”']);
  expect(treeOf(ledger, 'finding', 'boats').roots).toEqual(['rule claim/statistic']);
  expect(treeOf(ledger, 'kind', 'submarine').roots).toEqual([]);
});

test('only what looks different is drawn again', () => {
  const before = treeOf(ledger, 'speaker', '');
  const moved = { ...range, start: { line: 9, character: 0 } };
  const shifted = { ...ledger, quotes: ledger.quotes.map((each) => ({ ...each, ranges: [moved] })) };
  expect(changesBetween(before, treeOf(shifted, 'speaker', ''))).toEqual([]);

  const more = { ...ledger, quotes: [...ledger.quotes, quote('“Yes.”', 'tomas rill')] };
  expect(changesBetween(before, treeOf(more, 'speaker', ''))).toEqual(['source tomas rill']);

  const renamed = { ...ledger, sources: [{ ...keller, words: 9 }, ...ledger.sources.slice(1)] };
  expect(changesBetween(before, treeOf(renamed, 'speaker', ''))).toEqual(['source anna keller']);

  const fewer = { ...ledger, sources: ledger.sources.slice(1) };
  expect(changesBetween(before, treeOf(fewer, 'speaker', ''))).toBeUndefined();
});

test('every line leads back to the one that holds it', () => {
  for (const grouping of ['speaker', 'kind', 'finding'] as const) {
    const { roots, nodes } = treeOf(ledger, grouping, '');
    const held = [...nodes.values()].flatMap(({ id, children }) => children.map((child) => [child, id]));
    for (const [child, parent] of held) expect(nodes.get(child)?.parent).toBe(parent);
    expect(held.length + roots.length).toBe(nodes.size);
  }
});

test('a copied quote carries who says it', () => {
  expect(attributed(ledger.quotes[0], keller)).toBe('“No.” (Anna Keller, Mayor)');
  expect(attributed(ledger.quotes[0], { ...keller, confidential: true })).toBe(
    '“No.” (a confidential source)',
  );
  expect(attributed(ledger.quotes[2], undefined)).toBe('“Who?” (speaker not found)');
});
