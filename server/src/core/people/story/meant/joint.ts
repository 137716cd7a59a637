import type { Entity } from '../known/entity.ts';
import { nameText } from '../known/name-text.ts';
import { groupWithoutName } from '../known/nominals.ts';
import type { Nominals } from '../known/nominals.ts';
import { namesake, personsOfWord } from '../known/persons.ts';
import type { Persons } from '../known/persons.ts';
import type { Story } from '../known/story.ts';
import { pronounIn } from '../../words/nominals/pronouns.ts';
import type { Mention } from '../../types.ts';
import { foldWord } from '../../words/scan/scan.ts';
import { anyName, mayBe, Word } from '../../words/scan/words.ts';

/** "Keller and Dorn": a source of its own, made of persons that are joined by name. */
export function jointSource({ persons, nominals }: Story, mention: Mention): Entity {
  const members: Entity[] = [];
  let from = 0;
  const { words } = mention;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i] !== '+') continue;
    const part = words.slice(from, i);
    const [member] = bearers(persons, part, mention);
    if (member && !members.includes(member)) members.push(member);
    from = i + 1;
  }
  const key = `+ ${words.join(' ')}`;
  const known = nominals.byText.get(key);
  if (known) {
    nominals.joint = known;
    return known;
  }
  const made = jointOf(nominals, words, nameText(mention), members);
  made.named = members.length > 1 || !withOthers.test(mention.text);
  nominals.byText.set(key, made);
  return made;
}

function jointOf(
  nominals: Nominals,
  words: readonly string[],
  name: string,
  members: readonly Entity[],
): Entity {
  const made = groupWithoutName(nominals, words, name);
  made.members = members;
  nominals.joint = made;
  return made;
}

/** `|Tom| and Jim Rill`: a given name alone before a whole one is that of somebody of one surname. */
function bearers(persons: Persons, part: readonly string[], { words, text }: Mention): readonly Entity[] {
  const known = personsOfWord(persons, part[part.length - 1]);
  if (known.length > 0 || part.length !== 1 || !mayBe(part[0], anyName)) return known;
  // “|Prince| Tom and Ada Rill”.
  const told = text.split(' ');
  const title = told.findIndex((word) => foldWord(word) === part[0]) - 1;
  if (title >= 0 && mayBe(told[title], Word.official | Word.honorific)) return known;
  const [whole] = personsOfWord(persons, words[words.length - 1]);
  return whole && whole.words.length > 1 ? [namesake(persons, part[0], whole)] : known;
}

/** "Keller and her colleagues". */
const withOthers = / and (?:his|her|their) \p{Ll}/u;

/** How many mentions ago a joint subject may have been spoken of. */
const joint = 7;

/** "They said": those who were a subject together just before are somebody of the story from now on. */
export function noteThey({ joint: last }: Nominals, mention: Mention, order: number): void {
  if (mention.sourceOf < 0 || !mention.plural || pronounIn(mention.text)?.role !== 'third') return;
  if (last && order - last.lastSeen <= joint) last.strong = true;
}

/** How many mentions ago the second of two may have been spoken of. */
const reach = 8;

/**
 * "The two", "both candidates", "each": the two who spoke together or were spoken of last, or the only two of that office;
 * “the senators”: who spoke together, where all are senators.
 */
export function theTwo({ nominals, recent }: Story, mention: Mention, order: number): Entity | undefined {
  if (mention.sourceOf < 0) return undefined;
  const known = nominals.joint;
  if (known && (known.strong || order - known.lastSeen <= reach) && areCalled(known, mention)) return known;
  if (!two.test(mention.text)) return undefined;
  const far = wholeTwo.test(mention.text) ? 2 * reach : reach;
  if (known?.members.length === 2 && (known.strong || order - known.lastSeen <= far)) return known;
  const near = recent.persons.filter(
    (person) => person.kind === 'person' && order - person.lastSeen <= reach,
  );
  const members = near.length === 2 ? near : [...(recent.byOffice.get(mention.words[0]) ?? [])];
  if (members.length !== 2 || members.some(({ kind }) => kind !== 'person')) return undefined;
  members.sort((a, b) => a.refs[0].block - b.refs[0].block || a.refs[0].mention - b.refs[0].mention);
  return jointOf(nominals, [], '', members);
}

/** `Senators Keller and Dorn wrote … |The senators| said`: each of those who spoke together has that office. */
function areCalled({ members }: Entity, mention: Mention): boolean {
  const {
    plural,
    definite,
    organisation,
    text,
    words: [head],
  } = mention;
  if (members.length < 2) return false;
  if (members.length === 2 && couple.test(text)) return true;
  // “The senators from Ohio”: which ones is said.
  if (!plural || !definite || organisation !== null) return false;
  return members.every(({ officeWords }) => officeWords.some((word) => word === head || word === `${head}s`));
}

const couple = /^the (?:couple|brothers|sisters|siblings|twins|newlyweds)$/i;

/** "The two lawmakers": nobody else in the story is told so. */
const wholeTwo = /^the two [a-z]+$/i;
const two = /^(?:both|each|the two|the pair|the duo|both candidates|the two [a-z]+)$/i;
