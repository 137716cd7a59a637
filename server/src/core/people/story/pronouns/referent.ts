import { firstEndingAfter, hashesOf } from '../../../base/index.ts';
import type { Reading } from '../../../tagging/index.ts';
import { areApartInGender, isThing } from '../known/entity.ts';
import { isKin } from '../known/persons.ts';
import { byWord } from '../../words/scan/small-words.ts';
import type { PronounRole } from '../../words/nominals/pronouns.ts';
import { isTurn } from '../../words/turns.ts';
import { fromBefore, isUnknown, memory, opensBlock, protagonistOf, salience, scoreOf } from './salience.ts';
import type { Recent, State } from './salience.ts';
import type { Mention, Speaker } from '../../types.ts';

/** A pronoun among the mentions of its block, and who those are that are known so far. */
interface Pronoun {
  readonly mention: Mention;
  readonly role: PronounRole | undefined;
  readonly index: number;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  readonly speakers: Int32Array;
}

interface Referent {
  /** -1 for nobody. */
  readonly best: number;
  /** Who else it could be as well. */
  readonly others: readonly number[];
}

const nobody: Referent = { best: -1, others: [] };

/** Whom a pronoun means: who stands where only one can be meant, or the most present of those whom it fits. */
export function referent(state: State, pronoun: Pronoun): Referent {
  const { role } = pronoun;
  if (role === 'first') return nobody;
  const told = role === 'relative' ? antecedent(state, pronoun) : meantByPlace(state, pronoun);
  if (told >= 0 || role === 'relative') return { best: told, others: nobody.others };
  const voice = role === 'it' ? voiceOf(state, pronoun) : -1;
  if (voice >= 0) return { best: voice, others: nobody.others };
  if (!opensBlock(state, pronoun.mention)) return mostPresent(state, pronoun);
  if (isOfLife(state, pronoun)) return { best: state.life, others: nobody.others };
  recall(state, protagonistOf(state));
  return mostPresent(state, pronoun);
}

/**
 * `“She never slept,” her daughter said. ¶ |She| was born in Elmford.`: in a story of a death a paragraph that opens in a pronoun goes back
 * to whom it is about, unless it says what somebody says now, or the paragraph before told what somebody else did.
 */
function isOfLife(state: State, { mention }: Pronoun): boolean {
  const { people, reading, life, leaderBefore, lastSpeaker } = state;
  if (life < 0 || mention.gender === 'unknown' || !fits(people.speakers[life], mention, false)) return false;
  if (mention.sourceOf >= 0) return isSaidLongAgo(reading, mention);
  if (leaderBefore < 0 || leaderBefore === life || leaderBefore === lastSpeaker) return true;
  const other = people.speakers[leaderBefore];
  return !other.named || isKin(other.titles) || !fits(other, mention, false);
}

/** `She |once| told this paper …`, `“No,” he would say`, `he said |in 1999|`. */
function isSaidLongAgo({ text, sentences, tagged }: Reading, { start, sourceOf }: Mention): boolean {
  const { content } = tagged.attributions[sourceOf];
  const { end } = sentences[firstEndingAfter(sentences, start)];
  const said = content.find((span) => span.start > start);
  if (!said) return longAgo.test(text.slice(start, end));
  return (
    longAgo.test(text.slice(start, said.start)) ||
    longAgo.test(text.slice(content[content.length - 1].end, end))
  );
}

const longAgo =
  /\b(?:once|used to|would (?:often |always )?(?:say|tell|joke|ask|answer)|(?:often|always) (?:said|told)|liked to say|(?:in|back in) (?:19|20)\d\d|(?:his|her) (?:memoirs?|autobiography)|(?:19|20)\d\d (?:interview|memoir))\b/;

/**
 * `A spokesman for |Rill Water| said it leaked. |It| added …`: what somebody has just spoken for, or where the story does not name
 * that, whoever spoke; -1 for others, and where a text may be meant: “It found …”.
 */
function voiceOf({ people, reading, recent, lastSpeaker }: State, { mention }: Pronoun): number {
  const { sourceOf, leads, quoted } = mention;
  if (sourceOf < 0 || lastSpeaker < 0 || !leads || quoted) return -1;
  const { kind, name } = people.speakers[lastSpeaker];
  if (kind !== 'unnamed' || !/\bspokes/i.test(name)) return -1;
  const [cue] = reading.tagged.attributions[sourceOf].cue;
  if (!cue || ofTexts.test(reading.text.slice(cue.start, cue.end))) return -1;
  for (const { speaker } of recent) {
    const body = people.speakers[speaker];
    if (body.kind === 'organisation' && name.includes(body.name)) return speaker;
  }
  return lastSpeaker;
}

