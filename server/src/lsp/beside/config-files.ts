import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { ArticleConfig, Baseline, Config, openConfig, readBaseline } from '../../config/index.ts';
import { once } from '../../config/once.ts';
import { vocabulary } from '../../core/index.ts';
import type { AcceptedFinding } from '../../core/index.ts';
import { configNames, decoded, nameOfFile, pathAt, pathFrom } from '../../protocol/index.ts';
import { say } from '../../say/index.ts';
import type { speak } from '../../say/index.ts';
import { globOf } from '../connection/files.ts';
import type { Files } from '../connection/files.ts';
import { folderOf } from '../reading/articles.ts';
import { rangeOf } from '../text/convert.ts';
import { openDocument } from '../text/line-document.ts';

/** What reads configuration files and baselines: a bundle of its own, loaded when there is such a file. */
export interface ConfigReader {
  readonly openConfig: typeof openConfig;
  readonly readBaseline: typeof readBaseline;
  /** It is a bundle of its own, which has to be told the language, too. */
  readonly speak: typeof speak;
}

/** What the files are read with. */
export interface Shelves {
  readonly files: Files;
  readonly load: () => Promise<ConfigReader>;
  folders(): readonly string[];
  /** False: the files of the open folders do not count. */
  trusted(): boolean;
}

/** Configuration files and baselines as they are now: after a change of one of them all are opened anew. */
interface ConfigFiles {
  configOf(uri: string): Promise<ArticleConfig | undefined>;
  acceptedBy(baseline: string, uri: string): Promise<readonly AcceptedFinding[]>;
  knows(uri: string): boolean;
  problems(): ReadonlyMap<string, Diagnostic[]>;
}

export function openConfigFiles({ files, load, folders, trusted }: Shelves): ConfigFiles {
  const baselines = new Map<string, Promise<Baseline>>();
  const broken = new Map<string, Diagnostic[]>();
  const watched = new Set<string>();
  let opening: Promise<Config> | undefined;
  let opened: Config | undefined;

  const list = once((folder) => files.names(folder));

  async function open(): Promise<Config> {
    const reader = await load();
    return (opened = reader.openConfig(
      {
        list,
        read(uri) {
          watch(uri);
          return files.read(uri);
        },
        resolve: (folder, relative) => pathAt(folder, relative.split('/').map(encodeURIComponent).join('/')),
        within: (folder, uri) => decoded(pathFrom(folder, uri)),
      },
      vocabulary,
    ));
  }

  /** Files with names of their own are watched by these. */
  function watch(uri: string): void {
    const name = nameOfFile(uri);
    if (configNames.includes(name) || watched.has(name)) return;
    watched.add(name);
    files.watch([globOf(name)], () => undefined);
  }

  async function readAccepted(uri: string): Promise<Baseline> {
    watch(uri);
    const text = await files.read(uri);
    try {
      if (text === undefined) throw new Error(say('There is no such file.'));
      return (await load()).readBaseline(text);
    } catch (error) {
      const message = say('The baseline is not read. {0}', (error as Error).message);
      broken.set(uri, [diagnostic(atTheTop, message, 'error')]);
      return new Map();
    }
  }

  return {
    async configOf(uri) {
      if (!trusted()) return undefined;
      const own = uri.slice(0, uri.lastIndexOf('/'));
      const root = folderOf(uri, folders())?.replace(/\/$/, '') ?? own;
      if (!(await hasConfigUpTo(list, own, root))) return undefined;
      return (await (opening ??= open())).forArticle(uri, root);
    },
    async acceptedBy(baseline, uri) {
      let read = baselines.get(baseline);
      if (!read) baselines.set(baseline, (read = readAccepted(baseline)));
      const folder = baseline.slice(0, baseline.lastIndexOf('/'));
      return (await read).get(decoded(pathFrom(folder, uri))) ?? [];
    },
    knows: (uri) => baselines.has(uri) || (opened?.faults().has(uri) ?? false),
    problems() {
      const found = new Map(broken);
      for (const [uri, { text, faults }] of opened?.faults() ?? []) {
        const document = openDocument(uri, 'json', 0, text);
        found.set(
          uri,
          faults.map((fault) => diagnostic(rangeOf(document, fault), fault.message, fault.severity)),
        );
      }
      return found;
    },
  };
}

/** Whether there is a configuration file in a folder or above it, up to the root. */
async function hasConfigUpTo(
  list: (folder: string) => Promise<readonly string[]>,
  folder: string,
  root: string,
): Promise<boolean> {
  for (let here = folder; here.length >= root.length; here = here.slice(0, here.lastIndexOf('/'))) {
    const names = await list(here);
    if (names.some((name) => configNames.includes(name))) return true;
    if (here === root || !here.includes('/')) return false;
  }
  return false;
}

function diagnostic(range: Diagnostic['range'], message: string, severity: 'error' | 'warning'): Diagnostic {
  return {
    range,
    message,
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'On the Record',
  };
}

const atTheTop: Diagnostic['range'] = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
