import { expect, test } from 'vitest';
import { Voice, voices } from '../../../server/src/core/claims/words/voice.ts';
import { tokenAt } from '../../../server/src/core/language/index.ts';
import { analyze } from '../../../server/src/core/index.ts';

/** Whose the first token of the content is, when the text reads source, cue, content. */
function voiceOf(source: string, cue: string, content: string): number {
  const text = [source, cue, content].filter(Boolean).join(' ') + '.';
  const { prose, quotes } = analyze({ text, languageId: 'plaintext' }).blocks[0];
  const span = (words: string) => {
    const start = text.indexOf(words);
    return words ? [{ start, end: start + words.length }] : [];
  };
  const said = { source: span(source), cue: span(cue), content: span(content) };
  const attribution = {
    ...said,
    kind: 'indirect',
    speaker: -1,
    mention: -1,
    evidence: [],
    within: -1,
    confidence: 1,
  } as const;
  const voice = voices(prose, { ...quotes, attributions: [attribution], continuation: [] });
  return voice[tokenAt(prose, text.indexOf(content))];
}

test('whoever expects a figure has put it on paper; other hopes are read in a mind', () => {
  expect(voiceOf('Analysts polled by Datamark', 'had expected', '47 million on average')).toBe(Voice.speech);
  expect(voiceOf('Voters', 'had expected', 'a quick end')).toBe(Voice.mind);
  expect(voiceOf('', 'expected', '47 million on average')).toBe(Voice.mind);
  expect(voiceOf('Voters', 'hoped for', '47 million')).toBe(Voice.mind);
});

test('what a court, an inquest or a jury heard was said there, though the verbs before tell of something else', () => {
  const voiceOfAll = (text: string): number => {
    const { prose, quotes } = analyze({ text, languageId: 'plaintext' }).blocks[0];
    return voices(prose, { ...quotes, attributions: [], continuation: [] })[0];
  };
  for (const end of ['an inquest has heard', 'a jury was told', 'Elmford Crown Court heard'])
    expect([end, voiceOfAll(`Officers did not know that anybody lived there, ${end}.`)]).toEqual([
      end,
      Voice.speech,
    ]);
  expect(voiceOfAll('Officers did not know what the court had heard.')).toBe(0);
});
