import type { Span } from '../../base/index.ts';
import type { Attribution } from '../../quotes/index.ts';
import { sentenceIndexAt } from '../text.ts';
import type { Fix, Replacement, StoryBlock } from '../types.ts';
import { say } from '../../../say/index.ts';

/** An attribution that stands behind its quotation and ends the sentence: `,” said Keller.` */
export interface Tail extends Span {
  /** The words, white space and full stop left out. */
  readonly words: string;
  /** Where the quoted words end: before the comma, where there is one. */
  readonly saidUntil: number;
  readonly mark: string;
}

/** A longer tail says more than who spoke. */
const longest = 90;

/** The tail of an attribution with one quotation before it; undefined where more than words stands there. */
export function tailOf(
  { prose, block }: StoryBlock,
  { content, source, cue }: Attribution,
): Tail | undefined {
  if (content.length !== 1) return undefined;
  const [{ end: start }] = content;
  const parts = [...source, ...cue].filter((part) => part.start >= start);
  if (parts.length === 0) return undefined;
  const { end } = prose.sentences[sentenceIndexAt(prose, parts[parts.length - 1].start)];
  const match = /^\s+([^"“”«»!?]*[^\s.!?])\.$/.exec(prose.text.slice(start, Math.min(end, start + longest)));
  const mark = prose.text[start - 1];
  if (!match || end - start >= longest || !/["”’»']/.test(mark)) return undefined;
  // A note, a link or emphasis in the tail would be lost on the way.
  if (block.marks.some((each) => each.end >= start && each.start <= end)) return undefined;
  if (parts.some((part) => part.end > end)) return undefined;
  const comma = prose.text[start - 2] === ',';
  return { start, end, words: match[1], saidUntil: comma ? start - 2 : start - 1, mark };
}

/** The tail goes; the quotation ends in a full stop. */
export function withoutTail({ saidUntil, end, mark }: Tail, text: string): readonly Replacement[] {
  const stop = /[.!?…]/.test(text[saidUntil - 1]) ? '' : '.';
  return [{ start: saidUntil, end, text: stop + mark }];
}

/** `“A. B,” said Keller.` becomes `“A,” said Keller. “B.”` */
export function moveTail(story: StoryBlock, { content }: Attribution, tail: Tail): readonly Fix[] {
  const { prose } = story;
  const [{ start }] = content;
  const opening = prose.text[start];
  const first = prose.sentences[sentenceIndexAt(prose, start + 1)].end;
  const stop = prose.text[first - 1];
  const behind = /^\s+/.exec(prose.text.slice(first, first + 4))?.[0].length ?? 0;
  if (!/["“‘«']/.test(opening) || !/[.!?]/.test(stop) || behind === 0 || first >= tail.saidUntil) return [];
  const spoken = stop === '.' ? ',' : stop;
  return [
    {
      kind: 'replace',
      title: say('Name the speaker after the first sentence'),
      preferred: true,
      edits: [
        { start: first - 1, end: first + behind, text: `${spoken}${tail.mark} ${tail.words}. ${opening}` },
        ...withoutTail(tail, prose.text),
      ],
    },
  ];
}
