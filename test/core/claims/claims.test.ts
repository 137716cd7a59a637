import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, claimsOf, severitiesOf } from '../../../server/src/core/index.ts';
import type { Severity } from '../../../server/src/core/index.ts';
import { features } from '../../../server/src/core/claims/chance/features.ts';
import { alone, piece, withReader } from '../../../server/src/core/claims/chance/weights.ts';

const claims = (text: string, languageId = 'plaintext', severities?: ReadonlyMap<string, Severity>) =>
  claimsOf(analyze({ text, languageId }, { severities })).map(({ claim, start, end }) => ({
    verdict: claim.verdict,
    reason: claim.reason,
    text: text.slice(start, end),
  }));

test('every feature of the models has a weight, and no weight is without its feature', () => {
  for (const { features: weights } of [alone, withReader, piece])
    expect(Object.keys(weights).sort()).toEqual(features.map(([name]) => name).sort());
});

test('a judgement with a cause is unsupported, and says by which words', () => {
  const text =
    'The council met on Monday.\n\nThe mayor’s stubborn refusal to share the figures has apparently fuelled deep mistrust across the city.';
  expect(claims(text)).toContainEqual({
    verdict: 'unsupported',
    reason: 'causal',
    text: text.slice(text.indexOf('The mayor')),
  });
});

test('a question, a plain event and a fragment are not unsupported', () => {
  for (const text of [
    'Who will pay for the bridge?',
    'The committee met on Tuesday at the town hall in Brackwater.',
    'Not this time.',
  ])
    expect(claims(text).filter(({ verdict }) => verdict === 'unsupported')).toEqual([]);
});

test('a note at the end of a paragraph stands for all of it, a link for its own sentence', () => {
  const statement =
    'The mayor’s stubborn refusal to share the figures has apparently fuelled deep mistrust. ';
  const verdicts = (end: string): string[] =>
    claims(`The council met.\n\n${statement}${end}\n\n[^1]: The register.`, 'markdown')
      .filter(({ text }) => text.startsWith('The mayor'))
      .map(({ verdict }) => verdict);
  expect(verdicts('It is widely hated for its many mistakes.[^1]')).toEqual(['cited']);
  expect(verdicts('It has a [website](https://example.org) of its own.')).toEqual(['unsupported']);
});

test('a claim lies within one sentence, and its reason within the claim’s sentence, whatever the text', () => {
  const words = fc.constantFrom(
    ...'Keller said that the rate rose 14 percent . “ ” because ( ) Many believe ? never fraud \n\n'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 80 }), (list) => {
      const analysis = analyze({ text: list.join(' '), languageId: 'plaintext' });
      for (const { claims: found, prose } of analysis.blocks)
        for (const { start, end, because } of found) {
          const sentence = prose.sentences.find((it) => it.start <= start && end <= it.end);
          expect(sentence).toBeDefined();
          expect(because.start >= sentence!.start && because.end <= sentence!.end).toBe(true);
        }
    }),
    { numRuns: 60 },
  );
});

test('an article that cites everything is let be, and the same article without its notes is not', () => {
  const cited = readFileSync(new URL('well-sourced.md', import.meta.url), 'utf8');
  const unsupported = (text: string, severities?: ReadonlyMap<string, Severity>): number =>
    claims(text, 'markdown', severities).filter(({ verdict }) => verdict === 'unsupported').length;
  expect(unsupported(cited)).toBe(0);
  const uncited = cited.replace(/\[\^\d+\]/g, '');
  expect(unsupported(uncited, severitiesOf('wikipedia', []))).toBeGreaterThan(20);
  // By news’s standards it is a reference, which is asked for its figures and ranks, and for what is all but sure.
  expect(unsupported(uncited)).toBeGreaterThan(4);
  // A note at the end of a paragraph stands for all of it.
  expect(unsupported(cited.replace(/\[\^\d+\](?=.*\[\^\d+\])/g, ''))).toBe(0);
});

