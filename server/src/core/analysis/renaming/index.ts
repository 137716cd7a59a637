/** Renames somebody in every form of the name. */
export { partsOf as wordsOfName } from './names.ts';
export { isRenamable, renamePerson } from './rename.ts';
