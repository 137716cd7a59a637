import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { rangeOf } from '../convert.ts';
import { openDocument } from '../line-document.ts';
import type { KeptFile } from './keeper.ts';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/** What is wrong in a people file, as the protocol has it. */
export function problemsOf({ uri, text, file }: KeptFile, client: Client): Diagnostic[] {
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
