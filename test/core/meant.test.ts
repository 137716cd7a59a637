import { expect, test } from 'vitest';
import { allThatMean, analyze, everyoneMeant, meantAt } from '../../server/src/core/index.ts';
import type { Analysis } from '../../server/src/core/index.ts';

/** Who the words between bars mean: `“|I| know,” Anna Keller said.` */
function meant(passage: string): string {
  const start = passage.indexOf('|');
  const analysis = read(passage.replaceAll('|', ''));
  return meantAt(analysis, start)
    .map(({ speaker }) => speaker.name)
    .join(' and ');
}

function read(text: string): Analysis {
  return analyze({ text, languageId: 'plaintext' });
}

test('“I” in a quotation is whoever says it', () => {
  expect(meant('“|I| know,” Anna Keller said.')).toBe('Anna Keller');
  expect(meant('“I know,” Anna Keller said. “It is |my| harbour.”')).toBe('Anna Keller');
  expect(meant('Anna Keller said |I| was late.')).toBe('');
  expect(meant('“We know,” Anna Keller said. “He said, ‘|I| am ready.’ So he went.”')).not.toBe(
    'Anna Keller',
  );
});

test('“I” outside of quotations is whoever wrote the article, unless it may be an interview', () => {
  const [byline, told] = ['By Ruth Dorn', 'I asked Anna Keller why she had come. |I| met her at the port.'];
  expect(meant(`${byline}\n\n${told}`)).toBe('Ruth Dorn');
  expect(meant(`${byline}\n\nWho came?\n\n${told}\n\nWho left?\n\nNobody.`)).toBe('');
});

test('“he” in a quotation is the only man of whom the words before tell', () => {
  const before = 'Tom Rill left the port on Monday.\n\n';
  expect(meant(`${before}“|He| was tired,” Anna Keller said.`)).toBe('Tom Rill');
  expect(meant(`${before}“I know |his| boat,” Anna Keller said.`)).toBe('Tom Rill');
  expect(meant(`${before}“My husband waits. |He| is cold,” Anna Keller said.`)).toBe('');
  expect(meant(`Tom Rill met Ned Falk.\n\n“|He| was tired,” Anna Keller said.`)).toBe('');
  expect(meant(`${before}“|She| was tired,” Anna Keller said.`)).toBe('');
});

test('a relative is whom the article names as that, and never whose relative they are', () => {
  const named = 'Anna Keller left. Her husband, Tom Rill, stayed.\n\n';
  expect(meant(`Anna Keller called her |husband|, Tom Rill.`)).toBe('Tom Rill');
  expect(meant(`${named}Anna Keller did not see her |husband|.`)).toBe('Tom Rill');
  expect(meant(`${named}Tom Rill did not see his |wife|.`)).toBe('Anna Keller');
  expect(meant(`${named}“My |wife| is tired,” Tom Rill said.`)).toBe('Anna Keller');
  expect(meant(`${named}Tom Rill did not see his |mother|.`)).toBe('');
  expect(meant('Anna Keller left with her |brother|.')).toBe('');
  expect(meant('Anna Keller said her brother blamed |himself|. Tom Rill left.')).toBe('');
});

test('the wife of somebody without a name is that of the only other one of her surname', () => {
  const text = 'Tom Rill was jailed. The defendant’s wife, Lisa Rill, wept.\n\n';
  expect(meant(`${text}Lisa Rill said her |husband| was sorry.`)).toBe('Tom Rill');
});

test('words for two people mean both of them', () => {
  const brothers = 'Tom Rill met his brother, Ned Rill, in May.\n\n';
  expect(meant(`${brothers}|Both brothers| wept.`)).toBe('Tom Rill and Ned Rill');
  expect(meant(`${brothers}Both brothers wept. |They| left.`)).toBe('Tom Rill and Ned Rill');
  expect(meant('Anna Keller asked Ruth Dorn for tea. |The two| will meet.')).toBe(
    'Anna Keller and Ruth Dorn',
  );
  expect(meant('Anna Keller, Tom Rill and Ruth Dorn came. |The two| will meet.')).toBe('');
  expect(meant('Anna Keller married Tom Rill. |The couple| moved to Elmford.')).toBe(
    'Anna Keller and Tom Rill',
  );
});

test('“who” is whoever stands before it', () => {
  expect(meant('Anna Keller, |who| leads the port, left.')).toBe('Anna Keller');
  expect(meant('Anna Keller, an old friend |whose| boat sank, left.')).toBe('Anna Keller');
  expect(meant('Anna Keller left for the port, |which| is old.')).toBe('');
});

