import { isImpression } from '../people/index.ts';
import type { People } from '../people/index.ts';
import { Exchange } from '../tagging/index.ts';
import type { Tagged, TaggedAttribution } from '../tagging/index.ts';
import type { Attribution, QuotesState } from './types.ts';
import { isNamedPerson, unsure } from './parties.ts';
import type { Parties } from './parties.ts';
import type { Named, Telling } from './speaker.ts';

/** Nobody in a dialogue has spoken yet. */
export const noTurns: QuotesState['turns'] = [-1, -1];

/** Who has spoken last, and who before, after a block of a dialogue. */
export function turnsAfter(
  { attributions, carry }: Tagged,
  said: readonly Attribution[],
  before: QuotesState['turns'],
): QuotesState['turns'] {
  if (!dialogues.has(carry.exchange) || attributions.length === 0) return noTurns;
  const [last] = before;
  const { speaker } = said[0];
  return speaker === last ? before : [speaker, last];
}

const dialogues: ReadonlySet<number> = new Set([
  Exchange.saidAloud,
  Exchange.askedAloud,
  Exchange.answered,
  Exchange.alternating,
]);

/**
 * The speaker whom no words there name: how things seem is the author's judgement, an unmarked question the interviewer's, an
 * unmarked answer the guest's, and `Q:`, `A:` and `IF:` stand for the interviewer, the guest and the one person whose initials they are.
 * In a dialogue it is `other`, who spoke before the last one.
 */
export function byTurn(
  { reading, people }: Telling,
  found: TaggedAttribution,
  { guest, asker }: Parties,
  other: number,
): Named | undefined {
  const { evidence, source } = found;
  const asks = asker < 0 ? people.author : asker;
  if (isImpression(reading, found))
    return { ...nobody, speaker: people.author, evidence: [{ kind: 'cue', cue: found.cue[0] }] };
  switch (evidence) {
    case 'question':
      return { ...nobody, speaker: asks, evidence: [{ kind: 'question' }] };
    case 'answer':
      return { ...nobody, speaker: guestOrFirst(people, guest), evidence: [{ kind: 'answer' }], sure: 0.8 };
    case 'set apart':
      return nobody;
    case 'taking turns':
      return { ...nobody, speaker: other, evidence: [{ kind: 'inTurn' }], sure: 0.9 };
    case 'transcript': {
      const label = reading.text.slice(source[0].start, source[0].end);
      if (/^(?:Q|Question|QUESTION)$/.test(label))
        return { ...nobody, speaker: asks, evidence: [{ kind: 'question' }] };
      const speaker = /^(?:A|ANSWER)$/.test(label)
        ? guestOrFirst(people, guest)
        : withInitials(people, label);
      return speaker < 0 ? undefined : { ...nobody, speaker, evidence: [{ kind: 'transcript' }], sure: 0.8 };
    }
    default:
      return undefined;
  }
}

/** So many speakers are looked through for each turn, however many a story has. */
const looked = 200;

const nobody: Named = { speaker: -1, mention: -1, evidence: [], sure: 1 };

/** The guest, or the first person of the story who has a name; nobody where it is not plain who the guest is. */
function guestOrFirst(people: People, guest: number): number {
  if (guest === unsure) return -1;
  if (guest >= 0) return guest;
  return people.speakers.slice(0, looked).findIndex((_, i) => isNamedPerson(people, i));
}

/** The only named person with these initials, or -1. */
function withInitials(people: People, label: string): number {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return -1;
  let found = -1;
  for (let i = 0; i < people.speakers.length && i < looked; i++) {
    const { name } = people.speakers[i];
    if (!isNamedPerson(people, i) || name === label || initialsOf(name) !== label) continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}
