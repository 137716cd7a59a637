import { Lexicon } from '../../../base/index.ts';

/**
 * Verb forms that tell where a clause has its verb, so that a subject is not sought across it. Those that nouns and
 * adjectives rarely look like.
 */
const finiteVerbs = new Lexicon([
  [
    1,
    'went came got made took gave saw left kept met won lost ran led became began brought bought built fell grew',
  ],
  [
    1,
    'heard paid sat sent sold spent spoke stood struck taught threw wore drew drove flew hit hung chose broke',
  ],
  [
    1,
    'shook rose wept wrote slept swept ate swam rang fought caught stole woke lent dealt slid spun swung clung fled',
  ],
  [1, 'meant burst knelt leapt tore bore shot sank shrank sprang stung wound withdrew'],
  [
    1,
    'goes comes gets makes takes gives sees keeps meets wins loses runs becomes begins brings buys builds falls grows',
  ],
  [
    1,
    'hears pays sits sends sells spends speaks stands strikes throws wears draws drives chooses breaks includes',
  ],
  [1, 'remains seems appears happens turns helps allows needs means moves works lives pulls pushes provides'],
  [
    1,
    'remained seemed appeared happened turned helped allowed needed moved worked lived pulled pushed provided',
  ],
  [
    1,
    'followed served faced ended failed continued decided started stopped tried used wanted added passed raised',
  ],
  [
    1,
    'joined visited arrived announced said told asked hosted stepped walked returned reached played attended',
  ],
]);

/** Whether a word with this lexeme is nearly always a finite verb. */
export function isFiniteVerb(lexeme: number): boolean {
  return finiteVerbs.get(lexeme) !== 0;
}
