import type { KnownPerson, Span } from '../core/index.ts';

/** Something that is wrong in a people file. Offsets are UTF-16 units of its text. */
export interface Problem extends Span {
  readonly code: 'people/syntax' | 'people/entry' | 'people/duplicate-id' | 'people/confidential';
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** Another place that explains it. */
  readonly other?: Span & { readonly message: string };
}

/** An entry and where it stands: its value without the dash, and its name. */
export interface FiledPerson {
  readonly person: KnownPerson;
  readonly entry: Span;
  readonly name: Span;
}

/** What a people file says, and what is wrong with it. One broken entry leaves the others as they are. */
export interface PeopleFile {
  readonly people: readonly FiledPerson[];
  readonly problems: readonly Problem[];
}
