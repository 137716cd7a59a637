import type { KnownPerson } from '../core/index.ts';

/**
 * Everybody whom people files know, the nearest file first: an id that two have is the nearer one’s. Whoever is to be
 * protected is so beside anybody, and hides nobody.
 */
export function nearestFirst(files: readonly (readonly KnownPerson[])[]): readonly KnownPerson[] {
  const ids = new Set<string>();
  return files.flat().filter(({ id, confidential }) => {
    if (confidential) return true;
    const first = !ids.has(id);
    ids.add(id);
    return first;
  });
}