test('a match is seen by all who watch it, until it is compared with other years', () => {
  const verdict = (text: string): string | undefined => claims(`The derby.\n\n${text}`).at(-1)?.verdict;
  const match =
    'Lindhart’s terrible header went wide of the goal. The goalkeeper had no answer to the second penalty, and the striker’s hat-trick was never in danger.';
  expect(verdict(match)).toBe('reported');
  const compared = 'It is the worst record of any club in the country because its directors are reckless.';
  expect(verdict(`${match} ${compared}`)).toBe('unsupported');
});

test('a verdict was spoken in public, and whoever would not answer told the paper', () => {
  const verdict = (text: string): string | undefined => claims(`The arson.\n\n${text}`).at(-1)?.verdict;
  for (const text of [
    'A man who set fire to a school because he was terribly angry with its stubborn teachers was jailed for six years.',
    'A spokeswoman for the deeply troubled brewery repeatedly declined to comment on its falling sales.',
    'The apparently furious former manager of the failing brewery could not be reached.',
    'The deeply troubled brewery did not specify which of its falling sales it meant.',
  ])
    expect(verdict(text)).not.toBe('unsupported');
  expect(
    verdict(
      'A man who set fire to a school because he was terribly angry with its stubborn teachers was the worst of all.',
    ),
  ).toBe('unsupported');
});

test('what tells the reader what to do states nothing', () => {
  const verdicts = (text: string): string[] =>
    claims(`The soup.\n\n${text}`)
      .filter(({ verdict }) => verdict === 'unsupported')
      .map((claim) => claim.text);
  for (const text of [
    'Bring a large pot of deeply salted water to a fierce boil because barley is stubborn.',
    'Serve the terribly bitter soup with the best black bread of all.',
    'Do not ever boil the terribly bitter roots because they are stubborn.',
    'For more information on the deeply troubled port, see its failing website.',
  ])
    expect(verdicts(text)).toEqual([]);
  const told =
    'Set in a deeply troubled port, it is the most bitter book of all because its author was betrayed.';
  expect(verdicts(told)).toEqual([told]);
});

test('an arrest, a reporter’s eyes and that nobody was hurt are taken on trust', () => {
  for (const text of [
    'A terribly angry man was arrested on suspicion of the worst fraud because of a bitter quarrel.',
    'A reporter counted deeply troubled barges because of the bitter quarrel.',
    'Nobody was hurt, because the deeply troubled ferry was apparently empty.',
  ])
    expect(claims(`The port.\n\n${text}`).at(-1)?.verdict).toBe('reported');
});

test('prices stand on the board, until somebody says why they fell', () => {
  const verdict = (text: string): string | undefined => claims(`The market.\n\n${text}`).at(-1)?.verdict;
  expect(verdict('Shares of the carmaker lost 7 percent.')).not.toBe('unsupported');
  expect(verdict('Net income fell to $184 million.')).not.toBe('unsupported');
  expect(verdict('Net income fell to $184 million. Orders at its yards fell 14 percent.')).not.toBe(
    'unsupported',
  );
  expect(verdict('Orders at its yards fell 14 percent.')).toBe('unsupported');
  expect(
    verdict(
      'Shares lost 7 percent because of the deeply troubled carmaker’s stubborn and reckless directors.',
    ),
  ).toBe('unsupported');
  expect(verdict('The wasteful port has thrown away 40 million crowns.')).toBe('unsupported');
});

test('“Studies show” is laid to nobody, polls are many and known, and a named study is a source', () => {
  const reasons = (text: string): string[] =>
    claims(`The council met on Monday.\n\n${text}`)
      .filter(({ verdict }) => verdict === 'unsupported')
      .map(({ reason }) => reason);
  for (const text of [
    'Studies show that one kettle in three holds harmful bacteria.',
    'But recent research has suggested that the canal is warming.',
  ])
    expect(reasons(text), text).toEqual(['research']);
  for (const text of [
    'Polls show that the mayor is ahead.',
    'A study of 40 canals shows that the water is warming.',
    'The research, by the University of Elmford, suggests that the canal is warming.',
  ])
    expect(reasons(text), text).not.toContain('research');
});

