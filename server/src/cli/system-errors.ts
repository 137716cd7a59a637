/** What the system's codes come to when a file is read, or a folder listed. */
const reading: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'you may not read it. Ask for the right to, or leave it out.',
  EPERM: 'you may not read it. Ask for the right to, or leave it out.',
  EISDIR: 'it is a folder, and a file is wanted.',
  ERR_FS_FILE_TOO_LARGE: 'it is too large for one article. Divide it, or leave it out.',
};

/** What they come to when a file is written. */
const writing: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there. Make it first.',
  ENOTDIR: 'its folder is not there. Make it first.',
  EACCES: 'you may not write it. Name another place.',
  EPERM: 'you may not write it. Name another place.',
  EROFS: 'you may not write it. Name another place.',
  EISDIR: 'it is a folder. Name a file.',
  ENOSPC: 'the disk is full.',
};

/** What kept a file from being read or written, with its name and in words: `a.md: there is no such file.` */
export function systemError(path: string, doing: 'reading' | 'writing', error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const words = (doing === 'reading' ? reading : writing)[code] ?? message;
  return new Error(`${path}: ${words}`);
}

/** A line that says what is wrong with a file, its name at the beginning once. */
export function faultOf(name: string, { message }: Error): string {
  return message.startsWith(`${name}: `) ? message : `${name}: ${message}`;
}
