import { areShortForms } from '../../people/index.ts';
import type { Speaker } from '../../people/index.ts';
import { foldName, namedIn } from '../../rules/index.ts';
import type { KnownPerson } from '../../rules/index.ts';
import { partsOfName } from '../name-parts.ts';

/** Somebody as one article has them: what tells whether another article means the same. */
export type Somebody = Pick<Speaker, 'name' | 'kind' | 'named' | 'titles' | 'gender'> & {
  /** Whom the people files around the article know. */
  readonly known: readonly KnownPerson[];
};

/**
 * Who of other articles is the same person: the same entry of the people file, or the same given name and surname. A
 * surname alone, a name of one word and whoever has no name are nobody in another article; nor is anybody whose name may be
 * that of several. `others` are all that the other articles name, in any order, which is kept.
 */
export function samePersons<Other extends Somebody>(
  one: Somebody,
  others: readonly Other[],
): readonly Other[] {
  if (one.kind !== 'person' || !one.named) return [];
  const entry = namedIn(one.known, one);
  if (entry === 'unclear') return [];
  const name = fullName(one.name);
  if (!entry && !name) return [];
  const lasts = new Set([one.name, ...(entry ? [entry.name, ...entry.aliases] : [])].map(lastOf));
  const near = others
    .filter((other) => other.kind === 'person' && other.named && lasts.has(lastOf(other.name)))
    .map((other) => ({ other, entry: namedIn(other.known, other), name: fullName(other.name) }));
  const unentered = near.filter((each) => !entry || !each.entry);
  const named = name
    ? unambiguous(
        name,
        unentered.flatMap((each) => (each.name && each.entry !== 'unclear' ? [each.name] : [])),
      )
    : nobody;
  return near
    .filter((each) => {
      if (each.entry === 'unclear') return false;
      if (entry && each.entry) return isSameEntry(entry, each.entry);
      return each.name !== undefined && named.has(each.name) && !areApart(one, each.other);
    })
    .map(({ other }) => other);
}

/** A name of at least a given name and a surname, folded. */
interface FullName {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string;
}

const nobody: ReadonlySet<FullName> = new Set();

function fullName(name: string): FullName | undefined {
  const { given, family, suffix } = partsOfName(name);
  const folded = given.flatMap((word) => foldName(word).split(' ')).filter(Boolean);
  // “J. Keller” may be anybody’s, “J.P. Keller” is hardly.
  if (folded.length === 0 || (folded.length === 1 && folded[0].length === 1)) return undefined;
  return { given: folded, family: foldName(family.join(' ')), suffix: foldName(suffix.join(' ')) };
}

/**
 * Which of these names are a form of one. Where one of them may be that of two ("Anna B. Keller" and "Anna C. Keller" of
 * "Anna Keller"), only those that are written alike.
 */
function unambiguous(name: FullName, names: readonly FullName[]): ReadonlySet<FullName> {
  const distinct = [...new Map([name, ...names].map((each) => [keyOf(each), each])).values()];
  const forms = distinct.filter((each) => isFormOf(each, name));
  const around = distinct.filter((each) => forms.some((form) => isFormOf(each, form)));
  const clear = around.every((each) => around.every((other) => isFormOf(each, other)));
  const key = keyOf(name);
  return new Set(names.filter((each) => (clear ? isFormOf(each, name) : keyOf(each) === key)));
}

function keyOf({ given, family, suffix }: FullName): string {
  return [...given, family, suffix].join('|');
}

/** `Mike | Keller`, `Michael | B. | Keller`: names in the middle may be left out, or stand for themselves as initials. */
function isFormOf(a: FullName, b: FullName): boolean {
  if (a.family !== b.family || a.suffix !== b.suffix) return false;
  const [first, other] = [a.given[0], b.given[0]];
  if (first !== other && !areShortForms(first, other)) return false;
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  let at = 1;
  return short.slice(1).every((word) => {
    while (at < long.length && !isWordOf(word, long[at])) at++;
    return at++ < long.length;
  });
}

function isWordOf(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** A nearer people file may say more of somebody; files of two folders may call two people by one id. */
function isSameEntry(one: KnownPerson, other: KnownPerson): boolean {
  if (one === other) return true;
  const names = [one.name, ...one.aliases].map(foldName);
  return one.id === other.id && [other.name, ...other.aliases].some((name) => names.includes(foldName(name)));
}

/** He is called Alex Rill in one article, and she in another. */
function areApart({ gender: one }: Somebody, { gender: other }: Somebody): boolean {
  const [a, b] = [one ?? 'unknown', other ?? 'unknown'];
  return a !== b && a !== 'unknown' && b !== 'unknown';
}

function lastOf(name: string): string {
  const folded = foldName(name);
  return folded.slice(folded.lastIndexOf(' ') + 1);
}
