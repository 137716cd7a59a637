/** Renames somebody in every form of the name. */
export { partsOf as wordsOfName } from './names.ts';
export { isRenamable, renamePerson, wholeName } from './rename.ts';
