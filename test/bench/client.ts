import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** The smallest language client: frames, requests, answers. It does no work of its own that would blur a measurement. */
export interface Client {
  readonly request: (method: string, params: unknown) => Promise<unknown>;
  readonly notify: (method: string, params: unknown) => void;
  /** CPU milliseconds that the server has spent so far; NaN where the system does not tell. */
  readonly cpu: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts `node SCRIPT --stdio`. */
export function startServer(script: string): Client {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: 'pipe' });
  server.stderr.resume();
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  read(server, (message) => {
    const { id, method, result, error } = message;
    if (method !== undefined) {
      // The server asks for settings or registers something: nothing is set, everything is fine.
      const settings = (message.params as { items?: unknown[] } | undefined)?.items?.map(() => null) ?? null;
      if (id !== undefined) send(server, { id, result: settings });
      return;
    }
    if (error) throw new Error(JSON.stringify(error));
    waiting.get(id as number)?.(result);
    waiting.delete(id as number);
  });
  const request = (method: string, params: unknown): Promise<unknown> => {
    const id = ++last;
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    send(server, { id, method, params });
    return answer;
  };
  return {
    request,
    notify: (method, params) => send(server, { method, params }),
    cpu: () => cpuOf(server.pid),
    async stop() {
      const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      await request('shutdown', undefined);
      send(server, { method: 'exit' });
      await ended;
    },
  };
}

export const initializeParams = {
  processId: process.pid,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: {}, synchronization: {}, publishDiagnostics: { relatedInformation: true } },
  },
};

/** Linux tells the time of a process in hundredths of a second. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

function send(server: ChildProcessWithoutNullStreams, message: Message): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function read(server: ChildProcessWithoutNullStreams, hear: (message: Message) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (rest.length < end) return;
      hear(JSON.parse(rest.toString('utf8', head + 4, end)) as Message);
      rest = rest.subarray(end);
    }
  });
}
