import { firstStartingFrom, sortShort } from '../../base/index.ts';
import { isTurn } from '../../people/index.ts';
import { placeAt } from '../places.ts';
import { attributionsOf } from '../questions/sayings.ts';
import type { Analysis, AnalysedBlock } from '../types.ts';
import { far } from './telling.ts';
import type { Voice } from './types.ts';

/** What is said in each block, and by whom: the pieces of speech, in reading order. */
export function voicesOf(analysis: Analysis): readonly (readonly Voice[])[] {
  const voices: Voice[][] = analysis.blocks.map(() => []);
  const indices = new Map(analysis.people.speakers.map((speaker, index) => [speaker, index]));
  for (const { content, speaker } of attributionsOf(analysis)) {
    const index = speaker ? (indices.get(speaker) ?? -1) : -1;
    for (const { start, end } of content) {
      const place = placeAt(analysis, start);
      const last = placeAt(analysis, end);
      if (place && last && last.block === place.block)
        voices[place.block].push({ start: place.offset, end: last.offset, speaker: index });
    }
  }
  for (const said of voices) sortShort(said, (a, b) => a.start - b.start || b.end - a.end);
  return voices;
}

/**
 * Who says “I” at a token: whoever the innermost quotation there is of, or whose turn the block is. A quotation within one, of
 * which nobody is told who speaks, is nobody’s; -1 for that, and in the article’s own voice.
 */
export function voiceAt({ prose }: AnalysedBlock, voices: readonly Voice[], token: number): number {
  const { tokens, quotations } = prose;
  const quotation = quotations[tokens.quotation[token]];
  if (!quotation && !isTurn(prose) && prose.setting !== 'apart') return -1;
  if (!quotation) return ofTurn(voices, tokens.start[token]);
  const from = quotation.parent >= 0 ? quotations[quotation.parent].start : -1;
  const behind = firstStartingFrom(voices, quotation.start + 2);
  for (let i = Math.max(firstStartingFrom(voices, from + 1), behind - far); i < behind; i++) {
    const { start, end, speaker } = voices[i];
    // “They said, ‘|my| name is Tom’” in somebody’s turn is nobody’s.
    if (i === 0 && start < quotation.start && isTurn(prose)) continue;
    if (end >= tokens.end[token]) return speaker;
  }
  return -1;
}

/**
 * Whether an article may be an interview of which nothing tells who speaks: several paragraphs end in a question. “I” need not be
 * whoever wrote it.
 */
export function mayAsk({ blocks }: Analysis): boolean {
  let asked = 0;
  for (const { prose, block } of blocks) if (block.kind !== 'heading' && prose.text.endsWith('?')) asked++;
  return asked > 1;
}

/** Whose turn an offset is in: what is said within a turn stands behind its beginning. */
function ofTurn(voices: readonly Voice[], offset: number): number {
  const [turn] = voices;
  return turn && turn.start <= offset && offset < turn.end ? turn.speaker : -1;
}
