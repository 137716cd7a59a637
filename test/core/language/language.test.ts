import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashLowercase } from '../../../server/src/core/base/index.ts';
import { noQuotation, readProse, TokenKind, TokenShape } from '../../../server/src/core/language/index.ts';
import type { Prose } from '../../../server/src/core/language/index.ts';

const read = (text: string, open = ''): Prose => readProse(text, { open });
const tokens = (text: string): string[] => {
  const prose = read(text);
  return [...prose.tokens.start].map((start, i) => text.slice(start, prose.tokens.end[i]));
};
const sentences = (text: string): string[] =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotations = (text: string, open = ''): string[] =>
  read(text, open).quotations.map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['“U.S. voters’ don’t,” said O’Neill’s aide.', '“|U.S.|voters|’|don’t|,|”|said|O’Neill|’s|aide|.'],
    [
      'Sen. J. Moreau paid $3.4bn (12.5%) at 9:30 a.m.',
      'Sen|.|J|.|Moreau|paid|$3.4bn|(|12.5|%|)|at|9:30|a.m.',
    ],
    ["They'll see the U.S.-backed plan...", "They|'ll|see|the|U.S.-backed|plan|..."],
    ['AT&T’s site example.com, ’tis the ’90s', 'AT&T|’s|site|example.com|,|’tis|the|’90s'],
    [
      'See https://example.org/a?b=1. 港は売り物ではない。',
      'See|https://example.org/a?b=1|.|港は売り物ではない|。',
    ],
    [
      'Sa‘id of Ta‘izz met al-‘Aziz; anti-‘woke’ Falk‘s',
      'Sa‘id|of|Ta‘izz|met|al-‘Aziz|;|anti|-|‘|woke|’|Falk|‘s',
    ],
    ['naïve cafe\u0301 🙂👍🏽 1,200', 'naïve|cafe\u0301|🙂|👍|🏽|1,200'],
    ['Estmark.Mayor Keller–Moreau, twenty-one@home', 'Estmark|.|Mayor|Keller|–|Moreau|,|twenty-one|@home'],
  ])('%s', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected);
  });

  test('shapes and kinds', () => {
    const { tokens: seen } = read('harbour Keller McCain UN iPhone A 12 ” voters’ rights');
    const { lower, capitalised, upper, mixed } = TokenShape;
    expect([...seen.shape].slice(0, 6)).toEqual([lower, capitalised, capitalised, upper, mixed, capitalised]);
    const { number, quote, word, punctuation } = TokenKind;
    expect([...seen.kind].slice(6)).toEqual([number, quote, word, punctuation, word]);
  });
});

describe('sentences', () => {
  test.each([
    'The port closed in Estmark.|Mayor Anna Keller objected.',
    'The talks were inconclusive.|“Negotiations failed,” she said.',
    '“We will stay.”|“So will I,” he said.',
    '“Stop!” he said.|She did not.',
    '“Why now?” Mayor Keller asked.|Nobody knew.',
    'Sen. Paul Ortega met Lt. Col. J. B. Stone at 5 p.m. Tuesday.|He left.',
    'He moved to the U.S. in May.|The U.S. Senate voted.|He is back in the U.S.|She is not.',
    'Vol. 3, no. 2, was lost.|See fig. 3 and eq. 4.|The Rt. Hon. Ruth Dorn is no. 2 in the party.',
    'Norvik Corp. said No. 5 was sold.|She joined Norvik Corp.|She left in Jan. 2019.',
    'They met on Main St. in St. Brannoc.|It rained.',
    'It grew 3.5 percent… or so.|“But then...”|The rest is known.',
    'Is it safe?|Yes.|He said “no.”|That was all (so far).|Then he left.',
    'Visit node.js or Example.Com for more.|iPhone sales rose.',
    'He was sorry.²|“It hurt.”3|The club denied it.†|“So did I.”[4]|She left.',
    'Dr. Ines Falk, of the D.C. office, e.g. her aides, agreed.',
  ])('%s', (expected) => {
    const text = expected.replaceAll(/(?<=[a-z][.!?]”?)\|(?=“|Mayor)/g, '').replaceAll('|', ' ');
    expect(sentences(text)).toEqual(expected.split('|'));
  });

  test.each([
    'She left in December 2012.|But he stayed.',
    'The fee is $27.|Falk pays it.',
    'They urged him to resign.|In the spring he did.',
    'Shares of Bolt.In rose.',
    'The talks end at 6 p.m.|Falk is late.',
    'It is a threat to the U.S.|Although few say so, it grows.',
    'U.S.Steel and J.Smith were there.',
  ])('where the space after a stop is lost: %s', (expected) => {
    expect(sentences(expected.replaceAll('|', ''))).toEqual(expected.split('|'));
  });
});

