import * as vscode from 'vscode';

/** Milliseconds without a key that make a pause: more than a writer thinks about a word, less than a reader waits for. */
const afterKey = 1000;

/** Milliseconds after a paste, a repair or an undone change: whoever made it looks at what comes of it. */
const afterOther = 300;

/** More than a key puts in at once is no typing: a paste, a repair, a change from elsewhere. */
export const mostTyped = 3;

/** A change of a text, as the editor tells of it. */
type Change = Pick<vscode.TextDocumentChangeEvent, 'contentChanges' | 'reason'>;

/** Whether a change may be that of a key: one place, a few letters, nothing done again or undone. */
export function isTyped({ contentChanges, reason }: Change): boolean {
  return contentChanges.length === 1 && contentChanges[0].text.length <= mostTyped && reason === undefined;
}

/** How long what a change asks for waits, in milliseconds. */
function waitAfter(change: Change): number {
  return isTyped(change) ? afterKey : afterOther;
}

/** Work that waits for the writer. */
interface Waiting extends vscode.Disposable {
  /** Asks for the work at the pause after a change; the wait begins anew. */
  after(change: Change): void;
  /** Asks for it now, or with what is waited for already. */
  soon(): void;
}

/**
 * While keys follow one another nothing that can be seen is sent to the window, because each message takes from the time
 * that it has for the letters. What has become of them all comes at the first pause.
 */
export function atPause(work: () => void): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const begin = (milliseconds: number): void => {
    stop();
    timer = setTimeout(() => {
      timer = undefined;
      work();
    }, milliseconds);
  };
  return {
    after: (change) => begin(waitAfter(change)),
    soon() {
      if (timer === undefined) begin(0);
    },
    dispose: stop,
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
    vscode.workspace.onDidChangeTextDocument((change) => {
      const { document, contentChanges } = change;
      if (contentChanges.length === 0) return;
      if (typedIn.has(document)) ended.fire({ document, paused: false });
      end(document);
      const waiting = atPause(() => {
        end(document);
        ended.fire({ document, paused: true });
      });
      typedIn.set(document, waiting);
      waiting.after(change);
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
