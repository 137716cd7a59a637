import { folderOf } from '../reading/articles.ts';

/** Folders that are looked into above a document; deeper ones have people files of their own. */
const most = 20;

/**
 * URIs of the folders whose people files count for a document, without a slash at the end: its own and those above, up to
 * the workspace folder. A document that lies in none has its own folder; one that is not saved yet, the first of the
 * workspace.
 */
export function foldersAround(uri: string, folders: readonly string[]): readonly string[] {
  const root = folderOf(uri, folders)?.replace(/\/$/, '');
  if (root === undefined) {
    if (!/^[\w+.-]+:\/\//.test(uri)) return folders.slice(0, 1).map((folder) => folder.replace(/\/$/, ''));
    return [uri.slice(0, uri.lastIndexOf('/'))];
  }
  const found: string[] = [];
  let folder = uri.slice(0, uri.lastIndexOf('/'));
  while (folder.length > root.length && found.length < most) {
    found.push(folder);
    folder = folder.slice(0, folder.lastIndexOf('/'));
  }
  return [...found, root];
}