const ofTexts = /\b(?:f[io]und|finds|show|reveal|recommend|conclu)/;

/** The one whom a pronoun means by where it stands in its sentence; -1 where that is open. */
function meantByPlace(state: State, pronoun: Pronoun): number {
  const own = reflexive.test(pronoun.mention.text) ? subjectOf(state, pronoun) : undefined;
  return own ? own.speaker : subjectAhead(state, pronoun);
}

function mostPresent(state: State, pronoun: Pronoun): Referent {
  const { mention, sentence } = pronoun;
  const barred = [
    mention.quoted ? quoterOf(state, pronoun) : relativeOf(pronoun),
    ...namedAfter(state, pronoun),
    behindWho(state, pronoun),
    askerOf(state, pronoun),
    ...namedInSpeech(state, pronoun),
  ];
  const agent = isObject(state, mention) ? agentOf(state, pronoun) : undefined;
  let best = -1;
  let bestScore = -Infinity;
  let others: number[] = [];
  for (const recent of state.recent) {
    if (barred.includes(recent.speaker) || !mayMean(state, recent, pronoun)) continue;
    const score = scoreOf(state, recent, mention, sentence) - (recent === agent ? salience.ownSubject : 0);
    if (score > bestScore + asWell) {
      others = [];
      if (best >= 0 && score - bestScore < asWell) others.push(best);
    } else if (bestScore - score < asWell) others.push(score > bestScore ? best : recent.speaker);
    if (score > bestScore) [best, bestScore] = [recent.speaker, score];
  }
  if (best < 0) return nobody;
  return { best, others: others.length === 0 ? others : others.filter((other) => other !== best) };
}

/** Two who differ by less may be meant as well as one another. */
const asWell = 0.75;

function mayMean(state: State, recent: Recent, pronoun: Pronoun): boolean {
  const { mention, role } = pronoun;
  // “Rees left. |His| wife disagrees. |She| …”: whom “his” has meant is no woman.
  if (areApartInGender(recent.told, mention.gender) || isToldOf(state, recent, pronoun)) return false;
  return (
    fits(state.people.speakers[recent.speaker], mention, role === 'it') || isTheyOfOne(state, recent, mention)
  );
}

/**
 * `“|He| is brave,” said Keller`, `Keller: |He| is brave.`: whoever says it does not speak of himself so; -1 where it is not
 * known who that is.
 */
function quoterOf(state: State, { mention, mentions, speakers, index }: Pronoun): number {
  const { reading } = state;
  if (isTurn(reading)) return state.lastSpeaker;
  const { sourceOf } = mention;
  const within = sourceOf >= 0 ? reading.tagged.attributions[sourceOf].within : -1;
  if (within < 0) return -1;
  for (let i = Math.max(0, index - aside); i < mentions.length && i < index + aside; i++)
    if (mentions[i].sourceOf === within) return speakers[i];
  return -1;
}

/** `|her| daughter`: nobody is her own relative, aide or office; -1 for a pronoun that owns nobody. */
function relativeOf({ mention, mentions, speakers, index }: Pronoun): number {
  return index > 0 && mentions[index - 1].start === mention.start ? speakers[index - 1] : -1;
}

/** `Ruth Dorn, who |he| says has lied`: whoever a “who” looks back at is not the subject behind it; -1 elsewhere. */
function behindWho({ reading }: State, { mention, speakers, index }: Pronoun): number {
  const { start, subject } = mention;
  const behind = index > 0 && subject && relative.test(reading.text.slice(Math.max(0, start - 6), start));
  return behind ? speakers[index - 1] : -1;
}

const relative = /\bwhom? $/;

/** `Asked by |Ruth Dorn| whether it would do, |she| …`: whoever asks does not answer; -1 where nobody is said to ask. */
function askerOf({ reading }: State, { sentence, mentions, speakers, index }: Pronoun): number {
  const { lexeme, start } = reading.tokens;
  const { firstToken } = reading.sentences[sentence];
  if (!asked.has(lexeme[firstToken]) || lexeme[firstToken + 1] !== byWord) return -1;
  for (let i = index - 1; i >= Math.max(0, index - aside) && mentions[i].start >= start[firstToken + 2]; i--)
    if (mentions[i].start === start[firstToken + 2]) return speakers[i];
  return -1;
}

