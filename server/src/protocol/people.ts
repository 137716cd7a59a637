/** What is written of somebody in a people file: its keys, in their order. */
export interface PersonEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly titles?: readonly {
    readonly title: string;
    readonly organisation?: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly organisation?: string;
  readonly links?: { readonly wikidata?: string; readonly web?: string };
  readonly pronouns?: string;
  readonly notes?: string;
}

/** Client to server, a request: the named person at a place in an article, or null. */
export const personAtMethod = 'ontherecord/personAt';
export interface PersonAtParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}
export type PersonAtResult = {
  /** As the article tells of them. */
  readonly person: PersonEntry;
  /** The entry of the people file that knows them. */
  readonly known?: { readonly id: string; readonly confidential: boolean; readonly wikidata?: string };
  /** A confidential people file that says not for sure who is to be protected: no name is sent anywhere. */
  readonly unsure?: string;
} | null;

/** Client to server, a request: the edit (a `WorkspaceEdit`) that enters somebody in the people file around a document. */
export const addPersonMethod = 'ontherecord/addPerson';
export interface AddPersonParams {
  readonly uri: string;
  readonly person: PersonEntry;
  /** The id of an entry that is there: what it lacks is added to it. */
  readonly known?: string;
}
export type AddPersonResult = {
  readonly edit: unknown;
  /** URI of the people file. */
  readonly file: string;
} | null;
