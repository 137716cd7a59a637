import { knownAs } from '../../core/index.ts';
import type { Analysis } from '../../core/index.ts';
import type { Host } from '../host.ts';
import { wordsOfAlone } from '../../report/index.ts';
import { knownNear } from '../beside/known.ts';
import type { PeopleRead } from '../beside/known.ts';

/** What stands in nothing that `check` writes. */
export interface Withheld {
  readonly names: readonly string[];
  /** Words of the names, in a capital, that nobody else of the article is called by. */
  readonly words: ReadonlySet<string>;
}

export const nothingWithheld: Withheld = { names: [], words: new Set() };

/**
 * All names of those whom the confidential people files around an article protect, and what the article calls them. Rejects where
 * such a file is there and cannot be read.
 */
export async function withheldNames(
  host: Host,
  name: string,
  { people }: Analysis,
  read: PeopleRead,
): Promise<Withheld> {
  const known = await knownNear(host, name, 'confidential', read);
  if (known.length === 0) return nothingWithheld;
  const here = people.speakers.filter((speaker) => knownAs(known, speaker) !== undefined);
  const others = people.speakers.filter((speaker) => !here.includes(speaker));
  return {
    names: [...known, ...here].flatMap(({ name, aliases }) => [name, ...aliases]),
    words: wordsOfAlone(
      known.flatMap(({ name, aliases }) => [name, ...aliases]),
      others.map(({ name }) => name),
    ),
  };
}
