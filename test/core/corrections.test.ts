import { describe, expect, test } from 'vitest';
import {
  analyze,
  attributionsOf,
  correctionOffers,
  emptySidecar,
  everyMention,
  findingsOf,
  introductionOf,
  readSidecar,
  sayingCorrections,
  writeSidecar,
} from '../../server/src/core/index.ts';
import type { Analysis, Correction } from '../../server/src/core/index.ts';

const text = [
  '“We will not sign this,” Mayor Anna Keller told reporters on Tuesday. “The harbour is not for sale.”',
  '',
  'Tomas Dorn, a fisherman, waited outside. He said the talks had failed.',
  '',
  'The old sign, “Harbour of the free and the brave people,” still hangs over the gate.',
  '',
  '“Nobody asked us about any of it at all.”',
].join('\n');

/** The article after the correction that has a title, made at the first place where some words stand. */
function corrected(
  words: string,
  title: string,
  before = analyze({ text, languageId: 'plaintext' }),
): Analysis {
  const at = before.source.text.indexOf(words) + 1;
  const offers = correctionOffers(before, { start: at, end: at });
  const offer = offers.find((each) => each.title === title);
  if (!offer) throw new Error(`Only: ${offers.map((each) => each.title).join(' | ')}`);
  return analyze(before.source, { corrections: offer.corrections() });
}

function saidBy(analysis: Analysis, words: string): string | undefined {
  const at = analysis.source.text.indexOf(words) + 1;
  const said = attributionsOf(analysis).find(({ content }) =>
    content.some(({ start, end }) => start <= at && at <= end),
  );
  return said?.speaker?.name;
}

function whoIs(analysis: Analysis, words: string): string | undefined {
  const at = analysis.source.text.indexOf(words);
  return everyMention(analysis).find(({ start, end }) => start <= at && at < end)?.speaker.name;
}

function edited(analysis: Analysis, from: string, to: string): Analysis {
  const source = { text: analysis.source.text.replace(from, to), languageId: 'plaintext' };
  const fresh = analyze(source, { corrections: analysis.options.corrections });
  return fresh;
}

describe('whom the article does not name', () => {
  const at = text.indexOf('Nobody asked') + 1;
  const corrections = sayingCorrections(
    analyze({ text, languageId: 'plaintext' }),
    { start: at, end: at },
    'Hanna Brix',
  );
  const now = analyze({ text, languageId: 'plaintext' }, { corrections });

  test('is a person of the story, introduced where they speak', () => {
    expect(saidBy(now, 'Nobody asked')).toBe('Hanna Brix');
    const speaker = now.people.speakers.find(({ name }) => name === 'Hanna Brix')!;
    expect(speaker).toMatchObject({
      kind: 'person',
      named: true,
      official: false,
      aliases: [],
      mentions: [],
    });
    const { start, end } = introductionOf(now, speaker);
    expect(text.slice(start, end)).toBe('“Nobody asked us about any of it at all.”');
    expect(findingsOf(now).map(({ rule }) => rule.id)).not.toContain('quote/unattributed');
  });

  test('is whoever has the name, once the article names them', () => {
    const named = `${text}\n\nHanna Brix, a pilot, left early.`;
    const then = analyze({ text: named, languageId: 'plaintext' }, { corrections });
    expect(then.people.speakers.filter(({ name }) => name === 'Hanna Brix')).toHaveLength(1);
    expect(saidBy(then, 'Nobody asked')).toBe('Hanna Brix');
    expect(whoIs(then, 'Hanna Brix, a pilot')).toBe('Hanna Brix');
  });

  test('moves with the words, and the same is read step by step as at once', () => {
    const line = 'It rained.\n\n';
    const moved = { text: line + text, languageId: 'plaintext' };
    const edits = [{ start: 0, end: 0, text: line }];
    const stepwise = analyze(moved, { corrections, previous: now, edits });
    expect(saidBy(stepwise, 'Nobody asked')).toBe('Hanna Brix');
    expect(stepwise.people).toEqual(analyze(moved, { corrections }).people);
  });

  test('is kept beside the article', () => {
    const kept = writeSidecar({ ...emptySidecar, corrections: corrections! });
    expect(readSidecar(kept)!.corrections).toEqual(corrections);
  });
});

