import { hashesOf } from '../base/index.ts';
import { CharacterClass, classAt } from './characters.ts';
import type { TokenArrays } from './token-arrays.ts';
import { TokenKind, TokenShape } from './types.ts';
import { WordClass } from './word-class.ts';

/**
 * Whether a block reads as English, by a vote of function words. A block of fewer than twelve words counts as English
 * unless another language's function words outvote its own by far; one in another script than Latin never does.
 */
export function isEnglish(text: string, tokens: TokenArrays): boolean {
  let words = 0;
  let lower = 0;
  let english = 0;
  let foreign = 0;
  // Words of another language since the last word of none, in or behind a name: `Ana |de la| Cruz`, `|El| Paso`.
  let inName = 0;
  let capital = false;
  let otherScript = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    words++;
    const behindCapital = capital;
    capital = tokens.shape[i] !== TokenShape.lower;
    if (!capital) lower++;
    const bits = tokens.classes[i];
    if (bits & WordClass.foreign && !(bits & WordClass.english)) {
      if (inName > 0 || ((capital || behindCapital) && !opensNoName.has(tokens.lexeme[i]))) inName++;
      else foreign++;
      continue;
    }
    if (!capital) foreign += inName;
    inName = 0;
    if (bits & WordClass.english) english++;
    else if (bits !== 0 && tokens.end[i] - tokens.start[i] > 4) english += rarer;
    else if (isOtherScript(text, tokens.start[i])) otherScript++;
  }
  foreign += inName;
  if (otherScript * 2 > words) return false;
  if (words < 12) return foreign < 3 || english * 2 >= foreign;
  // A list of names has no function words either; eight lower-case words without one are another language.
  return foreign <= english && (lower < 8 || english * (lower < 16 ? 25 : 10) >= lower);
}

/** German nouns have capitals, too: `|Der| Hafen`, `Angaben |der| Behörde`. */
const opensNoName = hashesOf('der das den dem des');

/** What a longer word of a closed class ("something", "Monday") counts for beside "the" and "of". */
const rarer = 0.5;

/** Beyond Latin letters and their combining marks. */
function isOtherScript(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x0370 || (unit >= 0x1e00 && unit <= 0x1eff) || (unit >= 0x2000 && unit <= 0x2bff)) return false;
  const found = classAt(text, at);
  return found === CharacterClass.lower || found === CharacterClass.upper || found === CharacterClass.letter;
}
