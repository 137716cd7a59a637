import { languageOf } from '../protocol/index.ts';
import type { Source } from '../core/index.ts';
import type { Host } from './host.ts';

/** Reads a file, or standard input for `-`, as a source. A byte order mark stays in the text: offsets count it. */
export async function readSource(host: Host, path: string, name: string): Promise<Source> {
  const bytes = path === '-' ? await readAll(host.stdin()) : await host.readFile(path);
  return { text: decode(bytes), languageId: languageOf(name) ?? 'plaintext' };
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
