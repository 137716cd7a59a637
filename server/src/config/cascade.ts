import { configNames, matchesGlob } from '../protocol/index.ts';
import type { Profile, Vocabulary } from '../core/index.ts';
import { readLayer } from './layer.ts';
import { once } from './once.ts';
import { parseConfig } from './parse.ts';
import type { ArticleConfig, ConfigFault, ConfigSource, Layer, RuleSettings } from './types.ts';
import { say } from '../say/index.ts';

/** The configuration files of a workspace, each read once. */
export interface Config {
  /**
   * What the files say about an article, from its folder up to `root` (inclusive; '' for no limit), a repository's own
   * folder or a file that says it is the root.
   */
  forArticle(path: string, root: string): Promise<ArticleConfig>;
  /** The same with one file in the place of those in folders. */
  byFile(path: string, file: string): Promise<ArticleConfig>;
  /** Every file that was read, with what is wrong in it and its text. */
  faults(): ReadonlyMap<string, { readonly text: string; readonly faults: readonly ConfigFault[] }>;
}

/** One file, and what stands under it: what it extends, the most distant first, itself last. */
interface Level {
  readonly file: string;
  readonly folder: string;
  readonly layers: readonly Placed[];
}

interface Placed {
  readonly layer: Layer;
  /** The folder of the file that says it: its paths count from there. */
  readonly folder: string;
}

interface Read {
  readonly text: string;
  readonly layer: Layer;
  readonly faults: ConfigFault[];
}

/** More folders than any workspace has between an article and its root. */
const deepest = 64;
/** More layers than any house lays over one another. Files that extend others twice each would make millions of them. */
const mostLayers = 200;

export function openConfig(source: ConfigSource, words: Vocabulary): Config {
  const done = new Map<string, Read>();

  const read = once(async (file: string): Promise<Read | undefined> => {
    const text = await source.read(file);
    if (text === undefined) return undefined;
    const { layer, faults } = readLayer(parseConfig(file, text), words);
    const found = { text, layer, faults: [...faults] };
    done.set(file, found);
    return found;
  });

  const namesIn = once(async (folder: string) => new Set(await source.list(folder)));

  /** The configuration file of a folder. Others beside it are told that they are not read. */
  const fileIn = once(async (folder: string): Promise<string | undefined> => {
    const there = await namesIn(folder);
    const [first, ...others] = configNames.filter((name) => there.has(name));
    for (const name of others) {
      const file = source.resolve(folder, name);
      const text = (await source.read(file)) ?? '';
      const message = say('This file is not read, since {0} stands beside it.', first);
      const fault = { start: 0, end: Math.min(1, text.length), severity: 'warning', message } as const;
      done.set(file, { text, layer: nothing, faults: [fault] });
    }
    return first && source.resolve(folder, first);
  });

  const levelOf = once(async (file: string): Promise<Level | undefined> => {
    const layers: Placed[] = [];
    await gather(file, [], layers);
    return layers.length > 0 ? { file, folder: folderOf(file), layers } : undefined;
  });

  /** Puts what a file extends before it. `chain` are the files that led here. False where there is no such file. */
  async function gather(file: string, chain: readonly string[], layers: Placed[]): Promise<boolean> {
    if (layers.length >= mostLayers) return true;
    const found = await read(file);
    if (!found) return false;
    const folder = folderOf(file);
    const blame = (span: { start: number; end: number }, message: string): void => {
      const { start, end } = span;
      if (!found.faults.some((fault) => fault.start === start && fault.message === message))
        found.faults.push({ start, end, severity: 'error', message });
    };
    for (const { name, ...span } of found.layer.extends) {
      const profile = words.profiles.find((known) => known === name);
      if (profile) {
        layers.push({ layer: { ...nothing, profile }, folder });
        continue;
      }
      const base = source.resolve(folder, name);
      if (base === file || chain.includes(base)) {
        blame(span, say('“{0}” leads back here: files extend one another in a circle.', name));
      } else if (!(await gather(base, [...chain, file], layers))) {
        blame(span, say('There is no file “{0}” to extend.', name));
      }
    }
    layers.push({ layer: found.layer, folder });
    return true;
  }

  return {
    async forArticle(path, root) {
      const found: Level[] = [];
      let folder = folderOf(path);
      for (let i = 0; i < deepest; i++) {
        const file = await fileIn(folder);
        const level = file === undefined ? undefined : await levelOf(file);
        if (level) found.push(level);
        const isRoot = level?.layers[level.layers.length - 1].layer.root === true;
        if (isRoot || folder === root || (await namesIn(folder)).has('.git')) break;
        const above = folderOf(folder);
        if (above === folder) break;
        folder = above;
      }
      return combine(source, path, found);
    },
    async byFile(path, file) {
      const level = await levelOf(file);
      return combine(source, path, level ? [level] : []);
    },
    faults: () => done,
  };
}

const nothing: Layer = {
  root: false,
  extends: [],
  rules: new Map(),
  overrides: [],
  files: [],
  ignore: [],
  flaggedDomains: [],
  bibliography: [],
};

/** The nearest level comes first. */
function combine(source: ConfigSource, path: string, levels: readonly Level[]): ArticleConfig {
  let profile: Profile | undefined;
  let baseline: string | undefined;
  let bibliography: readonly string[] = [];
  const rules: RuleSettings[] = [];
  const flagged = new Set<string>();
  for (const { folder, layers } of [...levels].reverse()) {
    const inside = source.within(folder, path);
    for (const { layer, folder: own } of layers) {
      for (const said of [layer, ...layer.overrides.filter(({ files }) => matchesGlob(inside, files))]) {
        profile = said.profile ?? profile;
        if (said.rules.size > 0) rules.push(said.rules);
      }
      if (layer.baseline !== undefined) baseline = source.resolve(own, layer.baseline);
      for (const domain of layer.flaggedDomains) flagged.add(domain);
      if (layer.bibliography.length > 0)
        bibliography = layer.bibliography.map((name) => source.resolve(own, name));
    }
  }
  return {
    profile,
    rules,
    article: articleBy(source, path, levels),
    baseline,
    flaggedDomains: [...flagged],
    bibliography,
  };
}

/** The nearest file that speaks of the article decides; in one file `files` wins over `ignore`. */
function articleBy(source: ConfigSource, path: string, levels: readonly Level[]): ArticleConfig['article'] {
  for (const { folder, file, layers } of levels) {
    const inside = source.within(folder, path);
    if (layers.some(({ layer }) => matchesGlob(inside, layer.files))) return true;
    if (layers.some(({ layer }) => matchesGlob(inside, layer.ignore)))
      return say('{0} leaves this file alone.', file.slice(file.lastIndexOf('/') + 1));
  }
  return undefined;
}

/** The folder of a file or a folder; the same again at the top. */
export function folderOf(path: string): string {
  const slash = path.replace(/(?<=.)\/$/, '').lastIndexOf('/');
  return slash < 0 ? path : path.slice(0, Math.max(slash, 1));
}
