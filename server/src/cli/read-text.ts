import { languageOf } from '../protocol/index.ts';
import { checkedIn, readSidecar, sidecarOf } from '../core/index.ts';
import type { Checked, Correction, Source } from '../core/index.ts';
import type { Host } from './host.ts';

/** Reads a file, or standard input for `-`, as a source. A byte order mark stays in the text: offsets count it. */
export async function readSource(host: Host, path: string, name: string): Promise<Source> {
  const bytes = path === '-' ? await readAll(host.stdin()) : await host.readFile(path);
  return { text: decode(bytes), languageId: languageOf(name) ?? 'plaintext' };
}

/** What the writer and those who check have said of an article. */
interface Beside {
  readonly corrections?: readonly Correction[];
  readonly checked?: readonly Checked[];
}

/**
 * Corrections and verdicts that are kept beside a file; nothing where there are none, and for standard input. A sidecar
 * that cannot be read is complained of and left alone.
 */
export async function readBeside(host: Host, path: string): Promise<Beside> {
  if (path === '-') return {};
  const beside = sidecarOf(path);
  const bytes = await host.readFile(beside).catch(() => undefined);
  if (!bytes) return {};
  const sidecar = readSidecar(decode(bytes));
  if (!sidecar) host.complain(`${beside}: it is no JSON object, so that nothing in it is read.`);
  return sidecar ? { corrections: sidecar.corrections, checked: checkedIn(sidecar) } : {};
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
