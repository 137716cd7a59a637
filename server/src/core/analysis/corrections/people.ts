import type { BlockMentions, Mention, MentionRef, People, Speaker } from '../../people/index.ts';
import { describedBy, namedElsewhere } from './describe.ts';
import type { Target } from './targets.ts';
import type { Correction, PersonReference } from './types.ts';

/** A speaker while mentions change hands. */
interface Bearer {
  readonly speaker: Speaker;
  /** In reading order; pronouns that are told apart by a correction are among them. */
  readonly refs: MentionRef[];
  official: boolean | undefined;
  changed: boolean;
  /** Whom the article does not name: there without a mention. */
  readonly unnamed?: true;
}

/**
 * The people of a story as the writer corrects them, corrections applied in their order: mentions change hands, two people
 * become one, somebody is an official or is not. A correction whose person or words are gone does nothing.
 */
export function correctPeople(
  people: People,
  blocks: readonly BlockMentions[],
  corrections: readonly Correction[] | undefined,
  targets: readonly Target[],
): People {
  if (!corrections || corrections.length === 0) return people;
  const bearers = people.speakers.map((speaker): Bearer => ({
    speaker,
    refs: [],
    official: undefined,
    changed: false,
  }));
  const of = people.of.map((speakers, block) => {
    const list: (Bearer | undefined)[] = [];
    speakers.forEach((who, mention) => {
      if (who < 0) return;
      list[mention] = bearers[who];
      bearers[who].refs.push({ block, mention });
    });
    return list;
  });
  const story: Story = { blocks, bearers, of };
  corrections.forEach((correction, index) => apply(story, correction, targets[index]));
  return peopleOf(story, people);
}

interface Story {
  readonly blocks: readonly BlockMentions[];
  readonly bearers: Bearer[];
  readonly of: (Bearer | undefined)[][];
}

function apply(story: Story, correction: Correction, { at, block, person }: Target): void {
  switch (correction.kind) {
    case 'official': {
      const who = bearerOf(story, correction.person, person);
      if (who) who.official = correction.official;
      return;
    }
    case 'speaker': {
      const who = bearerOf(story, correction.person, person) ?? newcomer(story, correction.person, block);
      if (who && at) hand(story, at, who);
      return;
    }
    case 'same': {
      const who = bearerOf(story, correction.person, person);
      const known = at && story.of[at.block][at.mention];
      if (!who || !at || known === who) return;
      const moved = correction.everywhere && known ? [...known.refs] : [at];
      for (const ref of moved) hand(story, ref, who);
      return;
    }
    case 'different':
      if (at) hand(story, at, somebodyElse(story, at));
      return;
    case 'notQuotation':
      return;
  }
}

/** Whom a correction means: by name where one person has it, else by the mention, else by a name that they go by. */
export function speakerMeant(
  people: People,
  reference: PersonReference,
  mention: MentionRef | undefined,
): number {
  const { speakers } = people;
  const named = speakers.filter((speaker) => goesBy(speaker, reference.name, 'name'));
  const there = mention ? (people.of[mention.block]?.[mention.mention] ?? -1) : -1;
  if (named.length !== 1 && there >= 0) return there;
  return speakers.indexOf(named[0] ?? speakers.find((speaker) => goesBy(speaker, reference.name, 'alias'))!);
}

function bearerOf(
  { bearers, of }: Story,
  { name }: PersonReference,
  mention: MentionRef | undefined,
): Bearer | undefined {
  const present = bearers.filter(isThere);
  const named = present.filter(({ speaker }) => goesBy(speaker, name, 'name'));
  if (named.length === 1) return named[0];
  const there = mention && of[mention.block][mention.mention];
  return there ?? named[0] ?? present.find(({ speaker }) => goesBy(speaker, name, 'alias'));
}

function goesBy({ name, aliases }: Speaker, wanted: string, by: 'name' | 'alias'): boolean {
  const folded = wanted.toLowerCase();
  return by === 'name'
    ? name.toLowerCase() === folded
    : aliases.some((alias) => alias.toLowerCase() === folded);
}

function hand({ of }: Story, ref: MentionRef, to: Bearer): void {
  const from = of[ref.block][ref.mention];
  if (from === to) return;
  if (from) {
    const at = from.refs.findIndex(({ block, mention }) => block === ref.block && mention === ref.mention);
    if (at >= 0) from.refs.splice(at, 1);
    from.changed = true;
  }
  of[ref.block][ref.mention] = to;
  to.refs.push(ref);
  to.changed = true;
}

/** A person who is known by one mention alone. */
function somebodyElse({ blocks, bearers }: Story, ref: MentionRef): Bearer {
  const speaker = describedBy(mentionOf(blocks, ref), ref);
  const made: Bearer = { speaker, refs: [], official: undefined, changed: true };
  bearers.push(made);
  return made;
}

