import type { Prose } from '../core/language/index.ts';
import type { TaggedAttribution } from '../core/tagging/index.ts';

/** `Mayor says |harbour will close| – The Estmark Post`: the name of a site behind its headline is no part of what is said. */
export function withoutOutlet({ text }: Prose, each: TaggedAttribution): TaggedAttribution {
  const last = each.content[each.content.length - 1];
  if (!last || last.end < text.length || text.length > longest) return each;
  const outlet = behind.exec(text);
  if (!outlet || outlet.index <= last.start) return each;
  return { ...each, content: [...each.content.slice(0, -1), { start: last.start, end: outlet.index }] };
}

const longest = 200;
const behind = / [-\u2013\u2014|] (?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}$/u;
