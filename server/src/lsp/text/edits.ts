import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { SourceEdit, Span } from '../../core/index.ts';
import type { Client } from '../connection/client.ts';
import { rangeOf } from './convert.ts';
import type { LineDocument } from './line-document.ts';

/**
 * Edits of the core as the editor applies them. Where it can, the cursor is left where the writer goes on; other editors
 * get the same text.
 */
export function workspaceEdit(
  document: LineDocument,
  client: Client,
  edits: readonly SourceEdit[],
): WorkspaceEdit {
  const { uri, version } = document;
  if (!client.documentChanges) return { changes: { [uri]: edits.map((edit) => textEdit(document, edit)) } };
  const convert = client.snippetEdits ? snippetEdit : textEdit;
  return {
    documentChanges: [
      { textDocument: { uri, version }, edits: edits.map((edit) => convert(document, edit)) },
    ],
  };
}

/** An edit of the core as the protocol has it. */
export function textEdit(document: LineDocument, edit: Span & { readonly text: string }): TextEdit {
  return { range: rangeOf(document, edit), newText: edit.text };
}

/** `{start: 3, end: 6}` of ` [@key]` becomes ` [@${1:key}]`. */
function snippetEdit(document: LineDocument, edit: SourceEdit): TextEdit | SnippetTextEdit {
  const { text, select } = edit;
  if (!select) return textEdit(document, edit);
  const inside = text.slice(select.start, select.end);
  const stop = inside === '' ? '$0' : `\${1:${escape(inside)}}`;
  const value = escape(text.slice(0, select.start)) + stop + escape(text.slice(select.end));
  const snippet = unindented(value, document.text, edit.start);
  return { range: rangeOf(document, edit), snippet: { kind: 'snippet', value: snippet } };
}

/**
 * Editors indent each further line of a snippet as the line that it begins in; what is indented so already comes without.
 * `text` is that of the document, `start` the place in it.
 */
function unindented(snippet: string, text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [indent] = /^[ \t]*/.exec(before)!;
  return indent === '' ? snippet : snippet.replaceAll(`\n${indent}`, '\n');
}

function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
