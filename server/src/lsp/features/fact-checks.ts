import { factChecksIn, withFactChecks } from '../../core/index.ts';
import { factChecksMethod, keepFactChecksMethod } from '../../protocol/index.ts';
import type { FactChecks, KeepFactChecksParams, KeepFactChecksResult } from '../../protocol/index.ts';
import type { Feature, Question } from '../desk.ts';
import { sidecarEdit } from '../beside/sidecar-edit.ts';

/** What fact-checkers wrote about an article's statements, in the file beside it. */
export const factChecks: Feature = {
  register(ask) {
    ask({ method: factChecksMethod }, 'document', known);
    ask({ method: keepFactChecksMethod }, 'document', keep);
  },
};

function known({ sidecar }: Question): FactChecks {
  const checks = sidecar?.sidecar ? factChecksIn(sidecar.sidecar) : [];
  return { checks, kept: sidecar?.text !== undefined };
}

function keep(question: Question, { checks }: KeepFactChecksParams): KeepFactChecksResult {
  if (!question.sidecar?.sidecar) return null;
  return { edit: sidecarEdit(question, (sidecar) => withFactChecks(sidecar, checks)) };
}
