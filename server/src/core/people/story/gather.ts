import { hashString } from '../../base/index.ts';
import { bodyOfName, bodyOfWord, firmOf, noBodies, noteShortForm } from './bodies.ts';
import type { Bodies } from './bodies.ts';
import { entity, join } from './entity.ts';
import { firmsOf } from './firms.ts';
import type { Entity } from './entity.ts';
import { foretold } from './foretold.ts';
import { voteGenders } from './genders.ts';
import { admitNewcomers, nameDescribed, noteNewcomer, noteKnown } from './newcomers.ts';
import type { Newcomers } from './newcomers.ts';
import { jointSource, noteThey, theTwo } from './joint.ts';
import { bearersOfWord, isKin, nameText, noPersons, personOfFullName, personOfOneWord } from './persons.ts';
import type { Persons } from './persons.ts';
import { anyBodyMeant, noNominals, nominalMeans } from './point-back.ts';
import type { Nominals } from './point-back.ts';
import { sharesWord, settleOfficials } from './officials.ts';
import { pronounIn } from '../words/pronouns.ts';
import { noteMention, nobodyYet } from './recent.ts';
import type { RecentlyNamed } from './recent.ts';
import { foldWord } from '../words/scan.ts';
import { speakerOf } from './speaker.ts';
import type { BlockMentions, Mention, MentionRef, People } from '../types.ts';
import { anyOffice, wordBits } from '../words/words.ts';

/** What is known while the mentions are joined, in reading order. */
interface Story {
  readonly persons: Persons;
  readonly bodies: Bodies;
  readonly nominals: Nominals;
  readonly recent: RecentlyNamed;
  /** Names of firms, by what else is told of them. */
  readonly firms: ReadonlySet<string>;
  readonly of: (Entity | undefined)[][];
}

/**
 * Joins the mentions of all blocks into people. Full names first, over the whole story, so that a surname in a headline
 * finds its owner; then all else in reading order, so that "the minister" finds the one spoken of last.
 */
export function gatherPeople(blocks: readonly BlockMentions[]): People {
  const story: Story = {
    persons: noPersons(),
    bodies: noBodies(),
    nominals: noNominals(),
    recent: nobodyYet(),
    firms: firmsOf(blocks),
    of: blocks.map(({ mentions }) => new Array<Entity | undefined>(mentions.length).fill(undefined)),
  };
  const weak: MentionRef[] = [];
  each(blocks, (mention, block, index) => {
    if (mention.kind === 'organisation' && !mention.weak && !isOneWord(mention))
      story.of[block][index] = fullName(story, mention);
  });
  each(blocks, (mention, block, index) => {
    if (mention.form !== 'name' || story.of[block][index]) return;
    if (mention.weak) weak.push({ block, mention: index });
    else story.of[block][index] = fullName(story, mention);
  });
  for (const { block, mention: index } of weak) {
    const mention = blocks[block].mentions[index];
    if (isShortForm(mention)) noteShortForm(story.bodies, mention, story.of[block][index - 1]);
    else story.of[block][index] = fullName(story, mention);
  }
  let order = 0;
  const newcomers: Newcomers = { one: undefined, several: undefined, thing: undefined, spoken: -1 };
  each(blocks, (mention, block, index) => {
    order = admitNewcomers(story, newcomers, mention, block, order);
    const known =
      story.of[block][index] ??
      (mention.form === 'nominal' ? foretold(blocks, story.of, mention, block) : undefined) ??
      anyOther(story, mention, order);
    if (!known) return noteNewcomer(newcomers, { mention, block, index, order, who: undefined });
    if (mention.leads && (known.kind === 'person' || mention.sourceOf >= 0)) newcomers.one = undefined;
    noteKnown(newcomers, known, { mention, block, index, order, who: known });
    if (!known.strong && mention.weak) noteNewcomer(newcomers, { mention, block, index, order, who: known });
    if (
      known.kind === 'person' &&
      mention.titles.length > 0 &&
      mention.form === 'name' &&
      known.refs.length === 0
    )
      nameDescribed(story, known, mention, block);
    story.of[block][index] = known;
    join(known, mention, { block, mention: index }, order++);
    // Whoever wrote it is nobody whom "the mayor" or "she" means.
    if (!isByline(blocks[block], block)) noteMention(story.recent, known, mention);
  });
  const voice = blocks.findIndex((block) => block.voice === 'asks' || block.voice === 'judges');
  const author = voice < 0 ? story.nominals.byText.get(authorKey) : theAuthor(story);
  if (author) nameAuthor(blocks, story, author, voice);
  voteGenders(blocks, story.of);
  settleOfficials(story.persons);
  return speakersOf(story, author, voice);
}

