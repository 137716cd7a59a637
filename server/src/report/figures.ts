import type { Ledger, LedgerFinding, LedgerSource } from '../protocol/index.ts';

/** A part of all quoted words, such as those of officials. */
export interface Share {
  readonly label: string;
  readonly sources: number;
  readonly quotes: number;
  readonly words: number;
}

/** The article in one line. */
export function summaryOf({ words, quotedWords, sources, quotes, findings }: Ledger): string {
  const speaking = sources.filter((source) => source.quotes > 0);
  const unnamed = speaking.filter(({ named }) => !named).length;
  return [
    count(words, 'word'),
    `${percent(quotedWords, words)} quoted or reported`,
    count(quotes.length, 'quote'),
    `${count(speaking.length, 'source')}${unnamed > 0 ? `, ${unnamed} without a name` : ''}`,
    count(findings.length, 'finding'),
  ].join(' · ');
}

/** Those who speak, the ones with most words first. */
export function byWords({ sources }: Ledger): readonly LedgerSource[] {
  return sources.filter(({ quotes }) => quotes > 0).sort((one, other) => other.words - one.words);
}

/** Named against unnamed, and officials against others. */
export function sharesOf(ledger: Ledger): readonly (readonly Share[])[] {
  const share = (label: string, belongs: (source: LedgerSource) => boolean): Share => {
    const those = byWords(ledger).filter(belongs);
    const sum = (figure: (source: LedgerSource) => number): number =>
      those.reduce((total, source) => total + figure(source), 0);
    return {
      label,
      sources: those.length,
      quotes: sum(({ quotes }) => quotes),
      words: sum(({ words }) => words),
    };
  };
  return [
    [share('Named', ({ named }) => named), share('Without a name', ({ named }) => !named)],
    [share('Officials', ({ official }) => official), share('Others', ({ official }) => !official)],
  ];
}

/** Findings of one rule each, the rule with most of them first. */
export function byRule(findings: readonly LedgerFinding[]): readonly (readonly LedgerFinding[])[] {
  const groups = new Map<string, LedgerFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** `1 quote`, `1,204 words` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** `12 %`; `0 %` of nothing. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;
}

/** How the kinds of support read in a table. */
export const supports: Readonly<Record<string, string>> = {
  unsupported: 'nothing',
  attributed: 'a source says it',
  cited: 'a citation',
  reported: 'a report of what was said',
};

/** How the kinds of source read in a table. */
export const categories: Readonly<Record<string, string>> = {
  official: 'official',
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'without a name',
};

/** The kind of a source, and what the article says of them. */
export function whoIs({ category, description }: LedgerSource): string {
  return [...description, categories[category]].join(', ');
}
