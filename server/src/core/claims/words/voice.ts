import { firstAbove, hashesOf, hashString } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import { tokenAt, TokenKind } from '../../language/index.ts';
import type { Prose, Sentence } from '../../language/index.ts';
import type { BlockQuotes } from '../../quotes/index.ts';
import { someToken } from '../../tagging/index.ts';
import { Says, sayings } from './lexicon.ts';

/** Whose words a token is, as bits. */
export const Voice = { speech: 1, mind: 2, source: 4, cue: 8, quoted: 16 } as const;

/**
 * Says for each token of a block whose voice it is in: reported speech, a reported state of mind (hopes, wants, plans),
 * the words that introduce either, or a quotation. A token with no bit is in the article's own voice. The answer is good
 * until the next block is asked about.
 */
export function voices(prose: Prose, { attributions, continuation }: BlockQuotes): Uint8Array {
  const { tokens, quotations } = prose;
  if (scratch.length < tokens.count) scratch = new Uint8Array(2 * tokens.count);
  const voice = scratch.fill(0, 0, tokens.count);
  for (const { firstToken, endToken, depth } of quotations) {
    if (depth > 0) continue;
    for (let i = firstToken; i < endToken; i++) voice[i] |= Voice.quoted;
  }
  for (const { source, cue, content } of attributions) {
    if (isNameless(prose, source)) continue;
    mark(prose, source, Voice.source, voice);
    mark(prose, cue, Voice.cue, voice);
    const said =
      isOnTheRecord(prose, cue) ||
      (source.length > 0 && (isForecast(prose, cue, content) || isTestimony(prose, source)));
    mark(prose, content, said ? Voice.speech : Voice.mind, voice);
  }
  mark(prose, continuation, Voice.speech, voice);
  for (const sentence of prose.sentences)
    if (endsInCourt(prose, sentence)) mark(prose, [sentence], Voice.speech, voice);
  return voice;
}

/** One block after the other: an array of its own costs a short block more than its tokens do. */
let scratch = new Uint8Array(4096);

/** “said”, “according to”, a colon alone: somebody is on the record. “Hopes”, “is determined”, “a bid to”: the writer reads a mind. */
export function isOnTheRecord(prose: Prose, cue: readonly Span[]): boolean {
  return someToken(prose, cue, isOfSpeech) || !someToken(prose, cue, isWord);
}

function isOfSpeech(prose: Prose, token: number): boolean {
  const lexeme = prose.tokens.lexeme[token];
  return isWord(prose, token) && ((sayings.get(lexeme) & Says.saying) !== 0 || inTheir.has(lexeme));
}

function isWord({ tokens }: Prose, token: number): boolean {
  return tokens.kind[token] === TokenKind.word;
}

/** “In her view”, “in the words of a neighbour” */
const inTheir = hashesOf('view words opinion telling estimation');

/** “Analysts had expected $47 million”: whoever expects a figure has put it on paper. */
function isForecast(prose: Prose, cue: readonly Span[], content: readonly Span[]): boolean {
  return someToken(prose, cue, doesExpect) && someToken(prose, content, isNumber);
}

function doesExpect({ tokens }: Prose, token: number): boolean {
  return expects.has(tokens.lexeme[token]);
}

function isNumber({ tokens }: Prose, token: number): boolean {
  return tokens.kind[token] === TokenKind.number;
}

/** “The court heard that”, “a reporter saw”: what is heard there is said there in public, and reporters see for their readers. */
function isTestimony(prose: Prose, source: readonly Span[]): boolean {
  return someToken(prose, source, mayTestify);
}

function mayTestify({ tokens }: Prose, token: number): boolean {
  return testifying.has(tokens.lexeme[token]);
}

/** “Nobody knew that they lived there, an inquest |has heard|.” All before it was said there, whatever else it tells of. */
function endsInCourt({ tokens }: Prose, { firstToken, endToken }: Sentence): boolean {
  const at = tokens.kind[endToken - 1] === TokenKind.word ? endToken - 1 : endToken - 2;
  if (at <= firstToken || !heard.has(tokens.lexeme[at])) return false;
  for (let i = at - 1; i > firstToken && i > at - 6; i--)
    if (testifying.has(tokens.lexeme[i]))
      return tokens.lexeme[i - 2] === comma || tokens.lexeme[i - 3] === comma;
  return false;
}

const heard = hashesOf('heard told');
const comma = hashString(',');

const testifying = hashesOf(
  'court jury jurors inquest tribunal inquiry hearing magistrates parliament committee reporter reporters correspondent photographer journalist journalists witness witnesses',
);

const expects = hashesOf(
  'expect expects expected expecting anticipate anticipates anticipated foresee foresees foresaw',
);

/** “Studies show”, “research suggests”: a source that nobody could look up leaves the statement to the article. */
function isNameless(prose: Prose, source: readonly Span[]): boolean {
  return someToken(prose, source, isResearch) && !someToken(prose, source, tellsWhose);
}

function isResearch({ tokens }: Prose, token: number): boolean {
  return (sayings.get(tokens.lexeme[token]) & Says.research) !== 0;
}

function tellsWhose({ tokens }: Prose, token: number): boolean {
  const lexeme = tokens.lexeme[token];
  return (sayings.get(lexeme) & (Says.research | Says.crowd)) === 0 && !vague.has(lexeme);
}

const vague = hashesOf(
  'recent new several numerous countless previous past earlier other scientific medical',
);

function mark(prose: Prose, spans: readonly Span[], bit: number, voice: Uint8Array): void {
  const { tokens } = prose;
  for (const span of spans)
    for (let i = tokenAt(prose, span.start); i < tokens.count && tokens.start[i] < span.end; i++)
      voice[i] |= bit;
}

/** Flags the tokens of a block that any of the spans covers. A mark without words flags the token that it follows. */
export function tokensIn(prose: Prose, spans: readonly Span[]): Uint8Array {
  const { tokens } = prose;
  const flags = new Uint8Array(tokens.count);
  // Spans may lie upon one another by the thousand, so each is noted at its ends alone.
  const depth = new Int32Array(tokens.count + 1);
  for (const { start, end } of spans) {
    const first = tokenAt(prose, start === end ? Math.max(0, start - 1) : start);
    depth[first]++;
    depth[Math.max(first, firstAbove(tokens.start, end - 1))]--;
  }
  let open = 0;
  for (let i = 0; i < tokens.count; i++) {
    open += depth[i];
    if (open > 0) flags[i] = 1;
  }
  return flags;
}
