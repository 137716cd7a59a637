import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { BibliographyEntry, BibliographyFault, Span } from '../core/index.ts';
import { lineOf } from './bib-entries.ts';
import { entryOf } from './entry.ts';
import type { CslItem } from './entry.ts';
import { say } from '../say/index.ts';

/**
 * Reads CSL-JSON and CSL-YAML (JSON is YAML): a list of works, or a map with the list under `references`. Only `within` is
 * read; what stands before it in `text` counts for positions. A work that cannot be read is a fault at its line, the others
 * are there. `inFrontMatter`: the fences are left out, and a text without `references` is no fault.
 */
export function readCsl(
  text: string,
  within: Span,
  inFrontMatter = false,
): { entries: BibliographyEntry[]; faults: BibliographyFault[] } {
  const { start, end } = inFrontMatter ? withoutFences(text, within) : within;
  if (isTooDeep(text, start, end)) return unreadable(text, start);
  try {
    return readYaml(text, start, end, inFrontMatter);
  } catch {
    // Lists a thousand deep, names that stand for themselves: nobody's bibliography.
    return unreadable(text, start);
  }
}

function unreadable(
  text: string,
  start: number,
): { entries: BibliographyEntry[]; faults: BibliographyFault[] } {
  return { entries: [], faults: [{ ...lineOf(text, start), what: say('This cannot be read.') }] };
}

/** The library takes quadratic time on brackets within brackets; no list of works has a hundred of them. */
function isTooDeep(text: string, start: number, end: number): boolean {
  let depth = 0;
  let dashes = 0;
  for (let i = start; i < end; i++) {
    const sign = text[i];
    if (sign === '[' || sign === '{') depth++;
    else if ((sign === ']' || sign === '}') && depth > 0) depth--;
    dashes = sign === '-' ? dashes + 1 : sign === ' ' ? dashes : 0;
    if (depth > 100 || dashes > 200) return true;
  }
  return false;
}

function readYaml(
  text: string,
  start: number,
  end: number,
  inFrontMatter: boolean,
): { entries: BibliographyEntry[]; faults: BibliographyFault[] } {
  const source = text.slice(start, end);
  const document = parseDocument(source, { keepSourceTokens: false, uniqueKeys: false, logLevel: 'silent' });
  const faults: BibliographyFault[] = document.errors.map(({ pos, message }) => ({
    ...lineOf(text, start + pos[0]),
    what: say('This cannot be read: {0}.', message.split(/ at line |\n/)[0]),
  }));
  const entries: BibliographyEntry[] = [];
  const list = listIn(document.contents);
  if (!list && !inFrontMatter && source.trim() !== '' && faults.length === 0)
    faults.push({ ...lineOf(text, start), what: say('There is no list of works here.') });
  for (const node of list?.items ?? []) {
    const read = isMap(node) ? readItem(node, start) : undefined;
    if (read) entries.push(read);
    else faults.push({ ...lineOf(text, start + startOf(node)), what: say('This work has no id.') });
  }
  return { entries, faults: faults.sort((a, b) => a.start - b.start) };
}

function withoutFences(text: string, { start, end }: Span): Span {
  const from = text.indexOf('\n', start) + 1;
  const to = text.slice(0, end).trimEnd().lastIndexOf('\n');
  return from > 0 && to >= from ? { start: from, end: to } : { start: end, end };
}

function listIn(contents: Node | null): YAMLSeq | undefined {
  if (isSeq(contents)) return contents;
  if (!isMap(contents)) return undefined;
  const list = contents.items.find(({ key }) => isScalar(key) && key.value === 'references')?.value;
  return isSeq(list) ? list : undefined;
}

function readItem(node: YAMLMap, start: number): BibliographyEntry | undefined {
  const pair = node.items.find(({ key }) => isScalar(key) && (key.value === 'id' || key.value === 'ID'));
  const id = isPair(pair) ? (pair.value as Scalar | null) : undefined;
  if (!isScalar(id) || id.value === null || !id.range) return undefined;
  const key = String(id.value).trim();
  if (key === '') return undefined;
  const quoted = id.type === 'QUOTE_DOUBLE' || id.type === 'QUOTE_SINGLE' ? 1 : 0;
  const keySpan = { start: start + id.range[0] + quoted, end: start + id.range[1] - quoted };
  const span = { start: start + node.range![0], end: start + node.range![1] };
  return entryOf(node.toJSON() as CslItem, key, span, keySpan);
}

function startOf(node: unknown): number {
  return (node as Partial<Node> | null)?.range?.[0] ?? 0;
}
