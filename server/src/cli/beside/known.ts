import type { KnownPerson } from '../../core/index.ts';
import { namesOfFiles } from '../../people-file/file-names.ts';
import { nearestFirst } from '../../people-file/nearest.ts';
import { decodedText } from '../../protocol/index.ts';
import type { Host } from '../host.ts';
import { lineFinder } from '../lines.ts';

/** What a people file says, and what is wrong in it, a line each. */
interface PeopleIn {
  readonly people: readonly KnownPerson[];
  readonly faults: readonly string[];
}

/** People files that were read, by path: many articles share one. */
export type PeopleRead = Map<string, Promise<PeopleIn>>;

/**
 * Whom the people files in the folders around a file know, the nearest first: the open ones, or those of sources who are to
 * be protected. Standard input lies where its name says. What reads them is loaded only where there is one. An open file that cannot be read knows nobody; for a
 * confidential one that cannot be read, or in which an entry cannot, this rejects.
 */
export async function knownNear(
  host: Host,
  name: string,
  which: 'open' | 'confidential',
  read: PeopleRead = new Map(),
): Promise<readonly KnownPerson[]> {
  const called = namesOfFiles(undefined)[which];
  const parts = host.absolute(name).split('/');
  const around: (readonly KnownPerson[])[] = [];
  for (let depth = parts.length - 1; depth > 0; depth--) {
    const path = host.shown(`${parts.slice(0, depth).join('/')}/${called}`);
    let found = read.get(path);
    if (!found) read.set(path, (found = peopleIn(host, path, which)));
    around.push((await found).people);
  }
  return nearestFirst(around);
}

/** What is wrong in the open files that were read. */
export async function faultsOfPeople(read: PeopleRead): Promise<readonly string[]> {
  const found = await Promise.allSettled(read.values());
  return found.flatMap((each) => (each.status === 'fulfilled' ? each.value.faults : []));
}

const nobody: PeopleIn = { people: [], faults: [] };

async function peopleIn(host: Host, path: string, which: 'open' | 'confidential'): Promise<PeopleIn> {
  if ((await host.kindOf(path)) !== 'file') return nobody;
  const { readPeopleFile } = await import('../../people-file/index.ts');
  const confidential = which === 'confidential';
  const bytes = await host.readFile(path).catch((error: unknown) => {
    // Who is to be protected is not left to chance.
    if (confidential) throw error;
  });
  if (!bytes) return nobody;
  const text = decodedText(bytes);
  const { people, problems } = readPeopleFile(text, { confidential });
  const place = lineFinder(text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (confidential && errors.length > 0) {
    // Its words stay where they are.
    const { line } = place(errors[0]).start;
    throw new Error(
      `${path}:${line}: this is not what a people file has, so that who is to be protected is not known.`,
    );
  }
  const faults = errors.map((problem) => {
    const { line, column } = place(problem).start;
    return `${path}:${line}:${column}: ${problem.message}`;
  });
  return { people: people.map(({ person }) => person), faults };
}
