import type { Speaker } from '../../people/index.ts';
import { foldName, foldTitle } from './names.ts';
import type { KnownPerson } from './types.ts';

/** What of a person of the article says who of the file that is. */
type Called = Pick<Speaker, 'kind' | 'named' | 'name'>;

/** The people of a file by their names, folded. */
export interface KnownNames {
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byFirst: ReadonlyMap<string, readonly KnownPerson[]>;
}

const indexed = new WeakMap<readonly KnownPerson[], KnownNames>();

/** The names of a file; worked out once for each list. */
export function namesOf(known: readonly KnownPerson[]): KnownNames {
  const before = indexed.get(known);
  if (before) return before;
  const byName = new Map<string, KnownPerson[]>();
  const bySurname = new Map<string, KnownPerson[]>();
  const byFirst = new Map<string, KnownPerson[]>();
  for (const person of known) {
    for (const name of [person.name, ...person.aliases]) add(byName, foldName(name), person);
    // Whoever is to be protected is so by a word of any of their names.
    for (const each of person.confidential ? [person.name, ...person.aliases] : [person.name]) {
      const name = foldName(each);
      add(bySurname, lastWord(name), person);
      add(byFirst, name.split(' ', 1)[0], person);
    }
  }
  const names = { byName, bySurname, byFirst };
  indexed.set(known, names);
  return names;
}

/**
 * Who of the file a person of the article is: by full name or alias, and by surname alone where the article has no more
 * and the file has only one; of several, one who is to be protected. Undefined for those who are no persons.
 */
export function knownAs(known: readonly KnownPerson[], speaker: Called): KnownPerson | undefined {
  const all = candidates(known, speaker);
  return all.length === 1 ? all[0] : all.find(({ confidential }) => confidential);
}

/**
 * Who of the file somebody is by a name that stands there, in full or as an alias: a surname alone says it of nobody. Of
 * several the one who has a title that the article gives. `'unclear'` where several may be meant or a protected one.
 */
export function namedIn(
  known: readonly KnownPerson[],
  speaker: Called & Pick<Speaker, 'titles'>,
): KnownPerson | 'unclear' | undefined {
  if (known.length === 0) return undefined;
  const name = foldName(speaker.name);
  if (!name.includes(' ') && !namesOf(known).byName.has(name)) return undefined;
  const all = candidates(known, speaker);
  // What is known of protected sources joins nobody.
  if (all.every(({ confidential }) => confidential)) return undefined;
  const titles = speaker.titles.map(foldTitle);
  const titled =
    all.length > 1
      ? all.filter((one) => one.titles.some(({ title }) => titles.includes(foldTitle(title))))
      : all;
  return titled.length === 1 && !titled[0].confidential ? titled[0] : 'unclear';
}

/** Everybody of the file whom a person of the article may be. */
export function candidates(known: readonly KnownPerson[], speaker: Called): readonly KnownPerson[] {
  if (known.length === 0 || speaker.kind !== 'person' || !speaker.named) return none;
  const { byName, bySurname, byFirst } = namesOf(known);
  const name = foldName(speaker.name);
  const exact = byName.get(name);
  if (!name.includes(' ')) {
    const surname = bySurname.get(name) ?? none;
    // Whoever is to be protected is so by a given name, too, and beside somebody public who is called so.
    const secret = surname.concat(byFirst.get(name) ?? none).filter(({ confidential }) => confidential);
    return secret.length > 0 ? secret : (exact ?? surname);
  }
  if (exact) return exact;
  const short = withoutMiddle(name);
  const shared = bySurname.get(lastWord(name)) ?? none;
  return shared.filter((person) => withoutMiddle(foldName(person.name)) === short);
}

const none: readonly KnownPerson[] = [];

function add(map: Map<string, KnownPerson[]>, name: string, person: KnownPerson): void {
  const there = map.get(name);
  if (!there) map.set(name, [person]);
  else if (!there.includes(person)) there.push(person);
}

/** “anna b. keller” → “anna keller”: an initial in the middle makes nobody else of her. */
function withoutMiddle(name: string): string {
  const words = name.split(' ');
  return words.filter((word, i) => i === 0 || i === words.length - 1 || word.length > 1).join(' ');
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
