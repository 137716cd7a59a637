import { firstAbove } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import { isOnlyReference } from '../../rules/index.ts';
import { placeAt } from '../places.ts';
import type { Analysis } from '../types.ts';

/** The prose of a source range, as a reader reads it: markup is left out, blocks are parted by a space. */
export function plainText(analysis: Analysis, { start, end }: Span): string {
  const from = placeAt(analysis, start);
  const to = placeAt(analysis, end);
  if (!from || !to) return '';
  const parts: string[] = [];
  for (let block = from.block; block <= to.block; block++) {
    const { text } = analysis.blocks[block].prose;
    const first = block === from.block ? from.offset : 0;
    parts.push(text.slice(first, block === to.block ? to.offset : text.length));
  }
  return parts.join(' ').replaceAll('\ufffc', '').replace(/\s+/g, ' ').trim();
}

/** Counts the words of an article's prose: not of notes that only cite. A word with its clitics is one; so is a number. */
interface WordCount {
  readonly total: number;
  /** Words that begin before a source offset. */
  before(offset: number): number;
}

/** Counts once, so that questions cost a binary search. */
export function countWords(analysis: Analysis): WordCount {
  const { blocks } = analysis;
  const upTo = new Int32Array(blocks.length + 1);
  const within = blocks.map((each, block) => {
    const { tokens } = each.prose;
    const counts = new Int32Array(tokens.count + 1);
    const cites = isOnlyReference(each);
    for (let i = 0; i < tokens.count; i++) {
      const follows =
        i > 0 && tokens.end[i - 1] === tokens.start[i] && tokens.kind[i - 1] <= TokenKind.number;
      counts[i + 1] = counts[i] + (tokens.kind[i] <= TokenKind.number && !follows && !cites ? 1 : 0);
    }
    upTo[block + 1] = upTo[block] + counts[tokens.count];
    return counts;
  });
  return {
    total: upTo[blocks.length],
    before(offset) {
      const place = placeAt(analysis, offset);
      if (!place) return upTo[firstAbove(analysis.document.starts, offset)];
      const { tokens } = blocks[place.block].prose;
      return upTo[place.block] + within[place.block][firstAbove(tokens.start, place.offset - 1)];
    },
  };
}
