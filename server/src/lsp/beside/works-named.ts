import type { Analysis, BibliographyFault } from '../../core/index.ts';
import { frontMatterOf } from '../../core/index.ts';
import { folderOf } from '../reading/articles.ts';
import type { Settings } from '../reading/settings.ts';
import { say } from '../../say/index.ts';

/** An article as far as bibliographies are concerned. */
export interface Article {
  readonly uri: string;
  readonly folder: string | undefined;
  /** The bibliographies of the settings, for articles that cite keys. */
  readonly defaults: readonly string[];
}

/** A bibliography that an article or the settings name, and where it may lie: the first file that is there counts. */
export interface Named {
  readonly name: string;
  readonly candidates: readonly string[];
  /** Where the article names it; undefined for one of the settings. */
  readonly place?: { readonly start: number; readonly end: number };
}

/** A document as far as bibliographies are concerned. */
export function articleOf(
  desk: { settings(uri: string): Settings; folders(): readonly string[] },
  uri: string,
): Article {
  return { uri, folder: folderOf(uri, desk.folders()), defaults: desk.settings(uri).bibliography };
}

/**
 * The bibliographies of an article: those of its front matter, beside it or in the workspace folder; those of the settings
 * where it cites keys, or `withDefaults`.
 */
export function namedBy(
  { uri, folder, defaults }: Article,
  analysis: Analysis,
  withDefaults: boolean,
): readonly Named[] {
  const beside = uri.slice(0, uri.lastIndexOf('/') + 1);
  const bases = folder ? [beside, `${folder.replace(/\/$/, '')}/`] : [beside];
  const written = analysis.document.frontMatter.get('bibliography') ?? '';
  const named: Named[] = split(written).map((name) => ({
    name,
    candidates: unique(bases.map((base) => resolve(base, name))),
    place: placeOf(analysis, name),
  }));
  if (withDefaults || analysis.citations.keys.size > 0) {
    const root = rootOf(uri);
    for (const name of defaults) {
      const isHere = root !== '' && name.startsWith(`${root}/`);
      const candidates = isHere ? [name] : unique([...bases].reverse().map((base) => resolve(base, name)));
      named.push({ name, candidates });
    }
  }
  return named;
}

/** The front matter of an article with a list of references of its own, fences included. */
export function ownReferences(analysis: Analysis): string | undefined {
  return analysis.document.frontMatter.has('references') ? frontMatterOf(analysis) : undefined;
}

/** What is said of a bibliography that the article names and that is not there; nothing of one of the settings. */
export function faultOfMissing({ name, place }: Named): BibliographyFault | undefined {
  return place && { ...place, what: say('The bibliography “{0}” is not there.', name) };
}

/** `file://`, `vscode-vfs://github`: where the path of a URI begins. */
function rootOf(uri: string): string {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
}

function placeOf(analysis: Analysis, name: string): { start: number; end: number } {
  const start = Math.max(0, frontMatterOf(analysis).indexOf(name));
  return { start, end: start + name.length };
}

function split(written: string): readonly string[] {
  return written
    .split(/,\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
}

function unique(uris: readonly string[]): readonly string[] {
  return [...new Set(uris)];
}

/**
 * The URI of a path as written in an article: relative to a folder, absolute, or a URI already (of a file on this machine:
 * nothing is fetched, and no other machine is told who is here).
 */
export function resolve(base: string, path: string): string {
  if (/^file:/i.test(path)) return path.replace(/^file:\/\/[^/]*\/+/i, 'file:///');
  const windows = /^[A-Za-z]:[\\/]/.test(path);
  const parts = path.replace(/\\/g, '/').split('/');
  const root = rootOf(base);
  const absolute = path.startsWith('/') || windows;
  const folders = absolute ? [] : base.slice(root.length).split('/').filter(Boolean);
  for (const part of parts) {
    if (part === '..') folders.pop();
    else if (part !== '' && part !== '.') folders.push(encodeURIComponent(part));
  }
  return `${root}/${folders.join('/')}`;
}