test('what is the most of all in its place, and what caused what, want a source, however short they are told', () => {
  const found = (text: string): string[] =>
    claims(`The council met on Monday.\n\n${text}`)
      .filter(({ verdict }) => verdict === 'unsupported')
      .map(({ reason }) => reason);
  expect(found('The lake is the cleanest in Elmford.')).toEqual(['superlative']);
  expect(found('The lake lies in Elmford.')).toEqual([]);
  expect(found('The delay was caused by a quarrel between both offices.')).toEqual(['causal']);
});

test('when something began is on record, and an open cause is no cause', () => {
  for (const text of [
    'The company was founded in 2015 by two former teachers.',
    'Her first book, which is a deeply bitter one, was published in 2018.',
    'This story has since been updated with the deeply troubled port’s answer.',
    'Brackwater is the largely forgotten capital of Norland.',
    'The cause of the collapse was not immediately clear.',
    'The cause of the fire is being investigated.',
    'Anyone who saw what happened is asked to call the station.',
  ])
    expect(
      claims(`The council met on Monday.\n\n${text}`).filter(({ verdict }) => verdict === 'unsupported'),
      text,
    ).toEqual([]);
});

const review = `The film opens on a pair of boots on a kitchen table.

Its script is less sure of itself than the director, and a subplot about a stolen tractor leads nowhere.

`;

test('a review tells of the work that all can see, until it ranks it or tells of its maker', () => {
  const unsupported = (statement: string, before: string): boolean =>
    claims(before + statement).some(({ verdict, text }) => verdict === 'unsupported' && text === statement);
  const plot = 'There is hardly a dull minute in it, and the music is a strange delight.';
  const rank =
    'She is widely regarded as the most underrated actress in the country since her first success.';
  expect([unsupported(plot, review), unsupported(rank, review)]).toEqual([false, true]);
  expect(unsupported(plot, 'The council met on Monday.\n\n')).toBe(true);
});

test('who sat in the stalls tells of the evening in the past', () => {
  const unsupported = (statement: string): boolean =>
    claims(review + statement).some(({ verdict, text }) => verdict === 'unsupported' && text === statement);
  expect(unsupported('The second act sagged terribly, and the strings were a bitter disappointment.')).toBe(
    false,
  );
  expect(unsupported('She made a hugely successful debut on the stage in 2009 because of a quarrel.')).toBe(
    true,
  );
});

test('a forecast, a guide and a speech are their writer’s own; the same sentence in news is a claim', () => {
  const openings = {
    forecast:
      'Rain and strong winds will reach the coast tonight.\n\nSnow showers follow, with gusts of 60 mph and temperatures near freezing.\n\n',
    guide:
      'The ferry stops at the old harbour, beside two hotels.\n\nMost visitors head for the beaches of the western island.\n\n',
    address:
      'I have come to say what we owe to our town.\n\nWe built our bridge when we had nothing, and I was there. I ask what we will do.\n\n',
  };
  const statements = {
    forecast: 'Heavier snow will fall in the western valleys because the wind turns.',
    guide: 'The western shore is unspoiled, wildly beautiful and rarely crowded.',
    address: 'The reckless council betrayed the poor because it was afraid.',
  };
  const unsupported = (opening: string, statement: string): boolean =>
    claims(opening + statement).some(({ verdict, text }) => verdict === 'unsupported' && text === statement);
  for (const kind of ['forecast', 'guide', 'address'] as const) {
    expect([kind, unsupported(openings[kind], statements[kind])]).toEqual([kind, false]);
    expect([kind, unsupported('The council met on Monday.\n\n', statements[kind])]).toEqual([kind, true]);
  }
});

const textbook = `A lock is a chamber in a canal, with gates at both ends, that lifts or lowers boats between two levels of water. Boats enter
at one level, the gates close behind them, and water is let in or out through openings in the walls. When both levels are
alike, the other gates are opened and the boats leave.

The oldest locks had a single gate, through which boats were hauled against the stream. Crews lost much time with them, and
millers lost their water. The chamber with two gates, which was first used in the fifteenth century, is the form that became
common. Its gates point upstream, so that the water itself presses them shut.

Large locks have side basins that save water. Half of it flows into a basin when a boat goes down, and flows back when
the next one comes up. Such basins are widely regarded as the greatest improvement of all since the chamber itself.`;

