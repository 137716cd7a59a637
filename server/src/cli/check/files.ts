import {
  articleFile,
  folderOfGlob,
  holdsDocumentation,
  languageOf,
  matchesGlob,
} from '../../protocol/index.ts';
import { UsageError } from '../host.ts';
import type { Host } from '../host.ts';

/** What a configuration says of a path: that it is an article, why it is none, or nothing. */
type Decide = (path: string) => Promise<true | string | undefined>;

interface Found {
  readonly files: readonly string[];
  /** Files that were named and that a configuration leaves alone, or that are data, a line each that says so. */
  readonly leftAlone: readonly string[];
  /** What was named and is not there, a line each that says so. */
  readonly missing: readonly string[];
}

/**
 * Turns what was named on the command line into files. A file that is named is read whatever it is, unless a configuration
 * leaves it alone or it is data: what runs before a commit names all files that have changed, also what is kept beside
 * articles. In a folder or for a glob only articles count: Markdown and plain text, and no README. Throws a UsageError where
 * nothing of what is named is there.
 */
export async function findFiles(host: Host, named: readonly string[], decided: Decide): Promise<Found> {
  const files: string[] = [];
  const leftAlone: string[] = [];
  const missing: string[] = [];
  for (const raw of named) {
    const path = raw.replace(/(?<=.)\/+$/, '');
    const kind = path === '-' ? 'file' : await host.kindOf(path);
    if (kind === 'file') {
      const reason = path === '-' ? undefined : await whyLeft(path, decided);
      if (reason === undefined) files.push(path);
      else leftAlone.push(`${path}: ${reason}`);
    } else if (kind === 'folder') files.push(...(await articlesIn(host, path, decided)));
    else {
      const matches = await matching(host, path, decided);
      if (typeof matches === 'string') missing.push(matches);
      else files.push(...matches);
    }
  }
  if (missing.length === named.length) throw new UsageError(missing.join('\n'));
  return { files: [...new Set(files)], leftAlone, missing };
}

/** Why a file is not read that was named; undefined for one that is. */
async function whyLeft(path: string, decided: Decide): Promise<string | undefined> {
  const decision = await decided(path);
  if (typeof decision === 'string') return decision;
  return !decision && isData.test(path) ? 'It is data, and no prose.' : undefined;
}

/** Configurations, baselines, people files, what is kept beside articles. */
const isData = /\.(?:jsonc?|ya?ml)$/i;

/** The articles that a glob matches, or a line that says what is not there. */
async function matching(host: Host, glob: string, decided: Decide): Promise<readonly string[] | string> {
  const folder = folderOfGlob(glob);
  if (folder === undefined) return `${glob}: there is no such file or folder.`;
  if ((await host.kindOf(folder)) !== 'folder') return `${glob}: there is no folder ${folder}.`;
  // Without a slash it is about this folder alone, as in a shell.
  const globs = [glob.includes('/') ? glob : `./${glob}`];
  return (await articlesIn(host, folder, decided)).filter((file) =>
    matchesGlob(file.replace(/^\.\//, ''), globs),
  );
}

/**
 * Articles in a folder and the folders in it, sorted. Folders that hold none by their name are not entered, but for
 * documentation: a configuration may say `files: docs/articles/**`.
 */
async function articlesIn(host: Host, root: string, decided: Decide): Promise<readonly string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await host.list(folder === '' ? root : join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.folder) {
        if (holdsDocumentation(entry.name) || (await isArticle(root, `${path}/story.md`, decided)))
          await visit(path);
      } else if (languageOf(path) && (await isArticle(root, path, decided))) found.push(join(root, path));
    }
  };
  await visit('');
  return found;
}

/** A configuration decides before the name does, except that nobody looks into installed and hidden folders. */
async function isArticle(root: string, path: string, decided: Decide): Promise<boolean> {
  const { article } = articleFile(path);
  if (!article && /(?:^|\/)(?:\.[^/.][^/]*|node_modules)\//.test(path)) return false;
  const decision = await decided(join(root, path));
  return decision === undefined ? article : decision === true;
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replace(/\/+$/, '')}/${path}`;
}
