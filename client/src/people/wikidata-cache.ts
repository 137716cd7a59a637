import type { Cache, Candidate } from './wikidata.ts';

/** What VS Code keeps for an extension, in memory and on disk. */
interface Storage {
  get<T>(key: string): T | undefined;
  update(key: string, value: unknown): PromiseLike<void>;
}

interface Kept {
  readonly key: string;
  readonly at: number;
  readonly found: readonly Candidate[];
}

const place = 'wikidata.answers';
/** The oldest answers are forgotten first. */
const most = 100;
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** Keeps answers for a month. `now` gives milliseconds since 1970. */
export function keepAnswers(storage: Storage, now: () => number): Cache {
  const all = (): readonly Kept[] =>
    (storage.get<readonly Kept[]>(place) ?? []).filter(({ at }) => now() - at < lifetime);
  return {
    get: (key) => all().find((kept) => kept.key === key)?.found,
    set(key, found) {
      const others = all().filter((kept) => kept.key !== key);
      void storage.update(place, [...others, { key, at: now(), found }].slice(-most));
    },
  };
}
