import { articleGlob, decoded, languageOf } from '../../protocol/index.ts';
import type { Bounds, Files } from '../connection/files.ts';
import type { Settings } from '../reading/settings.ts';

/** Which articles lie in the folders: looked for when somebody asks, and again after other files are there. */
export interface Listed {
  /** What is known now; undefined where nobody has looked since something changed. */
  now(): readonly string[] | undefined;
  look(): Promise<readonly string[]>;
  /** The same where they are few, and in few folders; undefined elsewhere, which is remembered. */
  lookAround(): Promise<readonly string[] | undefined>;
}

interface Shelves {
  readonly files: Files;
  settings(uri: string): Settings;
  folders(): readonly string[];
  /** A file was written, made or deleted that may be an article, or any other that is heard of. */
  touched(uri: string): void;
}

/** No more articles than these. */
const mostArticles = 300;

/** So far a workspace is looked through for what nobody has asked for. */
const few: Bounds = { articles: 100, folders: 50 };

export function listArticles({ files, settings, folders, touched }: Shelves): Listed {
  let uris: readonly string[] | undefined;
  let names: ReadonlySet<string> = new Set();
  /** What decided which files are looked for, when they were, and when they were too many. */
  let lookedIn: readonly unknown[] = [];
  let vast: readonly unknown[] = [];
  let watching = false;
  let changes = 0;

  function watch(): void {
    if (watching) return;
    watching = true;
    files.watch([articleGlob], (uri) => {
      touched(uri);
      if (languageOf(uri) === undefined || names.has(decoded(uri))) return;
      uris = undefined;
      changes++;
    });
  }

  const places = (): readonly unknown[] => folders().flatMap((folder) => [folder, settings(folder)]);

  async function list(most: Bounds): Promise<readonly string[] | undefined> {
    watch();
    const [here, before] = [places(), changes];
    const found = await Promise.all(
      folders().map((folder) => files.articles(folder, settings(folder), most)),
    );
    const all = [...new Set(found.flatMap((each) => each.uris))].slice(0, mostArticles);
    if (most === few && (all.length > few.articles || found.some(({ complete }) => !complete))) {
      vast = here;
      return undefined;
    }
    // A file that came meanwhile may have been missed.
    if (changes === before) [uris, names, lookedIn] = [all, new Set(all.map(decoded)), here];
    return all;
  }

  return {
    now: () => (areSame(lookedIn, places()) ? uris : undefined),
    look: async () => (await list({ articles: mostArticles }))!,
    lookAround: () => (areSame(vast, places()) ? Promise.resolve(undefined) : list(few)),
  };
}

/** Whether two lists hold the very same values. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
