import type { Span } from '../../base/index.ts';
import type { Mention, Speaker } from '../../people/index.ts';
import { findEach, nothing } from '../each.ts';
import { knownStory } from '../known/index.ts';
import { introduced, isIntroducedHere, someMentionIn, speakerOf } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import type { BlockFinding, Fix, Rule, RuleInput } from '../types.ts';
import { sentenceAt } from '../text.ts';
import { variantsOf } from './variants.ts';
import { say } from '../../../say/index.ts';

/** Anna Keller … Anna Kellar said. */
export const nameVariant: Rule = {
  id: 'person/name-variant',
  severity: 'warning',
  title: 'One name in two spellings',
  standard: standards.nameAndPosition,
  advice: 'Check the spelling and use one throughout.',
  check,
};

function check(input: RuleInput): readonly BlockFinding[] {
  const { mentions } = input.story;
  if (mentions.mentions.length === 0) return nothing;
  const variants = variantsOf(input.facts.people);
  const { spelled } = knownStory(input.facts);
  if (variants.size === 0 && spelled.size === 0) return nothing;
  return findEach(mentions.mentions, { input, variants, spelled }, spelledOtherwise);
}

interface Spellings {
  readonly input: RuleInput;
  readonly variants: ReturnType<typeof variantsOf>;
  readonly spelled: ReturnType<typeof knownStory>['spelled'];
}

function spelledOtherwise(
  mention: Mention,
  { input, variants, spelled }: Spellings,
  index: number,
): BlockFinding | undefined {
  const { prose } = input.story;
  const speaker = speakerOf(input, index);
  if (!speaker || !isIntroducedHere(input, speaker, index)) return undefined;
  const { start, end } = mention.name;
  const name = prose.text.slice(start, end);
  const filed = spelled.get(speaker);
  if (filed !== undefined) return atOddsWithFile(speaker, name, filed, start, end, index);
  const other = variants.get(speaker);
  if (!other || isBeside(input, index, other)) return undefined;
  const right = formOf(name, other.name);
  return {
    start,
    end,
    what: say('“{0}” is spelled “{1}” elsewhere in the article.', name, right),
    confidence: speaker.name.includes(' ') ? 0.85 : 0.7,
    fixes: [change({ start, end }, right), changeAll(index, formOf(speaker.name, other.name))],
    related: [introduced(other, say('{0} is introduced here.', other.name))],
  };
}

/** “Anna Keller and her sister Anne Keller”: two names in one sentence are of two people, each as it is meant. */
function isBeside(input: RuleInput, index: number, other: Speaker): boolean {
  const { story } = input;
  const { start, form } = story.mentions.mentions[index];
  return (
    form === 'name' &&
    someMentionIn(
      story,
      sentenceAt(story.prose, start),
      (each, i) => each.form === form && speakerOf(input, i) === other,
    )
  );
}

/** “Anna Kellar” where the people file has “Anna Keller”. Dropped diacritics may be the style of a house: a hint. */
function atOddsWithFile(
  speaker: Speaker,
  name: string,
  filed: string,
  start: number,
  end: number,
  mention: number,
): BlockFinding | undefined {
  const right = formOf(name, filed);
  if (right === name) return undefined;
  return {
    start,
    end,
    what: say('“{0}” is spelled “{1}” in the people file.', name, right),
    confidence: speaker.name.length === filed.length && /[^ -~’]/.test(filed) ? 0.7 : 0.85,
    fixes: [change({ start, end }, right), changeAll(mention, formOf(speaker.name, filed))],
  };
}

/** A full name for a full name, a surname for a surname. */
function formOf(name: string, right: string): string {
  return name.includes(' ') ? right : right.slice(right.lastIndexOf(' ') + 1);
}

function change(span: Span, text: string): Fix {
  return replaceFix(say('Change to {0}', text), span, text);
}

function changeAll(mention: number, name: string): Fix {
  return {
    kind: 'renamePerson',
    title: say('Change to {0} everywhere outside quotations', name),
    mention,
    name,
  };
}
