import type { Span } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Tokens } from '../../language/index.ts';
import type { People } from '../../people/index.ts';
import { nothing } from '../each.ts';
import { lastName } from '../persons.ts';
import { replaceFix } from '../repairs.ts';
import { standards } from '../standards.ts';
import type { QuotedStretch, QuotedText, Related, Rule, StoryBlock, StoryFinding } from '../types.ts';
import { mayBeWorded, speakerOf, wordedIn, wordsOf } from './worded.ts';
import { firstWithRun, roomForRuns } from './runs.ts';
import type { Runs } from './runs.ts';
import type { Worded } from './worded.ts';
import { say } from '../../../say/index.ts';

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

/** Quoted words, and where they stand. Made only for what is compared. */
interface Said extends Pick<QuotedStretch, 'words' | 'text' | 'speaker'> {
  /** The block of this article, or -1. */
  readonly block: number;
  /** The name of another article, where they stand in one; undefined further up in this one. */
  readonly article: string | undefined;
  readonly related:
    { readonly block: number; readonly span: Span } | { readonly uri: string; readonly source: Span };
}

/** With fewer words two people may well say the same. */
const fewest = 8;
/** So many words in a row, met a second time, are worth a comparison. */
export const run = 4;
/** So many earlier stretches are compared with one; more hold the same words only in a text that is made to. */
const mostCandidates = 3;
/** The part of the shorter stretch that must stand in the longer one for both to be the same quotation. */
const mostlySame = 0.7;

/** The quoted stretches of a block, offsets in its prose, with what their speakers are called. */
export function quotedIn(story: StoryBlock, people: People): readonly QuotedStretch[] {
  return wordedIn(story)
    .filter(({ count }) => count >= fewest)
    .map((worded) => quotedAt(story, worded, people));
}

function quotedAt(story: StoryBlock, worded: Worded, people: People): QuotedStretch {
  const { start, end } = worded;
  const who = people.speakers[speakerOf(story, worded)];
  return {
    start,
    end,
    words: wordsOf(story, worded),
    text: story.prose.text.slice(start, end),
    speaker: who?.named ? lastName(who) : undefined,
  };
}

/** What was compared last: most keystrokes change no quotation, and then the answer is the same. */
interface Compared {
  readonly quoting: readonly StoryBlock[];
  readonly beside: readonly QuotedText[];
  /** `block` counts in `quoting`. */
  readonly found: readonly StoryFinding[];
}

/** By the people of a story: they stay the same through most keystrokes, and go when the story goes. */
const compared = new WeakMap<People, Compared>();

function checkStory(
  stories: readonly StoryBlock[],
  people: People,
  beside: readonly QuotedText[],
): readonly StoryFinding[] {
  const blocks: number[] = [];
  stories.forEach((story, block) => {
    if (mayBeWorded(story)) blocks.push(block);
  });
  const quoting = blocks.map((block) => stories[block]);
  let last = compared.get(people);
  if (!last || !alike(last.quoting, quoting) || !alike(last.beside, beside)) {
    last = { quoting, beside, found: compareAll(quoting, people, beside) };
    compared.set(people, last);
  }
  return last.found.map((finding) => {
    const related = finding.related?.map((each) =>
      'span' in each ? { block: blocks[each.block], span: each.span, message: each.message } : each,
    );
    return found(finding, finding, blocks[finding.block], related);
  });
}

/** Written out: a spread costs a finding more than the search for it. */
function found(
  { what, confidence, fixes }: Remark,
  { start, end }: Span,
  block: number,
  related: Remark['related'],
): StoryFinding {
  return { block, start, end, what, confidence, fixes, related };
}

function alike(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** A stretch, and which block of those that quote it is in. */
interface Place {
  readonly worded: Worded;
  readonly block: number;
}

function compareAll(
  quoting: readonly StoryBlock[],
  people: People,
  beside: readonly QuotedText[],
): readonly StoryFinding[] {
  const all: StoryFinding[] = [];
  const places = placesIn(quoting);
  const runs = roomForRuns(places.reduce((words, { worded }) => words + worded.count, 0));
  const saidAt = ({ worded, block }: Place): Said & Span => {
    const { start, end, words, text, speaker } = quotedAt(quoting[block], worded, people);
    const related = { block, span: { start, end } };
    return { start, end, words, text, speaker, block, article: undefined, related };
  };
  places.forEach((place, index) => {
    const candidates = noteRuns(runs, quoting[place.block].prose.tokens, place.worded, index);
    if (candidates.length === 0 && beside.length === 0) return;
    const said = saidAt(place);
    const finding =
      first(candidates, (earlier) => compare(said, saidAt(places[earlier]))) ??
      first(beside, (other) => findIn(said, ...indexOf(other)));
    if (finding) all.push(found(finding, said, place.block, finding.related));
  });
  return all;
}

function placesIn(quoting: readonly StoryBlock[]): readonly Place[] {
  const places: Place[] = [];
  quoting.forEach((story, block) => {
    for (const worded of wordedIn(story)) if (worded.count >= fewest) places.push({ worded, block });
  });
  return places;
}

/** Notes the runs of a stretch that no earlier one has, and gives the first few stretches that have the others. */
function noteRuns(
  runs: Runs,
  tokens: Tokens,
  { firstToken, endToken }: Worded,
  index: number,
): readonly number[] {
  let candidates: number[] | undefined;
  let [third, second, last] = [0, 0, 0];
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] > TokenKind.number) continue;
    const word = tokens.lexeme[i];
    if (++words >= run) {
      const earlier = firstWithRun(runs, keyOf(third, second, last, word), index);
      if (earlier !== index) candidates = withCandidate(candidates, earlier);
    }
    third = second;
    second = last;
    last = word;
  }
  return candidates ?? nobody;
}