describe('who says it', () => {
  test('a quotation is given to somebody else, and one that stands alone to somebody', () => {
    const now = corrected('We will not', 'Tomas Dorn says this');
    expect(saidBy(now, 'We will not')).toBe('Tomas Dorn');
    expect(whoIs(now, 'Mayor Anna Keller')).toBe('Anna Keller');
    const alone = corrected('Nobody asked', 'Anna Keller says this');
    expect(saidBy(alone, 'Nobody asked')).toBe('Anna Keller');
    const rules = (analysis: Analysis): string[] => findingsOf(analysis).map(({ rule }) => rule.id);
    expect(rules(alone)).not.toContain('quote/unattributed');
  });

  test('a pronoun that says it is that person, too', () => {
    const now = corrected('the talks had', 'Anna Keller says this');
    expect(saidBy(now, 'the talks had')).toBe('Anna Keller');
    expect(whoIs(now, 'He said')).toBe('Anna Keller');
  });

  test('what is no quotation is said by nobody, and nobody is missed', () => {
    const before = analyze({
      text: text.replace('Tomas Dorn, a', 'Tomas Dorn, the'),
      languageId: 'plaintext',
    });
    const now = corrected('Nobody asked', 'Not a quotation', before);
    expect(saidBy(now, 'Nobody asked')).toBeUndefined();
    expect(findingsOf(now).filter(({ start }) => start > now.source.text.indexOf('gate'))).toEqual([]);
    const spoken = corrected('We will not', 'Not a quotation');
    expect(saidBy(spoken, 'We will not')).toBeUndefined();
  });

  test('at whoever speaks in a quotation it is about what they say there', () => {
    const said = '“My father said that it was late. We went,” Anna Keller said.';
    const now = corrected('My father', 'Not a quotation', analyze({ text: said, languageId: 'plaintext' }));
    expect(attributionsOf(now).map(({ speaker }) => speaker?.name)).toEqual(['Anna Keller']);
  });

  test('it can be taken back, and is offered once', () => {
    const now = corrected('We will not', 'Tomas Dorn says this');
    const back = corrected('We will not', 'Take back: Tomas Dorn says this', now);
    expect(back.options.corrections).toEqual([]);
    const again = corrected('We will not', 'Not a quotation', now);
    expect(again.options.corrections).toHaveLength(1);
  });
});

describe('who it is', () => {
  test('an official or not', () => {
    const official = (analysis: Analysis, name: string): boolean | undefined =>
      analysis.people.speakers.find((speaker) => speaker.name === name)?.official;
    expect(official(corrected('Anna', 'Anna Keller is not an official'), 'Anna Keller')).toBe(false);
    expect(official(corrected('Tomas', 'Tomas Dorn is an official'), 'Tomas Dorn')).toBe(true);
  });

  test('a name that stands nowhere as it is said stays, and can be taken back', () => {
    const article =
      'Karsia said it would pay. Valdoria refused.\n\nHealth minister Abel Rill and his deputy, Ruth Dorn, said the ward would reopen. They said it was late.';
    const name = 'Abel Rill and Ruth Dorn';
    const before = analyze({ text: article, languageId: 'plaintext' });
    expect(saidBy(before, 'the ward')).toBe(name);
    const now = corrected('the ward', 'Karsia says this', before);
    expect(saidBy(now, 'the ward')).toBe('Karsia');
    const official = corrected('They said', `${name} is an official`, before);
    expect(official.people.speakers.find((speaker) => speaker.name === name)?.official).toBe(true);
    const back = corrected('They said', `Take back: ${name} is an official`, official);
    expect(back.options.corrections).toEqual([]);
    const same = corrected('Valdoria', `Same person as ${name}`, before);
    expect(whoIs(same, 'Valdoria')).toBe(name);
  });

  test('two are one, and one is two', () => {
    const one = corrected('Tomas', 'Same person as Anna Keller');
    expect(one.people.speakers.map(({ name }) => name)).toEqual(['Anna Keller']);
    expect(one.people.speakers[0].aliases).toContain('Tomas Dorn');
    const he = corrected('He said', '“He” is Anna Keller');
    expect(whoIs(he, 'He said')).toBe('Anna Keller');
    expect(whoIs(he, 'Tomas')).toBe('Tomas Dorn');
    const other = corrected('He said', 'Different person: not Tomas Dorn');
    expect(whoIs(other, 'He said')).toBe('He');
    expect(saidBy(other, 'the talks')).toBe('He');
  });
});

