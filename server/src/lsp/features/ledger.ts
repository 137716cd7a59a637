import { analyze } from '../../core/index.ts';
import { ledgerOf, reportOf } from '../../ledger/index.ts';
import type { Bench } from '../../ledger/index.ts';
import { ledgerMethod, nameOfFile, reportMethod } from '../../protocol/index.ts';
import type { ArticleParams, Ledger, Report, ReportParams } from '../../protocol/index.ts';
import { rangeOf } from '../text/convert.ts';
import { openDocument } from '../text/line-document.ts';
import { questionAbout } from '../desk.ts';
import type { Feature, Question } from '../desk.ts';
import { say } from '../../say/index.ts';

/** What an article comes to: sources, quotes and findings, and for the report its statements of fact as well. */
export const ledger: Feature = {
  register(ask, desk) {
    ask<ArticleParams, Ledger>({ method: ledgerMethod }, 'document', (question) =>
      ledgerOf(question.analysis, benchOf(question)),
    );
    ask<ReportParams, Promise<Report>>({ method: reportMethod }, 'document', async (asked, { draft }) => {
      const { uri } = asked.document;
      // It may leave the editor, so that nobody is protected too late.
      const unsure = await desk.people.unsure(uri);
      const question = questionAbout(desk, uri) ?? asked;
      const read = typeof draft === 'string' ? draftOf(question, draft) : question;
      return reportOf(read.analysis, benchOf(read), unsure);
    });
  },
};

type Asked = Pick<Question, 'document' | 'analysis' | 'kept'>;

/** Another text as a draft of the document: what is known of the one counts for the other. */
function draftOf({ document, analysis }: Question, text: string): Asked {
  const draft = openDocument(document.uri, document.languageId, document.version, text);
  const options = { ...analysis.options, previous: undefined, edits: undefined };
  return { document: draft, analysis: analyze(draft, options), kept: new Map() };
}

/** Speakers keep their colours while the document is open. */
function benchOf({ document, kept }: Asked): Bench {
  const hues = (kept.get('hues') as Map<string, number> | undefined) ?? new Map<string, number>();
  kept.set('hues', hues);
  return {
    name: nameOfFile(document.uri) || say('Untitled'),
    hues,
    rangeOf: (span) => rangeOf(document, span),
  };
}
