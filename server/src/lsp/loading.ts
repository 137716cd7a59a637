import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Tagger } from '../core/index.ts';
import { say } from '../say/index.ts';
import type { ConfigReader } from './beside/config-files.ts';
import type { Library } from './beside/bibliographies.ts';
import { describe } from './connection/answering.ts';
import type { Client } from './connection/client.ts';
import type { Host } from './host.ts';

/** Rejects where the host has none: bibliographies stay unread then, and the log says so. */
export async function loadLibrary(host: Host, client: Client): Promise<Library> {
  if (!host.loadLibrary) throw new Error('There is nothing to read it with.');
  const library = await host.loadLibrary(client.bundles);
  library.speak(client.translations);
  return library;
}

/** The same for configuration files. */
export async function loadConfig(host: Host, client: Client): Promise<ConfigReader> {
  if (!host.loadConfig) throw new Error('Nothing reads it here.');
  const reader = await host.loadConfig(client.bundles);
  reader.speak(client.translations);
  return reader;
}

/** The trained model. Undefined where the host has none, and where it is refused: that is said once, and rules read alone. */
export async function loadTagger(connection: Connection, host: Host): Promise<Tagger | undefined> {
  try {
    return await host.loadTagger?.();
  } catch (error) {
    connection.console.error(`The model was refused: ${describe(error)}`);
    const reason = error instanceof Error ? error.message : String(error);
    const message = say('On the Record reads by rules alone. {0}', reason);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    return undefined;
  }
}
