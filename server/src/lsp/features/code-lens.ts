import { CodeLensRequest } from 'vscode-languageserver';
import type { CodeLens } from 'vscode-languageserver';
import { positionAt } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';
import { figuresOf, lineOf, partsOf } from '../cards/figures.ts';

/** The figures of an article above it, where somebody wants them there; otherwise they are hints behind its first line. */
export const codeLens: Feature = {
  register: (ask) => ask(CodeLensRequest.type, 'document', answer),
};

function answer({ analysis, document, settings, client }: Question): CodeLens[] {
  if (settings.figures.position !== 'above') return [];
  const name = 'ontherecord.showReport';
  const shown = client.commands.has(name);
  const parts = partsOf(analysis, settings.figures.scope);
  return figuresOf(analysis, parts).flatMap((found, i) => {
    const title = lineOf(found);
    if (title === '') return [];
    const start = positionAt(document, analysis.document.starts[parts[i].first]);
    // An editor that does not know our command shows the words alone.
    const command = shown ? { title, command: name, arguments: [document.uri] } : { title, command: '' };
    return [{ range: { start, end: start }, command }];
  });
}
