/**
 * `HARBOURNET –| the fishermen’s union – said`: whether what begins behind a dash, at an offset of the prose, is an aside, which a
 * second dash ends. What follows a dateline’s dash begins with a capital.
 */
export function isDashedAside(text: string, offset: number): boolean {
  return aside.test(text.slice(offset, offset + longest));
}

const longest = 160;
const aside = /^\s*\p{Ll}[^.]*? [-\u2012-\u2015]+ \p{Ll}/u;
