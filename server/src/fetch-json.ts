import { say } from './say/index.ts';

/** Milliseconds that a server on the network may take to answer. */
const patience = 10_000;
/** More than this is no description of a work; in characters. */
const longest = 2_000_000;

/** Fetches JSON: no cookies, no referrer. Rejects where there is none, with a reason that a reader can be shown. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(say('the server answers {0}', response.status));
  const text = await response.text();
  if (text.length > longest) throw new Error(say('the answer is too long'));
  return JSON.parse(text) as unknown;
}
