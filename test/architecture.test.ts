import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../server/src/core/index.ts';
import {
  bare,
  code,
  core,
  exportsOf,
  files,
  imports,
  isMain,
  roomOf,
  root,
  ships,
  within,
} from './support/code.ts';
import type { Import } from './support/code.ts';

/** The rooms of the core in the order of the data's way: a room imports only rooms to its left. Written once, here. */
const rooms = [
  'base',
  'document',
  'language',
  'tagging',
  'people',
  'quotes',
  'citations',
  'claims',
  'rules',
  'analysis',
];

/** Rooms that a room may not see although they stand to its left. */
const hidden: Readonly<Record<string, readonly string[]>> = {
  language: ['document'],
  rules: ['document', 'tagging'],
};

/**
 * What stands in a folder, in the order in which it is known of: a file or folder imports only those before it. Rooms of the
 * language server, commands of the command line, folders of the client with the files of entry last, and groups in rooms of the
 * core that have many files.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  'server/src/core/tagging/by-rules': [
    'words',
    'view.ts',
    'confidence.ts',
    'draft.ts',
    'phrases',
    'constructions',
    'whole-phrase.ts',
    'blocks',
    'tagger.ts',
  ],
  'server/src/core/people': ['types.ts', 'words', 'mentions', 'story', 'index.ts'],
  'server/src/core/people/words': ['lists', 'scan', 'offices', 'draft.ts', 'turns.ts', 'nominals'],
  'server/src/core/people/mentions': [
    'found.ts',
    'author.ts',
    'datelines.ts',
    'conjunctions.ts',
    'names',
    'beside',
    'sources',
    'mentions.ts',
  ],
  'server/src/core/people/story': [
    'known',
    'genders.ts',
    'speakers.ts',
    'meant',
    'pronouns',
    'same.ts',
    'gather.ts',
  ],
  'server/src/core/claims': [
    'types.ts',
    'words',
    'reasons',
    'piece',
    'sentence',
    'chance',
    'claims.ts',
    'standing.ts',
    'index.ts',
  ],
  'server/src/core/analysis': [
    'corrections',
    'types.ts',
    'places.ts',
    'name-parts.ts',
    'steps',
    'analyze.ts',
    'questions',
    'meant',
    'correcting',
    'renaming',
    'findings',
    'repairs',
    'index.ts',
  ],
  'server/src/lsp': [
    'connection',
    'text',
    'reading',
    'beside',
    'host.ts',
    'desk.ts',
    'cards',
    'citing',
    'people',
    'features',
    'publishing',
    'bibliography-file',
    'people-file',
    'loading.ts',
    'open-desk.ts',
    'newsroom.ts',
    'server.ts',
  ],
  'server/src/cli': [
    'batch.ts',
    'host.ts',
    'lines.ts',
    'colours.ts',
    'system-errors.ts',
    'beside',
    'annotate',
    'check',
    'report',
    'options.ts',
    'help.ts',
    'run.ts',
  ],
  'client/src': [
    'asking.ts',
    'register.ts',
    'connection',
    'drawing',
    'review',
    'quiet',
    'ledger',
    'report',
    'drafts',
    'paste',
    'people',
    'citing',
    'assistant',
    'sample.ts',
    'commands.ts',
    'api.ts',
    'status.ts',
    'tasks.ts',
    'start.ts',
    'extension.node.ts',
    'extension.browser.ts',
  ],
};

/** Stands below everything and knows nothing: a text, in the reader's language. */
const words = 'server/src/say/index.ts';

test('a room of the core imports only rooms before it, through their doors', () => {
  const faults = imports.filter(({ from, to }) => {
    const [here, there] = [roomOf(from), roomOf(to)];
    if (here === undefined || here === there || !within(to, core)) return false;
    if (!rooms.includes(here) || there === undefined || !rooms.includes(there)) return true;
    const allowed = rooms.indexOf(there) < rooms.indexOf(here) && !hidden[here]?.includes(there);
    return !allowed || !to.endsWith(`/${there}/index.ts`);
  });
  expect(faults.filter(({ from }) => from !== `${core}/index.ts`)).toEqual([]);
});

