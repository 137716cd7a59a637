import type { Profile, Severity, Span, Vocabulary } from '../core/index.ts';
import type { ConfigFault, Layer, Node, Override, Pair, Parsed, RuleSettings } from './types.ts';
import { later, say } from '../say/index.ts';

const topKeys = [
  '$schema',
  'root',
  'extends',
  'profile',
  'rules',
  'overrides',
  'files',
  'ignore',
  'baseline',
  'citations',
];
const overrideKeys = ['files', 'profile', 'rules'];
const citationKeys = ['flaggedDomains', 'bibliography'];

/** What a file says, and what is wrong with it. One wrong entry takes no other down. */
export function readLayer(
  { tree, faults }: Parsed,
  words: Vocabulary,
): { layer: Layer; faults: readonly ConfigFault[] } {
  const found: Remarks = { faults: [...faults], words };
  const top = pairsOf(tree, topKeys, found);
  const citations = pairsOf(top.get('citations')?.value, citationKeys, found);
  const layer: Layer = {
    root: readFlag(top.get('root'), found),
    extends: readExtends(top.get('extends'), found),
    profile: readProfile(top.get('profile'), found),
    rules: readRules(top.get('rules'), found),
    overrides: readOverrides(top.get('overrides'), found),
    files: readTexts(top.get('files'), found),
    ignore: readTexts(top.get('ignore'), found),
    baseline: readText(top.get('baseline'), found),
    flaggedDomains: readTexts(citations.get('flaggedDomains'), found),
    bibliography: readTexts(citations.get('bibliography'), found),
  };
  found.faults.sort((a, b) => a.start - b.start);
  return { layer, faults: found.faults };
}

/** What is wrong so far, and the words that are right. */
interface Remarks {
  readonly faults: ConfigFault[];
  readonly words: Vocabulary;
}

/** The pairs of a map by key; what is no map, an unknown key and a key that stands twice are reported. */
function pairsOf(
  node: Node | undefined,
  keys: readonly string[],
  remarks: Remarks,
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  if (!node || isNothing(node)) return pairs;
  if (node.kind !== 'map') {
    remarks.faults.push(wrong(firstLine(node), say('Here settings are expected, each with its name.')));
    return pairs;
  }
  for (const pair of node.pairs) {
    if (!keys.includes(pair.key))
      remarks.faults.push(unknown(remarks.words, pair.keySpan, 'setting', pair.key, keys));
    else if (pairs.has(pair.key))
      remarks.faults.push(
        wrong(pair.keySpan, say('“{0}” stands here a second time; the first one counts.', pair.key)),
      );
    else pairs.set(pair.key, pair);
  }
  return pairs;
}

function readExtends(pair: Pair | undefined, remarks: Remarks): Layer['extends'] {
  return scalars(pair, remarks).flatMap((node) => {
    const name = node.value;
    const isPath = typeof name === 'string' && /^\.{0,2}\/|\.(?:jsonc?|ya?ml)$/i.test(name);
    if (
      typeof name !== 'string' ||
      (!isPath && !remarks.words.profiles.some((profile) => profile === name))
    ) {
      remarks.faults.push(
        unknown(
          remarks.words,
          node,
          'profile',
          String(name),
          remarks.words.profiles,
          say('A file is named by a path such as ./house-style.yaml.'),
        ),
      );
      return [];
    }
    return [{ name, start: node.start, end: node.end }];
  });
}

function readProfile(pair: Pair | undefined, remarks: Remarks): Profile | undefined {
  if (!pair) return undefined;
  const value = pair.value.kind === 'scalar' ? pair.value.value : undefined;
  const profile = remarks.words.profiles.find((known) => known === value);
  if (profile) return profile;
  remarks.faults.push(unknown(remarks.words, pair.value, 'profile', String(value), remarks.words.profiles));
  return undefined;
}

/** A rule, a family, or all of them. */
function isRuleName({ rules }: Vocabulary, name: string): boolean {
  const family = name.replace(/\/\*$/, '');
  return name === '*' || rules.some((id) => id === name || id.startsWith(`${family}/`));
}

function ruleNames({ rules }: Vocabulary): readonly string[] {
  return [...rules, ...new Set(rules.map((id) => id.slice(0, id.indexOf('/'))))];
}

function readRules(pair: Pair | undefined, remarks: Remarks): RuleSettings {
  const settings = new Map<string, Severity>();
  if (!pair || isNothing(pair.value)) return settings;
  if (pair.value.kind !== 'map') {
    remarks.faults.push(
      wrong(firstLine(pair.value), say('Here rules are expected, each with its severity.')),
    );
    return settings;
  }
  for (const { key, keySpan, value } of pair.value.pairs) {
    if (!isRuleName(remarks.words, key)) {
      remarks.faults.push(unknown(remarks.words, keySpan, 'rule', key, ruleNames(remarks.words)));
      continue;
    }
    const severity = readSeverity(value, remarks.words);
    if (severity) settings.set(key, severity);
    else remarks.faults.push(wrongSeverity(value, remarks.words));
  }
  return settings;
}

