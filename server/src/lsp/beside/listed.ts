import { articleGlob, decoded, languageOf } from '../../protocol/index.ts';
import type { Bounds, Files } from '../connection/files.ts';
import type { Settings } from '../reading/settings.ts';

/** Which articles lie in the folders: looked for when somebody asks, and again after other files are there. */
interface Listed {
  /** What is known now; undefined where nobody has looked since something changed. */
  now(): readonly string[] | undefined;
  look(): Promise<readonly string[]>;
  /** The same where they are few, and in few folders; undefined elsewhere, which is remembered. */
  lookAround(): Promise<readonly string[] | undefined>;
  /** False where there were more articles than are looked for, when they last were. */
  readonly complete: boolean;
}

interface Shelves {
  readonly files: Files;
  settings(uri: string): Settings;
  folders(): readonly string[];
  /** No more articles than these. */
  readonly most: number;
  /** A file was written, made or deleted that may be an article, or any other that is heard of. */
  touched(uri: string): void;
}

/** So far a workspace is looked through for what nobody has asked for. */
const few: Bounds = { articles: 100, folders: 50 };

export function listArticles({ files, settings, folders, most, touched }: Shelves): Listed {
  let uris: readonly string[] | undefined;
  let names: ReadonlySet<string> = new Set();
  /** What decided which files are looked for, when they were, and when they were too many. */
  let lookedIn: readonly unknown[] = [];
  let vast: readonly unknown[] = [];
  let complete = true;
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

  async function list(bounds: Bounds): Promise<readonly string[] | undefined> {
    watch();
    const [here, before] = [places(), changes];
    const found = await Promise.all(
      folders().map((folder) => files.articles(folder, settings(folder), bounds)),
    );
    const there = [...new Set(found.flatMap((each) => each.uris))];
    const all = there.slice(0, most);
    const whole = all.length === there.length && found.every((each) => each.complete);
    if (bounds === few && (all.length > few.articles || !whole)) {
      vast = here;
      return undefined;
    }
    complete = whole;
    // A file that came meanwhile may have been missed.
    if (changes === before) [uris, names, lookedIn] = [all, new Set(all.map(decoded)), here];
    return all;
  }

  return {
    get complete() {
      return complete;
    },
    now: () => (areSame(lookedIn, places()) ? uris : undefined),
    look: async () => (await list({ articles: most }))!,
    lookAround: () => (areSame(vast, places()) ? Promise.resolve(undefined) : list(few)),
  };
}

/** Whether two lists hold the very same values. */
export function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
