import { isOnTheRecord } from '../../claims/index.ts';
import type { Prose } from '../../language/index.ts';
import type { BlockMentions, Mention } from '../../people/index.ts';
import { isIntroducedHere, speakerOf } from '../persons.ts';
import { isLikely } from '../sayings.ts';
import { isHeadline } from '../text.ts';
import type { RuleInput } from '../types.ts';

/** A source whose name is withheld, at the place where the article first calls on it. */
export interface UnnamedSource {
  readonly mention: Mention;
  /** What the source is: the head of the mention, lower case. */
  readonly noun: string;
  readonly plural: boolean;
}

const known = new WeakMap<RuleInput, readonly UnnamedSource[]>();
const none: readonly UnnamedSource[] = [];

/** The unnamed sources whom this block introduces and lets speak. Worked out once for all rules that ask. */
export function unnamedSourcesOf(input: RuleInput): readonly UnnamedSource[] {
  const { mentions, quotes, prose } = input.story;
  if (quotes.attributions.length === 0 || !hasUnnamed(prose, mentions)) return none;
  let sources = known.get(input);
  if (!sources) known.set(input, (sources = findSources(input)));
  return sources;
}

function hasUnnamed(prose: Prose, { mentions }: BlockMentions): boolean {
  for (const mention of mentions) if (isUnnamed(prose, mention)) return true;
  return false;
}

function isUnnamed({ text }: Prose, { kind, form, start, end }: Mention): boolean {
  if (form === 'pronoun') return false;
  return kind === 'unnamed' || (kind === 'group' && inTheKnow.test(text.slice(start, end)));
}

/** “People familiar with the matter” are no crowd: they know something, and keep their names to themselves. */
const inTheKnow =
  /\b(?:people|persons|individuals|employees|staff)\s(?:who\s(?:are|were)\s)?(?:familiar|close|briefed|with\s(?:direct\s|first-?hand\s)?knowledge)\b/i;

function findSources(input: RuleInput): readonly UnnamedSource[] {
  const { mentions, prose, block } = input.story;
  if (block.kind === 'heading' || block.kind === 'caption' || isHeadline(input)) return none;
  const sources: UnnamedSource[] = [];
  for (let i = 0; i < mentions.mentions.length; i++) {
    const mention = mentions.mentions[i];
    if (!isUnnamed(prose, mention)) continue;
    const noun = headOf(prose.text.slice(mention.start, mention.end));
    if (!withheld.has(noun)) continue;
    const speaker = speakerOf(input, i);
    if (!speaker || speaker.named || !isIntroducedHere(input, speaker, i)) continue;
    // “Officials were angered” tells what they felt, and “the aide” is one of whom the text has spoken.
    if (!speaks(input, i) || pointsBack.test(mention.text)) continue;
    sources.push({ mention, noun, plural: /s$|^people$/.test(noun) });
  }
  return sources;
}

function speaks({ story: { quotes, prose } }: RuleInput, mention: number): boolean {
  for (const said of quotes.attributions)
    if (said.mention === mention && said.within < 0 && isLikely(said) && isOnTheRecord(prose, said.cue))
      return true;
  return false;
}

const pointsBack = /^the\s\S+$/i;

/**
 * Whoever is called so has a name that the reporter keeps back. A judge, a father, a crowd of leaders or a spokesman
 * speaks in public, and no reader asks why the name is missing.
 */
const withheld = new Set(
  `source sources insider insiders official officials aide aides diplomat diplomats adviser advisers advisor advisors
  executive executives employee employees staffer staffers staff operative operatives strategist strategists associate
  associates informant informants whistleblower whistleblowers person people minister ministers lawmaker lawmakers
  donor donors negotiator negotiators envoy envoys delegate delegates bureaucrat bureaucrats banker bankers agent agents
  commander commanders individual individuals`.split(/\s+/),
);

/** Whether words for a source stand for somebody whose name is kept back. */
export function isWithheld(words: string): boolean {
  return withheld.has(headOf(words));
}

/** “a senior official of the ministry” → “official”: the last word before what follows it. */
function headOf(mention: string): string {
  const [head] = mention.split(
    /,|\s(?:of|from|in|at|with|who|whom|whose|close|familiar|on|for|inside|within|near|briefed|to)\s/,
  );
  const words = head.trim();
  return (/[\p{L}’'-]+$/u.exec(words.slice(words.lastIndexOf(' ') + 1))?.[0] ?? '').toLowerCase();
}
