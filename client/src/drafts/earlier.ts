import * as vscode from 'vscode';
import { decode } from '../../../server/src/protocol/index.ts';
import { isReadable } from '../connection/documents.ts';

interface Draft extends vscode.QuickPickItem {
  /** Undefined where somebody thinks better of it. Rejects where there is nothing to be read. */
  read(): Thenable<string | undefined>;
}

/** Lets somebody choose what an article is compared with, and gives its text; undefined where they think better of it. */
export async function chooseDraft(document: vscode.TextDocument): Promise<string | undefined> {
  const drafts = [...(await committed(document)), ...saved(document), ...open(document), aFile()];
  const chosen =
    drafts.length === 1
      ? drafts[0]
      : await vscode.window.showQuickPick(drafts, {
          title: vscode.l10n.t('Compare sourcing'),
          placeHolder: vscode.l10n.t('Which draft came before this one?'),
        });
  return chosen?.read();
}

/** The text of a file, in whatever encoding word processors write. */
export async function textOfFile(uri: vscode.Uri): Promise<string> {
  return decode(await vscode.workspace.fs.readFile(uri)).text;
}

/** As far as it is needed here, what the editor's own extension for git gives to others. */
interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
}
interface Repository {
  show(ref: string, path: string): Promise<string>;
  getCommit(ref: string): Promise<{ readonly message: string }>;
}

/** The last commit, where the article is in one. */
async function committed({ uri }: vscode.TextDocument): Promise<readonly Draft[]> {
  if (uri.scheme !== 'file') return [];
  try {
    const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const repository = (await extension?.activate())?.getAPI(1).getRepository(uri);
    const text = await repository?.show('HEAD', uri.fsPath);
    if (!repository || text === undefined) return [];
    const [subject] = (await repository.getCommit('HEAD')).message.split('\n');
    const label = `$(git-commit) ${vscode.l10n.t('Last commit')}`;
    return [{ label, description: subject, read: () => Promise.resolve(text) }];
  } catch {
    // Git is turned off, nothing is committed yet, or not this article.
    return [];
  }
}

/** The file on disk, where there are changes that are not saved. */
function saved({ uri, isDirty, isUntitled }: vscode.TextDocument): readonly Draft[] {
  if (!isDirty || isUntitled) return [];
  return [{ label: `$(save) ${vscode.l10n.t('Saved file')}`, read: () => textOfFile(uri) }];
}

/** Other articles that are open. */
function open(document: vscode.TextDocument): readonly Draft[] {
  return vscode.workspace.textDocuments
    .filter((other) => other !== document && isReadable(other) && !other.isClosed)
    .map((other) => {
      const name = other.uri.path.slice(other.uri.path.lastIndexOf('/') + 1);
      const path = vscode.workspace.asRelativePath(other.uri);
      const read = (): Promise<string> => Promise.resolve(other.getText());
      return { label: `$(file) ${name}`, description: path === name ? undefined : path, read };
    });
}

function aFile(): Draft {
  return {
    label: `$(folder-opened) ${vscode.l10n.t('A file…')}`,
    async read() {
      const filters = { [vscode.l10n.t('Articles')]: ['md', 'markdown', 'txt', 'qmd', 'rmd'] };
      const [uri] = (await vscode.window.showOpenDialog({ filters })) ?? [];
      return uri && textOfFile(uri);
    },
  };
}
