import type { Connection, InitializeParams } from 'vscode-languageserver';
import { overrideMethod, trustedMethod } from '../protocol/index.ts';
import type { OverrideParams } from '../protocol/index.ts';
import { answerInBibliographies } from './bibliography-file/index.ts';
import type { Handler } from './connection/answering.ts';
import type { Client } from './connection/client.ts';
import { afterQuiet, wait } from './connection/coalesce.ts';
import { asking } from './desk.ts';
import type { Desk, Listen } from './desk.ts';
import { features } from './features/index.ts';
import type { Host } from './host.ts';
import { loadTagger } from './loading.ts';
import { openDesk } from './open-desk.ts';
import type { Documents } from './open-desk.ts';
import { answerAboutPeople } from './people-file/index.ts';
import { schedulePublishing } from './publishing/schedule.ts';
import type { Schedule } from './publishing/schedule.ts';
import { loadSettings, openWorkspace, watchSettings } from './reading/workspace.ts';

/** How long the editor may take to tell its settings before the defaults count, in milliseconds. */
const settingsTimeout = 3000;

/** Milliseconds without a keystroke until a file that counts for articles is read again. */
const fileDelay = 250;

/** What the server hands on to those who read. */
export interface Newsroom {
  readonly answers: ReadonlyMap<string, Handler>;
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
}

/**
 * Everything that needs the core: answers to requests, diagnostics, status. Resolved when the settings are there, or will
 * not come; the trained model is loaded after that.
 */
export async function openNewsroom(
  connection: Connection,
  documents: Documents,
  params: InitializeParams,
  client: Client,
  host: Host,
): Promise<Newsroom> {
  const workspace = openWorkspace(params, client);
  const { desk, configs } = openDesk(connection, documents, workspace, host, {
    changed: (uri) => schedule.reconsider(uri),
    allChanged: () => schedule.reconsiderAll(),
    read: (session, analysis) => schedule.read(session, analysis),
  });
  const schedule: Schedule = schedulePublishing(connection, desk);

  connection.onNotification(overrideMethod, ({ uri, enabled }: OverrideParams) => {
    if (typeof enabled === 'boolean') workspace.overrides.set(uri, enabled);
    else workspace.overrides.delete(uri);
    schedule.reconsiderAll();
  });
  connection.onNotification(trustedMethod, () => {
    workspace.trusted = true;
    configs.reset();
    schedule.reconsiderAll();
  });
  connection.onDidChangeConfiguration(async (change) => {
    await loadSettings(connection, workspace, change?.settings);
    schedule.reconsiderAll();
  });
  void watchSettings(connection, workspace, () => {
    configs.reset();
    schedule.reconsiderAll();
  });
  await Promise.race([loadSettings(connection, workspace), wait(settingsTimeout)]);
  schedule.reconsiderAll();
  void loadTagger(connection, host).then((tagger) => {
    if (!tagger) return;
    workspace.tagger = tagger;
    schedule.reconsiderAll();
  });
  const peopleLater = afterQuiet(fileDelay, (uri: string) => void desk.people.changed(uri));
  const worksLater = afterQuiet(fileDelay, (uri: string) => desk.works.heard(uri));
  desk.files.watch(['**/*.yaml', '**/*.yml'], peopleLater);

  /** A file that may lie beside an article has another text than before. */
  const heard = (uri: string): void => {
    if (desk.people.keeps(uri)) peopleLater(uri);
    if (desk.works.keeps(uri)) worksLater(uri);
    desk.sidecars.heard(uri);
  };
  return {
    answers: answersOf(desk),
    changed(uri) {
      heard(uri);
      schedule.changed(uri);
    },
    closed(uri) {
      heard(uri);
      schedule.closed(uri);
      desk.works.closed(uri);
      desk.transcripts.closed(uri);
      configs.closed(uri);
    },
  };
}

/** All that the server answers, by method. */
function answersOf(desk: Desk): ReadonlyMap<string, Handler> {
  const answers = new Map<string, Handler>();
  const ask = asking(answers, desk);
  const listen: Listen = ({ method }, handle) => void answers.set(method, handle);
  for (const feature of features) feature.register(ask, desk, listen);
  answerAboutPeople(answers, desk);
  answerInBibliographies(answers, desk);
  return answers;
}
