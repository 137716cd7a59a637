import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/core/index.ts';
import { saysAt } from '../../../server/src/core/claims/words/context.ts';
import { Says } from '../../../server/src/core/claims/words/lexicon.ts';
import { findReason } from '../../../server/src/core/claims/reasons/reasons.ts';

const proseOf = (text: string) => analyze({ text, languageId: 'plaintext' }).blocks[0].prose;

/** The reason of a sentence, and the words that earned it. */
function reasonOf(text: string): readonly [reason: string, words: string] {
  const prose = proseOf(text);
  const { reason, because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  return [reason, text.slice(because.start, because.end)];
}

/** What the first occurrence of a word says in a sentence. */
function says(word: string, text: string): number {
  const prose = proseOf(text);
  const { tokens } = prose;
  const at = text.indexOf(word);
  return saysAt(
    prose,
    Array.from({ length: tokens.count }, (_, i) => i).find((i) => tokens.start[i] === at)!,
  );
}

test('“last” before a time is a date, elsewhere a superlative', () => {
  expect(says('last', 'She left last week.') & (Says.superlative | Says.day)).toBe(Says.day);
  expect(says('last', 'It was the last barge on the canal.') & Says.superlative).toBe(Says.superlative);
});

test('“at least” and “at the latest” are no superlatives', () => {
  expect(says('least', 'At least nine people came.') & Says.superlative).toBe(0);
  expect(says('latest', 'They must register on Friday at the latest.') & Says.superlative).toBe(0);
  expect(says('latest', 'It is the latest of many storms.') & Says.superlative).toBe(Says.superlative);
});

test('rain that has fallen and a wind that drops tell of no change, prices that fall do', () => {
  const isTrend = (word: string, text: string): boolean => (says(word, text) & Says.trend) !== 0;
  for (const [word, text] of [
    ['fallen', 'Rain has fallen on Kallby since Sunday.'],
    ['falling', 'Snow was falling when the train came.'],
    ['fell', 'Darkness fell early.'],
    ['fallen', 'Shells have fallen on the village.'],
    ['drops', 'The wind never drops on the cliff.'],
    ['rises', 'The tide rises fast.'],
    ['rose', 'Smoke rose from the roof.'],
  ])
    expect([text, isTrend(word, text)]).toEqual([text, false]);
  for (const [word, text] of [
    ['fallen', 'Rents have fallen since Sunday.'],
    ['falling', 'Attendance was falling when the school closed.'],
    ['drops', 'Attendance never drops in winter.'],
    ['rises', 'The level rises fast.'],
    ['risen', 'The river has risen by two metres.'],
  ])
    expect([text, isTrend(word, text)]).toEqual([text, true]);
});

test('a hard drive is no judgement', () => {
  expect(says('hard', 'She filled two hard drives.') & Says.judgement).toBe(0);
  expect(says('hard', 'It was a hard question.') & Says.judgement).toBe(Says.judgement);
});

test('a rare disease is of a kind, a rare success is so by somebody’s judgement', () => {
  expect(says('rare', 'It is a rare disease.') & Says.judgement).toBe(0);
  expect(says('rare', 'In rare cases patients lose their sight.') & Says.judgement).toBe(0);
  expect(says('rare', 'It was a rare success for Kallby.') & Says.judgement).toBe(Says.judgement);
});

test('who “led the way” caused nothing; what “led to riots” did', () => {
  expect(says('led', 'He led the horses away.') & Says.cause).toBe(0);
  expect(says('led', 'The tax led to riots.') & Says.cause).toBe(Says.cause);
});

test('“the third lock” is no share, “a third of the locks” is', () => {
  expect(says('third', 'The third lock is closed.') & Says.quantity).toBe(0);
  expect(says('third', 'About a third of the locks are closed.') & Says.quantity).toBe(Says.quantity);
});

test('“set to close” tells the future, a page “set up” by parents does not', () => {
  expect(says('set', 'A page set up by parents has raised little.') & Says.future).toBe(0);
  expect(says('set', 'The lock is set to close.') & Says.future).toBe(Says.future);
  expect(says('chances', 'Lunde had two chances before the break.') & Says.future).toBe(0);
  expect(says('chances', 'The chances of rain are small.') & Says.future).toBe(Says.future);
});

test('the half of a match is no comparison, half as many is', () => {
  expect(says('half', 'Nobody scored in the first half.') & Says.comparison).toBe(0);
  expect(says('half', 'It has half the crew.') & Says.comparison).toBe(Says.comparison);
});

test('prices decline, a spokeswoman declines to comment', () => {
  expect(says('declined', 'She declined to comment.') & Says.trend).toBe(0);
  expect(says('declined', 'Sales declined in May.') & Says.trend).toBe(Says.trend);
});

test('“the US” is a country and “us” is we; a war is numbered by “I”, and I am not', () => {
  expect(says('US', 'The US sent a ship.') & Says.firstPerson).toBe(0);
  expect(says('us', 'They gave us a ship.') & Says.firstPerson).toBe(Says.firstPerson);
  expect(says('I ', 'Since World War I the quay has sunk.') & Says.firstPerson).toBe(0);
  expect(says('I ', 'Then I left the quay.') & Says.firstPerson).toBe(Says.firstPerson);
});

test('in names words say little', () => {
  expect(says('Hope', 'On Monday Hope left the council.') & Says.mind).toBe(0);
  expect(says('Hope', 'Hope’s deputy left the council.') & Says.mind).toBe(0);
  expect(says('Hope', 'Grant Hope left the council.') & Says.mind).toBe(0);
  expect(says('hope', 'They hope to leave.') & Says.mind).toBe(Says.mind);
  expect(says('May', 'It opened in May.') & Says.possibility).toBe(0);
});

test('what stands in a diary is no forecast', () => {
  expect(says('will', 'The hearing will begin at nine.') & Says.future).toBe(0);
  expect(says('will', 'The count will be held on Friday.') & Says.future).toBe(0);
  expect(says('will', 'The dyke will fail.') & Says.future).toBe(Says.future);
  expect(says('expected', 'It is expected to last six weeks.') & (Says.mind | Says.future)).toBe(0);
  expect(says('expected', 'It is expected to fail.') & Says.mind).toBe(Says.mind);
});

test('people fall ill and climb stairs without a trend', () => {
  for (const [word, text] of [
    ['fall', 'Some who fall ill stay at home.'],
    ['climb', 'Guests climb out of the boat.'],
    ['turned', 'The ferry turned back.'],
    ['remains', 'He remains in hospital.'],
    ['fell', 'He fell backwards onto the road.'],
    ['fell', 'He fell and hit his head.'],
    ['fell', 'Two hikers fell to their deaths.'],
    ['changing', 'She was left with life changing injuries.'],
  ])
    expect(says(word, text) & Says.trend).toBe(0);
  expect(says('fell', 'Sales fell by a tenth.') & Says.trend).toBe(Says.trend);
  expect(says('fell', 'Sales fell to 80 million.') & Says.trend).toBe(Says.trend);
});

test('what leads, remains or goes on without being a rank or a trend', () => {
  for (const [word, text] of [
    ['remained', 'He remained trapped for an hour.'],
    ['wave', 'They came to wave flags.'],
    ['dropped', 'The charge was dropped.'],
    ['spread', 'Masks are to stop the spread of the disease.'],
    ['ongoing', 'The search is ongoing.'],
    ['ongoing', 'It is part of an ongoing investigation.'],
  ])
    expect(says(word, text) & Says.trend).toBe(0);
  expect(says('ongoing', 'It is an ongoing rebuttal.') & Says.trend).toBe(Says.trend);
  expect(says('leading', 'She is leading the ward.') & Says.superlative).toBe(0);
  expect(says('leading', 'She is a leading surgeon.') & Says.superlative).toBe(Says.superlative);
  expect(says('top', 'It was sent to the top officials.') & Says.superlative).toBe(0);
  expect(says('top', 'It flew into the top corner.') & Says.superlative).toBe(0);
  expect(says('first', 'He scored the first goal.') & Says.superlative).toBe(0);
  expect(says('top', 'It is the top firm.') & Says.superlative).toBe(Says.superlative);
});

test('a planning board, a nervous system and a play concerned with a war have no mind; whoever blames says so', () => {
  for (const [word, text] of [
    ['planning', 'The planning board met.'],
    ['nervous', 'It harms the nervous system.'],
    ['concerned', 'Her questions concerned the tunnel.'],
  ])
    expect(says(word, text) & Says.mind).toBe(0);
  expect(says('concerned', 'They are concerned the tunnel may flood.') & Says.mind).toBe(Says.mind);
  expect(says('odds', 'They are at odds with the mayor.') & Says.future).toBe(0);
  expect(says('future', 'There she met her future husband.') & Says.future).toBe(0);
  expect(says('affected', 'They fed families affected by the floods.') & Says.cause).toBe(0);
  expect(says('blamed', 'She blamed the frost.') & Says.cause).toBe(0);
  expect(says('blamed', 'The frost is blamed for it.') & Says.cause).toBe(Says.cause);
  expect(says('serious', 'He had serious injuries.') & Says.judgement).toBe(0);
});

test('a flood that kills does no wrong', () => {
  expect(says('killed', 'Three were killed by flash floods.') & Says.wrongdoing).toBe(0);
  expect(says('killed', 'Three were killed by soldiers.') & Says.wrongdoing).toBe(Says.wrongdoing);
});

test('faults lie on a map, witnesses lie in court', () => {
  expect(says('lies', 'The town lies on a fault.') & Says.wrongdoing).toBe(0);
  expect(says('lies', 'The minister lies about it.') & Says.wrongdoing).toBe(Says.wrongdoing);
});

function reason(text: string): string {
  const prose = proseOf(text);
  return findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count)).reason;
}

