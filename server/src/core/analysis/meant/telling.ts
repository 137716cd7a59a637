import type { Span } from '../../base/index.ts';
import { tokenAt } from '../../language/index.ts';
import type { AnalysedBlock, Analysis } from '../types.ts';
import type { Ages, Meant, Relatives, Voice } from './types.ts';

/** The story so far, read word by word. */
export interface Telling {
  readonly analysis: Analysis;
  /** Who says “I” in the article’s own voice, or -1. */
  readonly author: number;
  readonly relatives: Relatives;
  readonly ages: Ages;
  readonly bySurname: ReadonlyMap<string, readonly number[]>;
  readonly voices: readonly (readonly Voice[])[];
  /** Blocks before this one, and this one so far, as they were read: what stands beside a name follows it. */
  readonly told: Meant[][];
  readonly block: AnalysedBlock;
  readonly index: number;
}

/** Those of this block so far. */
export function toldHere({ told, index }: Telling): Meant[] {
  return told[index];
}

/** Who stands right before an offset, spaces and a comma left out; the widest words, where several end there. */
export function standsBefore(telling: Telling, offset: number, between: RegExp = besides): Meant | undefined {
  const here = toldHere(telling);
  const { text } = telling.block.prose;
  let found: Meant | undefined;
  for (let i = here.length - 1; i >= 0 && i >= here.length - near; i--) {
    const { start, end } = here[i];
    if (end > offset || offset - end > farthest || !between.test(text.slice(end, offset))) continue;
    if (!found || start < found.start) found = here[i];
  }
  return found;
}

/** So many of the last words of a block are asked. */
export const far = 80;

const besides = /^,? ?$/;
const near = 6;
const farthest = 90;

/** Who is said to be the words that begin at an offset. */
export function standsAt(telling: Telling, start: number): Meant | undefined {
  const here = toldHere(telling);
  for (let i = here.length - 1; i >= 0 && here[i].start >= start; i--)
    if (here[i].start === start) return here[i];
  return undefined;
}

/** Who is told of in words that go on at an offset: `|A builder who drove| …`. */
export function standsAround(telling: Telling, offset: number): Meant | undefined {
  const here = toldHere(telling);
  for (let i = here.length - 1; i >= 0 && i >= here.length - near; i--)
    if (here[i].start < offset && here[i].end > offset && here[i].mention >= 0) return here[i];
  return undefined;
}

/** The named person whom words mean alone; -1 for nobody or several. */
export function onePerson({ analysis }: Telling, meant: Meant | undefined): number {
  if (meant?.who.length !== 1) return -1;
  return isPerson(analysis, meant.who[0]) ? meant.who[0] : -1;
}

/** Whether a speaker, by index, is one person: somebody who is named, or the author. */
export function isPerson({ people }: Analysis, who: number): boolean {
  const speaker = people.speakers[who];
  return speaker !== undefined && (speaker.kind === 'person' || speaker.kind === 'author') && !speaker.plural;
}

/** Whether a person may be of a gender: by names and titles, as far as these tell. */
export function mayBeOf({ people }: Analysis, who: number, gender: Meant['gender']): boolean {
  const { gender: known = 'unknown' } = people.speakers[who];
  return known === 'unknown' || gender === 'unknown' || known === gender;
}

/** The sentence of this block that an offset is in. */
export function sentenceAt({ block: { prose } }: Telling, offset: number): Span {
  const token = Math.min(tokenAt(prose, offset), prose.tokens.count - 1);
  return prose.sentences[prose.tokens.sentence[token]];
}

/** Whether words mean the same people. */
export function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((who, i) => who === b[i]);
}
