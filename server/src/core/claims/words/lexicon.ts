import { Lexicon } from '../../base/index.ts';
import { plays } from './plays.ts';

/** What a word says about the sentence that it stands in. Bits, because a word may say several things. */
export const Says = {
  hedge: 1 << 0,
  superlative: 1 << 1,
  comparison: 1 << 2,
  intensity: 1 << 3,
  judgement: 1 << 4,
  cause: 1 << 5,
  quantity: 1 << 6,
  trend: 1 << 7,
  history: 1 << 8,
  research: 1 << 9,
  mind: 1 << 10,
  crowd: 1 << 11,
  future: 1 << 12,
  wrongdoing: 1 << 13,
  event: 1 << 14,
  day: 1 << 15,
  negation: 1 << 16,
  ought: 1 << 17,
  contrast: 1 << 18,
  firstPerson: 1 << 19,
  secondPerson: 1 << 20,
  present: 1 << 21,
  past: 1 << 22,
  speech: 1 << 23,
  office: 1 << 24,
  effort: 1 << 25,
  colour: 1 << 26,
  record: 1 << 27,
  saying: 1 << 28,
  perfect: 1 << 29,
  possibility: 1 << 30,
  game: 1 << 31,
} as const;

/** Where among counts of all kinds that of one kind stands. */
export function bitOf(kind: number): number {
  return 31 - Math.clz32(kind);
}

