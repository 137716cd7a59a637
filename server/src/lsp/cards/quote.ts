import { introductionOf } from '../../core/index.ts';
import type { AttributionKind, Evidence, SourceAttribution } from '../../core/index.ts';
import { positionAt } from '../text/convert.ts';
import type { Question } from '../desk.ts';
import type { Markup } from './markup.ts';
import { later, say } from '../../say/index.ts';

const kinds: Readonly<Record<AttributionKind, string>> = {
  direct: later('Quotation'),
  mixed: later('Partly quoted speech'),
  indirect: later('Indirect speech'),
};

/** Who says something, by which evidence, and how sure that is. */
export function quoteCard(question: Question, markup: Markup, said: SourceAttribution): string[] {
  const { speaker, kind } = said;
  if (!speaker) return [`${markup.strong(say(kinds[kind]))} · ${say('nobody is found who says it')}`];
  const { document, analysis } = question;
  const introduced = positionAt(document, introductionOf(analysis, speaker).start);
  const who = markup.link(speaker.name, document.uri, introduced);
  const because = said.evidence.map((evidence) => inWords(evidence, said, question, markup));
  return [`${markup.strong(say(kinds[kind]))} · ${who} · ${sureness(said.confidence)}`, because.join(' ')];
}

function inWords(evidence: Evidence, said: SourceAttribution, question: Question, markup: Markup): string {
  const name = markup.text(said.speaker?.name ?? '');
  const words = ({ start, end }: { start: number; end: number }): string =>
    markup.text(question.analysis.blocks[said.block].prose.text.slice(start, end));
  switch (evidence.kind) {
    case 'cue':
      return evidence.cue
        ? say('“{0}” links it to {1}.', words(evidence.cue), name)
        : say('It stands beside {0}.', name);
    case 'pronoun':
      return say('“{0}” is taken to be {1}.', words(evidence.pronoun), name);
    case 'continued':
      return say('It goes on from the quotation before.');
    case 'transcript':
      return say('The speaker’s name and a colon stand before it.');
    case 'question':
      return say('It reads as the interviewer’s question.');
    case 'answer':
      return say('It reads as {0}’s answer to the question before.', name);
    case 'corrected':
      // Another card has the correction in words.
      return '';
    case 'inTurn':
      return say('Two people speak in turn here, and it is the turn of {0}.', name);
    case 'namedBelow':
      return say('The quotation goes on below, where {0} is named.', name);
    case 'previousSpeaker':
      return say('{0} spoke last.', name);
  }
}

/** A calibrated confidence in words and as a number. */
function sureness(confidence: number): string {
  const words =
    confidence >= 0.95
      ? say('sure')
      : confidence >= 0.8
        ? say('fairly sure')
        : confidence >= 0.5
          ? say('likely')
          : say('a guess');
  return `${words} (${Math.round(confidence * 100)} %)`;
}
