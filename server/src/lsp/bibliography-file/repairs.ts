import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { missingFields } from '../../core/index.ts';
import type { BibliographyEntry, BibliographyFinding, SourceEdit, Span } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import type { Handler } from '../connection/answering.ts';
import { findingsIn, openBibliographies } from '../publishing/bibliographies.ts';
import { isRange, spanOf } from '../text/convert.ts';
import type { Desk } from '../desk.ts';
import { workspaceEdit } from '../text/edits.ts';
import { bibliographyAt } from './entries.ts';
import type { OpenBibliography } from './entries.ts';
import { say } from '../../say/index.ts';

/** Repairs of what is found in a bibliography, in the menu of its light bulb. */
export function offerRepairs(answers: Map<string, Handler>, desk: Desk): void {
  const others = answers.get(CodeActionRequest.method);
  answers.set(CodeActionRequest.method, async (params, token) => {
    const there = await bibliographyAt(desk, (params as Partial<CodeActionParams> | null)?.textDocument?.uri);
    if (!there) return (others?.(params, token) as unknown) ?? null;
    const { range, context } = params as CodeActionParams;
    if (!isRange(range)) throw invalid('The request names no range.');
    const wanted = context?.only ?? [CodeActionKind.QuickFix];
    const fits = wanted.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
    if (!fits || !desk.client.codeActionLiterals) return [];
    return repairs(desk, there, spanOf(there.document, range), params as CodeActionParams);
  });
}

async function repairs(
  desk: Desk,
  there: OpenBibliography,
  at: Span,
  { context }: CodeActionParams,
): Promise<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const finding of await findingsAt(desk, there, at)) {
    const entry = there.file.entries.find(({ span, keySpan }) =>
      [span.start, keySpan.start].includes(finding.start),
    );
    if (!entry) continue;
    const told = context?.diagnostics?.filter(({ code }) => code === finding.rule.id);
    for (const { title, edit } of await repairsOf(desk, there, entry, finding)) {
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: told,
        edit: workspaceEdit(there.document, desk.client, [edit]),
      });
    }
  }
  return actions;
}

async function findingsAt(
  desk: Desk,
  { file: { uri } }: OpenBibliography,
  at: Span,
): Promise<readonly BibliographyFinding[]> {
  for (const bibliography of openBibliographies(desk)) {
    if (!bibliography.files.some((file) => file.uri === uri)) continue;
    const found = await findingsIn(desk, bibliography, uri);
    return found.filter(({ start, end }) => start <= at.end && at.start <= end);
  }
  return [];
}

interface Repair {
  readonly title: string;
  readonly edit: SourceEdit;
}

/**
 * An entry that nobody can cite or does cite may go; one of two with the same key may be called otherwise; what one lacks
 * gets a place in it, which the writer fills.
 */
async function repairsOf(
  desk: Desk,
  { file, document }: OpenBibliography,
  entry: BibliographyEntry,
  { rule }: BibliographyFinding,
): Promise<readonly Repair[]> {
  const { key, keySpan, span } = entry;
  const { removeEntry, roomFor } = await desk.works.library();
  if (rule.id === 'citation/incomplete')
    return missingFields(entry)
      .map((field) => roomFor(file, document.text, span, field))
      .filter((room) => room !== undefined)
      .map((room) => ({ title: say('Fill in {0}', room.name), edit: room }));
  if (rule.id !== 'citation/unused' && rule.id !== 'citation/duplicate-key') return [];
  const removal = removeEntry(file, document.text, span);
  const remove = removal ? [{ title: say('Remove the entry {0}', key), edit: { ...removal, text: '' } }] : [];
  if (rule.id === 'citation/unused') return remove;
  const name = freeName(key, new Set(file.entries.map((other) => other.key)));
  return [{ title: say('Call this entry {0}', name), edit: { ...keySpan, text: name } }, ...remove];
}

/** `keller2024a`, `keller2024b` … */
function freeName(key: string, taken: ReadonlySet<string>): string {
  const base = /\d$/.test(key) ? key : `${key}-`;
  for (let i = 0; ; i++) {
    const name = base + (i < 26 ? String.fromCharCode(97 + i) : `-${i}`);
    if (!taken.has(name)) return name;
  }
}
