import { TextDocumentEdit } from 'vscode-languageserver';
import type {
  AnnotatedTextEdit,
  CancellationToken,
  ChangeAnnotation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { isRenamable, renamePerson, speakerAt, wholeName } from '../../core/index.ts';
import type { Correction, Span, Speaker } from '../../core/index.ts';
import { invalid } from '../connection/answering.ts';
import { textEdit } from '../text/edits.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { CastMember } from '../beside/cast.ts';
import { correcting, sidecarEdit } from '../beside/sidecar-edit.ts';
import type { Desk, Question } from '../desk.ts';
import { articlesWith, elsewhere } from './elsewhere.ts';
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

/** The new name of somebody, and the one that they have. */
interface Names {
  readonly name: string;
  readonly old: string;
}

/**
 * Renames somebody, where they are called `old`, in this article and in others. In quotations and in other articles only
 * where the editor lets its writer look at each change before; the corrections of this article follow.
 */
export async function renameSpeaker(
  desk: Desk,
  question: Question,
  speaker: Speaker,
  { name, old }: Names,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  if (!/\p{L}/u.test(name) || /[\r\n]/.test(name)) throw invalid(say('“{0}” cannot be a name.', name));
  const { document, client, analysis } = question;
  const written = name.replace(/\s+/g, ' ');
  const { edits, corrections } = renamePerson(analysis, speaker, written, old);
  const plain = edits.filter(({ quoted }) => !quoted).map((edit) => textEdit(document, edit));
  if (!client.documentChanges) return { changes: { [document.uri]: plain } };
  const quoted = client.changeAnnotations ? edits.filter((edit) => edit.quoted) : [];
  const change: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [...plain, ...quoted.map((edit) => annotated(document, edit, inQuotation))],
  };
  const others =
    corrections && question.sidecar?.sidecar
      ? (sidecarEdit(question, correcting(corrections)).documentChanges ?? [])
      : [];
  // The last one is the article, which has an edit of its own here.
  const here = [...others.slice(0, -1), change];
  if (!client.changeAnnotations) return { documentChanges: here };
  const there = await elsewhere(desk, question, speaker, token);
  const documentChanges = [...here, ...(await renamedElsewhere(desk, there, { name: written, old }, token))];
  const asked = annotationsIn(documentChanges);
  return Object.keys(asked).length === 0
    ? { documentChanges }
    : { documentChanges, changeAnnotations: asked };
}

async function renamedElsewhere(
  desk: Desk,
  members: readonly CastMember[],
  { name, old }: Names,
  token: CancellationToken,
): Promise<TextDocumentEdit[]> {
  const found = await articlesWith(desk, members, token);
  return found.flatMap(({ article: { document, analysis }, speakers }) => {
    const renamings = speakers.map((speaker) => renamePerson(analysis, speaker, name, old));
    const edits = renamings.flatMap((renaming) => renaming.edits);
    if (edits.length === 0) return [];
    const { uri } = document;
    const version = desk.session(uri) ? document.version : null;
    const change: TextDocumentEdit = {
      textDocument: { uri, version },
      edits: edits.map((edit) => annotated(document, edit, edit.quoted ? inQuotation : inOther)),
    };
    const [{ corrections }] = renamings;
    return [...correctedBeside(desk, document, corrections), change];
  });
}

/** The corrections of another article, with the new name in them. */
function correctedBeside(
  { client, sidecars }: Desk,
  document: LineDocument,
  corrections: readonly Correction[] | undefined,
): TextDocumentEdit[] {
  const sidecar = sidecars.of(document.uri);
  if (!corrections || !sidecar?.sidecar) return [];
  const changes = sidecarEdit({ document, client, sidecar }, correcting(corrections)).documentChanges ?? [];
  // The last one is the article, which has an edit of its own.
  return changes
    .slice(0, -1)
    .filter((change) => TextDocumentEdit.is(change))
    .map(({ textDocument, edits }) => ({
      textDocument,
      edits: edits.map((edit) => ({ ...(edit as TextEdit), annotationId: inOther })),
    }));
}

function annotated(
  document: LineDocument,
  edit: Span & { readonly text: string },
  annotationId: string,
): AnnotatedTextEdit {
  return { ...textEdit(document, edit), annotationId };
}

/** What the editor asks before it makes any of these changes. */
function annotationsIn(
  changes: NonNullable<WorkspaceEdit['documentChanges']>,
): Record<string, ChangeAnnotation> {
  const used = new Set(
    changes.flatMap((change) =>
      'edits' in change
        ? change.edits.flatMap((edit) => ('annotationId' in edit ? [edit.annotationId] : []))
        : [],
    ),
  );
  const asked: Record<string, ChangeAnnotation> = {};
  if (used.has(inQuotation))
    asked[inQuotation] = {
      label: say('In quotations'),
      description: say('Somebody said these words'),
      needsConfirmation: true,
    };
  if (used.has(inOther))
    asked[inOther] = {
      label: say('In other articles'),
      description: say('Taken to be the same person'),
      needsConfirmation: true,
    };
  return asked;
}

const inQuotation = 'quotation';
const inOther = 'other';
