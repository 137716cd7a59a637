import type { People, Speaker } from '../../people/index.ts';
import { knownAs, namesOf } from './match.ts';
import { nearName } from './near.ts';
import type { KnownPerson } from './types.ts';

/** Who of the people file is in a story, and whose names come near one of the file. */
interface KnownStory {
  readonly who: ReadonlyMap<Speaker, KnownPerson>;
  /** The name as the file spells it. */
  readonly spelled: ReadonlyMap<Speaker, string>;
}

/** Who is in a story, and whom the people file knows. */
interface Told {
  readonly people: People;
  readonly known: readonly KnownPerson[];
}

const worked = new WeakMap<People, { readonly known: readonly KnownPerson[]; readonly story: KnownStory }>();
const nobody: KnownStory = { who: new Map(), spelled: new Map() };

/** Worked out once for the people of a story, since every rule asks at every block. */
export function knownStory({ people, known }: Told): KnownStory {
  if (known.length === 0) return nobody;
  const before = worked.get(people);
  if (before?.known === known) return before.story;
  const story = read(people, known);
  worked.set(people, { known, story });
  return story;
}

function read(people: People, known: readonly KnownPerson[]): KnownStory {
  const who = new Map<Speaker, KnownPerson>();
  const spelled = new Map<Speaker, string>();
  for (const speaker of people.speakers) {
    if (speaker.kind !== 'person' || !speaker.named) continue;
    const person = knownAs(known, speaker);
    if (person) who.set(speaker, person);
    const right = nearName(namesOf(known), speaker.name, person);
    if (right !== undefined) spelled.set(speaker, right);
  }
  return { who, spelled };
}