function each(
  blocks: readonly BlockMentions[],
  visit: (mention: Mention, block: number, index: number) => void,
): void {
  for (let block = 0; block < blocks.length; block++) {
    const { mentions } = blocks[block];
    for (let index = 0; index < mentions.length; index++) visit(mentions[index], block, index);
  }
}

function fullName(story: Story, mention: Mention): Entity | undefined {
  if (mention.form !== 'name' || mention.kind === 'group' || mention.words.length === 0) return undefined;
  if (mention.kind === 'organisation') {
    // One word may be a surname or a short form that is explained only later: it waits.
    return isOneWord(mention) &&
      (mention.weak || mention.sourceOf >= 0 || isIntroduced(story.persons, mention))
      ? undefined
      : bodyOfName(story.bodies, mention);
  }
  if (mention.words.length < 2) return undefined;
  // Words that tell no person may be the firm that was called so.
  const unknown = mention.gender === 'unknown' && mention.titles.length === 0;
  return (
    (unknown ? firmOf(story.bodies, mention.words) : undefined) ??
    (unknown && isFirm(story, mention) ? bodyOfName(story.bodies, mention) : undefined) ??
    namesakeOf(story.bodies, mention) ??
    personOfFullName(story.persons, mention)
  );
}

function isFirm({ firms }: Story, { titles, words, start, name }: Mention): boolean {
  return titles.length === 0 && name.start === start && firms.has(words.join(' '));
}

/** `|Ellis Grey| said`, where something else tells that Ellis Grey is a firm. */
function namesakeOf({ byName }: Bodies, { titles, words, start, name }: Mention): Entity | undefined {
  return titles.length === 0 && name.start === start ? byName.get(words.join(' ')) : undefined;
}

/** Somebody of that surname has been named in full. */
function isIntroduced({ byLast }: Persons, { words }: Mention): boolean {
  return byLast.get(words[0])?.some(({ introduced }) => introduced) ?? false;
}

/** `the Elmford Bakers’ Guild (|EBG|)`. */
function isShortForm({ kind, organisation, words }: Mention): boolean {
  return kind === 'organisation' && organisation !== null && words[0] !== 'country';
}

function isOneWord({ text }: Mention): boolean {
  return !text.includes(' ');
}

function anyOther(story: Story, mention: Mention, order: number): Entity | undefined {
  if (mention.form === 'pronoun') {
    noteThey(story.nominals, mention, order);
    return authorOf(story, mention);
  }
  if (mention.form === 'nominal')
    return (
      nameLikeWord(story, mention, order) ??
      theTwo(story.nominals, story.recent, mention, order) ??
      nominalMeans(story.nominals, story.persons, story.recent, mention, order)
    );
  if (mention.kind === 'group') return jointSource(story.persons, story.nominals, mention);
  return oneWordName(story, mention, order);
}

/** `|Park| said`, `|The Post| reported`: a noun in a capital that stands alone is whoever has that name in the story. */
function nameLikeWord({ persons, bodies }: Story, mention: Mention, order: number): Entity | undefined {
  if (mention.kind !== 'document') return undefined;
  if (bodyLike.test(mention.text)) return bodyOfWord(bodies, foldWord(mention.text.slice(4)));
  if (!oneCapital.test(mention.text)) return undefined;
  const bearers = bearersOfWord(persons, foldWord(mention.text)).filter(({ introduced }) => introduced);
  return choosePerson(bearers, mention, order);
}

const bodyLike = /^[Tt]he \p{Lu}[\p{L}-]+$/u;
const oneCapital = /^\p{Lu}[\p{L}-]+$/u;

