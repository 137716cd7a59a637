import { introductionOf } from '../../core/index.ts';
import type { AttributionKind, Evidence, SourceAttribution } from '../../core/index.ts';
import { positionAt } from '../convert.ts';
import type { Question } from '../desk.ts';
import type { Markup } from '../markup.ts';

const kinds: Readonly<Record<AttributionKind, string>> = {
  direct: 'Quotation',
  mixed: 'Partly quoted speech',
  indirect: 'Indirect speech',
};

/** Who says something, by which evidence, and how sure that is. */
export function quoteCard(question: Question, markup: Markup, said: SourceAttribution): string[] {
  const { speaker, kind } = said;
  if (!speaker) return [`${markup.strong(kinds[kind])} · nobody is found who says it`];
  const { document, analysis } = question;
  const introduced = positionAt(document, introductionOf(analysis, speaker).start);
  const who = markup.link(speaker.name, document.uri, introduced);
  const because = said.evidence.map((evidence) => inWords(evidence, said, question, markup));
  return [`${markup.strong(kinds[kind])} · ${who} · ${sureness(said.confidence)}`, because.join(' ')];
}

function inWords(evidence: Evidence, said: SourceAttribution, question: Question, markup: Markup): string {
  const name = markup.text(said.speaker?.name ?? '');
  const words = ({ start, end }: { start: number; end: number }): string =>
    markup.text(question.analysis.blocks[said.block].prose.text.slice(start, end));
  switch (evidence.kind) {
    case 'cue':
      return evidence.cue ? `“${words(evidence.cue)}” links it to ${name}.` : `It stands beside ${name}.`;
    case 'pronoun':
      return `“${words(evidence.pronoun)}” is taken to be ${name}.`;
    case 'continued':
      return 'It goes on from the quotation before.';
    case 'transcript':
      return 'The speaker’s name and a colon stand before it.';
    case 'question':
      return 'It reads as the interviewer’s question.';
    case 'answer':
      return `It reads as ${name}’s answer to the question before.`;
    case 'corrected':
      return 'You said so: it is a correction of this article.';
    case 'previousSpeaker':
      return `${name} spoke last.`;
  }
}

/** A calibrated confidence in words and as a number. */
function sureness(confidence: number): string {
  const words =
    confidence >= 0.95
      ? 'sure'
      : confidence >= 0.8
        ? 'fairly sure'
        : confidence >= 0.5
          ? 'likely'
          : 'a guess';
  return `${words} (${Math.round(confidence * 100)} %)`;
}
