import type { Span } from '../../base/index.ts';
import type { MentionRef } from '../../people/index.ts';
import type { Analysis } from '../types.ts';
import { quoteAt } from '../corrections/anchors.ts';
import type { Surroundings } from '../corrections/anchors.ts';
import type { Correction, PersonReference, Placed, TextQuote } from '../corrections/types.ts';

/** The words of a stretch of a block's prose, with their neighbours. */
export function wordsAt(analysis: Analysis, block: number, span: Span): TextQuote {
  return quoteAt(surroundings(analysis, block), span.start, span.end);
}

/** How a correction names a speaker: by name, and by a mention where others have the name or there is none. */
export function referenceTo(analysis: Analysis, speaker: number): PersonReference {
  const { speakers } = analysis.people;
  const { name, named, introduced } = speakers[speaker];
  const alone = speakers.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1;
  if (introduced.mention < 0) return { name, elsewhere: true };
  if (named && alone) return { name };
  return { name, at: wordsAt(analysis, introduced.block, mentionOf(analysis, introduced)) };
}

/**
 * The corrections of an analysis with one more, in the place of one that said something else of the same words or person.
 * Those that have found their place are written anew, with the words and neighbours of today.
 */
export function withCorrection(analysis: Analysis, correction: Correction): readonly Correction[] {
  const kept = refreshed(analysis).filter((other) => !speaksOfSame(other, correction));
  return [...kept, correction];
}

/** The corrections of an analysis without one, by its index. */
export function withoutCorrection(analysis: Analysis, index: number): readonly Correction[] {
  return refreshed(analysis).filter((_, other) => other !== index);
}

/** Prose that is put in the place of a block's. */
export interface ProseEdit extends Span {
  readonly block: number;
  readonly text: string;
}

/** The corrections of an analysis with the words and neighbours that they have today, or will have after some edits. */
export function refreshed(analysis: Analysis, edits: readonly ProseEdit[] = []): readonly Correction[] {
  const { corrections = [] } = analysis.options;
  const found = new Map<string, TextQuote>();
  const later = edited(analysis, edits);
  analysis.memory.placement.blocks.forEach((placed, block) => {
    for (const at of placed) found.set(keyOf(at), later(block, at));
  });
  return corrections.map((correction, index) => {
    const at = found.get(keyOf({ correction: index, role: 'at' }));
    const mention = found.get(keyOf({ correction: index, role: 'person' }));
    let now = correction;
    if (at && 'at' in now) now = { ...now, at };
    if (mention && 'person' in now) now = { ...now, person: { ...now.person, at: mention } };
    return now;
  });
}

/** The words of a stretch of prose after edits. */
function edited(analysis: Analysis, edits: readonly ProseEdit[]): (block: number, span: Span) => TextQuote {
  if (edits.length === 0) return (block, span) => wordsAt(analysis, block, span);
  const byBlock = new Map<number, ProseEdit[]>();
  for (const edit of edits) byBlock.set(edit.block, [...(byBlock.get(edit.block) ?? []), edit]);
  for (const list of byBlock.values()) list.sort((a, b) => a.start - b.start);
  const proseOf = (block: number): string => {
    let prose = '';
    let at = 0;
    const { prose: old } = analysis.blocks[block]?.block ?? { prose: '' };
    for (const { start, end, text } of byBlock.get(block) ?? []) {
      prose += old.slice(at, start) + text;
      at = end;
    }
    return prose + old.slice(at);
  };
  const moved = (block: number, offset: number, after: boolean): number => {
    let shift = 0;
    for (const { start, end, text } of byBlock.get(block) ?? []) {
      if (end < offset || (end === offset && (after || start < end))) shift += text.length - (end - start);
      else if (start < offset) return start + shift + (after ? text.length : 0);
    }
    return offset + shift;
  };
  return (block, { start, end }) =>
    quoteAt(
      { prose: proseOf(block), before: proseOf(block - 1), after: proseOf(block + 1) },
      moved(block, start, false),
      moved(block, end, true),
    );
}

function keyOf({ correction, role }: Pick<Placed, 'correction' | 'role'>): string {
  return `${correction} ${role}`;
}

/** Both decide on the same words, or on the same person’s office. */
function speaksOfSame(one: Correction, other: Correction): boolean {
  if (one.kind === 'official' || other.kind === 'official') {
    return one.kind === 'official' && other.kind === 'official' && samePerson(one.person, other.person);
  }
  const speech = (kind: Correction['kind']): boolean => kind === 'speaker' || kind === 'notQuotation';
  return speech(one.kind) === speech(other.kind) && sameWords(one.at, other.at);
}

function samePerson(one: PersonReference, other: PersonReference): boolean {
  if (one.name.toLowerCase() !== other.name.toLowerCase()) return false;
  return !one.at || !other.at || sameWords(one.at, other.at);
}

function sameWords(one: TextQuote, other: TextQuote): boolean {
  return one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}

function surroundings({ blocks }: Analysis, index: number): Surroundings {
  return {
    prose: blocks[index].block.prose,
    before: blocks[index - 1]?.block.prose ?? '',
    after: blocks[index + 1]?.block.prose ?? '',
  };
}

function mentionOf({ blocks }: Analysis, { block, mention }: MentionRef): Span {
  return blocks[block].mentions.mentions[mention];
}
