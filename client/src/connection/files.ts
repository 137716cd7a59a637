import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  longestFile,
  readFileMethod,
  readFolderMethod,
  decodedText,
} from '../../../server/src/protocol/index.ts';
import type {
  ReadFileParams,
  ReadFileResult,
  ReadFolderParams,
  ReadFolderResult,
} from '../../../server/src/protocol/index.ts';

/** Hands files to the server through the editor's file system: it reaches remote and virtual folders, in a browser, too. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(readFileMethod, readFile),
    client.onRequest(readFolderMethod, readFolder),
  );
}

/** Gives no device, which an article of somebody else may name and which never ends, and nothing beyond measure. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = vscode.Uri.parse(uri);
    const { type, size } = await vscode.workspace.fs.stat(file);
    if (!(type & vscode.FileType.File) || size > longestFile) return null;
    const bytes = await vscode.workspace.fs.readFile(file);
    return { text: decodedText(bytes) };
  } catch {
    return null;
  }
}

async function readFolder({ uri }: ReadFolderParams): Promise<ReadFolderResult> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri));
    return entries
      .filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory)
      .map(([name, type]) => ({ name, folder: type === vscode.FileType.Directory }));
  } catch {
    return [];
  }
}