/** `warning`, or `{severity: warning}`. YAML 1.1 reads `off` as false, and so may a habit: both mean off. */
function readSeverity(node: Node, words: Vocabulary): Severity | undefined {
  if (node.kind === 'map') {
    const inner = node.pairs.find(({ key }) => key === 'severity');
    return inner && readSeverity(inner.value, words);
  }
  if (node.kind !== 'scalar') return undefined;
  if (node.value === false) return 'off';
  return words.severities.find((name) => name === node.value);
}

function wrongSeverity(node: Node, { severities, nearest: near }: Vocabulary): ConfigFault {
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const [nearest] = near(written, severities);
  const said = say('A severity is one of {0}.', severities.join(', '));
  return wrong(firstLine(node), [said, ...meant(nearest)].join(' '));
}

function readOverrides(pair: Pair | undefined, remarks: Remarks): readonly Override[] {
  if (!pair || isNothing(pair.value)) return [];
  if (pair.value.kind !== 'list') {
    remarks.faults.push(
      wrong(firstLine(pair.value), say('Here a list is expected, each item with files and rules.')),
    );
    return [];
  }
  return pair.value.items.flatMap((item) => {
    const pairs = pairsOf(item, overrideKeys, remarks);
    const files = readTexts(pairs.get('files'), remarks);
    if (item.kind === 'map' && files.length === 0)
      remarks.faults.push(
        wrong(firstLine(item), say('An override says which files it is for: files, with a glob or several.')),
      );
    const profile = readProfile(pairs.get('profile'), remarks);
    return [{ files, profile, rules: readRules(pairs.get('rules'), remarks) }];
  });
}

function readFlag(pair: Pair | undefined, remarks: Remarks): boolean {
  if (!pair) return false;
  const value = pair.value.kind === 'scalar' ? pair.value.value : undefined;
  if (typeof value !== 'boolean')
    remarks.faults.push(wrong(firstLine(pair.value), say('“{0}” is true or false.', pair.key)));
  return value === true;
}

function readText(pair: Pair | undefined, remarks: Remarks): string | undefined {
  if (!pair) return undefined;
  if (pair.value.kind === 'scalar' && typeof pair.value.value === 'string') return pair.value.value;
  remarks.faults.push(wrong(firstLine(pair.value), say('“{0}” is the path of a file.', pair.key)));
  return undefined;
}

function readTexts(pair: Pair | undefined, remarks: Remarks): readonly string[] {
  return scalars(pair, remarks).flatMap((node) => {
    if (typeof node.value === 'string') return [node.value];
    remarks.faults.push(wrong(firstLine(node), say('“{0}” holds words in quotation marks.', pair!.key)));
    return [];
  });
}

type Scalar = Extract<Node, { kind: 'scalar' }>;

/** One value or a list of them. */
function scalars(pair: Pair | undefined, remarks: Remarks): readonly Scalar[] {
  if (!pair || isNothing(pair.value)) return [];
  const nodes = pair.value.kind === 'list' ? pair.value.items : [pair.value];
  return nodes.flatMap((node) => {
    if (node.kind === 'scalar') return [node];
    remarks.faults.push(wrong(firstLine(node), say('“{0}” is one value or a list of them.', pair.key)));
    return [];
  });
}

/** A key without a value, as YAML allows. */
function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === undefined);
}

function unknown(
  { nearest: near }: Vocabulary,
  { start, end }: Span,
  what: keyof typeof strangers,
  written: string,
  known: readonly string[],
  ...more: readonly string[]
): ConfigFault {
  const [nearest] = near(written, known);
  const message = [say(strangers[what], written), ...meant(nearest), ...more].join(' ');
  return wrong({ start, end }, message);
}

const strangers = {
  rule: later('There is no rule “{0}”.'),
  setting: later('There is no setting “{0}”.'),
  profile: later('There is no profile “{0}”.'),
} as const;

function meant(nearest: string | undefined): readonly string[] {
  return nearest === undefined ? [] : [say('Did you mean “{0}”?', nearest)];
}

function wrong({ start, end }: Span, message: string): ConfigFault {
  return { start, end, severity: 'error', message };
}

/** What goes on over many lines is pointed at by its beginning. */
function firstLine(node: Node): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: Math.min(node.end, node.start + 1) };
}
