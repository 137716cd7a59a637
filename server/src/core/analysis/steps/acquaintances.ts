import { byFullName } from '../../people/index.ts';
import type { Acquaintance, AcquaintancesByName } from '../../people/index.ts';
import { hasEnded, titlesAt } from '../../rules/index.ts';
import type { KnownDate, KnownPerson } from '../../rules/index.ts';

/**
 * Whom the people file knows, as it tells who is who in an article of some date; the same object as long as neither changes.
 * Protected sources are nobody's acquaintance: what their file says shows in the card of their name alone.
 */
export function acquaintancesOf(
  known: readonly KnownPerson[] | undefined,
  date: KnownDate | undefined,
): AcquaintancesByName {
  if (!known || known.length === 0) return nobody;
  let byDate = made.get(known);
  if (!byDate) made.set(known, (byDate = new Map()));
  const key = date ?? '';
  let found = byDate.get(key);
  if (!found) {
    found = byFullName(
      known.filter(({ confidential }) => !confidential).map((one) => acquaintance(one, date)),
    );
    byDate.set(key, found);
  }
  return found;
}

const nobody: AcquaintancesByName = new Map();
const made = new WeakMap<readonly KnownPerson[], Map<string, AcquaintancesByName>>();

function acquaintance(person: KnownPerson, date: KnownDate | undefined): Acquaintance {
  const { name, aliases, titles, pronouns } = person;
  return {
    names: [name, ...aliases],
    gender: genderIn(pronouns),
    offices: titlesAt(person, date).map(({ title }) => title),
    former: titles
      .filter((title) => (date === undefined ? title.to !== undefined : hasEnded(title, date)))
      .map(({ title }) => title),
  };
}

function genderIn(pronouns: string | undefined): Acquaintance['gender'] {
  const [first = ''] = pronouns?.toLowerCase().split(/[^a-z]/) ?? [];
  return first === 'she' ? 'female' : first === 'he' ? 'male' : 'unknown';
}
