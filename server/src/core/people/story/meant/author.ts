import { entity } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import type { Story } from '../known/story.ts';
import { pronounIn } from '../../words/nominals/pronouns.ts';
import type { BlockMentions, Mention } from '../../types.ts';

/** The first block in which the author asks or judges without a mention; -1 for none. */
export function voiceIn(blocks: readonly BlockMentions[]): number {
  return blocks.findIndex(hasVoice);
}

function hasVoice({ voice }: BlockMentions): boolean {
  return voice === 'asks' || voice === 'judges';
}

/** Whoever wrote the article, where they say something in it: by a mention, or from block `voice` on without one. */
export function authorOf(story: Story, voice: number): Entity | undefined {
  const author = voice < 0 ? story.nominals.byText.get(authorKey) : theAuthor(story);
  if (author) nameAuthor(story, author, voice);
  return author;
}

/** "I" and "we" that speak in the article's own voice are its author. */
export function authorMeant(story: Story, mention: Mention): Entity | undefined {
  if (mention.sourceOf < 0 || mention.weak || mention.quoted || pronounIn(mention.text)?.role !== 'first')
    return undefined;
  return theAuthor(story);
}

function theAuthor({ nominals }: Story): Entity {
  const known = nominals.byText.get(authorKey);
  if (known) return known;
  const made = entity('author', [], 'the author');
  made.named = false;
  nominals.all.push(made);
  nominals.byText.set(authorKey, made);
  return made;
}

/** `By |Ruth Dorn|` at the top, or `|Ruth Dorn| is a baker.` at the end of what she wrote: the author has a name. */
function nameAuthor(story: Story, author: Entity, voice: number): void {
  if (story.blocks[voice]?.voice === 'asks') author.name = 'the interviewer';
  const writer = byline(story) ?? lastLine(story);
  if (!writer) return;
  author.name = writer.name;
  author.named = true;
}

function byline(story: Story): Entity | undefined {
  const block = story.blocks.findIndex(isByline);
  return block < 0 ? undefined : personAt(story, block);
}

/** `By |Ruth Dorn|`, `|Ruth Dorn|`, alone on one of the first lines below the headline. */
export function isByline({ voice, mentions }: BlockMentions, block: number): boolean {
  return voice === 'signs' && block < 4 && (block > 0 || mentions[0].start > 0);
}

/** Whom the last lines of an article name for the first time are those who wrote it: `|Ruth Dorn| ¶ Headmistress ¶ Elmford`. */
function lastLine(story: Story): Entity | undefined {
  const { blocks } = story;
  const last = blocks.length - 1;
  const signed = signedAt(story);
  // Letters by several have several authors.
  if (signed < blocks.length) return signed >= last - signature ? newAt(story, signed) : undefined;
  for (let block = last; block >= Math.max(1, last - 1); block--)
    if (blocks[block].voice === 'closes' && newAt(story, block)) return newAt(story, block);
  return undefined;
}

/** The first block below an article's head that a new name signs. */
function signedAt(story: Story): number {
  const { blocks } = story;
  let block = 4;
  while (block < blocks.length && !(blocks[block].voice === 'signs' && newAt(story, block))) block++;
  return block;
}

/** So many lines may stand below a signature. */
const signature = 3;

function newAt(story: Story, block: number): Entity | undefined {
  const person = personAt(story, block);
  return person?.refs[0].block === block ? person : undefined;
}

function personAt({ of }: Story, block: number): Entity | undefined {
  const [found] = of[block];
  return found && (found.kind === 'person' || found.members.length > 1) ? found : undefined;
}

const authorKey = '+ author';
