import * as vscode from 'vscode';
import { fetchJson } from '../../../server/src/network/fetch-json.ts';
import type { PersonEntry } from '../../../server/src/protocol/index.ts';
import { whileAsking } from '../asking.ts';
import { keepAnswers } from './wikidata-cache.ts';
import type { Candidate } from './wikidata.ts';

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
  const found = await whileAsking(
    vscode.l10n.t('Looking {0} up on {1}', person.name, hostOf(instance)),
    lookUp(person.name, { instance, language, ask: fetchJson, cache }).catch(report),
  );
  if (!found) return undefined;
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} knows nobody of the name {1}.', hostOf(instance), person.name),
    );
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
  const open = vscode.l10n.t('Open the Setting');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Looking people up on Wikidata is turned off: On the Record uses no network unless you allow it.',
    ),
    open,
  );
  if (answer === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'ontherecord.network');
  }
  return false;
}

/** Says what leaves the machine, and to whom, before it does. */
async function agrees(name: string, url: string): Promise<boolean> {
  const send = vscode.l10n.t('Look Up');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Look up “{0}” on {1}?', name, hostOf(url)),
    {
      modal: true,
      detail: vscode.l10n.t(
        'The name is sent to {0}, and then the numbers of the items found there. Nothing else of your article is sent.\n\n{1}',
        hostOf(url),
        url,
      ),
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
    title: vscode.l10n.t('Who is {0}?', name),
    placeHolder: vscode.l10n.t('The one that you choose is written to the people file'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.candidate;
}

function titleText({ title, from, to }: Candidate['titles'][number]): string {
  const time =
    from && to
      ? vscode.l10n.t('{0} to {1}', from, to)
      : from
        ? vscode.l10n.t('since {0}', from)
        : to
          ? vscode.l10n.t('until {0}', to)
          : '';
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

function report(error: unknown): undefined {
  void vscode.window.showErrorMessage(
    vscode.l10n.t('The look-up failed: {0}', error instanceof Error ? error.message : String(error)),
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
