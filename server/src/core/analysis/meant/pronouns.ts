import { tokenAt } from '../../language/index.ts';
import { isTurn, pronounIn } from '../../people/index.ts';
import type { Gender } from '../../people/index.ts';
import { theyOfTwo } from './pairs.ts';
import { spokenOf } from './spoken-of.ts';
import { mayBeShip } from './ships.ts';
import { isPerson, sentenceAt, standsAround, standsBefore, toldHere } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Meant } from './types.ts';
import { voiceAt } from './voices.ts';

/** Whom a pronoun means that is no mention, or means nobody as one; undefined for other words. */
export function pronounMeant(
  telling: Telling,
  token: number,
  word: string,
  quoted: boolean,
): Pick<Meant, 'who' | 'gender' | 'plural'> | undefined {
  const start = telling.block.prose.tokens.start[token];
  if (first.test(word)) return only(telling, speaksAt(telling, token));
  if (second.test(word)) return only(telling, askedAt(telling, quoted));
  const pronoun = pronounIn(word);
  if (!pronoun) return undefined;
  const { role, gender, plural } = pronoun;
  if (role === 'relative') return /^who/i.test(word) ? only(telling, beforeWho(telling, start)) : undefined;
  if (role !== 'third') return undefined;
  if (plural) return quoted ? undefined : { who: theyOfTwo(telling, start), gender, plural };
  if (!quoted) return undefined;
  const near = reflexive.test(word) ? standsBefore(telling, start, /^ $/) : undefined;
  return { who: near?.who ?? spokenOf(telling, start, gender, sayers(telling, token)), gender, plural };
}

const first = /^(?:I|me|my|mine|myself)$/i;
const second = /^(?:you|your|yours|yourself)$/i;

function only({ analysis }: Telling, who: number): Pick<Meant, 'who' | 'gender' | 'plural'> | undefined {
  if (who < 0) return undefined;
  const { gender = 'unknown', plural, kind } = analysis.people.speakers[who];
  if (plural || (kind !== 'person' && kind !== 'unnamed' && kind !== 'author')) return undefined;
  return { who: [who], gender, plural: false };
}

/** Who says “I”: outside of what others say whoever wrote the article. */
function speaksAt(telling: Telling, token: number): number {
  const { author, block, voices, index } = telling;
  return isSaid(telling, token) ? voiceAt(block, voices[index], token) : author;
}

/** Whom an interviewer asks; -1 elsewhere. */
function askedAt({ block: { prose, quotes } }: Telling, quoted: boolean): number {
  const { asker, guest } = quotes.carry;
  return quoted && isTurn(prose) && asker >= 0 && quotes.attributions[0].speaker === asker ? guest : -1;
}

/** Who does not call themselves “he” at a token. */
function sayers({ block, voices, index }: Telling, token: number): readonly number[] {
  const { asker, guest } = block.quotes.carry;
  return isTurn(block.prose) && asker >= 0 ? [asker, guest] : [voiceAt(block, voices[index], token)];
}

/** `Ruth Dorn, |who| …`, `Tom Rill, an old friend |who| …`: the person right before it; -1 for nobody. */
function beforeWho(telling: Telling, start: number): number {
  const before =
    standsBefore(telling, start) ?? standsBefore(telling, start, apposition) ?? standsAround(telling, start);
  const who = before && !before.pronoun && before.who.length === 1 ? before.who[0] : -1;
  return who >= 0 && isPerson(telling.analysis, who) ? who : -1;
}

const apposition = /^, (?:(?:now|once|then) )?(?:an?|the|his|her|their) [^,;:.“”()]{1,70},? $/;

/** A pronoun that means somebody of whom only these words tell: “her |husband| blamed |himself|”. */
export function corrected(telling: Telling, index: number, speaker: number): readonly number[] {
  const { block } = telling;
  const { start, text, gender, sourceOf, plural, quoted } = block.mentions.mentions[index];
  if (plural && sourceOf < 0 && !quoted) {
    const two = theyOfTwo(telling, start);
    return two.length > 0 ? two : [speaker];
  }
  const { asker, guest } = block.quotes.carry;
  // Two who talk with one another say “you”.
  if (isTurn(block.prose) && asker >= 0 && (speaker === asker || speaker === guest) && gender !== 'unknown')
    return sourceOf === 0 ? [speaker] : spokenOf(telling, start, gender, [asker, guest]);
  if (quoted && !plural && gender !== 'unknown') return inSpeech(telling, index);
  if (sourceOf >= 0) return [speaker];
  if (gender === 'female' && mayBeShip(telling, start)) return nobody;
  if (!reflexive.test(text)) return [speaker];
  return standsBefore(telling, start, /^ $/)?.who ?? lastOf(telling, start, gender)?.who ?? [speaker];
}

const far = 40;
const nobody: readonly number[] = [];

/** `Mr Rill praised the widow. “|She| told me …”`: whoever speaks there is whom the words before tell of. */
function inSpeech(telling: Telling, index: number): readonly number[] {
  const { prose, mentions } = telling.block;
  const { start, gender } = mentions.mentions[index];
  const token = tokenAt(prose, start);
  return spokenOf(telling, start, gender, sayers(telling, token));
}

const reflexive = /sel(?:f|ves)$/i;

/** Who of that gender was told of last in the sentence, pronouns left out that only own what follows. */
function lastOf(telling: Telling, offset: number, gender: Gender): Meant | undefined {
  const { start } = sentenceAt(telling, offset);
  const here = toldHere(telling);
  for (let i = here.length - 1; i >= 0 && here[i].start >= start && i > here.length - far; i--)
    if (here[i].gender === gender && !here[i].pronoun && here[i].subject) return here[i];
  return undefined;
}

/** Whether somebody says the word at a token. */
export function isSaid({ block: { prose } }: Telling, token: number): boolean {
  return prose.tokens.quotation[token] >= 0 || isTurn(prose) || prose.setting === 'apart';
}
