import { sortShort } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Mention } from '../../people/index.ts';
import type { Analysis } from '../types.ts';
import { descriptionsOf, noteAge, ofAge, oldAt, parentOfSome } from './described.ts';
import { bySurnameIn, noteMarried, relativeAt } from './kin.ts';
import { somebodyAt } from './nouns.ts';
import { pairAt } from './pairs.ts';
import { corrected, isSaid, pronounMeant } from './pronouns.ts';
import { areSame, standsAt } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Meant } from './types.ts';
import { mayAsk, voicesOf } from './voices.ts';

const known = new WeakMap<Analysis, readonly (readonly Meant[])[]>();

/**
 * Whom the words of each block mean, in reading order: its mentions, and words that no other part of an analysis makes use of,
 * which are read when somebody asks: “I” in what somebody says, “her husband”, “both brothers”. Worked out once for an analysis.
 */
export function meantIn(analysis: Analysis): readonly (readonly Meant[])[] {
  let found = known.get(analysis);
  if (!found) known.set(analysis, (found = readTwice(analysis)));
  return found;
}

/** The first reading learns whose relatives the article names and how old people are, wherever it tells that. */
function readTwice(analysis: Analysis): readonly (readonly Meant[])[] {
  const facts = {
    analysis,
    voices: voicesOf(analysis),
    author: mayAsk(analysis) ? -1 : analysis.people.author,
    relatives: new Map(),
    ages: new Map(),
    bySurname: bySurnameIn(analysis),
  };
  readAll(facts);
  return readAll(facts).map(eachOnce);
}

/**
 * In reading order. `Tom Rill, |the |father| of two|, …`: nouns within nouns that mean the same go, and those that are a mention
 * as well.
 */
function eachOnce(meant: Meant[]): readonly Meant[] {
  sortShort(meant, byPlace);
  const kept: Meant[] = [];
  let around: Meant | undefined;
  for (const words of meant) {
    const last = kept.at(-1);
    const again = last?.start === words.start && last.end === words.end && areSame(last.who, words.who);
    const noun = isNoun(words);
    if (noun && (again || (around && words.end <= around.end && areSame(words.who, around.who)))) continue;
    if (noun) around = words;
    else if (again && isNoun(last)) kept.pop();
    kept.push(words);
  }
  return kept;
}

/** Words that are no mention, and no pronoun. */
function isNoun({ mention, pronoun }: Meant): boolean {
  return mention < 0 && !pronoun;
}

function byPlace(a: Meant, b: Meant): number {
  return a.start - b.start || b.end - a.end;
}

type Facts = Omit<Telling, 'told' | 'block' | 'index'>;

function readAll(facts: Facts): Meant[][] {
  const { blocks } = facts.analysis;
  const told: Meant[][] = [];
  for (let index = 0; index < blocks.length; index++) {
    told.push([]);
    readBlock({ ...facts, told, index, block: blocks[index] });
  }
  return told;
}

function readBlock(telling: Telling): void {
  const { prose, mentions } = telling.block;
  if (!prose.english) return;
  const { tokens, text } = prose;
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (; next < mentions.mentions.length && mentions.mentions[next].start <= tokens.start[i]; next++)
      addMention(telling, next);
    if (tokens.kind[i] <= TokenKind.number) addWord(telling, i, text.slice(tokens.start[i], tokens.end[i]));
  }
}

/** A mention of somebody who is known already. */
function addMention(telling: Telling, index: number): void {
  const { told, analysis, block } = telling;
  const mention = block.mentions.mentions[index];
  const { start, end, form, gender, quoted, subject, possessive } = mention;
  const speaker = block.resolution.speakers[index];
  const pronoun = form === 'pronoun';
  if (speaker < 0 && (pronoun || !(mention.plural || mention.kind === 'unnamed'))) return;
  const who = speaker < 0 ? nobody : pronoun ? corrected(telling, index, speaker) : [speaker];
  const by = analysis.people.speakers[speaker];
  told[telling.index].push({
    start,
    end,
    who,
    gender: gender === 'unknown' ? (by?.gender ?? gender) : gender,
    plural: mention.plural || by?.plural === true,
    pronoun,
    mention: index,
    quoted,
    subject: subject && !possessive,
    possessive,
  });
  if (pronoun || form === 'nominal' || speaker < 0) return;
  addDescriptions(telling, mention, speaker);
  noteAge(telling.ages, block.prose.text, mention.name.end, speaker);
  noteMarried(telling, told[telling.index][told[telling.index].length - 1]);
}