/** Somebody whom the article does not name, introduced where their first words stand. */
function newcomer(
  { bearers }: Story,
  { name, elsewhere }: PersonReference,
  block: number | undefined,
): Bearer | undefined {
  if (!elsewhere || block === undefined) return undefined;
  const made: Bearer = {
    speaker: namedElsewhere(name.trim(), block),
    refs: [],
    official: undefined,
    changed: true,
    unnamed: true,
  };
  bearers.push(made);
  return made;
}

function isThere({ refs, unnamed, speaker }: Bearer): boolean {
  return refs.length > 0 || unnamed === true || speaker.introduced.mention < 0;
}

function firstOf({ refs, speaker }: Bearer): MentionRef {
  return refs[0] ?? speaker.introduced;
}

function mentionOf(blocks: readonly BlockMentions[], { block, mention }: MentionRef): Mention {
  return blocks[block].mentions[mention];
}

function peopleOf({ blocks, bearers, of }: Story, people: People): People {
  const order = ({ block, mention }: MentionRef, other: MentionRef): number =>
    block - other.block || mention - other.mention;
  for (const { refs, changed } of bearers) if (changed) refs.sort(order);
  const left = bearers.filter(isThere);
  if (bearers.some(({ changed }) => changed)) left.sort((a, b) => order(firstOf(a), firstOf(b)));
  const numbers = new Map(left.map((bearer, index) => [bearer, index]));
  return {
    speakers: left.map((bearer, index) => finished(bearer, index, blocks)),
    author: left.findIndex(({ speaker }) => speaker === people.speakers[people.author]),
    of: of.map((list, block) =>
      Int32Array.from(people.of[block], (_, mention) => numbers.get(list[mention]!) ?? -1),
    ),
  };
}

function finished(
  { speaker, refs, official, changed }: Bearer,
  index: number,
  blocks: readonly BlockMentions[],
): Speaker {
  const key = `k${index + 1}`;
  if (!changed) {
    if (official === undefined && speaker.key === key) return speaker;
    return { ...speaker, key, official: official ?? speaker.official };
  }
  const mentions = refs.map((ref) => mentionOf(blocks, ref));
  const told = refs.filter((_, i) => mentions[i].form !== 'pronoun');
  const described = redescribed(speaker, mentions, speaker.named && told.some((ref) => isOne(speaker, ref)));
  return {
    ...described,
    key,
    official: official ?? described.official,
    mentions: told,
    introduced: told[0] ?? refs[0] ?? speaker.introduced,
  };
}

function isOne({ mentions }: Speaker, { block, mention }: MentionRef): boolean {
  return mentions.some((ref) => ref.block === block && ref.mention === mention);
}

/**
 * What is said of somebody whose mentions are not what they were. Who still has one keeps a name that stands at none: “Pakistan”
 * for Islamabad, “Tom Rill and Ruth Dorn” for “Tom Rill, a baker, and his aunt, Ruth Dorn”.
 */
function redescribed(speaker: Speaker, mentions: readonly Mention[], keeps: boolean): Speaker {
  const told = mentions.filter(({ form }) => form !== 'pronoun');
  const aliases = [...new Set(told.map(({ text }) => text))];
  const titles = [...new Set(told.flatMap((mention) => mention.titles))];
  const kept = speaker.titles.filter((title) => titles.includes(title));
  const more = titles.filter((title) => !kept.some((known) => holds(known, title)));
  const names = told.filter(({ form }) => form === 'name' || form === 'surname').map(nameOf);
  const called = told.some(({ text }) => text.includes(speaker.name));
  const longer = called ? names.filter((each) => each.includes(speaker.name)) : keeps ? [] : names;
  const name = longest(longer) ?? speaker.name;
  return {
    ...speaker,
    name,
    kind: speaker.kind === 'unnamed' && names.length > 0 ? 'person' : speaker.kind,
    aliases,
    titles: [...kept, ...more],
    named: speaker.named || names.length > 0,
    official: speaker.official
      ? told.some((mention) => mention.official) || kept.length > 0
      : told.some(({ official }) => official),
    organisation:
      speaker.organisation ?? told.find(({ organisation }) => organisation !== null)?.organisation ?? null,
  };
}

/** The name in a mention, without titles. */
export function nameOf({ text, start, name }: Mention): string {
  return text.slice(name.start - start, name.end - start);
}

function longest(names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>(
    (best, name) => (best && best.length >= name.length ? best : name),
    undefined,
  );
}

function holds(title: string, other: string): boolean {
  return title.toLowerCase().includes(other.toLowerCase());
}
