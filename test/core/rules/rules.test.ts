import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, findingsOf, fixesOf, rules } from '../../../server/src/core/index.ts';
import type { People, Speaker } from '../../../server/src/core/people/index.ts';
import { shortName } from '../../../server/src/core/rules/persons.ts';
import { variantsOf } from '../../../server/src/core/rules/person/variants.ts';
import { edited } from '../../support/edits.ts';

const found = (rule: string, text: string, languageId = 'plaintext'): string[] =>
  findingsOf(analyze({ text, languageId }))
    .filter((finding) => finding.rule.id === rule)
    .map(({ start, end }) => text.slice(start, end));

const fixed = (rule: string, text: string): string => {
  const analysis = analyze({ text, languageId: 'plaintext' });
  const edits = findingsOf(analysis)
    .filter((finding) => finding.rule.id === rule)
    .flatMap((finding) => fixesOf(analysis, finding).find(({ safe }) => safe)?.edits ?? []);
  return edited(text, edits);
};

/** What each repair of the findings of a rule makes of a text. */
const repaired = (rule: string, text: string): string[] => {
  const analysis = analyze({ text, languageId: 'plaintext' });
  return findingsOf(analysis)
    .filter((finding) => finding.rule.id === rule)
    .flatMap((finding) => fixesOf(analysis, finding))
    .map(({ edits }) => edited(text, edits));
};

test('ids are family/fault, each once, and every rule says what, why and what to do', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of rules) {
    expect(rule.id).toMatch(/^(quote|source|attribution|person|claim|citation|style)\/[a-z]+(-[a-z]+)*$/);
    expect(rule.title).not.toBe('');
    expect(rule.advice).toMatch(/\.$/);
    expect(rule.standard.says).toMatch(/\.$/);
  }
});

test('a page begins with the title of its rule, and ends with its severity', () => {
  const other = rules.filter(({ id, title, severity }) => {
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    return (
      !page.startsWith(`# ${id}\n\n${title}.\n`) || !page.includes(`\nSeverity by default: ${severity}. `)
    );
  });
  expect(other.map(({ id }) => id)).toEqual([]);
});

test('a page links the standard behind its rule, where that can be read somewhere', () => {
  const unlinked = rules.filter(({ id, standard }) => {
    const [, why] = readFileSync(`docs/rules/${id}.md`, 'utf8').split('## Why');
    return standard.url !== undefined && !why.split('\n## ')[0].includes(`](${standard.url})`);
  });
  expect(unlinked.map(({ id }) => id)).toEqual([]);
});

describe('structure', () => {
  test('a missing space after a sentence or a closing mark is inserted', () => {
    expect(fixed('style/missing-space', 'The talks failed.The envoy left.“No deal,” she wrote.')).toBe(
      'The talks failed. The envoy left. “No deal,” she wrote.',
    );
    expect(
      found('style/missing-space', 'The U.S. envoy paid 3.5 million at example.com, e.g. for fuel.'),
    ).toEqual([]);
  });

  test('a mark that nothing closes is closed; a quotation that runs on is left open', () => {
    expect(fixed('quote/unclosed', '“We will not sign this.\n\nThe council meets in May.')).toBe(
      '“We will not sign this.”\n\nThe council meets in May.',
    );
    const running = '“We will not sign this.\n\n“We never will,” Keller said.';
    expect(found('quote/unclosed', running)).toEqual([]);
    expect(found('quote/running-marks', running)).toEqual([]);
  });

  test('a mark is put in before whoever is said to have spoken; where the words end is sure in one sentence alone', () => {
    const [closed] = repaired('quote/unclosed', '“We will not sign, Keller said on Monday. The talks go on.');
    expect(closed).toBe('“We will not sign,” Keller said on Monday. The talks go on.');
    expect(fixed('quote/unclosed', '“We will not sign. The talks go on.\n\nIt rained.')).toContain(
      'go on.\n',
    );
  });

  test('several sources become one, and their verb with them', () => {
    expect(repaired('source/plural', 'Diplomatic sources say the talks failed.')).toEqual([
      'A diplomatic source says the talks failed.',
    ]);
    expect(repaired('source/plural', 'Sources have said that the talks failed.')).toEqual([
      'A source has said that the talks failed.',
    ]);
    expect(repaired('source/plural', 'At least three sources said that the talks failed.')).toEqual([]);
  });

  test('a second attribution that says when stays', () => {
    expect(repaired('quote/double-attribution', 'Keller said: “We will not sign,” she added.')).toEqual([
      'Keller said: “We will not sign.”',
    ]);
    expect(
      repaired('quote/double-attribution', 'Keller said: “We will not sign,” she added on Monday.'),
    ).toEqual([]);
  });

  test('dots at the edge of a quotation go, dots within it stay', () => {
    expect(found('quote/edge-ellipsis', '“… we will never sign this paper,” Keller said.')).toEqual(['… ']);
    expect(found('quote/edge-ellipsis', '“We will … never sign this paper,” Keller said.')).toEqual([]);
  });
});

