import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { convertCitations } from '../../core/index.ts';
import type { CitationForm, Span } from '../../core/index.ts';
import { citeKind } from '../connection/capabilities.ts';
import type { Question } from '../desk.ts';
import { workspaceEdit } from '../text/edits.ts';
import { later, say } from '../../say/index.ts';

const forms: readonly (readonly [CitationForm, string])[] = [
  ['footnote', later('Make this citation a footnote')],
  ['pandoc', later('Make this citation a key')],
  ['link', later('Make this citation a link')],
];

/** The citation at the cursor in the forms that it does not have. */
export function convertActions({ analysis, document, client }: Question, span: Span): CodeAction[] {
  return forms.flatMap(([form, title]) => {
    const edits = convertCitations(analysis, form, span);
    return edits.length === 0
      ? []
      : [{ title: say(title), kind: citeKind, edit: workspaceEdit(document, client, edits) }];
  });
}

/** Every citation of a document in one form; null where there is nothing to change. */
export function convertAll({ analysis, document, client }: Question, to: CitationForm): WorkspaceEdit | null {
  const edits = convertCitations(analysis, to);
  return edits.length === 0 ? null : workspaceEdit(document, client, edits);
}
