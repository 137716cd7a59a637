import { isCountry } from './entity.ts';
import type { Entity } from './entity.ts';
import type { Mention } from '../../types.ts';

/** How many are kept of each sort: who was spoken of longer ago than so many others is no longer pointed at. */
const kept = 12;

/** Who was spoken of last, by what a nominal may call them, so that no nominal searches the whole story. */
export interface RecentlyNamed {
  readonly persons: Entity[];
  /** Persons by each word of their titles, the latest first. */
  readonly byOffice: Map<string, Entity[]>;
  /** The people whom a share was last taken of: "47 percent of voters". */
  group: Entity | undefined;
  /** The person who was the subject, or the source, of what was said last. */
  subject: Entity | undefined;
  /** The person who spoke last. */
  speaker: Entity | undefined;
  readonly bodies: Entity[];
  /** Bodies by each word of their names, the latest alone. */
  readonly byWord: Map<string, Entity>;
  /** Countries that speak. */
  readonly countries: Entity[];
}

export function nobodyYet(): RecentlyNamed {
  return {
    persons: [],
    byOffice: new Map(),
    group: undefined,
    subject: undefined,
    speaker: undefined,
    bodies: [],
    byWord: new Map(),
    countries: [],
  };
}

/** Notes that somebody was just mentioned; call it after the mention is joined to them. */
export function noteMention(recent: RecentlyNamed, named: Entity, mention: Mention): void {
  if (named.kind === 'person' || (named.kind === 'unnamed' && !named.plural && named.words[0] !== 'one')) {
    // Named twice in a row, and no office is new: everything is as it was.
    const again = recent.persons[0] === named && named.noted === named.officeWords.length;
    if (!again) notePerson(recent, named);
    if (mention.leads && !mention.quoted) recent.subject = named;
    if (mention.sourceOf >= 0 && !mention.quoted) recent.speaker = named;
  } else if (named.kind === 'group' && named.members.length === 0) {
    if (mention.name.start > mention.start) recent.group = named;
  } else if (named.kind === 'organisation' && named.named) {
    if (isCountry(named)) {
      if (named.sources > 0 && !recent.countries.includes(named)) recent.countries.push(named);
      return;
    }
    // Named twice in a row: nobody else has taken its words since.
    if (recent.bodies[0] === named) return;
    toFront(recent.bodies, named);
    for (const word of named.words) recent.byWord.set(word, named);
    for (const noun of named.officeWords) recent.byWord.set(noun, named);
  }
}

/** Whoever was spoken of without a name has one. */
export function replaced(recent: RecentlyNamed, source: Entity, person: Entity): void {
  const at = recent.persons.indexOf(source);
  if (at >= 0) recent.persons[at] = person;
  if (recent.subject === source) recent.subject = person;
  if (recent.speaker === source) recent.speaker = person;
}

function notePerson(recent: RecentlyNamed, named: Entity): void {
  toFront(recent.persons, named);
  named.noted = named.officeWords.length;
  for (const word of named.officeWords) {
    const holders = recent.byOffice.get(word);
    if (holders) toFront(holders, named);
    else recent.byOffice.set(word, [named]);
  }
}

/** Puts somebody first, in the place that they, or whoever was named longest ago, had before. */
function toFront(list: Entity[], named: Entity): void {
  let at = 0;
  while (at < list.length && at < kept - 1 && list[at] !== named) at++;
  for (; at > 0; at--) list[at] = list[at - 1];
  list[0] = named;
}
