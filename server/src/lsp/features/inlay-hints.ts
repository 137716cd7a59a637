import { InlayHintRequest } from 'vscode-languageserver';
import type { InlayHint, InlayHintLabelPart, InlayHintParams } from 'vscode-languageserver';
import { introductionOf, speakingPronouns } from '../../core/index.ts';
import type { Span } from '../../core/index.ts';
import { endOfLine, positionAt, rangeOf, spanOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';
import { figuresOf, partsOf } from '../figures.ts';
import { contentOf, markupFor } from '../markup.ts';
import { say } from '../../say/index.ts';

/**
 * What stands behind the text without being in it: the figures of the article behind its first line, and, off by default,
 * the name behind a pronoun that speaks: `She |Keller| said`.
 */
export const inlayHints: Feature = {
  register: (ask) => ask(InlayHintRequest.type, 'range', answer, []),
};

function answer(question: Question, { range }: InlayHintParams): InlayHint[] {
  const asked = spanOf(question.document, range);
  return [...figures(question, asked), ...names(question, asked)];
}

/** Figures behind the first line of what they count, as far as that line is asked for. */
function figures({ document, analysis, settings, client }: Question, asked: Span): InlayHint[] {
  const { position, scope } = settings.figures;
  if (position !== 'behind') return [];
  return partsOf(analysis, scope).flatMap((part) => {
    const start = analysis.document.starts[part.first];
    if (start < asked.start || asked.end < start) return [];
    // Commas, because a hint that is too long for its line is broken behind them.
    const value = figuresOf(analysis, part).join(', ');
    if (value === '') return [];
    const label = { value, ...leadingToReport(client, document.uri, part.whole) };
    return [{ position: endOfLine(document, start), label: [label], paddingLeft: true }];
  });
}

function leadingToReport(
  client: Question['client'],
  uri: string,
  whole: boolean,
): Pick<InlayHintLabelPart, 'command' | 'tooltip'> {
  const markup = markupFor(client);
  const counted = whole
    ? say('Quotes, who speaks, sources without a name and statements without a source in this article.')
    : say('Quotes, who speaks, sources without a name and statements without a source below this heading.');
  const tooltip = contentOf(markup, [markup.text(counted)]);
  const command = 'ontherecord.showReport';
  // An editor that does not know our command shows the words alone.
  if (!client.commands.has(command)) return { tooltip };
  return { tooltip, command: { title: say('Show Report'), command, arguments: [uri] } };
}

function names({ document, analysis, settings }: Question, asked: Span): InlayHint[] {
  if (!settings.speakerHints) return [];
  return speakingPronouns(analysis, asked)
    .filter(({ start, end }) => start < asked.end && asked.start < end)
    .map(({ end, speaker }) => ({
      position: positionAt(document, end),
      label: [
        {
          value: speaker.name,
          location: { uri: document.uri, range: rangeOf(document, introductionOf(analysis, speaker)) },
        },
      ],
      paddingLeft: true,
    }));
}
