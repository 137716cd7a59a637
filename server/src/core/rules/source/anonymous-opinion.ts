import { Lexicon } from '../../base/index.ts';
import { tokenAt } from '../../language/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { findEach, nothing } from '../each.ts';
import { speakerOf } from '../persons.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { tokenText, wordsOf } from '../text.ts';
import type { BlockFinding, Rule, RuleInput } from '../types.ts';
import { isWithheld } from './unnamed.ts';
import { say } from '../../../say/index.ts';

/** “He is a liar,” a senior official said. */
export const anonymousOpinion: Rule = {
  id: 'source/anonymous-opinion',
  severity: 'information',
  title: 'A judgement by a source without a name',
  standard: standards.anonymousOpinion,
  advice: 'Keep what the source knows and leave out what they think of somebody, or name the source.',
  check,
};

/** Words that judge somebody. Words for deeds (“corrupt”, “fraud”) are allegations, and no matter of taste. */
const judgements = new Lexicon([
  [
    1,
    `liar liars coward cowards idiot idiots idiotic fool fools foolish clown clowns moron morons imbecile buffoon bully
    bullies crook crooks incompetent incompetence clueless useless hopeless pathetic disgrace disgraceful shameful shameless
    despicable disgusting contemptible unfit unhinged deranged delusional crazy insane lunatic stupid dumb arrogant selfish
    greedy lazy spineless gutless cowardly dishonest untrustworthy hypocrite hypocrites hypocritical toxic vindictive petty
    childish immature laughable ridiculous embarrassing embarrassment weak weakling egomaniac narcissist loser losers puppet
    nightmare disaster joke snake traitor traitors thug thugs ungrateful vile`,
  ],
]);

/** These judge things as often as people: they count where they say what somebody is. */
const ofThings = new Set([
  'weak',
  'disaster',
  'joke',
  'nightmare',
  'snake',
  'crazy',
  'embarrassing',
  'insane',
  'toxic',
  'puppet',
  'ridiculous',
]);
const persons = /^(?:he|she|him|her|they|them|who)$/i;

function check(input: RuleInput): readonly BlockFinding[] {
  const { quotes, prose } = input.story;
  if (quotes.attributions.length === 0 || !prose.english) return nothing;
  return findEach(quotes.attributions, input, judgedUnnamed);
}

function judgedUnnamed(said: Attribution, input: RuleInput): BlockFinding | undefined {
  const { prose } = input.story;
  const speaker = said.within < 0 && isLikely(said) ? speakerOf(input, said.mention) : undefined;
  if (!speaker || speaker.named || speaker.kind !== 'unnamed' || !isWithheld(speaker.name)) return undefined;
  for (const { start, end } of said.content) {
    for (let i = tokenAt(prose, start); i < prose.tokens.count && prose.tokens.start[i] < end; i++) {
      if (judgements.get(prose.tokens.lexeme[i]) === 0) continue;
      if (!isOfSomebody(input, i)) continue;
      return {
        start: prose.tokens.start[i],
        end: prose.tokens.end[i],
        what: say(
          '“{0}” is what somebody thinks of another, and “{1}” does not answer for it by name.',
          tokenText(prose, i),
          wordsOf(prose, input.story.mentions.mentions[said.mention]),
        ),
        confidence: 0.85,
        fixes: [],
      };
    }
  }
  return undefined;
}

/** Whether a judgement is of a person: a name or pronoun for one stands before it, or after it, in its sentence. */
function isOfSomebody({ story: { prose, mentions, resolution }, facts }: RuleInput, i: number): boolean {
  const { sentence, start, count } = prose.tokens;
  const word = tokenText(prose, i).toLowerCase();
  if (!ofThings.has(word)) {
    for (let j = i - 1; j >= 0 && j > i - 12 && sentence[j] === sentence[i]; j--)
      if (persons.test(tokenText(prose, j))) return true;
    for (let j = i + 1; j < count && j < i + 4 && sentence[j] === sentence[i]; j++)
      if (persons.test(tokenText(prose, j))) return true;
  } else if (
    !/\b(?:he|she|they)(?: is|’s|'s| was| are|’re|'re| were)(?: \p{L}+){0,2} $/iu.test(
      prose.text.slice(Math.max(0, start[i] - 32), start[i]),
    )
  ) {
    return false;
  } else return true;
  const { start: from, end: to } = prose.sentences[sentence[i]];
  return mentions.mentions.some(
    (mention, index) =>
      mention.start >= from &&
      mention.end <= to &&
      mention.sourceOf < 0 &&
      facts.people.speakers[resolution.speakers[index]]?.kind === 'person',
  );
}
