import {
  articleOf,
  checkedIn,
  emptySidecar,
  factChecksIn,
  readSidecar,
  sidecarEnding,
  sidecarOf,
} from '../../core/index.ts';
import type { Checked, Correction, Sidecar } from '../../core/index.ts';
import type { Files } from '../connection/files.ts';

/** The file beside an article, as it was last read. */
export interface KnownSidecar {
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** Undefined where its text cannot be read: nobody writes over it then. */
  readonly sidecar: Sidecar | undefined;
  readonly checked: readonly Checked[];
}

/** What is kept beside articles. */
export interface Sidecars {
  /** Undefined while it is not known, and for a document that has no place for a file beside it. */
  of(article: string): KnownSidecar | undefined;
  /** The corrections of an article as far as they are known; the same list until they change. */
  corrections(article: string): readonly Correction[] | undefined;
  /** What was checked in an article, as far as it is known; the same list until it changes. */
  checked(article: string): readonly Checked[] | undefined;
  /** Reads the sidecar of an article, unless that was done already. */
  look(article: string): void;
  /** Until the sidecar of an article is read that was looked for, the time when it will be. */
  settled(article: string): Promise<void> | undefined;
  /** A file was opened, changed or closed in the editor, or changed on disk; most are no sidecars. */
  heard(uri: string): void;
}

/** `changed` hears of articles of which something else is said than before; `complain` of files that cannot be read. */
export function openSidecars(
  files: Files,
  changed: (article: string) => void,
  complain: (message: string) => void,
): Sidecars {
  const known = new Map<string, KnownSidecar>();
  // By article; whoever is being read is read to the end first, so that the newest text is the last to count.
  const reading = new Map<string, Promise<void>>();

  function read(article: string): void {
    reading.set(
      article,
      (reading.get(article) ?? Promise.resolve()).then(() => load(article)),
    );
  }

  async function load(article: string): Promise<void> {
    const uri = sidecarOf(article);
    const text = await files.read(uri);
    const before = known.get(article);
    if (before && before.text === text) return;
    const sidecar = text === undefined ? emptySidecar : readSidecar(text);
    if (!sidecar) complain(`${uri} is not read: it is no JSON object.`);
    const now = { uri, text, sidecar, checked: sidecar ? checkedIn(sidecar) : [] };
    known.set(article, now);
    if (saysSomething(before) || saysSomething(now)) changed(article);
  }

  const sidecars: Sidecars = {
    of: (article) => known.get(article),
    corrections: (article) => known.get(article)?.sidecar?.corrections,
    checked: (article) => known.get(article)?.checked,
    look(article) {
      if (!reading.has(article) && files.reaches(article)) read(article);
    },
    settled: (article) => reading.get(article),
    heard(uri) {
      const article = articleOf(uri);
      if (article !== undefined && reading.has(article)) read(article);
    },
  };
  files.watch([`**/*${sidecarEnding}`], sidecars.heard);
  return sidecars;
}

function saysSomething(known: KnownSidecar | undefined): boolean {
  if (!known) return false;
  const { checked, sidecar } = known;
  if (checked.length > 0) return true;
  return sidecar !== undefined && (sidecar.corrections.length > 0 || factChecksIn(sidecar).length > 0);
}
