import { languageOf } from '../protocol/index.ts';
import { readSidecar, sidecarOf } from '../core/index.ts';
import type { Correction, Source } from '../core/index.ts';
import type { Host } from './host.ts';

/** Reads a file, or standard input for `-`, as a source. A byte order mark stays in the text: offsets count it. */
export async function readSource(host: Host, path: string, name: string): Promise<Source> {
  const bytes = path === '-' ? await readAll(host.stdin()) : await host.readFile(path);
  return { text: decode(bytes), languageId: languageOf(name) ?? 'plaintext' };
}

/**
 * The corrections that are kept beside a file; undefined where there are none, and for standard input. A sidecar that
 * cannot be read is complained of and left alone.
 */
export async function readCorrections(host: Host, path: string): Promise<readonly Correction[] | undefined> {
  if (path === '-') return undefined;
  const beside = sidecarOf(path);
  const bytes = await host.readFile(beside).catch(() => undefined);
  if (!bytes) return undefined;
  const sidecar = readSidecar(decode(bytes));
  if (!sidecar) host.complain(`${beside}: it is no JSON object, so that no correction is read.`);
  return sidecar?.corrections;
}

function decode(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(bytes);
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of read) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
