import type { KnownPerson } from '../core/index.ts';
import { namesOfFiles } from '../people-file/file-names.ts';
import type { Host } from './host.ts';

/** People files that were read, by path: many articles share one. */
export type PeopleRead = Map<string, Promise<readonly KnownPerson[]>>;

/**
 * Whom the people files in the folders around a file know, the nearest first: the open ones, or those of sources who are to
 * be protected. What reads them is loaded only where there is one. An open file that cannot be read knows nobody; for a confidential one, this rejects.
 */
export async function knownNear(
  host: Host,
  file: string,
  which: 'open' | 'confidential',
  read: PeopleRead = new Map(),
): Promise<readonly KnownPerson[]> {
  const name = namesOfFiles(undefined)[which];
  const parts = host.absolute(file === '-' ? 'article' : file).split('/');
  const byId = new Map<string, KnownPerson>();
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const path = host.shown(`${parts.slice(0, depth).join('/')}/${name}`);
    let people = read.get(path);
    if (!people) read.set(path, (people = peopleIn(host, path, which)));
    for (const person of await people) if (!byId.has(person.id)) byId.set(person.id, person);
  }
  return [...byId.values()];
}

async function peopleIn(
  host: Host,
  path: string,
  which: 'open' | 'confidential',
): Promise<readonly KnownPerson[]> {
  if ((await host.kindOf(path)) !== 'file') return [];
  const { readPeopleFile } = await import('../people-file/index.ts');
  const bytes = await host.readFile(path).catch((error: unknown) => {
    // Who is to be protected is not left to chance.
    if (which === 'confidential') throw error;
  });
  if (!bytes) return [];
  const text = new TextDecoder().decode(bytes);
  return readPeopleFile(text, { confidential: which === 'confidential' }).people.map(({ person }) => person);
}
