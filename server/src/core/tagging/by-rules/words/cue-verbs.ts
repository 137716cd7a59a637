/*
 * Verbs that bring speech, thought or a stance into a story, by what may follow them. Base forms; irregular ones as
 * base:past:participle, and a + doubles the last consonant. General newsroom English, no corpus's list.
 */

/** With or without "that": `she said (that) the port is closed`. */
export const clauseVerbs = `
say:said:said add note claim argue explain warn suggest insist acknowledge admit+ announce report tweet write:wrote:written
predict allege concede contend assert maintain declare state confirm confess deny joke reply remark observe conclude
estimate indicate reveal mention recall testify agree complain caution boast hint imply reckon forecast:forecast:forecast
disclose advise signal guess charge propose recommend demand promise vow pledge swear:swore:sworn threaten post
repeat retort counter disagree aver+
`;

/** Hardly ever without "that". */
export const thatVerbs = `
stress emphasize emphasise underscore underline reiterate reaffirm affirm highlight rule show:showed:shown find:found:found
demonstrate clarify lament proclaim pronounce attest certify convey relay stipulate specify protest rebut+
rejoice assess judge speculate theorize hypothesize surmise opine muse volunteer venture recount
prove submit+ accept discover narrate calculate compute infer+ project respond reply record
learn learn:learnt:learnt gather verify communicate flag+ depose exult gripe grumble grouse moan whine crow gloat
`;

/** Never without "that": `the court held that`. */
export const strictVerbs = 'hold:held:held';

/** Only with quotation marks: `“No,” she continued`. */
export const quoteVerbs = `
continue exclaim shout yell cry whisper mutter murmur quip+ laugh sigh retort interject begin:began:begun intone snap+
chant scream gush deadpan plead chime text email e-mail comment enthuse chuckle scoff bark read:read:read crow thunder
go:went:gone conclude finish implore beg+ rage fume offer counter ask urge sing:sang:sung groan shrug+ reflect elaborate answer pose repeat
`;

/** Thought and feeling rather than speech. */
export const thoughtVerbs = `
think:thought:thought believe hope fear feel:felt:felt doubt understand:understood:understood worry assume
suspect consider realize realise wish expect imagine sense regret+ trust anticipate presume foresee:foresaw:foreseen
`;

/** The hearer stands between the verb and what is said: `she told reporters that …`. */
export const tellVerbs = `tell:told:told inform assure remind notify warn advise brief convince persuade reassure`;

export const askVerbs = `ask wonder question inquire enquire query`;

/** Somebody is to do something; the addressee belongs to the content: `urged voters to stay home`. */
export const directiveVerbs = `
urge order ask encourage beseech:beseeched:beseeched command prod+ goad press petition request instruct direct task admonish advise beg+ implore entreat enjoin invite tell:told:told warn challenge exhort counsel:counselled:counselled caution
remind want expect
`;

/** `vowed to stay`. */
export const commitmentVerbs = `
promise pledge vow threaten offer agree refuse decline plan+ want hope seek:sought:sought intend expect decide propose
swear:swore:sworn ask demand prefer+ claim volunteer consent choose:chose:chosen wish aim
`;

/** A thing or person is praised, blamed, backed or named: `criticised the plan`. */
export const stanceVerbs = `
accuse criticize criticise praise condemn support oppose endorse reject deny dismiss denounce blame thank defend attack slam+
blast mock cite mention discuss favor favour welcome question propose announce decry deride ridicule applaud hail laud
commend congratulate felicitate compare liken urge demand outline detail recount recall lament bemoan deplore protest rebuke chide
scold berate lambaste castigate excoriate pillory upbraid flay debunk rubbish disavow repudiate refute rebut+ dispute contest challenge confirm acknowledge admit+ concede reveal
disclose predict promise pledge reaffirm reiterate express voice emphasize emphasise stress highlight underscore advocate
champion recommend fault tout trumpet suggest consider explain estimate repeat
`;

