import * as vscode from 'vscode';
import type { CiteChoice, CiteOffers } from '../../../server/src/protocol/index.ts';

type Item = vscode.QuickPickItem & { readonly choice?: CiteChoice | 'address' | 'doi' };

const icons: Readonly<Record<CiteChoice['kind'], string>> = {
  work: '$(book)',
  note: '$(note)',
  link: '$(link)',
  new: '$(add)',
};

/** Lets the writer choose what a statement is cited to: what fits best stands first, what is new last. */
export async function pick(offers: CiteOffers): Promise<CiteChoice | 'address' | 'doi' | undefined> {
  const known = offers.offers.filter(({ kind }) => kind !== 'new').map(itemOf);
  const anew = offers.offers.filter(({ kind }) => kind === 'new').map(itemOf);
  const where = offers.bibliography ? `goes into ${offers.bibliography}` : 'becomes a footnote';
  const items: Item[] = [
    ...known,
    { label: 'Something new', kind: vscode.QuickPickItemKind.Separator },
    ...anew,
    { label: '$(globe) Cite a web address…', description: where, choice: 'address' },
    { label: '$(search) Cite by DOI…', description: doiWords(offers), choice: 'doi' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Cite',
    placeHolder: 'What does this statement stand on?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.choice;
}

function itemOf(choice: CiteChoice): Item {
  const { kind, label, description, detail } = choice;
  return { label: `${icons[kind]} ${label}`, description, detail: detail || undefined, choice };
}

function doiWords({ doiEndpoint }: CiteOffers): string {
  return doiEndpoint === undefined ? 'off' : `asks ${vscode.Uri.parse(doiEndpoint).authority}`;
}