const nobody: readonly number[] = [];

/** `Tom Rill, |a property developer|, …`, `|a fisherman|, Tom Rill`: what stands beside a name and tells of whoever has it. */
function addDescriptions(telling: Telling, mention: Mention, speaker: number): void {
  for (const { start, end } of descriptionsOf(telling.block.prose.text, mention))
    add(telling, { start, end, who: [speaker], gender: 'unknown', quoted: mention.quoted, subject: false });
}

function addWord(telling: Telling, token: number, word: string): void {
  const { tokens } = telling.block.prose;
  const [start, end] = [tokens.start[token], tokens.end[token]];
  const told = standsAt(telling, start);
  if (told?.end === end && told.pronoun) return;
  const quoted = isSaid(telling, token);
  const pronoun = pronounMeant(telling, token, word, quoted);
  if (pronoun)
    return add(telling, { ...pronoun, start, end, pronoun: true, quoted, subject: nominative.test(word) });
  const relative = relativeAt(telling, token, word);
  if (relative) return addRelative(telling, { ...relative, end, quoted, subject: !quoted });
  const described = quoted ? undefined : describedAt(telling, token, word, told);
  if (described)
    return add(telling, {
      gender: 'unknown',
      quoted,
      subject: true,
      plural: described.who.length > 1,
      ...described,
    });
  if (told && told.who.length > 0) return;
  const gender = somebodyAt(telling, token, quoted);
  if (gender && !told) add(telling, { start, end, who: nobody, gender, quoted, subject: false });
}

const nominative = /^(?:I|he|she|they|who)$/i;

/** Somebody who is named takes the place of a mention that was nobody’s, or that of somebody without a name. */
function addRelative(telling: Telling, relative: Words & { readonly plural: boolean }): void {
  const here = telling.told[telling.index];
  let same = here.length - 1;
  while (same >= 0 && here[same].start > relative.start) same--;
  while (same >= 0 && here[same].start === relative.start && here[same].end !== relative.end) same--;
  if (here[same]?.start !== relative.start) same = -1;
  if (same >= 0 && relative.who.length === 0) return;
  if (same >= 0) here.splice(same, 1);
  add(telling, relative);
}

type Words = Pick<Meant, 'start' | 'end' | 'who' | 'gender' | 'quoted' | 'subject'>;

function add({ told, index }: Telling, words: Words & { plural?: boolean; pronoun?: boolean }): void {
  told[index].push({ plural: false, pronoun: false, mention: -1, possessive: false, ...words });
}

/** `|Both women|`, `|the 34-year-old|`, `|the mother of two|`. */
function describedAt(
  telling: Telling,
  token: number,
  word: string,
  told: Meant | undefined,
): Pick<Words, 'start' | 'end' | 'who'> | undefined {
  const { tokens, text } = telling.block.prose;
  const [start, end] = [tokens.start[token], tokens.end[token]];
  if (opening.test(word)) {
    const parent = parentOfSome(telling, start, told);
    if (!parent && told && told.who.length > 0) return undefined;
    const pair = pairAt(telling, start);
    if (pair) return { ...pair, start };
    if (parent) return { ...parent, start };
  }
  if (told && told.who.length > 0) return undefined;
  const who = oldAt(telling, word) ?? ofAge(telling, word);
  return who && token > 0 && /^the$/i.test(text.slice(tokens.start[token - 1], tokens.end[token - 1]))
    ? { start: tokens.start[token - 1], end, who }
    : undefined;
}

const opening = /^(?:both|the|neither|each)$/i;