/** A thing or person is given a name: `called the plan a mess`, `described them as late`. */
export const namingVerbs = `
call describe characterize characterise label brand dub+ portray depict deem declare term
`;

/** Verbs that a preposition or adverb makes a cue: it belongs to the cue. */
export const phrasalVerbs: readonly (readonly [verb: string, particles: string])[] = [
  ['point', 'out to'],
  ['refer', 'to'],
  ['speak', 'about of'],
  ['talk', 'about'],
  ['complain', 'about of'],
  ['warn', 'of against about'],
  ['object', 'to'],
  ['push', 'for'],
  ['boast', 'about of'],
  ['insist', 'on'],
  ['allude', 'to'],
  ['apologize', 'for'],
  ['apologise', 'for'],
  ['agree', 'with'],
  ['disagree', 'with'],
  ['shoot', 'back'],
  ['call', 'for on out'],
  ['speak', 'out'],
  ['argue', 'for against'],
  ['fire', 'back'],
  ['hit', 'back'],
  ['go', 'on'],
  ['chime', 'in'],
  ['put', 'it'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['prevail', 'on upon'],
  ['pray', 'to'],
];

/**
 * Forms that are nouns as often as verbs: without an object that is plainly speech, they need a pronoun or a name
 * before them.
 */
export const nounLikeForms = `
report reports rule rules state states show shows contest contests remark remarks question questions call calls claim claims
charge charges document documents chant chants post posts project projects demand demands promise promises pledge pledges
offer offers order orders attack attacks comment comments note notes plan plans hope hopes fear fears doubt doubts answer
brand brands label labels term terms challenge challenges wish wishes estimate estimates forecast forecasts advocate advocates
champion champions joke jokes signal signals guess protest protests blame praise support supports favor favors tweet tweets appeal appeals
email emails text texts laugh laughs cry cries sigh sighs mention mentions request requests counsel find finds vow vows dispute
disputes outline outlines detail details rebuke rebukes read reads regret regrets murmur murmurs rage fume thunder trust
address judge judges endorse record records
`;

/** Forms that are nearly always something else. */
export const neverCues =
  'state direct directing task tasks tasking rubbish press presses pressing command commands petition petitions';

/** Nouns that hold what was said: `the mayor’s claim that …`. */
export const speechNouns = `
claim claims statement assertion assertions allegation allegations contention accusation accusations charge admission
announcement acknowledgment acknowledgement assurance assurances argument insistence suggestion warning warnings belief
view opinion words telling estimation account reckoning prediction remark remarks comment complaint complaints declaration promise pledge vow conclusion
`;

/** Nouns that hold it only where somebody stands behind “from”, or “is” behind them: `criticism from councillors that …`, `her answer was that …`. */
export const nounsFromSomebody =
  'criticism criticisms concern concerns position stance message advice answer response reply verdict';

/** Verbs with which a document speaks, and what such documents are called. */
export const documentVerbs = `
show:showed:shown find:found:found reveal indicate suggest reflect read:read:read say:said:said state
`;
export const documentNouns = `
poll polls survey surveys study studies report reports data results figures numbers analysis email emails documents records
statistics census audit review research investigation filings memo transcript transcripts letter letters video footage
document statement draft website constitution charter policy law notice ruling guidelines minutes diary register
affidavit affidavits complaint lawsuit indictment petition warrant
`;

/** What is said before them they hear: `the court heard that …`. */
export const hearingNouns =
  'court inquest tribunal jury hearing jurors magistrates inquiry committee coroner trial parliament dáil mps councillors lawmakers';

/** Adverbs and the like that stand between a subject and its verb, or a verb and what follows it. */
export const interveningWords = `
also then later earlier again once first repeatedly simply just still never not even often always now previously recently
publicly privately reportedly himself herself itself themselves both all each only soon instead further therefore already
flatly flat-out rightly wrongly long since ever too quickly initially actually really today
`;