test('a textbook is asked for its figures and ranks alone, until it cites or somebody speaks in it', () => {
  const statement = 'Millers feared the crews, because a reckless crew could ruin a whole summer.';
  const found = (text: string, languageId?: string): string[] =>
    claims(text, languageId).flatMap(({ verdict, text: its }) => (verdict === 'unsupported' ? [its] : []));
  const rank = 'Such basins are widely regarded as the greatest improvement of all since the chamber itself.';
  expect(found(`${textbook}\n\n${statement}`)).toContain(rank);
  expect(found(`${textbook}\n\n${statement}`)).not.toContain(statement);
  expect(found(`${textbook}\n\n${statement}\n\nThe keeper said on Monday that it was so.`)).toContain(
    statement,
  );
  const noted = textbook.replace('levels of water.', 'levels of water.[^1]');
  expect(found(`${noted}\n\n${statement}\n\n[^1]: Obi, Locks.`, 'markdown')).toContain(statement);
  expect(found(`${textbook}\n\nNearly 40 percent of all locks leak.`)).toContain(
    'Nearly 40 percent of all locks leak.',
  );
});

test('what kind of piece it is follows the opening as it is edited', () => {
  const plot = 'There is hardly a dull minute in it, and the music is a strange delight.';
  const before = analyze({ text: `The council met on Monday.\n\n${plot}`, languageId: 'plaintext' });
  const text = review + plot;
  const edits = [{ start: 0, end: before.source.text.length - plot.length, text: review }];
  const edited = analyze({ text, languageId: 'plaintext' }, { previous: before, edits });
  expect(claimsOf(edited)).toEqual(claimsOf(analyze({ text, languageId: 'plaintext' })));
});

test('an accusation told as a plain event wants a source, unless it is somebody’s or no accusation', () => {
  const accused = (text: string): boolean =>
    claims(text).some(({ verdict, reason }) => verdict === 'unsupported' && reason === 'allegation');
  for (const text of [
    'The company hid the results from regulators.',
    'The board has ignored two warnings from its engineers.',
    'The harbour office covered up the true extent of the damage.',
  ])
    expect([text, accused(`The council met on Monday.\n\n${text}`)]).toEqual([text, true]);
  for (const text of [
    'The company hid the results from regulators, prosecutor Ida Brandt said.',
    'The children hid under the stairs until the storm had passed.',
    'The walkers ignored the rain and went on to the lighthouse.',
  ])
    expect([text, accused(`The council met on Monday.\n\n${text}`)]).toEqual([text, false]);
});

test('what a named study measured has its source; what is so in general has not', () => {
  const unsupported = (statement: string): boolean =>
    claims(`The study followed 64 roofs for two winters, said Eva Lind, a botanist. ${statement}`).some(
      ({ verdict, text }) => verdict === 'unsupported' && text === statement,
    );
  expect(unsupported('The recovery was strongest in deep, shaded water.')).toBe(false);
  expect(unsupported('Screens are mostly to blame for the decline of the eyes of the young.')).toBe(true);
});

test('what a court did and whom the dead leave is public, what a reporter was there to see was seen', () => {
  const verdict = (text: string): string | undefined => claims(`The court.\n\n${text}`).at(-1)?.verdict;
  for (const text of [
    'The High Court on Tuesday bluntly remanded the deeply troubled brewer.',
    'The troubled brewer pleaded not guilty to a massive charge.',
    'Lind, a hugely gifted but difficult potter, is survived by her husband and two sons.',
    'The deeply troubled ministry puts the cost at €160 million a year.',
    'She is due to stand trial in March.',
  ])
    expect([text, verdict(text)]).not.toEqual([text, 'unsupported']);
});

