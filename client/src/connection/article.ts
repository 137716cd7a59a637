import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ArticleParams, PlaceRange } from '../../../server/src/protocol/index.ts';

/** What a request about a whole article asks with. */
export function articleParams(client: BaseLanguageClient, uri: vscode.Uri): ArticleParams {
  return { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
}

/** A stretch of an article as the editor has it. */
export function rangeOf({ start, end }: PlaceRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
