import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../server/src/config/cascade.ts';
import { openConfig } from '../../server/src/config/index.ts';
import type { ArticleConfig, ConfigSource } from '../../server/src/config/index.ts';
import { readLayer } from '../../server/src/config/layer.ts';
import { parseConfig } from '../../server/src/config/parse.ts';
import { configSchema } from '../../server/src/config/schema.ts';
import { severitiesOf, vocabulary } from '../../server/src/core/index.ts';

type Tree = Readonly<Record<string, string>>;

function sourceOf(tree: Tree): ConfigSource {
  const within = (folder: string, path: string): string =>
    path.startsWith(`${folder === '/' ? '' : folder}/`)
      ? path.slice(folder === '/' ? 1 : folder.length + 1)
      : path;
  return {
    list: async (folder) => [
      ...new Set(
        Object.keys(tree)
          .filter((path) => path.startsWith(folder === '/' ? '/' : `${folder}/`))
          .map((path) => within(folder, path).split('/')[0]),
      ),
    ],
    read: async (path) => tree[path],
    resolve: (folder, relative) => new URL(relative, `file://${folder === '/' ? '' : folder}/`).pathname,
    within,
  };
}

const ask = (tree: Tree, path: string, root = '/desk'): Promise<ArticleConfig> =>
  openConfig(sourceOf(tree), vocabulary).forArticle(path, root);

const severity = ({ profile, rules }: ArticleConfig, rule: string): string | undefined =>
  severitiesOf(profile ?? 'news', rules).get(rule);

async function faultsOf(tree: Tree, path = '/desk/story.md'): Promise<string[]> {
  const config = openConfig(sourceOf(tree), vocabulary);
  await config.forArticle(path, '/desk');
  return [...config.faults()].flatMap(([file, { text, faults }]) =>
    faults.map(({ start, end, message }) => `${file} “${text.slice(start, end)}” ${message}`),
  );
}

describe('the cascade', () => {
  const tree = {
    '/.ontherecord.json': '{ "rules": { "*": "off" } }',
    '/desk/.ontherecord.yaml': 'profile: wikipedia\nrules:\n  claim: hint\n  quote/altered: error\n',
    '/desk/city/.ontherecord.jsonc': '{ // nearest wins\n "rules": { "claim/statistic": "error", }, }',
    '/desk/archive/.ontherecord.yml': 'root: true\nrules:\n  quote: off\n',
  };

  test('goes from the article to the root of the workspace, the nearest file last', async () => {
    const city = await ask(tree, '/desk/city/mayor.md');
    expect(city.profile).toBe('wikipedia');
    expect(severity(city, 'claim/statistic')).toBe('error');
    expect(severity(city, 'claim/causal')).toBe('hint');
    expect(severity(city, 'quote/altered')).toBe('error');
  });

  test('ends at a file that says it is the root, and at a repository', async () => {
    const archive = await ask(tree, '/desk/archive/old.md');
    expect(archive.profile).toBeUndefined();
    expect(severity(archive, 'quote/unattributed')).toBe('off');
    const city = (own: Tree): Promise<ArticleConfig> => ask(own, '/desk/city/mayor.md', '');
    expect(severity(await city({ ...tree, '/desk/.git/HEAD': '' }), 'source/plural')).not.toBe('off');
    expect(severity(await city(tree), 'source/plural')).toBe('off');
  });

  test('says nothing where there is nothing', async () => {
    expect(await ask({}, '/desk/story.md')).toEqual({
      profile: undefined,
      rules: [],
      article: undefined,
      baseline: undefined,
      flaggedDomains: [],
      bibliography: [],
    });
  });

  test('extends profiles and files, whose own paths count from where they lie', async () => {
    const config = await ask(
      {
        '/house/base.yaml':
          'extends: research\nbaseline: accepted.json\nrules: { claim/trend: error, quote: off }\n',
        '/desk/.ontherecord.json':
          '{ "extends": ["relaxed", "../house/base.yaml"], "rules": { "claim/trend": "off" } }',
      },
      '/desk/story.md',
    );
    expect(config.profile).toBe('research');
    expect(config.baseline).toBe('/house/accepted.json');
    expect(severity(config, 'claim/trend')).toBe('off');
    expect(severity(config, 'quote/unclosed')).toBe('off');
  });

  test('overrides count for the files that their globs name, from the folder of the file', async () => {
    const config = {
      '/desk/.ontherecord.yaml':
        'rules: { claim/opinion: warning }\noverrides:\n  - files: opinion/**\n    profile: relaxed\n    rules: { claim/opinion: off }\n  - files: ["*.txt"]\n    rules: { quote: off }\n',
    };
    expect(severity(await ask(config, '/desk/story.md'), 'claim/opinion')).toBe('warning');
    const column = await ask(config, '/desk/opinion/may/column.txt');
    expect(column.profile).toBe('relaxed');
    expect(severity(column, 'claim/opinion')).toBe('off');
    expect(severity(column, 'quote/unclosed')).toBe('off');
  });

  test('files and ignore say what is an article; the nearest file that speaks of it decides', async () => {
    const config = {
      '/desk/.ontherecord.yaml': 'ignore: [drafts/, "*.tmp.md"]\nfiles: [drafts/final.md]\n',
      '/desk/drafts/city/.ontherecord.yaml': 'files: "*.md"\n',
    };
    expect((await ask(config, '/desk/drafts/a.md')).article).toMatch('leaves this file alone');
    expect((await ask(config, '/desk/x/a.tmp.md')).article).toMatch('leaves');
    expect((await ask(config, '/desk/drafts/final.md')).article).toBe(true);
    expect((await ask(config, '/desk/drafts/city/a.md')).article).toBe(true);
    expect((await ask(config, '/desk/a.md')).article).toBeUndefined();
  });
});

