import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../server/src/protocol/index.ts';
import type { LedgerView } from './ledger/view.ts';
import type { ReportDesk } from './report/commands.ts';

/** What `activate` hands to tests and other extensions. */
export interface Api {
  readonly client: BaseLanguageClient;
  /** The server's last word on a document, or undefined. */
  status(uri: vscode.Uri): StatusParams | undefined;
  readonly ledger: LedgerView;
  readonly reports: ReportDesk;
}
