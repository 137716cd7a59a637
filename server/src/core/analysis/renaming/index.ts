export { partsOf as wordsOfName } from './names.ts';
export { isRenamable, renamePerson } from './rename.ts';
