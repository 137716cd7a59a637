import { InlayHintRequest } from 'vscode-languageserver';
import type { InlayHint, InlayHintLabelPart, InlayHintParams } from 'vscode-languageserver';
import { introductionOf, speakingPronouns } from '../../core/index.ts';
import type { Span } from '../../core/index.ts';
import type { Client } from '../connection/client.ts';
import { endOfLine, positionAt, rangeOf, spanOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';
import { figuresOf, lineOf, partsOf } from '../cards/figures.ts';
import type { Figures, Part } from '../cards/figures.ts';
import { contentOf, markupFor } from '../cards/markup.ts';
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
  const startOf = ({ first }: Part): number => analysis.document.starts[first];
  const parts = partsOf(analysis, scope).filter(
    (part) => asked.start <= startOf(part) && startOf(part) <= asked.end,
  );
  return figuresOf(analysis, parts).flatMap((found, i) => {
    const value = shortly(found);
    if (value === '') return [];
    const start = startOf(parts[i]);
    const tooltip = card(client, document.uri, found, parts[i]);
    const label = { value, tooltip };
    return [{ position: endOfLine(document, start), label: [label], paddingLeft: true }];
  });
}

/** What fits behind a title: `9 quotes, 4 people, 2 unnamed`. A hint that is too long for its line is broken at commas. */
function shortly({ quotes, people, organisations, unnamed, unsupported }: Figures): string {
  return [quotes, people || organisations, unnamed, unsupported].filter(Boolean).join(', ');
}

/** A command of the hint itself would be called “Execute Command” by VS Code: the card leads to the report by its name. */
function card(client: Client, uri: string, found: Figures, { whole }: Part): InlayHintLabelPart['tooltip'] {
  const markup = markupFor(client);
  const counted = whole
    ? say('Quotes, who speaks, sources without a name and statements without a source in this article.')
    : say('Quotes, who speaks, sources without a name and statements without a source below this heading.');
  const values = encodeURIComponent(JSON.stringify([uri]));
  const report = client.commands.has('ontherecord.showReport')
    ? markup.leadTo(say('Show Report'), `command:ontherecord.showReport?${values}`)
    : '';
  return contentOf(markup, [markup.strong(lineOf(found)), markup.text(counted), report]);
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
