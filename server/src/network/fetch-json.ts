import { say } from '../say/index.ts';

/** Milliseconds that a server on the network may take to answer. */
const patience = 15_000;
/** More than this is no description of a work or of ten people, in bytes. */
const longest = 20_000_000;
/** How often a server may send us on within itself. */
const mostHops = 3;

/** Who asks. Wikimedia's servers answer nobody who does not say so; a browser says so itself. */
const agent: Readonly<Record<string, string>> =
  'WorkerGlobalScope' in globalThis ? {} : { 'user-agent': 'on-the-record (extension of VS Code)' };

/**
 * Fetches JSON: no cookies, no referrer, and from no other server than the one that is asked, since the reader was told
 * which that is. Rejects where there is none, with a reason that a reader can be shown.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  const lost = (): never => {
    throw new Error(signal.aborted ? say('the server does not answer') : say('the server cannot be reached'));
  };
  let address = url;
  for (let hops = 0; hops <= mostHops; hops++) {
    const response = await fetch(address, {
      headers: { accept: 'application/json', ...agent },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal,
    }).catch(lost);
    if (response.ok) return parse(await bodyOf(response, lost));
    const next = onwards(response, address);
    void response.body?.cancel().catch(() => undefined);
    if (next === undefined) throw new Error(reasonOf(response));
    address = next;
  }
  throw new Error(say('the server sends us in circles'));
}

/** Where a server sends us on to; undefined where it does not, or not within itself. A browser does not tell where. */
function onwards({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  const { host, protocol } = new URL(from);
  return next.host === host && (next.protocol === protocol || next.protocol === 'https:')
    ? next.href
    : undefined;
}

function reasonOf({ status, type }: Response): string {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400))
    return say('the server sends us on to another one, which is not asked');
  if (status === 429 || status === 503) return say('the server has too much to do; try it later');
  return say('the server answers {0}', status);
}

async function bodyOf({ body }: Response, lost: () => never): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; reader;) {
    const { done, value } = await reader.read().catch(lost);
    if (done) break;
    length += value.length;
    if (length > longest) {
      void reader.cancel().catch(() => undefined);
      throw new Error(say('the answer is too long'));
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(say('the answer cannot be read'));
  }
}
