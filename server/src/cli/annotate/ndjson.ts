import { analyze } from '../../core/index.ts';
import type { Severity, Tagger } from '../../core/index.ts';
import { answerOf } from './answer.ts';
import type { Answers, Batch, ReadLines } from '../batch.ts';
import type { Host } from '../host.ts';

/**
 * Annotates one JSON object a line from standard input to standard output, in the same order. Batches go round the
 * readers; two of them may wait for each, so that memory does not grow with the number of lines.
 * Returns false when a line was not valid input.
 */
export async function annotateStream(host: Host, readers: readonly ReadLines[]): Promise<boolean> {
  let sound = true;
  let first = 1;
  let turn = 0;
  let written = Promise.resolve();
  const waiting: Promise<void>[] = [];
  for await (const lines of linesOf(host.stdin())) {
    const answers = readers[turn++ % readers.length]({ lines, first });
    first += lines.length;
    // A reader that fails is heard when its turn to write comes, not before.
    answers.catch(() => undefined);
    written = written.then(async () => {
      const { text, failed } = await answers;
      if (failed) sound = false;
      await host.write(text);
    });
    written.catch(() => undefined);
    waiting.push(written);
    if (waiting.length >= 2 * readers.length) await waiting.shift();
  }
  await written;
  return sound;
}

/** Annotates a batch of lines; what is wrong with a line stands in its place. */
export function annotateLines(
  { lines, first }: Batch,
  tagger: Tagger | undefined,
  severities: ReadonlyMap<string, Severity> | undefined,
): Answers {
  let failed = false;
  const answers = lines.map((line, i) => {
    const asked = readLine(line);
    if ('error' in asked) {
      failed = true;
      return JSON.stringify({ id: asked.id, line: first + i, error: asked.error });
    }
    const { id, text, languageId } = asked;
    return JSON.stringify({ id, ...answerOf(analyze({ text, languageId }, { tagger, severities })) });
  });
  return { text: answers.map((answer) => `${answer}\n`).join(''), failed };
}

type Asked =
  | { readonly id: string | number; readonly text: string; readonly languageId: string }
  | { readonly id: string | number | null; readonly error: string };

function readLine(line: string): Asked {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'not a JSON object' };
  const { id, text, languageId = 'plaintext' } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: '“id” must be a string' };
  if (typeof text !== 'string') return { id, error: '“text” must be a string' };
  if (languageId !== 'plaintext' && languageId !== 'markdown')
    return { id, error: '“languageId” must be "plaintext" or "markdown"' };
  return { id, text, languageId };
}

/** The lines of a stream of UTF-8, those of each chunk together; the last one counts without a line break, too. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    const lines: string[] = [];
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.push(begun.length > 0 ? begun.join('') + text.slice(from, at) : text.slice(from, at));
      begun = [];
      from = at + 1;
    }
    if (from < text.length) begun.push(text.slice(from));
    if (lines.length > 0) yield lines;
  }
  const rest = begun.join('') + decoder.decode();
  if (rest !== '') yield [rest];
}
