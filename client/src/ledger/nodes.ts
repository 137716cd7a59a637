import type {
  Ledger,
  LedgerFinding,
  LedgerQuote,
  LedgerSource,
  PlaceRange,
  SourceCategory,
} from '../../../server/src/protocol/index.ts';
import { byRule, count, headOf, inQuotes, inWords, whoIs } from '../../../server/src/report/index.ts';
import { later, say } from '../../../server/src/say/index.ts';

export type Grouping = 'speaker' | 'kind' | 'finding';

/** One line of the ledger. A view keeps it by its `id`, which outlives edits elsewhere. */
export interface LedgerNode {
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
  readonly label: string;
  readonly description: string;
  /** Everything, for the tooltip and for screen readers. */
  readonly spoken: string;
  readonly icon: string;
  /** 1 to 8; 0 for none. */
  readonly hue: number;
  /** Groups are shut at first where what they hold is of less interest. */
  readonly open: boolean;
  readonly what:
    | { readonly kind: 'group' }
    | { readonly kind: 'source'; readonly source: LedgerSource; readonly range: PlaceRange }
    | { readonly kind: 'quote'; readonly quote: LedgerQuote; readonly range: PlaceRange }
    | { readonly kind: 'finding'; readonly finding: LedgerFinding; readonly range: PlaceRange };
}

export interface LedgerTree {
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, LedgerNode>;
}

export const noTree: LedgerTree = { roots: [], nodes: new Map() };

/** Lays a ledger out as a tree. `filter`: words that a line or the speaker above it must contain; '' shows everything. */
export function treeOf(ledger: Ledger, grouping: Grouping, filter: string): LedgerTree {
  const nodes = new Map<string, LedgerNode>();
  const wanted = wantedBy(filter);
  const said = quotesBySource(ledger.quotes);

  const group = (id: string, label: string, icon: string, open: boolean, fill: (id: string) => string[]) => {
    const children = fill(id);
    if (children.length === 0) return [];
    const description = `${children.length}`;
    const spoken = `${label}: ${children.length}`;
    const what = { kind: 'group' } as const;
    nodes.set(id, { id, parent: undefined, children, label, description, spoken, icon, hue: 0, open, what });
    return [id];
  };
  const addQuotes = (quotes: readonly LedgerQuote[], parent: string, hue: number): string[] =>
    quotes.map((quote) => {
      const node = quoteNode(quote, parent, hue);
      nodes.set(node.id, node);
      return node.id;
    });
  const addSources = (sources: readonly LedgerSource[], parent?: string): string[] =>
    sources.flatMap((source) => {
      const quotes = said.get(source.id) ?? [];
      const whole = wanted(source.name, ...source.description, ...source.aliases);
      const shown = whole ? quotes : quotes.filter(({ text }) => wanted(text));
      if (!whole && shown.length === 0) return [];
      const node = sourceNode(source, parent);
      nodes.set(node.id, { ...node, children: addQuotes(shown, node.id, source.hue) });
      return [node.id];
    });

  if (grouping === 'finding') {
    const roots = byRule(ledger.findings).flatMap((findings) =>
      group(`rule ${findings[0].rule}`, findings[0].title, 'checklist', true, (parent) =>
        findings
          .filter(({ what, text, rule }) => wanted(what, text, rule))
          .map((finding) => {
            const node = findingNode(finding, parent);
            nodes.set(node.id, node);
            return node.id;
          }),
      ),
    );
    return { roots, nodes };
  }
  const speaking = ledger.sources.filter(({ quotes }) => quotes > 0);
  const silent = ledger.sources.filter(({ quotes }) => quotes === 0);
  const orphans = ledger.quotes.filter(({ source, text }) => source === null && wanted(text));
  const sorted =
    grouping === 'speaker'
      ? addSources(speaking)
      : categories.flatMap(([category, label, icon]) =>
          group(`kind ${category}`, say(label), icon, true, (parent) =>
            addSources(
              speaking.filter((source) => source.category === category),
              parent,
            ),
          ),
        );
  const roots = [
    ...sorted,
    ...group('nobody', say('Nobody is found who says it'), 'question', true, (parent) =>
      addQuotes(orphans, parent, 0),
    ),
    ...group('silent', say('Mentioned, not quoted'), 'mute', false, (parent) => addSources(silent, parent)),
  ];
  return { roots, nodes };
}

