import type { People } from '../people/index.ts';
import { Exchange } from '../tagging/index.ts';
import type { QuotesInput, QuotesState } from './types.ts';

/** Who is asked and who asks, in an interview or before a court; -1 for nobody or not yet. */
export type Parties = Pick<QuotesState, 'guest' | 'asker'>;

/** Who answers and who asks behind a block, as it introduces them or the blocks before did. */
export function partiesOf(input: QuotesInput, people: People, known: Parties): Parties {
  return (
    examined(input, people, known) ??
    conversed(input, people, known) ?? { ...known, guest: guestOf(input, people, known.guest) }
  );
}

/** `|TOM RILL|, called as a witness`, then `Questions from |Ms Dorn|` or `BY |MS. DORN|:`. */
function examined(
  { reading: { text }, mentions: { mentions }, resolution }: QuotesInput,
  people: People,
  { guest }: Parties,
): Parties | undefined {
  if (text.length > longestHeading) return undefined;
  const { speakers } = resolution;
  let at = 0;
  while (at < speakers.length && !isNamedPerson(people, speakers[at])) at++;
  if (at === speakers.length) return undefined;
  const speaker = speakers[at];
  if (examines.test(text.slice(0, mentions[at].name.start))) return { asker: speaker, guest };
  if (byWhom.test(text)) return { asker: speaker, guest };
  return mentions[at].start === 0 && testifies.test(text) ? { asker: -1, guest: speaker } : undefined;
}

const longestHeading = 240;
const examines =
  /^(?:(?:further |re-?)?questions (?:from|by)|(?:(?:further|direct|cross|re-?direct|re-?cross)[- ])*examin(?:ation|ed)(?:[- ]in[- ]chief)? by) (?:\p{L}+\.? ){0,2}$/iu;
const byWhom = /^BY \p{L}.*:$/u;
const testifies =
  /\((?:continued|called|recalled|affirmed|sworn)\)|, (?:\p{L}+ )?(?:sworn|affirmed|called as a witness)\b/u;

/** `Minister Ruth Dorn speaks to |Tom Rill|.`: of the two who are named so, the one of whom the story says no more asks. */
function conversed(
  { reading: { text }, mentions: { mentions }, resolution }: QuotesInput,
  people: People,
  { asker }: Parties,
): Parties | undefined {
  if (asker >= 0) return undefined;
  let lead = 0;
  while (
    lead < mentions.length &&
    !(mentions[lead].leads && isNamedPerson(people, resolution.speakers[lead]))
  )
    lead++;
  if (lead === mentions.length) return undefined;
  const first = resolution.speakers[lead];
  for (let i = lead + 1; i < mentions.length; i++) {
    const { start } = mentions[i];
    const second = resolution.speakers[i];
    if (second === first || !isNamedPerson(people, second)) continue;
    if (!isSpokenWith(text, start)) continue;
    const asks = weightOf(people.speakers[first]) < weightOf(people.speakers[second]) ? first : second;
    return { asker: asks, guest: asks === first ? second : first };
  }
  return undefined;
}

/** Whether `speaks to` or one of its kind stands before an offset. */
function isSpokenWith(text: string, start: number): boolean {
  if (!text.startsWith('to ', start - 3) && !text.startsWith('with ', start - 5)) return false;
  return speaksWith.test(text.slice(Math.max(0, start - 24), start));
}

const speaksWith =
  /\b(?:speaks|spoke|talks|talked|chats|chatted|sits down|sat down|in conversation) (?:to|with) $/;

function weightOf({ mentions, titles }: People['speakers'][number]): number {
  return mentions.length + 2 * titles.length;
}

/** Whether a speaker is a person who has a name; -1 is nobody. */
export function isNamedPerson({ speakers }: People, speaker: number): boolean {
  return speaker >= 0 && speakers[speaker].named && speakers[speaker].kind === 'person';
}

/**
 * Who is interviewed: the person with a name beside the word that calls the story an interview, or the only one of that block, or
 * the first one behind it. `unsure` where that block names several and none beside the word.
 */
function guestOf(
  { reading, mentions: { mentions }, resolution }: QuotesInput,
  people: People,
  known: number,
): number {
  if (known !== -1 || !interviews.has(reading.tagged.carry.exchange)) return known;
  const named = mentions.flatMap(({ start, end }, i) => {
    const speaker = resolution.speakers[i];
    return isNamedPerson(people, speaker) ? [{ start, end, speaker }] : [];
  });
  if (named.length === 0) return -1;
  const calls = callsInterview.exec(reading.text);
  if (!calls) return named[0].speaker;
  const from = calls.index;
  const to = from + calls[0].length;
  const until = topicFrom(reading.text, to);
  const meant = named.filter(({ start }) => start < until);
  if (meant.length > 0 && named.every(({ speaker }) => speaker === meant[0].speaker)) return meant[0].speaker;
  const beside =
    meant.find(({ start }) => start >= to && start < to + besideWord) ??
    meant.find(({ end }) => end <= from && end > from - besideWord);
  return beside?.speaker ?? unsure;
}

/** One past the word behind which stands what an interview is about: `Ines Falk talks |about| ferries`. */
function topicFrom(text: string, at: number): number {
  const found = topic.exec(text.slice(at));
  return found ? at + found.index + found[0].length : text.length;
}

const topic = /\b(?:on|about|over|regarding)\b/;

/** Somebody is interviewed, and it is not plain who. */
export const unsure = -2;

/** In characters. */
const besideWord = 60;
const callsInterview =
  /\b(?:interview(?:s|ed|ee)?|conversation|q&a|talks|speaks|chats|discusses|tells|spoke|talked|chatted|sat down)\b/i;

const interviews: ReadonlySet<number> = new Set([
  Exchange.interview,
  Exchange.asked,
  Exchange.askedInBold,
  Exchange.told,
]);
