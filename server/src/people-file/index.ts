/** The people file of a workspace: read with positions, completed and added to. No I/O: texts go in, edits come out. */
export { completePeopleFile } from './complete.ts';
export type { PeopleFileNames } from './file-names.ts';
export { readPeopleFile } from './read.ts';
export type { PeopleFile } from './types.ts';
export { addPerson, completePerson, movePerson } from './write.ts';
export type { TextChange } from './write.ts';
