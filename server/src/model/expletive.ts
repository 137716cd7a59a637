import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

/** `It was reported that …` names nobody: its “it” is neither a source nor said. */
export function withoutExpletive({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const { source, cue, content } = each;
  if (cue.length === 0 || !passive.test(text.slice(cue[0].start, cue[0].end))) return each;
  const isIt = ({ start, end }: { start: number; end: number }) =>
    end - start === 2 && it.test(text.slice(start, end));
  const told = content.length > 1 && isIt(content[0]) ? content.slice(1) : content;
  if (!that.test(text.slice(told[0].start, told[0].start + 5))) return each;
  return { ...each, source: source.some(isIt) ? [] : source, content: told };
}

const passive = /^(?:was|is|has been|had been)\b.*(?:ed|said|known|thought|understood|held)\b/;
const it = /^it$/i;
const that = /^that\b/;