test('“the leading yard” is beyond compare and causes nothing', () => {
  expect(reason('It is the leading yard.')).toBe('superlative');
  expect(reason('It is a tax leading to riots.')).toBe('causal');
});

test('ages and spells of time are no figures', () => {
  expect(reason('For 44 years he has lit the lamps.')).toBe('history');
  expect(reason('Lund, 78, has rowed here.')).not.toBe('statistic');
  expect(reason('They baked 78 rolls.')).toBe('statistic');
});

test('how often is told of the past; words that only strengthen are no reason', () => {
  expect(reason('The ferry never stopped.')).toBe('history');
  expect(reason('So the ferry was fragile.')).toBe('characterisation');
  const prose = proseOf('So the ferry was fragile.');
  const { because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  expect(prose.text.slice(because.start, because.end)).toBe('fragile');
});

test('“more than six hundred” is a figure, “safer than before” a comparison', () => {
  expect(reason('More than six hundred of them came.')).toBe('statistic');
  expect(reason('It is safer than before.')).toBe('superlative');
});

test('ages, dates, times and what is numbered are no figures', () => {
  for (const text of [
    'The 24-year-old rowed home.',
    'The lamp was lit at 9.40 p.m. by hand.',
    'It was opened on 14 July by hand.',
    'In chapter 2 Liv rows home.',
    'It was built in the 9th century by hand.',
    'It is free for those over 65 and under nine.',
    'Nobody over 32 has won.',
    'The wind blows from mile 14 on.',
  ])
    expect(reason(text)).not.toBe('statistic');
  for (const text of [
    'Half of the lamps are dark.',
    'The tax rose by 3.25 percent.',
    'Some 400 may lose their lamps.',
    'Then 200 march on the port.',
  ])
    expect(reason(text)).toBe('statistic');
});

test('a charge is the court’s, and what happens accuses nobody', () => {
  expect(reason('He was accused of fraud.')).not.toBe('allegation');
  expect(reason('The flood killed nine.')).not.toBe('allegation');
  expect(reason('The clerk defrauded the port.')).toBe('allegation');
});

test('“the most feared” is raised above all, “little changed” has not developed', () => {
  expect(reason('She is the most feared critic.')).toBe('superlative');
  expect(reason('The crown was little changed.')).not.toBe('trend');
  expect(reason('She is due to appear on Friday.')).not.toBe('causal');
  const prose = proseOf('She is the most feared critic.');
  const { because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  expect(prose.text.slice(because.start, because.end)).toBe('most feared');
});

test('a view that nobody holds, and one that scientists had', () => {
  expect(reason('The clerk is thought to have fled.')).toBe('consensus');
  expect(reason('Scientists had long believed that it was lost.')).toBe('consensus');
  expect(reason('He contributed nine lamps.')).not.toBe('causal');
  expect(reason('It contributed to the flood.')).toBe('causal');
});

test('who weighs an argument judges nothing: “that is true”, “what matters is”, “put right”', () => {
  expect(says('true', 'That is true, and beside the point.') & Says.judgement).toBe(0);
  expect(says('matters', 'What matters is the lock.') & Says.judgement).toBe(0);
  expect(says('right', 'It could be put right with a clock.') & Says.judgement).toBe(0);
  expect(says('true', 'His true motive was greed.') & Says.judgement).toBe(Says.judgement);
});

test('what a jury decided happened, and no mind is read', () => {
  expect(says('decided', 'The prize was decided by three people.') & (Says.mind | Says.event)).toBe(
    Says.event,
  );
  expect(says('decided', 'She decided to sell the barge.') & Says.mind).toBe(Says.mind);
});

test('a record is told before what remains one', () => {
  const text = 'It remains the best guide to the plants of the canal.';
  const { prose } = analyze({ text, languageId: 'plaintext' }).blocks[0];
  const { reason, because } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count));
  expect([reason, text.slice(because.start, because.end)]).toEqual(['superlative', 'best']);
});

