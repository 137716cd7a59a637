import type { Ledger, LedgerFinding, LedgerSource } from '../protocol/index.ts';
import { later, say } from '../say/index.ts';

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
  const sourced = count(speaking.length, later('1 source'), later('{0} sources'));
  return [
    inWords(words),
    say('{0} quoted or reported', percent(quotedWords, words)),
    inQuotes(quotes.length),
    unnamed === 0 ? sourced : `${sourced}, ${say('{0} without a name', figure(unnamed))}`,
    count(findings.length, later('1 finding'), later('{0} findings')),
  ].join(' · ');
}

/** The name as it stands at the head of a line: `The harbour authority`. Names of people stay as they are written. */
export function headOf({ name, category }: Pick<LedgerSource, 'name' | 'category'>): string {
  const isPerson = category === 'person' || category === 'official';
  return isPerson ? name : name.charAt(0).toUpperCase() + name.slice(1);
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
    [share(say('Named'), ({ named }) => named), share(say('Without a name'), ({ named }) => !named)],
    [share(say('Officials'), ({ official }) => official), share(say('Others'), ({ official }) => !official)],
  ];
}

/** Whether a finding says the words that it speaks of, so that they need not stand beside it. */
export function saysWords({ what, text }: LedgerFinding): boolean {
  return what.includes(text);
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

/** `1 statement`, `1,204 statements`: one text for one, another for more. */
export function count(number: number, one: string, many: string): string {
  return number === 1 ? say(one) : say(many, figure(number));
}

/** `1,204`, as the reader’s language writes it. */
export function figure(number: number): string {
  // The name of the language, in which its figures are written.
  return number.toLocaleString(say('en'));
}

/** `1 word`, `1,204 words` */
export function inWords(words: number): string {
  return count(words, later('1 word'), later('{0} words'));
}

/** `1 quote`, `12 quotes` */
export function inQuotes(quotes: number): string {
  return count(quotes, later('1 quote'), later('{0} quotes'));
}

/** `12 %`; `0 %` of nothing. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`;
}

/** How the kinds of support read in a table; to be said. */
export const supports: Readonly<Record<string, string>> = {
  unsupported: later('nothing'),
  attributed: later('the word of a source'),
  cited: later('a citation'),
  reported: later('the article’s own word'),
};

/** How the kinds of source read in a table; to be said. */
const categories: Readonly<Record<string, string>> = {
  official: later('official'),
  person: later('person'),
  organisation: later('organisation'),
  document: later('document'),
  unnamed: later('without a name'),
};

/** What the article says of a source, and of what kind they are: of whoever is a teacher goes without saying that they are a person. */
export function whoIs({ category, description }: LedgerSource): string {
  if (category === 'person' && description.length > 0) return description.join(', ');
  return [...description, say(categories[category])].join(', ');
}