describe('words', () => {
  test('nobody in particular', () => {
    for (const [text, phrase] of [
      ['Critics say the plan will fail.', 'Critics say'],
      ['The plan is dear, but many believe it will work.', 'many believe'],
      ['Some experts have warned of floods.', 'Some experts have warned'],
      ['It is widely believed that the mayor knew.', 'It is widely believed'],
    ])
      expect(found('attribution/vague', text)).toEqual([phrase]);
    for (const text of [
      'The council’s critics say the plan will fail.',
      'Two critics of the plan left the hall.',
      'Keller wrote: “Critics say the plan will fail.”',
      'Many people came to the harbour.',
    ])
      expect(found('attribution/vague', text)).toEqual([]);
  });

  test('hearsay, and never within a quotation', () => {
    expect(found('attribution/hearsay', 'The mayor reportedly knew.')).toEqual(['reportedly']);
    expect(
      found('attribution/hearsay', 'The council met.\n\nThe Courier has learned that the mayor knew.'),
    ).toEqual(['has learned']);
    expect(
      found('attribution/hearsay', 'She has learned that lesson. “He reportedly knew,” she said.'),
    ).toEqual([]);
  });

  test('a hint on a claim gives way to whoever asks already who says so, unless that is off', () => {
    const text = 'The council met on Monday in the old hall.\n\nThe mayor reportedly hopes for a third term.';
    const idsOf = (severities?: ReadonlyMap<string, 'off'>) =>
      findingsOf(analyze({ text, languageId: 'plaintext' }, { severities })).map(({ rule }) => rule.id);
    expect(idsOf()).toEqual(['attribution/hearsay']);
    expect(idsOf(new Map([['attribution/hearsay', 'off']]))).toEqual(['claim/motive']);
  });

  test('an opinion in the passive', () => {
    expect(found('attribution/passive', 'The bridge is widely regarded as unsafe.')).toEqual([
      'is widely regarded',
    ]);
    for (const text of [
      'The bridge is regarded by engineers as unsafe.',
      'The bid was considered for a year.',
      'The child was last seen on Friday.',
    ])
      expect(found('attribution/passive', text)).toEqual([]);
  });
});

describe('names', () => {
  const speaker = (name: string, mentions = 1): Speaker => ({
    key: name,
    name,
    kind: 'person',
    named: true,
    official: false,
    titles: [],
    organisation: null,
    aliases: [name],
    mentions: Array.from({ length: mentions }, (_, mention) => ({ block: 0, mention })),
    introduced: { block: 0, mention: 0 },
  });
  const variants = (...speakers: Speaker[]): string[] =>
    [...variantsOf({ author: -1, speakers, of: [] } satisfies People)].map(
      ([rare, usual]) => `${rare.name} → ${usual.name}`,
    );

  test('one slip of the pen makes a variant of the rarer name', () => {
    expect(variants(speaker('Anna Keller', 3), speaker('Anna Kellar'))).toEqual([
      'Anna Kellar → Anna Keller',
    ]);
    expect(variants(speaker('Brenner'), speaker('Joan Brennar', 2))).toEqual(['Brenner → Joan Brennar']);
    expect(variants(speaker('Mira Lindqvist'), speaker('Mira Lindvqist'))).toHaveLength(1);
  });

  test('relatives, plurals and short names are no variants', () => {
    expect(variants(speaker('Anna Keller'), speaker('Hanna Keller'))).toEqual([]);
    expect(variants(speaker('Paul Robert'), speaker('Paul Roberts'))).toEqual([]);
    expect(variants(speaker('Li Wen'), speaker('Li Wan'))).toEqual([]);
    expect(variants(speaker('Anna Keller'), speaker('Ida Kellar'))).toEqual([]);
  });
});

test('a statement is attributed to a body with its article, where the text has one', () => {
  const said = 'The Ministry of Fish said on Monday that the harbour is safe.';
  const claim = 'But the pilots are deeply unhappy, and have wasted 40 million crowns on repairs.';
  const made = (text: string): string => repaired('claim/statistic', text).join();
  expect(made(`${said} ${claim}`)).toContain('repairs, the Ministry of Fish said.');
  expect(made(`Osterby Shipping said on Monday that the harbour is safe. ${claim}`)).toContain(
    'repairs, Osterby Shipping said.',
  );
});

