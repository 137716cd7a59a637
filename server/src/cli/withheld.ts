import { knownAs } from '../core/index.ts';
import type { Analysis } from '../core/index.ts';
import type { Host } from './host.ts';
import { knownNear } from './known.ts';
import type { PeopleRead } from './known.ts';

/**
 * All names of those whom the confidential people files around an article protect, and what the article calls them: none
 * of them stands in what `check` writes. Rejects where such a file is there and cannot be read.
 */
export async function withheldNames(
  host: Host,
  name: string,
  { people }: Analysis,
  read: PeopleRead,
): Promise<readonly string[]> {
  const known = await knownNear(host, name, 'confidential', read);
  if (known.length === 0) return [];
  const here = people.speakers.filter((speaker) => knownAs(known, speaker) !== undefined);
  return [...known, ...here].flatMap(({ name, aliases }) => [name, ...aliases]);
}
