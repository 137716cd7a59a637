import { describe, expect, it } from 'vitest';
import { noQuotation, readProse } from '../../server/src/core/language/index.ts';
import { nothingTagged } from '../../server/src/core/tagging/index.ts';
import type { TaggedAttribution } from '../../server/src/core/tagging/index.ts';
import { reader } from '../support/reader.ts';

/** What the reader sees in one block, each attribution as `source|cue|content + content`. */
function seen(text: string): string[] {
  const words = (spans: TaggedAttribution['source']) =>
    spans.map((span) => text.slice(span.start, span.end)).join(' + ');
  const [{ attributions }] = reader.tag([readProse(text, noQuotation)], nothingTagged);
  return attributions.map((each) => [each.source, each.cue, each.content].map(words).join('|'));
}

describe('the reader beside the rules', () => {
  it('knows a verb from a name, and a body from a dateline, where the rules do', () => {
    expect(seen('Moira Teg emails to say she has been waiting for a bus since six.')).toEqual([
      'Moira Teg|emails to say|she has been waiting for a bus since six',
    ]);
    expect(seen('Moira Teg in Tarbeg texts: The road is closed. What is the council doing?')).toEqual([
      'Moira Teg in Tarbeg|texts|The road is closed. What is the council doing?',
    ]);
    expect(seen('ENTU – the fishermen’s union – said the quay was at risk.')).toEqual([
      'ENTU – the fishermen’s union|said|the quay was at risk',
    ]);
  });

  it('gives a report’s words to the report, whoever published it', () => {
    expect(seen('The report, which the council published in March, says that the quay leaks.')).toEqual([
      'The report|says|that the quay leaks',
    ]);
  });

  it('gives nobody’s words to whoever is told to do something, and the whole of what they are to do', () => {
    expect(seen('The minister was urged to allow a vote before the holidays.')).toEqual([
      '|was urged|The minister + to allow a vote before the holidays',
    ]);
    expect(seen('Omar Rill requested the court on Wednesday to dismiss the petition.')).toEqual([
      'Omar Rill|requested|the court on Wednesday to dismiss the petition',
    ]);
    expect(
      seen('Falk said that the bill, which the union had asked for, would break an old treaty with Norvia.'),
    ).toContain(
      'Falk|said|that the bill, which the union had asked for, would break an old treaty with Norvia',
    );
  });

  it('hears whoever is to be believed, and no storm that claims lives', () => {
    expect(seen('The water is clean, if Moira Teg is to be believed.')).toEqual([
      'Moira Teg|is to be believed|The water is clean',
    ]);
    expect(seen('The storm claimed at least nine lives.')).toEqual([]);
    expect(seen('The makers recalled nine thousand cars.')).toEqual([]);
  });

  it('takes the head of what a clause hangs on for who speaks', () => {
    expect(seen('One baker I spoke with said the mugs were “a curse.”')[0]).toMatch(/^One baker[|]/);
  });

  it('takes the name of a site behind a headline for no part of what is said', () => {
    expect(seen('Mayor says harbour will close in May - Estmark News')).toEqual([
      'Mayor|says|harbour will close in May',
    ]);
  });

  it('finds the name under a quotation that is signed and explained', () => {
    expect(seen('‘It was cruel.’ – Former Norvia centre Paula Vick on the match.')).toEqual([
      'Former Norvia centre Paula Vick|–|‘It was cruel.’',
    ]);
    expect(seen('The day was grey. “It was cruel.” — Paula Vick (@pvick) 3 May 2026')).toContain(
      'Paula Vick (@pvick) 3 May 2026|—|“It was cruel.”',
    );
    expect(seen('‘It was cruel.’ – The old man looked at the sea.')).not.toContain(
      'The old man|–|‘It was cruel.’',
    );
  });

  it('takes the number of a paragraph in minutes for no part of who speaks', () => {
    expect(seen('4.2 Members noted that the bridge would close in June.')).toEqual([
      'Members|noted|that the bridge would close in June',
    ]);
    expect(seen('1.5 million people say that they are cold.')[0]).toMatch(/^1.5 million people[|]/);
  });

  it('takes a source from the cue’s own sentence, without what joins it to others', () => {
    expect(seen('The union, however, told the court that it would wait.')).toEqual([
      'The union|told|that it would wait',
    ]);
    expect(
      seen(
        'A deputy attorney general, Omar Latif Rill requested the court on Wednesday to dismiss the petition being ineffective. Petitioner’s counsel A.K Brandt, however, asked the court to decide the petition on merit.',
      ),
    ).toContain('Petitioner’s counsel A.K Brandt|asked|the court to decide the petition on merit');
    // How somebody is seen to be is not said.
    expect(seen('Once again, unbeaten Falk showed why she is a special fighter.')).toEqual([]);
  });
});