describe('quotations', () => {
  test.each([
    [
      '“One,” she said. "Two." «Trois» „Vier“ ‹five› 「六」 ``seven\'\' ＂eight＂ 〝nine〞 \u200e“ten”\u2060',
      [
        '“One,”',
        '"Two."',
        '«Trois»',
        '„Vier“',
        '‹five›',
        '「六」',
        "``seven''",
        '＂eight＂',
        '〝nine〞',
        '“ten”',
      ],
    ],
    ['Sheikh ‘Abd al-‘Aziz ibn ‘Umar heard ‘Umar al-Rashid and the judges’ wives.', []],
    ['‘Ali ibn Rashid’s words. ‘Anna will go,’ he said.', ['‘Anna will go,’']],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ['‘We saw the voters’ rights go,’ he said. The voters’ rights.', ['‘We saw the voters’ rights go,’']],
    ["'It is the boys' own,' he said; 'tis so in the '90s.", ["'It is the boys' own,'"]],
    [
      "Rill dislikes the 'bed tax', the 'in' crowd and the 'roof plan' of '08.",
      ["'bed tax'", "'in'", "'roof plan'"],
    ],
    ["The girls' 'plans' and the workers' pay: '12 are lost.'", ["'plans'", "'12 are lost.'"]],
    ["'He told 'em to rock 'n' roll,' she said.", ["'He told 'em to rock 'n' roll,'"]],
    [
      '‘The workers’ pay’ and ‘Rill’s voters’ rights’ are one.',
      ['‘The workers’ pay’', '‘Rill’s voters’ rights’'],
    ],
    ['He is 6\'2" tall and the boys’ club didn’t mind.', []],
    [
      'She called it "a "real" mess" and left',
      ['"a "', 'real', '" mess"'].slice(0, 0).concat(['"a "real" mess"', '"real"']),
    ],
    [
      '“We will go, he said. It rained. “We will stay.”',
      ['“We will go, he said. It rained.', '“We will stay.”'],
    ],
    ['The 12” pipe and the word “ here. Then it rained.', ['“ here.']],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  test('a running quotation reopens in each paragraph', () => {
    const first = read('“We have waited, he said.');
    expect(first.carry).toEqual({ open: '“' });
    const second = read('“We will wait,” he added.', first.carry.open);
    expect(second.quotations).toMatchObject([{ resumed: true, closed: true, mark: '“' }]);
    expect(second.carry).toEqual(noQuotation);
    const plain = read('It rained in Estmark.', first.carry.open);
    expect([plain.quotations, plain.carry]).toEqual([[], noQuotation]);
    expect(quotations('and no longer,” he said.', '“')).toEqual(['and no longer,”']);
  });
});

test('English is told from other languages', () => {
  expect(
    read('The mayor said that the harbour is not for sale and that it will stay in public hands.').english,
  ).toBe(true);
  expect(read('Harbour not for sale').english).toBe(true);
  expect(read('Anna Keller, Ines Falk, Paul Stone, Karim Bell, Amy Dale, Tom Fell, Max Stern').english).toBe(
    true,
  );
  expect(
    read('Der Hafen ist nicht zu verkaufen, sagte die Bürgermeisterin am Dienstag in der Sitzung des Rates.')
      .english,
  ).toBe(false);
  expect(read('Гавань не продаётся').english).toBe(false);
  for (const names of [
    'Carlos de la Rosa, Juan de los Santos and Pedro del Valle left.',
    'Los Angeles, El Paso and Las Vegas are hot.',
    'Ursula von der Falk and Anna De Rill met.',
  ])
    expect(read(names).english, names).toBe(true);
  expect(read('Ursula von der Falk und Anna De Rill trafen sich mit dem Rat.').english).toBe(false);
});

test('anything goes in: tokens cover the text, sentences partition tokens, quotations nest', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      ..."“|”|\"|‘|’|'|«|»|„|.|?|…| |U.S.|Sen.|said|The|voters|\ud800|\udc00|``|''|-|[1]|(|)|$1,2".split('|'),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('', '“', '‘', '"'), (pieces, open) => {
      const text = pieces.join('');
      const { tokens: seen, sentences: cut, quotations: quoted } = read(text, open);
      let covered = '';
      for (let i = 0, last = 0; i < seen.count; i++) {
        if (seen.start[i] < last || seen.end[i] <= seen.start[i]) throw new Error('tokens out of order');
        covered += text.slice(seen.start[i], (last = seen.end[i]));
      }
      const blank = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u0000-\u001f\u007f-\u009f]/g;
      if (covered !== text.replaceAll(blank, '')) throw new Error('tokens leave text out');
      let token = 0;
      for (const sentence of cut) {
        expect([sentence.firstToken, sentence.start]).toEqual([token, seen.start[token]]);
        expect(sentence.endToken).toBeGreaterThan(token);
        token = sentence.endToken;
        expect(sentence.end).toBe(seen.end[token - 1]);
      }
      expect(token).toBe(seen.count);
      quoted.forEach((quotation, i) => {
        expect(quotation.endToken).toBeGreaterThan(quotation.firstToken);
        if (i > 0) expect(quotation.firstToken).toBeGreaterThanOrEqual(quoted[i - 1].firstToken);
        const around = quoted[quotation.parent];
        if (around) expect(around.endToken).toBeGreaterThanOrEqual(quotation.endToken);
        else if (i > 0)
          expect(quoted[i - 1].depth > 0 || quoted[i - 1].endToken <= quotation.firstToken).toBe(true);
      });
    }),
  );
});

test('every lexeme is the hash of its token', () => {
  const text = 'The MAYOR of Estmark, Türkiye’s U.S. envoy: iPhone don’t 3.4bn “no”… Ünal';
  const { tokens: seen } = read(text);
  for (let i = 0; i < seen.count; i++)
    expect(seen.lexeme[i]).toBe(hashLowercase(text, seen.start[i], seen.end[i]));
});
