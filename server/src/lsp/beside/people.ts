import type { KnownPerson } from '../../core/index.ts';
import type { PeopleFile, PeopleFileNames } from '../../people-file/index.ts';
import { isPeopleFile } from '../../people-file/file-names.ts';
import { nearestFirst } from '../../people-file/nearest.ts';
import { nameOfFile } from '../../protocol/index.ts';
import type { Files } from '../connection/files.ts';
import { foldersAround } from './people-folders.ts';

/** A people file as it was last read. */
export interface KeptFile {
  readonly uri: string;
  readonly text: string;
  readonly file: PeopleFile;
  readonly confidential: boolean;
}

/** What the people files of the workspace say. A file that changes is read again; until then it says what it said. */
export interface PeopleKeeper {
  /** Everybody whom the files around a document know, the nearest file first. The same array until something changes. */
  known(uri: string): readonly KnownPerson[];
  /** When the files around a document have been read. */
  settled(uri: string): Promise<unknown>;
  /**
   * Resolved when all files around a document are read. Gives the name of a confidential one with an error in it, that says
   * not for sure who is to be protected.
   */
  unsure(uri: string): Promise<string | undefined>;
  /**
   * Where somebody new is entered, or where the entry with the id `known` stands: the nearest file around a document, or the
   * one that is to be made; its text, '' for none.
   */
  home(
    uri: string,
    known?: string,
  ): Promise<{ readonly uri: string; readonly exists: boolean; readonly text: string } | undefined>;
  /** A file was written, opened, changed or closed. Resolved when it is read, if it is a people file. */
  changed(uri: string): Promise<void>;
  /** True for a file that this keeps. */
  keeps(uri: string): boolean;
}

interface Surroundings {
  readonly files: Files;
  folders(): readonly string[];
  names(uri: string): PeopleFileNames;
  /** Somebody known has changed: what was read with the old knowledge is read again. */
  peopleChanged(): void;
  /** A people file was read; `undefined` where it is gone. */
  fileRead(uri: string, file: KeptFile | undefined): void;
}

interface Folder {
  readonly uri: string;
  files: readonly KeptFile[];
  /** Of all files of the folder; one array as long as they say the same. */
  people: readonly KnownPerson[];
  written: string;
  reading: Promise<void> | undefined;
}

const nobody: readonly KnownPerson[] = [];

export function keepPeople(around: Surroundings): PeopleKeeper {
  const folders = new Map<string, Folder>();
  const combined = new Map<
    string,
    { readonly parts: readonly (readonly KnownPerson[])[]; readonly people: readonly KnownPerson[] }
  >();

  const folderAt = (uri: string, names: PeopleFileNames): Folder => {
    const key = `${uri}\n${names.open}`;
    let folder = folders.get(key);
    if (!folder) {
      folder = { uri, files: [], people: nobody, written: '[]', reading: undefined };
      folders.set(key, folder);
      folder.reading = read(folder, names, around);
    }
    return folder;
  };
  const chainOf = (uri: string): Folder[] =>
    foldersAround(uri, around.folders()).map((folder) => folderAt(folder, around.names(uri)));

  const readAround = async (uri: string): Promise<Folder[]> => {
    const chain = chainOf(uri);
    await Promise.all(chain.map(({ reading }) => reading));
    return chain;
  };

  return {
    known(uri) {
      const parts = chainOf(uri)
        .map(({ people }) => people)
        .filter((people) => people.length > 0);
      if (parts.length === 0) return nobody;
      if (parts.length === 1) return parts[0];
      const key = uri.slice(0, uri.lastIndexOf('/'));
      const before = combined.get(key);
      if (
        before &&
        before.parts.length === parts.length &&
        before.parts.every((part, i) => part === parts[i])
      )
        return before.people;
      const people = nearestFirst(parts);
      combined.set(key, { parts, people });
      return people;
    },
    settled: readAround,
    async unsure(uri) {
      const doubtful = (await readAround(uri))
        .flatMap(({ files }) => files)
        .find(
          ({ confidential, file }) =>
            confidential && file.problems.some(({ severity }) => severity === 'error'),
        );
      return doubtful && nameOfFile(doubtful.uri);
    },
    async home(uri, known) {
      const chain = await readAround(uri);
      const open = chain.flatMap(({ files }) => files).filter(({ confidential }) => !confidential);
      const holding = open.find(({ file }) => file.people.some(({ person }) => person.id === known));
      const nearest = holding ?? open[0];
      if (nearest) {
        // Somebody may be writing in it.
        const text = (await around.files.read(nearest.uri)) ?? nearest.text;
        return { uri: nearest.uri, exists: true, text };
      }
      // A new file belongs to the whole workspace.
      const root = chain.at(-1);
      return (
        root && { uri: `${root.uri}/${encodeURIComponent(around.names(uri).open)}`, exists: false, text: '' }
      );
    },
    async changed(uri) {
      const names = around.names(uri);
      if (!isPeopleFile(uri, names)) return;
      const folder = folderAt(uri.slice(0, uri.lastIndexOf('/')), names);
      // Whoever is being read is read to the end first, so that the newest text is the last to count.
      folder.reading = (folder.reading ?? Promise.resolve()).then(() => read(folder, names, around));
      await folder.reading;
    },
    keeps: (uri) => isPeopleFile(uri, around.names(uri)) !== undefined,
  };
}

/** Reads the files of a folder. The parser is loaded with the first file that is there. Never rejects. */
async function read(folder: Folder, names: PeopleFileNames, around: Surroundings): Promise<void> {
  const before = new Set(folder.files.map(({ uri }) => uri));
  const found: KeptFile[] = [];
  for (const [name, confidential] of [
    [names.open, false],
    [names.confidential, true],
  ] as const) {
    const uri = `${folder.uri}/${encodeURIComponent(name)}`;
    const text = await around.files.read(uri);
    if (text === undefined) continue;
    const { readPeopleFile } = await import('../../people-file/index.ts');
    found.push({ uri, text, confidential, file: readPeopleFile(text, { confidential }) });
  }
  folder.files = found;
  for (const file of found) {
    before.delete(file.uri);
    around.fileRead(file.uri, file);
  }
  for (const uri of before) around.fileRead(uri, undefined);
  const people = found.flatMap(({ file }) => file.people.map(({ person }) => person));
  const written = JSON.stringify(people);
  if (written === folder.written) return;
  folder.people = people;
  folder.written = written;
  around.peopleChanged();
}
