import { hashesOf, hashString } from '../base/index.ts';
import { Says } from './lexicon.ts';

/** A sense in which a word does not say what it mostly says, told by the words beside it. */
export interface Sense {
  /** What the word says no more, and what it says instead. */
  readonly drops: number;
  readonly adds: number;
  /** The sense holds when the word before, the word after and the one after that are among these; none ask nothing. */
  readonly previous?: ReadonlySet<number>;
  readonly next?: ReadonlySet<number>;
  readonly second?: ReadonlySet<number>;
  /** … and when the word before, or after, is none of these. */
  readonly notAfter?: ReadonlySet<number>;
  readonly notBefore?: ReadonlySet<number>;
}

interface Described {
  readonly drops: number;
  readonly adds?: number;
  readonly previous?: string;
  readonly next?: string;
  readonly second?: string;
  readonly notAfter?: string;
  readonly notBefore?: string;
}

/** What is done at a meeting, or by a diary: a thing that is to be done is scheduled, and nobody foretells it. */
const scheduled = `meet meets begin start open resume last end close finish run vote speak visit travel attend appear host air
  publish release review hold take present receive join play sign testify return tour`;
const done = `held published released drawn presented opened launched announced reviewed discussed shown broadcast introduced
  provided offered buried aired screened streamed played unveiled sentenced auctioned counted closed`;

