import type { Entity } from '../known/entity.ts';
import type { RecentlyNamed } from '../known/recent.ts';
import type { Mention } from '../../types.ts';

type Age = 'elder' | 'younger';

/** Which of several of one surname words speak of; undefined where they do not say. */
function ageIn(text: string): Age | undefined {
  const [, age] = aged.exec(text) ?? [];
  return age === undefined ? undefined : ages.get(age.toLowerCase());
}

const aged =
  /\b([Ee]lder|[Oo]lder|[Ee]ldest|[Oo]ldest|[Yy]ounger|[Yy]oungest) (?:(?:half-)?(?:brother|sister)\b|\p{Lu})/u;

/** `Karl Rill, the elder brother, …`, `The younger Rill …`: what somebody has been called. */
function isCalled({ officeWords }: Entity, age: Age): boolean {
  for (const word of officeWords) if (ages.get(word) === age) return true;
  return false;
}

const ages: ReadonlyMap<string, Age> = new Map([
  ['younger', 'younger'],
  ['youngest', 'younger'],
  ['elder', 'elder'],
  ['older', 'elder'],
  ['eldest', 'elder'],
  ['oldest', 'elder'],
]);

/** `The |younger Rill|`: whether words tell one of several bearers of a surname by age. */
export function isToldByAge({ text }: Mention): boolean {
  return ageIn(text) !== undefined;
}

/** What one of two is called, the other is not. */
export function isOtherSibling(person: Entity, { text }: Mention): boolean {
  const age = ageIn(text);
  return (
    age !== undefined && isCalled(person, age === 'elder' ? 'younger' : 'elder') && !isCalled(person, age)
  );
}

/**
 * `Tom Rill and Karl Rill, his elder brother, … |The younger brother| …`: who is called so; else the only other bearer of the
 * surname of whoever is called the other.
 */
export function siblingMeant({ persons }: RecentlyNamed, mention: Mention): Entity | undefined {
  const age = ageIn(mention.text);
  if (age === undefined || mention.plural || !/^the /i.test(mention.text)) return undefined;
  const told = persons.find(
    (person) => isCalled(person, age) && person.officeWords.includes(mention.words[0]),
  );
  if (told) return told;
  const sibling = persons.find((person) => person.words.length > 1 && isOtherSibling(person, mention));
  if (!sibling) return undefined;
  const [other, more] = persons.filter((person) => person !== sibling && lastOf(person) === lastOf(sibling));
  return more ? undefined : other;
}

function lastOf({ words, kind }: Entity): string | undefined {
  return kind === 'person' && words.length > 1 ? words[words.length - 1] : undefined;
}
