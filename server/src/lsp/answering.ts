import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection } from 'vscode-languageserver';

/** Where the protocol stands: a request is answered between `initialize` and `shutdown` only. */
export interface Lifecycle {
  phase: 'new' | 'running' | 'shutDown';
}

/** A request of the protocol, as vscode-languageserver describes it: only its name matters here. */
interface RequestName {
  readonly method: string;
}

/** Answers requests so that none of them can bring the server down. */
export type Answer = <Params, Result>(
  type: RequestName,
  handle: (params: Params, token: CancellationToken) => Result | Promise<Result>,
) => void;

/**
 * Makes the one door through which requests come in. A request out of season, one with malformed parameters and one that
 * was cancelled get the protocol's errors; an exception is logged and answered as an error.
 */
export function answering(connection: Connection, lifecycle: Lifecycle): Answer {
  connection.onRequest(
    (method) =>
      outOfSeason(lifecycle) ?? new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`),
  );
  return (type, handle) => {
    connection.onRequest(
      type.method,
      async (params: Parameters<typeof handle>[0], token: CancellationToken) => {
        const early = outOfSeason(lifecycle);
        if (early) return early;
        if (token.isCancellationRequested) return cancelled();
        try {
          const result = await handle(params, token);
          return token.isCancellationRequested ? cancelled() : result;
        } catch (error) {
          if (error instanceof ResponseError) return error;
          connection.console.error(`${type.method} failed: ${describe(error)}`);
          return new ResponseError(
            ErrorCodes.InternalError,
            `${type.method} failed; see the output of the server.`,
          );
        }
      },
    );
  };
}

/** The error for parameters that are not what the protocol says. */
export function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}

/** The error for a request that has no place where it comes. */
export function invalidRequest(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, what);
}

/** An error as the log shows it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function outOfSeason({ phase }: Lifecycle): ResponseError<void> | undefined {
  if (phase === 'new')
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for initialize.');
  if (phase === 'shutDown') return invalidRequest('The server was shut down.');
  return undefined;
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