test('“only” before a noun ranks it, elsewhere it ranks nothing; who is paid first is no record', () => {
  expect(says('only', 'It is the only bridge.') & Says.superlative).toBe(Says.superlative);
  expect(says('only', 'It was built in only five weeks.') & Says.superlative).toBe(0);
  expect(says('first', 'The banks were paid first, then the savers.') & Says.superlative).toBe(0);
});

test('a first novel tells of a life and bigger clubs of no other; a first win since 1994 is a record', () => {
  expect(reason('Her first novel flopped.')).toBe('history');
  expect(reason('He plays for bigger clubs.')).toBe('history');
  expect(reason('It was its first win since 1994.')).toBe('superlative');
});

test('a cause is stated by “because” alone, a sum by its numeral, too', () => {
  const because = (text: string): string => {
    const prose = proseOf(text);
    const { start, end } = findReason(prose, prose.sentences[0], new Uint8Array(prose.tokens.count)).because;
    return text.slice(start, end);
  };
  expect(because('It closed because that was cheaper.')).toBe('because');
  expect(because('It closed because of that.')).toBe('because of');
  expect(because('It spent four million on benches.')).toBe('four million');
});

test('a word is a reason in one sense and not in the other', () => {
  const cases: readonly (readonly [text: string, word: string, flag: number, says: boolean])[] = [
    ['Two families were moved against their will.', 'will', Says.future, false],
    ['The bridge will fall.', 'will', Says.future, true],
    ['They would like a ferry.', 'would', Says.future, false],
    ['A ferry would cost more.', 'would', Says.future, true],
    ['The money going to the port is small.', 'going', Says.future, false],
    ['Prices are going to fall.', 'going', Says.future, true],
    ['The town is also known as the cold harbour.', 'known', Says.mind, false],
    ['It is useful to know the tides.', 'know', Says.mind, false],
    ['The owners know the tides.', 'know', Says.mind, true],
    ['It met with top engineers.', 'top', Says.superlative, false],
    ['It has the top score.', 'top', Says.superlative, true],
    ['His voting record is thin.', 'record', Says.superlative, false],
    ['The yield was a record.', 'record', Says.superlative, true],
    ['The vast majority left.', 'vast', Says.judgement, false],
    ['The port is home to illegal migrants.', 'illegal', Says.wrongdoing, false],
    ['The sale was illegal.', 'illegal', Says.wrongdoing, true],
  ];
  for (const [text, word, flag, is] of cases)
    expect([text, (says(word, text) & flag) !== 0]).toEqual([text, is]);
});

