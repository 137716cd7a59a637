import type { Prose } from '../language/index.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/** `Engineer |Said| Bakari told …`: inside of a sentence a capital before another makes a given name of it, and no cue. */
export function withoutCalledSaid({ text }: Prose, tagged: Tagged): Tagged {
  const { attributions } = tagged;
  if (!attributions.some((attribution) => isName(text, attribution))) return tagged;
  const place: number[] = [];
  let kept = 0;
  for (const attribution of attributions) place.push(isName(text, attribution) ? -1 : kept++);
  return {
    ...tagged,
    attributions: attributions
      .filter((_, i) => place[i] >= 0)
      .map((attribution) => ({
        ...attribution,
        within: attribution.within < 0 ? -1 : place[attribution.within],
      })),
  };
}

function isName(text: string, { cue }: TaggedAttribution): boolean {
  if (cue.length !== 1 || cue[0].end - cue[0].start !== 4 || text.charCodeAt(cue[0].start) !== 0x53)
    return false;
  const around = text.slice(Math.max(0, cue[0].start - 2), cue[0].end + 2);
  return /^[\p{L},] Said \p{Lu}$/u.test(around);
}