const described: readonly (readonly [words: string, sense: Described])[] = [
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
      next: 'one thirty twenty dozen pages chapter chapters scene minute minutes half word words match game lap shot',
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
  // “In view of the storm”
  ['view', { drops: ~0, previous: 'in' }],
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
  [
    'expected scheduled due',
    { drops: Says.future | Says.mind | Says.cause, adds: Says.event, next: 'to', second: scheduled },
  ],
  ['lead leads led leading', { drops: Says.cause, notBefore: 'to' }],
  ['due owing thanks', { drops: Says.cause, notBefore: 'to in largely partly mainly mostly' }],
  ['driven', { drops: Says.cause, next: 'from away out off home back through past around over' }],
  [
    'drive drives drove driving',
    {
      drops: Says.cause | Says.effort,
      next: `from to away out off home back through past around over along into on in a the his her their west east
        north south by for`,
    },
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
  // Prices decline; a spokeswoman declines to comment.
  ['decline declines declined declining', { drops: Says.trend, next: 'to comment' }],
  [
    'fall falls fell fallen falling',
    { drops: Says.trend, next: 'ill asleep apart behind silent victim out' },
  ],
  ['fall falls fell fallen falling', { drops: Says.trend, previous: 'rain snow hail ash rock' }],
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
  // “The planning director”, “the nervous system”, “a play that concerned a war”
  [
    'planning',
    {
      drops: Says.mind,
      next: `department commission committee board director officer officers staff permission application applications process
        minister inspector authority authorities rules law laws consent office`,
    },
  ],
  ['planning', { drops: Says.mind, previous: 'urban city town family land comprehensive' }],
  ['nervous', { drops: Says.mind, next: 'system systems breakdown' }],
  [
    'concerned',
    {
      drops: Says.mind,
      notAfter: 'is are was were be been being am and or not very deeply also so more most feel feels felt',
      next: 'the a an his her its their this that how what',
    },
  ],
  [
    'plan plans',
    {
      drops: Says.mind,
      previous: "the a an another this that its his her their our ’s 's s such new no of under with",
    },
  ],
  ['plan plans', { drops: Says.mind, next: 'for by was is were are which that would will has had' }],
  [
    'view views',
    { drops: Says.mind, previous: 'of the with a sea ocean his her their its our my', notBefore: 'that' },
  ],
  // “Also known as”, “known for its tiles” tell a name; “it is important to know”, “the right to decide” nobody’s mind.
  ['known', { drops: Says.mind, next: 'as for' }],
  [
    `know recognize recognise understand realize realise consider decide see think`,
    { drops: Says.mind, previous: 'to' },
  ],
  ['interest interests', { drops: Says.mind, next: 'rate rates payment payments on' }],
  ['trust', { drops: Says.mind, next: 'in fund funds' }],
  ['trust', { drops: Says.mind, previous: 'the public of their lost national health' }],
  ['see sees saw seen', { drops: Says.mind, previous: 'can could anyone somebody who' }],
  [
    'saw',
    {
      drops: Says.mind,
      next: 'anyone anything someone somebody something nothing him her them the smoke flames two three a an his its discussions protests',
    },
  ],
  ['feeling feelings interest mood determined', { drops: Says.mind, previous: 'the by' }],
  ['need needs needed', { drops: Says.ought, next: 'for help' }],
  ['need needs', { drops: Says.ought, previous: 'not don’t doesn’t no the of in' }],
  ['right', { drops: Says.judgement, next: 'to of now after before back wing hand away side' }],
  ['matter matters', { drops: Says.judgement, next: 'of' }],
  ['smooth', { drops: Says.judgement, next: 'over' }],
  ['mess', { drops: Says.judgement, next: 'with' }],
  ['matters', { drops: Says.judgement, previous: 'what it that which this nothing' }],
  // “That is true”, “What is clear is”: the writer weighs an argument.
  ['true right false clear', { drops: Says.judgement, previous: 'is', next: ', . that' }],
  ['right', { drops: Says.judgement, previous: 'put set puts putting all be' }],
  // “The prize was decided by three people”
  ['decided', { drops: Says.mind, adds: Says.event, next: 'by in at', previous: 'was were is are be been' }],
  // “The closure has divided the village”; “the council is divided”
  ['divided', { drops: Says.mind, adds: Says.colour, next: 'the a an his her its their by into' }],
  ['poor', { drops: Says.judgement, previous: 'the', next: 'and are have were live' }],
  // “Serious injuries”, “in a critical condition”: so say the services.
  [
    'serious minor major critical',
    {
      drops: Says.judgement,
      next: `injury injuries condition collision crash accident incident assault offence offences offense offenses crashes
        collisions burns wounds crime crimes`,
    },
  ],
  ['common', { drops: Says.judgement, next: 'sense ground law land room' }],
  ['major', { drops: Says.judgement, next: 'general league party parties' }],
  ['vast', { drops: Says.judgement, next: 'majority' }],
  ['problem problems', { drops: Says.judgement, previous: 'no' }],
  [
    'fair',
    {
      drops: Says.judgement,
      previous: `book trade county state job world ’s school church village town science craft street food summer spring
        autumn winter christmas year’s`,
    },
  ],
  ['deep', { drops: Says.judgement, next: 'water sea' }],
  [
    'heart',
    {
      drops: Says.colour,
      next: 'rate rates attack attacks disease failure surgery condition problems transplant',
    },
  ],
  ['heart', { drops: Says.colour, previous: 'his her their a' }],
  ['change changes changed', { drops: Says.trend, previous: 'little' }],
  ['change changes', { drops: Says.trend, previous: 'want wants wanted climate for of' }],
  [
    'lie lies lay lying',
    {
      drops: Says.wrongdoing,
      next: 'in on at to within near off under between beyond north south east west ahead down still',
    },
  ],
  // “Killed by flash floods”: nobody did it.
  [
    'killed',
    {
      drops: Says.wrongdoing,
      next: 'by in',
      second: `flash flood floods flooding floodwaters lightning storm storms tornado tornadoes hurricane typhoon cyclone landslide
        landslides mudslide mudslides earthquake avalanche heat cold waves falling`,
    },
  ],
  [
    'murder killing rape assault fraud bribery corruption theft',
    {
      drops: Says.wrongdoing,
      next: 'trial case charge charges investigation inquiry suspect suspects victim weapon probe squad law laws',
    },
  ],
  [
    'illegal',
    {
      drops: Says.wrongdoing,
      next: 'immigrant immigrants immigration migrant migrants migration alien aliens',
    },
  ],
  ['face faces faced facing', { drops: Says.colour, previous: 'the his her their a in to' }],
  ['face faces faced facing', { drops: Says.colour, next: 'charges trial up' }],
  ['mark marks', { drops: Says.colour, previous: 'the a question high' }],
];

/** The senses of each word that has any. */
export const senses: ReadonlyMap<number, readonly Sense[]> = sensesOf();

function sensesOf(): Map<number, Sense[]> {
  const found = new Map<number, Sense[]>();
  const set = (words: string | undefined): ReadonlySet<number> | undefined =>
    words === undefined ? undefined : hashesOf(words);
  for (const [words, { drops, adds = 0, ...near }] of described) {
    const sense = {
      drops,
      adds,
      previous: set(near.previous),
      next: set(near.next),
      second: set(near.second),
      notAfter: set(near.notAfter),
      notBefore: set(near.notBefore),
    };
    for (const word of words.split(' ')) {
      const hash = hashString(word);
      found.set(hash, [...(found.get(hash) ?? []), sense]);
    }
  }
  return found;
}
