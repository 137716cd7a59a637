import { hashString } from '../../../base/index.ts';
import type { Bodies } from './bodies.ts';
import type { Entity } from './entity.ts';
import { isAddress } from '../../words/offices/official.ts';
import { bodiesOfState } from '../../words/offices/public-bodies.ts';
import { officeOfState } from './offices.ts';
import type { Persons } from './persons.ts';
import { foldWord } from '../../words/scan/scan.ts';
import { mayBe, Word } from '../../words/scan/words.ts';

/**
 * Says of every person who is an official only by what the whole story tells: "Dorn spokesman", "Dorn’s chief of staff" under
 * an official, and not "Chairman Rill" of a firm.
 */
export function settleOfficials(persons: Persons, bodies: Bodies): void {
  for (const person of persons.all) {
    if (
      person.official &&
      person.titles.length > 1 &&
      (leadsElsewhere(person) || isChieftain(person) || isOfChurch(person))
    )
      person.official = false;
    if (person.official || person.titles.length === 0) continue;
    person.official = person.titles.some((title) => {
      const words = title.split(/[\s’']+/);
      if (!words.some(isBodyOffice)) return false;
      return words.some((word) => isOfficialsName(persons, word) || isOfState(bodies, word));
    });
  }
}

/** "Norrland Mills chairman Rill", and "Chairman Rill" from then on: one office, and no official's. */
function leadsElsewhere({ mentions }: Entity): boolean {
  const elsewhere = new Set<string>();
  for (const { official, titles } of mentions)
    if (!official)
      for (const title of titles) for (const word of title.toLowerCase().split(' ')) elsewhere.add(word);
  return (
    elsewhere.size > 0 &&
    mentions.every(
      ({ official, titles: [title] }) =>
        !official || (isAddress(title ?? '') && elsewhere.has(title.toLowerCase())),
    )
  );
}

/** "Chief Femi Osei, a lawyer": a chief who has a calling is one by courtesy, a captain one of a ship or a team. */
function isChieftain({ titles }: Entity): boolean {
  return titles.some(isRank) && titles.every((title) => isRank(title) || isCalling(title));
}

/** “Minister the Rev Ruth Dorn”: of a church. */
function isOfChurch({ titles }: Entity): boolean {
  return (
    titles.some((title) => /^Rev/.test(title)) && titles.every((title) => /^(?:Rev\b|minister$)/i.test(title))
  );
}

function isRank(title: string): boolean {
  return title === 'Chief' || title === 'Captain';
}

function isCalling(title: string): boolean {
  const head = title.slice(title.lastIndexOf(' ') + 1);
  return mayBe(head, Word.role) && !mayBe(head, officeOfState);
}

function isBodyOffice(word: string): boolean {
  return mayBe(word, Word.bodyOffice);
}

/** “|NHC| director”: short for the National Harbour Commission, as the story tells. */
function isOfState(bodies: Bodies, word: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word)) return false;
  const words = bodies.byAcronym.get(foldWord(word))?.words ?? [];
  return words.some((part) => bodiesOfState.has(hashString(part)) || parties.has(part));
}

const parties: ReadonlySet<string> = new Set(['party', 'front']);

function isOfficialsName(persons: Persons, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return (persons.byLast.get(foldWord(word)) ?? []).some((bearer) => bearer.official);
}

/** Whether two titles have a word in common that is longer than two letters. */
export function sharesWord(a: string, b: string): boolean {
  const words = a.toLowerCase().split(/[\s.]+/);
  return b
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 2 && words.includes(word));
}
