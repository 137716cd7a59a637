export { partsOf as wordsOfName } from './names.ts';
export { isRenamable, renamePerson } from './rename.ts';
export type { NameEdit, Renaming } from './rename.ts';
