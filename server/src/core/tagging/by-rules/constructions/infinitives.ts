import { Lexicon } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import type { Bounds } from '../phrases/bounds.ts';
import { Cue, speechCues } from '../words/cues.ts';
import type { Draft } from '../draft.ts';
import { frameAfter } from '../phrases/frames.ts';
import { framed } from './framed.ts';
import { sourceBefore } from '../phrases/source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';
import { toWord } from '../words/small-words.ts';

/** Speech in an infinitive: of whoever writes in order to say it, or is brought to say it. */
export function infinitiveCue(view: View, verb: number, bounds: Bounds): Draft | undefined {
  if (!(view.cues[verb] & Cue.base) || !v.isLexeme(view, verb - 1, toWord)) return undefined;
  return wroteToSay(view, verb, bounds) ?? broughtToSay(view, verb, bounds);
}

/** `Keller |emails to say| she is late`, `has been |in touch to ask| whether it is open`: whoever writes or calls does so to say it. */
function wroteToSay(view: View, verb: number, { start, end }: Bounds): Draft | undefined {
  for (let i = verb - 2; i > start && verb - i < 6 && v.isWord(view, i); i--) {
    if (contacting.get(view.tokens.lexeme[i]) === 0) continue;
    const inTouch = v.isClass(view, i - 1, WordClass.preposition);
    const source = sourceBefore(view, inTouch ? i - 2 : i, start);
    const frame = frameAfter(view, verb, end);
    const speaks = frame.kind !== 'none' && frame.kind !== 'object' && frame.kind !== 'to';
    const told = source && speaks ? framed(view, verb, [source], frame, end) : undefined;
    return told && { ...told, cue: [{ first: inTouch ? i - 2 : i, end: frame.cueEnd }] };
  }
  return undefined;
}

const contacting = new Lexicon([
  [
    1,
    'email emails emailed e-mail e-mails e-mailed write writes wrote written text texts texted tweet tweets tweeted',
  ],
  [
    1,
    'post posts posted message messages messaged call calls called phone phones phoned ring rings rang touch',
  ],
]);

/** `The vote led |the mayor, a lawyer,| to declare that it is over`: whoever stands between the verb and the infinitive. */
function broughtToSay(view: View, verb: number, { start, end }: Bounds): Draft | undefined {
  const speech = view.cues[verb] & (speechCues | Cue.thought);
  const source = speech ? broughtBy(view, verb - 1, start) : undefined;
  const frame = source && frameAfter(view, verb, end);
  if (!frame || frame.kind === 'none') return undefined;
  const told = framed(view, verb, [source], frame, end, 'brought to say');
  return told && { ...told, cue: [{ first: verb - 1, end: frame.cueEnd }] };
}

function broughtBy(view: View, to: number, start: number): Range | undefined {
  for (let i = to - 1; i >= start && to - i < longestSource; i--) {
    const brings = bringing.get(view.tokens.lexeme[i]);
    // “…, leading the police to ask”, but not “leading companies to say”
    if (brings === 1 || (brings === 2 && v.unitAt(view, i - 1) === v.comma)) {
      const last = v.unitAt(view, to - 1) === v.comma ? to - 1 : to;
      return last > i + 1 && !v.isClass(view, i + 1, WordClass.preposition)
        ? { first: i + 1, end: last }
        : undefined;
    }
    if (v.isClass(view, i, WordClass.auxiliary) || (!v.isWord(view, i) && v.unitAt(view, i) !== v.comma))
      return undefined;
  }
  return undefined;
}

const longestSource = 20;
const bringing = new Lexicon([
  [1, 'led leads prompted prompts prompting forced forces caused causes inspired compelled'],
  [2, 'leading forcing causing'],
]);
