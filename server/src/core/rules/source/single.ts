import type { People, Speaker } from '../../people/index.ts';
import { nothing } from '../each.ts';
import { introduced } from '../persons.ts';
import { isWithheld } from './unnamed.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import type { Rule, StoryBlock, StoryFinding } from '../types.ts';
import { say } from '../../../say/index.ts';

/** A whole article that rests on one source. */
export const single: Rule = {
  id: 'source/single',
  severity: 'information',
  title: 'One source for the whole article',
  standard: standards.oneSource,
  advice: 'Find a second source, or say that the account is this one’s alone.',
  check: () => nothing,
  checkStory,
};

/** A note of fewer paragraphs is a brief: it says where it comes from and is done. */
const fewestBlocks = 3;
/** So often a named source speaks before an article is said to rest on it; one without a name, so often. */
const [fewestNamed, fewestUnnamed] = [4, 2];

function checkStory(stories: readonly StoryBlock[], people: People): readonly StoryFinding[] {
  const only = soleSource(stories, people);
  if (!only) return none;
  const { speaker, count } = only;
  const unnamed = speaker.kind === 'unnamed' && !speaker.named;
  const paragraphs = stories.filter(({ block }) => block.kind === 'paragraph').length;
  if (count < (unnamed ? fewestUnnamed : fewestNamed) || paragraphs < fewestBlocks) return none;
  const { block, mention } = speaker.introduced;
  const { prose, mentions } = stories[block];
  // “The legend says” is nobody who keeps a name back.
  if (unnamed && !isWithheld(speaker.name)) return none;
  const { start, end } = mentions.mentions[mention] ?? { start: 0, end: prose.text.length };
  return [
    {
      block,
      start,
      end,
      what: unnamed
        ? say('Everything that the article reports comes from one source, and that one has no name.')
        : say('Everything that the article reports comes from {0}.', speaker.name),
      // Speeches and interviews have one speaker by nature.
      confidence: unnamed ? 0.85 : 0.6,
      fixes: [],
      related: unnamed ? [] : [introduced(speaker, say('The only source.'))],
    },
  ];
}

const none: readonly StoryFinding[] = [];

/** Who says everything that is said; undefined where there are several, where somebody is not known, or works are cited. */
function soleSource(
  stories: readonly StoryBlock[],
  people: People,
): { speaker: Speaker; count: number } | undefined {
  let sole = -1;
  let count = 0;
  for (const { quotes, citations } of stories) {
    if (citations.citations.length > 0 || quotes.unattributed.length > 0) return undefined;
    for (const said of quotes.attributions) {
      const { speaker } = said;
      if (said.within >= 0) continue;
      if (speaker < 0 || (sole >= 0 && sole !== speaker)) return undefined;
      sole = speaker;
      if (isLikely(said)) count++;
    }
  }
  const speaker = people.speakers[sole];
  // Several people under one name are no single source.
  if (!speaker || speaker.plural || speaker.kind === 'author' || speaker.kind === 'group') return undefined;
  return { speaker, count };
}