test('the folder above the topmost one is itself', () => {
  expect(['/a/b.md', '/a', '/', 'C:/a', 'C:'].map(folderOf)).toEqual(['/a', '/', '/', 'C:', 'C:']);
});

test('the example of the documentation is right', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');
  const example = page.split('```yaml')[1].split('```')[0];
  expect(readLayer(parseConfig('a.yaml', example), vocabulary).faults).toEqual([]);
  expect(example).toContain('overrides');
});

test('the schema knows the keys that are read, and every rule', () => {
  const { properties } = configSchema() as { properties: Record<string, unknown> };
  const text = JSON.stringify(Object.fromEntries(Object.keys(properties).map((key) => [key, null])));
  expect(
    readLayer(parseConfig('a.json', text), vocabulary).faults.filter(({ message }) =>
      /no setting/.test(message),
    ),
  ).toEqual([]);
});

describe('what is wrong in a file', () => {
  test('is said at its place, with the nearest name, and takes nothing else down', async () => {
    const tree = {
      '/desk/.ontherecord.yaml':
        'profile: wikipeda\nruls: {}\nrules:\n  quote/unatributed: off\n  claim/opinion: warn\n  claim/trend: error\n',
    };
    expect(await faultsOf(tree)).toEqual([
      '/desk/.ontherecord.yaml “wikipeda” There is no profile “wikipeda”. Did you mean “wikipedia”?',
      '/desk/.ontherecord.yaml “ruls” There is no setting “ruls”. Did you mean “rules”?',
      '/desk/.ontherecord.yaml “quote/unatributed” There is no rule “quote/unatributed”. Did you mean “quote/unattributed”?',
      '/desk/.ontherecord.yaml “warn” A severity is one of error, warning, information, hint, off.',
    ]);
    expect(severity(await ask(tree, '/desk/a.md'), 'claim/trend')).toBe('error');
  });

  test('a circle, a file that is not there, two files in one folder', async () => {
    expect(
      await faultsOf({
        '/desk/.ontherecord.json': '{ "extends": ["./a.yaml", "./none.yaml"] }',
        '/desk/a.yaml': 'extends: ./.ontherecord.json\n',
        '/desk/.ontherecord.yml': 'rules: {}\n',
      }),
    ).toEqual([
      '/desk/.ontherecord.yml “r” This file is not read, since .ontherecord.json stands beside it.',
      '/desk/.ontherecord.json “"./none.yaml"” There is no file “./none.yaml” to extend.',
      '/desk/a.yaml “./.ontherecord.json” “./.ontherecord.json” leads back here: files extend one another in a circle.',
    ]);
  });

  test('files that extend one another twice each are read in no time', async () => {
    const chain = Array.from({ length: 40 }, (_, i) => [
      `/desk/${i}.yaml`,
      `extends: [${i + 1}.yaml, ${i + 1}.yaml]\n`,
    ]);
    const config = await ask(
      {
        ...Object.fromEntries(chain),
        '/desk/40.yaml': 'profile: research\n',
        '/desk/.ontherecord.yaml': 'extends: 0.yaml\n',
      },
      '/desk/story.md',
    );
    expect(config.profile).toBe('research');
  });

  test('a file of many thousand keys is read in no time, and one that is longer is none', () => {
    const keys = (count: number): string =>
      `rules:\n${Array.from({ length: count }, (_, i) => `  k${i}: off\n`).join('')}`;
    const began = performance.now();
    expect(parseConfig('a.yaml', keys(6000)).faults).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(parseConfig('a.yaml', keys(60_000)).faults).toMatchObject([
      { message: expect.stringContaining('too long') as string },
    ]);
  });

  test('what is nested beyond measure is said, and no parser sees it', () => {
    for (const [name, text] of [
      ['a.json', '['.repeat(100_000)],
      ['a.yaml', '- '.repeat(50_000)],
      ['a.yaml', '{a: '.repeat(50_000)],
    ]) {
      const { faults, tree } = parseConfig(name, text);
      expect(faults.map(({ message }) => message)).toEqual([
        'Brackets and lists stand deeper within one another here than a configuration has them.',
      ]);
      expect(tree).toBe(undefined);
    }
  });

  test('broken syntax leaves the rest standing, and nothing throws', async () => {
    const broken = {
      '/desk/.ontherecord.json': '{ "rules": { "claim/trend": "error" "quote": "off" }, "files": [ }',
    };
    expect((await faultsOf(broken)).length).toBeGreaterThan(0);
    expect(severity(await ask(broken, '/desk/a.md'), 'claim/trend')).toBe('error');
    for (const text of [
      '',
      '[]',
      '3',
      'rules: [1]',
      'overrides: {a: 1}',
      '- x',
      'a: &a [*a]',
      '\ud800',
      '{"extends": [{}]}',
      'rules:\n  quote:\n',
    ])
      for (const name of ['a.json', 'a.yaml'])
        expect(() => readLayer(parseConfig(name, text), vocabulary)).not.toThrow();
  });
});