test('“they” behind words for two is them, and whose relative somebody is known to be is whom “her” means', () => {
  const two = 'Anna Keller asked Ruth Dorn for tea in Elmford Hall. Both women laughed when Tom Rill asked ';
  expect(meant(`${two}|them| in.`)).toBe('Anna Keller and Ruth Dorn');
  const known = 'Ruth Dorn came with her brother, Ned Dorn, and met Anna Keller.';
  expect(meant(`${known} |Her| brother left.`)).toBe('Ruth Dorn');
});

test('what stands beside a name and tells of whoever has it is them', () => {
  expect(meant('Tom Rill, |a fisherman|, left the port.')).toBe('Tom Rill');
  expect(meant('They sold it to |a fisherman|, Tom Rill.')).toBe('Tom Rill');
  expect(meant('Tom Rill met |a fisherman| there.')).toBe('');
});

test('a ship is nobody, whoever has been named before', () => {
  const launched = 'The boat that Anna Keller built was launched in May.';
  expect(meant(`${launched} |She| was eighteen feet long.`)).toBe('');
  expect(meant(`${launched} |She| was glad.`)).toBe('Anna Keller');
});

test('whom only a possessive names is not whom a “she” in a quotation means', () => {
  expect(meant('It was Una Farr’s husband, Tom Farr, who came. “|She| laughed,” Tom Farr said.')).toBe('');
});

test('an age means the only one of that age', () => {
  const ages = 'Tom Rill, 34, met Ned Falk, 18.\n\n';
  expect(meant(`${ages}Police said |the 34-year-old| had left.`)).toBe('Tom Rill');
  expect(meant(`${ages}|The teenager| had never seen a boat.`)).toBe('Ned Falk');
  expect(meant(`${ages}Police said |the 40-year-old| had left.`)).toBe('');
  expect(meant('Tom Rill left.\n\n|The father of two| wept.')).toBe('Tom Rill');
});

test('whom an interviewer asks is “you”, and neither is “he”', () => {
  const text = [
    'Anna Keller climbed the wall alone. Anna Keller spoke to Tom Rill about fear.',
    'Tom Rill: Did you turn back?',
    'Anna Keller: I did. My father was there. He saw me.',
    'Tom Rill: Do |you| go again?',
    'Anna Keller: I will.',
  ].join('\n\n');
  expect(meant(text)).toBe('Anna Keller');
  expect(meant(text.replaceAll('|', '').replace('He saw', '|He| saw'))).toBe('');
});

test('all words that mean somebody are found, names and pronouns too', () => {
  const analysis = read('“I know,” Anna Keller said. Tom Rill, her husband, left. She saw him.');
  const words = (name: string): string[] =>
    allThatMean(
      analysis,
      analysis.people.speakers.find((speaker) => speaker.name === name)!,
    ).map(({ start, end }) => analysis.source.text.slice(start, end));
  expect(words('Anna Keller')).toEqual(['I', 'Anna Keller', 'her', 'She']);
  expect(words('Tom Rill')).toEqual(['Tom Rill', 'her husband', 'him']);
});

test('words that stand beside a name are found once, and all in reading order', () => {
  const text =
    'A fisherman, Tom Rill, left. Ruth Dorn, the mother of two, met her husband, Ned Dorn. Una Farr, the lawyer, said so.';
  const places = everyoneMeant(read(text)).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual([
    'A fisherman',
    'Tom Rill',
    'Ruth Dorn',
    'the mother of two',
    'the mother',
    'her husband',
    'her',
    'Ned Dorn',
    'Una Farr',
    'the lawyer',
  ]);
});

test('whoever many words before may mean is nobody: marks that nest too deep, the parent of two in a paragraph too long', () => {
  const left = 'Tom Rill left the port on Monday.\n\n';
  const nested = (depth: number) => '“It is ‘so '.repeat(depth) + '|he| is cold' + '’ ”'.repeat(depth);
  expect(meant(`${left}${nested(2)}, Anna Keller said.`)).toBe('Tom Rill');
  expect(meant(`${left}${nested(20)}, Anna Keller said.`)).toBe('');
  const told = (times: number) => 'Anna Keller left. ' + 'It left when Tom Rill left. '.repeat(times);
  expect(meant(`${told(2)}|The mother of two| wept.`)).toBe('Anna Keller');
  expect(meant(`${told(90)}|The mother of two| wept.`)).toBe('');
});
