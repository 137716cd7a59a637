import { Lexicon } from '../../base/index.ts';

/** What a cue that is no verb of saying reports: a stand taken in public, which readers can check, or a mind that was read. */
export const Stance = { act: 1, mind: 2 } as const;

/** Words of such cues, every form listed. */
export const stances = new Lexicon([
  [
    Stance.act,
    `express expresses expressed expressing voice voices voiced voicing credit credits credited crediting blame blames
    blamed blaming denounce denounces denounced denouncing decry decries decried decrying defend defends defended defending
    question questions questioned questioning challenge challenges challenged challenging rebut rebuts rebutted rebutting
    refute refutes refuted dispute disputes disputed disputing oppose opposes opposed opposing object objects objected
    objecting agree agrees agreed disagree disagrees disagreed endorse endorses endorsed endorsing support supports
    supported supporting back backs backed backing praise praises praised praising hail hails hailed welcome welcomes
    welcomed highlight highlights highlighted tout touts touted mock mocks mocked slam slams slammed rip rips ripped attack
    attacks attacked attacking condemn condemns condemned condemning list lists listed lay lays laid outline outlines
    outlined outlining issue issues issued disavow disavows disavowed portray portrays portrayed liken likens likened
    lament laments lamented address addresses addressed discuss discusses discussed approve approves
    approved file files filed sue sues sued vote votes voted authorize authorizes authorized authorise authorised decline
    declines declined name names named post posts posted share shares shared answer answers answered
    clarify clarifies clarified recount recounts recounted apologize apologizes apologized apologise apologised promote
    promotes promoted push pushes pushed pushing advocate advocates advocated appeal appeals appealed detail details
    detailed detailing vouch vouches vouched release releases released publish publishes published write writes wrote
    identify identifies identified call calls called describe describes described propose proposes proposed nominate
    nominates nominated petition petitioned ban bans banned veto vetoes vetoed demand demands demanded`,
  ],
  [
    Stance.mind,
    `know knows knew known think thinks thought believe believes believed believing hope hopes hoped hoping hopeful want
    wants wanted wanting wish wishes wished fear fears feared fearing worry worries worried worrying seek seeks sought
    seeking expect expects expected expecting seem seems seemed appear appears appeared consider considers considered
    considering intend intends intended plan plans aware concerned willing unwilling skeptical sceptical eager determined
    pleased happy glad proud angry upset startled shocked surprised optimistic pessimistic confident convinced likely guess
    guesses realize realizes realized realise realises realised recognize recognizes recognized recognise recognised
    understand understands understood feel feels felt prefer prefers preferred like likes liked love loves loved hate hates
    hated enjoy enjoys enjoyed trust trusts trusted view views viewed see sees saw regard regards regarded looking try
    tries tried trying aim aims aimed aiming mulling contemplate contemplates contemplated contemplating weigh weighs
    weighing embrace embraces intent bent desperate undecided anxious anxieties anxiety desire desires reluctant resent
    resents resented suspect suspects suspected suspicious certain sure doubt doubts doubted`,
  ],
]);
