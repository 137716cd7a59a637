import { articleFile, decoded } from '../../protocol/index.ts';
import type { ArticleAnswer, ArticleGlobs } from '../../protocol/index.ts';
import { say } from '../../say/index.ts';

const languages = ['markdown', 'plaintext'];

/** Whether a document is read as an article, by its language and where it lies. `folders` are URIs of what is open. */
export function chooseArticle(
  { uri, languageId }: { readonly uri: string; readonly languageId: string },
  folders: readonly string[],
  globs: ArticleGlobs & { readonly article?: true | string },
): ArticleAnswer {
  const byPath = decided(globs.article) ?? articleFile(pathWithin(uri, folders), globs);
  if (!byPath.article || languages.includes(languageId)) return byPath;
  return { article: false, reason: say('It is neither Markdown nor plain text.') };
}

/** What configuration files have decided, if they have. */
function decided(article: true | string | undefined): ArticleAnswer | undefined {
  if (article === undefined) return undefined;
  return article === true ? { article } : { article: false, reason: article };
}

/** The workspace folder that a document lies in, the innermost one where several do. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  const around = folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return around.sort((one, other) => other.length - one.length)[0];
}

/** The path of a document within its workspace folder; its bare name where it lies in none. */
function pathWithin(uri: string, folders: readonly string[]): string {
  const folder = folderOf(uri, folders);
  const path = folder === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : uri.slice(folder.length);
  return decoded(path).replace(/^\/+/, '');
}