const asked = hashesOf('asked questioned pressed challenged quizzed prompted cross-examined interviewed');

/** `|He| accused Mr Rill of lying.`: whoever opens a sentence as “he” is nobody whom it names behind that. */
function namedAfter(
  { reading }: State,
  { mention, sentence, mentions, speakers, index }: Pronoun,
): readonly number[] {
  const { start, subject, plural, quoted } = mention;
  const bounds = reading.sentences[sentence];
  if (!subject || plural || quoted || reading.tokens.start[bounds.firstToken] !== start) return [];
  const named: number[] = [];
  for (let i = index + 1; i < mentions.length && i < index + aside && mentions[i].start < bounds.end; i++) {
    if (speakers[i] < 0 || mentions[i].quoted || mentions[i].form === 'nominal') continue;
    const from = mentions[i].start;
    if (!gloss.test(reading.text.slice(Math.max(0, from - 6), from))) named.push(speakers[i]);
  }
  return named;
}

/**
 * `Was it true, |she| asked, that Mrs Rill had left?`, `“Rill was hurt. Rill is fine,” |she| said`: whoever says something does not
 * name themselves in it, but for `“I am Ruth Rill,” |she| said`.
 */
function namedInSpeech(
  { reading }: State,
  { mention, mentions, speakers, index }: Pronoun,
): readonly number[] {
  if (mention.sourceOf < 0) return [];
  const { content } = reading.tagged.attributions[mention.sourceOf];
  const named: number[] = [];
  for (let i = Math.max(0, index - aside); i < mentions.length && i < index + aside; i++) {
    const { form, start, end, quoted } = mentions[i];
    if (speakers[i] < 0 || quoted === i > index || (form !== 'name' && form !== 'surname')) continue;
    if (!content.some((said) => said.start <= start && end <= said.end)) continue;
    const before = reading.text.slice(Math.max(0, start - 12), start);
    if (!ofOneself.test(before) && !gloss.test(before)) named.push(speakers[i]);
  }
  return named;
}

