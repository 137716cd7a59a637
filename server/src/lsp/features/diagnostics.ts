import { DiagnosticSeverity, DiagnosticTag, DocumentDiagnosticRequest } from 'vscode-languageserver';
import type {
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  Range,
} from 'vscode-languageserver';
import {
  bibliographyFindings,
  findingsOf,
  isOfSource,
  keyPlaces,
  oneForEachSource,
} from '../../core/index.ts';
import type { BibliographyFinding, Rule, SourceFinding } from '../../core/index.ts';
import { rangeOf } from '../text/convert.ts';
import { say } from '../../say/index.ts';
import type { Client } from '../connection/client.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import type { LineDocument } from '../text/line-document.ts';

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

/** All findings of a document as the protocol has them, those in its own list of references, too. */
export function diagnosticsOf(question: Question): Diagnostic[] {
  const made = (question.kept.get('diagnostics made') ?? nothingMade) as Made;
  const now = new Map<SourceFinding['found'], Diagnostic>();
  const items = oneForEachSource(findingsOf(question.analysis)).map((finding) => {
    const diagnostic = diagnosticAgain(question, finding, made.get(finding.found));
    now.set(finding.found, diagnostic);
    return diagnostic;
  });
  question.kept.set('diagnostics made', now satisfies Made);
  return [...items, ...ownReferences(question)];
}

/** The diagnostics of last time by their findings: what an edit does not reach is still found, as the same object. */
type Made = ReadonlyMap<SourceFinding['found'], Diagnostic>;

const nothingMade: Made = new Map();

/** The diagnostic of last time where it still holds, with another range where only its place is another. */
function diagnosticAgain(
  question: Question,
  finding: SourceFinding,
  before: Diagnostic | undefined,
): Diagnostic {
  if (!before) return diagnosticOf(question, finding);
  const range = rangeOf(question.document, finding);
  const information = relatedOf(question, finding);
  // What is asked of a source is told in one, and an edit may take a part of it away.
  if (isOfSource(finding) && before.message !== messageOf(finding.what, finding.rule))
    return diagnosticOf(question, finding);
  if (sameRange(range, before.range) && sameInformation(information, before.relatedInformation))
    return before;
  return { ...before, range, ...(information && { relatedInformation: information }) };
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

type Information = Diagnostic['relatedInformation'];

function sameInformation(a: Information, b: Information): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** What is found in the front matter of the article: its list of references, bibliographies that are not there. */
function ownReferences({ document, analysis, settings, client }: Question): Diagnostic[] {
  const { bibliography } = analysis.options;
  if (!bibliography?.files.some(({ uri }) => uri === document.uri)) return [];
  const used = new Set(keyPlaces(analysis).map(({ key }) => key));
  return bibliographyFindings(bibliography, { used, ...settings })
    .filter(({ file }) => file.uri === document.uri)
    .map((finding) => inFile(document, client, finding));
}

/** A finding in a bibliography as the protocol has it; undefined where the file has gone. */
export function fileDiagnostic(desk: Desk, finding: BibliographyFinding): Diagnostic | undefined {
  const document = desk.works.document(finding.file.uri);
  return document && inFile(document, desk.client, finding, desk);
}

function inFile(
  document: LineDocument,
  client: Client,
  { start, end, rule, severity, what, unnecessary, related }: BibliographyFinding,
  desk?: Desk,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: rangeOf(document, { start, end }),
    severity: severities[severity],
    code: rule.id,
    source,
    message: messageOf(what, rule),
  };
  if (client.codeDescription && client.rulePages !== undefined)
    diagnostic.codeDescription = { href: `${client.rulePages}/${rule.id}.md` };
  if (unnecessary && client.unnecessaryTag) diagnostic.tags = [DiagnosticTag.Unnecessary];
  const there = related && (desk?.works.document(related.entry.file.uri) ?? document);
  if (related && there && client.relatedInformation) {
    const location = { uri: related.entry.file.uri, range: rangeOf(there, related.entry.entry.keySpan) };
    diagnostic.relatedInformation = [{ location, message: related.message }];
  }
  return diagnostic;
}

/** One finding as the protocol has it. */
function diagnosticOf(question: Question, finding: SourceFinding): Diagnostic {
  const { document, client } = question;
  const { rule, severity, unnecessary } = finding;
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
  const information = relatedOf(question, finding);
  if (information) diagnostic.relatedInformation = information;
  return diagnostic;
}

function relatedOf({ document, client, elsewhere }: Question, { related }: SourceFinding): Information {
  if (related.length === 0 || !client.relatedInformation) return undefined;
  return related.flatMap(({ span, message, uri }) => {
    const there = uri === undefined ? document : elsewhere?.(uri);
    return there ? [{ location: { uri: there.uri, range: rangeOf(there, span) }, message }] : [];
  });
}

/** What is there, why it matters, and what to do, a line each. */
function messageOf(what: string, { standard, advice }: Rule): string {
  return [what, `${say(standard.name)}: ${say(standard.says)}`, say(advice)].join('\n');
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
  const same = before !== undefined && sameItems(before.items, items);
  const id = same ? before.id : (before?.id ?? 0) + 1;
  kept.set('diagnostics', { id, items } satisfies Reported);
  return same && params.previousResultId === String(id)
    ? { kind: 'unchanged', resultId: String(id) }
    : { kind: 'full', resultId: String(id), items };
}

/**
 * Whether two lists of diagnostics say the same. Nearly all of them are the same objects; to write all of them out at each
 * key would cost more than to find them.
 */
export function sameItems(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, i) => item === b[i] || JSON.stringify(item) === JSON.stringify(b[i]))
  );
}
