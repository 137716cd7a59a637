import { entity } from './entity.ts';
import type { Entity } from './entity.ts';
import { nameText, personsOfWord } from './persons.ts';
import type { Persons } from './persons.ts';
import type { Nominals } from './point-back.ts';
import type { RecentlyNamed } from './recent.ts';
import { pronounIn } from '../words/pronouns.ts';
import type { Mention } from '../types.ts';

/** "Keller and Dorn": a source of its own, made of persons that are joined by name. */
export function jointSource(persons: Persons, nominals: Nominals, mention: Mention): Entity {
  const members: Entity[] = [];
  let from = 0;
  const { words } = mention;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i] !== '+') continue;
    const part = words.slice(from, i);
    const [member] = personsOfWord(persons, part[part.length - 1]);
    if (member && !members.includes(member)) members.push(member);
    from = i + 1;
  }
  const key = `+ ${mention.words.join(' ')}`;
  const known = nominals.byText.get(key);
  if (known) {
    nominals.joint = known;
    return known;
  }
  const made = entity('group', mention.words, nameText(mention));
  made.members = members;
  made.plural = true;
  made.named = members.length > 1 || !withOthers.test(mention.text);
  nominals.byText.set(key, made);
  nominals.all.push(made);
  nominals.joint = made;
  return made;
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

/** "The two", "both candidates", "each": the two who spoke together or were spoken of last, or the only two of that office. */
export function theTwo(
  nominals: Nominals,
  { persons, byOffice }: RecentlyNamed,
  mention: Mention,
  order: number,
): Entity | undefined {
  if (mention.sourceOf < 0 || !two.test(mention.text)) return undefined;
  const known = nominals.joint;
  if (known?.members.length === 2 && (known.strong || order - known.lastSeen <= reach)) return known;
  const near = persons.filter((person) => person.kind === 'person' && order - person.lastSeen <= reach);
  const members = near.length === 2 ? near : [...(byOffice.get(mention.words[0]) ?? [])];
  if (members.length !== 2 || members.some(({ kind }) => kind !== 'person')) return undefined;
  members.sort((a, b) => a.refs[0].block - b.refs[0].block || a.refs[0].mention - b.refs[0].mention);
  const made = entity('group', [], '');
  made.members = members;
  made.plural = true;
  nominals.all.push(made);
  nominals.joint = made;
  return made;
}

const two = /^(?:both|each|the two|the pair|the duo|both candidates|the two [a-z]+)$/i;
