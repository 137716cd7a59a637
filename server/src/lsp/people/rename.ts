import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { isRenamable, renamePerson, speakerAt, wholeName } from '../../core/index.ts';
import type { Speaker } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import { textEdit } from '../text/edits.ts';
import type { Question } from '../desk.ts';
import { correcting, sidecarEdit } from '../beside/sidecar-edit.ts';
import { say } from '../../say/index.ts';

/** Whoever is mentioned at an offset and has a name that can be another one. */
export function renamableAt({ analysis }: Question, offset: number): Speaker | undefined {
  const speaker = speakerAt(analysis, offset)?.speaker;
  return speaker && isRenamable(speaker) ? speaker : undefined;
}

/** Which of the names of somebody, who may have several, stands at an offset. */
export function nameAt({ analysis, document }: Question, speaker: Speaker, offset: number): string {
  const name = speakerAt(analysis, offset)?.name;
  return name ? wholeName(analysis, speaker, document.slice(name.start, name.end)) : speaker.name;
}

/**
 * Renames somebody in an article, where they are called `old`. In quotations only where the editor lets its writer look at
 * each change before; their corrections follow.
 */
export function renameSpeaker(
  question: Question,
  speaker: Speaker,
  name: string,
  old: string,
): WorkspaceEdit {
  if (!/\p{L}/u.test(name) || /[\r\n]/.test(name)) throw invalid(say('“{0}” cannot be a name.', name));
  const { document, client, analysis } = question;
  const { edits, corrections } = renamePerson(analysis, speaker, name.replace(/\s+/g, ' '), old);
  const plain = edits.filter(({ quoted }) => !quoted).map((edit) => textEdit(document, edit));
  if (!client.documentChanges) return { changes: { [document.uri]: plain } };
  const quoted = client.changeAnnotations ? edits.filter((edit) => edit.quoted) : [];
  const annotated = quoted.map((edit): AnnotatedTextEdit => ({
    ...textEdit(document, edit),
    annotationId: inQuotation,
  }));
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [...plain, ...annotated],
  };
  const others =
    corrections && question.sidecar?.sidecar
      ? (sidecarEdit(question, correcting(corrections)).documentChanges ?? [])
      : [];
  // The last one is the article, which has an edit of its own here.
  const documentChanges = [...others.slice(0, -1), change];
  if (annotated.length === 0) return { documentChanges };
  return {
    documentChanges,
    changeAnnotations: {
      [inQuotation]: {
        label: say('In quotations'),
        description: say('Somebody said these words'),
        needsConfirmation: true,
      },
    },
  };
}

const inQuotation = 'quotation';
