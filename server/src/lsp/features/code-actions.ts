import {
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import { citationsAt, findingsOf, fixesOf, oneForEachSource, provenFixesOf } from '../../core/index.ts';
import type { Analysis, RuledFinding, SourceEdit, SourceFinding, SourceFix, Span } from '../../core/index.ts';
import type { CitationStyle } from '../reading/settings.ts';
import { citeKind, correctKind, fixAllKind } from '../connection/capabilities.ts';
import { spanOf } from '../text/convert.ts';
import { lateCorrection, lateCorrections } from './corrections.ts';
import { citeActions, entryActions, pickerAction } from '../citing/actions.ts';
import { convertActions } from '../citing/convert.ts';
import { verdictActions } from './review.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { withWorks } from './cite.ts';
import { workspaceEdit } from '../text/edits.ts';
import { say } from '../../say/index.ts';

/** Repairs of the findings at the cursor, citations for what stands there, and one that does all safe repairs at once. */
export const codeActions: Feature = {
  register(ask, desk, listen) {
    ask<CodeActionParams, CodeAction[] | Promise<CodeAction[]>>(
      CodeActionRequest.type,
      'range',
      async (question, params) => answer(desk, await withDefaults(desk, question), params),
    );
    listen(CodeActionResolveRequest.type, (action) => lateCorrection(desk, action as CodeAction));
  },
};

/** Bibliographies of the settings are read when somebody first asks what a statement can be cited to. */
function withDefaults(desk: Desk, question: Question): Question | Promise<Question> {
  const { bibliography } = question.settings;
  const known = question.analysis.options.bibliography;
  return bibliography.length > 0 && !known ? withWorks(desk, question) : question;
}

/** What is offered at a place, a line a kind, in the order of the menu. */
async function answer(desk: Desk, question: Question, params: CodeActionParams): Promise<CodeAction[]> {
  const { client, document, analysis } = question;
  if (!client.codeActionLiterals) return [];
  const { only, diagnostics = [], triggerKind } = params.context ?? {};
  const span = spanOf(document, params.range);
  const findings = findingsOf(analysis);
  const here = findings.filter((finding) => overlaps(finding, span));
  // A finding of an unsupported claim offers the same as the statement; of one that is cited farther on, to repeat that.
  const claimed = here.some(
    ({ rule }) => rule.id.startsWith('claim/') && rule.id !== 'claim/distant-citation',
  );
  const offers: Readonly<Record<string, () => CodeAction[] | Promise<CodeAction[]>>> = {
    [CodeActionKind.QuickFix]: () => findingActions(desk, question, here, diagnostics),
    [correctKind]: () => lateCorrections(question, params),
    [citeKind]: () => (claimed ? [] : statementActions(question, span)),
    [fixAllKind]: () => fixAllSafe(question, findings),
  };
  const actions: CodeAction[] = [];
  // Any sentence can be cited: that alone lights no bulb while somebody writes.
  const unasked = triggerKind === CodeActionTriggerKind.Automatic && span.start === span.end;
  for (const [kind, offer] of Object.entries(offers)) {
    if (unasked && kind === citeKind && actions.length === 0) continue;
    if (!wants(only, kind)) continue;
    // A quotation without a speaker can be cited as its finding offers, and as any sentence.
    const offered = new Set(actions.map(({ title }) => title));
    actions.push(...(await offer()).filter(({ title }) => kind !== citeKind || !offered.has(title)));
  }
  return actions;
}

/**
 * Repairs of all findings at a place, then what silences them, then what somebody may say of each. All that is asked of one
 * source is one finding to whoever silences or judges it, as it is to whoever sees it.
 */
async function findingActions(
  desk: Desk,
  question: Question,
  here: readonly SourceFinding[],
  given: readonly Diagnostic[],
): Promise<CodeAction[]> {
  const shown = new Map(oneForEachSource(here).map((finding) => [finding.found, finding]));
  const trying = here.length <= mostTried;
  const repairs: CodeAction[] = [];
  const silencing: CodeAction[] = [];
  const verdicts: CodeAction[] = [];
  for (const each of here) {
    const finding = shown.get(each.found) ?? each;
    const told = diagnosticsFor(question, finding, given);
    const fixes = inOrder(inStyle(question, fixesAt(question, finding, trying)));
    const actions = fixes.map((fix) => quickFix(question, fix, told));
    const silent = fixes.filter(({ kind }) => kind === 'silence').length;
    const entries = await entryActions(desk, question, finding);
    repairs.push(
      ...(trying ? citedInstead(question, finding, told) : []),
      ...actions.slice(0, actions.length - silent),
      ...entries.map((action) => ({ ...action, diagnostics: told })),
    );
    if (!shown.has(each.found)) continue;
    silencing.push(...actions.slice(actions.length - silent));
    verdicts.push(...verdictActions(question, finding, told));
  }
  return [...eachOnce([...repairs, ...silencing]), ...verdicts];
}

/** What two findings at one place offer alike is offered once, as an answer to both. */
function eachOnce(actions: readonly CodeAction[]): CodeAction[] {
  const once = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify([action.title, action.edit ?? action.command]);
    const same = once.get(key);
    const diagnostics = [...new Set([...(same?.diagnostics ?? []), ...(action.diagnostics ?? [])])];
    once.set(key, same ? { ...same, diagnostics } : action);
  }
  return [...once.values()];
}

