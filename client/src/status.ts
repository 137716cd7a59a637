import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/protocol/index.ts';
import type { Api } from './api.ts';
import { documentSelector, isReadable } from './connection/documents.ts';
import { findingsIn, heldIn, onDidHold } from './review/findings.ts';

/** What the bar says of a document, and what a click does. */
interface Face {
  readonly text: string;
  /** The same without icons, for a screen reader. */
  readonly spoken: string;
  readonly detail: string;
  readonly action?: { readonly title: string; readonly command: string };
  readonly busy?: boolean;
  readonly warn?: boolean;
}

/** Keeps the item in the status bar, and its twin in the language menu, in step with the document in front. */
export function showStatus(
  context: vscode.ExtensionContext,
  api: Api,
  statusChanged: vscode.Event<void>,
): void {
  const bar = vscode.window.createStatusBarItem('ontherecord.status', vscode.StatusBarAlignment.Right, 100);
  bar.name = 'On the Record';
  const menu = vscode.languages.createLanguageStatusItem('ontherecord.status', documentSelector);
  menu.name = 'On the Record';

  /** What the window has been told. */
  let told = '';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const face = isReadable(document) ? faceOf(document, api) : undefined;
    const written = JSON.stringify(face ?? null);
    if (written === told) return;
    told = written;
    if (!face) return bar.hide();
    bar.text = face.text;
    bar.tooltip = tooltip(face);
    bar.command = face.action?.command ?? 'ontherecord.nextFinding';
    bar.accessibilityInformation = { label: face.spoken };
    bar.backgroundColor = face.warn ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    bar.show();
    menu.text = face.spoken;
    menu.detail = face.detail;
    menu.busy = face.busy ?? false;
    menu.severity = face.warn
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    menu.command = face.action ?? { title: vscode.l10n.t('Output'), command: 'ontherecord.showOutput' };
  };

  context.subscriptions.push(
    bar,
    menu,
    statusChanged(update),
    api.client.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(update),
    onDidHold(update),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const front = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) update();
    }),
  );
  update();
}

/** `vscode-languageclient`'s `State`, by value: its own enum would pull the whole package into this file. */
const running = 2;
const starting = 3;

function faceOf(document: vscode.TextDocument, api: Api): Face {
  if (api.client.state === starting) {
    return {
      text: '$(loading~spin) On the Record',
      spoken: vscode.l10n.t('On the Record is starting'),
      detail: vscode.l10n.t('starting'),
      busy: true,
    };
  }
  if (api.client.state !== running) {
    return {
      text: '$(warning) On the Record',
      spoken: vscode.l10n.t('On the Record is not running'),
      detail: vscode.l10n.t('The server is not running. Your text is safe.'),
      action: { title: vscode.l10n.t('Start'), command: 'ontherecord.restartServer' },
      warn: true,
    };
  }
  const status = api.status(document.uri);
  if (status?.state === 'notArticle' || status?.state === 'off') return sleeping(status);
  return awake(document, status);
}

function sleeping({ state, reason }: StatusParams): Face {
  const spoken =
    state === 'notArticle' ? vscode.l10n.t('Not an article') : vscode.l10n.t('On the Record is off');
  return {
    text: state === 'notArticle' ? `$(circle-slash) ${spoken}` : '$(circle-slash) On the Record',
    spoken,
    detail: reason ?? vscode.l10n.t('This file is left alone.'),
    action: { title: vscode.l10n.t('Enable'), command: 'ontherecord.enableForFile' },
  };
}

function awake(document: vscode.TextDocument, status: StatusParams | undefined): Face {
  const hidden = heldIn(document.uri).length;
  const count = findingsIn(document.uri).length + hidden;
  const counted = inWords(count, hidden);
  const checked = status?.checked ?? 0;
  const total = count + checked;
  const progress = checked > 0 ? vscode.l10n.t('{0} of {1} checked', checked, total) : counted;
  const trained = status?.engine === 'model';
  return {
    text: `${checked > 0 ? '$(checklist)' : '$(quote)'} ${progress}`,
    spoken: `On the Record: ${checked > 0 ? `${progress}, ${counted}` : counted}`,
    detail: [
      ...(status?.readBack
        ? [vscode.l10n.t('{0} of {1} quotations read back', status.readBack, status.quotations ?? 0)]
        : []),
      status?.reason ?? (trained ? vscode.l10n.t('Read by trained model') : vscode.l10n.t('Read by rules')),
    ].join(' · '),
  };
}

function inWords(count: number, hidden: number): string {
  if (count === 0) return vscode.l10n.t('no findings');
  const all = count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
  return hidden > 0 ? vscode.l10n.t('{0}, {1} hidden', all, hidden) : all;
}

function tooltip(face: Face): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = {
    enabledCommands: [
      'ontherecord.nextFinding',
      'ontherecord.enableForFile',
      'ontherecord.disableForFile',
      'ontherecord.restartServer',
      'ontherecord.showOutput',
    ],
  };
  text.appendMarkdown(`**${face.spoken}**\n\n${face.detail}\n\n`);
  const links = face.action
    ? [`[${face.action.title}](command:${face.action.command})`]
    : [
        `[${vscode.l10n.t('Next finding')}](command:ontherecord.nextFinding)`,
        `[${vscode.l10n.t('Leave this file alone')}](command:ontherecord.disableForFile)`,
      ];
  links.push(`[${vscode.l10n.t('Show output')}](command:ontherecord.showOutput)`);
  text.appendMarkdown(links.join(' · '));
  return text;
}
