import { keepsName } from '../../words/nominals/nobody.ts';
import type { Mention } from '../../types.ts';

/**
 * Whether somebody speaks here whose name is kept back, or who is one of many: `|A senior official| said …`, `|one Republican
 * senator| said …`. Nobody whom the story names afterwards is meant. A headline, `|British diplomat| praises plan`, keeps no name back.
 */
export function isWithheld({ sourceOf, words: [head], text }: Mention): boolean {
  if (sourceOf < 0) return false;
  return oneOfMany.test(text) || (indefinite.test(text) && nameless.has(head)) || keepsName(text);
}

const oneOfMany = /^(?:one|another|an? (?:other|second|third|fourth)|some) /i;
const indefinite = /^an? /i;

/** Those who speak for others, know of others, or have many of their kind beside them. */
const nameless: ReadonlySet<string> = new Set(
  `other second third fourth source insider official aide agent diplomat adviser advisor spokesman spokeswoman
  spokesperson representative person witness eyewitness bystander onlooker passer-by passerby neighbour neighbor resident
  officer soldier policeman policewoman trader villager survivor employee worker friend relative colleague expert analyst lawmaker legislator mp minister congressman congresswoman`.split(
    /\s+/,
  ),
);
