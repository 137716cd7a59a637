import type { Span } from '../../base/index.ts';
import type { Mention, Speaker } from '../../people/index.ts';
import { findEach, nothing } from '../each.ts';
import { candidates, titlesAt } from '../known/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import type { Prose } from '../../language/index.ts';
import { introduced, isIntroducedHere, speakerOf } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { isHeadline, textOf, withCapital } from '../text.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Keller said no. (Nobody has said who Keller is.) */
export const notIntroduced: Rule = {
  id: 'person/not-introduced',
  severity: 'information',
  title: 'Somebody who is called by surname at first reference',
  standard: standards.firstReference,
  advice: 'Give the full name and who they are where they first appear.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { block, mentions, prose, quotes } = input.story;
  if (block.kind === 'heading' || block.kind === 'caption') return nothing;
  if (quotes.attributions.length === 0) return nothing;
  // Headlines and summaries call people by surname; a quotation is text already.
  const head = isHeadline(input) || (!input.previous && prose.sentences.length === 1);
  if (head && prose.quotations.length === 0) return nothing;
  return findEach(mentions.mentions, input, unknown);
}

function unknown(mention: Mention, input: RuleInput, index: number): BlockFinding | undefined {
  const { prose, quotes } = input.story;
  if (mention.kind !== 'person' || mention.form !== 'surname') return undefined;
  const speaker = speakerOf(input, index);
  if (!speaker || !speaker.named || speaker.kind !== 'person' || !isIntroducedHere(input, speaker, index))
    return undefined;
  const said = quotes.attributions.find((each) => each.mention === index);
  // The labels of a transcript (“KELLER: We stay.”) are surnames.
  if (
    !said ||
    !isLikely(said) ||
    said.within >= 0 ||
    isAllusion(prose, mention) ||
    isGivenName(speaker, mention) ||
    peers.test(mention.text) ||
    prose.text[said.cue[0]?.start] === ':' ||
    isChild(prose, mention) ||
    isRelative(prose, mention)
  )
    return undefined;
  if (!speaker.name.includes(' '))
    return isSurelySomebody(prose, mention, said) ? nowhereInFull(input, speaker, mention) : undefined;
  return isNamedBelow(input, speaker) ? undefined : inFullLater(input, speaker, mention);
}

function nowhereInFull({ story, facts }: RuleInput, speaker: Speaker, mention: Mention): BlockFinding {
  const { start, end, name, titles } = mention;
  return {
    start,
    end,
    what: say('{0} appears without a full name.', textOf(story.prose, name)),
    confidence: titles.length > 0 ? 0.6 : 0.7,
    fixes: introductions(facts, speaker, mention),
  };
}

function inFullLater({ story, facts }: RuleInput, speaker: Speaker, mention: Mention): BlockFinding {
  const { start, end, name } = mention;
  const later = speaker.mentions[1];
  return {
    start,
    end,
    what: say('{0} is called by surname here and by full name only later.', textOf(story.prose, name)),
    confidence: 0.85,
    fixes: [
      ...introductions(facts, speaker, mention),
      replaceFix(say('Use the full name {0}', speaker.name), name, speaker.name),
    ],
    ...(later && { related: [introduced({ ...speaker, introduced: later }, say('The next reference.'))] }),
  };
}

/** “Keller blames ‘the tide’.” A headline or the line below it, and then the article, which says who that is. */
function isNamedBelow(input: RuleInput, { mentions: [, later] }: Speaker): boolean {
  return later !== undefined && later.block <= input.index + headlines && isHeadlineLike(input);
}

/** “As Calder wrote”: whom a writer calls on so is known to readers. */
function isAllusion({ text }: Prose, { start }: Mention): boolean {
  return /\b[Aa]s $/.test(text.slice(Math.max(0, start - 4), start));
}

/** “Her sister Maja”, who is Maja Rill below: no surname. */
function isGivenName({ name }: Speaker, { words }: Mention): boolean {
  const [given, ...more] = name.toLowerCase().split(' ');
  return more.length > 0 && words[0] === given && !more.includes(words[0]);
}

/** A peer’s title and surname are the whole of what they are called. */
const peers = /^(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess) /;

/** “I like it,” said Ella, eight: children go by their first names. */
function isChild({ text }: Prose, { end }: Mention): boolean {
  return childhood.test(text.slice(end, end + 16));
}

/** “Her daughter, |Carys|, runs the shop”: a relative goes by the first name. */
function isRelative({ text }: Prose, { start }: Mention): boolean {
  return kinship.test(text.slice(Math.max(0, start - 24), start));
}

/** A headline, or the line below it: one sentence, in which nobody is quoted at length. */
function isHeadlineLike({ index, story: { prose } }: RuleInput): boolean {
  return (
    index < headlines &&
    prose.sentences.length === 1 &&
    prose.quotations.every(({ firstToken, endToken }) => endToken - firstToken < atLength)
  );
}

const headlines = 2;
const atLength = 7;

/**
 * A single word may be a website, a people or a thing (“Gullwing put it”, “the Norsemen call it”): only where it has a title or
 * plainly speaks is it somebody.
 */
function isSurelySomebody(
  { text }: Prose,
  { start, name, titles }: Mention,
  { cue, content }: Attribution,
): boolean {
  const word = text.slice(name.start, name.end);
  if (
    /[.@/]|(?:ans|ers|ese|ists)$/.test(word) ||
    /\bthe\s+$/i.test(text.slice(Math.max(0, start - 5), start)) ||
    isFirm(text, content)
  )
    return false;
  if (titles.length > 0 || name.start > start) return true;
  return cue.length === 0 || cue.some((span) => speaking.test(text.slice(span.start, span.end)));
}

/** “|Corvane| said it would shut its plant”: whoever is “it”. */
function isFirm(text: string, [content]: readonly Span[]): boolean {
  return content !== undefined && ofABody.test(text.slice(content.start, content.start + 40));
}

/** “It would shut its plant”, but “it would be wrong”, of which “it” may be anything. */
const ofABody =
  /^(?:that )?(?:its |it (?:would|will|has|had) (?!not be\b|be\b|been\b|become\b|take\b|rain|snow)[a-z]+)/i;

const speaking =
  /^(?:said|says|told|tells|added|adds|asked|asks|replied|replies|explained|explains|recalled|recalls|tweeted|tweets|wrote|laughed|continued|testified|joked)\b/i;

const kinship =
  /\b(?:daughter|son|wife|husband|widow|widower|mother|father|sister|brother|twin|partner|fiancée?|girlfriend|boyfriend|grand(?:mother|father|daughter|son)|aunt|uncle|niece|nephew|cousin),? $/i;

const childhood =
  /^, (?:aged )?(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven)teen)\b/i;

/** Title and full name of everybody in the people file whom the name may mean, protected sources left out. */
function introductions(
  { known, date }: RuleInput['facts'],
  speaker: Speaker,
  { titles, name }: Mention,
): Fix[] {
  return candidates(known, speaker)
    .filter(({ confidential }) => !confidential)
    .slice(0, 4)
    .map((person) => {
      // A title that stands there already is the writer's choice.
      const title = titles.length === 0 ? titlesAt(person, date)[0] : undefined;
      // Before a name, a formal title has a capital.
      const full = title ? `${withCapital(title.title)} ${person.name}` : person.name;
      return replaceFix(say('Introduce as {0}', full), name, full);
    });
}