/** What the statement at a place can be cited to, and its citation in other forms. */
function statementActions(question: Question, span: Span): CodeAction[] {
  const fixes = inStyle(question, citationsAt(question.analysis, span));
  const cited =
    fixes.length > 0
      ? [...pickerAction(question, span, citeKind), ...citeActions(question, span, citeKind)]
      : [];
  return [
    ...cited,
    ...fixes.map((fix) => actionOf(question, fix, citeKind)),
    ...convertActions(question, span),
  ];
}

/** True where `only` names the kind or one above it. A source action is not for the light bulb: it has to be asked for. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  if (!only) return kind !== fixAllKind;
  return only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

/** Those of the diagnostics that an editor names which tell of a finding: one tells all that is asked of a source. */
function diagnosticsFor(
  { document }: Question,
  finding: SourceFinding,
  given: readonly Diagnostic[],
): Diagnostic[] {
  const family = finding.rule.id.startsWith('source/') ? 'source/' : finding.rule.id;
  return given.filter(
    ({ code, range }) =>
      typeof code === 'string' && code.startsWith(family) && overlaps(spanOf(document, range), finding),
  );
}

/** Of more findings than these, a selection of half the article say, the repairs are not tried: that would take too long. */
const mostTried = 12;

/** Tried repairs of the last analysis: editors ask again at every move of the cursor. */
const tried = new WeakMap<Analysis, Map<RuledFinding, readonly SourceFix[]>>();

function triedFixes(analysis: Analysis, finding: SourceFinding): readonly SourceFix[] {
  const known = tried.get(analysis) ?? new Map<RuledFinding, readonly SourceFix[]>();
  tried.set(analysis, known);
  const fixes = known.get(finding.found) ?? provenFixesOf(analysis, finding);
  known.set(finding.found, fixes);
  return fixes;
}

function fixesAt({ analysis }: Question, finding: SourceFinding, trying: boolean): readonly SourceFix[] {
  return trying ? triedFixes(analysis, finding) : fixesOf(analysis, finding);
}

function quickFix(question: Question, fix: SourceFix, diagnostics: Diagnostic[]): CodeAction {
  return {
    ...actionOf(question, fix, CodeActionKind.QuickFix),
    diagnostics,
    isPreferred: fix.preferred,
  };
}

/** What can be cited is what gets a footnote; the sources that fit come before an empty one. */
function citedInstead(question: Question, finding: SourceFinding, diagnostics: Diagnostic[]): CodeAction[] {
  if (!finding.found.fixes.some(({ kind }) => kind === 'footnote')) return [];
  return [
    ...pickerAction(question, finding, CodeActionKind.QuickFix),
    ...citeActions(question, finding, CodeActionKind.QuickFix, finding),
  ].map((action) => ({ ...action, diagnostics }));
}

const kinds: Readonly<Record<CitationStyle, SourceFix['kind']>> = {
  footnote: 'footnote',
  pandoc: 'citationKey',
  link: 'link',
};

/**
 * Repairs with the citation that the settings prefer in front of the others. A key is for those who cite by keys: others
 * have no bibliography that it could stand in.
 */
function inStyle({ settings, analysis }: Question, fixes: readonly SourceFix[]): readonly SourceFix[] {
  const { citationStyle: style } = settings;
  const byKeys = style === 'pandoc' || analysis.citations.keys.size > 0;
  const usable = byKeys ? fixes : fixes.filter(({ kind }) => kind !== 'citationKey');
  const chosen = usable.findIndex(({ kind }) => kind === kinds[style]);
  const first = usable.findIndex(({ kind }) => Object.values(kinds).includes(kind));
  if (chosen <= first) return usable;
  const others = usable.filter((_, i) => i !== chosen);
  return [...others.slice(0, first), usable[chosen], ...others.slice(first)];
}

/** What reporters do most comes first: they name who says it, cite it, mark it for later, silence it. */
function inOrder(fixes: readonly SourceFix[]): readonly SourceFix[] {
  const rank = ({ kind }: SourceFix): number =>
    kind === 'silence' ? 3 : kind === 'citationNeeded' ? 2 : Object.values(kinds).includes(kind) ? 1 : 0;
  return [...fixes].sort((one, other) => rank(one) - rank(other));
}

function actionOf({ document, client }: Question, { title, edits }: SourceFix, kind: string): CodeAction {
  return { title, kind, edit: workspaceEdit(document, client, edits) };
}

/** All safe repairs as one action; one that touches a repair before it waits for the next time. */
function fixAllSafe(
  { document, client, analysis }: Question,
  findings: readonly SourceFinding[],
): CodeAction[] {
  const repairs = findings.flatMap((finding) => fixesOf(analysis, finding).find(({ safe }) => safe) ?? []);
  const sorted = repairs.map(({ edits }) => [...edits].sort((a, b) => a.start - b.start));
  const chosen: SourceEdit[] = [];
  for (const edits of sorted.sort((a, b) => a[0].start - b[0].start)) {
    if (edits[0].start > (chosen.at(-1)?.end ?? -1)) chosen.push(...edits);
  }
  if (chosen.length === 0) return [];
  // Nobody can type in several places at once: no cursor stops here.
  const plain = chosen.map(({ start, end, text }) => ({ start, end, text }));
  const edit = workspaceEdit(document, client, plain);
  return [{ title: say('Repair everything that is safe to repair'), kind: fixAllKind, edit }];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
