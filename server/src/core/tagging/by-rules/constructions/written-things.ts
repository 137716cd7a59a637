import { Lexicon } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { Cue, finiteForms } from '../words/cues.ts';
import { draftOf } from '../draft.ts';
import type { Draft } from '../draft.ts';
import { frameAfter } from '../phrases/frames.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { thatWord, whichWord } from '../words/small-words.ts';

/**
 * `They hung |a banner| that |read| “Give us back our harbour” from the bridge`, `received |a message| |stating|, “…”`: what is
 * written on a thing says what stands in marks, whoever hung or got it.
 */
export function writtenOn(view: View, verb: number, { start, end }: Bounds): Draft | undefined {
  const bits = view.cues[verb];
  if (!(bits & (Cue.documentVerb | Cue.clause))) return undefined;
  const before = verb - 1;
  const relative = v.isLexeme(view, before, thatWord) || v.isLexeme(view, before, whichWord);
  if (relative ? !(bits & finiteForms) : !(bits & Cue.ing)) return undefined;
  const source = thingBefore(view, relative ? before : verb, start);
  if (!source) return undefined;
  const frame = frameAfter(view, verb, end);
  if (frame.kind !== 'quote') return undefined;
  const content = { first: frame.first, end: v.quotationAt(view, frame.first).endToken };
  return draftOf('written on', source, { first: verb, end: frame.cueEnd }, [content]);
}

/** The thing that ends before `end`, from its article on: `a hand-painted sign`, or the noun alone. */
export function thingBefore(view: View, end: number, floor: number): Range | undefined {
  const head = lastNoun(view, end, floor);
  // “She texts saying “…””
  if (head < 0 || v.isPronoun(view, head - 1)) return undefined;
  for (let i = head - 1; i >= floor && head - i < 6; i--) {
    if (!v.isWord(view, i) || v.isClass(view, i, WordClass.preposition | WordClass.auxiliary)) break;
    if (v.isClass(view, i, WordClass.determiner | WordClass.possessive | WordClass.numeral))
      return { first: i, end: head + 1 };
  }
  return { first: head, end: head + 1 };
}

/** The noun right before `end`, or before one phrase that hangs on it: `a |note| was found which read`, `a |sign| on the door reading`. */
function lastNoun(view: View, end: number, floor: number): number {
  for (let i = end - 1; i >= floor && end - i < 7; i--) {
    if (things.get(view.tokens.lexeme[i]) > 0) return i;
    if (!v.isWord(view, i) || v.isPronoun(view, i)) return -1;
  }
  return -1;
}

/** `a |letter|`, `an |email|`. */
export function isWrittenThing({ tokens }: Pick<View, 'tokens'>, i: number): boolean {
  return things.get(tokens.lexeme[i]) > 0;
}

const things = new Lexicon([
  [
    1,
    'sign signs placard placards banner banners poster posters notice notices plaque plaques sticker stickers',
  ],
  [
    1,
    'message messages note notes text texts letter letters email emails e-mail tweet tweets postcard telegram',
  ],
  [
    1,
    'inscription slogan slogans graffiti caption headline leaflet leaflets flyer flyers billboard billboards',
  ],
  [
    1,
    'board boards card cards label labels mural t-shirt t-shirts shirt shirts badge badges tattoo signboard',
  ],
]);
