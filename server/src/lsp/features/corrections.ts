import type { CodeAction, Range } from 'vscode-languageserver';
import { correctionOffers, sayingCorrections } from '../../core/index.ts';
import type { CorrectionOffer, Span } from '../../core/index.ts';
import { correctionsMethod } from '../../protocol/index.ts';
import type { CorrectionChoice, CorrectionsParams } from '../../protocol/index.ts';
import { correctKind } from '../connection/capabilities.ts';
import { isRange, spanOf } from '../text/convert.ts';
import { questionAbout } from '../desk.ts';
import type { Desk, Feature, Question } from '../desk.ts';
import { describeSpeaker } from '../../ledger/index.ts';
import { correcting, sidecarEdit } from '../beside/sidecar-edit.ts';
import { readBackActions } from './review.ts';
import { say } from '../../say/index.ts';

/** Everybody who may be meant, for an editor that lets its writer choose from a list. */
export const corrections: Feature = {
  register: (ask) => ask({ method: correctionsMethod }, 'range', choices, []),
};

/** So many people are offered by name in the menu, without and with a list to choose the others from. */
const named = { alone: 5, beside: 1 };

/**
 * What the writer may correct at a place, and what was read back, as actions of the menu. An editor that can asks for the
 * edit of the one that is chosen: what stands beside the article may be another by then, where it is open in two windows.
 */
export function lateCorrections(question: Question, { range }: { range: Range }): CodeAction[] {
  const actions = correctionActions(question, range);
  if (!question.client.lateEdits) return actions;
  const data: Chosen = { textDocument: { uri: question.document.uri }, range };
  return actions.map((action) => (action.edit ? { title: action.title, kind: action.kind, data } : action));
}

/** A correction that was chosen, with its edit of now; any other action as it is. */
export async function lateCorrection(desk: Desk, action: CodeAction): Promise<CodeAction> {
  const { textDocument, range } = (action?.data ?? {}) as Partial<Chosen>;
  if (textDocument?.uri === undefined || !isRange(range)) return action;
  const { uri } = textDocument;
  await desk.sidecars.settled(uri);
  const question = questionAbout(desk, uri);
  const same = question && correctionActions(question, range).find(({ title }) => title === action.title);
  return same ? { ...action, edit: same.edit } : action;
}

/** Where an action was offered. */
interface Chosen {
  readonly textDocument: { readonly uri: string };
  readonly range: Range;
}

function correctionActions(question: Question, range: Range): CodeAction[] {
  const span = spanOf(question.document, range);
  return [...offered(question, span, range), ...readBackActions(question, span)];
}

function offered(question: Question, span: Span, range: Range): CodeAction[] {
  const offers = correctionOffers(question.analysis, span);
  if (!question.sidecar?.sidecar) return offers.length > 0 ? savingFirst(question) : [];
  const choosable = question.client.commands.has('ontherecord.choosePerson');
  return [
    ...chosen(question, range, offers, 'speaker', choosable),
    ...offers.filter(({ kind }) => kind === 'notQuotation').map((offer) => actionOf(question, offer)),
    ...offers.filter(({ kind }) => kind === 'official').map((offer) => actionOf(question, offer)),
    ...chosen(question, range, offers, 'same', choosable),
    ...offers
      .filter(({ kind }) => kind === 'different' || kind === 'takeBack')
      .map((offer) => actionOf(question, offer)),
  ];
}

/** A document that is on no disk has nothing beside it: our own client is told to save it first. */
function savingFirst({ document, client }: Question): CodeAction[] {
  if (!document.uri.startsWith('untitled:') || !client.commands.has('ontherecord.choosePerson')) return [];
  const title = say('Save the article, to correct who says what');
  return [{ title, kind: correctKind, command: { title, command: 'workbench.action.files.save' } }];
}

/** The likeliest people by name, the others, and somebody whom the article does not name, behind a list where the editor has one. */
function chosen(
  question: Question,
  range: Range,
  offers: readonly CorrectionOffer[],
  kind: CorrectionOffer['kind'],
  choosable: boolean,
): CodeAction[] {
  const people = offers.filter((offer) => offer.kind === kind);
  const few = choosable && people.length > named.beside + 1 ? named.beside : named.alone;
  const actions = people.slice(0, few).map((offer) => actionOf(question, offer));
  const more = people.length > few || (kind === 'speaker' && saysSomething(offers));
  if (!choosable || !more) return actions;
  const title = kind === 'speaker' ? say('Somebody else says this…') : say('Same person as…');
  const values = [question.document.uri, range, kind];
  return [
    ...actions,
    { title, kind: correctKind, command: { title, command: 'ontherecord.choosePerson', arguments: values } },
  ];
}

/** Where it can be no quotation, or is said to be none, somebody may say it. */
function saysSomething(offers: readonly CorrectionOffer[]): boolean {
  return offers.some(({ kind }) => kind === 'speaker' || kind === 'notQuotation');
}

function actionOf(question: Question, offer: CorrectionOffer): CodeAction {
  return {
    title: offer.title,
    kind: correctKind,
    edit: sidecarEdit(question, correcting(offer.corrections())),
  };
}

function choices(question: Question, { range, kind, name }: CorrectionsParams): CorrectionChoice[] {
  if (!question.sidecar?.sidecar) return [];
  if (name !== undefined) return byName(question, spanOf(question.document, range), name);
  return correctionOffers(question.analysis, spanOf(question.document, range))
    .filter((offer) => offer.kind === kind && offer.speaker)
    .map((offer) => ({
      label: offer.speaker!.name,
      description: describeSpeaker(offer.speaker!).join(', '),
      edit: sidecarEdit(question, correcting(offer.corrections())),
    }));
}

/** Whoever has this name says it. */
function byName(question: Question, span: Span, name: string): CorrectionChoice[] {
  const corrections = name.trim() === '' ? undefined : sayingCorrections(question.analysis, span, name);
  if (!corrections) return [];
  return [{ label: name.trim(), description: '', edit: sidecarEdit(question, correcting(corrections)) }];
}
