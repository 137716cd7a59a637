import { expect, it } from 'vitest';
import { analyze, attributionsOf } from '../../server/src/core/index.ts';
import type { SourceAttribution } from '../../server/src/core/index.ts';
import { saidIn } from '../../server/src/ledger/index.ts';
import { reader } from '../support/reader.ts';

function speakers(text: string): (string | undefined)[] {
  return attributionsOf(analyze({ text, languageId: 'plaintext' }, { tagger: reader })).map(
    ({ speaker }) => speaker?.name,
  );
}

it('gives what is expected of somebody to nobody', () => {
  const told = 'Mayor Ann Rill, who was hurt on Monday,';
  expect(speakers(`${told} is expected to return in May.`)).toEqual([undefined]);
  expect(speakers(`${told} expects to return in May.`)).toEqual(['Ann Rill']);
});

it('counts no word or two that nobody says', () => {
  const analysis = analyze(
    { text: 'The winner was hotly disputed.', languageId: 'plaintext' },
    { tagger: reader },
  );
  expect(attributionsOf(analysis)).toHaveLength(1);
  expect(saidIn(analysis)).toEqual([]);
});

it('counts once what somebody says of having said it', () => {
  const text = 'Keller denied that. “I promised that the ferries would stay,” Anna Keller said.';
  const analysis = analyze({ text, languageId: 'plaintext' }, { tagger: reader });
  const words = (list: readonly SourceAttribution[]) =>
    list.map(({ content: [{ start, end }] }) => text.slice(start, end));
  expect(words(attributionsOf(analysis))).toContain('that the ferries would stay');
  expect(words(saidIn(analysis))).toContain('“I promised that the ferries would stay,”');
  expect(words(saidIn(analysis))).not.toContain('that the ferries would stay');
});

it('takes no participle that opens a sentence for whoever speaks', () => {
  const told = 'Tomas Tarn met Ruth Dale on Monday.\n\n';
  for (const [text, name] of [
    ['Bravely reading his statement an emotional Mr Tarn said: “My life is over.”', 'Tomas Tarn'],
    ['Reacting to the news Mrs Dale said she was thrilled.', 'Ruth Dale'],
    ['Speaking to the Gazette the mayor said it was wrong.', 'the mayor'],
    ['Kelly from the shop on the corner said it was late.', 'Kelly'],
  ])
    expect(speakers(told + text), text).toEqual([name]);
});

it('takes nobody to whom something is written for its writer', () => {
  for (const [text, name] of [
    ['Tomas Tarn sent an email to members saying he would stand down.', 'Tomas Tarn'],
    ['Ruth Dale wrote a letter to the court that said: “I am sorry.”', 'Ruth Dale'],
    ['The bank sent a text to customers which said cards were blocked.', 'The bank'],
    ['Ruth Dale met the traders saying they were ruined.', 'the traders'],
  ])
    expect(speakers(text), text).toEqual([name]);
});
