// An office in capitals that stands without the name of its bearer.
import { weakened } from '../../words/draft.ts';
import type { Draft } from '../../words/draft.ts';
import { nominal } from '../../words/nominals/nominals.ts';
import type { Scan } from '../../words/scan/scan.ts';
import { forWord, ofWord, theWord } from '../../words/scan/small-words.ts';
import { anyOffice, anyPlace, properOffice, Word } from '../../words/scan/words.ts';

/** `The |Commissioner of Police|`, `the Emir of Kano`, `the Elmford SP`: an office in capitals, whose bearer may be named elsewhere. */
export function officeOf(scan: Scan, first: number, end: number): Draft | undefined {
  if (scan.lexeme[first - 1] !== theWord) return undefined;
  let of = first + 1;
  while (of < end && scan.lexeme[of] !== ofWord && scan.lexeme[of] !== forWord) of++;
  const head = of - 1;
  if (!(scan.bits[head] & properOffice) || scan.bits[head] & Word.body) return undefined;
  for (let i = first; i < head; i++) if (scan.bits[i] && !(scan.bits[i] & ofOffice)) return undefined;
  return weakened(nominal(scan, first - 1, end, head));
}

/** What may stand before the head of an office, as may a word of no list: “Special”, “Foreign”, “Deputy Prime”, “Elmford”. */
const ofOffice = anyOffice | Word.officeModifier | Word.officeDomain | Word.publicBody | anyPlace;
