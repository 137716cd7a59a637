import * as vscode from 'vscode';
import type { PersonEntry } from '../../../server/src/protocol/index.ts';
import { keepAnswers } from './wikidata-cache.ts';
import type { Candidate } from './wikidata.ts';

/** Milliseconds that the other side has to answer one question. */
const patience = 15_000;

/**
 * Finds somebody on Wikidata, if the reader wants that: it is off until it is turned on, and before each look-up that is
 * not answered from memory, what will be sent is shown. Gives the entry to write, or undefined.
 */
export async function chooseOnWikidata(
  context: vscode.ExtensionContext,
  person: PersonEntry,
): Promise<PersonEntry | undefined> {
  if (!(await isTurnedOn())) return undefined;
  const { lookUp, questionsFor } = await import('./wikidata.ts');
  const instance = network().get<string>('wikidataInstance') || 'https://www.wikidata.org';
  const language = vscode.env.language.split('-')[0] || 'en';
  const cache = keepAnswers(context.globalState, Date.now);
  const asked = [instance, language, person.name].join('\n');
  if (!cache.get(asked) && !(await agrees(person.name, questionsFor(person.name, { instance, language })))) {
    return undefined;
  }
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: `Looking ${person.name} up on ${hostOf(instance)}`,
    },
    () => lookUp(person.name, { instance, language, ask: askFor, cache }).catch(report),
  );
  if (!found) return undefined;
  if (found.length === 0) {
    void vscode.window.showInformationMessage(`${hostOf(instance)} knows nobody of the name ${person.name}.`);
    return undefined;
  }
  const chosen = await choose(person.name, found);
  return chosen && entryOf(person, chosen);
}

function network(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('ontherecord.network');
}

async function isTurnedOn(): Promise<boolean> {
  if (network().get<boolean>('wikidata', false)) return true;
  const open = 'Open the Setting';
  const answer = await vscode.window.showInformationMessage(
    'Looking people up on Wikidata is turned off: On the Record uses no network unless you allow it.',
    open,
  );
  if (answer === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'ontherecord.network');
  }
  return false;
}

/** Says what leaves the machine, and to whom, before it does. */
async function agrees(name: string, url: string): Promise<boolean> {
  const send = 'Look Up';
  const answer = await vscode.window.showInformationMessage(
    `Look up “${name}” on ${hostOf(url)}?`,
    {
      modal: true,
      detail: `The name is sent to ${hostOf(url)}, and then the numbers of the items found there. Nothing else of your article is sent.\n\n${url}`,
    },
    send,
  );
  return answer === send;
}

async function choose(name: string, found: readonly Candidate[]): Promise<Candidate | undefined> {
  const items = found.map((candidate) => ({
    label: candidate.label,
    description: `${candidate.description} (${candidate.id})`,
    detail: candidate.titles.slice(0, 3).map(titleText).join(' · '),
    candidate,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: `Who is ${name}?`,
    placeHolder: 'The one that you choose is written to the people file',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.candidate;
}

function titleText({ title, from, to }: Candidate['titles'][number]): string {
  const time = from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : '';
  return time ? `${title} (${time})` : title;
}

/** The article's own name stays the name: it is what readers see. */
function entryOf({ name, organisation }: PersonEntry, { id, label, titles }: Candidate): PersonEntry {
  return {
    name,
    aliases: label !== name ? [label] : [],
    titles: titles.slice(0, 8),
    organisation,
    links: { wikidata: id },
  };
}

async function askFor(url: string): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${hostOf(url)} answered ${response.status} ${response.statusText}`);
  return response.json();
}

function report(error: unknown): undefined {
  void vscode.window.showErrorMessage(
    `The look-up failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
