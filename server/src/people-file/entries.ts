import { isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Alias, Document, Node, YAMLMap } from 'yaml';
import type { KnownPerson, KnownTitle, Span } from '../core/index.ts';
import { linkKeys, personKeys, titleKeys, topKeys } from './keys.ts';
import type { Key } from './keys.ts';
import { slugOf } from './slug.ts';
import type { FiledPerson, Problem } from './types.ts';
import { say } from '../say/index.ts';

/** What has been read so far. */
export interface Found {
  readonly people: (FiledPerson & { readonly idAt: Span })[];
  problems: Problem[];
}

/** Where and as what a piece of the file is read. */
interface Scene {
  /** What aliases stand for. */
  readonly meant: ReadonlyMap<unknown, unknown>;
  /** The whole file, and where the document begins in it. */
  readonly text: string;
  readonly shift: number;
  readonly problems: Problem[];
  readonly confidential: boolean;
}

/** Reads all entries of a file that is YAML throughout. */
export function readList(document: Document, text: string, found: Found, confidential: boolean): void {
  const meant = aliasesIn(document);
  const scene: Scene = { meant, text, shift: 0, problems: found.problems, confidential };
  const { contents } = document;
  if (isNothing(contents)) return;
  const beginning = say('A people file begins with `people:` and lists entries under it.');
  const top = readMap(scene, contents, topKeys, beginning);
  const list = top ? top.get('people')?.value : contents;
  if (list === undefined || isNothing(list)) return;
  readItems(scene, list, found, top && say('`people` is a list: each entry begins with a dash.'));
}

/** Reads a piece of a file that holds one entry, its dash included. */
export function readEntry(
  document: Document,
  text: string,
  shift: number,
  found: Found,
  confidential: boolean,
): void {
  const meant = aliasesIn(document);
  const scene: Scene = { meant, text, shift, problems: found.problems, confidential };
  readItems(scene, document.contents, found, say('An entry begins with a dash.'));
}

/**
 * Reads what should be a list of entries. Whoever is named in another form is told so, and is taken for somebody all the
 * same: a source whose entry is written wrongly is to be protected no less.
 */
function readItems(scene: Scene, node: unknown, found: Found, otherwise: string | undefined): void {
  const list = resolved(scene, node);
  if (!isSeq(list) && otherwise !== undefined) complain(scene, node, otherwise);
  for (const item of isSeq(list) ? list.items : [node]) {
    const filed = isScalar(resolved(scene, item)) ? readName(scene, item) : readPerson(scene, item);
    if (filed) found.people.push(filed);
  }
}

/** Somebody of whom a name is all that stands there. */
function readName(scene: Scene, node: unknown): Found['people'][number] | undefined {
  complain(scene, node, say('An entry has keys such as `id` and `name`.'));
  const written = resolved(scene, node);
  if (!isScalar(written) || typeof written.value !== 'string' || written.value.trim() === '')
    return undefined;
  const name = written.value.trim();
  const at = spanOf(scene, node);
  const nothing = { organisation: undefined, pronouns: undefined, notes: undefined };
  const { confidential } = scene;
  const person = { id: slugOf(name), name, aliases: [], titles: [], ...nothing, confidential };
  return { person, entry: at, name: at, idAt: at };
}

function readPerson(scene: Scene, node: unknown): Found['people'][number] | undefined {
  const map = readMap(scene, node, personKeys, say('An entry has keys such as `id` and `name`.'));
  if (!map) return undefined;
  const entry = spanOf(scene, node);
  const name = textAt(scene, map, 'name');
  if (name === undefined) {
    if (!map.has('name')) complain(scene, node, say('An entry needs a `name`.'));
    return undefined;
  }
  const id = textAt(scene, map, 'id');
  const nameAt = spanOf(scene, map.get('name')!.value);
  if (!map.has('id')) {
    scene.problems.push({
      ...nameAt,
      ...wrong,
      severity: 'information',
      message: say('An entry needs an `id` that stays the same when the name changes.'),
    });
  }
  const { wikidata, web } = readLinks(scene, map.get('links')?.value);
  const person: KnownPerson = {
    id: id ?? slugOf(name),
    name,
    aliases: readNames(scene, map.get('aliases')?.value),
    titles: readTitles(scene, map.get('titles')?.value),
    organisation: textAt(scene, map, 'organisation'),
    wikidata,
    web,
    pronouns: textAt(scene, map, 'pronouns'),
    notes: textAt(scene, map, 'notes'),
    confidential: readConfidential(scene, map, entry) || scene.confidential,
  };
  return {
    person,
    entry,
    name: nameAt,
    idAt: id === undefined ? nameAt : spanOf(scene, map.get('id')!.value),
  };
}

/** In a file that everybody sees, an entry that says it is confidential is a fault. */
function readConfidential(scene: Scene, map: Keys, entry: Span): boolean {
  const pair = map.get('confidential');
  if (!pair) return false;
  const value = resolved(scene, pair.value);
  if (!isScalar(value) || typeof value.value !== 'boolean') {
    complain(scene, pair.value, say('`confidential` is `true` or `false`.'));
    // Whoever writes the key means to protect: better one entry too many than one too few.
    return true;
  }
  if (!scene.confidential && value.value) {
    scene.problems.push({
      code: 'people/confidential',
      severity: 'error',
      message: say('A confidential source stands in a file that everybody with the project can read.'),
      start: spanOf(scene, pair.key).start,
      end: spanOf(scene, pair.value).end,
      other: { ...entry, message: say('The whole entry.') },
    });
  }
  return value.value;
}

