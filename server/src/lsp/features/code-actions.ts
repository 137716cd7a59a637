import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { findingsOf, fixesOf } from '../../core/index.ts';
import type { SourceEdit, SourceFinding, Span } from '../../core/index.ts';
import { spanOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';
import { workspaceEdit } from '../edits.ts';

/** Repairs: those of the findings at the cursor, and one that does all safe ones at once. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAll] } }),
  register: (ask) => ask(CodeActionRequest.type, 'range', answer),
};

const fixAll = `${CodeActionKind.SourceFixAll}.ontherecord`;

function answer(question: Question, { range, context }: CodeActionParams): CodeAction[] {
  if (!question.client.codeActionLiterals) return [];
  const span = spanOf(question.document, range);
  const given = context?.diagnostics ?? [];
  const findings = findingsOf(question.analysis);
  return [
    ...(wants(context?.only, CodeActionKind.QuickFix) ? quickFixes(question, findings, span, given) : []),
    // A source action is not for the light bulb: it comes only to those who ask for it.
    ...(context?.only && wants(context.only, fixAll) ? fixAllSafe(question, findings) : []),
  ];
}

/** True where `only` names the kind or one above it, or nothing. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(
  question: Question,
  findings: readonly SourceFinding[],
  { start, end }: Span,
  given: readonly Diagnostic[],
): CodeAction[] {
  const { document, client, analysis } = question;
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
  return here.flatMap((finding) => {
    const diagnostics = given.filter(
      ({ code, range }) => code === finding.rule.id && overlaps(spanOf(document, range), finding),
    );
    return fixesOf(analysis, finding).map(({ title, preferred, edits }): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: preferred,
      edit: workspaceEdit(document, client, edits),
    }));
  });
}

/** All safe repairs as one action; one that touches a repair before it waits for the next time. */
function fixAllSafe(
  { document, client, analysis }: Question,
  findings: readonly SourceFinding[],
): CodeAction[] {
  const repairs = findings.flatMap((finding) => fixesOf(analysis, finding).find(({ safe }) => safe) ?? []);
  const sorted = repairs.map(({ edits }) => [...edits].sort((a, b) => a.start - b.start));
  const chosen: SourceEdit[] = [];
  for (const edits of sorted.sort((a, b) => a[0].start - b[0].start)) {
    if (edits[0].start > (chosen.at(-1)?.end ?? -1)) chosen.push(...edits);
  }
  if (chosen.length === 0) return [];
  // Nobody can type in several places at once: no cursor stops here.
  const plain = chosen.map(({ start, end, text }) => ({ start, end, text }));
  const edit = workspaceEdit(document, client, plain);
  return [{ title: 'Repair everything that is safe to repair', kind: fixAll, edit }];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
