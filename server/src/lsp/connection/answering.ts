import { ErrorCodes, LSPErrorCodes, RAL, ResponseError } from 'vscode-languageserver';
import type { CancellationToken, Connection } from 'vscode-languageserver';

/** Where the protocol stands: a request is answered between `initialize` and `shutdown` only. */
export interface Lifecycle {
  phase: 'new' | 'running' | 'shutDown';
}

/**
 * Answers one kind of request from whatever came as its parameters. Throws a ResponseError for those that are malformed. The
 * token says whether anybody still waits for the answer.
 */
export type Handler = (params: unknown, token: CancellationToken) => unknown;

/**
 * Makes the one door through which requests come in. A request out of season, one with malformed parameters, one that
 * nobody knows and one that was cancelled get the protocol's errors; an exception is logged and answered as an error, so
 * that no request can bring the server down.
 */
export function answerRequests(
  connection: Connection,
  lifecycle: Lifecycle,
  handlers: () => Promise<ReadonlyMap<string, Handler>>,
): void {
  connection.onRequest(async (method: string, params: unknown, token: CancellationToken) => {
    const early = outOfSeason(lifecycle);
    if (early) return early;
    try {
      const handle = (await handlers()).get(method);
      if (!handle) return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
      return token.isCancellationRequested ? cancelled() : handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      connection.console.error(`${method} failed: ${describe(error)}`);
      return new ResponseError(ErrorCodes.InternalError, `${method} failed; see the output of the server.`);
    }
  });
}

/** The error for parameters that are not what the protocol says. */
export function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}

/** The error for a request that has no place where it comes. */
export function invalidRequest(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, what);
}

/** So many pieces of work are begun at once: an editor that hands files out takes its time for each. */
const atOnce = 16;

/**
 * Does work that waits for files, as long as somebody waits for it, and lets other messages in between. Rejects where nobody
 * waits any more.
 */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  token?: CancellationToken,
): Promise<readonly Result[]> {
  const done: Result[] = [];
  for (let i = 0; i < items.length; i += atOnce) {
    if (token?.isCancellationRequested) throw cancelled();
    done.push(...(await Promise.all(items.slice(i, i + atOnce).map(work))));
    await new Promise<void>((resolve) => void RAL().timer.setImmediate(resolve));
  }
  return done;
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
