import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { factChecksMethod, keepFactChecksMethod } from '../../../server/src/protocol/index.ts';
import type {
  FactCheck,
  FactChecks,
  KeepFactChecksParams,
  KeepFactChecksResult,
  Report,
} from '../../../server/src/protocol/index.ts';
import { matchFactChecks } from '../../../server/src/report/index.ts';
import { articleParams, rangeOf } from '../connection/article.ts';
import { writeBeside } from '../connection/beside.ts';
import { moveStored } from './stored.ts';

/**
 * What fact-checkers wrote about the statements of each article: kept by their words, shown as comments beside them. They are
 * kept in the file beside the article; where that is not to be made (no place for it, or a workspace that nobody trusts), in
 * the workspace's own storage.
 */
export interface KeptFactChecks extends vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  all(uri: vscode.Uri): readonly FactCheck[];
  /** Asks what the file beside an article says now. */
  load(uri: vscode.Uri): Promise<void>;
  /** By `ReportClaim.id`. */
  byClaim(uri: vscode.Uri, report: Report): ReadonlyMap<string, FactCheck>;
  set(uri: vscode.Uri, checks: readonly FactCheck[]): Promise<void>;
  /** Puts the comments of a document where its statements stand now. */
  show(uri: vscode.Uri, report: Report): void;
  /** Takes the comments of a document away: it is gone. */
  hide(uri: vscode.Uri): void;
  /** A document, or a folder, has another name or place now. */
  move(from: vscode.Uri, to: vscode.Uri): void;
  /** The comments of a document. */
  threads(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** Forgets what a comment shows. */
  remove(thread: vscode.CommentThread): Promise<void>;
}

const keyOf = (uri: vscode.Uri): string => `verdicts ${uri.toString()}`;

export function keepFactChecks(storage: vscode.Memento, client: BaseLanguageClient): KeptFactChecks {
  const changed = new vscode.EventEmitter<void>();
  const shown = new Map<string, { readonly thread: vscode.CommentThread; readonly check: FactCheck }[]>();
  let controller: vscode.CommentController | undefined;
  /** What stands beside the articles, as far as it was asked for. */
  const beside = new Map<string, readonly FactCheck[]>();
  const all = (uri: vscode.Uri): readonly FactCheck[] => {
    const written = beside.get(uri.toString()) ?? [];
    return written.length > 0 ? written : storage.get<FactCheck[]>(keyOf(uri), []);
  };
  const clear = (uri: vscode.Uri): void => {
    for (const { thread } of shown.get(uri.toString()) ?? []) thread.dispose();
    shown.delete(uri.toString());
  };
  const set = async (uri: vscode.Uri, checks: readonly FactCheck[]): Promise<void> => {
    const written = await keepThere(client, uri, checks);
    beside.set(uri.toString(), written ? checks : []);
    await storage.update(keyOf(uri), written || checks.length === 0 ? undefined : checks);
    if (checks.length === 0) clear(uri);
    changed.fire();
  };

  return {
    onDidChange: changed.event,
    all,
    async load(uri) {
      const known = await askBeside(client, uri).catch(() => null);
      if (!known) return;
      beside.set(uri.toString(), known.checks);
      changed.fire();
    },
    set,
    byClaim(uri, { claims }) {
      const { matched } = matchFactChecks(claims, all(uri));
      return new Map(matched.map(({ claim, check }) => [claim.id, check]));
    },
    show(uri, { claims }) {
      const checks = all(uri);
      if (checks.length === 0 && !shown.has(uri.toString())) return;
      controller ??= vscode.comments.createCommentController(
        'ontherecord.factCheck',
        vscode.l10n.t('Fact Check'),
      );
      clear(uri);
      const { matched } = matchFactChecks(claims, checks);
      shown.set(
        uri.toString(),
        matched.map(({ claim, check }) => ({
          thread: comment(controller!, uri, rangeOf(claim.range), check),
          check,
        })),
      );
    },
    hide: clear,
    move(from, to) {
      clear(from);
      moveStored(storage, keyOf(from), keyOf(to));
    },
    threads: (uri) => (shown.get(uri.toString()) ?? []).map(({ thread }) => thread),
    async remove(thread) {
      const known = shown.get(thread.uri.toString())?.find((one) => one.thread === thread);
      if (!known) return;
      thread.dispose();
      const rest = all(thread.uri).filter(
        ({ statement, verdict, note }) =>
          !(
            statement === known.check.statement &&
            verdict === known.check.verdict &&
            note === known.check.note
          ),
      );
      await set(thread.uri, rest);
    },
    dispose() {
      changed.dispose();
      controller?.dispose();
    },
  };
}

/** Null where the article is not read. */
function askBeside(client: BaseLanguageClient, uri: vscode.Uri): Promise<FactChecks | null> {
  return client.sendRequest<FactChecks | null>(factChecksMethod, articleParams(client, uri));
}

/** Writes fact checks into the file beside an article; false where they have to be kept elsewhere. */
async function keepThere(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  checks: readonly FactCheck[],
): Promise<boolean> {
  const known = await askBeside(client, uri);
  if (!known?.kept && (checks.length === 0 || !vscode.workspace.isTrusted)) return false;
  const params: KeepFactChecksParams = { ...articleParams(client, uri), checks };
  const result = await client.sendRequest<KeepFactChecksResult>(keepFactChecksMethod, params);
  return result !== null && writeBeside(client, result.edit);
}

function comment(
  controller: vscode.CommentController,
  uri: vscode.Uri,
  range: vscode.Range,
  { verdict, note }: FactCheck,
): vscode.CommentThread {
  const body = new vscode.MarkdownString();
  if (verdict) body.appendMarkdown('**').appendText(verdict).appendMarkdown('**');
  if (note) body.appendText(`${verdict ? '\n\n' : ''}${note}`);
  const thread = controller.createCommentThread(uri, range, [
    { author: { name: vscode.l10n.t('Fact check') }, body, mode: vscode.CommentMode.Preview },
  ]);
  thread.label = verdict ? vscode.l10n.t('Fact check: {0}', verdict) : vscode.l10n.t('Fact check');
  thread.canReply = false;
  thread.contextValue = 'verdict';
  thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  return thread;
}
