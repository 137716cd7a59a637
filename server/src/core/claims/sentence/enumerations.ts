import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';

/** Whether a sentence says that somebody makes some points: “Keller |made three points|”, “she |gave two| good |reasons|”. */
export function announcesPoints({ tokens }: Prose, { firstToken, endToken }: Sentence): boolean {
  const { lexeme, kind } = tokens;
  for (let i = firstToken + 1; i + 2 < endToken; i++) {
    if (!making.has(lexeme[i])) continue;
    const at = lexeme[i + 1] === out ? i + 2 : i + 1;
    if (!numbers.has(lexeme[at]) && kind[at] !== TokenKind.number) continue;
    for (let j = at + 1; j < Math.min(endToken, at + 4); j++) if (points.has(lexeme[j])) return true;
  }
  return false;
}

/** Whether a sentence is one of such points: “|First, |wages have fallen”. */
export function isPoint({ tokens }: Prose, { firstToken, endToken }: Sentence): boolean {
  const { lexeme } = tokens;
  return endToken - firstToken > 2 && ordinals.has(lexeme[firstToken]) && lexeme[firstToken + 1] === comma;
}

const making = hashesOf(
  `made makes gave gives offered offers listed lists cited cites set sets laid lays raised raises outlined outlines
  named names advanced put`,
);
const numbers = hashesOf('two three four five six several some');
const points = hashesOf(
  `points reasons arguments demands conditions proposals objections complaints questions promises concerns claims findings
  recommendations suggestions warnings accusations charges`,
);
const ordinals = hashesOf(
  'first firstly second secondly third thirdly fourth fourthly fifth finally lastly next',
);
const [comma, out] = [',', 'out'].map(hashString);