/** The lines that a view has to draw again: those whose words or children are others. Undefined: all of them. */
export function changesBetween(before: LedgerTree, after: LedgerTree): readonly string[] | undefined {
  if (!sameList(before.roots, after.roots)) return undefined;
  const changed: string[] = [];
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    // A line that is new is drawn with the one that holds it.
    if (old && !(sameList(old.children, node.children) && looksTheSame(old, node))) changed.push(id);
  }
  return changed;
}

const categories: readonly (readonly [SourceCategory, string, string])[] = [
  ['official', later('Named officials'), 'law'],
  ['person', later('Named people'), 'account'],
  ['organisation', later('Organisations'), 'organization'],
  ['document', later('Documents'), 'file-text'],
  ['unnamed', later('Without a name'), 'eye-closed'],
];

function sourceNode(source: LedgerSource, parent: string | undefined): LedgerNode {
  const { id, category, quotes, words, hue, introduced } = source;
  const figures =
    quotes > 0
      ? `${inQuotes(quotes)}, ${inWords(words)}`
      : count(source.mentions, later('1 mention'), later('{0} mentions'));
  return {
    id: `source ${id}`,
    parent,
    children: [],
    label: headOf(source),
    description: figures,
    spoken: `${headOf(source)}, ${whoIs(source)}, ${figures}`,
    icon: categories.find(([known]) => known === category)![2],
    hue,
    open: false,
    what: { kind: 'source', source, range: introduced },
  };
}

function quoteNode(quote: LedgerQuote, parent: string, hue: number): LedgerNode {
  const { id, text, words, kind, ranges, readBack } = quote;
  const form = kind === 'indirect' ? say('indirect speech') : say('quotation');
  return {
    id: `quote ${id}`,
    parent,
    children: [],
    label: shorten(text),
    description: '',
    spoken: `${text} (${form}, ${inWords(words)}${readBack ? `, ${say('read back')}` : ''})`,
    icon: readBack ? 'check' : kind === 'indirect' ? 'comment' : 'quote',
    hue,
    open: false,
    what: { kind: 'quote', quote, range: ranges[0] },
  };
}

function findingNode(finding: LedgerFinding, parent: string): LedgerNode {
  const { id, what, text, severity, range } = finding;
  return {
    id: `finding ${id}`,
    parent,
    children: [],
    label: shorten(text),
    description: what,
    spoken: `${what} ${text}`,
    icon: severity === 'error' || severity === 'warning' ? severity : 'info',
    hue: 0,
    open: false,
    what: { kind: 'finding', finding, range },
  };
}

function quotesBySource(quotes: readonly LedgerQuote[]): ReadonlyMap<string, readonly LedgerQuote[]> {
  const said = new Map<string, LedgerQuote[]>();
  for (const quote of quotes) {
    if (quote.source === null) continue;
    const theirs = said.get(quote.source);
    if (theirs) theirs.push(quote);
    else said.set(quote.source, [quote]);
  }
  return said;
}

function wantedBy(filter: string): (...texts: readonly string[]) => boolean {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return (...texts) => {
    const all = texts.join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  };
}

function looksTheSame(one: LedgerNode, other: LedgerNode): boolean {
  return (
    one.label === other.label &&
    one.description === other.description &&
    one.spoken === other.spoken &&
    one.icon === other.icon &&
    one.hue === other.hue
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

/** Characters of a statement that fit a line of the ledger. */
const limit = 100;

/** At most so many, cut between words. */
function shorten(text: string): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).replace(/[\ud800-\udbff]$/, '')}…`;
}
