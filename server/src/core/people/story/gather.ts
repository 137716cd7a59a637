import type { AcquaintancesByName } from './known/acquaintances.ts';
import { authorMeant, authorOf, isByline, voiceIn } from './meant/author.ts';
import { bodyOfName, noteShortForm } from './known/bodies.ts';
import { isCountry, join } from './known/entity.ts';
import type { Entity } from './known/entity.ts';
import { foretold } from './meant/foretold.ts';
import { voteGenders } from './genders.ts';
import { jointSource, noteThey, theTwo } from './meant/joint.ts';
import { isBareName } from './known/name-text.ts';
import { admitNewcomers, nameDescribed, nobodyNew, noteFound } from './meant/newcomers.ts';
import type { Newcomers } from './meant/newcomers.ts';
import { settleOfficials } from './known/officials.ts';
import { nameLikeWord, oneWordName } from './meant/one-word.ts';
import { isIntroduced, personOfFullName } from './known/persons.ts';
import { nominalMeans } from './meant/point-back.ts';
import { noteMention } from './known/recent.ts';
import { speakersOf } from './speakers.ts';
import { untold } from './known/story.ts';
import type { Story } from './known/story.ts';
import type { BlockMentions, Mention, People } from '../types.ts';

/**
 * Joins the mentions of all blocks into people. Full names first, over the whole story, so that a surname in a headline
 * finds its owner; then all else in reading order, so that "the minister" finds the one spoken of last. Whom the newsroom
 * knows goes by all of their names.
 */
export function gatherPeople(blocks: readonly BlockMentions[], known: AcquaintancesByName): People {
  const story = untold(blocks, known);
  joinFullNames(story);
  joinInOrder(story);
  const voice = voiceIn(blocks);
  const author = authorOf(story, voice);
  voteGenders(story);
  settleOfficials(story.persons, story.bodies);
  return speakersOf(story, author, voice);
}

/** Bodies, then persons, then whatever may be a name: each by what those before have told. */
function joinFullNames(story: Story): void {
  each(story, joinBody);
  each(story, joinSureName);
  each(story, joinWeakName);
}

function joinBody(story: Story, mention: Mention, block: number, index: number): void {
  if (mention.kind === 'organisation' && !mention.weak && !isOneWord(mention))
    story.of[block][index] = fullName(story, mention);
}

function joinSureName(story: Story, mention: Mention, block: number, index: number): void {
  if (mention.form !== 'name' || mention.weak || story.of[block][index]) return;
  story.of[block][index] = fullName(story, mention);
}

function joinWeakName(story: Story, mention: Mention, block: number, index: number): void {
  if (mention.form !== 'name' || !mention.weak || story.of[block][index]) return;
  if (isShortForm(mention)) noteShortForm(story.bodies, mention, story.of[block][index - 1]);
  else story.of[block][index] = fullName(story, mention);
}

function joinInOrder(story: Story): void {
  const { blocks } = story;
  const newcomers = nobodyNew();
  let order = 0;
  for (let block = 0; block < blocks.length; block++)
    for (let index = 0; index < blocks[block].mentions.length; index++)
      order = joinNext(story, newcomers, block, index, order);
}

/** Says whom a mention means by what those before it told; returns the order of the next one. */
function joinNext(story: Story, newcomers: Newcomers, block: number, index: number, next: number): number {
  const { blocks, of } = story;
  const mention = blocks[block].mentions[index];
  const order = admitNewcomers(story, newcomers, mention, block, next);
  const who = of[block][index] ?? foretold(story, mention, block) ?? anyOther(story, mention, order);
  noteFound(newcomers, { mention, block, index, order, who });
  if (!who) return order;
  nameDescribed(story, who, mention, block);
  of[block][index] = who;
  join(who, mention, { block, mention: index }, order);
  // Whoever wrote it is nobody whom "the mayor" or "she" means.
  if (!isByline(blocks[block], block)) noteMention(story.recent, who, mention);
  return order + 1;
}

function each(
  story: Story,
  visit: (story: Story, mention: Mention, block: number, index: number) => void,
): void {
  const { blocks } = story;
  for (let block = 0; block < blocks.length; block++) {
    const { mentions } = blocks[block];
    for (let index = 0; index < mentions.length; index++) visit(story, mentions[index], block, index);
  }
}

function fullName(story: Story, mention: Mention): Entity | undefined {
  const { form, kind, words } = mention;
  if (form !== 'name' || kind === 'group' || words.length === 0) return undefined;
  if (kind === 'organisation') return mayWait(story, mention) ? undefined : bodyOfName(story.bodies, mention);
  if (words.length < 2) return undefined;
  return firmLikePerson(story, mention) ?? personOfFullName(story.persons, mention);
}

/** One word may be a surname or a short form that is explained only later. */
function mayWait({ persons }: Story, mention: Mention): boolean {
  return (
    isOneWord(mention) && (mention.weak || mention.sourceOf >= 0 || isIntroduced(persons, mention.words[0]))
  );
}

/** `|Ellis Grey| said`, where something else tells that Ellis Grey is a firm. */
function firmLikePerson({ bodies, firms }: Story, mention: Mention): Entity | undefined {
  const { gender, titles, words } = mention;
  if (titles.length > 0) return undefined;
  const bare = isBareName(mention);
  const key = words.join(' ');
  if (gender === 'unknown') {
    const firm = bodies.byFirm.get(key);
    if (firm) return firm;
    if (bare && firms.has(key)) return bodyOfName(bodies, mention);
  }
  return bare ? bodies.byName.get(key) : undefined;
}

/** `the Elmford Bakers’ Guild (|EBG|)`. */
function isShortForm(mention: Mention): boolean {
  return mention.kind === 'organisation' && mention.organisation !== null && !isCountry(mention);
}

function isOneWord({ text }: Mention): boolean {
  return !text.includes(' ');
}

function anyOther(story: Story, mention: Mention, order: number): Entity | undefined {
  switch (mention.form) {
    case 'pronoun':
      noteThey(story.nominals, mention, order);
      return authorMeant(story, mention);
    case 'nominal':
      return (
        nameLikeWord(story, mention, order) ??
        theTwo(story, mention, order) ??
        nominalMeans(story, mention, order)
      );
    default:
      return mention.kind === 'group' ? jointSource(story, mention) : oneWordName(story, mention, order);
  }
}
