import { hashesOf, hashString } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Prose } from '../../language/index.ts';
import { Says } from '../words/lexicon.ts';
import { found } from './signal.ts';
import type { Signal } from './signal.ts';

/** “Because”, “led to”, “was caused by”: a cause is stated. */
export function cause(prose: Prose, i: number, end: number, bits: number): Signal | undefined {
  // “It is thus a slow method” goes on with a thought: any other word says more of why it wants a source.
  if (!(bits & Says.cause)) return undefined;
  if (concluding.has(prose.tokens.lexeme[i])) return found('causal', 0.9);
  return isCause(prose, i, end)
    ? found('causal', isLaid(prose, i, end) ? causeLaid : 2.6, linkedTo(prose, i, end))
    : undefined;
}

/** “Because”, “led to”, “as a result of”, “contributed to”: some need the word behind them to state a cause. */
function isCause({ tokens }: Prose, i: number, end: number): boolean {
  const lexeme = tokens.lexeme[i];
  if (!strongCauses.has(lexeme)) return false;
  const after = i + 1 < end ? tokens.lexeme[i + 1] : 0;
  // “Was forced to resign” tells what happened.
  if (after === to && i > 0 && being.has(tokens.lexeme[i - 1])) return false;
  if (contributions.has(lexeme)) return after === to;
  // “Trust has eroded” says nothing of what eroded it.
  if (lexeme === eroded) return i + 1 < end && tokens.kind[i + 1] === TokenKind.word && !links.has(after);
  // “The results of the poll” are its figures, “the result of a quarrel” is laid to it.
  if (lexeme === figuresOf && i > 0 && reported.has(tokens.lexeme[i - 1])) return false;
  if (results.has(lexeme))
    return (
      (outcomes.has(after) && !(lexeme === figuresOf && after === of)) ||
      (i > 1 && tokens.lexeme[i - 2] === as)
    );
  return true;
}

/** “The delay was caused |by| a quarrel”: the statement is of its cause and of nothing else. */
function isLaid({ tokens }: Prose, i: number, end: number): boolean {
  return (
    tokens.lexeme[i] === caused &&
    i > 0 &&
    being.has(tokens.lexeme[i - 1]) &&
    i + 1 < end &&
    tokens.lexeme[i + 1] === by
  );
}

/** How telling a cause is that is laid to something. */
export const causeLaid = 2.75;

/** “Led to”, “because of”, but “because” alone: how many words state the cause. */
function linkedTo({ tokens }: Prose, i: number, end: number): number {
  const next = i + 1 < end ? tokens.lexeme[i + 1] : 0;
  // “Thanks in part to”
  if (ascribing.has(tokens.lexeme[i]))
    for (let j = i + 1; j < Math.min(end, i + 4); j++) if (tokens.lexeme[j] === to) return j - i + 1;
  return (tokens.lexeme[i] === because ? next === of : links.has(next)) ? 2 : 1;
}

const contributions = hashesOf('contributed contributes contributing');
const results = hashesOf('result results');
const outcomes = hashesOf('of in from');
/** “|Quarterly| results in line with forecasts”, “the first results from Osterby”: these are figures, too. */
const reported = hashesOf(
  `quarterly annual half-year full-year interim first-quarter second-quarter third-quarter fourth-quarter financial trading
  strong solid weak mixed better worse good bad poor best worst early first final latest provisional preliminary partial
  official positive negative similar poll election exam test trial search the its their his her our my ’s these those`,
);
const strongCauses = hashesOf(
  `because cause causes caused causing led leads leading result results resulted resulting due owing thanks prompted
  prompting triggered triggering sparked sparking forced forcing fueled fuelled fueling fuelling drove driven undermined
  undermining undermines contributed contributes contributing prevented blamed attributable stems stemmed stemming
  eroded eroding erodes ruined`,
);
const concluding = hashesOf('therefore thus hence consequently');
const ascribing = hashesOf('thanks due owing');
const links = hashesOf('to of at that in from by');
const being = hashesOf('is are was were be been ’s');
const [to, as, caused, by, because, of, figuresOf, eroded] = 'to as caused by because of results eroded'
  .split(' ')
  .map(hashString);
