import * as vscode from 'vscode';
import { dayOf } from '../../../server/src/protocol/index.ts';
import type { CiteAddressParams } from '../../../server/src/protocol/index.ts';

type Given = Omit<CiteAddressParams, 'textDocument' | 'range'>;

/** Asks for a web address, then for what a list of references says of it; only the address is needed. */
export async function askForAddress(): Promise<Given | undefined> {
  const pasted = (await vscode.env.clipboard.readText()).trim();
  const address = await ask(
    vscode.l10n.t('Web address (1 of 4)'),
    'https://example.org/report',
    isAddress(pasted) ? pasted : '',
    (value) =>
      isAddress(value.trim()) ? undefined : vscode.l10n.t('An address begins with https:// or http://.'),
  );
  if (!address) return undefined;
  const title = await ask(
    vscode.l10n.t('Title (2 of 4)'),
    vscode.l10n.t('The title of the page; empty when it has none'),
  );
  if (title === undefined) return undefined;
  const authors = await ask(vscode.l10n.t('Authors (3 of 4)'), 'Anna Keller; Bert Voss');
  if (authors === undefined) return undefined;
  const date = await ask(
    vscode.l10n.t('Date (4 of 4)'),
    vscode.l10n.t('2024-05-02; empty when the page is not dated'),
    '',
    (value) =>
      /^(?:\d{4}(?:-\d\d?){0,2})?$/.test(value.trim())
        ? undefined
        : vscode.l10n.t('A date looks like 2024, 2024-05 or 2024-05-02.'),
  );
  if (date === undefined) return undefined;
  return { address: address.trim(), title, authors, date, accessed: dayOf(new Date()) };
}

function ask(
  title: string,
  placeHolder: string,
  value = '',
  validateInput?: (value: string) => string | undefined,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title, placeHolder, value, validateInput, ignoreFocusOut: true });
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}]+$/i.test(text);
}
