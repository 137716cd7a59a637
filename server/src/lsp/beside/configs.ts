import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { ArticleConfig, Baseline, Config, openConfig, readBaseline } from '../../config/index.ts';
import { once } from '../../config/once.ts';
import { vocabulary } from '../../core/index.ts';
import type { AcceptedFinding } from '../../core/index.ts';
import { configGlob, configNames, decoded, nameOfFile, pathAt, pathFrom } from '../../protocol/index.ts';
import { describe } from '../connection/answering.ts';
import { folderOf } from '../reading/articles.ts';
import { wait } from '../connection/coalesce.ts';
import { rangeOf } from '../text/convert.ts';
import { globOf } from '../connection/files.ts';
import type { Files } from '../connection/files.ts';
import { openDocument } from '../text/line-document.ts';
import { withConfig } from '../reading/settings.ts';
import type { Settings } from '../reading/settings.ts';
import { say } from '../../say/index.ts';
import type { speak } from '../../say/index.ts';

/** What reads configuration files and baselines: a bundle of its own, loaded when there is such a file. */
export interface ConfigReader {
  readonly openConfig: typeof openConfig;
  readonly readBaseline: typeof readBaseline;
  /** It is a bundle of its own, which has to be told the language, too. */
  readonly speak: typeof speak;
}

/** What the configuration files of the workspace say about the open articles. */
export interface Configs {
  /** Undefined once it is known what they say; until then, the time when it will be. Never rejects. */
  settled(uri: string): Promise<void> | undefined;
  /** The reader's settings with those of the files over them: the same record until one of both changes. */
  settings(uri: string, own: Settings): Settings;
  /** What the baseline of an article accepts. */
  accepted(uri: string): readonly AcceptedFinding[] | undefined;
  /** Reads all files again: other folders are open. */
  reset(): void;
  closed(uri: string): void;
}

/** What the files are read with, and who hears of it. */
interface ConfigDesk {
  readonly connection: Connection;
  readonly files: Files;
  readonly load: () => Promise<ConfigReader>;
  folders(): readonly string[];
  /** What is known about an article has changed. */
  changed(uri: string): void;
}

interface Shelf {
  reading: Promise<void> | undefined;
  config: ArticleConfig | undefined;
  accepted: readonly AcceptedFinding[] | undefined;
  merged: { readonly own: Settings; readonly settings: Settings } | undefined;
}

/** So long an article waits for what the files say, in milliseconds; then it is read without them, and once more later. */
const patience = 1500;

export function openConfigs(desk: ConfigDesk): Configs {
  const { connection, files } = desk;
  const shelves = new Map<string, Shelf>();
  const publish = publisher(connection);
  let shop = openShop(desk);

  files.watch([configGlob], (uri) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    if (configNames.includes(name) || shop.knows(uri)) reset();
  });

  function reset(): void {
    shop = openShop(desk);
    for (const [uri, shelf] of shelves) shelf.reading = Promise.race([read(uri, shelf), wait(patience)]);
  }

  function shelfOf(uri: string): Shelf {
    let shelf = shelves.get(uri);
    if (!shelf) {
      shelf = { reading: undefined, config: undefined, accepted: undefined, merged: undefined };
      shelves.set(uri, shelf);
      const reading = read(uri, shelf);
      shelf.reading = Promise.race([reading, wait(patience)]);
    }
    return shelf;
  }

  /** Puts on the shelf what the files say, and tells when that is something else than before. */
  async function read(uri: string, shelf: Shelf): Promise<void> {
    const asked = shop;
    try {
      const config = await asked.configOf(uri);
      const accepted =
        config?.baseline === undefined ? undefined : await asked.acceptedBy(config.baseline, uri);
      if (asked !== shop || shelves.get(uri) !== shelf) return;
      const same =
        JSON.stringify(describeConfig(shelf)) === JSON.stringify(describeConfig({ config, accepted }));
      if (!same) Object.assign(shelf, { config, accepted, merged: undefined });
      shelf.reading = undefined;
      publish(asked.problems());
      if (!same) desk.changed(uri);
    } catch (error) {
      shelf.reading = undefined;
      connection.console.error(`A configuration was not read: ${describe(error)}`);
    }
  }

  return {
    settled: (uri) => (mayHaveFiles(uri) ? shelfOf(uri).reading : undefined),
    settings(uri, own) {
      const shelf = shelves.get(uri);
      if (!shelf?.config) return own;
      if (shelf.merged?.own !== own) shelf.merged = { own, settings: withConfig(own, shelf.config) };
      return shelf.merged.settings;
    },
    accepted: (uri) => shelves.get(uri)?.accepted,
    reset,
    closed: (uri) => void shelves.delete(uri),
  };
}

/** A text that was never saved lies in no folder. */
function mayHaveFiles(uri: string): boolean {
  return !/^(?:untitled|git|output):/.test(uri) && uri.includes('/');
}

/** What two answers are compared by. */
function describeConfig({ config, accepted }: Pick<Shelf, 'config' | 'accepted'>): unknown {
  return [config && { ...config, rules: config.rules.map((layer) => [...layer]) }, accepted];
}

/** The files as they are now: after a change of one of them they are read again. */
interface Shop {
  configOf(uri: string): Promise<ArticleConfig | undefined>;
  acceptedBy(baseline: string, uri: string): Promise<readonly AcceptedFinding[]>;
  knows(uri: string): boolean;
  problems(): ReadonlyMap<string, Diagnostic[]>;
}

function openShop({ files, load, folders }: ConfigDesk): Shop {
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
      const own = uri.slice(0, uri.lastIndexOf('/'));
      const root = folderOf(uri, folders())?.replace(/\/$/, '') ?? own;
      if (!(await isNear(list, own, root))) return undefined;
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
async function isNear(
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

/** Sends what is wrong in files that are no documents of the server, where that is something else than before. */
function publisher(connection: Connection): (problems: ReadonlyMap<string, Diagnostic[]>) => void {
  let before = new Map<string, string>();
  return (problems) => {
    const now = new Map<string, string>();
    for (const [uri, diagnostics] of problems) {
      if (diagnostics.length > 0) now.set(uri, JSON.stringify(diagnostics));
      if ((before.get(uri) ?? '[]') !== JSON.stringify(diagnostics))
        void connection.sendDiagnostics({ uri, diagnostics });
    }
    for (const uri of before.keys())
      if (!problems.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    before = now;
  };
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
