import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../server/src/core/index.ts';
import { holesOf, textsInCode } from './support/texts.ts';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8'));
const languages = readdirSync('l10n').map((file) => /^bundle\.l10n\.([\w-]+)\.json$/.exec(file)![1]);

describe.each(languages)('the language %s', (language) => {
  const texts = read(`l10n/bundle.l10n.${language}.json`);

  it('has every text that the code says, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...textsInCode()].sort());
  });

  it('has the holes of the English text in each of its own, and no text that is empty', () => {
    const faults = Object.entries(texts).filter(
      ([english, text]) => text.trim() === '' || holesOf(english).join() !== holesOf(text).join(),
    );
    expect(faults).toEqual([]);
  });

  it('has every text of the manifest, and no other', () => {
    const own = read(`package.nls.${language}.json`);
    expect(Object.keys(own).sort()).toEqual(Object.keys(read('package.nls.json')).sort());
    expect(Object.values(own).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('calls rules in the settings what it calls them elsewhere (npm run manifest writes them)', () => {
    const own = read(`package.nls.${language}.json`);
    expect(rules.map(({ id }) => own[`rule.${id}`])).toEqual(rules.map(({ title }) => texts[title]));
  });
});

describe('the manifest', () => {
  const { contributes, capabilities, description, displayName } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const shown = [...shownIn({ contributes, capabilities, description, displayName })];

  it('says nothing itself but the name of the extension', () => {
    expect(shown.filter((text) => text !== 'On the Record' && !/^%[^%]+%$/.test(text))).toEqual([]);
  });

  it('names every text that there is, and no other', () => {
    const named = shown.filter((text) => text !== 'On the Record').map((text) => text.slice(1, -1));
    expect([...new Set(named)].sort()).toEqual(Object.keys(read('package.nls.json')).sort());
  });
});

/** What of a manifest a reader sees. What models read is English. */
function* shownIn(value: unknown, key = '', within = ''): Iterable<string> {
  if (typeof value === 'string') {
    if (shownKeys.has(key) || (key === 'name' && within === 'views')) yield value;
  } else if (value && typeof value === 'object' && key !== 'inputSchema') {
    const list = Array.isArray(value);
    for (const [name, item] of Object.entries(value))
      yield* shownIn(item, list ? key : name, key === 'views' ? key : list ? within : key && within);
  }
}

const shownKeys = new Set(
  `title category description markdownDescription enumDescriptions markdownEnumDescriptions displayName userDescription label
  source contents contextualTitle altText markdownDeprecationMessage deprecationMessage`.split(/\s+/),
);
