import type { Severity, Tagger } from '../core/index.ts';
import type { ReadLines } from './batch.ts';

/** Everything the command line needs of the world outside; `main.cli.ts` gives the real one, tests a small one. */
export interface Host {
  readonly version: string;
  /** Address of the folder of rule pages, without a slash at its end. */
  readonly rulePages: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The terminal behind standard output; undefined when it goes to a file or another program. */
  readonly terminal: { readonly columns: number } | undefined;
  /** True when standard input is a keyboard. */
  readonly keyboard: boolean;
  stdin(): AsyncIterable<Uint8Array>;
  /** Writes to standard output; settles when the reader has taken enough for more to be written. */
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Rejects with an error that names the file and says why when it cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** Rejects with an error that names the file and says why when it cannot be written. */
  writeFile(path: string, text: string): Promise<void>;
  /** The absolute path that a path stands for, with forward slashes. */
  absolute(path: string): string;
  /** An absolute path as seen from the current folder. */
  shown(path: string): string;
  /** The day, as `2024-05-01`: articles that give no date are taken to be of today. */
  readonly today: string;
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** Names in a folder, sorted; links are left out. */
  list(folder: string): Promise<readonly { readonly name: string; readonly folder: boolean }[]>;
  /** The trained model, or undefined where there is none. */
  loadTagger(): Promise<Tagger | undefined>;
  /** How many threads can work at once. */
  readonly processors: number;
  /** Starts another thread that annotates lines. */
  startThread(options: ThreadOptions): Thread;
}

/** What a thread is told when it starts. */
export interface ThreadOptions {
  readonly model: boolean;
  readonly severities: ReadonlyMap<string, Severity>;
}

export interface Thread {
  readonly read: ReadLines;
  stop(): Promise<void>;
}

/** A fault of the call, to be told in a sentence and answered with exit code 2. */
export class UsageError extends Error {}
