import { Lexicon } from '../base/index.ts';
import type { Span } from '../base/index.ts';
import { tokenAt } from '../language/index.ts';
import type { Prose } from '../language/index.ts';
import type { Tagged, TaggedAttribution } from './types.ts';

/** Without what has the words of speech and tells of none, whoever tagged it: names and titles. */
export function withoutUnsaid(prose: Prose, tagged: Tagged): Tagged {
  return withoutTitles(prose, keep(prose, tagged, tellsOfSpeech));
}

function tellsOfSpeech(prose: Prose, each: TaggedAttribution): boolean {
  return !isCalledSaid(prose, each) && !isIdiom(prose, each) && !isTitleInNote(prose, each);
}

/** `Moll, Agnes (1990). |“Light and stone”|. Journal of Islands.`: in a note, what nobody is said to say is the title of a work. */
function isTitleInNote({ setting }: Prose, { cue }: TaggedAttribution): boolean {
  return setting === 'note' && cue.length === 0;
}

/** The attributions that pass a test. What is within one that does not pass is within none. */
export function keep(
  prose: Prose,
  tagged: Tagged,
  passes: (prose: Prose, each: TaggedAttribution) => boolean,
): Tagged {
  const { attributions } = tagged;
  let first = 0;
  while (first < attributions.length && passes(prose, attributions[first])) first++;
  if (first === attributions.length) return tagged;
  const places = new Map<number, number>();
  const kept = attributions.filter((each, i) => passes(prose, each) && places.set(i, places.size));
  return {
    ...tagged,
    attributions: kept.map((each) => ({ ...each, within: places.get(each.within) ?? -1 })),
  };
}

/** `Engineer |Said| Bakari told …`: inside of a sentence a capital before another makes a given name of it, and no cue. */
function isCalledSaid({ text }: Prose, { cue }: TaggedAttribution): boolean {
  if (cue.length !== 1) return false;
  const [{ start, end }] = cue;
  if (end - start !== 4 || text.charCodeAt(start) !== 0x53) return false;
  return calledSaid.test(text.slice(Math.max(0, start - 2), end + 2));
}

const calledSaid = /^[\p{L},] Said \p{Lu}$/u;

/**
 * `Rest |assured|`, `it is worth |noting| that`, `needless to |say|`, `|Note| that the valve is shut`: words of speech with which the
 * writer speaks to the reader.
 */
function isIdiom(prose: Prose, { cue, source }: TaggedAttribution): boolean {
  if (cue.length !== 1) return false;
  const { text, tokens } = prose;
  const [{ start, end }] = cue;
  if (source.length === 1 && isOfNobody(text, source[0], cue[0])) return true;
  const last = tokenAt(prose, end - 1);
  const frames = idioms.get(tokens.lexeme[last]);
  if (frames > 0) {
    const before = text.slice(Math.max(0, start - longestIdiom), tokens.start[last]);
    if (idiomsByFrame.some(([frame], i) => frames & (1 << i) && frame.test(before))) return true;
  }
  return source.length === 0 && bidding.test(text.slice(Math.max(0, start - 9), Math.min(end, start + 9)));
}

/** What stands before the last word of an idiom, and that word. */
const idiomsByFrame: readonly (readonly [frame: RegExp, words: string])[] = [
  [/\brest $/i, 'assured'],
  [/\bgo(?:es)? without $/i, 'saying'],
  [/\bneedless to $/i, 'say add'],
  [/\b(?:suffice (?:it )?|that is )to $/i, 'say'],
  [/\bworth $/i, 'noting mentioning remembering recalling adding stressing repeating saying'],
  [/\bit (?:should|must|may|can) be $/i, 'noted said added remembered mentioned stressed recalled'],
  [
    /\bit(?: is|['’]s| was) (?:\w+ )?(?:important|useful|helpful|necessary|interesting|fair|safe) to $/i,
    'note say mention remember recognise recognize recall stress emphasise emphasize add know understand',
  ],
  [/\b(?:worth pointing|it(?: is|['’]s| was) (?:\w+ )?\w+ to point) $/i, 'out'],
  [
    /(?:^|\bhere(?: is|['’]s) |\bthis is )what (?:we|i)(?:['’]ve| have)? (?:all |just )?$/i,
    'learned learnt heard know',
  ],
  [/\blet(?: us|['’]s) $/i, 'assume suppose say imagine consider recall note'],
];
/** A bit for each frame that a word goes with: most cues end in none. */
const idioms = new Lexicon(idiomsByFrame.map(([, words], i) => [1 << i, words]));
const longestIdiom = 40;

/**
 * `dismissed as |baseless| |reports| that …`, `from |ten to 32 pages with 40 to 50| |questions|`: what is dismissed says nothing, nor
 * does what is counted.
 */
function isOfNobody(text: string, source: Span, cue: Span): boolean {
  if (source.end !== cue.start - 1 || !nouns.test(text.slice(cue.start, cue.end))) return false;
  return (
    /\d/.test(text[source.end - 1]) ||
    dismissing.test(text.slice(Math.max(0, source.start - 20), source.start))
  );
}

const nouns =
  /^(?:questions|reports|claims|charges|demands|suggestions|answers|posts|notes|calls|rules|offers|orders|comments|works|states)$/;
const dismissing = /\b(?:dismiss|reject|denounc|condemn|describ|decr|derid|brand)\w* as $/i;

/** A bidding that opens its sentence: “Recall that a square has four sides.” */
const bidding = /(?:^|[.!?:;(]['”’")]*\s+|\b[Pp]lease )(?:note|recall|remember|imagine|suppose|assume)\b/i;

/**
 * `What the draft says` above a part of an article names what somebody says, and tells none of it. The same words in a
 * sentence that goes on or ends (`What she said was this.`) are left as they are tagged.
 */
function withoutTitles({ text, sentences }: Prose, tagged: Tagged): Tagged {
  const { attributions } = tagged;
  if (attributions.length === 0 || !asks.test(text) || ends.test(text)) return tagged;
  const isAlone = ({ content }: TaggedAttribution): boolean =>
    content.length === 1 && alone.test(text.slice(content[0].start, content[0].end));
  if (sentences.length === 1 && opens.test(text) && attributions.every(isAlone))
    return { ...tagged, attributions: [] };
  // “Should you take it? Here’s what experts say”
  const last = attributions[attributions.length - 1];
  return isAlone(last) && told.test(text.slice(last.cue[last.cue.length - 1]?.end))
    ? { ...tagged, attributions: attributions.slice(0, -1) }
    : tagged;
}

const asks = /\b(?:what|whatever)\b/i;
const opens = /^(?:what|whatever)\b/i;
const alone = /^(?:what|whatever)$/i;
/** Nothing behind the cue but a hearer: “What the smugglers told me” */
const told = /^(?: (?:me|us))?$/;
const ends = /[.!?:;,…][”’"')\]]?$/;
