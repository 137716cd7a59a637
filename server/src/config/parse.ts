import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node as JsonNode, ParseError } from 'jsonc-parser';
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../core/index.ts';
import { isTooDeep } from '../protocol/index.ts';
import type { ConfigFault, Node, Pair, Parsed } from './types.ts';
import { say } from '../say/index.ts';

/** Deeper than this, no setting lies. */
const deepest = 12;
/** A longer file is no configuration, in UTF-16 units. */
const longest = 100_000;

/**
 * Reads JSON (comments and trailing commas are forgiven) or YAML, whichever the name says, into one kind of tree. What
 * cannot be read is reported at its place, and the rest stands.
 */
export function parseConfig(name: string, text: string): Parsed {
  if (isTooDeep(text))
    return unread(
      say('Brackets and lists stand deeper within one another here than a configuration has them.'),
    );
  if (text.length > longest)
    return unread(
      say('This file is too long to be read as a configuration (a hundred thousand characters at most).'),
    );
  return /\.ya?ml$/i.test(name) ? parseYaml(text) : parseJson(text);
}

function unread(message: string): Parsed {
  return { tree: undefined, faults: [{ start: 0, end: 1, severity: 'error', message }] };
}

function parseJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const faults = errors.map(({ error, offset, length }): ConfigFault => {
    const end = Math.min(text.length, offset + Math.max(1, length));
    return {
      start: Math.min(offset, end),
      end,
      severity: 'error',
      message: jsonMessage(printParseErrorCode(error)),
    };
  });
  return { tree: root && fromJson(root, 0), faults: faults.slice(0, 20) };
}

/** `CommaExpected` as a sentence. */
function jsonMessage(code: string): string {
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return say('This is not JSON: {0}.', words);
}

function fromJson(node: JsonNode, depth: number): Node {
  const span = { start: node.offset, end: node.offset + node.length };
  const children = depth < deepest ? (node.children ?? []) : [];
  if (node.type === 'array')
    return { ...span, kind: 'list', items: children.map((child) => fromJson(child, depth + 1)) };
  if (node.type !== 'object') return { ...span, kind: 'scalar', value: node.value as unknown };
  const pairs = children.flatMap(({ children: [key, value] = [] }): Pair[] =>
    key && value ? [{ key: String(key.value), keySpan: inner(key), value: fromJson(value, depth + 1) }] : [],
  );
  return { ...span, kind: 'map', pairs };
}

/** A key without its marks. */
function inner({ offset, length }: JsonNode): Span {
  return length >= 2
    ? { start: offset + 1, end: offset + length - 1 }
    : { start: offset, end: offset + length };
}

function parseYaml(text: string): Parsed {
  // The library’s own search for keys that are given twice takes quadratic time.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  const faults = document.errors.slice(0, 20).map(({ pos: [start, end], message }): ConfigFault => ({
    start: Math.min(start, text.length),
    end: Math.min(Math.max(end, start + 1), text.length),
    severity: 'error',
    message: say('This is not YAML: {0}', message),
  }));
  return { tree: document.contents ? fromYaml(document.contents, 0) : undefined, faults };
}

/** What has no meaning in a setting (an alias, what lies too deep) counts as nothing. */
function fromYaml(node: unknown, depth: number): Node {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  const span = { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
  if (isAlias(node) || depth >= deepest) return { ...span, kind: 'scalar', value: undefined };
  if (isSeq(node))
    return { ...span, kind: 'list', items: node.items.map((item) => fromYaml(item, depth + 1)) };
  if (isMap(node)) {
    const pairs = node.items.flatMap((pair): Pair[] => {
      if (!isPair(pair) || !isScalar(pair.key)) return [];
      const [start, end] = pair.key.range ?? [span.start, span.start];
      const value = pair.value
        ? fromYaml(pair.value, depth + 1)
        : ({ start, end, kind: 'scalar', value: null } as const);
      return [{ key: String(pair.key.value), keySpan: { start, end }, value }];
    });
    return { ...span, kind: 'map', pairs };
  }
  return { ...span, kind: 'scalar', value: isScalar(node) ? node.value : undefined };
}
