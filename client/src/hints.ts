import * as vscode from 'vscode';
import type { InlayHintsMiddleware } from 'vscode-languageclient';
import type { PauseIn } from './pause.ts';

/**
 * The editor asks for hints at each key and draws the answer at once. Names behind pronouns can wait for the pause; until
 * then the editor moves those that it has. Where they are off nobody has to be asked.
 */
export function hintAtPauses(pauseIn: PauseIn): InlayHintsMiddleware {
  return {
    async provideInlayHints(document, range, token, next) {
      const settings = vscode.workspace.getConfiguration('ontherecord', document);
      if (!settings.get<boolean>('inlayHints.speakers', false)) return [];
      while (!(await pauseIn(document))) if (token.isCancellationRequested) return undefined;
      return next(document, range, token);
    },
  };
}
