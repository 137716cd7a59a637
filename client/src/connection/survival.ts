import {
  type BaseLanguageClient,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
} from 'vscode-languageclient';

/**
 * What becomes of the client when its server dies. The library gives up for good after a few messages that could not be
 * written; but between the death of a server and the end of its connection, which starts it again, each letter that is
 * typed is such a message. So only the end of the connection counts, and there the library's own rule holds: at most
 * five starts in three minutes.
 */
export function createErrorHandler(client: () => BaseLanguageClient): ErrorHandler {
  let ordinary: ErrorHandler | undefined;
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult | Promise<CloseHandlerResult> => {
      ordinary ??= client().createDefaultErrorHandler();
      return ordinary.closed();
    },
  };
}
