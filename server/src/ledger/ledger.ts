import {
  attributionsOf,
  countWords,
  findingsOf,
  frontMatterOf,
  namesNobody,
  oneForEachSource,
  plainText,
  readBackIn,
} from '../core/index.ts';
import type { Analysis, SourceAttribution, Span } from '../core/index.ts';
import type { Ledger, LedgerFinding, LedgerQuote, PlaceRange } from '../protocol/index.ts';
import { labelFrom } from './labels.ts';
import { sourcesOf } from './sources.ts';
import type { Said } from './sources.ts';
import { say } from '../say/index.ts';

/** What a ledger needs to know besides the analysis. */
export interface Bench {
  /** What the article is called where it has no heading of its own. */
  readonly name: string;
  rangeOf(span: Span): PlaceRange;
  /** Colours that speakers of this document wear already, by `LedgerSource.id`; brought up to date. */
  readonly hues: Map<string, number>;
}

/** The ledger of an article: its sources, what they say, and the findings. */
export function ledgerOf(analysis: Analysis, bench: Bench): Ledger {
  const count = countWords(analysis);
  const wordsIn = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + count.before(end) - count.before(start), 0);
  const said: Said[] = saidIn(analysis).map((attribution) => ({
    attribution,
    words: wordsIn(attribution.content),
  }));
  const sources = sourcesOf(analysis, said, (span) => bench.rangeOf(span), bench.hues);
  const label = labelFrom();
  const readBack = readBackIn(analysis);
  const quotes = said.map(({ attribution, words }): LedgerQuote => {
    const { content, speaker, kind, confidence } = attribution;
    const source = (speaker && sources.get(speaker)?.id) ?? null;
    const text = content.map((span) => plainText(analysis, span)).join(' … ');
    return {
      id: label(source ?? '', text),
      source,
      kind,
      text,
      words,
      ranges: content.map((span) => bench.rangeOf(span)),
      from: count.before(content[0].start),
      to: count.before(content[content.length - 1].end),
      confidence,
      readBack: kind !== 'indirect' && readBack.has(content[0].start),
    };
  });
  const outermost = said.filter(({ attribution }) => attribution.within === null);
  return {
    title: titleOf(analysis) ?? bench.name,
    words: count.total,
    quotedWords: outermost.reduce((sum, { words }) => sum + words, 0),
    sources: [...sources.values()],
    quotes,
    findings: findings(analysis, bench),
  };
}

/**
 * What is said in an article, as it is counted: nothing by “it”, no word or two of nobody’s (“the winner was disputed”),
 * and nothing twice that somebody says of having said it (“I promised to stay,” she said).
 */
export function saidIn(analysis: Analysis): readonly SourceAttribution[] {
  const all = attributionsOf(analysis);
  return all.filter(({ content, source: [source], speaker, kind, within }) => {
    if (content.length === 0 || (source && namesNobody(analysis.source.text, source))) return false;
    if (speaker !== null) return within === null || all[within].speaker !== speaker;
    return kind !== 'indirect' || isLong(analysis, content);
  });
}

/** Whether three words or more stand together. */
function isLong(analysis: Analysis, content: readonly Span[]): boolean {
  for (const span of content) if (/\S\s+\S+\s+\S/.test(plainText(analysis, span))) return true;
  return false;
}

function findings(analysis: Analysis, bench: Bench): LedgerFinding[] {
  const label = labelFrom();
  return oneForEachSource(findingsOf(analysis)).map(({ start, end, rule, severity, what }) => {
    const text = plainText(analysis, { start, end });
    return {
      id: label(rule.id, text),
      rule: rule.id,
      title: say(rule.title),
      severity,
      what: what.replaceAll('\n', ' '),
      text,
      range: bench.rangeOf({ start, end }),
    };
  });
}

/**
 * The title in the front matter, else the first heading, unless it is one of several sections below an article whose
 * headline the site sets.
 */
function titleOf(analysis: Analysis): string | undefined {
  const written = titleLine.exec(frontMatterOf(analysis))?.[1].trim();
  if (written && !/^[|>][+-]?$/.test(written)) return unquoted(written);
  const first = analysis.blocks.findIndex(({ block }) => block.kind === 'heading');
  if (first < 0) return undefined;
  const { block, prose } = analysis.blocks[first];
  return first > 0 && block.level !== 1 ? undefined : prose.text.trim() || undefined;
}

/** Of YAML, TOML or JSON; an indented one that has no marks is that of a work below `references`. */
const titleLine = /^(?:title|[ \t]*"title")[ \t]*[:=][ \t]*(\S.*)$/m;

function unquoted(written: string): string {
  const quoted = /^"(.*)",?$/.exec(written);
  if (quoted) return quoted[1].replace(/\\(["\\])/g, '$1');
  return /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
}
