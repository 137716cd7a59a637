import { nearestNames, profiles, rules, severityNames } from '../core/index.ts';
import type { Profile, Severity, Span } from '../core/index.ts';
import type { ConfigFault, Layer, Node, Override, Pair, Parsed, RuleSettings } from './types.ts';

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
const citationKeys = ['flaggedDomains'];

/** What a file says, and what is wrong with it. One wrong entry takes no other down. */
export function readLayer({ tree, faults }: Parsed): { layer: Layer; faults: readonly ConfigFault[] } {
  const found: ConfigFault[] = [...faults];
  const top = pairsOf(tree, topKeys, 'setting', found);
  const citations = pairsOf(top.get('citations')?.value, citationKeys, 'setting', found);
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
  };
  found.sort((a, b) => a.start - b.start);
  return { layer, faults: found };
}

/** The pairs of a map by key; what is no map, an unknown key and a key that stands twice are reported. */
function pairsOf(
  node: Node | undefined,
  keys: readonly string[],
  what: string,
  faults: ConfigFault[],
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  if (!node || isNothing(node)) return pairs;
  if (node.kind !== 'map') {
    faults.push(wrong(firstLine(node), `Here settings are expected, each with its name.`));
    return pairs;
  }
  for (const pair of node.pairs) {
    if (!keys.includes(pair.key)) faults.push(unknown(pair.keySpan, what, pair.key, keys));
    else if (pairs.has(pair.key))
      faults.push(wrong(pair.keySpan, `“${pair.key}” stands here a second time; the first one counts.`));
    else pairs.set(pair.key, pair);
  }
  return pairs;
}

function readExtends(pair: Pair | undefined, faults: ConfigFault[]): Layer['extends'] {
  return scalars(pair, faults).flatMap((node) => {
    const name = node.value;
    const isPath = typeof name === 'string' && /^\.{0,2}\/|\.(?:jsonc?|ya?ml)$/i.test(name);
    if (typeof name !== 'string' || (!isPath && !isProfile(name))) {
      faults.push(
        unknown(
          node,
          'profile',
          String(name),
          profiles,
          ' A file is named by a path such as ./house-style.yaml.',
        ),
      );
      return [];
    }
    return [{ name, start: node.start, end: node.end }];
  });
}

function readProfile(pair: Pair | undefined, faults: ConfigFault[]): Profile | undefined {
  if (!pair) return undefined;
  const value = pair.value.kind === 'scalar' ? pair.value.value : undefined;
  if (isProfile(value)) return value;
  faults.push(unknown(pair.value, 'profile', String(value), profiles));
  return undefined;
}

export function isProfile(value: unknown): value is Profile {
  return profiles.some((profile) => profile === value);
}

const ids = rules.map(({ id }) => id);
const families = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
const names: ReadonlySet<string> = new Set([
  '*',
  ...families,
  ...families.map((family) => `${family}/*`),
  ...ids,
]);

function readRules(pair: Pair | undefined, faults: ConfigFault[]): RuleSettings {
  const settings = new Map<string, Severity>();
  if (!pair || isNothing(pair.value)) return settings;
  if (pair.value.kind !== 'map') {
    faults.push(wrong(firstLine(pair.value), 'Here rules are expected, each with its severity.'));
    return settings;
  }
  for (const { key, keySpan, value } of pair.value.pairs) {
    if (!names.has(key)) {
      faults.push(unknown(keySpan, 'rule', key, [...ids, ...families]));
      continue;
    }
    const severity = readSeverity(value);
    if (severity) settings.set(key, severity);
    else faults.push(wrongSeverity(value));
  }
  return settings;
}

/** `warning`, or `{severity: warning}`. YAML 1.1 reads `off` as false, and so may a habit: both mean off. */
function readSeverity(node: Node): Severity | undefined {
  if (node.kind === 'map') {
    const inner = node.pairs.find(({ key }) => key === 'severity');
    return inner && readSeverity(inner.value);
  }
  if (node.kind !== 'scalar') return undefined;
  if (node.value === false) return 'off';
  return severityNames.find((name) => name === node.value);
}

function wrongSeverity(node: Node): ConfigFault {
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const [nearest] = nearestNames(written, severityNames);
  const hint = nearest ? ` Did you mean “${nearest}”?` : '';
  return wrong(firstLine(node), `A severity is one of ${severityNames.join(', ')}.${hint}`);
}

function readOverrides(pair: Pair | undefined, faults: ConfigFault[]): readonly Override[] {
  if (!pair || isNothing(pair.value)) return [];
  if (pair.value.kind !== 'list') {
    faults.push(wrong(firstLine(pair.value), 'Here a list is expected, each item with files and rules.'));
    return [];
  }
  return pair.value.items.flatMap((item) => {
    const pairs = pairsOf(item, overrideKeys, 'setting', faults);
    const files = readTexts(pairs.get('files'), faults);
    if (item.kind === 'map' && files.length === 0)
      faults.push(
        wrong(firstLine(item), 'An override says which files it is for: files, with a glob or several.'),
      );
    const profile = readProfile(pairs.get('profile'), faults);
    return [{ files, profile, rules: readRules(pairs.get('rules'), faults) }];
  });
}

function readFlag(pair: Pair | undefined, faults: ConfigFault[]): boolean {
  if (!pair) return false;
  const value = pair.value.kind === 'scalar' ? pair.value.value : undefined;
  if (typeof value !== 'boolean')
    faults.push(wrong(firstLine(pair.value), `“${pair.key}” is true or false.`));
  return value === true;
}

function readText(pair: Pair | undefined, faults: ConfigFault[]): string | undefined {
  if (!pair) return undefined;
  if (pair.value.kind === 'scalar' && typeof pair.value.value === 'string') return pair.value.value;
  faults.push(wrong(firstLine(pair.value), `“${pair.key}” is the path of a file.`));
  return undefined;
}

function readTexts(pair: Pair | undefined, faults: ConfigFault[]): readonly string[] {
  return scalars(pair, faults).flatMap((node) => {
    if (typeof node.value === 'string') return [node.value];
    faults.push(wrong(firstLine(node), `“${pair!.key}” holds words in quotation marks.`));
    return [];
  });
}

type Scalar = Extract<Node, { kind: 'scalar' }>;

/** One value or a list of them. */
function scalars(
  pair: Pair | undefined,
  faults: ConfigFault[],
): readonly Scalar[] {
  if (!pair || isNothing(pair.value)) return [];
  const nodes = pair.value.kind === 'list' ? pair.value.items : [pair.value];
  return nodes.flatMap((node) => {
    if (node.kind === 'scalar') return [node];
    faults.push(wrong(firstLine(node), `“${pair.key}” is one value or a list of them.`));
    return [];
  });
}

/** A key without a value, as YAML allows. */
function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === undefined);
}

function unknown(
  { start, end }: Span,
  what: string,
  written: string,
  known: readonly string[],
  more = '',
): ConfigFault {
  const [nearest] = nearestNames(written, known);
  const hint = nearest ? ` Did you mean “${nearest}”?` : '';
  return wrong({ start, end }, `There is no ${what} “${written}”.${hint}${more}`);
}

function wrong({ start, end }: Span, message: string): ConfigFault {
  return { start, end, severity: 'error', message };
}

/** What goes on over many lines is pointed at by its beginning. */
function firstLine(node: Node): Span {
  return node.kind === 'scalar' ? node : { start: node.start, end: Math.min(node.end, node.start + 1) };
}
