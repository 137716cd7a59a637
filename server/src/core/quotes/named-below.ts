import type { BlockMentions, People } from '../people/index.ts';
import type { Reading } from '../tagging/index.ts';

/** A block as it is read by itself. */
interface Read {
  readonly reading: Reading;
  readonly mentions: BlockMentions;
}

/** So many paragraphs of one quotation may stand before the one that says whose it is. */
export const furthest = 6;

/**
 * Who is named at the end of a quotation over several paragraphs that opens in block `index`, and has no end there: `“It is late. ¶
 * “We go,” said |Ines Falk|.` An index into the story’s speakers; -1 where a paragraph before has begun it, or below it stands no name.
 */
export function namedBelow(blocks: readonly Read[], { of }: People, index: number): number {
  if (!isLeftOpen(blocks[index].reading) || (index > 0 && endsOpen(blocks[index - 1].reading))) return -1;
  for (let i = index + 1; i < Math.min(blocks.length, index + furthest); i++) {
    const { reading, mentions } = blocks[i];
    if (isLeftOpen(reading) && reading.tagged.attributions.length === 0) continue;
    const [first] = reading.quotations;
    if (first?.start !== 0) return -1;
    const { attributions } = reading.tagged;
    const said = attributions.findIndex(({ content }) => content[0]?.start === 0);
    if (said < 0 || attributions[said].cue.length === 0 || attributions[said].source.length === 0) return -1;
    const named = mentions.mentions.findIndex((each) => each.sourceOf === said && each.form !== 'pronoun');
    return named < 0 ? -1 : of[i][named];
  }
  return -1;
}

/** Whether a block is one quotation from end to end, and has no mark at its end. */
function isLeftOpen({ quotations: [first], text, tagged }: Reading): boolean {
  return (
    first?.start === 0 && !first.closed && first.end === text.trimEnd().length && !tagged.carry.announced
  );
}

function endsOpen({ quotations, tagged }: Reading): boolean {
  return tagged.carry.announced || quotations.some(({ closed, parent }) => !closed && parent < 0);
}
