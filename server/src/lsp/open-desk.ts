import type { Connection } from 'vscode-languageserver';
import type { Analysis } from '../core/index.ts';
import { followBibliographies } from './bibliography-file/index.ts';
import { openCast } from './beside/cast.ts';
import { openCited } from './beside/cited.ts';
import { openClosed } from './beside/closed.ts';
import { openConfigs } from './beside/configs.ts';
import type { Configs } from './beside/configs.ts';
import { keepPeople } from './beside/people.ts';
import { quotedBeside } from './beside/quoted.ts';
import { openSidecars } from './beside/sidecars.ts';
import { openTranscripts } from './beside/transcripts.ts';
import { articleOf } from './beside/works-named.ts';
import { openWorks } from './beside/works.ts';
import { describe } from './connection/answering.ts';
import { openFiles } from './connection/files.ts';
import type { Desk } from './desk.ts';
import type { Host } from './host.ts';
import { loadConfig, loadLibrary } from './loading.ts';
import { tellProblems } from './people-file/index.ts';
import { readSession } from './reading/read-session.ts';
import type { Session } from './reading/session.ts';
import { circumstancesOf, settingsOf } from './reading/workspace.ts';
import type { Workspace } from './reading/workspace.ts';

/** The open documents. */
export interface Documents {
  get(uri: string): Session | undefined;
  all(): Session[];
}

/** Who hears of what happens at the desk; only after it is open. */
interface Listeners {
  /** Something else than before counts for an article. */
  changed(uri: string): void;
  /** The same for all articles. */
  allChanged(): void;
  /** An article was read anew. */
  read(session: Session, analysis: Analysis): void;
}

/** Puts what lies beside articles around the open documents. */
export function openDesk(
  connection: Connection,
  documents: Documents,
  workspace: Workspace,
  host: Host,
  listeners: Listeners,
): { readonly desk: Desk; readonly configs: Configs } {
  const { client } = workspace;
  const { changed } = listeners;
  const folders = () => workspace.folders;
  const session = (uri: string) => documents.get(uri);
  const sessions = () => documents.all();
  const settings = (uri: string) => configs.settings(uri, settingsOf(workspace, uri));
  const files = openFiles(connection, client, host.files, (uri) => session(uri)?.document.text);
  const load = () => loadConfig(host, client);
  const trusted = () => workspace.trusted;
  const configs = openConfigs({ connection, files, load, folders, trusted, changed });
  const transcripts = openTranscripts(files, changed);
  const sidecars = openSidecars(files, changed, (message) => connection.console.warn(message));
  const cited = openCited({ session, sessions, read, settings, folders, files });
  const people = keepPeople({
    files,
    folders,
    names: (uri) => settingsOf(workspace, uri).peopleFile,
    peopleChanged: () => listeners.allChanged(),
    fileRead: tellProblems(connection, client),
  });
  const around = (uri: string) => circumstancesOf(workspace, uri);
  const closed = openClosed({ files, configs, people, sidecars, session, around });
  const cast = openCast({ files, closed, session, sessions, read, settings, folders });
  const works = openWorks(files, () => loadLibrary(host, client), {
    changed,
    complain: (error) => connection.console.error(`A bibliography was not read: ${describe(error)}`),
    named: followBibliographies(connection, client),
  });

  function read(session: Session): ReturnType<Desk['read']> {
    const { uri, reading: known } = session;
    const reading = readSession(session, () => ({
      ...circumstancesOf(workspace, uri),
      settings: settings(uri),
      accepted: configs.accepted(uri),
      notes: transcripts.known(uri),
      beside: quotedBeside(sessions(), session),
      bibliography: works.known(uri),
      known: people.known(uri),
      corrections: sidecars.corrections(uri),
      checked: sidecars.checked(uri),
    }));
    if (reading !== known && reading.state === 'on') {
      works.look(articleOf(desk, uri), reading.analysis);
      sidecars.look(uri);
      transcripts.look(uri, reading.analysis);
      listeners.read(session, reading.analysis);
    }
    return reading;
  }

  const desk: Desk = {
    client,
    get engine() {
      return workspace.tagger ? 'model' : 'rules';
    },
    session,
    sessions,
    settings,
    settled: (uri) => configs.settled(uri),
    folders,
    read,
    files,
    sidecars,
    transcripts,
    works,
    cited,
    cast,
    people,
    fetchJson: (url) => host.fetchJson?.(url) ?? Promise.reject(new Error('There is no network here.')),
  };
  return { desk, configs };
}
