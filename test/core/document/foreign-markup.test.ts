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
    [
      'The [port]({{< ref "port.md" >}}){ width=50% } is {--not --}{++shut++}.{>>Ask Keller.<<} ^port',
      'The port is shut.',
    ],
    ['{{< photo src="a.jpg" title="A {port}" >}} The port is shut.', 'The port is shut.'],
    [':::{note}\n:class: dropdown\nThe port is shut.\n:::', 'The port is shut.'],
    ['The port is shut {cite:p}`keller2024,voss2019`.', 'The port is shut.'],
    [
      'The port is shut.<ref name="a">Keller *2024*, p. 3</ref><ref name="b" />{{sfn|Voss|2019|p=4}}',
      'The port is shut.',
    ],
    ['The port is shut \\citep[see][p. 3]{keller2024,voss2019}.\\footnote{Said so.}', 'The port is shut.'],
    ['The {abbr}`PVT (Port Vale Times)` wrote.', 'The \uFFFC wrote.'],
  ])('markup of other tools is no prose: %s', (text, prose) => {
    expect(shape(text).map((block) => block.replace(/ +/g, ' ').trim())).toEqual([`paragraph: ${prose}`]);
  });

  test.each([
    ['$$\nF = a\n$$ {#eq-fare}'],
    ['$$\nF = a\n$$ (fare)'],
    ['$$F = a\n+ bD$$'],
    ['%%\nNobody reads this.\n\nNor this.\n%%'],
    ['% Nobody prints this.'],
    ['\\begin{table}\n\\caption{Fares rose.}\n\nNorth & 4\n\\end{table}'],
    ['\\newpage'],
    ['{{<\n figure src="b.jpg"\n caption="Fares rose"\n>}}'],
    ['{{< highlight go >}}\nprint("Fares rose")\n\n{{< /highlight >}}'],
    ['{% comment %}\nFares rose.\n\nThey fell.\n{% endcomment %}'],
    ['+++ {"slide": true}'],
    ['+------+-----+\n| Line | Fare |\n+======+=====+\n| North | 4 |\n+------+-----+'],
    ['(harbour-label)='],
    ['(ref:cap) Fares rose.'],
    ['=== "A tab"'],
    ['*[PVT]: Port Vale Times'],
    ['[TOC]'],
    ['--8<-- "part.md"'],
    ['#ferry #ports/north'],
    ['^block-2'],
  ])('what other tools set apart is no prose, and what follows it is: %s', (apart) => {
    expect(shape(`The port is shut.\n\n${apart}\n\nIt is.\n`)).toEqual([
      'paragraph: The port is shut.',
      'paragraph: It is.',
    ]);
  });

  test.each([
    '$$ 40 million is much.',
    '% of people',
    '#1 in the charts',
    '(Photo) = art',
    '\\textit{Marlow} sank.',
  ])('what only looks like it stays: %s', (text) => {
    expect(shape(`${text.startsWith('%') ? '45\n' : ''}${text}\n\nIt is.\n`)).toHaveLength(2);
  });

  test('YAML at the head may end in dots', () => {
    expect(shape('---\ntitle: Ferries\n...\n\nThe port is shut.\n')).toEqual([
      'paragraph: The port is shut.',
    ]);
  });

  test('notes of wikis and of TeX are notes, and its keys are keys', () => {
    const text = 'Shut.<ref>Keller 2024</ref> Old.{{sfn|Voss|2019}} Dear \\citep{keller2024}.\\footnote{So.}';
    const [{ marks }] = parseDocument({ text, languageId: 'markdown' }).blocks;
    expect(marks.map(({ kind }) => kind)).toEqual(['inlineNote', 'inlineNote', 'citation', 'inlineNote']);
  });

  test('a note of wikis that is escaped is none', () => {
    expect(shape('Write \\<ref>Keller\\</ref>.')).toEqual(['paragraph: Write <ref>Keller</ref>.']);
  });

  test('a role that cites is a citation', () => {
    const [{ marks }] = parseDocument({
      text: 'Old {cite:p}`keller2024, voss2019`.',
      languageId: 'markdown',
    }).blocks;
    expect(marks).toMatchObject([{ kind: 'citation', keys: ['keller2024', 'voss2019'] }]);
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
