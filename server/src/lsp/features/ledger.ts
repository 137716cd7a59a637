import { ledgerOf, reportOf } from '../../ledger/index.ts';
import type { Bench } from '../../ledger/index.ts';
import { ledgerMethod, nameOfFile, reportMethod } from '../../protocol/index.ts';
import type { Ledger, ArticleParams, Report } from '../../protocol/index.ts';
import { rangeOf } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Feature, Question } from '../desk.ts';
import { say } from '../../say/index.ts';

/** What an article comes to: sources, quotes and findings, and for the report its statements of fact as well. */
export const ledger: Feature = {
  register(ask, desk) {
    ask<ArticleParams, Ledger>({ method: ledgerMethod }, 'document', (question) =>
      ledgerOf(question.analysis, benchOf(question)),
    );
    ask<ArticleParams, Promise<Report>>({ method: reportMethod }, 'document', async (asked) => {
      const { uri } = asked.document;
      // It may leave the editor, so that nobody is protected too late.
      const unsure = await desk.people.unsure(uri);
      const question = questionAbout(desk, uri) ?? asked;
      return reportOf(question.analysis, benchOf(question), unsure);
    });
  },
};

/** Speakers keep their colours while the document is open. */
function benchOf({ document, kept }: Question): Bench {
  const hues = (kept.get('hues') as Map<string, number> | undefined) ?? new Map<string, number>();
  kept.set('hues', hues);
  return {
    name: nameOfFile(document.uri) || say('Untitled'),
    hues,
    rangeOf: (span) => rangeOf(document, span),
  };
}
