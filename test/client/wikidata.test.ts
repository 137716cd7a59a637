import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepAnswers } from '../../client/src/people/wikidata-cache.ts';
import { lookUp, questionsFor } from '../../client/src/people/wikidata.ts';
import { fetchJson } from '../../server/src/network/fetch-json.ts';

/** An invented Wikibase that answers in the shape of the real API. */
const text = (value: string) => ({ en: { language: 'en', value } });
const item = (property: string, id: string, qualifiers?: object, rank = 'normal') => ({
  mainsnak: {
    snaktype: 'value',
    property,
    datatype: 'wikibase-item',
    datavalue: {
      type: 'wikibase-entityid',
      value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id },
    },
  },
  type: 'statement',
  id: `${id}$1`,
  rank,
  qualifiers,
});
const time = (property: string, value: string, precision: number) => ({
  [property]: [
    {
      snaktype: 'value',
      property,
      datatype: 'time',
      datavalue: { type: 'time', value: { time: value, precision, timezone: 0 } },
    },
  ],
});
const entities: Record<string, object> = {
  Q101: {
    type: 'item',
    id: 'Q101',
    labels: text('Anna B. Keller'),
    descriptions: text('politician in Harwick'),
    claims: {
      P31: [item('P31', 'Q5')],
      P39: [
        item('P39', 'Q201', {
          ...time('P580', '+2015-00-00T00:00:00Z', 9),
          ...time('P582', '+2020-05-00T00:00:00Z', 10),
        }),
        item('P39', 'Q202', time('P580', '+2020-06-01T00:00:00Z', 11)),
        item('P39', 'Q203', undefined, 'deprecated'),
        { mainsnak: { snaktype: 'somevalue', property: 'P39' }, type: 'statement', rank: 'normal' },
      ],
    },
  },
  Q102: { type: 'item', id: 'Q102', labels: text('Anna Keller'), claims: { P31: [item('P31', 'Q11424')] } },
  Q103: { type: 'item', id: 'Q103', labels: {}, claims: { P31: [item('P31', 'Q5')] } },
  Q201: { type: 'item', id: 'Q201', labels: text('mayor of Harwick') },
  Q202: { type: 'item', id: 'Q202', labels: text('senator') },
};

let server: Server;
let instance = '';
const asked: URL[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    asked.push(url);
    const query = url.searchParams;
    response.setHeader('content-type', 'application/json');
    if (query.get('search') === 'Broken') return void response.writeHead(500).end();
    if (query.get('search') === 'Late') {
      const error = { code: 'maxlag', info: 'Waiting for a database server: 6 seconds lagged.' };
      return void response.end(JSON.stringify({ error, servedby: 'mw1' }));
    }
    if (query.get('search') === 'Null') return void response.end('null');
    const answer =
      query.get('action') === 'wbsearchentities'
        ? {
            search:
              query.get('search') === 'Nobody' ? [] : ['Q101', 'Q102', 'Q103', 'L7'].map((id) => ({ id })),
            success: 1,
          }
        : {
            entities: Object.fromEntries(
              (query.get('ids') ?? '').split('|').map((id) => [id, entities[id] ?? { id, missing: '' }]),
            ),
            success: 1,
          };
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  instance = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const look = () => ({
  instance,
  language: 'en',
  ask: fetchJson,
});

it('finds people with what they were and when, and sends nothing but the name and numbers', async () => {
  asked.length = 0;
  expect(await lookUp('Anna Keller', look())).toEqual([
    {
      id: 'Q101',
      label: 'Anna B. Keller',
      description: 'politician in Harwick',
      titles: [
        { title: 'senator', from: '2020-06-01', to: undefined },
        { title: 'mayor of Harwick', from: '2015', to: '2020-05' },
      ],
    },
    expect.objectContaining({ id: 'Q103', label: 'Anna Keller', titles: [] }),
  ]);
  expect(asked.map((url) => url.pathname)).toEqual(Array(3).fill('/w/api.php'));
  expect(asked.map(({ searchParams }) => searchParams.get('search') ?? searchParams.get('ids'))).toEqual([
    'Anna Keller',
    'Q101|Q102|Q103',
    'Q201|Q202',
  ]);
  expect(asked.every(({ searchParams }) => searchParams.get('origin') === '*')).toBe(true);
  expect(questionsFor('Anna Keller', { instance, language: 'en' })).toBe(
    `${instance}${asked[0].pathname}${asked[0].search}`,
  );
});

it('asks once: an answer is kept, for a month, but not that there is nobody', async () => {
  const stored = new Map<string, unknown>();
  const storage = {
    get: <T>(key: string) => stored.get(key) as T | undefined,
    update: (key: string, value: unknown) => Promise.resolve(void stored.set(key, structuredClone(value))),
  };
  let now = 0;
  const cache = keepAnswers(storage, () => now);
  asked.length = 0;
  const first = await lookUp('Anna Keller', { ...look(), cache });
  expect(JSON.stringify(await lookUp('Anna Keller', { ...look(), cache }))).toBe(JSON.stringify(first));
  expect(asked).toHaveLength(3);
  now = 31 * 24 * 3600 * 1000;
  await lookUp('Anna Keller', { ...look(), cache });
  expect(asked).toHaveLength(6);
  await lookUp('Nobody', { ...look(), cache });
  await lookUp('Nobody', { ...look(), cache });
  expect(asked).toHaveLength(8);
});

it('finds nobody, and says so where the other side fails', async () => {
  expect(await lookUp('Nobody', look())).toEqual([]);
  expect(await lookUp('Null', look())).toEqual([]);
  await expect(lookUp('Broken', look())).rejects.toThrow('500');
  await expect(lookUp('Late', look())).rejects.toThrow('Waiting for a database server');
});
