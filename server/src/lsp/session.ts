import type { Range } from 'vscode-languageserver';
import { analyze } from '../core/index.ts';
import type { Analysis, Edit, Tagger } from '../core/index.ts';
import { chooseArticle } from './articles.ts';
import { editOf } from './convert.ts';
import { openDocument, replaceText } from './line-document.ts';
import type { LineDocument } from './line-document.ts';
import type { Settings } from './settings.ts';

/** One open document and the last answer about it. The only state that a document has in the server. */
export interface Session {
  readonly uri: string;
  document: LineDocument;
  /** What changed since `analysis`; undefined when that is unknown and blocks are matched by hash. */
  edits: Edit[] | undefined;
  analysis: Analysis | undefined;
  /** The reading of the present document under the present circumstances, until one of them changes. */
  reading: Reading | undefined;
  /** What features keep between two requests, under their own names. */
  readonly kept: Map<string, unknown>;
}

/** What the server has to say about a document: everything, or why nothing. */
export type Reading =
  | { readonly state: 'on'; readonly analysis: Analysis }
  | { readonly state: 'notArticle' | 'off'; readonly reason: string };

/** All that decides how a document is read, besides its text. Replaced as a whole whenever some of it changes. */
export interface Circumstances {
  readonly settings: Settings;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  readonly tagger: Tagger | undefined;
  /** The reader's choice for this document. */
  readonly override: boolean | undefined;
}

export function openSession(uri: string, languageId: string, version: number, text: string): Session {
  const document = openDocument(uri, languageId, version, text);
  return { uri, document, edits: undefined, analysis: undefined, reading: undefined, kept: new Map() };
}

/** Takes the editor's changes, in order. Throws, and leaves the text as it was, where one of them is malformed. */
export function changeSession(session: Session, changes: readonly Change[], version: number): Session {
  let { document, edits } = session;
  edits = edits && [...edits];
  for (const change of changes) {
    if (change.range === undefined) {
      document = openDocument(session.uri, document.languageId, version, textOf(change));
      edits = undefined;
    } else {
      const edit = editOf(document, change.range, textOf(change));
      document = replaceText(document, edit, version);
      edits?.push(edit);
    }
  }
  return Object.assign(session, { document, edits, reading: undefined });
}

/** A change as the protocol has it, if it is one: anything may come. */
interface Change {
  readonly range?: Range;
  readonly text: string;
}

function textOf({ text }: Change): string {
  if (typeof text !== 'string') throw new TypeError('A change needs a text.');
  return text;
}

/** Reads a document, unless that was done already: analyses it where it is an article. */
export function readSession(session: Session, circumstances: () => Circumstances): Reading {
  return (session.reading ??= readAnew(session, circumstances()));
}

function readAnew(session: Session, { settings, folders, tagger, override }: Circumstances): Reading {
  if (override === false) return { state: 'off', reason: 'It is turned off for this file.' };
  if (override === undefined && !settings.enable) {
    return { state: 'off', reason: 'It is turned off in the settings (ontherecord.enable).' };
  }
  const choice = chooseArticle(session.document, folders, settings);
  const hasFrontMatter = session.document.lines[0].startsWith('---');
  if (override === undefined && !choice.article && !hasFrontMatter) {
    return { state: 'notArticle', reason: choice.reason };
  }
  const analysis = analyzeSession(session, settings, tagger);
  const written = analysis.document.frontMatter.get('ontherecord')?.toLowerCase();
  if (override === undefined && written === 'false') {
    return { state: 'off', reason: 'Its front matter turns it off.' };
  }
  if (override === undefined && written !== 'true' && !choice.article) {
    return { state: 'notArticle', reason: choice.reason };
  }
  return { state: 'on', analysis };
}

function analyzeSession(session: Session, settings: Settings, tagger: Tagger | undefined): Analysis {
  const { document, analysis: previous, edits } = session;
  const analysis = analyze(document, { previous, edits, tagger, severities: settings.severities });
  session.analysis = analysis;
  session.edits = [];
  return analysis;
}
