import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Client } from '../connection/client.ts';
import { rangeOf } from '../text/convert.ts';
import { openDocument } from '../text/line-document.ts';
import type { KeptFile } from '../beside/people.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/** Tells the editor what is wrong in people files; of one in which nothing was or is wrong, nothing is told. */
export function tellProblems(
  connection: Connection,
  client: Client,
): (uri: string, file: KeptFile | undefined) => void {
  const told = new Set<string>();
  return (uri, file) => {
    const diagnostics = file ? problemsOf(file, client) : [];
    if (diagnostics.length === 0 && !told.delete(uri)) return;
    if (diagnostics.length > 0) told.add(uri);
    void connection.sendDiagnostics({ uri, diagnostics });
  };
}

/** What is wrong in a people file, as the protocol has it. */
function problemsOf({ uri, text, file }: KeptFile, client: Client): Diagnostic[] {
  const document = openDocument(uri, 'yaml', 0, text);
  return file.problems.map(({ start, end, severity, code, message, other }) => ({
    range: rangeOf(document, { start, end }),
    severity: severities[severity],
    code,
    source: 'On the Record',
    message,
    ...(other && client.relatedInformation
      ? {
          relatedInformation: [
            { location: { uri, range: rangeOf(document, other) }, message: other.message },
          ],
        }
      : {}),
  }));
}
