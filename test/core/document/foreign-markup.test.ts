import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../server/src/core/document/index.ts';

const shape = (text: string) =>
  parseDocument({ text, languageId: 'markdown' }).blocks.map(({ kind, prose }) => `${kind}: ${prose}`);

describe('what CommonMark does not read as markup', () => {
  test.each([
    ['::: warning\nThe port is shut.\n:::', 'The port is shut.'],
    ['{{< photo src="a.jpg" >}} The {{ site.place }} port is shut.{% endif %}', 'The port is shut.'],
    ['The ==port== is [shut]{.smallcaps}.\n{: .lead}', 'The port is shut.'],
    ['![[port.png]] The [[Port (town)|port]] is [[shut]]. %% Ask Keller. %%', 'The port is shut.'],
    ["``The port,'' she said, ``is shut.''", "``The port,'' she said, ``is shut.''"],
    ['<p class="lead">The port is <b>shut</b>.</p>', 'The port is shut.'],
    ['<q>The port</q> is shut.', '“The port” is shut.'],
  ])('markup of other tools is no prose: %s', (text, prose) => {
    expect(shape(text).map((block) => block.replace(/ +/g, ' ').trim())).toEqual([`paragraph: ${prose}`]);
  });

  test('a long run of colons is read in time', () => {
    const run = ':'.repeat(400_000);
    expect(shape(`The port\n${run}\nis shut.`)).toEqual(['paragraph: The port\nis shut.']);
  });

  test('a callout is no quotation', () => {
    expect(shape('> [!NOTE] For readers\n> The port is shut.\n>\n> It is.\n\n> [!quote]\n> No.\n')).toEqual([
      'paragraph: The port is shut.',
      'paragraph: It is.',
      'blockquote: No.',
    ]);
  });

  test('an object at the head of the document is front matter', () => {
    expect(shape('{\n  "title": "“No,” says Keller"\n}\n\nOpening.\n')).toEqual(['paragraph: Opening.']);
  });
});
