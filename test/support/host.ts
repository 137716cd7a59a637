import type { Host } from '../../server/src/cli/host.ts';
import { annotateLines } from '../../server/src/cli/annotate/ndjson.ts';
import { run } from '../../server/src/cli/run.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

/** Runs the command line over files in memory. A file's name is its path from the current folder. */
export async function runCli(
  words: readonly string[],
  files: Record<string, string> = {},
  more: Partial<Host> & { input?: string } = {},
): Promise<Ran> {
  let out = '';
  let complaints = '';
  const { input = '', ...given } = more;
  const host: Host = {
    version: '1.2.3',
    rulePages: 'file:///pages',
    environment: {},
    terminal: undefined,
    keyboard: false,
    async *stdin() {
      const bytes = new TextEncoder().encode(input);
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    async write(text) {
      out += text;
    },
    complain: (line) => void (complaints += `${line}\n`),
    async readFile(path) {
      if (!(path in files)) throw new Error(`no such file: ${path}`);
      return new TextEncoder().encode(files[path]);
    },
    writeFile: async (path, text) => void (files[path] = text),
    absolute: (path) =>
      (path.startsWith('/') ? path : `/desk/${path === '.' ? '' : path}`).replace(/\/$/, ''),
    today: '2024-06-01',
    shown: (path) => (path === '/desk' ? '.' : path.replace(/^\/desk\//, '')),
    async kindOf(path) {
      if (path in files) return 'file';
      return path === '.' || Object.keys(files).some((file) => file.startsWith(`${path}/`))
        ? 'folder'
        : undefined;
    },
    async list(folder) {
      const below = folder === '.' ? '' : `${folder}/`;
      const names = new Map<string, boolean>();
      for (const file of Object.keys(files)) {
        if (!file.startsWith(below)) continue;
        const [name, ...rest] = file.slice(below.length).split('/');
        names.set(name, rest.length > 0);
      }
      return [...names].sort().map(([name, isFolder]) => ({ name, folder: isFolder }));
    },
    loadTagger: async () => undefined,
    processors: 4,
    startThread: ({ severities }) => ({
      read: async (batch) => annotateLines(batch, undefined, severities),
      stop: async () => undefined,
    }),
    ...given,
  };
  const code = await run(host, words);
  return { code, out, complaints };
}