/** Statements of newsroom English by the words that give them away; every form of a word is listed. */
export const sayings = new Lexicon([
  [
    Says.hedge,
    `apparently reportedly allegedly seemingly presumably supposedly ostensibly purportedly arguably perhaps maybe probably possibly likely unlikely seem seems seemed appear appears appeared suggest suggests suggested suggesting somewhat largely mostly effectively essentially basically almost virtually practically`,
  ],
  [
    Says.superlative,
    `first last only sole biggest largest greatest highest lowest best worst most least fastest slowest oldest youngest
    longest shortest richest poorest strongest weakest deadliest busiest earliest latest closest fewest smallest hardest
    easiest toughest costliest wealthiest record unprecedented unparalleled unrivaled unrivalled never-before foremost
    leading top ultimate unique second-largest second-biggest third-largest`,
  ],
  [
    Says.comparison,
    `more less fewer better worse higher lower larger smaller bigger greater stronger weaker faster slower older younger
    longer shorter richer poorer harder easier tougher safer clearer wider broader deeper closer further farther than
    rather compared unlike similar similarly likewise equally twice double triple half outpaced outnumber outnumbered
    exceed exceeds exceeded exceeding outperform outperformed`,
  ],
  [
    Says.intensity,
    `very highly deeply sharply dramatically increasingly extremely hugely widely heavily strongly vastly particularly
    especially exceptionally remarkably notably significantly substantially considerably severely seriously profoundly
    entirely totally completely absolutely utterly thoroughly fully wildly fiercely bitterly overwhelmingly largely
    certainly clearly obviously undoubtedly indeed simply merely truly really actually so such too quite even just
    always often usually typically generally frequently sometimes rarely seldom constantly consistently repeatedly regularly
    routinely ever never every whole entire
    suddenly quickly rapidly swiftly steadily slowly finally famously notoriously surprisingly unsurprisingly
    predictably inevitably unfortunately sadly ironically tellingly crucially importantly interestingly hardly barely
    scarcely still`,
  ],
  [
    Says.judgement,
    `good bad great terrible awful excellent poor strong weak powerful tough hard difficult easy simple clear unclear
    important key crucial critical vital major minor serious severe grave dire significant substantial massive huge
    enormous vast sweeping dramatic drastic stark striking stunning shocking surprising remarkable extraordinary unusual
    rare common typical normal odd strange bizarre controversial contentious divisive polarizing polarising popular
    unpopular beloved hated respected admired influential prominent iconic legendary famous infamous notorious
    successful failed failing disastrous catastrophic tragic embarrassing humiliating shameful disgraceful scandalous
    outrageous ridiculous absurd foolish reckless irresponsible dangerous risky safe harmful beneficial effective
    ineffective efficient inefficient costly expensive cheap unfair fair unjust wrong right true false misleading
    dishonest honest corrupt hypocritical extreme radical moderate hardline fiery brash blunt charismatic unlikely
    uncertain volatile fragile precarious vulnerable troubled embattled beleaguered besieged bitter heated fierce
    intense lavish modest impressive disappointing promising hopeless bleak grim sober historic pivotal decisive
    momentous bold timid cautious aggressive provocative inflammatory incendiary hostile unwelcome welcome perfect
    imperfect brilliant clever shrewd savvy inspiring compelling convincing unconvincing credible dubious questionable
    problematic complicated complex messy chaotic orderly smooth rocky turbulent stormy quiet vibrant thriving struggling
    ailing robust healthy unhealthy worrying troubling alarming encouraging deep profound narrow broad wide long-standing
    longstanding long-running so-called self-proclaimed would-be high-profile low-key well-known little-known widespread
    rampant pervasive mere outright irony paradox failure success triumph disaster debacle fiasco mess crisis turmoil
    chaos uproar outrage backlash scandal controversy setback blow boost victory defeat mistake blunder gaffe
    embarrassment challenge obstacle hurdle threat risk danger opportunity advantage disadvantage problem problems trouble
    matter matters reputation legacy bid-rigging luck`,
  ],
  [
    Says.cause,
    `because cause causes caused causing lead leads led leading result results resulted resulting due owing thanks
    therefore thus hence consequently accordingly prompt prompts prompted prompting trigger triggers triggered
    triggering spark sparks sparked sparking force forces forced forcing push pushes pushed pushing drive drives drove
    driven driving fuel fuels fueled fuelled fueling fuelling contribute contributes contributed contributing produce
    produces produced producing create creates created creating make makes made making allow allows allowed allowing
    enable enables enabled enabling help helps helped helping hinder hurt hurts hurting undermine undermines undermined
    undermining weaken weakens weakened weakening strengthen strengthens strengthened strengthening prevent prevents
    prevented preventing affect affects affected affecting impact impacts impacted blame blamed attributable stem stems
    stemmed stemming arise arises arose mean means meant meaning ensure ensures ensured ensuring effect effects
    consequence consequences reason reasons why amid erode erodes eroded eroding ruin ruins ruined ruining`,
  ],
  [
    Says.quantity,
    `percent percentage per cent million millions billion billions trillion trillions thousand thousands hundred hundreds
    dozen dozens majority minority half third quarter quarters two-thirds three-quarters one-third one-quarter score
    scores average total number numbers rate rates ratio share point points dollars euros pounds tons tonnes miles
    kilometers kilometres acres hectares people votes many most several few some all nearly roughly approximately about
    around estimated more fewer`,
  ],
  [
    Says.trend,
    `doubled tripled quadrupled halved increase increases increased increasing rise rises rose risen rising grow grows grew grown growing climb climbs
    climbed climbing soar soars soared soaring surge surges surged surging jump jumps jumped jumping fall falls fell
    fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
    decreasing shrink shrinks shrank shrunk shrinking plunge plunged plunging plummet plummeted plummeting slump slumped
    spread spreads spreading expand expands expanded expanding escalate escalates escalated escalating intensify
    intensifies intensified intensifying worsen worsens worsened worsening improve improves improved improving continue
    continues continued continuing remain remains remained remaining become becomes became becoming turn turned turning
    change changes changed changing shift shifts shifted shifting emerge emerges emerged emerging trend trends wave
    growth recovery momentum resurgence mounting ongoing increasingly`,
  ],
  [
    Says.history,
    `since century centuries decade decades year years ago once previously formerly former earlier history historic historically traditionally tradition founded established formed created built origins ancient long longtime long-time past previous era age generation generations originally initially eventually afterward afterwards subsequently`,
  ],
  [
    Says.research,
    `study studies research science survey surveys poll polls polling data analysis analyses
    evidence findings statistics figures estimates experiment experiments trial trials census index model models`,
  ],
  [
    Says.mind,
    `want wants wanted wanting hope hopes hoped hoping wish wishes wished intend intends intended intending aim aims aimed
    aiming seek seeks sought seeking plan plans planned planning believe believes believed believing think thinks thought
    thinking feel feels felt feeling know knows knew known knowing fear fears feared fearing worry worries worried
    worrying expect expects expected expecting love loves loved hate hates hated likes liked prefer prefers
    preferred desire desires desired refuse refuses refused refusing decide decides decided deciding consider considers
    considered considering see sees saw seen view views viewed viewing regard regards regarded understand understands
    understood realize realizes realized realise realises realised recognize recognise trust trusts trusted doubt doubts
    doubted eager reluctant unwilling willing keen anxious angry furious frustrated disappointed pleased happy proud
    confident concerned afraid shocked surprised divided skeptical sceptical determined committed supportive motivated
    motive motives intention intentions ambition ambitions mood anger frustration enthusiasm anxiety anxieties
    interest interested desperate delighted relieved jealous resentful nervous ashamed`,
  ],
  [
    Says.crowd,
    `many most some critics supporters opponents observers experts analysts commentators voters everyone everybody nobody americans pundits insiders conservatives liberals activists followers widely generally commonly popularly broadly universally perception consensus sentiment reputation regarded known hailed celebrated dubbed nicknamed`,
  ],
  [
    Says.future,
    `will would shall going expected poised set bound destined slated likely unlikely soon tomorrow
    future upcoming forthcoming potential potentially prospect prospects chance chances odds possible possibility
    probability outlook forecast eventually`,
  ],
  [
    Says.wrongdoing,
    `corruption corrupt fraud fraudulent bribe bribed bribes bribery crime crimes criminal illegal illegally unlawful murder
    murders murdered killed kill kills killing killings rape raped assault assaulted abuse abused abuses abusing attack
    attacks attacked attacking steal stole stolen theft embezzle embezzled embezzlement laundering lie lied lies lying
    liar cheat cheated cheating violate violated violates violation violations violating misconduct harassment harassed
    torture tortured terrorist terrorists terrorism terror misused misuse mismanagement negligence cover-up conspiracy
    smuggling trafficking extortion perjury plagiarism plagiarized racist racism sexist bigotry bigot threatened
    threatening intimidated intimidation exploited exploitation scandal scandals deceived deceive deception discriminated
    discrimination massacre genocide atrocities defrauded swindled rigged shot stabbed detained imprisoned`,
  ],
  [
    Says.event,
    `met meet meets meeting arrive arrives arrived arriving visit visits visited visiting sign signs signed signing hold
    holds held holding vote votes voted voting attend attends attended attending travel travels traveled travelled
    traveling launch launches launched launching speak speaks spoke spoken speaking testify testifies testified win wins
    won winning lose loses lost losing appoint appoints appointed elect elects elected resign resigns resigned announce
    announces announced release releases released releasing publish publishes published publishing file files filed
    filing open opens opened opening close closes closed closing begin begins began start starts started end ends ended
    ending hired hire join joins joined joining leave leaves left leaving return returns returned returning receive
    receives received receiving give gives gave given giving appear appears appeared appearing campaign campaigned
    campaigning host hosts hosted hosting debate debated debates schedule scheduled nominate nominated endorse endorsed
    endorses endorsing approve approved approves reject rejected pass passed passes introduce introduced arrest arrested
    charge charged convicted acquitted sentenced died born played plays play performed performs stars watched stood sat
    walked took takes take gathered marched protested greeted accompanied flew landed drove crashed injured rescued
    evacuated delivered presented unveiled awarded beat defeated scored finished tied fired dropped suspended delayed
    postponed cancelled canceled raised`,
  ],
  [
    Says.day,
    `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight morning afternoon evening
    january february march april june july august september october november december jan feb aug sept oct nov dec
    midday noon midnight week weekend month night recently earlier hours minutes`,
  ],
  [
    Says.negation,
    `not n't never no none nothing nobody neither nor without cannot can't don't doesn't didn't won't isn't aren't wasn't
    weren't hasn't haven't hadn't wouldn't couldn't shouldn't hardly barely lack lacks lacked lacking fail fails failed
    failing little few unable`,
  ],
  [Says.ought, `should must ought need needs needed deserve deserves deserved supposed`],
  [
    Says.contrast,
    `but however yet though although despite while whereas nevertheless nonetheless otherwise contrast contrary unlike regardless`,
  ],
  [
    Says.firstPerson,
    `i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves let's`,
  ],
  [Says.secondPerson, `you you're you've you'd you'll your yours yourself`],
  [
    Says.present,
    `is are am has have isn't aren't it's that's there's he's she's they're who's what's here's`,
  ],
  [Says.past, `was were had did been became wasn't weren't hadn't didn't`],
  [
    Says.speech,
    `say says said saying tell tells told telling speak comment comments statement statements remark remarks speech
    interview announce announced announcement claim claims claimed accuse accused accuses accusing argue argues argued
    ask asks asked asking call calls called calling describe describes described describing write writes wrote written
    tweet tweets tweeted respond responded response request requests requested answer answered question questions
    criticism criticize criticized criticised criticizing attack attacks praise praised promise promises promised pledge
    pledged vow vowed warn warned warns urge urged deny denied denies decline declined declines accusation accusations
    allegation allegations heard hears spokesman spokeswoman spokesperson message letter mention mentioned quote quoted declare
    declared`,
  ],
  [
    Says.office,
    `president minister secretary senator governor mayor chairman chairwoman chair director officer chief executive
    professor judge justice congressman congresswoman representative ambassador member members graduate graduated degree
    candidate nominee founder owner author editor reporter spokesman correspondent lawyer attorney served serves serving
    elected appointed born married husband wife son daughter father mother age aged old`,
  ],
  [
    Says.effort,
    `try tries tried trying effort efforts attempted attempting bid struggle struggles struggled struggling fight fights fought fighting push designed meant aimed strategy tactic tactics purpose goal goals drive quest hoping`,
  ],
  [
    Says.colour,
    `loom looms loomed looming haunt haunts haunted dogged slam slams slammed blast blasts blasted rip rips ripped hammer hammered erupt erupts erupted stoke stokes stoked ignite ignited fanned explode exploded stormed battles battled battling clash clashes clashed rocked shake shook shaken stun stunned thrill thrilled embrace embraces embraced embracing seize seized grapple grapples grappling face faces faced facing confront confronts confronted scramble scrambled scrambling stumble stumbled tout touts touted touting boast boasts boasted flirt flirted cling clings clung dominate dominates dominated dominating overshadow overshadowed galvanize galvanized energize energized alienate alienated alienating rally rallied rattle rattled underscore underscores underscored underscoring highlight highlights highlighted highlighting reflect reflects reflected reflecting signal signals signaled signalled mark marks marked marking represent represents represented representing symbolize symbolizes symbolise symbolises epitomize embody embodies eyebrows spotlight heart soul fray firestorm frenzy darling juggernaut firepower`,
  ],
  [
    Says.record,
    `report reports document documents records record filing filings letter memo court papers ruling lawsuit complaint
    website site page video footage photo photos photograph transcript article story book newspaper magazine post posts
    list listed archive database`,
  ],
  [
    Says.saying,
    `say says said saying tell tells told telling write writes wrote written writing according add adds added adding explain
    explains explained explaining note notes noted noting announce announces announced announcing tweet tweets tweeted
    tweeting emails emailed texts texted messaged respond responds responded reply replies replied argue argues argued
    arguing claim claims claimed claiming
    insist insists insisted insisting warn warns warned warning urge urges urged urging recall recalls recalled recalling
    predict predicts predicted predicting conclude concludes concluded concluding complain complains complained complaining
    acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding
    assert asserts asserted asserting maintain maintains maintained observe observes observed observing state states stated
    stating declare declares declared declaring testify testifies testified testifying allege alleges alleged alleging
    call calls called calling describe describes described describing elaborate elaborated stress stresses stressed
    stressing emphasize emphasizes emphasized emphasise emphasised reiterate reiterates reiterated reiterating affirm
    affirms affirmed reaffirm reaffirmed confirm confirms confirmed confirming deny denies denied denying promise promises
    promised promising pledge pledges pledged pledging vow vows vowed propose proposes proposed proposing demand demands
    demanded demanding suggest suggests suggested suggesting estimate estimates estimated estimating find finds found
    finding show shows showed shown showing report reports reported reporting read reads reading quote quotes quoted
    quoting cite cites cited citing joke jokes joked joking quip quips quipped caution cautions cautioned contend contends
    contended counter counters countered indicate indicates indicated indicating reveal reveals revealed disclose discloses
    disclosed advise advises advised remark remarks remarked mention mentions mentioned continue continues continued point
    points pointed pointing speak speaks spoke speaking ask asks asked asking answer answers answered teach
    taught outline outlined lament lamented boast boasted brag bragged chide chided praise praised criticize criticized
    criticise criticised dismiss dismissed reject rejected condemn condemned blast blasted accuse accuses accused accusing
    rule ruled rules determine determined documents underscore underscored expect projected forecast forecasts projects`,
  ],
  [Says.perfect, `has have had been having 've i've we've they've you've who've hasn't haven't hadn't`],
  [
    Says.possibility,
    `may might could can perhaps maybe possibly possible probably if whether unless suppose imagine would potentially`,
  ],
  [
    Says.game,
    `${plays}
    game minute score scores season league cup champion champions championship tournament team teams player players
    coach coaches film films movie movies episode episodes series album albums song songs concert concerts band novel
    novels scene scenes cast actor actress actors starring stars theater theatre museum exhibition gallery festival
    recipe runs rink`,
  ],
]);
