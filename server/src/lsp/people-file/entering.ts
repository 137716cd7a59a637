import type { WorkspaceEdit } from 'vscode-languageserver';
import { knownAs } from '../../core/index.ts';
import type { Analysis, Speaker } from '../../core/index.ts';
import type { PersonEntry } from '../../protocol/index.ts';
import type { Desk } from '../desk.ts';
import { editOfFiles } from './edits.ts';

/** Whether somebody can be entered in a people file: a person with a name whom no file knows. */
export function isNew(analysis: Analysis, speaker: Speaker): boolean {
  return speaker.kind === 'person' && speaker.named && !knownAs(analysis.options.known ?? [], speaker);
}

/** Somebody as the article tells of them. */
export function asArticleTells({ name, titles, organisation }: Speaker): PersonEntry {
  const held = titles.filter((title) => !past.test(title));
  return {
    name,
    titles: held.slice(0, 1).map((title) => ({ title })),
    organisation: organisation ?? undefined,
  };
}

const past = /^(?:former|ex|then|late|onetime|outgoing)\b/i;

/**
 * The edit that enters somebody in the people file nearest to a document, or makes one. With `known`, the id of an entry,
 * what that entry lacks is added to it. Undefined where there is no place for it, or nothing to add.
 */
export async function enter(
  desk: Desk,
  uri: string,
  person: PersonEntry,
  known?: string,
): Promise<Entering | undefined> {
  const home = await desk.people.home(uri, known);
  if (!home) return undefined;
  const { addPerson, completePerson } = await import('../../people-file/index.ts');
  const change =
    known === undefined ? addPerson(home.text, person) : completePerson(home.text, known, person);
  if (!change) return undefined;
  const edit = editOfFiles(desk.client, [
    { uri: home.uri, text: home.exists ? home.text : undefined, change },
  ]);
  return edit && { edit, file: home.uri };
}

interface Entering {
  readonly edit: WorkspaceEdit;
  readonly file: string;
}
