import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CorrectionsParams,
  type OverrideParams,
  overrideMethod,
  type PlaceRange,
} from '../../server/src/protocol/index.ts';
import { choosePerson } from './people/corrections.ts';
import { goToFinding } from './review/findings.ts';
import type { Overrides } from './connection/overrides.ts';
import { registerAll } from './register.ts';
import { openSample } from './sample.ts';

interface Parts {
  readonly client: BaseLanguageClient;
  readonly output: vscode.LogOutputChannel;
  readonly overrides: Overrides;
}

/** Registers the commands that belong to no other folder. */
export function registerCommands(context: vscode.ExtensionContext, parts: Parts): void {
  const { client, output } = parts;
  const commands = registerAll('ontherecord', {
    restartServer: () => restart(client, output),
    showOutput: () => output.show(),
    nextFinding: () => goToFinding('next'),
    previousFinding: () => goToFinding('previous'),
    enableForFile: (uri?: string | vscode.Uri) => override(parts, uri, true),
    disableForFile: (uri?: string | vscode.Uri) => override(parts, uri, false),
    toggle,
    reveal,
    openSample: () => openSample(context.extensionUri),
    choosePerson: (uri: string, range: PlaceRange, kind: CorrectionsParams['kind']) =>
      choosePerson(client, { textDocument: { uri }, range, kind }),
  });
  context.subscriptions.push(commands);
}

async function restart(client: BaseLanguageClient, output: vscode.LogOutputChannel): Promise<void> {
  try {
    if (client.needsStop()) await client.stop();
    await client.start();
  } catch (error) {
    output.error(`The server did not start: ${String(error)}`);
    output.show();
  }
}

/** Remembers what was decided about one document, and tells the server. */
async function override(
  { client, overrides }: Parts,
  given: string | vscode.Uri | undefined,
  enabled: boolean,
): Promise<void> {
  const uri = given?.toString() ?? vscode.window.activeTextEditor?.document.uri.toString();
  if (!uri) return;
  await overrides.set(uri, enabled);
  const message: OverrideParams = { uri, enabled };
  await client.sendNotification(overrideMethod, message);
}

/** Turns the whole extension off or on for this workspace, or for the user where no folder is open. */
async function toggle(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('ontherecord');
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('enable', !settings.get<boolean>('enable', true), target);
}

/** Shows a place, for links in hovers: they work in untitled and virtual documents too. */
async function reveal(uri: string, line: number, character: number): Promise<void> {
  const at = new vscode.Position(line, character);
  const options = { selection: new vscode.Range(at, at) };
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), options);
}
