import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { bibliographyFindings, findingsOf, fixesOf, rules } from '../server/src/core/index.ts';
import { speak } from '../server/src/say/index.ts';
import { parseNotes } from './support/notes.ts';
import { analyzePassage, suiteFiles } from './support/passages.ts';
import { holesOf, textsInCode } from './support/texts.ts';
import { bibliographyOf } from './support/works.ts';

type Texts = Readonly<Record<string, string>>;

const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8'));
afterEach(() => speak(undefined));

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

  it('leaves nothing in English that is told of the rule pages, and changes nothing that goes into the article', () => {
    const english = fromThePages();
    speak(texts);
    const own = fromThePages();
    expect(english.told.length).toBeGreaterThan(rules.length);
    expect(own.told.filter((text) => english.told.includes(text))).toEqual([]);
    expect(own.written).toEqual(english.written);
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

/** What the passages of all rule pages give: what is told of them, and what repairs write into the article. */
function fromThePages(): { readonly told: readonly string[]; readonly written: readonly string[] } {
  const told = new Set<string>();
  const written: string[] = [];
  for (const { path, scope } of suiteFiles()) {
    if (!scope.rule) continue;
    for (const { passages, bibliography } of parseNotes(readFileSync(path, 'utf8')).tests) {
      for (const passage of passages) {
        const analysis = analyzePassage(passage);
        for (const finding of findingsOf(analysis)) {
          told.add(finding.what);
          for (const { message } of finding.related) told.add(message);
          for (const { title, edits } of fixesOf(analysis, finding)) {
            told.add(title);
            written.push(...edits.map(({ text }) => text));
          }
        }
      }
      const works = bibliographyOf(bibliography);
      for (const { what, related } of works ? bibliographyFindings(works, {}) : [])
        for (const text of [what, ...(related ? [related.message] : [])]) told.add(text);
    }
  }
  return { told: [...told], written };
}

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
