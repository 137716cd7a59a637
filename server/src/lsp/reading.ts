import { analyze } from '../core/index.ts';
import type { Analysis, Bibliography, Tagger } from '../core/index.ts';
import { chooseArticle } from './articles.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

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
  /** The works that it can cite, as far as they are read. */
  readonly bibliography?: Bibliography;
  /** The reader's choice for this document. */
  readonly override: boolean | undefined;
}

/** Reads a document, unless that was done already: analyses it where it is an article. */
export function readSession(session: Session, circumstances: () => Circumstances): Reading {
  return (session.reading ??= readAnew(session, circumstances()));
}

function readAnew(session: Session, circumstances: Circumstances): Reading {
  const { settings, folders, override } = circumstances;
  if (override === false) return { state: 'off', reason: 'It is turned off for this file.' };
  if (override === undefined && !settings.enable) {
    return { state: 'off', reason: 'It is turned off in the settings (ontherecord.enable).' };
  }
  const choice = chooseArticle(session.document, folders, settings);
  const hasFrontMatter = session.document.lines[0].startsWith('---');
  if (override === undefined && !choice.article && !hasFrontMatter) {
    return { state: 'notArticle', reason: choice.reason };
  }
  const analysis = analyzeSession(session, circumstances);
  const written = analysis.document.frontMatter.get('ontherecord')?.toLowerCase();
  if (override === undefined && written === 'false') {
    return { state: 'off', reason: 'Its front matter turns it off.' };
  }
  if (override === undefined && written !== 'true' && !choice.article) {
    return { state: 'notArticle', reason: choice.reason };
  }
  return { state: 'on', analysis };
}

/** An analysis that fails takes the last one with it: the next request begins anew, so that no fault lasts. */
function analyzeSession(
  session: Session,
  { settings: { severities, flaggedDomains }, tagger, bibliography }: Circumstances,
): Analysis {
  const { document, analysis: previous, edits } = session;
  session.analysis = undefined;
  session.edits = undefined;
  const analysis = analyze(document, {
    previous,
    edits,
    tagger,
    severities,
    bibliography,
    flaggedDomains,
  });
  session.analysis = analysis;
  session.edits = [];
  return analysis;
}
