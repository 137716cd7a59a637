import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { ArticleConfig } from '../../config/index.ts';
import type { AcceptedFinding } from '../../core/index.ts';
import { configGlob, configNames } from '../../protocol/index.ts';
import { describe } from '../connection/answering.ts';
import { wait } from '../connection/coalesce.ts';
import { withConfig } from '../reading/settings.ts';
import type { Settings } from '../reading/settings.ts';
import { openConfigFiles } from './config-files.ts';
import type { Shelves } from './config-files.ts';

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
interface ConfigDesk extends Shelves {
  readonly connection: Connection;
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
  let opened = openConfigFiles(desk);

  files.watch([configGlob], (uri) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    if (configNames.includes(name) || opened.knows(uri)) reset();
  });

  function reset(): void {
    opened = openConfigFiles(desk);
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
    const asked = opened;
    try {
      const config = await asked.configOf(uri);
      const accepted =
        config?.baseline === undefined ? undefined : await asked.acceptedBy(config.baseline, uri);
      if (asked !== opened || shelves.get(uri) !== shelf) return;
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