function readNames(scene: Scene, node: unknown): readonly string[] {
  if (node === undefined || isNothing(node)) return [];
  const list = resolved(scene, node);
  if (isSeq(list)) return list.items.flatMap((item) => readText(scene, item) ?? []);
  const one = readText(scene, node);
  return one === undefined ? [] : [one];
}

function readTitles(scene: Scene, node: unknown): readonly KnownTitle[] {
  if (node === undefined || isNothing(node)) return [];
  const list = resolved(scene, node);
  const items = isSeq(list) ? list.items : [node];
  return items.flatMap((item) => {
    if (isScalar(resolved(scene, item))) {
      const title = readText(scene, item);
      return title === undefined ? [] : [{ title }];
    }
    const map = readMap(scene, item, titleKeys, say('A title has the keys `title`, `from` and `to`.'));
    if (!map) return [];
    const title = textAt(scene, map, 'title');
    if (title === undefined) {
      if (!map.has('title')) complain(scene, item, say('This needs a `title`.'));
      return [];
    }
    const from = dateAt(scene, map, 'from');
    const to = dateAt(scene, map, 'to');
    if (from && to && to < from.slice(0, to.length)) {
      complain(scene, map.get('to')!.value, say('This title ends before it begins.'));
    }
    return [{ title, organisation: textAt(scene, map, 'organisation'), from, to }];
  });
}

function readLinks(scene: Scene, node: unknown): { wikidata?: string; web?: string } {
  if (node === undefined || isNothing(node)) return {};
  const map = readMap(scene, node, linkKeys, say('`links` has the keys `wikidata` and `web`.'));
  const wikidata = map && textAt(scene, map, 'wikidata');
  const web = map && textAt(scene, map, 'web');
  const isItem = wikidata === undefined || /^Q[1-9]\d{0,18}$/.test(wikidata);
  if (!isItem)
    complain(
      scene,
      map!.get('wikidata')!.value,
      say('An item on Wikidata is a Q and a number, such as `Q42`.'),
    );
  const isAddress = web === undefined || /^https?:\/\/[^\s]+$/i.test(web);
  if (!isAddress) complain(scene, map!.get('web')!.value, say('An address begins with `https://`.'));
  return { wikidata: isItem ? wikidata : undefined, web: isAddress ? web : undefined };
}

/** `2024` is a number in YAML, and a year here: the words of the file count. */
function dateAt(scene: Scene, map: Keys, key: string): string | undefined {
  const written = textAt(scene, map, key);
  if (written === undefined) return undefined;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(written)) return written;
  complain(scene, map.get(key)!.value, say('A date is written `2024-05-01`, `2024-05` or `2024`.'));
  return undefined;
}

type Keys = Map<string, { readonly key: unknown; readonly value: unknown }>;

/** The pairs of a map by key; what is unknown or given twice is told, and does no harm. */
function readMap(scene: Scene, node: unknown, known: readonly Key[], otherwise: string): Keys | undefined {
  const map = resolved(scene, node);
  if (!isMap(map)) {
    complain(scene, node, otherwise);
    return undefined;
  }
  const keys: Keys = new Map();
  for (const { key, value } of (map as YAMLMap<unknown, unknown>).items) {
    const name = isScalar(key) ? String(key.value) : '';
    const meant = name.toLowerCase();
    const isKnown = known.some((other) => other.name === meant);
    if (keys.has(meant)) complain(scene, key, say('`{0}` is given twice; the first one counts.', name));
    else if (isKnown) keys.set(meant, { key, value: value ?? key });
    if (!isKnown || name !== meant)
      complain(
        scene,
        key,
        say('`{0}` is no key here. Known ones: {1}.', name, known.map((other) => other.name).join(', ')),
        'warning',
      );
  }
  return keys;
}

function textAt(scene: Scene, map: Keys, key: string): string | undefined {
  const pair = map.get(key);
  if (!pair) return undefined;
  if (pair.value === pair.key || isNothing(pair.value)) {
    complain(scene, pair.key, say('`{0}` has no value.', key), 'information');
    return undefined;
  }
  return readText(scene, pair.value);
}

/** The words of a scalar as the file has them: `2024` and `no` stay what was written. */
function readText(scene: Scene, node: unknown): string | undefined {
  const scalar = resolved(scene, node);
  if (isScalar(scalar)) {
    const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
    if (text.trim() !== '' && !isNothing(scalar)) return text.trim();
  }
  complain(scene, node, say('Text is needed here.'));
  return undefined;
}

function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

function resolved({ meant }: Scene, node: unknown): unknown {
  return isAlias(node) ? meant.get(node) : node;
}

/** What each alias stands for, found in one walk: the library's own search walks the file once more for each of them. */
function aliasesIn(document: Document): ReadonlyMap<unknown, unknown> {
  const meant = new Map<Alias, Node | undefined>();
  const anchors = new Map<string, Node>();
  visit(document, (_key, node) => {
    if (isAlias(node)) meant.set(node, anchors.get(node.source));
    else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
  });
  return meant;
}

const wrong = { code: 'people/entry', severity: 'error' } as const;

function complain(
  scene: Scene,
  node: unknown,
  message: string,
  severity: Problem['severity'] = 'error',
): void {
  scene.problems.push({ ...wrong, severity, message, ...spanOf(scene, node) });
}

/** Where a node stands, the line break after a map left out. */
function spanOf({ text, shift }: Scene, node: unknown): Span {
  const [from, to] = (node as Node | null)?.range ?? [0, 1];
  const start = from + shift;
  let end = to + shift;
  while (end > start + 1 && /\s/.test(text[end - 1])) end--;
  return { start, end: Math.max(start + 1, end) };
}
