import { describe, expect, it } from 'vitest';
import { analyze, findingsOf, fixesOf, knownAs, titlesAt } from '../../../server/src/core/index.ts';
import type { AnalyzeOptions, KnownPerson } from '../../../server/src/core/index.ts';

const person = (name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id: name,
  name,
  aliases: [],
  titles: [],
  confidential: false,
  ...more,
});
const keller = person('Anna Keller', {
  titles: [
    { title: 'mayor', to: '2024-04' },
    { title: 'senator', from: '2024-05' },
  ],
});
const text =
  'Mayor Anna Keller said no. Keller left.\n\nThe ferry was late.\n\n“It is not for sale,” Brook said.\n';
const read = (options: AnalyzeOptions, source = text) =>
  analyze({ text: source, languageId: 'markdown' }, options);
const ids = (options: AnalyzeOptions, source = text) =>
  findingsOf(read(options, source))
    .map(({ rule }) => rule.id)
    .filter((id) => id.startsWith('person/'));

describe('people of the workspace', () => {
  it('count from the day that they are known, and the day that the article is read', () => {
    const before = read({ today: '2024-06-01' });
    const known = [keller];
    const after = read({ today: '2024-06-01', known, previous: before, edits: [] });
    expect(findingsOf(after)).toEqual(findingsOf(read({ today: '2024-06-01', known })));
    expect(after.blocks[1].prose).toBe(before.blocks[1].prose);
    expect(ids({ today: '2024-06-01', known })).toContain('person/outdated-title');
    expect(ids({ today: '2024-04-30', known })).not.toContain('person/outdated-title');
    expect(ids({ known })).not.toContain('person/outdated-title');
    const dated = `---\ndate: 2024-01-05\n---\n\n${text}`;
    expect(ids({ today: '2024-06-01', known }, dated)).not.toContain('person/outdated-title');
    const fresh = read({ today: '2024-04-30', known });
    const later = read({ today: '2024-06-01', known, previous: fresh, edits: [] });
    expect(findingsOf(later)).toEqual(findingsOf(after));
  });

  it('are protected by one word of a name though somebody public is called so, too', () => {
    const secret = person('Henrike Sommer', { confidential: true });
    const known = [person('Karl Henrike'), person('Rita Brook', { aliases: ['Sommer'] }), secret];
    const who = (source: string) =>
      read({}, source).people.speakers.map((speaker) => knownAs(known, speaker)?.name);
    expect(who('“No,” Henrike said.')).toEqual(['Henrike Sommer']);
    expect(who('“No,” Sommer said.')).toEqual(['Henrike Sommer']);
    expect(who('Karl Henrike said no. “No,” Henrike said.')).toEqual(['Karl Henrike']);
  });

  it('are found by name, alias and, where there is one alone, surname', () => {
    const known = [
      person('Anna B. Keller', { aliases: ['Anna Brandt'] }),
      person('Tom Brook'),
      person('Rita Brook'),
    ];
    const who = (source: string) => {
      const { people } = read({}, source);
      return people.speakers.map((speaker) => knownAs(known, speaker)?.name);
    };
    expect(who('Anna Keller said no.')).toEqual(['Anna B. Keller']);
    expect(who('Anna Brandt said no.')).toEqual(['Anna B. Keller']);
    expect(who('“No,” Keller said.')).toEqual(['Anna B. Keller']);
    expect(who('“No,” Brook said.')).toEqual([undefined]);
    expect(who('Peter Keller said no.')).toEqual([undefined]);
  });

  it('have the titles of a day', () => {
    const at = (date?: string) => titlesAt(keller, date).map(({ title }) => title);
    expect([at('2024-04-30'), at('2024-05-01'), at('2024'), at()]).toEqual([
      ['mayor'],
      ['senator'],
      ['mayor', 'senator'],
      ['senator'],
    ]);
  });

  it('stay out of every message and repair where they are to be protected', () => {
    const secret = person('Tom Brook', {
      confidential: true,
      titles: [{ title: 'clerk', to: '2020' }],
      notes: 'met at the pier',
    });
    const source = 'Clerk Tom Brock said no.\n\n“No,” Brook said.\n\nClerk Tom Brook left.\n';
    for (const shown of [text, source]) {
      const analysis = read({ known: [secret], today: '2024-06-01' }, shown);
      const told = findingsOf(analysis).map((finding) => [finding.what, fixesOf(analysis, finding)]);
      const bare = read({ today: '2024-06-01' }, shown);
      expect(JSON.stringify(told)).toBe(
        JSON.stringify(findingsOf(bare).map((finding) => [finding.what, fixesOf(bare, finding)])),
      );
    }
  });
});