test('of people, mentions and story do not see one another, and words see neither', () => {
  const part = (path: string) => new RegExp(`^${core}/people/(words|mentions|story)/`).exec(path)?.[1];
  const faults = imports.filter(({ from, to }) => {
    const [here, there] = [part(from), part(to)];
    return here !== undefined && there !== undefined && here !== there && there !== 'words';
  });
  expect(faults).toEqual([]);
});

test.each(Object.entries(orders))('in %s each imports only those before it', (folder, order) => {
  const ours = imports.filter(({ from, to }) => within(from, folder) && within(to, folder));
  const room = (path: string) => order.indexOf(path.slice(folder.length + 1).split('/')[0]);
  expect(ours.filter(({ from, to }) => room(from) < room(to) || room(from) < 0 || room(to) < 0)).toEqual([]);
});

test('the core imports nothing but itself, the words it speaks in, and in document/ the parser', () => {
  const faults = imports.filter(({ from, to }) => within(from, core) && !within(to, core) && to !== words);
  const parser = /^(unified|remark-[a-z]+|micromark[a-z-]*|mdast-util-[a-z-]+|mdast|unist)$/;
  expect(faults.filter(({ from, to }) => !(roomOf(from) === 'document' && parser.test(to)))).toEqual([]);
});

test('outside the core, adapters come in by its one door, the model by the doors of rooms; training reaches what it trains', () => {
  const inside = imports.filter(({ from, to }) => !within(from, core) && within(to, core));
  const door = `${core}/index.ts`;
  const roomDoor = new RegExp(`^${core}/(${rooms.join('|')})/index\\.ts$`);
  const faults = inside.filter(({ from, to }) => {
    if (to === door || within(from, 'test') || within(from, 'server/training')) return false;
    return !(within(from, 'server/src/model') && roomDoor.test(to));
  });
  expect(faults).toEqual([]);
});

