import { isByline } from './author.ts';
import { areApartInGender, isCountry } from '../known/entity.ts';
import type { Entity } from '../known/entity.ts';
import { isAmong, isLikeOffice } from '../known/offices.ts';
import type { Story } from '../known/story.ts';
import { isWithheld } from './withheld.ts';
import { officeWordsOf } from '../../words/offices/office-words.ts';
import type { BlockMentions, Gender, Mention } from '../../types.ts';
import { anyOffice, mayBe, Word } from '../../words/scan/words.ts';

/** A headline and the line below it. */
const headlines = 2;
/** … and how far after a lead that says "a judge". */
const nearby = 4;
/** How far into the story the introduction may stand. */
const reach = 8;
/** How many mentions of a block are looked at: no paragraph that people wrote has more, and the work stays linear. */
const most = 200;

/**
 * Whom a headline speaks of without a name: `|Elmford mayor| says no`, then “Mayor Ruth Dorn …”. The office must be the
 * first introduced person’s of that office; "woman" and "man" are the first introduced person of that gender.
 */
export function foretold(story: Story, mention: Mention, block: number): Entity | undefined {
  if (mention.form !== 'nominal' || mention.plural || !isOpening(story, block)) return undefined;
  if (mention.kind === 'organisation') return bodyForetold(story, mention, block);
  if (mention.kind !== 'unnamed' || isWithheld(mention)) return undefined;
  const [head] = mention.words;
  // `|A federal judge| blocked the plan`, and a paragraph after it opens in the judge’s name.
  if (opensIn(mention, head))
    return firstIntroduced(story, [block + 1, block + nearby], mention, isSubjectInOffice);
  if (hasArticle(mention.text)) {
    if (mention.definite && isAnybodyNamed(story, block)) return undefined;
    const holder = opensIn(mention, head, /^the /i) ? officerForetold(story, mention, block) : undefined;
    if (holder) return holder;
    return isSomeone(mention, story.blocks[block])
      ? nextNamed(story, mention, block)
      : nextSpeaker(story, mention, block);
  }
  const holder = holderForetold(story, mention, block);
  if (holder || mention.titles.length > 0 || mention.gender === 'unknown') return holder;
  return firstIntroduced(story, [block, reach], mention, mayBeOfGender);
}

/** `|Judge| frees man`, `… , |lawyer| says`, `|Airline boss| …`, `|Ex-mayor| …`: whoever is introduced with that office or calling. */
function holderForetold(story: Story, mention: Mention, block: number): Entity | undefined {
  return (
    firstIntroduced(story, [block, reach], mention, isInOffice) ??
    firstIntroduced(story, [block, reach], mention, isInLikeOffice) ??
    sameForetold(story, mention, block)
  );
}

/** `|The judge| told the town to pay.`, below a headline, and the next paragraph opens: “Justice Ruth Dorn …”. */
function officerForetold(story: Story, mention: Mention, block: number): Entity | undefined {
  return firstIntroduced(story, [block + 1, block + nearby], mention, isSubjectInLikeOffice);
}

/** Whether an introduction fits somebody who is foretold. */
type Fits = (introduction: Mention, told: Mention) => boolean;

const isSubjectInOffice: Fits = ({ subject, titles }, { words: [head] }) => subject && isAmong(titles, head);

const isInOffice: Fits = ({ titles }, { words: [head] }) => isAmong(titles, withoutEx(head));

const isInLikeOffice: Fits = ({ titles }, { words: [head] }) => {
  for (const title of titles) if (isLikeOffice(officeWordsOf(title), withoutEx(head))) return true;
  return false;
};

const isSubjectInLikeOffice: Fits = (introduction, told) =>
  introduction.subject && (isInOffice(introduction, told) || isInLikeOffice(introduction, told));

const mayBeOfGender: Fits = ({ gender, leads }, told) =>
  gender === told.gender || (gender === 'unknown' && leads);

function withoutEx(head: string): string {
  return head.startsWith('ex-') ? head.slice(3) : head;
}

/** `|Captain| says crew was tired`, and the next paragraph opens: “The captain of the ferry said …”. */
function sameForetold(story: Story, { words: [head] }: Mention, block: number): Entity | undefined {
  if (block > 0 || story.blocks.length < 2) return undefined;
  const [same] = story.blocks[1].mentions;
  if (same?.form !== 'nominal' || same.kind !== 'unnamed' || same.words[0] !== head) return undefined;
  return hasArticle(same.text) ? foretold(story, same, 1) : undefined;
}

/** Whether a block is a headline or what comes next, whoever signs between them. */
function isOpening({ blocks }: Story, block: number): boolean {
  let before = 0;
  for (let i = 0; i < block && before < headlines; i++) if (!isByline(blocks[i], i)) before++;
  return before < headlines;
}

