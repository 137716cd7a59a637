import type { People } from '../../people/index.ts';
import { nothing } from '../each.ts';
import { shortName } from '../persons.ts';
import { standards } from '../standards.ts';
import { textOf, wordsOf } from '../text.ts';
import type { Rule, StoryBlock, StoryFinding } from '../types.ts';
import { fewest, wordedIn } from './worded.ts';
import type { Worded } from './worded.ts';

/** “The harbour is not for sale,” Keller said. Further down: “The harbour was not for sale,” Keller said. */
export const inconsistent: Rule = {
  id: 'quote/inconsistent',
  severity: 'warning',
  title: 'One quotation in two wordings, or of two speakers',
  standard: standards.sameWords,
  advice: 'Look up what was said and by whom, and quote it the same way each time.',
  check: () => nothing,
  checkStory,
};

/** A quoted stretch and the block that it stands in. */
interface Placed extends Worded {
  readonly block: number;
}

/** So many words in a row, met a second time, are worth a comparison. */
const run = 4;
/** So many earlier stretches are compared with one; more hold the same words only in a text that is made to. */
const mostCandidates = 3;
/** The part of the shorter stretch that must stand in the longer one for both to be the same quotation. */
const mostlySame = 0.7;

function checkStory(stories: readonly StoryBlock[], people: People): readonly StoryFinding[] {
  const placed = stories.flatMap((story, block) => wordedIn(story).map((worded) => ({ ...worded, block })));
  if (placed.length < 2) return [];
  const firstWith = new Map<number, number>();
  const found: StoryFinding[] = [];
  placed.forEach((stretch, index) => {
    const { words } = stretch;
    const candidates = new Set<number>();
    for (let i = 0; i + run <= words.length; i++) {
      const key = keyAt(words, i);
      const earlier = firstWith.get(key);
      if (earlier === undefined) firstWith.set(key, index);
      else if (earlier !== index && candidates.size < mostCandidates) candidates.add(earlier);
    }
    for (const earlier of candidates) {
      const finding = compare(stretch, placed[earlier], stories, people);
      if (!finding) continue;
      found.push(finding);
      break;
    }
  });
  return found;
}

function keyAt(words: Int32Array, at: number): number {
  let key = 0;
  for (let i = at; i < at + run; i++) key = (Math.imul(key, 0x01000193) ^ words[i]) | 0;
  return key;
}

function compare(
  stretch: Placed,
  other: Placed,
  stories: readonly StoryBlock[],
  people: People,
): StoryFinding | undefined {
  const shared = sharedWords(stretch.words, other.words);
  const shorter = Math.min(stretch.words.length, other.words.length);
  if (shared < shorter * mostlySame || shared < fewest - 2) return undefined;
  const there = { block: other.block, span: { start: other.start, end: other.end } };
  const { prose } = stories[stretch.block];
  const place = { block: stretch.block, start: stretch.start, end: stretch.end };
  if (!holds(stretch.words, other.words) && !holds(other.words, stretch.words)) {
    // Within a paragraph a speaker repeats a turn of phrase, with another word each time.
    if (stretch.block === other.block) return undefined;
    if (meets(stretch.words, other.words) || meets(other.words, stretch.words)) return undefined;
    const wording = textOf(stories[other.block].prose, other);
    return {
      ...place,
      what: `“${wordsOf(prose, stretch)}” is worded otherwise further up: “${wordsOf(stories[other.block].prose, other)}”.`,
      confidence: 0.85,
      fixes: [
        {
          kind: 'replace',
          title: 'Copy the wording from further up',
          edits: [{ start: stretch.start, end: stretch.end, text: wording }],
        },
      ],
      related: [{ ...there, message: 'The other wording stands here.' }],
    };
  }
  const [now, then] = [people.speakers[stretch.speaker], people.speakers[other.speaker]];
  if (!now?.named || !then?.named || now === then) return undefined;
  return {
    ...place,
    what: `“${wordsOf(prose, stretch)}” is ${shortName(now)}’s here and ${shortName(then)}’s further up.`,
    confidence: 0.8,
    fixes: [],
    related: [{ ...there, message: `${shortName(then)} is quoted with these words here.` }],
  };
}

/** How many words of one stand in pairs of neighbours that the other has, too. */
function sharedWords(a: Int32Array, b: Int32Array): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < longer.length; i++) pairs.add(Math.imul(longer[i], 31) ^ longer[i + 1]);
  let shared = 0;
  let before = false;
  for (let i = 0; i < shorter.length; i++) {
    const pair = i + 1 < shorter.length && pairs.has(Math.imul(shorter[i], 31) ^ shorter[i + 1]);
    if (pair || before) shared++;
    before = pair;
  }
  return shared;
}

/** Whether the whole of one stands in the other, word for word. Knuth, Morris and Pratt (1977): linear, whatever repeats. */
function holds(longer: Int32Array, shorter: Int32Array): boolean {
  return shorter.length <= longer.length && overlap(longer, shorter) === shorter.length;
}

/** Whether one goes on where the other ends: its last words are the first ones there. */
function meets(first: Int32Array, second: Int32Array): boolean {
  return overlap(first, second) * 2 > Math.min(first.length, second.length);
}

/** How many words of `second` have been matched at the end of `first`, or all of them as soon as they are. */
function overlap(first: Int32Array, second: Int32Array): number {
  const fallback = new Int32Array(second.length);
  for (let i = 1, matched = 0; i < second.length; i++) {
    while (matched > 0 && second[i] !== second[matched]) matched = fallback[matched - 1];
    if (second[i] === second[matched]) matched++;
    fallback[i] = matched;
  }
  let matched = 0;
  for (const word of first) {
    while (matched > 0 && word !== second[matched]) matched = fallback[matched - 1];
    if (word === second[matched]) matched++;
    if (matched === second.length) return matched;
  }
  return matched;
}
