import { say } from '../say/index.ts';
import { matchesGlob } from './globs.ts';

/** Globs that the reader set, matched against the path as given to `articleFile`. */
export interface ArticleGlobs {
  /** Files that are always read; they win over everything else. */
  readonly include: readonly string[];
  /** Files that are left alone, on top of those that are plainly no articles. */
  readonly exclude: readonly string[];
}

export type ArticleAnswer = { readonly article: true } | { readonly article: false; readonly reason: string };

/**
 * Says from its path alone whether a file is read as an article. `path` has forward slashes and is relative to the folder
 * that the reader opened or named, so that folders above that one do not count; the bare name where there is none.
 */
export function articleFile(path: string, globs: ArticleGlobs = { include: [], exclude: [] }): ArticleAnswer {
  if (matchesGlob(path, globs.include)) return { article: true };
  if (matchesGlob(path, globs.exclude)) return no(say('The settings leave this file alone.'));
  const folders = path.toLowerCase().split('/');
  const name = folders.pop() ?? '';
  const stem = name.replace(/\.[^.]*$/, '').replace(/[ _]/g, '-');
  const shouted = !/[a-z]/.test(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  if (projectFiles.has(stem) || projectFiles.has(name) || (shouted && shoutedFiles.has(stem)))
    return no(say('A file of this name describes a project.'));
  for (const folder of folders) {
    if (folder.startsWith('.') && folder !== '.' && folder !== '..')
      return no(say('It stands in a hidden folder.'));
    if (generatedFolders.has(folder))
      return no(say('It stands in a folder of generated or installed files.'));
    if (codeFolders.has(folder)) return no(say('It stands in a folder of documentation.'));
  }
  return { article: true };
}

const languages: ReadonlyMap<string, 'markdown' | 'plaintext'> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['txt', 'plaintext'],
]);

/** Files that may hold prose. R writes its extension with a capital. */
export const articleGlob = `**/*.{${[...languages.keys(), 'Rmd'].join(',')}}`;

/** Whether a file found in a folder holds prose at all, by its extension; and which language it is written in. */
export function languageOf(path: string): 'markdown' | 'plaintext' | undefined {
  return languages.get(/\.([^./]+)$/.exec(path.toLowerCase())?.[1] ?? '');
}

/** Whether a folder of this name holds documentation, in which only a configuration finds articles. */
export function holdsDocumentation(folder: string): boolean {
  return codeFolders.has(folder.toLowerCase());
}

/**
 * The language that an editor names where it is one of ours, else that of the file's name: editors call plain text `text`,
 * or nothing at all, and some have a name of their own for each kind of Markdown. Those that do not know papers of Quarto
 * and R take them for plain text.
 */
export function languageRead(path: string, languageId: string): string {
  if (/^(?:quarto|rmd|rmarkdown)$/.test(languageId)) return 'markdown';
  if (languageId === 'markdown') return languageId;
  if (languageId === 'plaintext') return /\.[qr]md$/i.test(path) ? 'markdown' : languageId;
  return languageOf(path) ?? (languageId === 'text' ? 'plaintext' : languageId);
}

function no(reason: string): ArticleAnswer {
  return { article: false, reason };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Names, extension left out (kept where it is what gives the file away), spaces and underscores written as hyphens. */
const projectFiles = words(`
  readme read-me changelog release-notes contributing contributors code-of-conduct maintainers
  license licence licenses licences copying third-party-notices thirdpartynotices
  styleguide todo copilot-instructions pull-request-template issue-template bug-report feature-request
  cmakelists makefile requirements requirements-dev constraints robots.txt humans.txt ads.txt llms.txt llms-full.txt
  manifest sources.txt version.txt`);

/** Names that describe a project only in capitals: `security.md` may well be a story, `SECURITY.md` is none. */
const shoutedFiles = words(`
  history changes news releases upgrading migrating migration governance authors credits security support notice notices
  install installation roadmap architecture agents claude gemini skill`);

const generatedFolders = words(`
  node_modules bower_components vendor third_party dist build out target coverage site-packages __pycache__
  venv env tmp temp cache _site public_html test-results playwright-report`);

const codeFolders = words('docs doc documentation api javadoc apidocs man wiki');

/** The transcripts and notes that an article links in its front matter, as written: `transcript: interview.txt`, `notes: [a.md, b.vtt]`. */
export function linkedTexts(frontMatter: ReadonlyMap<string, string>): readonly string[] {
  return [frontMatter.get('transcript'), frontMatter.get('notes')]
    .flatMap((written) => (written ?? '').split(','))
    .map((path) => path.trim())
    .filter(Boolean);
}
