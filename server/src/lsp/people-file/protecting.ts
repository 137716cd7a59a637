import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { isPeopleFile } from '../../people-file/file-names.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import type { Desk } from '../desk.ts';
import { openDocument } from '../text/line-document.ts';
import { editOfFiles } from './edits.ts';
import type { FileChange } from './edits.ts';
import { say } from '../../say/index.ts';

/**
 * Moves a confidential entry out of the file that everybody reads. The file that it comes into is named in the `.gitignore`
 * beside it, which is made where there is none.
 */
export async function moveToConfidential(
  desk: Desk,
  { textDocument: { uri }, range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const names = desk.settings(uri).peopleFile;
  if (isPeopleFile(uri, names) !== 'open') return [];
  const text = await desk.files.read(uri);
  if (text === undefined) return [];
  const { movePerson, readPeopleFile } = await import('../../people-file/index.ts');
  const document = openDocument(uri, 'yaml', 0, text);
  const offset = offsetAt(document, range.start);
  const problem = readPeopleFile(text, { confidential: false }).problems.find(
    ({ code, start, end }) => code === 'people/confidential' && start <= offset && offset <= end,
  );
  if (!problem) return [];
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const target = `${folder}/${encodeURIComponent(names.confidential)}`;
  const protectedText = await desk.files.read(target);
  const moved = movePerson(text, problem.start, protectedText ?? '');
  if (!moved) return [];
  const changes: FileChange[] = [
    ...(await ignoring(desk, folder, names.confidential)),
    { uri: target, text: protectedText, change: moved.insertion },
    { uri, text, change: moved.removal },
  ];
  const edit = editOfFiles(desk.client, changes);
  if (!edit) return [];
  const where = rangeOf(document, problem);
  const diagnostics = context?.diagnostics?.filter(
    (given) => given.code === problem.code && given.range.start.line === where.start.line,
  );
  return [
    {
      title: say('Move this entry to {0}, which git ignores', names.confidential),
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics,
      edit,
    },
  ];
}

/** The line in `.gitignore` that names the file, where it is missing. */
async function ignoring(desk: Desk, folder: string, name: string): Promise<FileChange[]> {
  const uri = `${folder}/.gitignore`;
  const text = await desk.files.read(uri);
  const lines = (text ?? '').split(/\r?\n/).map((line) => line.trim());
  if (lines.includes(name) || lines.includes(`/${name}`)) return [];
  const gap = text && !text.endsWith('\n') ? '\n' : '';
  const at = text?.length ?? 0;
  return [{ uri, text, change: { start: at, end: at, text: `${gap}${name}\n` } }];
}
