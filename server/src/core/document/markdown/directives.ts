import type { Directive } from '../types.ts';

const comment =
  /(?:<!--|\{\/\*)\s*ontherecord-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])((?:(?!--|\*\/).)*)(?:--(?!>)(?:(?!-->|\*\/).)*)?(?:-->|\*\/\})/gsu;

/**
 * The comments in source[start, end) that silence rules: `<!-- ontherecord-disable-line rule rule -- reason -->`, or in
 * braces as MDX has it.
 */
export function readDirectives(source: string, start: number, end: number): Directive[] {
  const text = source.slice(start, end);
  if (!text.includes('ontherecord-')) return [];
  return Array.from(text.matchAll(comment), (match) => ({
    kind: match[1] as Directive['kind'],
    rules: match[2].split(/[\s,]+/).filter(Boolean),
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}
