import type { Memento } from 'vscode';

/** What the reader decided about single documents, by URI: `true` means "read it as an article". */
export interface Overrides {
  all(): Readonly<Record<string, boolean>>;
  get(uri: string): boolean | undefined;
  set(uri: string, enabled: boolean): Promise<void>;
}

const key = 'overrides';
/** More would only be files long gone; the oldest decisions are forgotten first. */
const most = 500;

/** Keeps the decisions in the workspace's own storage: they are one reader's, not the project's. */
export function createOverrides(storage: Memento): Overrides {
  const all = () => storage.get<Record<string, boolean>>(key, {});
  return {
    all,
    get: (uri) => all()[uri],
    async set(uri, enabled) {
      const entries = Object.entries(all()).filter(([other]) => other !== uri);
      entries.push([uri, enabled]);
      await storage.update(key, Object.fromEntries(entries.slice(-most)));
    },
  };
}