const nobody: readonly number[] = [];

function withCandidate(candidates: number[] = [], index: number): number[] {
  if (candidates.length < mostCandidates && !candidates.includes(index)) candidates.push(index);
  return candidates;
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

/** What another article says, by its runs of words: made once for each article. */
type Index = [said: Said[], firstWith: Map<number, number>];

const indices = new WeakMap<QuotedText, Index>();

function indexOf(other: QuotedText): Index {
  let index = indices.get(other);
  if (!index) {
    index = [[], new Map()];
    for (const { start, end, ...stretch } of other.stretches) {
      const related = { uri: other.uri, source: { start, end } };
      remember({ ...stretch, block: -1, article: other.name, related }, ...index);
    }
    indices.set(other, index);
  }
  return index;
}

function remember(said: Said, all: Said[], firstWith: Map<number, number>): void {
  for (let i = 0; i + run <= said.words.length; i++) {
    const key = keyAt(said.words, i);
    if (!firstWith.has(key)) firstWith.set(key, all.length);
  }
  all.push(said);
}

type Remark = Omit<StoryFinding, 'block' | 'start' | 'end'>;

function findIn(
  said: Said & Span,
  all: readonly Said[],
  firstWith: ReadonlyMap<number, number>,
): Remark | undefined {
  if (all.length === 0) return undefined;
  const candidates = new Set<number>();
  for (let i = 0; i + run <= said.words.length && candidates.size < mostCandidates; i++) {
    const index = firstWith.get(keyAt(said.words, i));
    if (index !== undefined) candidates.add(index);
  }
  return first([...candidates], (index) => compare(said, all[index]));
}

/** The hash of the run of words that begins at one of them. */
export function keyAt(words: Int32Array, at: number): number {
  return keyOf(words[at], words[at + 1], words[at + 2], words[at + 3]);
}

/** The hash of a run of words. */
function keyOf(a: number, b: number, c: number, d: number): number {
  return mix(mix(mix(a, b), c), d);
}

function mix(key: number, word: number): number {
  return Math.imul(key, 0x01000193) ^ word;
}

function compare(now: Said & Span, then: Said): Remark | undefined {
  const shared = sharedWords(now.words, then.words);
  const shorter = Math.min(now.words.length, then.words.length);
  if (shared < shorter * mostlySame || shared < fewest - 2) return undefined;
  if (holds(now.words, then.words) || holds(then.words, now.words)) return compareSpeakers(now, then);
  // Within a paragraph a speaker repeats a turn of phrase, with another word each time.
  if (now.block === then.block || meets(now.words, then.words) || meets(then.words, now.words))
    return undefined;
  return {
    what:
      then.article === undefined
        ? say('“{0}” is worded otherwise further up: “{1}”.', cut(now.text), cut(then.text))
        : say('“{0}” is worded otherwise in {1}: “{2}”.', cut(now.text), then.article, cut(then.text)),
    confidence: 0.85,
    fixes: [
      replaceFix(
        then.article === undefined
          ? say('Copy the wording from further up')
          : say('Copy the wording from {0}', then.article),
        now,
        then.text,
      ),
    ],
    related: [relatedTo(then, say('The other wording stands here.'))],
  };
}

function compareSpeakers(now: Said, then: Said): Remark | undefined {
  if (now.speaker === undefined || then.speaker === undefined || now.speaker === then.speaker)
    return undefined;
  return {
    what:
      then.article === undefined
        ? say('“{0}” is {1}’s here and {2}’s further up.', cut(now.text), now.speaker, then.speaker)
        : say(
            '“{0}” is {1}’s here and {2}’s in {3}.',
            cut(now.text),
            now.speaker,
            then.speaker,
            then.article,
          ),
    confidence: 0.8,
    fixes: [],
    related: [relatedTo(then, say('{0} is quoted with these words here.', then.speaker))],
  };
}

function relatedTo({ related }: Said, message: string): Related {
  return 'uri' in related
    ? { uri: related.uri, source: related.source, message }
    : { block: related.block, span: related.span, message };
}

/** Words cut to a length that fits a message. */
function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, Math.max(text.lastIndexOf(' ', 60), 20))} …`;
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
