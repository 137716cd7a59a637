import * as vscode from 'vscode';

/** Milliseconds without a keystroke that make a pause: more than between two words, less than a reader waits for. */
const pause = 500;

/** Work that waits for the writer. */
interface Waiting extends vscode.Disposable {
  /** Asks for the work at the next pause, or in so many milliseconds. Asking again begins the wait anew. */
  soon(milliseconds?: number): void;
}

/**
 * While keys follow one another nothing that can be seen is sent to the window, because each message takes from the time
 * that it has for the letters. What has become of them all comes at the first pause.
 */
export function atPause(work: () => void): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon(milliseconds = pause) {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}

/**
 * The same for what the editor asks for by itself while somebody types: resolves with true when the writer pauses, at once
 * where nobody types, and with false when a key comes first.
 */
export type PauseIn = (document: vscode.TextDocument) => Promise<boolean>;

export function watchPauses(context: vscode.ExtensionContext): PauseIn {
  const typedIn = new Map<vscode.TextDocument, Waiting>();
  const ended = new vscode.EventEmitter<{
    readonly document: vscode.TextDocument;
    readonly paused: boolean;
  }>();
  const end = (document: vscode.TextDocument): void => {
    typedIn.get(document)?.dispose();
    typedIn.delete(document);
  };
  context.subscriptions.push(
    ended,
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      if (typedIn.has(document)) ended.fire({ document, paused: false });
      end(document);
      const waiting = atPause(() => {
        end(document);
        ended.fire({ document, paused: true });
      });
      typedIn.set(document, waiting);
      waiting.soon();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      end(document);
      ended.fire({ document, paused: false });
    }),
    { dispose: () => typedIn.forEach((waiting) => waiting.dispose()) },
  );
  return (document) =>
    new Promise((resolve) => {
      if (!typedIn.has(document)) return resolve(true);
      const listening = ended.event((event) => {
        if (event.document !== document) return;
        listening.dispose();
        resolve(event.paused);
      });
    });
}
