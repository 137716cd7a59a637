import type { Memento } from 'vscode';

/** What is kept under a key, or under one that goes on behind it with a slash, is kept under another from now on. */
export function moveStored(storage: Memento, from: string, to: string): void {
  for (const key of storage.keys()) {
    if (key !== from && !key.startsWith(`${from}/`)) continue;
    void storage.update(`${to}${key.slice(from.length)}`, storage.get(key));
    void storage.update(key, undefined);
  }
}