/** "I" and "we" that speak in the article's own voice are its author. */
function authorOf(story: Story, mention: Mention): Entity | undefined {
  if (mention.sourceOf < 0 || mention.weak || pronounIn(mention.text)?.role !== 'first') return undefined;
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
function nameAuthor(blocks: readonly BlockMentions[], { of }: Story, author: Entity, voice: number): void {
  if (blocks[voice]?.voice === 'asks') author.name = 'the interviewer';
  const writer = byline(blocks, of) ?? lastLine(blocks, of);
  if (!writer) return;
  author.name = writer.name;
  author.named = true;
}

function byline(blocks: readonly BlockMentions[], of: Story['of']): Entity | undefined {
  const block = blocks.findIndex(isByline);
  return block < 0 ? undefined : personAt(of, block);
}

/** `By |Ruth Dorn|`, `|Ruth Dorn|`, alone on one of the first lines below the headline. */
function isByline({ voice, mentions }: BlockMentions, block: number): boolean {
  return voice === 'signs' && block < 4 && (block > 0 || mentions[0].start > 0);
}

/** Whom the last lines of an article name for the first time are those who wrote it: `|Ruth Dorn| ¶ Headmistress ¶ Elmford`. */
function lastLine(blocks: readonly BlockMentions[], of: Story['of']): Entity | undefined {
  const last = blocks.length - 1;
  const signed = blocks.findIndex(({ voice }, block) => block > 3 && voice === 'signs' && newAt(of, block));
  // Letters by several have several authors.
  if (signed >= 0) return signed >= last - signature ? newAt(of, signed) : undefined;
  for (let block = last; block >= Math.max(1, last - 1); block--)
    if (blocks[block].voice === 'closes' && newAt(of, block)) return newAt(of, block);
  return undefined;
}

/** So many lines may stand below a signature. */
const signature = 3;

function newAt(of: Story['of'], block: number): Entity | undefined {
  const person = personAt(of, block);
  return person?.refs[0].block === block ? person : undefined;
}

function personAt(of: Story['of'], block: number): Entity | undefined {
  const found = of[block][0];
  return found && (found.kind === 'person' || found.members.length > 1) ? found : undefined;
}

const authorKey = '+ author';

function oneWordName(story: Story, mention: Mention, order: number): Entity | undefined {
  if (mention.words.length === 0) return undefined;
  const country = mention.words[0] === 'country';
  const word = country ? foldWord(mention.text) : mention.words[0];
  // A place or body that shares a word with a person is that person only by surname.
  const candidates =
    mention.kind === 'organisation'
      ? (story.persons.byLast.get(word) ?? []).filter(({ introduced }) => introduced)
      : bearersOfWord(story.persons, word);
  const person = spouseMeant(story.recent, candidates, mention) ?? choosePerson(candidates, mention, order);
  if (person) return person;
  if (country) return bodyOfName(story.bodies, mention);
  const body =
    mention.titles.length === 0 && mention.gender === 'unknown' ? bodyOfWord(story.bodies, word) : undefined;
  if (body) return body;
  const holder = heldByInitials(story.recent, mention) ?? heldInFull(story.recent, mention, word);
  if (holder) return holder;
  const family = familyOf(story, mention, word);
  if (family) return family;
  if (mention.kind !== 'organisation' && isFirm(story, mention)) return bodyOfName(story.bodies, mention);
  if (mention.kind !== 'organisation') return personOfOneWord(story.persons, mention);
  // “The Company announced”: a noun for any body, written as its name.
  return anyBodyMeant(story.recent, word) ?? bodyOfName(story.bodies, mention);
}

/** `The |Collector| said` of District Collector Ruth Dorn: an office in a capital. */
function heldInFull(
  { byOffice }: RecentlyNamed,
  { kind, titles, gender }: Mention,
  word: string,
): Entity | undefined {
  if (kind !== 'person' || titles.length > 0 || gender !== 'unknown') return undefined;
  if (!(wordBits(hashString(word)) & anyOffice)) return undefined;
  return byOffice.get(word)?.find((holder) => holder.kind === 'person');
}

/** `the |DM| said` of District Magistrate Ruth Dorn: an office by its initials. */
function heldByInitials({ byOffice }: RecentlyNamed, { text }: Mention): Entity | undefined {
  if (!/^\p{Lu}{2,4}$/u.test(text)) return undefined;
  return byOffice
    .get(text.toLowerCase())
    ?.find(
      ({ kind, titles }) =>
        kind === 'person' && !titles.some((title) => title.includes(text) && !title.includes(`(${text})`)),
    );
}

/** `the |Kellers| said`: a surname in the plural, once somebody of that name is known. */
function familyOf({ persons, nominals }: Story, mention: Mention, word: string): Entity | undefined {
  if (!/[^s]s$/.test(word) || mention.titles.length > 0) return undefined;
  const bearers = persons.byLast.get(word.endsWith('ses') ? word.slice(0, -2) : word.slice(0, -1));
  if (!bearers?.some(({ introduced }) => introduced)) return undefined;
  const key = `+ ${word}`;
  const known = nominals.byText.get(key);
  if (known) return known;
  const made = entity('group', mention.words, nameText(mention));
  made.plural = true;
  nominals.all.push(made);
  nominals.byText.set(key, made);
  return made;
}

/** `Imran Sadiq … his widow, Nadia, wept. |Mrs Sadiq| said`: a form of address that no bearer of the name has, but a relative. */
function spouseMeant(
  { persons }: RecentlyNamed,
  bearers: readonly Entity[],
  { gender, titles, kind }: Mention,
): Entity | undefined {
  if (gender === 'unknown' || titles.length > 0 || kind !== 'person' || bearers.length === 0)
    return undefined;
  const male = gender === 'male';
  if (!bearers.every((bearer) => bearer.male !== bearer.female && bearer.male > bearer.female !== male))
    return undefined;
  return persons.find(
    (person) => person.words.length === 1 && isSomebodys(person) && !(person.male > person.female !== male),
  );
}

/** Of several bearers of a name: the one whom gender and title fit, then the one who is spoken of most and last. */
function choosePerson(candidates: readonly Entity[], mention: Mention, order: number): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = -Infinity;
  for (const person of candidates) {
    const score = fitOf(person, mention, order);
    if (score > bestScore) [best, bestScore] = [person, score];
  }
  return best;
}

