import { startServer } from './lsp/server.ts';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

startServer(createConnection(ProposedFeatures.all));
