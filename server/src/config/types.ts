import type { Profile, Severity, Span } from '../core/index.ts';

/** Something wrong in a configuration file, at its place in UTF-16 code units. The rest of the file counts. */
export interface ConfigFault extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** A value as a file has it, JSON or YAML alike, with its place. */
export type Node = Span &
  (
    | { readonly kind: 'map'; readonly pairs: readonly Pair[] }
    | { readonly kind: 'list'; readonly items: readonly Node[] }
    | { readonly kind: 'scalar'; readonly value: unknown }
  );

export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export interface Parsed {
  /** Undefined for a file with nothing in it. */
  readonly tree: Node | undefined;
  readonly faults: readonly ConfigFault[];
}

/** Severities by rule (`claim/statistic`), family (`claim` or `claim/*`) or for all (`*`). */
export type RuleSettings = ReadonlyMap<string, Severity>;

/** What is set for some articles: those that match one of the globs. */
export interface Override {
  readonly files: readonly string[];
  readonly profile?: Profile;
  readonly rules: RuleSettings;
}

/** What one file says, wrong parts left out. */
export interface Layer {
  readonly root: boolean;
  readonly extends: readonly (Span & { readonly name: string })[];
  readonly profile?: Profile;
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly baseline?: string;
  /** Hosts in lower case. */
  readonly flaggedDomains: readonly string[];
  /** Paths of bibliographies for articles that cite keys. */
  readonly bibliography: readonly string[];
}

/** What all configuration files together say about one article. */
export interface ArticleConfig {
  /** Of the nearest file that names one. */
  readonly profile: Profile | undefined;
  /** From the weakest to the strongest. */
  readonly rules: readonly RuleSettings[];
  /** Whether it is read: `true`, or the reason why not; undefined where no file speaks of it. */
  readonly article: true | string | undefined;
  /** The file of accepted findings. */
  readonly baseline: string | undefined;
  readonly flaggedDomains: readonly string[];
  /** The bibliographies that the nearest file names for articles that cite keys. */
  readonly bibliography: readonly string[];
}

/**
 * How files are reached. Paths are whatever the caller has, paths or URIs: with slashes, and taken apart by these functions
 * alone. Nothing rejects.
 */
export interface ConfigSource {
  /** Names of the files and folders in a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string | undefined>;
  /** The path that a relative one, as written in a file, stands for. */
  resolve(folder: string, relative: string): string;
  /** A path below a folder as the globs see it. */
  within(folder: string, path: string): string;
}
