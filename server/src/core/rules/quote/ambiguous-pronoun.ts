import type { Attribution } from '../../quotes/index.ts';
import { findEach, nothing } from '../each.ts';
import { introduced, shortName } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { sentenceAt, withCapital } from '../text.ts';
import type { BlockFinding, Rule, RuleInput, StoryBlock, StoryFacts } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Keller met Stein on Monday. “I will not sign,” he said. */
export const ambiguousPronoun: Rule = {
  id: 'quote/ambiguous-pronoun',
  severity: 'hint',
  title: 'A speaker called by a pronoun that could be somebody else',
  standard: standards.attributeFacts,
  advice: 'Use the name.',
  check,
};

function check({ story, facts }: RuleInput): readonly BlockFinding[] {
  const { quotes, resolution } = story;
  if (resolution.ambiguous.size === 0) return nothing;
  const asked = { story, facts, seen: new Set<number>(), sources: sourcesOf(quotes) };
  return findEach(quotes.attributions, asked, eitherOf);
}

interface Asked {
  readonly story: StoryBlock;
  readonly facts: StoryFacts;
  /** Pronouns that had their remark. */
  readonly seen: Set<number>;
  /** Mentions of whoever is said to say something. */
  readonly sources: ReadonlySet<number>;
}

/** The sources of what is not said within what somebody else says. */
function sourcesOf({ attributions }: StoryBlock['quotes']): ReadonlySet<number> {
  const sources = new Set<number>();
  for (const { mention, within } of attributions) if (within < 0) sources.add(mention);
  return sources;
}

function eitherOf(said: Attribution, { story, facts, seen, sources }: Asked): BlockFinding | undefined {
  const { prose, mentions, resolution } = story;
  const { mention, within } = said;
  if (!isLikely(said)) return undefined;
  const pronoun = mentions.mentions[mention];
  const others = resolution.ambiguous.get(mention);
  if (!pronoun || pronoun.form !== 'pronoun' || !others?.length || seen.has(mention) || within >= 0)
    return undefined;
  const word = prose.text.slice(pronoun.start, pronoun.end);
  if (!/^s?he$/i.test(word)) return undefined;
  seen.add(mention);
  if (isLedBy(story, mention) || goesOn(story, said) || spokeLast(story, mention, others, sources))
    return undefined;
  const best = facts.people.speakers[resolution.speakers[mention]];
  const candidates = [best, ...others.map((index) => facts.people.speakers[index])]
    .filter((speaker, i, all) => speaker?.kind === 'person' && speaker.named && all.indexOf(speaker) === i)
    .slice(0, 3);
  if (candidates.length < 2) return undefined;
  const short = candidates.map(shortName);
  // “Keller or Keller” tells nobody apart.
  const names = new Set(short).size === short.length ? short : candidates.map(({ name }) => name);
  return {
    start: pronoun.start,
    end: pronoun.end,
    what: say('“{0}” could be {1} or {2}.', word, names.slice(0, -1).join(', '), names[names.length - 1]),
    confidence: 0.75,
    fixes: names.map((name, i) =>
      replaceFix(say('Replace by {0}', name), pronoun, /^[A-Z]/.test(word) ? withCapital(name) : name, {
        preferred: i === 0,
      }),
    ),
    related: candidates.map((speaker) => introduced(speaker, say('{0} is introduced here.', speaker.name))),
  };
}

/** “Keller said that Stein was wrong. He said …” may be either, “Stein left. Keller said no. He said …” is who spoke last. */
function spokeLast(
  { mentions: { mentions }, resolution }: StoryBlock,
  pronoun: number,
  others: readonly number[],
  sources: ReadonlySet<number>,
): boolean {
  const who = resolution.speakers[pronoun];
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - reach); i--) {
    const speaker = resolution.speakers[i];
    if (others.includes(speaker)) return false;
    if (speaker === who && mentions[i].form !== 'pronoun') return sources.has(i);
  }
  return false;
}

/** “He |added|”: whoever spoke before goes on, and no other man comes in. */
function goesOn({ prose: { text } }: StoryBlock, { cue }: Attribution): boolean {
  for (const { start, end } of cue) if (continuing.test(text.slice(start, end))) return true;
  return false;
}

const continuing = /^(?:add(?:s|ed)|continue[sd]|went on|goes on|conclude[sd])\b/i;

/** So many mentions back the subject of a sentence is looked for. */
const reach = 20;

/** “Keller met Stein before he spoke”: whom its own sentence is about, and that comes first in it. */
function isLedBy({ prose, mentions, resolution }: StoryBlock, pronoun: number): boolean {
  const { start } = sentenceAt(prose, mentions.mentions[pronoun].start);
  for (let i = pronoun - 1; i >= Math.max(0, pronoun - reach) && mentions.mentions[i].start >= start; i--)
    if (mentions.mentions[i].leads) return resolution.speakers[i] === resolution.speakers[pronoun];
  return false;
}
