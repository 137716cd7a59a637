import type { Span } from '../../base/index.ts';
import { readProse, noQuotation, TokenKind } from '../../language/index.ts';
import type { SourceText } from '../types.ts';

/** The words of a transcript or of notes, with the places of each run of them. */
interface Words {
  readonly words: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Where runs of words begin, by their hash: the first few places of each. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** The passage that is nearest to quoted words. */
export interface Passage extends Span {
  /** True where it has them word for word. */
  readonly verbatim: boolean;
  /** The share of the runs of words that it has, 0 to 1. */
  readonly likeness: number;
}

const run = 3;
/** Of a run that stands there more often only so many places are looked at. */
const mostPlaces = 12;
/** So many words left out or put in on the way are still the same passage. */
const slack = 6;

const known = new WeakMap<SourceText, Words>();

/**
 * Finds quoted words in a transcript: each run of three words votes for the places where it would have the quotation begin,
 * and the place with the most votes is the nearest passage. Linear in the words of both; undefined where none has a run.
 */
export function nearestPassage(source: SourceText, quoted: Int32Array): Passage | undefined {
  let words = known.get(source);
  if (!words) known.set(source, (words = wordsOf(source.text)));
  const votes = new Map<number, number>();
  const runs = quoted.length - run + 1;
  for (let i = 0; i < runs; i++) {
    for (const place of words.places.get(keyAt(quoted, i)) ?? []) {
      // Neighbouring beginnings vote together, so that a word put in does not split the vote.
      const begins = Math.round((place - i) / slack);
      votes.set(begins, (votes.get(begins) ?? 0) + 1);
    }
  }
  let best = -1;
  let most = 0;
  for (const [begins, count] of votes) {
    const together = count + Math.max(votes.get(begins - 1) ?? 0, votes.get(begins + 1) ?? 0);
    if (together > most) [best, most] = [begins, together];
  }
  return most === 0 ? undefined : passageAt(words, quoted, best * slack, most / runs);
}

/**
 * The words around a place that the quotation shares with the transcript, from the first shared run to the last, and on
 * either side as many as the quotation has there.
 */
function passageAt(source: Words, quoted: Int32Array, near: number, likeness: number): Passage | undefined {
  const from = Math.max(0, near - 2 * slack);
  const to = Math.min(source.words.length, near + quoted.length + 2 * slack);
  const wanted = new Map<number, number>();
  for (let i = quoted.length - run; i >= 0; i--) wanted.set(keyAt(quoted, i), i);
  let first = -1;
  let last = -1;
  for (let i = from; i + run <= to; i++) {
    const within = wanted.get(keyAt(source.words, i));
    if (within === undefined) continue;
    if (first < 0) first = Math.max(from, i - within);
    last = Math.min(to, i + quoted.length - within);
  }
  if (first < 0) return undefined;
  const verbatim = startsWith(source.words, quoted, from, to);
  return { start: source.start[first], end: source.end[last - 1], verbatim, likeness: Math.min(1, likeness) };
}

/** Whether the quotation stands word for word at one of a few places. */
function startsWith(words: Int32Array, quoted: Int32Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    let i = 0;
    while (i < quoted.length && words[at + i] === quoted[i]) i++;
    if (i === quoted.length) return true;
  }
  return false;
}

function wordsOf(text: string): Words {
  const words: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  // Line by line: a transcript may have no sentences, and its numbers and times are nobody's words.
  for (let at = 0; at < text.length;) {
    const lineBreak = text.indexOf('\n', at);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(at, lineEnd);
    if (!isTiming(line)) {
      const { tokens } = readProse(line, noQuotation);
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] > TokenKind.number) continue;
        words.push(tokens.lexeme[i]);
        start.push(at + tokens.start[i]);
        end.push(at + tokens.end[i]);
      }
    }
    at = lineEnd + 1;
  }
  const all = Int32Array.from(words);
  const places = new Map<number, number[]>();
  for (let i = 0; i + run <= all.length; i++) {
    const key = keyAt(all, i);
    const list = places.get(key);
    if (!list) places.set(key, [i]);
    else if (list.length < mostPlaces) list.push(i);
  }
  return { words: all, start: Int32Array.from(start), end: Int32Array.from(end), places };
}

/** `00:01:05.000 --> 00:01:08.000`, the number of a subtitle, the head of a WebVTT file. */
function isTiming(line: string): boolean {
  return line.includes('-->') || /^\s*(?:\d+|WEBVTT.*)\s*$/.test(line);
}

function keyAt(words: Int32Array, at: number): number {
  let key = 0;
  for (let i = at; i < at + run; i++) key = (Math.imul(key, 0x01000193) ^ words[i]) | 0;
  return key;
}
