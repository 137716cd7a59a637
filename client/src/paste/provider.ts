import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageRead, ledgerMethod } from '../../../server/src/protocol/index.ts';
import type { Ledger } from '../../../server/src/protocol/index.ts';
import { articleParams } from '../connection/article.ts';
import { documentSelector } from '../connection/documents.ts';
import { carriedFrom, offersFor } from './texts.ts';
import type { Carried, Offer } from './texts.ts';

const mime = 'application/vnd.ontherecord.quotation+json';

/**
 * A quotation that is copied out of an article carries its source, and pasting offers to write it down; text alone stays
 * what a paste does by itself. VS Code has this since 1.97: in an older one nothing is registered.
 */
export function carryQuotations(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const { registerDocumentPasteEditProvider } = vscode.languages as unknown as PasteRegistry;
  const { DocumentDropOrPasteEditKind, DocumentPasteEdit } = vscode as unknown as PasteClasses;
  // Releases before 1.97 have a draft of it, whose parts are there and whose kinds are not.
  const kindOfText = DocumentDropOrPasteEditKind?.Text;
  if (!registerDocumentPasteEditProvider || !kindOfText || !DocumentPasteEdit) return;
  const kind = kindOfText.append('ontherecord');

  const provider: PasteProvider = {
    async prepareDocumentPaste(document, ranges, transfer, token) {
      if (ranges.length !== 1 || ranges[0].isEmpty || !isWanted(document)) return;
      const ledger = await ask(client, document, token);
      const text = document.getText(ranges[0]);
      const file = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
      const carried = ledger && carriedFrom(ledger, ranges[0], text, file);
      if (carried) transfer.set(mime, new vscode.DataTransferItem(carried));
    },
    async provideDocumentPasteEdits(document, _ranges, transfer) {
      const item = transfer.get(mime);
      if (!item || !isWanted(document)) return undefined;
      const carried = await carriedIn(item);
      if (!carried) return undefined;
      const language = languageRead(document.uri.path, document.languageId);
      return offersFor(carried, language, document.getText()).map((offer) => {
        const edit = new DocumentPasteEdit(offer.insert, offer.title, kind.append(offer.form));
        // Text alone comes first: `text` itself would be our own kind, too.
        edit.yieldTo = [kindOfText.append('plain')];
        edit.additionalEdit = additional(document, offer);
        return edit;
      });
    },
  };
  context.subscriptions.push(
    registerDocumentPasteEditProvider.call(vscode.languages, documentSelector, provider, {
      providedPasteEditKinds: [kind],
      copyMimeTypes: [mime],
      pasteMimeTypes: [mime],
    }),
  );
}

function isWanted({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('ontherecord', uri).get<boolean>('paste.offerSource', true);
}

async function ask(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Ledger | null> {
  const params = articleParams(client, document.uri);
  return client.sendRequest<Ledger | null>(ledgerMethod, params, token).catch(() => null);
}

/** From the same window the value comes as it was put in, from another one as text. Anything may stand in a clipboard. */
async function carriedIn(item: vscode.DataTransferItem): Promise<Carried | undefined> {
  try {
    const value: unknown =
      typeof item.value === 'object' && item.value !== null ? item.value : JSON.parse(await item.asString());
    const { text, speaker, title, file } = value as Record<keyof Carried, unknown>;
    const sound = [text, speaker, title, file].every((part) => typeof part === 'string');
    return sound ? (value as Carried) : undefined;
  } catch {
    return undefined;
  }
}

function additional(document: vscode.TextDocument, { append }: Offer): vscode.WorkspaceEdit | undefined {
  if (append === undefined) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, append);
  return edit;
}

// The shapes of an interface that is younger than the oldest VS Code we run in, as far as we use them.

interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly PasteKind[];
}

interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteClasses {
  readonly DocumentDropOrPasteEditKind?: { readonly Text: PasteKind };
  readonly DocumentPasteEdit?: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
}

interface PasteProvider {
  prepareDocumentPaste(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<void>;
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
  ): Promise<PasteEdit[] | undefined>;
}

interface PasteRegistry {
  registerDocumentPasteEditProvider?(
    selector: vscode.DocumentSelector,
    provider: PasteProvider,
    metadata: {
      readonly providedPasteEditKinds: readonly PasteKind[];
      readonly copyMimeTypes: readonly string[];
      readonly pasteMimeTypes: readonly string[];
    },
  ): vscode.Disposable;
}
