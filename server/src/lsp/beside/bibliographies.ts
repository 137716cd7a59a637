import type { BibliographyFile } from '../../core/index.ts';
import type {
  composeEntry,
  newKey,
  readBibliography,
  readFrontMatterReferences,
  removeEntry,
  roomFor,
  workFromCrossref,
} from '../../bibliography/index.ts';
import { nameOfFile } from '../../protocol/index.ts';
import type { speak } from '../../say/index.ts';
import { globOf } from '../connection/files.ts';
import type { Files } from '../connection/files.ts';
import { openDocument } from '../text/line-document.ts';
import type { LineDocument } from '../text/line-document.ts';

/** What reads bibliographies: a bundle of its own, loaded when the first of them is named. */
export interface Library {
  readonly readBibliography: typeof readBibliography;
  readonly readFrontMatterReferences: typeof readFrontMatterReferences;
  readonly composeEntry: typeof composeEntry;
  readonly newKey: typeof newKey;
  readonly removeEntry: typeof removeEntry;
  readonly roomFor: typeof roomFor;
  readonly workFromCrossref: typeof workFromCrossref;
  /** It is a bundle of its own, which has to be told the language, too. */
  readonly speak: typeof speak;
}

/** The files that articles have named as bibliographies since the start. */
export interface Bibliographies {
  /** Reads a file, unless that was done already; undefined where there is none. Rejects where nothing can read it. */
  read(uri: string): Promise<BibliographyFile | undefined>;
  /** A file as it was read, for places in it. */
  document(uri: string): LineDocument | undefined;
  /** True for a file that was read. */
  has(uri: string): boolean;
  /** Forgets a file where the text that was read is not the one that is there. */
  refresh(uri: string): Promise<void>;
  /** What reads and writes them; loaded now where nothing has asked for it. */
  library(): Promise<Library>;
}

/** `named` hears the glob of every file that is read, once; `forgotten`, that a file has changed. */
export function openBibliographies(
  files: Files,
  loadLibrary: () => Promise<Library>,
  { named, forgotten }: { named(glob: string): void; forgotten(uri: string): void },
): Bibliographies {
  const known = new Map<string, Promise<BibliographyFile | undefined>>();
  const texts = new Map<string, LineDocument>();
  const watched = new Set<string>();
  let loaded: Promise<Library> | undefined;
  const library = (): Promise<Library> => (loaded ??= loadLibrary());

  function forget(uri: string): void {
    if (known.delete(uri)) forgotten(uri);
  }

  /** One registration a file name: editors watch globs, and most JSON is no bibliography. */
  function watch(uri: string): void {
    const glob = globOf(nameOfFile(uri));
    if (watched.has(glob)) return;
    watched.add(glob);
    named(glob);
    files.watch([glob], watched.size === 1 ? forget : () => undefined);
  }

  async function readFile(uri: string): Promise<BibliographyFile | undefined> {
    const text = await files.read(uri);
    if (text === undefined) return undefined;
    texts.set(uri, openDocument(uri, 'bibliography', 0, text));
    return (await library()).readBibliography(uri, text);
  }

  return {
    library,
    read(uri) {
      let reading = known.get(uri);
      if (!reading) {
        watch(uri);
        known.set(uri, (reading = readFile(uri)));
      }
      return reading;
    },
    document: (uri) => texts.get(uri),
    has: (uri) => known.has(uri),
    async refresh(uri) {
      if (known.has(uri) && (await files.read(uri)) !== texts.get(uri)?.text) forget(uri);
    },
  };
}