function fitOf(person: Entity, mention: Mention, order: number): number {
  let score = 0;
  if (mention.gender !== 'unknown' && person.male !== person.female) {
    score += person.male > person.female === (mention.gender === 'male') ? 8 : -20;
  }
  for (const title of mention.titles)
    if (person.titles.some((known) => sharesWord(known, title))) score += 10;
  if (person.lastSeen >= 0) score += 4 + 2 / (1 + order - person.lastSeen);
  // "Rahim" is the man so called before, not his son whose surname it will turn out to be.
  if (person.words[person.words.length - 1] === mention.words[0]) score += surnameFit;
  if (isSomebodys(person)) score -= kinUnfit;
  return score + Math.min(person.bySurname, 20) / 4;
}

/** A surname alone is rather the bearer’s than that of somebody whose given name it is. */
const surnameFit = 3;
/** "Her daughter, Lucia Rill": the surname alone is rather that of whom the story is about. */
const kinUnfit = 5;

/** Named in full once, as somebody's relative. */
function isSomebodys({ titles, inFull }: Entity): boolean {
  return inFull < 2 && isKin(titles);
}

/** `voice` is the first block in which the author speaks without a mention. */
function speakersOf(story: Story, author: Entity | undefined, voice: number): People {
  const numbers = new Map<Entity, number>();
  const ordered: Entity[] = [];
  const country = leadingCountry(story.bodies);
  const of = story.of.map((entities) => {
    const indices = new Int32Array(entities.length).fill(-1);
    for (let i = 0; i < entities.length; i++) {
      const found = entities[i];
      if (!found?.strong) continue;
      let number = numbers.get(found);
      if (number === undefined) {
        number = ordered.push(found) - 1;
        numbers.set(found, number);
      }
      indices[i] = number;
    }
    return indices;
  });
  if (author && !numbers.has(author)) ordered.push(author);
  const speakers = ordered.map((found, i) => speakerOf(found, i, country, voice));
  return { speakers, author: author ? ordered.indexOf(author) : -1, of };
}

/** The country that the story is about: the one that speaks most, then the one named most. */
function leadingCountry(bodies: Bodies): string | null {
  let best: Entity | undefined;
  let most = 0;
  for (const body of bodies.all) {
    if (body.words[0] !== 'country') continue;
    const weight = body.sources * 10 + body.mentions.length;
    if (weight > most) [best, most] = [body, weight];
  }
  return best && best.sources > 0 ? best.name : null;
}
