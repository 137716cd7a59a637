import { DiagnosticSeverity, DiagnosticTag, DocumentDiagnosticRequest } from 'vscode-languageserver';
import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { findingsOf } from '../../core/index.ts';
import type { Rule, SourceFinding } from '../../core/index.ts';
import { rangeOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';

/** Diagnostics that the editor asks for. Others get them pushed, by `diagnosticsOf`. */
export const diagnostics: Feature = {
  register: (ask) =>
    ask(DocumentDiagnosticRequest.type, 'document', report, {
      kind: 'full',
      items: [],
    } as DocumentDiagnosticReport),
};

/** How findings are called in the editor's list of problems. */
const source = 'On the Record';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** All findings of a document as the protocol has them. */
export function diagnosticsOf(question: Question): Diagnostic[] {
  return findingsOf(question.analysis).map((finding) => diagnosticOf(question, finding));
}

/** One finding as the protocol has it. */
export function diagnosticOf({ document, client }: Question, finding: SourceFinding): Diagnostic {
  const { rule, severity, related, unnecessary } = finding;
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding),
    severity: severities[severity],
    code: rule.id,
    source,
    message: messageOf(finding.what, rule),
  };
  if (client.codeDescription && client.rulePages !== undefined) {
    diagnostic.codeDescription = { href: `${client.rulePages}/${rule.id}.md` };
  }
  if (unnecessary && client.unnecessaryTag) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (related.length > 0 && client.relatedInformation) {
    diagnostic.relatedInformation = related.map(({ span, message }) => ({
      location: { uri: document.uri, range: rangeOf(document, span) },
      message,
    }));
  }
  return diagnostic;
}

/** What is there, why it matters, and what to do, a line each. */
function messageOf(what: string, { standard, advice }: Rule): string {
  return [what, `${standard.name}: ${standard.says}`, advice].join('\n');
}

interface Reported {
  readonly id: number;
  readonly items: readonly Diagnostic[];
}

/** The report keeps its id for as long as the diagnostics are the same, so that most keystrokes send none. */
function report(question: Question, params: DocumentDiagnosticParams): DocumentDiagnosticReport {
  const { kept } = question;
  const before = kept.get('diagnostics') as Reported | undefined;
  const items = diagnosticsOf(question);
  const same = before !== undefined && JSON.stringify(before.items) === JSON.stringify(items);
  const id = same ? before.id : (before?.id ?? 0) + 1;
  kept.set('diagnostics', { id, items } satisfies Reported);
  return same && params.previousResultId === String(id)
    ? { kind: 'unchanged', resultId: String(id) }
    : { kind: 'full', resultId: String(id), items };
}
