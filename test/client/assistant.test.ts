import { describe, expect, it } from 'vitest';
import { fileIn, quotesIn, unsupportedIn, whoIn } from '../../client/src/assistant/answers.ts';
import type { LedgerQuote, LedgerSource, PlaceRange, Report } from '../../server/src/protocol/index.ts';

const at = (line: number): PlaceRange => ({ start: { line, character: 0 }, end: { line, character: 9 } });

function source(id: string, name: string, more: Partial<LedgerSource> = {}): LedgerSource {
  return {
    id,
    name,
    category: 'official',
    named: true,
    official: true,
    description: ['mayor'],
    aliases: [name],
    hue: 1,
    introduced: at(0),
    mentions: 2,
    quotes: 1,
    words: 4,
    confidential: false,
    ...more,
  };
}

function quote(id: string, from: string | null, text: string, line: number): LedgerQuote {
  return {
    id,
    source: from,
    kind: 'direct',
    text,
    words: 4,
    ranges: [at(line)],
    from: 0,
    to: 4,
    confidence: 0.9,
    readBack: false,
  };
}

const report: Report = {
  title: 'Bridge closes',
  withheld: [],
  words: 80,
  quotedWords: 8,
  sources: [
    source('a', 'Ida Brandel', { aliases: ['Mayor Ida Brandel', 'Brandel'] }),
    source('b', 'Otto Brandel', { category: 'person', official: false, description: [] }),
    source('c', 'Vera Holm', { confidential: true }),
  ],
  quotes: [
    quote('1', 'a', '“We will\nrepair it.”', 4),
    quote('2', null, '“It was never safe.”', 6),
    quote('3', 'c', '“They knew.”', 8),
  ],
  findings: [],
  claims: [
    {
      id: 'x',
      text: 'It cost nine million.',
      range: at(2),
      reason: 'statistic',
      support: 'unsupported',
    },
    {
      id: 'y',
      text: 'It opened in 1931.',
      range: at(3),
      reason: 'history',
      support: 'cited',
    },
  ],
};

describe('what an assistant is told', () => {
  it('lists quotes with line and speaker, and says where nobody is found', () => {
    expect(quotesIn(report)).toBe(
      [
        '2 quotes:',
        '- line 5, direct, Ida Brandel: “We will repair it.”',
        '- line 7, direct, nobody is found who says it: “It was never safe.”',
      ].join('\n'),
    );
  });

  it('lists only what one speaker says, by any name', () => {
    expect(quotesIn(report, 'mayor ida brandel')).toContain('1 quote:');
    expect(quotesIn(report, 'Ida')).toContain('1 quote:');
  });

  it('lists statements without a source, and no others', () => {
    expect(unsupportedIn(report)).toBe(
      '1 statement without a source:\n- line 3, statistic: It cost nine million.',
    );
  });

  it('introduces everybody whom a name may mean', () => {
    const answer = whoIn(report, 'Brandel');
    expect(answer).toContain('Ida Brandel: mayor');
    expect(whoIn(report, 'Otto')).not.toContain('Ida');
  });

  it('says whom it knows where it does not know the name, and never names who is confidential', () => {
    expect(whoIn(report, 'Nobody')).toBe(
      'The article names nobody as “Nobody”. It names Ida Brandel, Otto Brandel.',
    );
    expect(whoIn(report, 'Vera Holm')).not.toContain('They knew');
    expect(quotesIn(report)).not.toContain('They knew');
  });

  it('names a file only where its name tells nobody who is confidential', () => {
    const given = { ...report, withheld: ['Vera Holm'] };
    expect(['harbour.md', 'vera-holm.md', 'holm 2026.md'].map((name) => fileIn(given, name))).toEqual([
      'harbour.md',
      'An article',
      'An article',
    ]);
  });
});
