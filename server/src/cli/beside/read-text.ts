import { decode, languageOf, decodedText } from '../../protocol/index.ts';
import { checkedIn, readSidecar, sidecarOf } from '../../core/index.ts';
import type { Checked, Correction, Source } from '../../core/index.ts';
import type { Host } from '../host.ts';

/**
 * Reads a file, or standard input for `-`, as a source. A byte order mark stays in the text: offsets count it. Rejects for
 * bytes that are no text; complains of those that are no UTF-8 and are read as the encoding of older word processors.
 */
export async function readSource(host: Host, path: string, name: string): Promise<Source> {
  const bytes = path === '-' ? await readAll(host.stdin()) : await host.readFile(path);
  const { text, guessed } = decode(bytes);
  if (text.includes('\0'))
    throw new Error(`${name}: it is no text. Save it as plain text in UTF-8, or leave it out.`);
  if (guessed) host.complain(`${name}: it is no UTF-8 and is read as Windows-1252.`);
  return { text, languageId: languageOf(name) ?? 'plaintext' };
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
  const sidecar = readSidecar(decodedText(bytes));
  if (!sidecar) host.complain(`${beside}: it is no JSON object, so that nothing in it is read.`);
  return sidecar ? { corrections: sidecar.corrections, checked: checkedIn(sidecar) } : {};
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