/** The first person to be introduced in blocks [from, end), outside of quotations, whose introduction fits. */
function firstIntroduced(
  { blocks, of }: Story,
  [from, end]: readonly [number, number],
  told: Mention,
  fits: Fits,
): Entity | undefined {
  for (let i = from; i < Math.min(blocks.length, end); i++) {
    const { mentions } = blocks[i];
    for (let k = 0; k < Math.min(mentions.length, most); k++) {
      const person = of[i][k];
      if (person?.kind !== 'person' || !person.introduced || mentions[k].quoted) continue;
      if (fits(mentions[k], told)) return person;
    }
  }
  return undefined;
}

/** `|A federal court| blocked the plan`, and the next paragraphs name the court. */
function bodyForetold({ blocks, of }: Story, mention: Mention, block: number): Entity | undefined {
  if (!isSomeone(mention, blocks[block])) return undefined;
  for (let i = block + 1; i < Math.min(blocks.length, block + nearby); i++)
    for (const body of of[i])
      if (body?.kind === 'organisation' && !isCountry(body) && body.words.includes(mention.words[0]))
        return body;
  return undefined;
}

/** `|A woman who accused the bank| …` opens its paragraph. */
function isSomeone(mention: Mention, { mentions }: BlockMentions): boolean {
  const { text, leads, quoted, possessive } = mention;
  // “|The chairman of the bank| bowed …” opens a story that names him next.
  return (
    leads &&
    !quoted &&
    !possessive &&
    mentions[0] === mention &&
    (mention.titles.length > 0 ? /^(?:an?|the) /i : /^an? /i).test(text)
  );
}

function isAnybodyNamed({ of }: Story, block: number): boolean {
  for (let i = 0; i <= block; i++)
    for (let k = 0; k < Math.min(of[i].length, most); k++) {
      const found = of[i][k];
      if (found?.kind === 'person' && found.introduced) return true;
    }
  return false;
}

/** Whom one of the next paragraphs is about, when it is the first to name anybody in full. */
function nextNamed({ blocks, of }: Story, mention: Mention, block: number): Entity | undefined {
  let { gender } = mention;
  for (let i = block; i < Math.min(blocks.length, block + headlines + 1); i++) {
    const { mentions } = blocks[i];
    for (let k = 0; k < mentions.length; k++) {
      const person = of[i][k];
      const next = mentions[k];
      // “A shopkeeper … |he| says”, “|the man| said”: no woman whom the story names later.
      if (isSaidAgain(next) && gender === 'unknown') ({ gender } = next);
      if (i === block || next.form !== 'name' || person?.kind !== 'person' || next.quoted) continue;
      const theirs = next.gender === 'unknown' ? genderAfter(mentions, k) : next.gender;
      const fits = next.leads && person.introduced && !isOfOtherOffice(next, mention);
      return fits && !areApartInGender(theirs, gender) ? person : undefined;
    }
  }
  return undefined;
}

/** `…, |the director of the port| said.`, and the next paragraph opens: “Ruth Dorn told the council …”. */
function nextSpeaker({ blocks, of }: Story, mention: Mention, block: number): Entity | undefined {
  if (mention.sourceOf < 0 || !mention.definite || mention.titles.length === 0) return undefined;
  if (mention.quoted || block + 1 >= blocks.length) return undefined;
  const [next] = blocks[block + 1].mentions;
  const [person] = of[block + 1];
  if (person?.kind !== 'person' || !person.introduced || next.form !== 'name') return undefined;
  const speaks = next.leads && next.sourceOf >= 0 && next.titles.length === 0;
  return speaks && !areApartInGender(next.gender, mention.gender) ? person : undefined;
}

/** `|The sheriff| said …`, then “Coroner Ruth Dorn …” or “Ruth Dorn, a nurse, …”; `|A man| was hurt`, then “Judge Ruth Dorn …”. */
function isOfOtherOffice(
  { titles, official }: Mention,
  { titles: [office], words: [head] }: Mention,
): boolean {
  if (office === undefined) return official;
  let other = false;
  for (const title of titles) {
    const words = officeWordsOf(title);
    if (words.includes(head)) return false;
    other ||= !mayBe(title.toLowerCase(), Word.honorific) && words.some((word) => mayBe(word, anyOffice));
  }
  return other;
}

/** `|Ruth Dorn| lost |her| house`: the gender of the pronoun that follows, with nobody else between. */
function genderAfter(mentions: readonly Mention[], index: number): Gender {
  for (let i = index + 1; i < mentions.length; i++) {
    const { form, kind, gender } = mentions[i];
    if (form === 'pronoun' && gender !== 'unknown') return gender;
    if (form !== 'pronoun' && (kind === 'person' || kind === 'unnamed')) break;
  }
  return 'unknown';
}

function isSaidAgain({ form, kind, sourceOf, definite }: Mention): boolean {
  return sourceOf >= 0 && (form === 'pronoun' || (form === 'nominal' && kind === 'unnamed' && definite));
}

/** `|A federal judge| blocked the plan.` opens a story whose next paragraphs name the judge. */
function opensIn({ text, subject, quoted }: Mention, head: string, article = /^an? /i): boolean {
  return subject && !quoted && article.test(text) && mayBe(head, Word.official);
}

function hasArticle(text: string): boolean {
  return /^(?:an?|the|one|my|our|your|his|her|its|their|another|some) /i.test(text);
}
