import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { notePlaces } from '../../core/index.ts';
import type { BibliographyFile } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import type { CitationSymbol } from './symbol.ts';
import { say } from '../../say/index.ts';

/** A key as Pandoc reads it without braces: nothing else is a key in every tool. */
const plainKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?$/u;

/** Renames a key in its bibliography and wherever it is cited, or a footnote in its document. Rejects a name that will not do. */
export async function renameCitation(
  desk: Desk,
  question: Question,
  symbol: CitationSymbol,
  name: string,
): Promise<WorkspaceEdit> {
  const written = symbol.kind === 'key' ? name.replace(/^@/, '') : name.replace(/^\[?\^|\]$/g, '');
  refuseIfUnfit(question, symbol, written);
  return renaming(desk, await placesOf(desk, question, symbol), written);
}

/** The edit that writes another name at all these places. */
export function renaming(desk: Desk, places: readonly Place[], written: string): WorkspaceEdit {
  const edits = new Map<string, { version: number | null; edits: TextEdit[] }>();
  for (const { document, span } of places) {
    const open = desk.session(document.uri)?.document;
    if (open && open !== document && open.text !== document.text)
      throw invalid(say('A file has changed meanwhile. Try again in a moment.'));
    const version = open?.version ?? null;
    const file = edits.get(document.uri) ?? { version, edits: [] };
    file.edits.push({ range: rangeOf(document, span), newText: written });
    edits.set(document.uri, file);
  }
  if (!desk.client.documentChanges)
    return { changes: Object.fromEntries([...edits].map(([uri, file]) => [uri, file.edits])) };
  return {
    documentChanges: [...edits].map(([uri, file]) => ({
      textDocument: { uri, version: file.version },
      edits: file.edits,
    })),
  };
}

/** Rejects what cannot be a key in bibliographies of these formats, and what is one already. */
export function refuseKey(
  name: string,
  taken: boolean,
  formats: readonly BibliographyFile['format'][],
): void {
  const fits = plainKey.test(name) && !(formats.includes('bibtex') && /[#%&~$]/.test(name));
  if (!fits) throw invalid(say('“{0}” cannot be a citation key.', name));
  if (taken) throw invalid(say('“{0}” is the key of another work.', name));
}

function refuseIfUnfit({ analysis, document }: Question, symbol: CitationSymbol, name: string): void {
  if (symbol.kind === 'key') {
    const { bibliography } = analysis.options;
    const taken = name !== symbol.key && (bibliography?.byKey.has(name) ?? false);
    refuseKey(name, taken, bibliography?.files.map(({ format }) => format) ?? []);
    return;
  }
  const fits = document.languageId === 'plaintext' ? /^\d{1,3}$/ : /^[^\s[\]^]+$/;
  if (!fits.test(name)) throw invalid(say('“{0}” cannot be the label of a footnote.', name));
  const label = name.toLowerCase();
  if (label !== symbol.note.label && notePlaces(analysis).some((other) => other.label === label))
    throw invalid(say('There is a footnote “{0}” already.', name));
}
