import { hashString, Lexicon } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';

/** What a word or number says of a scene: somebody was there, or it lies in the past. */
export const Scene = {
  /** Where and when something is to be seen: “the hall”, “noon”. */
  place: 1 << 0,
  /** “At”. */
  at: 1 << 1,
  /** As many as can be counted by looking: up to 31, which is any day of a month, too. */
  count: 1 << 2,
  /** A year since 1500, or its decade. */
  year: 1 << 3,
  /** “Only”. */
  only: 1 << 4,
  /** “And” behind a comma: a second statement. */
  joined: 1 << 5,
} as const;

const words = new Lexicon([
  [
    Scene.place,
    `hall room station street avenue corner front outside inside entrance stage square gate gates door doors stairs steps
    floor bench table window lobby corridor courtyard courtroom pavement sidewalk tent stall stalls platform microphone
    podium lectern chamber council court hearing meeting motion ceremony parade rally service crowd audience queue rows
    morning afternoon evening noon midday midnight dawn dusk minutes seconds clock p.m. a.m. pm am scheduled gathered
    arrived entered left met`,
  ],
  [Scene.at, 'at'],
  [Scene.count, 'two three four five six seven eight nine ten eleven twelve'],
  [Scene.only, 'only'],
]);

/** What the word or number at token `i` says of a scene. */
export function sceneAt({ text, tokens }: Prose, i: number): number {
  const start = tokens.start[i];
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return ofNumber(text, start, tokens.end[i]);
  if (tokens.lexeme[i] === and)
    return i > 0 && text.charCodeAt(tokens.start[i - 1]) === comma ? Scene.joined : 0;
  return words.get(tokens.lexeme[i]);
}

/** “12”, and “1987” or “1940s”. */
function ofNumber(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > 5) return 0;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return value >= firstYear && text.charCodeAt(i) === plural ? Scene.year : 0;
    value = 10 * value + digit;
  }
  if (value > 0 && value <= 31) return Scene.count;
  return value >= firstYear && value <= lastYear ? Scene.year : 0;
}

const firstYear = 1500;
const lastYear = 2029;
const plural = 's'.charCodeAt(0);
const comma = ','.charCodeAt(0);
const and = hashString('and');
