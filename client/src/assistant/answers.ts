import { forExport } from '../../../server/src/report/index.ts';
import type { LedgerQuote, LedgerSource, PlaceRange, Report } from '../../../server/src/protocol/index.ts';

/** Quotes and statements that one answer lists at most: an assistant's memory is short, and the article is there to read. */
const most = 60;

/** The name of the file that an answer is about, unless it tells who is to be protected. */
export function fileIn(given: Report, name: string): string {
  return forExport({ ...given, title: name }).title;
}

/** Every quote with its speaker and line, as a list for an assistant; of one speaker only where a name is given. */
export function quotesIn(given: Report, name?: string): string {
  const report = forExport(given);
  const wanted = name === undefined ? undefined : sourcesNamed(report, name);
  if (wanted?.length === 0) return nobody(report, name!);
  const ids = wanted && new Set(wanted.map(({ id }) => id));
  const quotes = report.quotes.filter(({ source }) => !ids || (source !== null && ids.has(source)));
  if (quotes.length === 0) return 'Nobody is quoted.';
  const speaker = new Map(report.sources.map((source) => [source.id, source]));
  return list(count(quotes.length, 'quote'), quotes, (quote) => {
    const who = quote.source === null ? undefined : speaker.get(quote.source);
    return `${lineOf(quote.ranges[0])}, ${quote.kind}, ${who ? who.name : 'nobody is found who says it'}: ${said(quote)}`;
  });
}

/** The statements of fact that nothing in the article supports. */
export function unsupportedIn(given: Report): string {
  const report = forExport(given);
  const open = report.claims.filter(({ support }) => support === 'unsupported');
  if (open.length === 0) return 'No statement of fact was found that lacks a source.';
  return list(
    `${count(open.length, 'statement')} without a source`,
    open,
    ({ range, reason, text }) => `${lineOf(range)}, ${reason}: ${text}`,
  );
}

/** Who somebody is, as the article says it, and what they say in it. */
export function whoIn(given: Report, name: string): string {
  const report = forExport(given);
  const found = sourcesNamed(report, name);
  if (found.length === 0) return nobody(report, name);
  return found.map((source) => introduced(report, source)).join('\n\n');
}

function introduced(report: Report, source: LedgerSource): string {
  const said = report.quotes.filter((quote) => quote.source === source.id);
  const others = source.aliases.filter((alias) => alias !== source.name);
  return [
    `${source.name}: ${who(source)}.`,
    `First named at ${lineOf(source.introduced)}, ${count(source.mentions, 'mention')}, ${count(source.quotes, 'quote')}, ${count(source.words, 'word')} quoted.`,
    ...(others.length > 0 ? [`Also called ${others.join(', ')}.`] : []),
    ...(said.length > 0 ? [quotesIn(report, source.name)] : []),
  ].join('\n');
}

/** Sources one of whose names is the one given, or holds all of its words. */
function sourcesNamed({ sources }: Report, name: string): readonly LedgerSource[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  const exact = sources.filter((source) =>
    [source.name, ...source.aliases].some((known) => wordsOf(known).join(' ') === words.join(' ')),
  );
  if (exact.length > 0) return exact;
  return sources.filter((source) => {
    const known = new Set([source.name, ...source.aliases].flatMap(wordsOf));
    return words.every((word) => known.has(word));
  });
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function nobody({ sources }: Report, name: string): string {
  const known = sources.map((source) => source.name).slice(0, most);
  const others = known.length > 0 ? ` It names ${known.join(', ')}.` : '';
  if (name.trim() === '') return `No name was given.${others}`;
  return `The article names nobody as “${name}”.${others}`;
}

function said({ kind, text }: LedgerQuote): string {
  return kind === 'indirect' ? text : text.replace(/\s+/g, ' ');
}

function lineOf(range: PlaceRange): string {
  return `line ${range.start.line + 1}`;
}

/** What a model reads is English, whatever language the editor speaks. */
function who({ category, description }: LedgerSource): string {
  return [...description, category === 'unnamed' ? 'without a name' : category].join(', ');
}

function count(number: number, one: string): string {
  return `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;
}

function list<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string {
  const shown = items.slice(0, most).map((item) => `- ${line(item)}`);
  const rest = items.length > most ? [`- and ${items.length - most} more, which are not listed here`] : [];
  return [`${title}:`, ...shown, ...rest].join('\n');
}
