import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';

function authorOf(text: string): string | undefined {
  const { speakers } = analyze({ text, languageId: 'plaintext' }).people;
  return speakers.find(({ kind }) => kind === 'author')?.name;
}

const said = 'I believe that the quay must stay.';

test.each([
  [`The quay\n\nBy Ruth Dorn\n\n${said}`, 'Ruth Dorn'],
  [`The quay\n\nOpinion by Ruth Dorn\n\n${said}\n\nIt rained.\n\nIt rained again.`, 'Ruth Dorn'],
  [`The quay\n\nWritten by Ruth Dorn\n\n${said}\n\nIt rained.\n\nIt rained again.`, 'Ruth Dorn'],
  [`The quay\n\nRuth Dorn\n\n${said}\n\nIt rained.\n\nIt rained again.`, 'Ruth Dorn'],
  [`By Ruth Dorn and Tom Rill\n\n${said}\n\nIt rained.\n\nIt rained again.`, 'Ruth Dorn and Tom Rill'],
  [`${said}\n\n— Ruth Dorn, Elmford`, 'Ruth Dorn'],
  [`${said}\n\nRuth Dorn writes about the sea.`, 'Ruth Dorn'],
  [`${said}\n\nRep. Ruth Dorn, D-Ariz., was an early backer of Tom Rill.`, 'Ruth Dorn'],
  [`Sir\n\n${said}\n\nIt rained.\n\nIt rained again.\n\nRuth Dorn\n\nUpper Elm\n\nEstmark`, 'Ruth Dorn'],
  [
    `Sir\n\n${said}\n\nIt rained.\n\nIt rained.\n\nRuth Dorn\n\nSir\n\n${said}\n\nIt rained.\n\nTom Rill`,
    'the author',
  ],
  [`${said}\n\nRuth Dorn said that it rained.`, 'the author'],
])('whoever signs it wrote it: %j', (text, author) => {
  expect(authorOf(text)).toBe(author);
});
