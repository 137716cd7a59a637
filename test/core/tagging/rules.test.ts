import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../server/src/core/base/index.ts';
import { noQuotation, readProse } from '../../../server/src/core/language/index.ts';
import { Exchange, nothingTagged, ruleTagger } from '../../../server/src/core/tagging/index.ts';

const tag = (text: string, carry = nothingTagged, open = '') =>
  ruleTagger.tag([readProse(text, { open })], carry)[0];

/** Each attribution of a text as `source | cue | content … content`, indented where it is nested. */
function seen(text: string): string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return tag(text).attributions.map(
    ({ source, cue, content, within }) =>
      `${within < 0 ? '' : '> '}${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('direct speech', () => {
  test.each([
    [
      '“We will not sign,” Mayor Anna Keller said on Tuesday.',
      ['Mayor Anna Keller | said | “We will not sign,”'],
    ],
    [
      '“It is late,” said Ines Falk, the port’s chief. “Go home.”',
      ['Ines Falk, the port’s chief | said | “It is late,” … “Go home.”'],
    ],
    ['“We stay,” she told the Estmark Post, “and we fight.”', ['she | told | “We stay,” … “and we fight.”']],
    [
      'Keller said on Tuesday: “The harbour is not for sale.”',
      ['Keller | said | “The harbour is not for sale.”'],
    ],
    ['Ines Falk, who runs the port, told reporters, “We are open.”', ['Ines Falk | told | “We are open.”']],
    [
      '“Why now?” the deputy asked. “Who pays?” “Not us.”',
      ['the deputy | asked | “Why now?” … “Who pays?” “Not us.”'],
    ],
    [
      '"No," Moreau said. "Never." Falk added, "Ever."',
      ['Moreau | said | "No," … "Never."', 'Falk | added | "Ever."'],
    ],
    ['‘It is the boys’ own,’ he said.', ['he | said | ‘It is the boys’ own,’']],
    [
      'That surprised port chief Ines Falk: “We did not know.”',
      ['port chief Ines Falk | : | “We did not know.”'],
    ],
    ['Added Moreau: “Never.”', ['Moreau | Added | “Never.”']],
    [
      'Falk said it had failed. “It sank like a stone.”',
      ['Falk | said | it had failed … “It sank like a stone.”'],
    ],
    [
      '“We stay,” Falk said.² “We fight.”3 He said that it was late.* “We lose.”',
      ['Falk | said | “We stay,” … “We fight.”', 'He | said | that it was late … “We lose.”'],
    ],
    ['“We stay,” Falk said. “We fight”.', ['Falk | said | “We stay,” … “We fight”']],
    [
      '“It felt late,” one resident, Anna Keller said. “It was.”',
      ['one resident, Anna Keller | said | “It felt late,” … “It was.”'],
    ],
    ['“I promise you that we work,” Falk said.', ['Falk | said | “I promise you that we work,”']],
    [
      'Falk stressed “that it is late”, and that “the pier is old.”',
      ['Falk | stressed | “that it is late” … “the pier is old.”'],
    ],
    [
      '“We cannot tell,” says Falk, whose latest paper, “Low Water,” is in press.',
      ['Falk | says | “We cannot tell,”'],
    ],
    ['“Call,” said the opposing captain.', ['the opposing captain | said | “Call,”']],
    ['“I can assure you that we work,” Falk said.', ['Falk | said | “I can assure you that we work,”']],
    ['“Why now?” Moreau demanded.', ['Moreau | demanded | “Why now?”']],
    ['“It is late,” Falk stammered.', ['Falk | stammered | “It is late,”']],
    [
      '“It is late,” Falk said on “Harbour Hour.” “We are tired.”',
      ['Falk | said | “It is late,” … “We are tired.”'],
    ],
    ['“I like it,” Falk said, but “it is late.”', ['Falk | said | “I like it,” … “it is late.”']],
    ['The choir sang “O Evening Bell” on Friday.', []],
    ['A letter read: “We wish you well.”', ['A letter | read | “We wish you well.”']],
    ['According to Falk, “it is late. We are tired.”', ['Falk | According to | “it is late. We are tired.”']],
    ['"It is late", said Keller.', ['Keller | said | "It is late"']],
    ['The harbour is loud. “Nobody sleeps here at all.”', [' |  | “Nobody sleeps here at all.”']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('mixed and indirect speech', () => {
  test.each([
    ['A clerk told Harbour Radio boats were late.', ['A clerk | told | boats were late']],
    ['A clerk told BBN armed police were outside.', ['A clerk | told | armed police were outside']],
    ['Falk told the court police had found it.', ['Falk | told | police had found it']],
    ['Falk told Estmark voters prices would fall.', ['Falk | told | prices would fall']],
    ['– She will, said the other.', ['the other | said | She will']],
    [
      'Falk said that the port was “a mess” and would close.',
      ['Falk | said | that the port was “a mess” and would close'],
    ],
    [
      'Port officials said the pier is closed, adding that it will stay so.',
      ['Port officials | said | the pier is closed', 'Port officials | adding | that it will stay so'],
    ],
    ['The pier, Keller said, is closed.', ['Keller | said | The pier … is closed']],
    [
      'The pier is closed, a spokesman for the mayor said on Friday.',
      ['a spokesman for the mayor | said | The pier is closed'],
    ],
    ['According to Ines Falk, the pier is closed.', ['Ines Falk | According to | the pier is closed']],
    [
      'The pier is closed, according to two officials.',
      ['two officials | according to | The pier is closed'],
    ],
    ['She told the council that the pier is closed.', ['She | told | that the pier is closed']],
    ['Moreau asked whether the pier was safe.', ['Moreau | asked | whether the pier was safe']],
    ['The union urged members to stay home.', ['The union | urged | members to stay home']],
    [
      'They had asked for detectors, a request the police confirm they received.',
      ['the police | confirm | they received'],
    ],
    [
      'The firm that runs it announced that it would close.',
      ['The firm that runs it | announced | that it would close'],
    ],
    [
      'Ines Falk, whose shelter treated two gulls, was not there but wrote on Monday that it was late.',
      ['Ines Falk | wrote | that it was late'],
    ],
    [
      'A justice of the peace has thrown out a charge against a teacher accused of theft, ruling that it was late.',
      ['A justice of the peace | ruling | that it was late'],
    ],
    [
      'Keller described the offer as late and poor, stressing that it came in June.',
      ['Keller | described | the offer as late and poor', 'Keller | stressing | that it came in June'],
    ],
    ['The council accused the firm of hiding costs.', ['The council | accused | the firm of hiding costs']],
    [
      'Paul Estes, a deputy, said the gaps raise questions about the pier.',
      ['Paul Estes, a deputy | said | the gaps raise questions about the pier'],
    ],
    [
      'Rents rose in August, a Gazette analysis of newly filed leases shows.',
      ['a Gazette analysis of newly filed leases | shows | Rents rose in August'],
    ],
    ['The boat sails today, said Ines Falk, who runs the port.', ['Ines Falk | said | The boat sails today']],
    ['Falk told the Gazette the water rose to his knees.', ['Falk | told | the water rose to his knees']],
    [
      'A letter to the council states that boats will pay.',
      ['A letter to the council | states | that boats will pay'],
    ],
    ['Some northern states that border the lake will pay.', []],
    [
      'Falk was quoted by the Gazette as saying the pier was closed.',
      ['Falk | was quoted by the Gazette as saying | the pier was closed'],
    ],
    [
      'The Gazette has quoted port chief Ines Falk as saying that the pier was closed.',
      ['port chief Ines Falk | as saying | that the pier was closed'],
    ],
    ['The Gazette quoted her as saying the pier was closed.', ['her | as saying | the pier was closed']],
    ['While Falk said the pier was safe, nobody used it.', ['Falk | said | the pier was safe']],
    ['ESTMARK, May 3 — The pier is closed, Keller said.', ['Keller | said | The pier is closed']],
    ['The survey shows turnout falling.', ['The survey | shows | turnout falling']],
    ['Keller pointed out that it rained.', ['Keller | pointed out | that it rained']],
    ['On Thursday, Keller complained about the noise.', ['Keller | complained about | the noise']],
    [
      'Officials who have seen the plan said it was late.',
      ['Officials who have seen the plan | said | it was late'],
    ],
    [
      'Marvin Estes, 53, a guard at the port, said he was calm.',
      ['Marvin Estes, 53, a guard at the port | said | he was calm'],
    ],
    ['Asked whether it was safe, Keller shook her head and said no.', ['Keller | said | no']],
    ['Voters saying they want change stayed home.', ['Voters | saying | they want change stayed home']],
    ['The mayor has also said it will open.', ['The mayor | has also said | it will open']],
    [
      'Critics say it is broad; supporters counter that it is not.',
      ['Critics | say | it is broad', 'supporters | counter | that it is not'],
    ],
    ['It was, she said, “a mistake”.', ['she | said | It was … “a mistake”']],
    ['Keller promised voters that taxes would fall.', ['Keller | promised | that taxes would fall']],
    ['They were told by police to stay inside.', ['police | were told | to stay inside']],
    ['“Nobody wins,” as Falk put it.', ['Falk | put it | “Nobody wins,”']],
    [
      'Police said he was held, a lawyer said.',
      ['a lawyer | said | Police said he was held', '> Police | said | he was held'],
    ],
    ['Sources close to the club say a deal is near.', ['Sources close to the club | say | a deal is near']],
    ['Moss, who denies wrongdoing, will appear in court.', ['who | denies | wrongdoing']],
    [
      'The union, which has members here, has warned it will strike.',
      ['The union | has warned | it will strike'],
    ],
    ['The Post reports that Moss will go; his agent was silent.', ['The Post | reports | that Moss will go']],
    ['Keller vowed to reopen the pier.', ['Keller | vowed | to reopen the pier']],
    ['The court held that the order was bad in law.', ['The court | held | that the order was bad in law']],
    [
      'Falk accepted that it was late, but submitted that it was safe.',
      ['Falk | accepted | that it was late', 'Falk | submitted | that it was safe'],
    ],
    [
      'The school could have stayed open, the inquiry heard.',
      ['the inquiry | heard | The school could have stayed open'],
    ],
    [
      'The union accused the firm of haste and threatened to walk out.',
      ['The union | accused | the firm of haste', 'The union | threatened | to walk out'],
    ],
    [
      'Dr Ines Falk, Consultant in Pain Medicine at Estmark Hospital, who leads the trial, said: “It is early.”',
      [
        'Dr Ines Falk, Consultant in Pain Medicine at Estmark Hospital, who leads the trial | said | “It is early.”',
      ],
    ],
    [
      'The pier is closed, according to a newly found letter.',
      ['a newly found letter | according to | The pier is closed'],
    ],
    [
      'Estmark rejected the offer, saying it was late and accusing the firm of haste.',
      [
        'Estmark | rejected | the offer',
        'Estmark | saying | it was late',
        'Estmark | accusing | the firm of haste',
      ],
    ],
    ['The caller states that a van left.', ['The caller | states | that a van left']],
    [
      'According to Ines Falk, who runs the port, the pier is closed.',
      ['Ines Falk | According to | the pier is closed'],
    ],
    [
      'The pier is closed, says port superintendent, Commander Ben Turi.',
      ['port superintendent, Commander Ben Turi | says | The pier is closed'],
    ],
    ['Falk told The Sunday Gazette that the pier was closed.', ['Falk | told | that the pier was closed']],
    [
      'Flood victims in Nyatike, Tarbeg County rejected the offer.',
      ['Flood victims in Nyatike, Tarbeg County | rejected | the offer'],
    ],
    [
      'Addressing a briefing in Estmark the minister said the pier was closed.',
      ['the minister | said | the pier was closed'],
    ],
    [
      'The pier is old, and the road behind it is being mended, said the council.',
      ['the council | said | The pier is old, and the road behind it is being mended'],
    ],
    ['Falk said he lost Rs. 200 on the ferry.', ['Falk | said | he lost Rs. 200 on the ferry']],
    ['He entreated parents to send their children.', ['He | entreated | parents to send their children']],
    [
      'Falk told the Gazette his client would appeal, but declined to say more.',
      ['Falk | told | his client would appeal', 'Falk | declined | to say more'],
    ],
    ['The work must be done according to the standing orders.', []],
    [
      'They claimed the pier was safe and say it was checked.',
      ['They | claimed | the pier was safe', 'They | say | it was checked'],
    ],
    [
      'The pier is closed, according to an Internet posting made last night.',
      ['an Internet posting made last night | according to | The pier is closed'],
    ],
    [
      'According to a Gazette report published Monday by its owner, the pier is closed.',
      ['a Gazette report published Monday by its owner | According to | the pier is closed'],
    ],
    [
      'According to the Estmark agency, quoting the port authority, two ships were lost.',
      ['the Estmark agency | According to | two ships were lost'],
    ],
    [
      'According to Estmark Radio citing the port authority, two ships were lost.',
      ['Estmark Radio citing the port authority | According to | two ships were lost'],
    ],
    [
      'Residents received a message stating, “The water is not safe.”',
      ['a message | stating | “The water is not safe.”'],
    ],
    [
      'They hung a banner that read “Give us back our pier” from the bridge.',
      ['a banner | read | “Give us back our pier”'],
    ],
    [
      'Police said a note was found which read: “I am sorry.”',
      ['Police | said | a note was found which read: “I am sorry.”', '> a note | read | “I am sorry.”'],
    ],
    [
      'Moreau repeated the mayor’s claim that the pier is safe.',
      ['Moreau | repeated | the mayor’s claim that the pier is safe'],
    ],
    ['Keller met Falk in Estmark and said the talks had failed.', ['Keller | said | the talks had failed']],
    [
      'Falk said Keller had told her that the port was safe.',
      [
        'Falk | said | Keller had told her that the port was safe',
        '> Keller | had told | that the port was safe',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('words that only look like cues', () => {
    expect(seen('The reports reached the mayor. He was told to wait by the gate.')).toEqual([]);
    expect(seen('One alleged thief was held on the pier.')).toEqual([]);
    expect(seen('They made two records that nobody bought.')).toEqual([]);
    expect(
      seen(
        'She reported to work on Monday. Her claims were paid. You know that it works. The Gulf states agree.',
      ),
    ).toEqual([]);
  });
});

test('transcripts and headlines', () => {
  expect(seen('KELLER: We will not sign. We never will.')).toEqual([
    'KELLER | : | We will not sign. We never will.',
  ]);
  expect(seen('Q: Why now?')).toEqual(['Q | : | Why now?']);
  expect(seen('Keller: Harbour is not for sale')).toEqual(['Keller | : | Harbour is not for sale']);
  expect(seen('Harbour not for sale, says Keller')).toEqual(['Keller | says | Harbour not for sale']);
  expect(seen('Estmark court rules pier is legal')).toEqual(['Estmark court | rules | pier is legal']);
  expect(seen('Update: The harbour is open')).toEqual([]);
});

test('a running quotation goes on in the next block, an announced one begins there', () => {
  const first = tag('“We waited,” Falk said. “We will wait on.');
  expect(first.carry.open).toBe(true);
  const second = tag('“And then we will go.”', first.carry, '“');
  expect([second.attributions, second.continuation, second.carry.open]).toEqual([
    [],
    [{ start: 0, end: 22 }],
    true,
  ]);
  const announced = tag('On Monday Ines Falk said:');
  expect(announced.carry).toMatchObject({ open: false, announced: true, bare: true });
  expect(announced.attributions).toMatchObject([{ content: [], evidence: 'announced' }]);
  expect(tag('“The port is open.”', announced.carry).continuation).toEqual([{ start: 0, end: 19 }]);
  expect(tag('It rained.', announced.carry).carry).toMatchObject({ bare: false, exchange: Exchange.stated });
});

test('any text is answered, with spans in order and inside it', () => {
  const word = fc.constantFrom(
    ...'“ ” " , . : ; said told asked according to that Keller The mayor , who (R) he and ‘ ’ called claim adding A: — 12'.split(
      ' ',
    ),
    fc.sample(fc.string({ unit: 'binary' }), 1)[0],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (words, glued) => {
      const text = words.join(glued ? '' : ' ');
      const prose = readProse(text, noQuotation);
      for (const { source, cue, content, within } of ruleTagger.tag([prose], {
        ...nothingTagged,
        open: true,
        announced: true,
      })[0].attributions) {
        expect(within).toBeLessThan(prose.tokens.count);
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { examples: [[['according', ',', '”', 'said', '“'], false]] },
  );
});
