import type { Profile, Severity } from '../../core/index.ts';
import { severitiesOf, vocabulary } from '../../core/index.ts';
import type { ArticleConfig, Config, ConfigSource } from '../../config/index.ts';
import { once } from '../../config/once.ts';
import { configNames, pathAt, pathFrom, decodedText } from '../../protocol/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';
import { lineFinder } from '../lines.ts';

/** What the words after a command say about configuration. */
export interface ConfigOptions {
  /** One file in the place of those in folders. */
  readonly config: string | undefined;
  /** True: no files count. */
  readonly noConfig: boolean;
  /** Over that of the files. */
  readonly profile: Profile | undefined;
  /** Over those of the files. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** How one file is read. */
interface Configured {
  readonly severities: ReadonlyMap<string, Severity>;
  readonly article: ArticleConfig['article'];
  readonly flaggedDomains: ReadonlySet<string>;
  /** Absolute path of the baseline that the configuration names. */
  readonly baseline: string | undefined;
  /** Absolute paths of the bibliographies that it names for articles that cite keys. */
  readonly bibliography: readonly string[];
}

export interface Configuration {
  forFile(path: string): Promise<Configured>;
  /** What is wrong in the files that were read, a line each. */
  complaints(): readonly string[];
}

/**
 * Finds and reads configuration files. What reads them is loaded when there is one. Throws a UsageError where the file that
 * was named is not there.
 */
export async function configure(host: Host, options: ConfigOptions): Promise<Configuration> {
  const source = sourceOf(host);
  const named = options.config === undefined ? undefined : host.absolute(options.config);
  if (named !== undefined && (await host.kindOf(options.config!)) !== 'file')
    throw new UsageError(`${options.config}: there is no such file.`);
  let reader: Promise<Config> | undefined;
  const open = (): Promise<Config> =>
    (reader ??= import('../../config/index.ts').then(({ openConfig }) => openConfig(source, vocabulary)));
  let opened: Config | undefined;
  const made = new Map<string, Configured>();

  async function configOf(path: string): Promise<ArticleConfig | undefined> {
    if (options.noConfig) return undefined;
    const absolute = host.absolute(path);
    if (named === undefined && !(await hasConfigAbove(source, absolute))) return undefined;
    opened = await open();
    return named === undefined ? opened.forArticle(absolute, '') : opened.byFile(absolute, named);
  }

  return {
    async forFile(path) {
      const config = await configOf(path);
      const profile = options.profile ?? config?.profile ?? 'news';
      const rules = [...(config?.rules ?? []), options.severities];
      // One record for all files that are set alike.
      const key = JSON.stringify([profile, rules.map((layer) => [...layer]), config?.flaggedDomains]);
      let known = made.get(key);
      if (!known) {
        const flaggedDomains = new Set(config?.flaggedDomains);
        known = {
          severities: severitiesOf(profile, rules),
          flaggedDomains,
          article: undefined,
          baseline: undefined,
          bibliography: [],
        };
        made.set(key, known);
      }
      const { article, baseline, bibliography = [] } = config ?? {};
      return { ...known, article, baseline, bibliography };
    },
    complaints: () => complaintsOf(host, opened),
  };
}

/** Whether a configuration file lies in the folder of a file or above it. */
async function hasConfigAbove(source: ConfigSource, path: string): Promise<boolean> {
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    const names = await source.list(path.slice(0, end) || '/');
    if (configNames.some((name) => names.includes(name))) return true;
    if (names.includes('.git') || end === 0) return false;
  }
  return false;
}

/** The files of the host, each folder listed once. */
function sourceOf(host: Host): ConfigSource {
  return {
    list: once((folder) =>
      host.list(host.shown(folder)).then(
        (entries) => entries.map(({ name }) => name),
        () => [],
      ),
    ),
    async read(path) {
      const bytes = await host.readFile(host.shown(path)).catch(() => undefined);
      return bytes && decodedText(bytes);
    },
    resolve: pathAt,
    within: pathFrom,
  };
}

function complaintsOf(host: Host, config: Config | undefined): readonly string[] {
  const lines: string[] = [];
  for (const [file, { text, faults }] of config?.faults() ?? []) {
    const place = lineFinder(text);
    for (const fault of faults) {
      const { line, column } = place(fault).start;
      lines.push(`${host.shown(file)}:${line}:${column}: ${fault.message}`);
    }
  }
  return lines;
}
