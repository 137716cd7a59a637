import type { Speaker } from '../../people/index.ts';
import type { Mention } from '../../people/index.ts';
import { isIntroducedHere, speakerOf } from '../persons.ts';
import type { RuleInput } from '../types.ts';

/** A source without a name at the place where the article first calls on it. */
export interface UnnamedSource {
  readonly mention: Mention;
  readonly speaker: Speaker;
  /** The mention's last word, lower case: what the source is. */
  readonly noun: string;
  readonly plural: boolean;
}

/** The unnamed sources whom this block introduces and lets speak. */
export function unnamedSourcesOf(input: RuleInput): readonly UnnamedSource[] {
  const { mentions, quotes, prose, block } = input.story;
  if (block.kind === 'heading' || block.kind === 'caption') return [];
  const sources: UnnamedSource[] = [];
  mentions.mentions.forEach((mention, index) => {
    if (mention.kind !== 'unnamed' || mention.form === 'pronoun') return;
    const speaker = speakerOf(input, index);
    if (!speaker || speaker.named || !isIntroducedHere(input, speaker, index)) return;
    const speaks = quotes.attributions.some((said) => said.mention === index && said.within < 0);
    if (!speaks) return;
    const noun = (/[\p{L}'’-]+$/u.exec(prose.text.slice(mention.name.start, mention.name.end)) ?? [''])[0];
    const lower = noun.toLowerCase();
    sources.push({ mention, speaker, noun: lower, plural: /s$/.test(lower) || lower === 'people' });
  });
  return sources;
}
