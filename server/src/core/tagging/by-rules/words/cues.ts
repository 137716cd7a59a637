import { hashString, Lexicon } from '../../../base/index.ts';
import { inflect } from './inflect.ts';
import type { VerbForms } from './inflect.ts';
import {
  askVerbs,
  clauseVerbs,
  commitmentVerbs,
  directiveVerbs,
  documentNouns,
  documentVerbs,
  hearingNouns,
  interveningWords,
  neverCues,
  nounLikeForms,
  nounsFromSomebody,
  namingVerbs,
  phrasalVerbs,
  quoteVerbs,
  speechNouns,
  stanceVerbs,
  strictVerbs,
  tellVerbs,
  thatVerbs,
  thoughtVerbs,
} from './cue-verbs.ts';

/** What a word may do as a cue, and which form of a verb it is, as bits. */
export const Cue = {
  clause: 1 << 0,
  that: 1 << 1,
  quote: 1 << 2,
  thought: 1 << 3,
  tell: 1 << 4,
  ask: 1 << 5,
  directive: 1 << 6,
  commitment: 1 << 7,
  stance: 1 << 8,
  naming: 1 << 9,
  noun: 1 << 10,
  phrasal: 1 << 11,
  intervening: 1 << 12,
  /** "according", before "to", and "per". */
  according: 1 << 13,
  /** A noun as often as a verb. */
  nounLike: 1 << 14,
  /** A verb with which a document speaks. */
  documentVerb: 1 << 15,
  /** A document that can be a source. */
  document: 1 << 21,
  past: 1 << 16,
  participle: 1 << 17,
  third: 1 << 18,
  base: 1 << 19,
  ing: 1 << 20,
  /** hear, and those before whom evidence is given. */
  hearing: 1 << 22,
  /** Speech with "that" behind it, and something else without. */
  strict: 1 << 23,
  /** A noun of speech where "from" stands behind it. */
  from: 1 << 24,
} as const;

/** Bits of a verb that say what may follow it. */
export const cueFrames = ((1 << 10) - 1) | Cue.phrasal | Cue.strict;
/** Verbs with which somebody says, tells or asks something. */
export const speechCues = Cue.clause | Cue.that | Cue.tell | Cue.ask;
export const finiteForms = Cue.past | Cue.third | Cue.base;

/** The `Cue` bits of a word by its lexeme; 0 for a word that is no cue. */
export function cueBits(lexeme: number): number {
  return lexicon.get(lexeme);
}

/** Whether a word with this lexeme brings in speech, thought or a stance in some context or other. */
export function isCueWord(lexeme: number): boolean {
  return (lexicon.get(lexeme) & (cueFrames | Cue.noun | Cue.according | Cue.documentVerb)) !== 0;
}

/** Whether a word with this lexeme is a document, which can be a source: a poll, a letter. */
export function isDocumentWord(lexeme: number): boolean {
  return (lexicon.get(lexeme) & Cue.document) !== 0;
}

/** Whether a particle with this lexeme makes a cue of the verb form with that one: "called for", "pointed out". */
export function takesParticle(verb: number, particle: number): boolean {
  return particles.get(verb)?.has(particle) ?? false;
}

const never = new Set(neverCues.split(' '));
const particles = new Map<number, Set<number>>();
const irregularPhrasal = new Map([
  ['refer', 'refer+'],
  ['speak', 'speak:spoke:spoken'],
  ['hit', 'hit+:hit:hit'],
  ['put', 'put+:put:put'],
  ['shoot', 'shoot:shot:shot'],
]);
const lexicon = new Lexicon(groups());

function* groups(): Iterable<readonly [bits: number, words: string]> {
  const lists: (readonly [bits: number, list: string])[] = [
    [Cue.clause | Cue.that | Cue.quote, clauseVerbs],
    [Cue.that | Cue.quote, thatVerbs],
    [Cue.strict, strictVerbs],
    [Cue.quote, quoteVerbs],
    [Cue.thought | Cue.that, thoughtVerbs],
    [Cue.tell | Cue.quote, tellVerbs],
    [Cue.ask | Cue.quote, askVerbs],
    [Cue.directive, directiveVerbs],
    [Cue.commitment, commitmentVerbs],
    [Cue.stance, stanceVerbs],
    [Cue.naming, namingVerbs],
    [Cue.documentVerb, documentVerbs],
  ];
  for (const [bits, list] of lists) for (const forms of inflect(list)) yield* formGroups(bits, forms);
  const known = inflect(`${clauseVerbs} ${quoteVerbs} ${namingVerbs}`);
  for (const [verb, words] of phrasalVerbs) {
    const regular = known.find(({ base }) => base === verb);
    for (const group of formGroups(Cue.phrasal, regular ?? inflect(irregularPhrasal.get(verb) ?? verb)[0])) {
      yield group;
      const taken = particles.get(hashString(group[1])) ?? new Set<number>();
      for (const word of words.split(' ')) taken.add(hashString(word));
      particles.set(hashString(group[1]), taken);
    }
  }
  yield [Cue.noun | Cue.from, speechNouns];
  yield [Cue.from, nounsFromSomebody];
  yield [Cue.nounLike, nounLikeForms];
  yield [Cue.document, documentNouns];
  yield [Cue.hearing, hearingNouns];
  yield [Cue.hearing | Cue.that | Cue.past, 'heard'];
  yield [Cue.hearing | Cue.that | Cue.third, 'hears'];
  yield [Cue.intervening, interveningWords];
  yield [Cue.according, 'according per'];
}

function formGroups(bits: number, forms: VerbForms): (readonly [bits: number, word: string])[] {
  const all: (readonly [bits: number, word: string])[] = [
    [bits | Cue.base, forms.base],
    [bits | Cue.third, forms.third],
    [bits | Cue.past, forms.past],
    [bits | Cue.participle, forms.participle],
    [bits | Cue.ing, forms.ing],
  ];
  return all.filter(([, word]) => !never.has(word));
}
