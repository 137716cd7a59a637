import { Lexicon } from '../../../base/index.ts';
import { WordClass } from '../../../language/index.ts';
import { sourceBefore } from './source-before.ts';
import * as v from '../view.ts';
import type { Range, View } from '../view.ts';

/**
 * Whose the quotation is that no cue brings in, by what is told beside it in its paragraph: of the sentence before it
 * (`His friend nodded. “And she’s got bagels.”`) or, where the quotation opens the paragraph, of the one behind it
 * (`“You want to see the oven?” She is already walking.`) the subject, when that is somebody who acts.
 */
export function actorBeside(view: View, first: number, end: number): Range | undefined {
  if (first > 0) return actorIn(view, v.sentenceStart(view, first - 1), first);
  return end < view.tokens.count ? actorIn(view, end, v.sentenceEnd(view, end)) : undefined;
}

/**
 * `‘The road was out.’ |Jon| set the crate down.`: who does something in the sentence behind a quotation that opens its paragraph. A
 * first name is enough there, which in news nobody is called by.
 */
export function actorBehind(view: View, end: number): Range | undefined {
  const { count, quotation, lexeme } = view.tokens;
  if (end + 1 >= count || quotation[end] >= 0 || v.sentenceStart(view, end) !== end) return undefined;
  const actor = actorIn(view, end, v.sentenceEnd(view, end));
  if (actor) return actor;
  const behind = endOfName(view, end, end + 4);
  const alone = behind === end + 1 && (view.tokens.classes[end] !== 0 || happenings.get(lexeme[end]) > 0);
  if (behind === end || alone || !v.isSmall(view, behind)) return undefined;
  const small = WordClass.preposition | WordClass.coordinator | WordClass.relative;
  return v.isClass(view, behind, small) ? undefined : { first: end, end: behind };
}

/** The person with whom tokens [start, end) begin: a pronoun, a whole name, or anybody who then nods, laughs or turns. */
export function actorIn(view: View, start: number, end: number): Range | undefined {
  let first = pastCondition(view, start, end);
  const opening = first + 2;
  while (first < end && first < opening && v.isClass(view, first, WordClass.coordinator)) first++;
  if (view.tokens.quotation[first] >= 0) return undefined;
  if (persons.get(view.tokens.lexeme[first]) > 0) return { first, end: first + 1 };
  // “For Ines Falk, the find is no surprise: “…””
  const beheld = beneficiary.get(view.tokens.lexeme[first]) > 0;
  if (beheld) first++;
  const named = endOfName(view, first, end);
  for (let i = first + 1; !beheld && i < end && i < first + reach; i++) {
    if (v.isQuote(view, i)) return undefined;
    if (!acts(view, i)) continue;
    const source = sourceBefore(view, i, first);
    if (source?.first === first) return source;
  }
  return named - first > 1 ? { first, end: named } : undefined;
}

/** `|When I ask about money,| Ruiz laughs.`, `|Asked about money,| Ruiz laughs.` */
function pastCondition(view: View, start: number, end: number): number {
  const { lexeme } = view.tokens;
  if (!v.isClass(view, start, WordClass.subordinator) && asked.get(lexeme[start]) === 0) return start;
  for (let i = start + 1; i < end && i < start + reach; i++)
    if (v.unitAt(view, i) === v.comma) return v.isQuote(view, i + 1) ? start : i + 1;
  return start;
}

/** Whether somebody nods, laughs or turns: what may stand for a verb of speech behind a quotation. */
export function isGesture(view: View, i: number): boolean {
  return gestures.get(view.tokens.lexeme[i]) > 0;
}

/** `was |furious|`, `is not |impressed|`: how somebody takes it, who then speaks. */
function isMood(view: View, i: number): boolean {
  if (moods.get(view.tokens.lexeme[i]) === 0) return false;
  let at = i - 1;
  while (at > 0 && (v.isClass(view, at, WordClass.negation | WordClass.adverb) || v.isAdverb(view, at))) at--;
  return v.isClass(view, at, WordClass.be);
}

/** `nodded`, or what is done with something of one’s own: `dusts her hands`. */
function acts(view: View, i: number): boolean {
  const { lexeme, classes } = view.tokens;
  if (!v.isSmall(view, i)) return false;
  if (isGesture(view, i) || isMood(view, i)) return true;
  return classes[i] === 0 && (possessives.get(lexeme[i + 1]) > 0 || possessives.get(lexeme[i + 2]) > 0);
}

function endOfName(view: View, first: number, end: number): number {
  const small = WordClass.preposition | WordClass.determiner | WordClass.subordinator | WordClass.time;
  let at = first;
  while (
    at < end &&
    v.isCapitalised(view, at) &&
    !v.isClass(view, at, small | WordClass.month | WordClass.weekday)
  )
    at++;
  return at;
}

const reach = 12;
/** What opens a sentence alone and is nobody. */
const happenings = new Lexicon([
  [
    1,
    'silence rain snow laughter thunder applause music smoke water dust darkness light night people time life tears news',
  ],
]);
const possessives = new Lexicon([[1, 'his her']]);
const beneficiary = new Lexicon([[1, 'for to']]);
const asked = new Lexicon([[1, 'asked pressed quizzed questioned told']]);
const persons = new Lexicon([[1, 'he she they i we']]);
const moods = new Lexicon([
  [
    1,
    'furious adamant blunt defiant unrepentant jubilant delighted thrilled unimpressed impressed unmoved emphatic scathing dismissive',
  ],
  [
    1,
    'upbeat optimistic pessimistic ecstatic elated incensed livid outraged relieved disappointed devastated',
  ],
  [
    1,
    'categorical unequivocal philosophical cautious sceptical skeptical unconvinced resolute angry stunned',
  ],
]);
const gestures = new Lexicon([
  [1, 'nods nodded laughs laughed smiles smiled shrugs shrugged pauses paused sighs sighed grins grinned'],
  [1, 'frowns frowned hesitates hesitated gestures gestured disagrees disagreed agrees agreed winces winced'],
  [
    1,
    'slams slammed giggles giggled chuckles chuckled beams beamed shakes shook looks looked turns turned points pointed',
  ],
  [1, 'leans leaned waves waved stops stopped stares stared groans groaned snorts snorted blinks blinked'],
]);
