import * as vscode from 'vscode';

/** Shows that another machine is asked, until it answers, or until the reader has waited enough: that gives undefined. */
export function whileAsking<T>(title: string, answer: Promise<T>): Thenable<T | undefined> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) =>
      Promise.race([
        answer,
        new Promise<undefined>((resolve) => token.onCancellationRequested(() => resolve(undefined))),
      ]),
  );
}
