import { InlayHintRequest } from 'vscode-languageserver';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { introductionOf, speakingPronouns } from '../../core/index.ts';
import { positionAt, rangeOf, spanOf } from '../convert.ts';
import type { Feature, Question } from '../desk.ts';

/** The name behind a pronoun that speaks: `She |Keller| said`. Off by default. */
export const inlayHints: Feature = {
  register: (ask) => ask(InlayHintRequest.type, 'range', answer, []),
};

function answer(question: Question, { range }: InlayHintParams): InlayHint[] {
  const { document, analysis, settings } = question;
  if (!settings.speakerHints) return [];
  const asked = spanOf(document, range);
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
