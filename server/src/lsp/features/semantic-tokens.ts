import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { highlightsOf } from '../../core/index.ts';
import type { HighlightKind, Span } from '../../core/index.ts';
import { tokenTypes } from '../connection/capabilities.ts';
import { linesOf, spanOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';

/** Colours for quotes, speech, speakers, cues and claims. */
export const semanticTokens: Feature = {
  register: (ask) => {
    ask(SemanticTokensRequest.type, 'document', full, none);
    ask(SemanticTokensDeltaRequest.type, 'document', delta, none);
    ask(SemanticTokensRangeRequest.type, 'range', range, none);
  },
};

const none: SemanticTokens = { data: [] };

/** What the setting `quotes` leaves. */
const quotesOnly: readonly HighlightKind[] = ['quote', 'speech', 'speaker', 'official', 'unnamedSource'];

function full(question: Question): SemanticTokens {
  const { kept } = question;
  const before = kept.get('tokens') as Sent | undefined;
  const sent: Sent = { id: (before?.id ?? 0) + 1, data: encode(question) };
  kept.set('tokens', sent);
  return { resultId: String(sent.id), data: sent.data };
}

interface Sent {
  readonly id: number;
  readonly data: number[];
}

function delta(
  question: Question,
  { previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const before = question.kept.get('tokens') as Sent | undefined;
  const now = full(question);
  if (!before || String(before.id) !== previousResultId) return now;
  return { resultId: now.resultId, edits: difference(before.data, now.data) };
}

function range(question: Question, { range }: SemanticTokensRangeParams): SemanticTokens {
  return { data: encode(question, spanOf(question.document, range)) };
}

/** Five numbers a token, each place relative to the token before, as the protocol wants them. */
function encode({ document, analysis, settings }: Question, within?: Span): number[] {
  const data: number[] = [];
  if (settings.highlight === 'off') return data;
  let [lastLine, lastCharacter] = [0, 0];
  for (const highlight of highlightsOf(analysis, within)) {
    if (settings.highlight === 'quotes' && !quotesOnly.includes(highlight.kind)) continue;
    const type = tokenTypes.indexOf(highlight.kind);
    for (const { line, character, length } of linesOf(document, highlight)) {
      data.push(line - lastLine, line === lastLine ? character - lastCharacter : character, length, type, 0);
      [lastLine, lastCharacter] = [line, character];
    }
  }
  return data;
}

/** What lies between the common beginning and the common end: one edit, since typing changes one place. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  const data = now.slice(start, now.length - same);
  const deleteCount = before.length - same - start;
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
