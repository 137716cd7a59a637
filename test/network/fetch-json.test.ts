import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fetchJson } from '../../server/src/network/fetch-json.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const answers: Record<string, Answer> = {
  '/json': (response) => response.end('{"found": ["Žofie “Zoe” O’Dell"]}'),
  '/page': (response) => response.setHeader('content-type', 'text/html').end('<!doctype html><p>Not here'),
  '/none': (response) => response.writeHead(404).end(),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '30' }).end('{}'),
  '/moved': (response) => response.writeHead(301, { location: '/json' }).end(),
  '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  '/away': (response) => response.writeHead(302, { location: `${other.address}/json` }).end(),
  '/nowhere': (response) => response.writeHead(302, { location: 'ftp://[' }).end(),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{');
    response.destroy();
  },
  '/endless': (response) => {
    const more = Buffer.alloc(1_000_000, ' ');
    const write = (): void => {
      while (!response.destroyed && response.write(more));
      response.once('drain', write);
    };
    write();
  },
  '/silent': () => undefined,
};

interface Place {
  readonly server: Server;
  readonly asked: IncomingMessage[];
  address: string;
}

const [one, other] = [0, 1].map((): Place => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answers[request.url ?? '']?.(response, request);
  });
  return { server, asked, address: '' };
});

beforeAll(async () => {
  for (const place of [one, other]) {
    await new Promise<void>((resolve) => place.server.listen(0, '127.0.0.1', resolve));
    place.address = `http://127.0.0.1:${(place.server.address() as AddressInfo).port}`;
  }
});
beforeEach(() => {
  one.asked.length = other.asked.length = 0;
});
afterAll(() => {
  for (const { server } of [one, other]) {
    server.closeAllConnections();
    server.close();
  }
});

test('asks for JSON, says who asks, and nothing about the reader', async () => {
  expect(await fetchJson(`${one.address}/json`)).toEqual({ found: ['Žofie “Zoe” O’Dell'] });
  const { headers } = one.asked[0];
  expect(headers).toMatchObject({
    accept: 'application/json',
    'user-agent': expect.stringContaining('on-the-record') as string,
  });
  expect(Object.keys(headers)).not.toContain('cookie');
  expect(headers.referer).toBeUndefined();
});

test.each([
  ['/page', 'the answer cannot be read'],
  ['/none', 'the server answers 404'],
  ['/busy', 'the server has too much to do; try it later'],
  ['/round', 'the server sends us in circles'],
  ['/nowhere', 'the server sends us on to another one, which is not asked'],
  ['/cut', 'the server cannot be reached'],
  ['/endless', 'the answer is too long'],
])('%s: %s', async (path, reason) => {
  await expect(fetchJson(one.address + path)).rejects.toThrow(reason);
});

test('follows a server within itself, and to no other one', async () => {
  expect(await fetchJson(`${one.address}/moved`)).toHaveProperty('found');
  await expect(fetchJson(`${one.address}/away`)).rejects.toThrow('which is not asked');
  expect(other.asked).toEqual([]);
});

test('an address that is none, a server that is not there, one that says nothing', async () => {
  await expect(fetchJson('api.example/works')).rejects.toThrow('cannot be reached');
  await expect(fetchJson('http://127.0.0.1:1/')).rejects.toThrow('cannot be reached');
  const soon = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('late')));
  await expect(fetchJson(`${one.address}/silent`)).rejects.toThrow('does not answer');
  soon.mockRestore();
});
