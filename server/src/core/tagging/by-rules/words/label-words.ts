import { Lexicon } from '../../../base/index.ts';

/**
 * What stands before a colon at the head of a block without being anybody who speaks: 1 with other words, too, 2 alone, the
 * names of fields above minutes, judgments, reviews and releases and in the boxes beside profiles.
 */
export const noSpeakers = new Lexicon([
  [
    1,
    'update updates updated previously earlier later meanwhile elsewhere developing breaking look busted flashback poll watch video photo photos image read more also note notes editor correction related',
  ],
  [
    1,
    'source sources contact contacts email e-mail phone telephone tel mobile cell fax web website enquiries inquiries exclusive opinion analysis fact facts claim verdict summary background',
  ],
  [
    1,
    'date time where when what who why how result results warning caution listen live bottom key tip tips step example',
  ],
  [
    1,
    'answer question q&a credit review referee bookings scorers caption figure table subject from to re cc ps disclaimer disclosure topics tags category categories',
  ],
  [
    1,
    'recipe interview interviews pictures words reporters football soccer tennis cricket rugby golf hockey boxing racing sport sports weather business politics',
  ],
  [
    1,
    'culture travel health science technology money news features comment obituary obituaries podcast quiz crossword letter letters editorial explainer explained timeline map gallery profile budget election',
  ],
  [
    1,
    'dear written text story sent resolved agreed carried noted decision motion reporting writing by location address price rating cast director author title published posted filed here this',
  ],
  [
    1,
    'present apologies attendance absent transcript sketch byline tv methods method objective objectives findings conclusions true false misleading dur cart out',
  ],
  [
    1,
    'the a an our my your their its in on at for and but or if it there part chapter section day week conclusion introduction abstract',
  ],
  [
    1,
    'type default required requires requirements dependencies license licence format version encoding size colour color ingredients serves preparation duration distance altitude admission hours tickets population',
  ],
  [1, 'release statement venue genre runtime starring nationality citation quorum coram'],
  [
    2,
    'session status item minutes moved seconded proposed recommendation recommendations action actions purpose deadline hearing reference ref resolution agenda embargo dateline region sector',
  ],
  [
    2,
    'pages length pros cons platform label studio distributor lyrics music released rated available spoiler copyright doi keywords references acknowledgements funding newsletter hashtag',
  ],
  [
    2,
    'born died occupation education founded headquarters revenue age job lives hobbies position height currency capital language languages religion climate cost rent entry ticker',
  ],
  [
    2,
    'outlook overview highlights takeaway takeaways myth reality article illustration illustrations picture pic pics inset clockwise left right above below',
  ],
]);

/** Who asks in an interview and who answers: 1 with nothing behind it, 2 with a number. */
export const askers = new Lexicon([
  [1, 'interviewer interviewee interviewers reporter moderator host presenter narrator'],
  [2, 'speaker interviewer interviewee participant respondent witness voice caller juror'],
]);

/** So members of parliaments are called before their names. */
export const addresses = new Lexicon([
  [1, 'mr mrs ms miss dr sir dame lord lady baroness madam senator deputy hon shri smt'],
]);