test('the reason is what the words say where they stand', () => {
  const cases: readonly (readonly [text: string, reason: string, words?: string])[] = [
    ['Its use is very limited there.', 'characterisation', 'very limited'],
    ['The work ended thanks in part to the mayor.', 'causal', 'thanks in part to'],
    ['The results of the vote were hung on the door.', 'history'],
    ['Fishermen are interested in the older boats.', 'motive', 'interested in'],
    ['What seemed most relevant was the price.', 'superlative', 'most relevant'],
    ['It stood empty for most of the last seven years.', 'history'],
    ['The victory gave her the eastern wards.', 'history'],
    ['Those over 45 walked, those aged 54 to 65 rode.', 'history'],
    ['A man in his 60s sat by the door.', 'history'],
    ['The tower fell in 400 BCE or thereabouts.', 'trend'],
    ['The east-west street ends there.', 'history'],
    ['Many are taught the craft at home.', 'statistic', 'Many'],
    ['The 12-country pact ended there.', 'history'],
  ];
  for (const [text, reason, words] of cases) {
    const [its, because] = reasonOf(text);
    expect([text, its]).toEqual([text, reason]);
    if (words) expect(because).toBe(words);
  }
});

test('what is due on a day, who drives whom and what seeks something in law reads no mind and states no cause', () => {
  for (const [word, text, bits] of [
    ['expected', 'Results are expected on Monday.', Says.mind | Says.future],
    ['drove', 'The trucks were older than the men who drove them.', Says.cause],
    ['half', 'After half a mile it crosses a stream.', Says.comparison | Says.quantity],
    ['interested', 'All interested persons may speak.', Says.mind],
    ['seeks', 'The application seeks a permit.', Says.mind],
    ['Hate', 'Hate crimes were counted.', Says.mind],
    ['known', 'They have known each other since school.', Says.mind],
    ['due', 'The loans fall due in 2028.', Says.cause],
    ['fall', 'The loans fall due in 2028.', Says.trend],
    ['heart', 'The heart has to keep pumping.', Says.colour],
  ] as const)
    expect([text, says(word, text) & bits]).toEqual([text, 0]);
  expect(says('drove', 'The rent drove them to despair.') & Says.cause).toBe(Says.cause);
  expect(says('due', 'It closed due in part to the frost.') & Says.cause).toBe(Says.cause);
  expect(says('heart', 'It beats at the heart of the town.') & Says.colour).toBe(Says.colour);
});

