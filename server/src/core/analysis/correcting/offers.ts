import { overlaps } from '../../base/index.ts';
import type { Span } from '../../base/index.ts';
import type { Mention, MentionRef, Speaker } from '../../people/index.ts';
import { mentionAt, placeAt } from '../places.ts';
import type { Analysis } from '../types.ts';
import { nameOf } from '../corrections/people.ts';
import { referenceTo, wordsAt, withCorrection, withoutCorrection } from './revise.ts';
import type { Correction, PersonReference } from '../corrections/types.ts';
import { say } from '../../../say/index.ts';

/** A correction that a writer may want to make at a place. */
export interface CorrectionOffer {
  readonly title: string;
  /** `speaker` and `same` come once for each person who may be meant, the likeliest first. */
  readonly kind: Correction['kind'] | 'takeBack';
  /** Whom it speaks of, for a list to choose from. */
  readonly speaker?: Speaker;
  /** All corrections of the article once it is made. */
  readonly corrections: () => readonly Correction[];
}

/** What a writer may correct at a source range, and which corrections there can be taken back. */
export function correctionOffers(analysis: Analysis, range: Span): readonly CorrectionOffer[] {
  const place = placeAt(analysis, range.end);
  if (!place) return [];
  const offers: CorrectionOffer[] = [];
  const mention = range.start === range.end ? mentionAt(analysis, place) : undefined;
  if (mention) offers.push(...mentionOffers(analysis, mention));
  const speech = speechAt(analysis, place, mention !== undefined);
  if (speech) offers.push(...speechOffers(analysis, place.block, speech));
  return [...offers, ...takeBacks(analysis, place, mention)];
}

/** What the writer has corrected at a source offset, in words. */
export function correctionsAt(analysis: Analysis, offset: number): readonly string[] {
  const { corrections } = analysis.options;
  const place = corrections?.length ? placeAt(analysis, offset) : undefined;
  if (!place) return [];
  return madeAt(analysis, place, mentionAt(analysis, place)).map((index) => inWords(corrections![index]));
}

interface Place {
  readonly block: number;
  readonly offset: number;
}

function mentionOffers(analysis: Analysis, at: MentionRef): CorrectionOffer[] {
  const { blocks, people } = analysis;
  const { mentions, resolution } = blocks[at.block];
  const mention = mentions.mentions[at.mention];
  const who = resolution.speakers[at.mention];
  const speaker = people.speakers[who] as Speaker | undefined;
  const words = wordsAt(analysis, at.block, mention);
  const offers: CorrectionOffer[] = [];
  const add = (kind: Correction['kind'], title: string, correction: () => Correction, of?: Speaker): void => {
    offers.push({ kind, title, speaker: of, corrections: () => withCorrection(analysis, correction()) });
  };
  if (speaker && speaker.kind !== 'document' && speaker.kind !== 'author') {
    const official = !speaker.official;
    const name = sentenceCase(speaker.name);
    const title = official ? say('{0} is an official', name) : say('{0} is not an official', name);
    add('official', title, () => ({ kind: 'official', person: referenceTo(analysis, who), official }));
  }
  const pronoun = mention.form === 'pronoun';
  const everywhere = !pronoun && speaker !== undefined && isWhole(speaker, nameOf(mention));
  const others = nearest(analysis, at.block, mention.start, who);
  const isAlike = (other: number): boolean => mayBeSame(people.speakers[other], mention, speaker);
  for (const other of [...others.filter(isAlike), ...others.filter((each) => !isAlike(each))]) {
    const { name } = people.speakers[other];
    const title = pronoun ? say('“{0}” is {1}', mention.text, name) : say('Same person as {0}', name);
    const correction = (): Correction => ({
      kind: 'same',
      at: words,
      person: referenceTo(analysis, other),
      everywhere,
    });
    add('same', title, correction, people.speakers[other]);
  }
  if (speaker && (pronoun || speaker.mentions.length > 1)) {
    add('different', say('Different person: not {0}', speaker.name), () => ({
      kind: 'different',
      at: words,
    }));
  }
  return offers;
}

/** A body is seldom a person after all, nor “two officials” one, nor “she” a man: those come last. */
function mayBeSame(other: Speaker, { form, gender, plural }: Mention, speaker: Speaker | undefined): boolean {
  const persons = isPerson(other);
  if (form !== 'pronoun') {
    if (speaker === undefined) return true;
    return isPerson(speaker) === persons && (speaker.plural === true) === (other.plural === true);
  }
  if (gender === 'unknown') return plural !== persons || other.plural === true;
  return persons && !other.plural && (other.gender === 'unknown' || other.gender === gender);
}