test('the outside world is touched by the main files alone', () => {
  const outside = imports.filter(({ from, to }) => {
    const pure = to === 'node:util' && within(from, 'server/src/cli');
    return (
      within(from, 'server/src') &&
      !isMain(from) &&
      !pure &&
      /^(node:|fs$|path$|vscode-languageserver\/)/.test(to)
    );
  });
  expect(outside).toEqual([]);
  const world =
    /(?<![.\w'’-])(process\.|console\.|fetch\(|setTimeout\(|Date\.now|new Date\b|Math\.random|performance\.|localStorage|globalThis\.)/;
  const touching = files.filter(
    (path) => within(path, 'server/src') && !isMain(path) && world.test(bare(path)),
  );
  // What they hand in, and the day on which an editor’s article is read.
  expect(touching.sort()).toEqual([
    'server/src/lsp/reading/read-session.ts',
    'server/src/network/fetch-json.ts',
  ]);
});

test('the network is used by the two features that say so, and by nothing else', () => {
  const network = /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/;
  expect(files.filter((path) => ships(path) && network.test(bare(path)))).toEqual([
    'server/src/network/fetch-json.ts',
  ]);
  const asking = imports.filter(({ from, to }) => ships(from) && to === 'server/src/network/fetch-json.ts');
  expect(asking.map(({ from }) => from).sort()).toEqual([
    'client/src/people/look-up.ts',
    'server/src/main.browser.ts',
    'server/src/main.node.ts',
  ]);
  const modules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)$/;
  expect(imports.filter(({ from, to }) => ships(from) && modules.test(to))).toEqual([]);
});

test('nothing that ships imports training, tests or scripts', () => {
  const behind = /^(server\/training|test|scripts)\//;
  expect(imports.filter(({ from, to }) => ships(from) && behind.test(to))).toEqual([]);
});

test('client and server meet in protocol/, in say/, in network/, and in report/, which knows nothing but what the first two say', () => {
  const crossing = imports.filter(
    ({ from, to }) =>
      (within(from, 'client') &&
        within(to, 'server') &&
        !/^server\/src\/(network|protocol|report|say)\//.test(to)) ||
      (within(from, 'server') && within(to, 'client')),
  );
  expect(crossing).toEqual([]);
  const beyond = /^(server\/src\/(protocol|report|say)\/|d3-dsv$)/;
  expect(imports.filter(({ from, to }) => within(from, 'server/src/report') && !beyond.test(to))).toEqual([]);
  expect(imports.filter(({ from, to }) => within(from, 'server') && to === 'vscode')).toEqual([]);
  // A value of the core would bring all of it into the client.
  const values = /^(?:import|export) (?!type\b)[^;]*?\/core\//m;
  expect(
    files.filter((path) => /^server\/src\/(protocol|report)\//.test(path) && values.test(code.get(path)!)),
  ).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const ways = new Map(files.map((path) => [path, new Set<string>()]));
  for (const { from, to } of imports) if (ways.has(to)) ways.get(from)!.add(to);
  // What is left when every file is taken away that imports no other that is left stands in a circle, or above one.
  for (let before = -1; before !== ways.size;) {
    before = ways.size;
    for (const [path, to] of ways) if (![...to].some((other) => ways.has(other))) ways.delete(path);
  }
  expect([...ways.keys()]).toEqual([]);
});

test('nothing is exported that nobody imports', () => {
  const askers = new Map<string, Import[]>();
  for (const each of imports) askers.set(each.to, [...(askers.get(each.to) ?? []), each]);
  // Who hands all on is asked by others.
  const askersOf = (path: string): readonly Import[] =>
    (askers.get(path) ?? []).flatMap((each) => (each.names[0] === 'export *' ? askersOf(each.from) : [each]));
  // A bundle is loaded whole, and an entry is run.
  const loaded =
    /^client\/src\/extension\.|^server\/src\/(?:bibliography|config)\/index\.ts$|\/newsroom\.ts$/;
  const unused = files
    .filter((path) => ships(path) && !loaded.test(path))
    .flatMap((path) => {
      const asked = askersOf(path);
      const isAsked = (name: string) =>
        asked.some(
          ({ from, names }) =>
            names.includes(name) || (names[0] === '*' && code.get(from)!.includes(`.${name}`)),
        );
      return exportsOf(path)
        .filter((name) => !isAsked(name))
        .map((name) => `${path}: ${name}`);
    });
  expect(unused).toEqual([]);
});

test('the map names every folder of code, and nothing that is not there', () => {
  const map = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const named = [...map.matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\/|\.ts))`/g)]
    .map(([, path]) => path)
    .filter((path) => path !== 'dist/');
  const isThere = (path: string) =>
    existsSync(join(root, path)) || files.some((file) => `/${file}`.includes(`/${path}`));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
  const family = /^server\/src\/core\/rules\/./;
  const folders = new Set(
    files
      .filter(ships)
      .map(dirname)
      .filter((folder) => !family.test(folder)),
  );
  expect([...folders].filter((folder) => !new RegExp(`[\`/]${basename(folder)}/\``).test(map))).toEqual([]);
});

test('no file is longer than 400 lines, word lists aside', () => {
  const wordList = /\/lists\/|\/lexicon\.ts$/;
  const long = files.filter((path) => !wordList.test(path) && code.get(path)!.split('\n').length > 401);
  expect(long).toEqual([]);
});

test('nothing is left to do later in the code', () => {
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
  expect(files.filter((path) => marks.test(code.get(path)!))).toEqual([]);
});

test('every rule has a page, and every page a rule', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id) => !existsSync(join(root, `docs/rules/${id}.md`)))).toEqual([]);
  const folder = join(root, 'docs/rules');
  const pages = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const named = pages.map((page) => page.replace(/\\/g, '/')).filter((page) => /\/.*\.md$/.test(page));
  expect(named.map((page) => page.slice(0, -3)).filter((page) => !ids.includes(page))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