test('whoever was named last is offered first, bodies and groups behind persons', () => {
  const article = [
    'Ruth Venn, a judge, met Hanna Brix, a pilot, and the Harbour Board.',
    '',
    '“It is late,” Tomas Dorn said. “So it is.” Residents said it was not.',
  ].join('\n');
  const titles = (words: string, kind: Correction['kind']): string[] => {
    const at = article.indexOf(words) + 1;
    const offers = correctionOffers(analyze({ text: article, languageId: 'plaintext' }), {
      start: at,
      end: at,
    });
    return offers.filter((offer) => offer.kind === kind).map(({ title }) => title);
  };
  expect(titles('It is late', 'speaker')).toEqual([
    'Harbour Board says this',
    'Hanna Brix says this',
    'Ruth Venn says this',
    'Residents say this',
  ]);
  expect(titles('Tomas Dorn', 'same')).toEqual([
    'Same person as Hanna Brix',
    'Same person as Ruth Venn',
    'Same person as Harbour Board',
    'Same person as residents',
  ]);
});

describe('edits', () => {
  const now = corrected('We will not', 'Tomas Dorn says this');

  test.each([
    ['a paragraph comes in front', '“We will', 'It rained on the harbour.\n\n“We will'],
    ['a word of the quotation changes', 'not sign this,', 'never sign this,'],
    ['the neighbours change', 'Mayor Anna Keller told reporters', 'Keller has told everybody'],
  ])('a correction survives when %s', (_, from, to) => {
    const after = edited(now, from, to);
    expect(attributionsOf(after)[0].speaker?.name).toBe('Tomas Dorn');
  });

  test('a few words keep their correction when their paragraph is split before them, or joined with the next', () => {
    const dorn = 'Tomas Dorn, a fisherman, waited.';
    for (const [article, from, to] of [
      [
        `${dorn}\n\nAnna Keller said that letters had been sent. “Twice,” she added.`,
        '. “Twice',
        '.\n\n“Twice',
      ],
      [`She added: “Twice.”\n\n${dorn}`, '”\n\n', '” '],
    ]) {
      const short = corrected(
        'Twice',
        'Tomas Dorn says this',
        analyze({ text: article, languageId: 'plaintext' }),
      );
      expect(saidBy(edited(short, from, to), 'Twice')).toBe('Tomas Dorn');
    }
  });

  test('words that are gone take their correction with them, until they come back', () => {
    const gone = edited(
      now,
      '“We will not sign this,” Mayor Anna Keller told reporters on Tuesday.',
      'It rained.',
    );
    expect(
      attributionsOf(gone).some(({ evidence }) => evidence.some(({ kind }) => kind === 'corrected')),
    ).toBe(false);
    expect(gone.options.corrections).toHaveLength(1);
  });
});

describe('the sidecar', () => {
  const corrections = corrected('He said', '“He” is Anna Keller').options.corrections!;

  test('what was written is read again, with what others keep there', () => {
    const sidecar = {
      corrections,
      unread: [{ kind: 'later' }],
      others: { verdicts: [{ rule: 'claim/trend' }] },
    };
    const written = writeSidecar(sidecar);
    expect(readSidecar(written)).toEqual(sidecar);
    expect(JSON.parse(written)).toMatchObject({
      version: 1,
      corrections: [{ kind: 'same' }, { kind: 'later' }],
    });
    expect(written.split('\n').filter((line) => line.includes('"kind"'))).toHaveLength(2);
  });

  test('of a merge that left two sides in it, both count', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((rule) => `    {"rule":"${rule}"}`);
    const written = [
      '{\n  "version": 1,\n  "verdicts": [',
      `<<<<<<< HEAD\n${one},\n${two}\n||||||| base\n=======\n${one},\n${three}\n>>>>>>> ann`,
      '  ],\n  "corrections": []\n}\n',
    ].join('\n');
    expect(readSidecar(written)).toEqual({
      ...emptySidecar,
      others: { verdicts: [{ rule: 'one' }, { rule: 'two' }, { rule: 'three' }] },
    });
    expect(readSidecar(written.replace(one, '{'))).toBeUndefined();
  });

  test('a broken one is not read as an empty one', () => {
    expect(readSidecar('{"corrections": [')).toBeUndefined();
    expect(readSidecar('[]')).toBeUndefined();
    expect(readSidecar('')).toEqual(emptySidecar);
    const odd = [{ kind: 'speaker' }, 'speaker', { kind: 'different', at: { exact: '' } }];
    expect(readSidecar(JSON.stringify({ corrections: odd }))).toEqual({
      corrections: [],
      unread: odd,
      others: {},
    });
  });
});

test('a correction of one text is harmless in another', () => {
  const { corrections } = corrected('He said', '“He” is Anna Keller').options as {
    corrections: Correction[];
  };
  const other = { text: 'He said it rained. She said “no.”', languageId: 'markdown' };
  expect(attributionsOf(analyze(other, { corrections }))).toEqual(attributionsOf(analyze(other)));
});
