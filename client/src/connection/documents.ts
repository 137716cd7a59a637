import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { endingBeside } from './beside.ts';

const languages = ['markdown', 'plaintext', 'quarto', 'rmd'] as const;

/**
 * Where an article may live: on disk, not saved yet, on a remote machine, in a browser's virtual folder. The output view,
 * the settings editor, version-control views and chat are plain text too, but nobody writes articles there.
 */
const schemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'memfs',
  'github',
  'azurerepos',
] as const;

/** Tells documents apart as editor and protocol both do. */
type Filter =
  | { readonly language: string; readonly scheme?: string; readonly pattern?: string }
  | { readonly pattern: string };

/** The articles that the server is told about. */
export const documentSelector = languages.flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
);

/** Files beside articles: the server reads them as the editor has them, saved or not. */
const sidecarSelector = ['json', 'jsonc'].map((language) => ({
  language,
  pattern: `**/*${endingBeside}`,
}));

/**
 * All documents that the server is told about: articles, what lies beside them, and people files by their name alone.
 * Another name in the settings counts from the next start.
 */
export function clientSelector(): Filter[] {
  const file = workspace.getConfiguration('ontherecord').get<string>('people.file') || 'people.yaml';
  const names = [file, file.replace(/(\.ya?ml)$/i, '.confidential$1')];
  return [...documentSelector, ...sidecarSelector, ...names.map((name) => ({ pattern: `**/${name}` }))];
}

/** True for an article that the server is told about. */
export function isReadable(document: TextDocument | undefined): document is TextDocument {
  return (
    document !== undefined &&
    (languages as readonly string[]).includes(document.languageId) &&
    (schemes as readonly string[]).includes(document.uri.scheme)
  );
}
