import { CompletionItemKind, CompletionRequest } from 'vscode-languageserver';
import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { invalid } from '../connection/answering.ts';
import type { Handler } from '../connection/answering.ts';
import { isPosition, offsetAt, rangeOf } from '../text/convert.ts';
import type { Desk } from '../desk.ts';

/** Answers in people files: keys, ids, organisations. Elsewhere the answer is that of others, if anybody has one. */
export function completePeopleFiles(answers: Map<string, Handler>, desk: Desk): void {
  const others = answers.get(CompletionRequest.method);
  answers.set(CompletionRequest.method, (params, token) => {
    const { textDocument, position } = (params ?? {}) as Partial<CompletionParams>;
    if (typeof textDocument?.uri !== 'string') throw invalid('The request names no document.');
    if (!desk.people.keeps(textDocument.uri)) return others?.(params, token) ?? null;
    if (!isPosition(position)) throw invalid('The request names no position.');
    return complete(desk, textDocument.uri, position);
  });
}

async function complete(
  desk: Desk,
  uri: string,
  position: CompletionParams['position'],
): Promise<CompletionItem[] | null> {
  const document = desk.session(uri)?.document;
  if (!document) return null;
  const { completePeopleFile } = await import('../../people-file/index.ts');
  return completePeopleFile(document.text, offsetAt(document, position)).map((item, i) => ({
    label: item.label,
    kind: item.kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
    documentation: item.says,
    sortText: String(i).padStart(2, '0'),
    textEdit: { range: rangeOf(document, item.replace), newText: item.text },
  }));
}
