import * as vscode from 'vscode';
import type { CiteChoice, CiteOffers } from '../../../server/src/protocol/index.ts';

type Item = vscode.QuickPickItem & { readonly choice?: CiteChoice | 'address' | 'doi' };

const icons: Readonly<Record<CiteChoice['kind'], string>> = {
  work: '$(book)',
  note: '$(note)',
  link: '$(link)',
  new: '$(add)',
};

/** So many stand before what is new: of a hundred footnotes nobody looks through all to get behind them. */
const best = 5;

/** Lets the writer choose what a statement is cited to: what fits best stands first, then what is new, then all others. */
export async function pick(offers: CiteOffers): Promise<CiteChoice | 'address' | 'doi' | undefined> {
  const known = offers.offers.filter(({ kind }) => kind !== 'new').map(itemOf);
  const anew = offers.offers.filter(({ kind }) => kind === 'new').map(itemOf);
  const where = offers.bibliography
    ? vscode.l10n.t('goes into {0}', offers.bibliography)
    : vscode.l10n.t('becomes a footnote');
  const others = known.length > best + 1 ? known.slice(best) : [];
  const items: Item[] = [
    ...known.slice(0, known.length - others.length),
    { label: vscode.l10n.t('Something new'), kind: vscode.QuickPickItemKind.Separator },
    ...anew,
    { label: `$(globe) ${vscode.l10n.t('Cite a web address…')}`, description: where, choice: 'address' },
    { label: `$(search) ${vscode.l10n.t('Cite by DOI…')}`, description: doiWords(offers), choice: 'doi' },
    { label: vscode.l10n.t('All others'), kind: vscode.QuickPickItemKind.Separator },
    ...others,
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Cite'),
    placeHolder: vscode.l10n.t('What does this statement stand on?'),
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
  return doiEndpoint === undefined
    ? vscode.l10n.t('off')
    : vscode.l10n.t('asks {0}', vscode.Uri.parse(doiEndpoint).authority);
}
