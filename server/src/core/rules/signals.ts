import { Lexicon } from '../base/index.ts';
import type { Prose } from '../language/index.ts';
import { findEach, nothing } from './each.ts';
import { isHeadline, isRunningText } from './text.ts';
import type { BlockFinding, RuleInput } from './types.ts';

/** What a word may be a sign of. */
export const Sign = {
  /** experts, critics: nobody in particular. */
  vagueSource: 1 << 0,
  /** some, many: how many of nobody in particular. */
  vagueQuantity: 1 << 1,
  /** say, believe, argue, in the forms that follow a plural subject or “is”. */
  saying: 1 << 2,
  /** believed, thought, understood after “it is”. */
  believed: 1 << 3,
  /** reportedly. */
  hearsay: 1 << 4,
  /** allegedly: hearsay only where nobody alleges. */
  alleged: 1 << 5,
  /** learned, after “has” or “it was”; gathered; understands, after the name of a paper. */
  learned: 1 << 6,
  /** considered, regarded: an opinion in the passive. */
  opinion: 1 << 7,
  /** told, before whoever heard it. */
  told: 1 << 8,
  /** interview, statement: before “with” or “to” whoever heard it. */
  interview: 1 << 9,
} as const;

const signs = new Lexicon([
  [
    Sign.vagueSource,
    `experts critics observers analysts commentators pundits insiders skeptics sceptics scholars researchers scientists
    historians economists doctors specialists locals opponents detractors naysayers people`,
  ],
  [Sign.vagueQuantity, 'some many several most others'],
  [
    Sign.saying,
    `say said believe believed argue argued claim claimed think suggest suggested contend contended warn warned fear
    feared note noted agree agreed maintain maintained predict predicted insist insisted expect expected feel hold complain complained`,
  ],
  [
    Sign.believed,
    `believed thought said understood feared hoped assumed rumored rumoured widely generally commonly reported alleged`,
  ],
  [Sign.hearsay, 'reportedly purportedly rumoredly'],
  [Sign.alleged, 'allegedly supposedly'],
  [Sign.learned, 'learned learnt gathered understands'],
  [Sign.told, 'told tells telling'],
  [Sign.interview, 'interview statement'],
  [
    Sign.opinion,
    'considered regarded viewed seen hailed described believed thought rumored rumoured credited blamed touted deemed',
  ],
]);

/** A word that is a sign of something, by its token. */
export interface Hit {
  readonly token: number;
  readonly signs: number;
}

const none: readonly Hit[] = [];

/** What `find` makes of the signs in running text, in the reporter's own words. */
export function findAtSigns(
  input: RuleInput,
  find: (hit: Hit, input: RuleInput) => BlockFinding | undefined,
): readonly BlockFinding[] {
  if (!isRunningText(input.story.block) || isHeadline(input)) return nothing;
  return findEach(signsIn(input.story.prose), input, find);
}

/** The last answer: the rules ask about one block after the other. */
let asked: Prose['tokens'] | undefined;
let answered: readonly Hit[] = none;

/** All signs in the reporter's own words, quotations left out. One pass serves every rule that looks at words. */
function signsIn(prose: Prose): readonly Hit[] {
  if (!prose.english) return none;
  if (asked === prose.tokens) return answered;
  const { count, lexeme, quotation } = prose.tokens;
  let hits: Hit[] | undefined;
  for (let i = 0; i < count; i++) {
    const bits = signs.get(lexeme[i]);
    if (bits !== 0 && quotation[i] < 0) (hits ??= []).push({ token: i, signs: bits });
  }
  asked = prose.tokens;
  answered = hits ?? none;
  return answered;
}

/** What one word is a sign of. */
export function signsOf({ tokens }: Prose, i: number): number {
  return i >= 0 && i < tokens.count ? signs.get(tokens.lexeme[i]) : 0;
}
