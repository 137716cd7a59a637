// The yardstick: the standard library's server and document store, which answer with as many diagnostics and know nothing.
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let items: Diagnostic[] = [];

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
// The benchmark hands in the diagnostics that our server gives for the same text, so that both write the same answer.
connection.onNotification('benchmark/diagnostics', (given: Diagnostic[]) => void (items = given));
connection.languages.diagnostics.on(({ textDocument }) => {
  documents.get(textDocument.uri);
  return { kind: 'full', items };
});
documents.listen(connection);
connection.listen();
