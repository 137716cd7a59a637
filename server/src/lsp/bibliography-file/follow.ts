import {
  BulkRegistration,
  CodeActionKind,
  CodeActionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { Client } from '../connection/client.ts';

/**
 * Asks the editor to hand over bibliographies, too, by their names: most BibTeX, JSON and YAML is nobody’s list of works, so
 * that only what an article names is asked for. Editors that cannot be asked later hand over what they are set up for.
 */
export function followBibliographies(connection: Connection, client: Client): (glob: string) => void {
  return (glob) => {
    if (!client.followDocuments) return;
    const documentSelector = [{ pattern: glob }];
    const wanted = BulkRegistration.create();
    wanted.add(DidOpenTextDocumentNotification.type, { documentSelector });
    wanted.add(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind: TextDocumentSyncKind.Incremental,
    });
    wanted.add(DidCloseTextDocumentNotification.type, { documentSelector });
    wanted.add(HoverRequest.type, { documentSelector });
    wanted.add(DefinitionRequest.type, { documentSelector });
    wanted.add(ReferencesRequest.type, { documentSelector });
    wanted.add(RenameRequest.type, { documentSelector, prepareProvider: client.prepareRename });
    wanted.add(CodeActionRequest.type, { documentSelector, codeActionKinds: [CodeActionKind.QuickFix] });
    connection.client
      .register(wanted)
      .catch((error: unknown) => connection.console.warn(`${glob} is not followed: ${String(error)}`));
  };
}
