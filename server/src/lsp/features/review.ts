import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import {
  findingsOf,
  oneForEachSource,
  reviewOf,
  withChecked,
  withoutVerdict,
  withReadBack,
  withVerdict,
} from '../../core/index.ts';
import type { Checked, ReviewVerdict, SourceFinding, Span } from '../../core/index.ts';
import { reviewMethod, verdictMethod } from '../../protocol/index.ts';
import type { ReviewProgress, VerdictParams, VerdictResult } from '../../protocol/index.ts';
import { correctKind } from '../connection/capabilities.ts';
import { rangeOf, spanOf } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Feature, Question } from '../desk.ts';
import { sidecarEdit } from '../beside/sidecar-edit.ts';
import { later, say } from '../../say/index.ts';

/** How far the checking of an article has come, and verdicts from an editor that goes through the findings in turn. */
export const review: Feature = {
  register(ask, desk) {
    ask({ method: reviewMethod }, 'document', progress);
    ask<VerdictParams, Promise<VerdictResult>>({ method: verdictMethod }, 'range', async (asked, params) => {
      const { uri } = asked.document;
      // Whoever is quick is not told that the file beside the article cannot be read, when it only has not been yet.
      await desk.sidecars.settled(uri);
      return verdictOn(questionAbout(desk, uri) ?? asked, params);
    });
  },
};

const titles: readonly (readonly [ReviewVerdict, string])[] = [
  ['verified', later('Checked: it holds')],
  ['notAProblem', later('Checked: not a problem')],
];

/**
 * Verdicts on a finding, as actions of the menu: one that lets somebody choose, where the editor can ask, otherwise one a
 * verdict; none where there is no file to keep them in.
 */
export function verdictActions(
  question: Question,
  finding: SourceFinding,
  diagnostics: Diagnostic[],
): CodeAction[] {
  if (!question.sidecar?.sidecar) return [];
  if (question.client.commands.has('ontherecord.review.choose')) {
    const title = say('Mark “{0}” as checked…', say(finding.rule.title));
    const values = [question.document.uri, rangeOf(question.document, finding), finding.rule.id];
    const command = { title, command: 'ontherecord.review.choose', arguments: values };
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }];
  }
  return titles.map(([verdict, title]) => ({
    title: `${say(title)} (${say(finding.rule.title)})`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: keeping(question, withVerdict(question.analysis, finding, verdict)),
  }));
}

/** The quotation at the cursor was read back to whoever said it. */
export function readBackActions(question: Question, span: Span): CodeAction[] {
  const checked = question.sidecar?.sidecar && withReadBack(question.analysis, span.start);
  if (!checked) return [];
  return [
    { title: say('Read back: the words are right'), kind: correctKind, edit: keeping(question, checked) },
  ];
}

function progress(question: Question): ReviewProgress {
  const { open, checked, quotations, readBack } = reviewOf(question.analysis);
  return {
    open: oneForEachSource(open).length,
    checked: checked.map((each) => ({
      rule: each.rule,
      verdict: each.verdict,
      words: each.words,
      edit: keeping(question, withoutVerdict(question.analysis, each)),
    })),
    quotations,
    readBack,
  };
}

function verdictOn(question: Question, { range, rule, verdict }: VerdictParams): VerdictResult {
  if (!question.sidecar?.sidecar) return null;
  const span = spanOf(question.document, range);
  const finding = findingsOf(question.analysis).find(
    ({ start, end, rule: { id } }) =>
      start <= span.end && span.start <= end && (rule === undefined || rule === id),
  );
  return { edit: finding ? keeping(question, withVerdict(question.analysis, finding, verdict)) : null };
}

function keeping(question: Question, checked: readonly Checked[]): NonNullable<CodeAction['edit']> {
  return sidecarEdit(question, (sidecar) => withChecked(sidecar, checked));
}
