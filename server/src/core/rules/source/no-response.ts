import { firstEndingAfter, firstStartingFrom } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { People, Speaker } from '../../people/index.ts';
import { nothing } from '../each.ts';
import { shortName } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { isLikely } from '../sayings.ts';
import { standards } from '../standards.ts';
import { withCapital } from '../text.ts';
import type { Rule, StoryBlock, StoryFinding } from '../types.ts';
import { say } from '../../../say/index.ts';

/** Brook accused Stone of taking bribes. (What does Stone say?) */
export const noResponse: Rule = {
  id: 'source/no-response',
  severity: 'hint',
  title: 'An accusation without the word of the accused',
  standard: standards.rightOfReply,
  advice: 'Ask the accused, and say what they answered, or that they did not.',
  check: () => nothing,
  checkStory,
};

const accuses = /^(?:accus|alleg|charg)/i;

/** Most cues begin with another letter than all that accuse. */
function isAccusing(text: string, { start, end }: Span): boolean {
  const first = text.charCodeAt(start) | 32;
  return (first === 0x61 || first === 0x63) && accuses.test(text.slice(start, end));
}

/** Any of these, anywhere, says that somebody was asked or has answered. */
const responses =
  /\b(?:den(?:y|ies|ied|ying)|denials?|declin(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|respon(?:d|ds|ded|se|ses)|repl(?:y|ies|ied)|comment(?:s|ed)?|(?:could not|can ?not|couldn[’']t) (?:\p{L}+ )?be reached|unanswered|(?:not|never) (?:\p{L}+ )?(?:answer(?:ed)?|return(?:ed)?|reached)|spokes(?:man|woman|person|people)|innocen(?:ce|t)|baseless|unfounded|groundless|untrue|nonsense|not guilty|lawyers?|attorneys?|counsel|acquitted|convicted|apologi[sz](?:e|es|ed)|admit(?:s|ted)?|confess(?:es|ed)?|defend(?:s|ed|ing)?)\b/iu;

function checkStory(stories: readonly StoryBlock[], people: People): readonly StoryFinding[] {
  let found: StoryFinding[] | undefined;
  const accused = new Set<Speaker>();
  stories.forEach((story, block) => {
    for (const said of story.quotes.attributions) {
      const [cue] = said.cue;
      if (said.within >= 0 || !cue || !isLikely(said) || !isAccusing(story.prose.text, cue)) continue;
      const target = targetOf(story, said.content[0]?.start ?? -1, people);
      if (!target || accused.has(target.speaker) || target.speaker === people.speakers[said.speaker])
        continue;
      accused.add(target.speaker);
      (found ??= []).push({ block, ...finding(story, target) });
    }
  });
  if (!found) return none;
  const speaks = speakersOf(stories, people);
  const targets = [...accused];
  const open = found.filter((_, i) => !speaks.has(targets[i]));
  return open.length === 0 || stories.some(hasResponse) ? none : open;
}

const none: readonly StoryFinding[] = [];

interface Target {
  readonly speaker: Speaker;
  readonly start: number;
  readonly end: number;
}

/** How far into what is said, in UTF-16 units, the accused is named: “accused |Stone of taking bribes”. */
const reach = 12;

/** The person who is named where the accusation begins. Public bodies and countries answer elsewhere. */
function targetOf({ mentions, resolution }: StoryBlock, from: number, people: People): Target | undefined {
  if (from < 0) return undefined;
  const index = firstStartingFrom(mentions.mentions, from);
  const mention = mentions.mentions[index];
  if (index >= mentions.mentions.length || mention.start > from + reach) return undefined;
  const speaker = people.speakers[resolution.speakers[index]];
  if (!speaker || speaker.kind !== 'person' || !speaker.named || mention.form === 'pronoun') return undefined;
  return { speaker, start: mention.start, end: mention.end };
}

function finding({ prose }: StoryBlock, { speaker, start, end }: Target): Omit<StoryFinding, 'block'> {
  const sentence = prose.sentences[firstEndingAfter(prose.sentences, start)];
  const name = shortName(speaker);
  const at = sentence?.end ?? end;
  return {
    start,
    end,
    what: say('{0} is accused of something, and nothing says what {1} answers.', withCapital(name), name),
    confidence: 0.75,
    fixes: [
      replaceFix(
        say('Insert a line for the response'),
        { start: at, end: at },
        ` ${withCapital(name)} [response, or: did not respond to requests for comment].`,
      ),
    ],
  };
}

function speakersOf(stories: readonly StoryBlock[], people: People): ReadonlySet<Speaker> {
  const speaks = new Set<Speaker>();
  for (const { quotes } of stories)
    for (const { speaker } of quotes.attributions) if (speaker >= 0) speaks.add(people.speakers[speaker]);
  return speaks;
}

const answered = new WeakMap<StoryBlock, boolean>();

function hasResponse(story: StoryBlock): boolean {
  let known = answered.get(story);
  if (known === undefined) answered.set(story, (known = responses.test(story.prose.text)));
  return known;
}
