import type { DescribedSense } from './described-sense.ts';
import { Says } from './lexicon.ts';

/** Senses of words of mind, judgement, wrong and colour. */
export const sensesOfMind: readonly DescribedSense[] = [
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
      previous: 'the a an another this that its his her their our ’s s such new no of under with',
    },
  ],
  // “In view of the storm”
  ['view', { drops: ~0, previous: 'in' }],
  ['plan plans', { drops: Says.mind, next: 'for by was is were are which that would will has had' }],
  [
    'view views',
    { drops: Says.mind, previous: 'of the with a sea ocean his her their its our my', notBefore: 'that' },
  ],
  // “Also known as”, “known for its tiles” tell a name; “it is important to know”, “the right to decide” nobody’s mind.
  ['known', { drops: Says.mind, next: 'as for' }],
  [
    'know recognize recognise understand realize realise consider decide see think',
    { drops: Says.mind, previous: 'to' },
  ],
  ['interest interests', { drops: Says.mind, next: 'rate rates payment payments on' }],
  // “All interested parties”, “the application seeks a variance”, “hate crimes”, “known each other”
  ['interested', { drops: Says.mind, next: 'party parties person persons' }],
  [
    'seek seeks sought seeking',
    { drops: Says.mind, previous: 'application petition lawsuit suit motion bill complaint appeal' },
  ],
  ['hate', { drops: Says.mind, next: 'crime crimes speech mail group groups' }],
  ['know knew known', { drops: Says.mind, next: 'each' }],
  ['trust', { drops: Says.mind, next: 'in fund funds' }],
  ['trust', { drops: Says.mind, previous: 'the public of their lost national health' }],
  ['see sees saw seen', { drops: Says.mind, previous: 'can could anyone somebody who' }],
  [
    'saw',
    {
      drops: Says.mind,
      next: `anyone anything someone somebody something nothing him her them the smoke flames two three a an his its
        discussions protests`,
    },
  ],
  ['feeling feelings interest mood determined', { drops: Says.mind, previous: 'the by' }],
  ['need needs needed', { drops: Says.ought, next: 'for help' }],
  ['need needs', { drops: Says.ought, previous: 'not don’t doesn’t no the of in' }],
  // “The successful candidate”, “beloved wife of Karl”, “experience is preferred”
  ['successful', { drops: Says.judgement, next: 'candidate candidates applicant applicants bidder bidders' }],
  [
    'beloved',
    { drops: Says.judgement, next: 'wife husband mother father son daughter sister brother friend' },
  ],
  ['preferred required', { drops: Says.mind, previous: 'is are', next: '. , but and' }],
  // “The general seized power”, “failure to comply is an offence”
  ['seize seized', { drops: Says.colour, next: 'power control the a an his her its their' }],
  ['failure', { drops: Says.judgement, next: 'to', second: 'comply appear register notify attend' }],
  // “Which meant that the lock was shut”, “assault rifles”
  ['meant', { drops: Says.effort, next: 'that' }],
  ['assault', { drops: Says.wrongdoing, next: 'rifle rifles weapon weapons course' }],
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
  ['poor', { drops: Says.judgement, previous: 'and', next: '. , is are alike has have widened' }],
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
  [
    'hard',
    {
      drops: Says.judgement,
      next: 'drive drives disk disks hat hats shoulder copy copies currency cash labour labor drugs',
    },
  ],
  // “In rare cases” counts, “a rare bird” is a kind.
  [
    'rare',
    {
      drops: Says.judgement,
      next: `case cases instance instances occasion occasions disease diseases disorder disorders condition species bird birds
        earth earths metals plant plants breed breeds book books`,
    },
  ],
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
  // “The heart has to keep pumping”, “heart disease”, but “at the heart of the city”
  ['heart', { drops: Says.colour, notBefore: 'of' }],
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
