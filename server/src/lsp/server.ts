import type { Connection } from 'vscode-languageserver';

/** The one adapter for desktop, web and other editors: speaks to whatever is at the other end of the connection. */
export function startServer(connection: Connection): void {
  connection.onInitialize(() => ({ capabilities: {} }));
  connection.listen();
}
