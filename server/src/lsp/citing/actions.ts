import { CodeActionKind } from 'vscode-languageserver';
import type { CodeAction } from 'vscode-languageserver';
import { citeOffers, faultOfFix } from '../../core/index.ts';
import type { CiteOffer, SourceFinding, Span } from '../../core/index.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';
import { workspaceEdit } from '../text/edits.ts';
import { addWork } from './new-work.ts';
import { say } from '../../say/index.ts';

/** So many are offered where there is no picker. */
const best = 3;
/** … of so many that are tried at most. */
const mostTried = 6;
const longestTitle = 80;

/** The works, footnotes and links that fit a statement best, each as an action; none that nothing speaks for. */
export function citeActions(
  question: Question,
  span: Span,
  kind: string,
  finding?: SourceFinding,
): CodeAction[] {
  const { analysis, document, client, settings } = question;
  const offers = citeOffers(analysis, span, settings.citationStyle).filter(({ score }) => score > 0.3);
  const chosen: CiteOffer[] = [];
  for (const offer of offers.slice(0, mostTried)) {
    if (chosen.length < best && (!finding || holds(question, finding, offer))) chosen.push(offer);
  }
  // Within an English sentence the noun has no capital.
  return chosen.map((offer) => ({
    title: titled(say('Cite {0}', offer.label.replace(/^Footnote/, 'footnote'))),
    kind,
    edit: workspaceEdit(document, client, offer.edits),
  }));
}

function holds({ analysis }: Question, finding: SourceFinding, { label, edits }: CiteOffer): boolean {
  const fix = { title: label, kind: 'footnote', preferred: false, safe: false, edits } as const;
  return faultOfFix(analysis, finding, fix) === undefined;
}

/** “Cite…”: the picker of our own client. */
export function pickerAction({ client, document }: Question, span: Span, kind: string): CodeAction[] {
  if (!client.commands.has('ontherecord.cite')) return [];
  const range = rangeOf(document, { start: span.end, end: span.end });
  return [
    {
      title: say('Cite…'),
      kind,
      command: { title: say('Cite…'), command: 'ontherecord.cite', arguments: [document.uri, range] },
    },
  ];
}

/** For a key that the bibliography does not have: an entry of that name. What it lacks is found there and can be filled in. */
export async function entryActions(
  desk: Desk,
  question: Question,
  finding: SourceFinding,
): Promise<CodeAction[]> {
  if (finding.rule.id !== 'citation/undefined-key') return [];
  const key = question.document.slice(finding.start, finding.end);
  const title = /^[a-z]+/i.exec(key)?.[0] ?? key;
  const family = title.charAt(0).toUpperCase() + title.slice(1);
  const issued = /(?:1[5-9]|20)\d\d/.exec(key)?.[0];
  const added = await addWork(desk, question, { authors: [{ family }], issued }, key);
  if (!added) return [];
  return [
    {
      title: titled(say('Create the entry {0} in {1}', key, added.name)),
      kind: CodeActionKind.QuickFix,
      edit: added.edit,
    },
  ];
}

function titled(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 2)} …` : title;
}
