import type { ClaimReason } from '../types.ts';

/** Phrases that give a reason. */
interface Phrases {
  readonly reason: ClaimReason;
  /** How telling they are. */
  readonly weight: number;
  /** Semicolons part the phrases, slashes the words of which one stands there; a star stands for any word. */
  readonly words: string;
}

/** How telling the words of an idiom are: they keep others from being told, and tell nothing. */
export const ofIdioms = 0.3;

/**
 * What names the reason why a statement wants a source. These words only say which reason it is: whether one is asked
 * for, the model tells by others (`lexicon.ts`), so that this list may grow without learning anything anew.
 */
export const phrases: readonly Phrases[] = [
  // Idioms whose words would say more by themselves: “fell in love” is no trend, and “striking nurses” strike nobody.
  {
    reason: 'history',
    weight: ofIdioms,
    words: `fall/falls/fell/fallen/falling in love/with; fall/falls/fell/fallen/falling asleep/ill/silent/short/behind/backwards/overboard/unconscious; life changing;
      drop/drops/dropped/dropping out/off/by; turn/turns/turned/turning into/up/out/down/to; spread from; half past;
      striking workers/staff/miners/nurses/doctors/teachers/drivers/pilots/unions/railwaymen/dockers/crews/employees;
      good wishes/way/deal/many/morning/luck/evening/friday/faith; critical condition/care; narrow margin/majority;
      better/clearer/good/clear idea/picture/sense/view of; more/much light on; make/makes/made it/this/that clear/plain;
      came/come/comes closer to; spotlight; free trade; hard drive/hat/hats;
      last/past/first few/two/three/four/five/six/ten/several/couple; last/first/second world war; best friend/friends/man/wishes;
      record label/labels/company/companies/store/shop/deal/player/producer/collection/books;
      rising tide/tides/sun/stars; falling rocks/snow/rain/leaves/masonry/trees; sun/moon rises/rose/sets;
      fell/falls/fall/fallen off/down/through/over a/the/his/her/their; fell/fallen from a/the ladder/roof/window/bridge/cliff/tree/horse/bike/height;
      would often/later/sometimes/usually/regularly/always/then; road/roads/path/track/stairs/steps/door leading/leads/led/lead to; right-hand; the right to`,
  },
  {
    reason: 'statistic',
    weight: 1.7,
    words: `one * in two/three/four/five/six/seven/eight/ten; on average; nine in ten;
      one in two/three/four/five/six/seven/eight/nine/ten/twelve/twenty; two/three/four in three/four/five/ten;
      one/two/three/four/five/six/seven/eight/nine out of two/three/four/five/six/seven/eight/nine/ten;
      a tenth/fifth/sixth/quarter of; two-fifths; three-fifths; four-fifths; nine-tenths; one-fifth; one-tenth;
      twice as; three/four/five/six/ten times as/more/the;
      a few hundred/thousand/dozen/million; few/several hundred/thousand/dozen/million`,
  },
  {
    reason: 'causal',
    weight: 2.2,
    words: `has/have/had crippled/damaged/hurt/harmed/devastated/emptied/transformed/plunged/emboldened/hampered/stifled;
      has/have/had weakened/strengthened/boosted/slowed/deepened/destroyed/pushed the/its/his/her/their;
      has/have/had made it;
      has/have/had already/now/long/also/badly/largely crippled/damaged/hurt/harmed/devastated/transformed/cost;
      has/have saved/rescued/revived/unleashed/spurred/paralysed/wrecked/poisoned/enriched/halted; done little but/to;
      is/are what drives/drive/draws/draw/makes/make/keeps/keep; has/have left many/most/thousands/hundreds/millions;
      cost/costs/costing him/her/them; owe/owes/owed much/everything/his/her/its/their;
      is/are/was/were/partly/partially/largely/mostly/chiefly to blame; give/gives/gave/given rise to; set/sets off a;
      to a standstill; brought about; at the root of;
      helped lift/raise/bring/turn/create/make/save/keep/fuel/drive/push/build/spread; pave/paves/paved the way;
      in no small part`,
  },
  {
    reason: 'causal',
    weight: 1.8,
    words: `is/was/lies/lay behind the; destroyed the;
      played a/an key/major/big/central/crucial/decisive/important part/role`,
  },
  {
    reason: 'allegation',
    weight: 2.2,
    words: `kickback; kickbacks; nepotism; fiddled the/his/her/their; plundered; slush fund; hush money;
      insider dealing/trading; price-fixing; smear campaign; lined his/her/their;
      took/taken/taking/takes/accepted/accepting/pocketed bribes/kickbacks; cronyism; embezzling; bribing; torturing;
      misappropriated; tampered with; money-laundering;
      evade/evades/evaded/evading/dodge/dodges/dodged/dodging tax/taxes/duties; pocketed the/its/his/her/their;
      molested; plagiarised; turn/turns/turned/turning a blind eye; bought/buying/buys votes; planted drugs/evidence;
      cooked the books; ethnic cleansing; vote-rigging; ballot-stuffing`,
  },
  {
    reason: 'superlative',
    weight: 1.8,
    words: `no other country/city/state/party/team/player/region/nation/company/leader/school/town; never before;
      of its kind; second to none; unlike any; like no other; more/less than any; by far`,
  },
  {
    reason: 'trend',
    weight: 2,
    words: `on the rise/decline/increase/wane; in decline; in retreat;
      gain/gains/gaining/gained/lose/loses/losing/lost ground; more and more; fewer and fewer; less and less;
      better and better; worse and worse;
      get/gets/getting/got/growing worse/better/harder/easier/warmer/hotter/richer/poorer/bigger/smaller/older/weaker/stronger;
      is/are/been slowly/gradually/quietly dying/vanishing/disappearing/fading; all but vanished/disappeared/gone;
      moved/moving/drifted/drifting/lurched steadily/sharply/further; has/have steadily/gradually/slowly;
      year after year; ever more/less; falling behind; catching up; with each passing; on the march; out of fashion;
      has/have exploded/surged/mushroomed`,
  },
  {
    reason: 'trend',
    weight: 1.8,
    words: `sinking; skyrocketed; skyrocketing; spiralled; spiraled; spiralling; spiraling; snowballed; accelerating;
      stalling; withering; ageing; aging; flourishing; multiplying; dwindle; dwindles; dwindled; dwindling; wane; waned;
      waning; ebbing; has/have ebbed; deteriorate; deteriorates; deteriorated; deteriorating; mushroomed; ballooned;
      ballooning; stagnated; stagnating; booming; widening;
      is/are/been narrowing/retreating/thriving/vanishing/disappearing/fading/melting;
      has/have eroded/vanished/faded/soured/cooled/collapsed/tumbled; drying up; dying out; in droves; tumbled`,
  },
  {
    reason: 'research',
    weight: 2.4,
    words: `according to studies/research; numerous/many/several/countless studies; body of evidence/research;
      scientifically proven/proved; research/science/studies has/have linked; studies link/linked;
      research links/linked; scientists/researchers have found/discovered/shown/proven/proved/established/known/learned`,
  },
  {
    reason: 'motive',
    weight: 2.1,
    words: `longs/longed/yearns/yearned/itching/loath to; longs/longed/yearns/yearned/longing for;
      dreams/dreamed/dreamt of; has/have/had no wish; is/are/was/were/be banking/betting/counting on; never forgave;
      has/have/had no intention/desire/appetite/stomach; tempted to; hell-bent on; bent/intent on; in the hope of/that;
      in hopes of/that; set/sets/setting his/her/its/their sights; wary of;
      try/tries/tried/trying to look/appear/seem/please/prove/hide/save/win/shore/calm/distance/persuade/avoid;
      feel/feels/felt betrayed/cheated/abandoned/ignored/humiliated/threatened/trapped`,
  },
  {
    reason: 'motive',
    weight: 1.6,
    words: `resent; resents; resented; dislikes; disliked; despises; despised; loathes; loathed; detests; detested;
      craves; craved; covets; coveted; envies; envied; dreads; dreaded; regrets; regretted; adored; adores; scared of;
      is/are/was/were upset/uneasy/unhappy/alarmed/dismayed/outraged/horrified/thrilled/excited`,
  },
  {
    reason: 'consensus',
    weight: 2.4,
    words: `regarded/seen/viewed/considered/thought by many/most/some/all; in the eyes of many;
      widely/generally/commonly/broadly assume/assumes/assumed/accepted/acknowledged/expected/suspected/feared/agreed;
      seen/viewed/regarded/perceived as; is/are/was/were/be/been/’s considered a/an/the/one;
      experts/analysts/critics/observers/pundits/economists/historians/scholars/commentators agree/agreed/disagree;
      nobody/no-one doubts/denies/believes/thinks/disputes/expects; everyone/everybody knows/agrees/admires/loves/hates;
      no secret that; an open secret; growing/broad/wide/general consensus;
      prevailing/conventional/received view/wisdom/opinion; popular/unpopular among/with;
      universally admired/respected/loved/hated/liked`,
  },
  { reason: 'consensus', weight: 1.8, words: 'revered; reviled' },
  {
    reason: 'prediction',
    weight: 2.1,
    words: `all but certain/inevitable/guaranteed/lost/over; on course/track for/to; in for a; on the brink/verge of;
      years/decades/generations to come; sure/certain/bound/destined/likely/unlikely/set/poised/slated/about to;
      heading/headed for; doomed to; doomed; inevitable; threatens to; promises to be/become/make/bring;
      sooner or later; only a matter of time; no end in sight; in the coming years/months/decades/weeks`,
  },
  { reason: 'prediction', weight: 1.6, words: "won't" },
  {
    reason: 'prediction',
    weight: 1.1,
    words: `could/may/might soon/well/be/become/bring/cost/cause/drag/end/fall/force/happen/hit/hurt/lead/lose/make/mean/rise/spread/take/trigger`,
  },
  {
    reason: 'opinion',
    weight: 1.9,
    words: `would be wise/foolish/wrong to; is/are long overdue; has/have to stop/end/change; not good enough;
      had better; no excuse for; it is/’s time for/to; is high time; do well to; no place for; can't/cannot go on;
      cannot be allowed`,
  },
  {
    reason: 'characterisation',
    weight: 1.6,
    words: `laughing stock; fiasco; farce; farcical; debacle; shambles; shambolic; masterpiece; blunder; travesty;
      mockery; sham; charade; nightmare; quagmire; circus; godsend; milestone; cornerstone; hotbed; paradox; irony;
      disgrace; landmark; dull; vague; unworkable; gifted; lazy; toxic; hideous; sluggish; incompetent; evasive; cruel;
      clumsy; shabby; sleepy; gritty; glittering; squalid; filthy; gloomy; arrogant; ruthless; greedy; naive; stubborn;
      erratic; mediocre; brilliant; dazzling; masterly; sloppy; lacklustre; lackluster; tepid; woeful; dismal; abysmal;
      appalling; pitiful; pathetic; ludicrous; laughable; baffling; perverse; callous; heartless; craven; spineless;
      ramshackle; antiquated; outdated; bloated; toothless; unruly; chaotic; rampant; thuggish; slick; savvy; wily;
      canny; flawed; murky; opaque; secretive; cosy; cozy; tense; uneasy; strained; frosty; polarised; polarized;
      thankless; breathtaking; picturesque; charming`,
  },
];