/** `Dorn said |he| (|Dorn|) would pay`: the writer says whom a pronoun means. */
const gloss = /\b(?:s?he|him|her|his) \($/i;
const ofOneself = /\b(?:I am|I’m|I'm|I,|me|name is|name’s|name's) $/;

/** `A colleague, |he| added, was hurt.`: whoever tells of somebody new is somebody else. */
function isToldOf(
  { people, reading }: State,
  { speaker }: Recent,
  { mention, mentions, speakers, index }: Pronoun,
): boolean {
  const { sourceOf, start } = mention;
  if (sourceOf < 0 || people.speakers[speaker].kind !== 'unnamed') return false;
  const [told] = reading.tagged.attributions[sourceOf].content;
  if (told === undefined || told.start > start) return false;
  for (let i = index - 1; i >= Math.max(0, index - aside) && mentions[i].start >= told.start; i--)
    if (speakers[i] === speaker && newcomer.test(mentions[i].text)) return true;
  return false;
}

const newcomer = /^an? /i;

/** How many mentions may stand between a pronoun in a quotation and whoever speaks that. */
const aside = 16;

/** Remembers somebody of whom nothing was said for a while. */
function recall({ recent }: State, speaker: number): void {
  if (speaker < 0 || recent.some((known) => known.speaker === speaker)) return;
  recent.push(fromBefore(speaker, -memory, false));
}

/** How many mentions after the pronoun the subject may stand. */
const ahead = 4;

/**
 * `As |he| has before, Keller …`: a pronoun in what opens the sentence means its subject, which stands after the comma, when
 * nobody is named before the pronoun.
 */
function subjectAhead(
  { people, reading }: State,
  { mention, sentence, mentions, speakers, index }: Pronoun,
): number {
  const { start, end, firstToken } = reading.sentences[sentence];
  if (mention.plural || mention.quoted || !openers.has(reading.tokens.lexeme[firstToken])) return -1;
  for (let i = index - 1; i >= 0 && mentions[i].start >= start; i--) if (speakers[i] >= 0) return -1;
  for (let i = index + 1; i < mentions.length && i <= index + ahead && mentions[i].start < end; i++) {
    const { form, subject } = mentions[i];
    if (speakers[i] < 0 || form === 'pronoun') continue;
    const named =
      subject && (form === 'name' || form === 'surname') && isAfterComma(reading.text, mentions[i].start);
    return named && fits(people.speakers[speakers[i]], mention, false) ? speakers[i] : -1;
  }
  return -1;
}

function isAfterComma(text: string, offset: number): boolean {
  return text.slice(Math.max(0, offset - 2), offset) === ', ';
}

const openers = hashesOf(
  'as when if because until while although though before after asked in during despite like unlike with at on for since',
);

const reflexive = /sel(?:f|ves)$/i;
const objective = /^(?:him|them)$/i;

/** `Keller told |him|`, `Keller asked |her| whether …`, but not `|her| house`. */
function isObject({ reading }: State, { text, end }: Mention): boolean {
  if (objective.test(text)) return true;
  return /^her$/i.test(text) && behindObject.test(reading.text.slice(end, end + 10));
}

const behindObject =
  /^(?:$|[.,;:?!”"’]|\s(?:to|for|in|at|on|by|with|from|of|and|but|that|if|when|whether|as|about|into|after|before|because|twice|again|away|how|why|what|who)\b)/;

/** Whom "himself" means: the last one of that gender in the sentence. */
function subjectOf({ people, recent }: State, { mention, role, sentence }: Pronoun): Recent | undefined {
  return recent.find(
    (before) => before.sentence === sentence && fits(people.speakers[before.speaker], mention, role === 'it'),
  );
}

/** `Keller told |him|`: whoever does it is not whom it is done to; “Keller shut the dock, |for which| some hated |him|” is told anew. */
function agentOf(
  { reading, recent }: State,
  { mention, sentence, mentions, speakers, index }: Pronoun,
): Recent | undefined {
  const agent = recent.find((before) => before.subject && before.sentence === sentence);
  if (!agent) return undefined;
  for (let i = index - 1; i >= 0 && i >= index - aside; i--)
    if (speakers[i] === agent.speaker)
      return newClause.test(reading.text.slice(mentions[i].end, mention.start)) ? undefined : agent;
  return agent;
}

const newClause = /\b(?:which|whom|when|because|if|while|where|until)\b/;

/** "Keller, who …": the mention in the sentence that ends just before the pronoun. */
function antecedent(state: State, pronoun: Pronoun): number {
  const { mention, sentence, mentions, speakers, index } = pronoun;
  const from = state.reading.sentences[sentence].start;
  const ofPersons = /^who/i.test(mention.text);
  for (let i = index - 1; i >= 0 && i >= index - 6 && mentions[i].start >= from; i--) {
    const { form, end } = mentions[i];
    if (form === 'pronoun') continue;
    // "|People who back the plan|": their clause is part of what they are called.
    if (end > mention.start && form === 'nominal') return speakers[i];
    if (speakers[i] < 0 || end > mention.start) continue;
    if (isPartOfOffice(state, pronoun, i)) continue;
    if (!ofPersons || !isThing(state.people.speakers[speakers[i]].kind)) return speakers[i];
  }
  return -1;
}

/** `Ruth Dorn, the leader of |the opposition|, who …`: what the office behind a name is of, up to the comma. */
function isPartOfOffice(
  { people, reading }: State,
  { mention, mentions, speakers }: Pronoun,
  i: number,
): boolean {
  if (i < 2 || people.speakers[speakers[i]].kind !== 'group' || mentions[i].end !== mention.start - 2)
    return false;
  const office = mentions[i - 1];
  return (
    office.form === 'nominal' &&
    speakers[i - 1] === speakers[i - 2] &&
    reading.text.slice(office.end, mentions[i].start) === ' of '
  );
}

/** `A spokesperson declined. |They| said …`: somebody without a name or a gender who has just spoken. */
function isTheyOfOne(
  { people, lastSpeaker }: State,
  { speaker }: Recent,
  { plural, sourceOf }: Mention,
): boolean {
  if (!plural || sourceOf < 0 || speaker !== lastSpeaker) return false;
  const who = people.speakers[speaker];
  return who.kind === 'unnamed' && !who.named && isUnknown(who);
}

function fits(speaker: Speaker, mention: Mention, thing: boolean): boolean {
  if (thing) return isThing(speaker.kind);
  if (mention.plural)
    return speaker.plural === true || speaker.kind === 'organisation' || speaker.kind === 'group';
  if (speaker.plural || (speaker.kind !== 'person' && speaker.kind !== 'unnamed')) return false;
  return isUnknown(speaker) || speaker.gender === mention.gender;
}