function isPerson({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'unnamed' || kind === 'author';
}

/** Whether a mention calls somebody by all that is known of their name, so that it stands for all their mentions. */
function isWhole({ name, named }: Speaker, words: string): boolean {
  return !named || name === words;
}

/**
 * The corrections of the article once somebody of this name, whom it names or not, says what stands at a source range.
 * Undefined where nothing is said there.
 */
export function sayingCorrections(
  analysis: Analysis,
  range: Span,
  name: string,
): readonly Correction[] | undefined {
  const place = placeAt(analysis, range.end);
  const mentioned = place && range.start === range.end && mentionAt(analysis, place) !== undefined;
  const speech = place && speechAt(analysis, place, mentioned === true);
  if (!speech) return undefined;
  const wanted = name.trim().toLowerCase();
  const known = analysis.people.speakers.findIndex((speaker) => speaker.name.toLowerCase() === wanted);
  const person: PersonReference =
    known >= 0 ? referenceTo(analysis, known) : { name: name.trim(), elsewhere: true };
  const at = wordsAt(analysis, place.block, speech);
  return withCorrection(analysis, { kind: 'speaker', at, person });
}

interface Speech extends Span {
  /** Speaker index, -1 for nobody. */
  readonly speaker: number;
  readonly indirect: boolean;
}

/**
 * What is said at a place: content, or, where no mention is in the way, the cue and the source that go with it. Within a
 * quotation whoever speaks in it stands for what they say: `“|My father| said no,” Keller said.`
 */
function speechAt({ blocks }: Analysis, { block, offset }: Place, mentioned: boolean): Speech | undefined {
  const { quotes, prose } = blocks[block];
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  let found: Speech | undefined;
  for (const { content, cue, source, speaker, kind, within } of quotes.attributions) {
    const told = (!mentioned || within >= 0) && [...cue, ...source].some(holds);
    const piece = content.find(holds) ?? (told ? content[0] : undefined);
    if (!piece) continue;
    const width = piece.end - piece.start;
    if (found && found.end - found.start <= width) continue;
    found = { start: piece.start, end: piece.end, speaker, indirect: kind === 'indirect' };
  }
  const quotation = found ? undefined : prose.quotations.find((each) => each.depth === 0 && holds(each));
  return found ?? (quotation && { start: quotation.start, end: quotation.end, speaker: -1, indirect: false });
}

function speechOffers(analysis: Analysis, block: number, speech: Speech): CorrectionOffer[] {
  const { speakers } = analysis.people;
  const at = wordsAt(analysis, block, speech);
  const offers = nearest(analysis, block, speech.start, speech.speaker).map((other): CorrectionOffer => ({
    kind: 'speaker',
    title: saysThis(speakers[other]),
    speaker: speakers[other],
    corrections: () =>
      withCorrection(analysis, { kind: 'speaker', at, person: referenceTo(analysis, other) }),
  }));
  if (isNone(analysis, block, speech)) return offers;
  offers.push({
    kind: 'notQuotation',
    title: speech.indirect ? say('Not what anybody says') : say('Not a quotation'),
    corrections: () => withCorrection(analysis, { kind: 'notQuotation', at }),
  });
  return offers;
}

/** Whether the writer has said of a stretch of words that it is no quotation. */
function isNone({ options, memory }: Analysis, block: number, speech: Span): boolean {
  return (memory.placement.blocks[block] ?? []).some(
    (placed) => options.corrections![placed.correction].kind === 'notQuotation' && overlaps(placed, speech),
  );
}

/** Everybody but one, the nearest to a place first: whoever is mentioned last before it, then those after it. */
function nearest({ people, blocks }: Analysis, block: number, offset: number, but: number): number[] {
  const distance = new Float64Array(people.speakers.length).fill(Infinity);
  blocks.forEach(({ resolution, mentions }, index) => {
    resolution.speakers.forEach((who, i) => {
      if (who < 0) return;
      const { start } = mentions.mentions[i];
      const ahead = index > block || (index === block && start > offset);
      const along = index === block ? Math.abs(start - offset) : ahead ? start : -start;
      const far = Math.abs(index - block) * 1e6 + along;
      distance[who] = Math.min(distance[who], ahead ? far + 1.5e6 : far);
    });
  });
  const order = [...distance.keys()].filter((who) => who !== but && people.speakers[who].kind !== 'document');
  return order.sort((a, b) => distance[a] - distance[b]);
}

/** Corrections that stand at a place, or speak of whoever is mentioned there. */
function takeBacks(analysis: Analysis, place: Place, at: MentionRef | undefined): CorrectionOffer[] {
  const { corrections = [] } = analysis.options;
  return madeAt(analysis, place, at).map((index) => ({
    kind: 'takeBack',
    title: say('Take back: {0}', inWords(corrections[index])),
    corrections: () => withoutCorrection(analysis, index),
  }));
}

function madeAt(analysis: Analysis, { block, offset }: Place, at: MentionRef | undefined): readonly number[] {
  const { corrections = [] } = analysis.options;
  const touching = new Set<number>();
  for (const { start, end, correction, role } of analysis.memory.placement.blocks[block] ?? []) {
    if (role === 'at' && start <= offset && offset <= end) touching.add(correction);
  }
  const who = at && analysis.people.speakers[analysis.blocks[at.block].resolution.speakers[at.mention]];
  corrections.forEach((correction, index) => {
    if (correction.kind === 'official' && who?.name.toLowerCase() === correction.person.name.toLowerCase())
      touching.add(index);
  });
  return [...touching];
}

function inWords(correction: Correction): string {
  switch (correction.kind) {
    case 'speaker':
      return say('{0} says this', correction.person.name);
    case 'notQuotation':
      return say('not a quotation');
    case 'official':
      return correction.official
        ? say('{0} is an official', correction.person.name)
        : say('{0} is not an official', correction.person.name);
    case 'same':
      return say('same person as {0}', correction.person.name);
    case 'different':
      return say('different person');
  }
}

function saysThis({ name, kind, plural }: Speaker): string {
  const several = plural === true || kind === 'group';
  return several ? say('{0} say this', sentenceCase(name)) : say('{0} says this', sentenceCase(name));
}

function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