test('in news of a study its findings are the study’s, in every paragraph; what is so in general is not', () => {
  const opening =
    'A new drug cut the weight of patients by a tenth in a trial published on Monday.\n\nResearchers at Elmford gave 400 participants the drug or a placebo, the journal Care reported.\n\nMira Olsen, a scientist who led the study, called it a surprise.\n\n';
  const unsupported = (text: string): readonly string[] =>
    claims(text).flatMap(({ verdict, text: its }) => (verdict === 'unsupported' ? [its] : []));
  const finding = 'Those who were given the drug lost 15 percent of their weight.';
  expect(unsupported(`${opening}${finding}`)).not.toContain(finding);
  expect(unsupported(`The council met on Monday.\n\n${finding}`)).toContain(finding);
  const general = 'Obesity is the deadliest disease in the country and costs 15 percent of all taxes.';
  expect(unsupported(`${opening}${general}`)).toContain(general);
});

test('an obituary tells what somebody did in a life, and is asked what was best in it', () => {
  const opening =
    'Ines Falk, who died on Monday, was born in Holm in 1931.\n\nShe married Tom Rill, and they had a daughter and a son.\n\nHer funeral is on Friday; she is survived by both children.\n\n';
  const unsupported = (text: string): readonly string[] =>
    claims(text).flatMap(({ verdict, text: its }) => (verdict === 'unsupported' ? [its] : []));
  const told = 'She later became the teacher of the harbour school once founded by her aunt.';
  const best = 'She was the strictest, most feared and deeply hated teacher in the whole country.';
  expect(unsupported(`${opening}${told}\n\n${best}`)).toEqual([best]);
});

test('a bout is a match, whatever is played in it', () => {
  const opening =
    'Lena Brask kept her bantamweight title on Saturday with a stoppage in the fifth.\n\nThe southpaw had been unbeaten in nine, and an uppercut sent her rival to the ropes.\n\n';
  const told =
    'Her speed and timing allowed her to overcome the huge advantage of her deeply troubled rival.';
  const unsupported = (text: string): boolean =>
    claims(text).some(({ verdict, text: its }) => verdict === 'unsupported' && its === told);
  expect(unsupported(opening + told)).toBe(false);
  expect(unsupported(`The council met on Monday.\n\n${told}`)).toBe(true);
});

test('what the authors of a study did and measured is theirs, what is so in general is not', () => {
  const paper =
    '# Introduction\n\n@lind2018 found that roofs store water.\n\n# Results\n\nRunoff was sharply lower on deep roofs. The deep roofs were divided by a massive wall.\n\n';
  const unsupported = (text: string): string[] =>
    claims(text, 'markdown')
      .filter(({ verdict }) => verdict === 'unsupported')
      .map((claim) => claim.text);
  const general =
    'Stubborn councils have ignored green roofs for decades because they are terribly expensive.';
  expect(unsupported(paper + general)).toEqual([general]);
});

test('a note’s number, a clock and a decade are no figures, and “most notable” counts nothing', () => {
  const reason = (text: string): string | undefined => claims(`The port.\n\n${text}`).at(-1)?.reason;
  for (const text of [
    '[17] The true motives of the deeply troubled port are bitterly disputed.',
    'The deeply hated 07.12 from the port is never on time.',
    'The troubled port was hugely popular in the 1960s.',
    'Most notable among its troubled piers is the hugely expensive lighthouse.',
    'She was most widely hated for her bitter books.',
    'The hugely feared fine for it is one of level 3.',
    'Section 444(1) of the deeply hated act is widely ignored.',
  ])
    expect([text, reason(text)]).not.toEqual([text, 'statistic']);
});

test('a word that mostly tells is not named where it tells nothing', () => {
  const named = (text: string): string[] =>
    claimsOf(analyze({ text: `The port.\n\n${text}`, languageId: 'plaintext' })).map(
      ({ claim }) => claim.reason,
    );
  for (const [text, reason] of [
    ['In many respects the deeply troubled port is its own bitter enemy.', 'statistic'],
    ['The engine has failed three times since the long spring.', 'characterisation'],
    ['The troubled port rallied its owners by promising to pay them.', 'trend'],
    ['The likes of the troubled port are gone forever.', 'motive'],
    ['At the death of the bitter potter a last bowl was hugely unfinished.', 'superlative'],
  ])
    expect(named(text)).not.toContain(reason);
});
