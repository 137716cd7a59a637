import type { Span } from '../../base/index.ts';
import { nothing } from '../each.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import { withCapital, wordsOf } from '../text.ts';
import type { Fix, Rule, SourceText, StoryBlock, StoryFinding } from '../types.ts';
import { nearestPassage } from './passage.ts';
import type { Passage } from './passage.ts';
import { marksAround, wordedIn, wordsOf as hashesOf } from './worded.ts';
import type { Worded } from './worded.ts';
import { say } from '../../../say/index.ts';

/** “The harbour was not for sale,” Keller said. Her transcript: “The harbour is not for sale.” */
export const notInSource: Rule = {
  id: 'quote/not-in-source',
  severity: 'warning',
  title: 'A quotation that is not in the transcript or the notes',
  standard: standards.unaltered,
  advice: 'Quote what was said, or put it in words of your own.',
  check: () => nothing,
  checkStory: (stories, _people, _beside, notes) => (notes.length === 0 ? [] : look(stories, notes)),
};

/** Below this share of its runs of words a passage is no longer the same thing said otherwise. */
const near = 0.3;

function look(stories: readonly StoryBlock[], notes: readonly SourceText[]): readonly StoryFinding[] {
  return stories.flatMap((story, block) =>
    wordedIn(story).flatMap((stretch): StoryFinding[] => {
      const best = bestOf(hashesOf(story, stretch), notes);
      if (best?.passage.verbatim) return [];
      return [{ ...remark(story, stretch, best, notes), block, start: stretch.start, end: stretch.end }];
    }),
  );
}

interface Best {
  readonly passage: Passage;
  readonly source: SourceText;
}

function bestOf(quoted: Int32Array, notes: readonly SourceText[]): Best | undefined {
  let best: Best | undefined;
  for (const source of notes) {
    const passage = nearestPassage(source, quoted);
    if (!passage) continue;
    if (passage.verbatim) return { passage, source };
    if (!best || passage.likeness > best.passage.likeness) best = { passage, source };
  }
  return best;
}

function remark(
  story: StoryBlock,
  stretch: Worded,
  best: Best | undefined,
  notes: readonly SourceText[],
): Omit<StoryFinding, 'block' | 'start' | 'end'> {
  const { prose } = story;
  const words = wordsOf(prose, stretch);
  const names = notes.map(({ name }) => name).reduce((one, other) => say('{0} or {1}', one, other));
  if (!best || best.passage.likeness < near)
    return {
      what: say('“{0}” is not in {1}.', words, names),
      confidence: 0.8,
      fixes: paraphrase(marksAround(story, stretch)),
    };
  const { passage, source } = best;
  const there = source.text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
  return {
    what: say('“{0}” is not in {1}. The nearest is “{2}”.', words, names, there),
    confidence: 0.85,
    fixes: [
      replaceFix(
        say('Replace by the words of {0}', source.name),
        stretch,
        inCase(there, prose.text[stretch.start]),
      ),
      ...paraphrase(marksAround(story, stretch)),
    ],
    related: [
      {
        uri: source.uri,
        source: { start: passage.start, end: passage.end },
        message: say('The nearest passage is here.'),
      },
    ],
  };
}

/** A sentence begins as the quotation does, whatever the transcript has. */
function inCase(text: string, first: string): string {
  return /\p{Lu}/u.test(first) ? withCapital(text) : text;
}

function paraphrase(marks: readonly Span[] | undefined): readonly Fix[] {
  if (!marks) return [];
  const edits = marks.map((mark) => ({ ...mark, text: '' }));
  return [{ kind: 'replace', title: say('Make it a paraphrase: take the quotation marks away'), edits }];
}
