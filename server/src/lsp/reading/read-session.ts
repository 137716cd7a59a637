import { analyze } from '../../core/index.ts';
import type {
  AcceptedFinding,
  Analysis,
  Bibliography,
  Checked,
  Correction,
  KnownPerson,
  Tagger,
  QuotedText,
  SourceText,
} from '../../core/index.ts';
import { isPeopleFile } from '../../people-file/file-names.ts';
import { dayOf } from '../../protocol/index.ts';
import { chooseArticle } from './articles.ts';
import type { Reading, Session } from './session.ts';
import type { Settings } from './settings.ts';
import { say } from '../../say/index.ts';

/** All that decides how a document is read, besides its text. Replaced as a whole whenever some of it changes. */
export interface Circumstances {
  readonly settings: Settings;
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  readonly tagger: Tagger | undefined;
  /** The works that it can cite, as far as they are read. */
  readonly bibliography?: Bibliography;
  /** What the writer knows better. */
  readonly corrections?: readonly Correction[];
  /** What the other open articles quote. */
  readonly beside?: readonly QuotedText[];
  /** What the transcripts and notes say that it links. */
  readonly notes?: readonly SourceText[];
  /** Findings that the desk has accepted. */
  readonly accepted?: readonly AcceptedFinding[];
  /** What somebody has checked. */
  readonly checked?: readonly Checked[];
  /** The reader's choice for this document. */
  readonly override: boolean | undefined;
  /** Whom people files know. */
  readonly known?: readonly KnownPerson[];
}

/** Reads a document, unless that was done already: analyses it where it is an article. */
export function readSession(session: Session, circumstances: () => Circumstances): Reading {
  return (session.reading ??= readAnew(session, circumstances()));
}

function readAnew(session: Session, circumstances: Circumstances): Reading {
  const { settings, folders, override } = circumstances;
  if (isPeopleFile(session.uri, settings.peopleFile)) {
    return { state: 'notArticle', reason: say('It is the people file.') };
  }
  if (override === false) return { state: 'off', reason: say('It is turned off for this file.') };
  if (override === undefined && !settings.enable) {
    return { state: 'off', reason: say('It is turned off in the settings (ontherecord.enable).') };
  }
  const choice = chooseArticle(session.document, folders, settings);
  const hasFrontMatter = session.document.lines[0].startsWith('---');
  if (override === undefined && !choice.article && !hasFrontMatter) {
    return { state: 'notArticle', reason: choice.reason };
  }
  const analysis = analyzeSession(session, circumstances);
  const written = analysis.document.frontMatter.get('ontherecord')?.toLowerCase();
  if (override === undefined && written === 'false') {
    return { state: 'off', reason: say('Its front matter turns it off.') };
  }
  if (override === undefined && written !== 'true' && !choice.article) {
    return { state: 'notArticle', reason: choice.reason };
  }
  return { state: 'on', analysis };
}

/** An analysis that fails takes the last one with it: the next request begins anew, so that no fault lasts. */
function analyzeSession(
  session: Session,
  {
    settings: { severities, flaggedDomains, marker },
    tagger,
    bibliography,
    known,
    corrections,
    accepted,
    beside,
    notes,
    checked,
  }: Circumstances,
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
    known,
    // Articles that give no date are taken to be of today.
    today: dayOf(new Date()),
    corrections,
    marker,
    accepted,
    beside,
    notes,
    checked,
  });
  session.analysis = analysis;
  session.edits = [];
  return analysis;
}
