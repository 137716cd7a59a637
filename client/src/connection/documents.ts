import { TabInputText, window, workspace } from 'vscode';
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

/**
 * The document in front. Where something has the focus that is no editor, a report or the walkthrough, it is an article that
 * is seen beside that, or else the one that was opened last of those that have a tab.
 */
export function documentInFront(): TextDocument | undefined {
  if (window.activeTextEditor) return window.activeTextEditor.document;
  const seen = window.visibleTextEditors.map(({ document }) => document).find(isReadable);
  if (seen) return seen;
  const inTabs = window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => (input instanceof TabInputText ? input.uri.toString() : [])),
  );
  return workspace.textDocuments
    .filter((document) => isReadable(document) && inTabs.includes(document.uri.toString()))
    .at(-1);
}