test('a priest and unrest are no superlatives', () => {
  expect(reasonOf('The priest left the barge.')[0]).toBe('history');
  expect(reasonOf('The unrest reached the barges.')[0]).toBe('history');
  expect(reasonOf('It is the oddest barge.')[0]).toBe('superlative');
});

test('what compares is named before what is judged, and money and clock are told from names and figures', () => {
  expect(reasonOf('Her answer was more cautious than his.')).toEqual(['superlative', 'more cautious']);
  expect(reasonOf('The lock cost Rs 400 in all.')[0]).toBe('statistic');
  expect(reasonOf('The film is on at 8pm or 10.30pm.')[0]).not.toBe('statistic');
  expect(reasonOf('Trust in the pilots has eroded.')[0]).toBe('trend');
});

test('a crowd that thinks is told from some that are, ask or left', () => {
  for (const [text, words] of [
    ['Many believe the lock is lost.', 'Many believe'],
    ['Some experts have long thought so.', 'Some experts have long thought'],
    ['Most are hoping for rain.', 'Most are hoping'],
  ])
    expect(reasonOf(text)).toEqual(['consensus', words]);
  for (const text of [
    'Some states closed their locks.',
    'At some point the lock closed.',
    'Many promises were made.',
    'Voters who decided early were few.',
    'People seeking help came by boat.',
    'The most often described lock is this.',
  ])
    expect([text, reasonOf(text)[0]]).not.toEqual([text, 'consensus']);
});

test('points of a share are named with it, a research report is none, and what is faced is no judgement', () => {
  expect(reasonOf('The share rose by 20 percentage points.')[1]).toBe('20 percentage points');
  expect(reasonOf('Research reports lay on the quay.')[0]).not.toBe('research');
  expect(reasonOf('The lock faced the harbour.')[0]).toBe('history');
  expect(says('meant', 'It meant that the lock was shut.') & Says.effort).toBe(0);
  expect(says('assault', 'He had an assault rifle.') & Says.wrongdoing).toBe(0);
});
