import { Lexicon } from '../base/index.ts';

/** The closed classes of English words, as bits: a word may be in several ("that", "her", "may"). */
export const WordClass = {
  /** I, he, she, they …: can be a subject. */
  subjectPronoun: 1 << 0,
  objectPronoun: 1 << 1,
  /** my, his, their: before a noun. */
  possessive: 1 << 2,
  determiner: 1 << 3,
  /** Forms of be, have and do, and the modals. */
  auxiliary: 1 << 4,
  be: 1 << 5,
  have: 1 << 6,
  modal: 1 << 7,
  negation: 1 << 8,
  preposition: 1 << 9,
  /** and, or, but, nor, yet. */
  coordinator: 1 << 10,
  subordinator: 1 << 11,
  /** who, whom, whose, which, that, where. */
  relative: 1 << 12,
  numeral: 1 << 13,
  month: 1 << 14,
  weekday: 1 << 15,
  /** today, yesterday, later, earlier …: tells when by itself. */
  time: 1 << 16,
  /** Adverbs that open or link clauses and never name anything: however, meanwhile, also. */
  adverb: 1 << 17,
  question: 1 << 18,
  /** someone, everybody, nothing. */
  indefinite: 1 << 19,
  /** Votes for English when the language of a block is judged. */
  english: 1 << 20,
  /** Votes for another European language. */
  foreign: 1 << 21,
  /** 's and ’s, 'd, 'll, 're, 've, 'm. */
  clitic: 1 << 22,
  /** A given name or surname as well, where it is written as one ("Will Tranter", "Per Osei"). */
  name: 1 << 23,
} as const;

/** The `WordClass` bits of a word by its lexeme (`hashLowercase`), 0 for a word of the open classes. */
export function wordClass(lexeme: number): number {
  return lexicon.get(lexeme);
}

const c = WordClass;

const lexicon = new Lexicon([
  [c.subjectPronoun | c.english, 'i he she we they you it'],
  [c.objectPronoun | c.english, 'him her them you it us'],
  [c.objectPronoun, 'me himself herself themselves myself ourselves yourself itself'],
  [c.possessive | c.english, 'his her their our your its'],
  [c.possessive, 'my'],
  [c.determiner | c.english, 'the this that these those an'],
  [
    c.determiner,
    'a some any each every no another both several many few all most more other such either neither',
  ],
  [c.auxiliary | c.be | c.english, 'is are was were be been being'],
  [c.auxiliary | c.be, `am isn't aren't wasn't weren't ain't`],
  [c.auxiliary | c.have | c.english, 'have has had'],
  [c.auxiliary | c.have, `having haven't hasn't hadn't`],
  [c.auxiliary, `do does did doing don't doesn't didn't`],
  [c.auxiliary | c.modal | c.english, 'will would could should'],
  [
    c.auxiliary | c.modal,
    `can may might must shall cannot can't won't wouldn't couldn't shouldn't mustn't ought`,
  ],
  [c.negation | c.english, 'not'],
  [
    c.negation,
    `never don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't cannot can't won't`,
  ],
  [c.negation, `wouldn't couldn't shouldn't mustn't ain't`],
  [c.preposition | c.english, 'of to with for by from at on about into'],
  [
    c.preposition,
    'in as after against along alongside amid among around before behind below beneath beside besides',
  ],
  [
    c.preposition,
    'between beyond despite down during except inside like near off onto out outside over past per',
  ],
  [c.preposition, 'regarding since through throughout toward towards under until up upon via within without'],
  [c.coordinator | c.english, 'and but or'],
  [c.coordinator, 'nor yet so plus'],
  [
    c.subordinator,
    'if when while because although though unless whether after before until since as once whereas',
  ],
  [c.relative | c.english, 'who which that'],
  [c.relative, 'whom whose where'],
  [c.question, 'who whom whose what which where when why how whether'],
  [c.english, 'said there been than when what their would after if out'],
  [
    c.numeral,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ],
  [c.numeral, 'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'],
  [c.numeral, 'hundred thousand million billion trillion dozen hundreds thousands millions billions dozens'],
  [c.numeral, 'first second third half'],
  [c.month, 'january february march april may june july august september october november december'],
  [c.month, 'jan feb mar apr jun jul aug sept sep oct nov dec'],
  [c.weekday | c.name, 'monday tuesday wednesday thursday friday saturday sunday'],
  [c.weekday, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
  [c.time, 'today yesterday tomorrow tonight now later earlier recently then ago last next this'],
  [c.time, 'morning afternoon evening night week month year day days weeks months years'],
  [
    c.adverb,
    'however meanwhile moreover furthermore nevertheless nonetheless still also then now here there',
  ],
  [
    c.adverb,
    'instead otherwise therefore thus hence yet again perhaps maybe indeed later earlier even just only',
  ],
  [
    c.indefinite,
    'someone somebody anyone anybody everyone everybody nobody none nothing something anything everything',
  ],
  [c.foreign, 'der das und nicht ist den dem ein eine mit auf für sich auch wird von zu'],
  [c.foreign, 'le les des et est une dans pour qui sur pas avec sont du aux que'],
  [c.foreign, 'el los las y por con una para del como más pero su al se lo'],
  [c.foreign, 'il di che della per gli sono nel alla dei più non è'],
  [c.foreign, 'o os da do dos não uma com em ao pelo foi são'],
  [c.foreign, 'de het een en dat te van niet zijn voor met aan ook werd naar'],
  [c.foreign, 'och att det som på är av inte til ikke og'],
  [c.foreign, 'się na nie jest w z że ile bir ve bu için'],
  [c.clitic, `'s 'd 'll 're 've 'm`],
  [c.name, 'will per an so do he no my may march april june august jan mar jun'],
]);
