import * as vscode from 'vscode';
import type { InlayHintsMiddleware } from 'vscode-languageclient';
import type { PauseIn } from './pause.ts';

/**
 * The editor asks for hints at each key and draws the answer at once. Figures and names can wait for the pause; until then
 * the editor moves those that it has. Where there are none nobody has to be asked.
 */
export function hintAtPauses(pauseIn: PauseIn): InlayHintsMiddleware {
  return {
    async provideInlayHints(document, range, token, next) {
      const settings = vscode.workspace.getConfiguration('ontherecord', document);
      const wanted =
        settings.get<boolean>('inlayHints.speakers', false) || settings.get('figures.position') === 'behind';
      if (!wanted) return [];
      while (!(await pauseIn(document))) if (token.isCancellationRequested) return undefined;
      return next(document, range, token);
    },
  };
}