describe('quotations', () => {
  test('a new paragraph begins in the document’s own line breaks, and never inside a list', () => {
    const said = '“We will not sign this,” Keller said. “Then we will sue,” said Tomas Stein.';
    const fix = (text: string): string | undefined => {
      const analysis = analyze({ text, languageId: 'markdown' });
      const finding = findingsOf(analysis).find(({ rule }) => rule.id === 'quote/speakers-run-together');
      return (
        finding && fixesOf(analysis, finding).find(({ kind }) => kind === 'splitParagraph')?.edits[0].text
      );
    };
    expect(fix(`Talks.\r\n\r\n${said}\r\n`)).toBe('\r\n\r\n');
    expect(fix(`> ${said}\n`)).toBeUndefined();
    expect(fix(`- ${said}\n`)).toBeUndefined();
  });

  test('what was put in or cut is seen, what was heard or marked [sic] is not', () => {
    for (const [text, change] of [
      ['“She [the mayor] knew,” Stein said.', '[the mayor]'],
      ['“We will not ... sign this paper,” Stein said.', '...'],
      ['“We will not . . . sign this paper,” Stein said.', '. . .'],
      ['“We will [...] sign this paper . . . in May,” Stein said.', '[...]'],
    ])
      expect(found('quote/altered', text)).toEqual([change]);
    for (const text of [
      '“We was [sic] robbed [laughter],” Stein said.',
      '“See the table [3] and wait..,” Stein said.',
      'She [the mayor] knew … and said nothing.',
    ])
      expect(found('quote/altered', text)).toEqual([]);
  });

  test('a word in marks that nobody speaks; names, figures and words that are mentioned are let be', () => {
    expect(found('quote/scare', 'The “independent” study was paid for by the port.')).toEqual([
      '“independent”',
    ]);
    for (const text of [
      'The ship “Aurora” left on Monday.',
      'The so-called “pilot phase” of what the crews call the “mole” is over.',
      'The plan was “sound”, Mayor Anna Keller said.',
      'The board is 3’ 6” by 4’ 2” and “7.5” thick.',
    ])
      expect(found('quote/scare', text)).toEqual([]);
  });

  test('another newsroom is linked, the article’s own is not asked for', () => {
    const rule = 'attribution/second-hand';
    const told = (text: string): string[] => found(rule, text, 'markdown');
    expect(told('Keller told CNN that she would go.')).toEqual(['CNN']);
    expect(told('Keller told CNN Monday that she would go.')).toEqual(['CNN']);
    expect(told('Keller told The Daily Herring that she would go.')).toEqual(['Daily Herring']);
    expect(told('In an interview with Radio Nord News, Anna Keller said no.')).toEqual(['Radio Nord News']);
    expect(told('Keller told the council that she would go. She told Anna Stein, too.')).toEqual([]);
    expect(told('Keller told the [Harbour Times](https://times.example/1) that she would go.')).toEqual([]);
    // There is nothing to link with.
    expect(found(rule, 'Keller told CNN that she would go.')).toEqual([]);
  });
});

describe('a quotation that stands twice', () => {
  const rule = 'quote/inconsistent';
  const once = '“We have never seen a spring as dry as this one,” Anna Keller said.';

  test('is compared word for word, marks, cuts and parts left out', () => {
    expect(
      found(rule, `${once}\n\nRain fell.\n\n‘We have never seen a spring as dry as this one’, Keller said.`),
    ).toEqual([]);
    expect(found(rule, `${once}\n\n“We have never seen a spring as dry as that one,” Keller said.`)).toEqual([
      'We have never seen a spring as dry as that one',
    ]);
  });

  test('is read anew when one of both changes, and in linear time however often it stands', () => {
    const changed = analyze({ text: `${once}\n\n${once}`, languageId: 'plaintext' });
    expect(findingsOf(changed)).toEqual([]);
    const text = `${once}\n\n${once.replace('this', 'that')}`;
    const before = analyze({ text, languageId: 'plaintext' });
    expect(findingsOf(before)).toMatchObject([{ start: text.lastIndexOf('We have') }]);
    const edits = [{ start: 0, end: 0, text: 'Rain fell.\n\n' }];
    const after = `Rain fell.\n\n${text}`;
    const moved = analyze({ text: after, languageId: 'plaintext' }, { previous: before, edits });
    expect(findingsOf(moved)).toMatchObject([
      { start: after.lastIndexOf('We have'), related: [{ span: { start: after.indexOf('We have') } }] },
    ]);
    const said = Array.from({ length: 3000 }, (_, i) => once.replace('dry', `dry${i % 7}`));
    const many = Array.from({ length: 200 }, (_, i) => said.slice(15 * i, 15 * i + 15).join(' ')).join(
      '\n\n',
    );
    expect(found(rule, many).length).toBeGreaterThan(2000);
  });
});

test.each([
  ['Charles de Vries', '', 'de Vries'],
  ['Anna van der Berg', '', 'van der Berg'],
  ['Paul Le Brun', '', 'Le Brun'],
  ['Anna van der Berg', 'Berg', 'Berg'],
  ['Paul Stone Jr.', '', 'Stone'],
])('%s, whom the article calls “%s”, is %s in messages and repairs', (name, alias, short) => {
  const person = { kind: 'person', named: true, name, aliases: [name, alias] };
  expect(shortName(person as unknown as Speaker)).toBe(short);
});
