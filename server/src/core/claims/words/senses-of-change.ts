import type { DescribedSense } from './described-sense.ts';
import { Says } from './lexicon.ts';

/** What is done at a meeting, or by a diary: a thing that is to be done is scheduled, and nobody foretells it. */
const scheduled = `meet meets begin start open resume last end close finish run vote speak visit travel attend appear host air
  publish release review hold take present receive join play sign testify return tour`;
const done = `held published released drawn presented opened launched announced reviewed discussed shown broadcast introduced
  provided offered buried collected installed delivered removed replaced chosen notified aired screened streamed played
  unveiled sentenced auctioned counted closed`;

/** What falls without a change of anything. */
const falling = 'rain snow sleet hail ash darkness night dusk silence shells bombs missiles rockets debris';
const swelling = 'rise rises rose risen rising drop drops dropped fall falls fell fallen falling';

/** Senses of words of rank, number, time, cause and change. */
export const sensesOfChange: readonly DescribedSense[] = [
  // “Last week” is a date, “the last nine games” a stretch.
  [
    'last',
    {
      drops: Says.superlative,
      adds: Says.day,
      next: `year years decade decades century season summer winter spring autumn fall few several two three four five six
        seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december week weeks weekend month months night days hours`,
    },
  ],
  [
    'last',
    {
      drops: Says.superlative,
      next: `one thirty twenty dozen pages chapter chapters scene minute minutes half word words match game lap shot
        boat bus train tram ferry flight plane`,
    },
  ],
  ['last', { drops: Says.superlative, previous: 'his her its their our my ’s' }],
  // “Clinton’s record”, “a voting record”: what somebody did.
  [
    'record',
    {
      drops: Says.superlative,
      previous: 'his her their our my ’s voting criminal public court medical track',
    },
  ],
  // “The bill failed by two votes”: how a vote went.
  [
    'failed',
    { drops: Says.judgement, previous: 'bill motion measure amendment resolution referendum override' },
  ],
  // “The rally may not last”
  ['last', { drops: Says.superlative, previous: 'not to will would may might could can' }],
  [
    'first',
    {
      drops: Says.superlative,
      next: `lady ladies half quarter quarters round name names lieutenant minister degree floor day aid class person instance
        place glance light thing responders responder edition movement
        reading act chapter set leg innings week game match shot serve lap goal goals try wicket wickets corner`,
    },
  ],
  // “The most recent poll”, “for the most part”
  ['most', { drops: Says.superlative | Says.quantity | Says.crowd, next: 'recent recently part' }],
  // “Only the fish was dry” and “in only five weeks” rank nothing; “the only bridge” does.
  [
    'only',
    {
      drops: Says.superlative,
      notAfter: 'the his her its their our my this that these those an ’s one second',
    },
  ],
  // “They are paid first, then”
  ['first last', { drops: Says.superlative, next: ', . and then' }],
  [
    'first third second fourth',
    { drops: Says.superlative | Says.quantity, next: 'quarter quarters half round floor' },
  ],
  [
    'nearest closest',
    {
      drops: Says.superlative,
      next: 'airport station town city village hospital school shop neighbour neighbor neighbours neighbors one public',
    },
  ],
  [
    'youngest oldest eldest',
    { drops: Says.superlative, next: 'of child son daughter brother sister boy girl' },
  ],
  ['top', { drops: Says.superlative, next: 'of floor row corner' }],
  // “With top officials” ranks nothing; “the top score” does.
  ['top', { drops: Says.superlative, notAfter: 'the its his her their our ’s second third' }],
  [
    'top',
    {
      drops: Says.superlative,
      next: `brass hierarchy official officials aide aides adviser advisers advisor advisors leadership leaders ranks level court
        commander commanders general generals diplomat diplomats executive executives deputy lieutenant cop cops`,
    },
  ],
  // “For leading the exercise”, “has been leading the ward”: whoever leads it.
  ['leading', { drops: Says.superlative, next: 'a an the his her its their this that to him them' }],
  [
    'half',
    { drops: Says.comparison | Says.quantity, next: 'a an', second: 'mile hour day dozen century pint' },
  ],
  ['half', { drops: Says.comparison | Says.quantity, previous: 'first second last latter opening other' }],
  ['third', { drops: Says.quantity, notAfter: 'a one two by per' }],
  ['share', { drops: Says.quantity, next: 'a the his her their its this that with', notAfter: 'the a' }],
  // “Against their will”, “would like to”, “would have left”: nothing is foretold.
  [
    'will',
    {
      drops: Says.future,
      previous: 'his her their its our my own the a of free political good ill last living',
    },
  ],
  ['would', { drops: Says.future, next: 'like have rather prefer' }],
  // “Money going to the colleges”
  ['going', { drops: Says.future, notBefore: 'to' }],
  [
    'going',
    {
      drops: Says.future,
      second: 'the a an his her their its this that these those school work college university',
    },
  ],
  // “Set to rise” tells the future, “set up by parents” and “a set of rules” do not.
  ['set bound poised destined slated', { drops: Says.future, notBefore: 'to forth' }],
  // “Her future husband”
  ['future', { drops: Says.future, next: 'husband wife spouse king queen president' }],
  // “The chance of rain” and “chances are” tell the future; “Lunde had two chances” tells of a match.
  ['chance chances', { drops: Says.future, notBefore: 'of that to are for' }],
  // “The chance to leave” is an opportunity.
  [
    'chance chances',
    { drops: Says.future, next: 'to', previous: 'the a every another last second his her their' },
  ],
  ['odds', { drops: Says.future, previous: 'at' }],
  ['prospect prospects potential outlook', { drops: Says.future, previous: 'job young' }],
  ['will would shall', { drops: Says.future, adds: Says.event, next: scheduled }],
  ['will would shall', { drops: Says.future, adds: Says.event, next: 'be', second: done }],
  // “She will be sadly missed”
  [
    'will',
    { drops: Says.future, next: 'be', second: 'sadly greatly deeply dearly sorely missed remembered' },
  ],
  [
    'expected scheduled due',
    { drops: Says.future | Says.mind | Says.cause, adds: Says.event, next: 'to', second: scheduled },
  ],
  ['expected', { drops: Says.future | Says.mind, previous: 'as', notBefore: 'to' }],
  // “Results are expected on Monday”
  [
    'expected due',
    {
      drops: Says.future | Says.mind | Says.cause,
      adds: Says.event,
      next: 'on at later next this tomorrow today shortly',
    },
  ],
  ['lead leads led leading', { drops: Says.cause, notBefore: 'to' }],
  ['due owing thanks', { drops: Says.cause, notBefore: 'to in largely partly mainly mostly' }],
  ['fall falls fell falling', { drops: Says.trend, next: 'due' }],
  // “Falls due in 2028”, but “due in part to”
  ['due', { drops: Says.cause, next: 'in' }],
  ['due', { drops: 0, adds: Says.cause, next: 'in', second: 'part large no' }],
  ['driven', { drops: Says.cause, next: 'from away out off home back through past around over' }],
  [
    'drive drives drove driving',
    {
      drops: Says.cause | Says.effort,
      next: `from to away out off home back through past around over along into on in a the his her their west east
        north south by for`,
    },
  ],
  // “The men who drove them”
  [
    'drive drives drove driven driving',
    { drops: Says.cause, next: 'him her it them us me', second: '. , and at in on' },
  ],
  ['push pushes pushed pushing', { drops: Says.cause | Says.effort, next: 'open past through on off over' }],
  // “The effect was largest in young trees” measures; what has an effect causes.
  ['effect effects', { drops: Says.cause, next: 'was were' }],
  ['effect effects', { drops: Says.cause, previous: 'side' }],
  ['produced', { drops: Says.cause, next: 'by in' }],
  // “Residents affected by the floods”, “the affected families”
  [
    'affected',
    { drops: Says.cause, next: 'by areas area families people communities residents regions countries' },
  ],
  ['made', { drops: Says.cause, next: 'from of by in' }],
  // “She blamed the drought” is what she says.
  ['blamed', { drops: Says.cause, notAfter: 'is are was were be been being and or', notBefore: 'for on by' }],
  ['change changes changed', { drops: Says.trend, previous: 'little' }],
  ['change changes', { drops: Says.trend, previous: 'want wants wanted climate for of' }],
  // Prices decline; a spokeswoman declines to comment.
  ['decline declines declined declining', { drops: Says.trend, next: 'to comment' }],
  [
    'fall falls fell fallen falling',
    { drops: Says.trend, next: 'ill asleep apart behind silent victim out' },
  ],
  ['fall falls fell fallen falling', { drops: Says.trend, previous: `${falling} rock` }],
  // “Rain has fallen”, “snow was falling”
  ['fallen falling', { drops: Says.trend, previous: 'has have had was were is are', earlier: falling }],
  // “The wind dropped”, “the tide never rises so far”
  [swelling, { drops: Says.trend, previous: 'wind winds tide tides sun moon smoke steam dust' }],
  [
    swelling,
    {
      drops: Says.trend,
      previous: 'never has have had was were is',
      earlier: 'wind winds tide tides sun moon smoke',
    },
  ],
  // “He fell backwards”, “she fell to her death”, “he fell and hit his head”
  [
    'fall falls fell fallen falling',
    { drops: Says.trend, next: 'backwards over onto down overboard unconscious downstairs headlong' },
  ],
  ['fall falls fell falling', { drops: Says.trend, next: 'to from on', second: 'his her their him them' }],
  [
    'fall falls fell falling',
    { drops: Says.trend, next: 'and', second: 'hit hurt broke struck banged landed died injured' },
  ],
  ['fall falls fell falling', { drops: Says.trend, next: 'back', second: 'and onto into on asleep' }],
  ['changing', { drops: Says.trend, previous: 'life' }],
  ['fall', { drops: Says.trend, previous: 'free last this the' }],
  ['fallen falling', { drops: Says.trend, second: 'through all during overnight' }],
  [
    'climb climbs climbed climbing',
    { drops: Says.trend, next: 'out into over through down aboard onto stairs the for' },
  ],
  [
    'rise rises increase increases',
    { drops: Says.trend, previous: 'pay pension rent tax fare wage price fee' },
  ],
  ['rise rises rose rising', { drops: Says.trend, second: 'his her their feet' }],
  ['rise rises rose rising', { drops: Says.trend, next: 'over above behind from' }],
  [
    'turn turns turned turning',
    {
      drops: Says.trend,
      next: 'to up down out off on over back away left right in himself herself themselves',
    },
  ],
  // “She grew up in Elmford”, “they grow their own beans”
  ['grow grows grew grown growing', { drops: Says.trend, next: 'up their his her its our' }],
  ['turning', { drops: Says.trend, adds: Says.judgement, next: 'point points' }],
  ['rally', { drops: Says.colour, previous: 'the a its this' }],
  ['continue', { drops: Says.trend, previous: 'to' }],
  ['continue continues continued', { drops: Says.trend, previous: 'rain rains showers search searches' }],
  ['continue continues continued', { drops: Says.trend, next: 'on until tomorrow today next through at' }],
  [
    'remain remains remained remaining',
    {
      drops: Says.trend,
      next: `in at open closed under on available missing there confined detained jailed unknown unconscious trapped stranded
        hospitalised hospitalized silent seated unsolved unidentified unaccounted`,
    },
  ],
  ['wave waves', { drops: Says.trend, previous: 'brain radio sound' }],
  ['wave', { drops: Says.trend, next: 'flags banners placards at to' }],
  // “The charge was dropped”
  ['dropped', { drops: Says.trend, previous: 'was were been be charges' }],
  ['soaring', { drops: Says.trend, next: 'over above overhead through' }],
  // “To stop the spread of the disease”
  ['spread', { drops: Says.trend, previous: 'the', next: 'of' }],
  ['ongoing', { drops: Says.trend, previous: 'is are was were remain remains still currently' }],
  [
    'ongoing',
    {
      drops: Says.trend,
      next: `investigation investigations inquiry inquiries enquiries lawsuit lawsuits case cases trial talks negotiations operation
        operations search work works construction project projects repairs treatment`,
    },
  ],
];
