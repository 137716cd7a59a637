import { later } from '../say/index.ts';

/** A key of a people file: what it is for, as completion and schema tell it. */
export interface Key {
  readonly name: string;
  readonly says: string;
}

export const topKeys: readonly Key[] = [
  { name: 'people', says: later('Everybody whom this newsroom knows: a list of entries.') },
];

export const personKeys: readonly Key[] = [
  { name: 'id', says: later('A short name for the entry that never changes, such as `anna-keller`.') },
  { name: 'name', says: later('The full name as it is printed, without titles.') },
  {
    name: 'aliases',
    says: later('Other names in print: maiden names, short forms, other spellings that are right.'),
  },
  { name: 'titles', says: later('Offices and roles with their dates: what was held when.') },
  { name: 'organisation', says: later('The body or company that the person belongs to.') },
  { name: 'links', says: later('Where more is known: `wikidata` (Q123) and `web` (an address).') },
  { name: 'pronouns', says: later('Pronouns, if the person states them, such as `she/her`.') },
  {
    name: 'notes',
    says: later('What else a colleague should know. Not for sources who are to be protected.'),
  },
  {
    name: 'confidential',
    says: later('`true` for a source who is to be protected: such entries belong in the confidential file.'),
  },
];

export const titleKeys: readonly Key[] = [
  { name: 'title', says: later('The office or role as it is printed after the name, such as `mayor`.') },
  { name: 'organisation', says: later('The body in which it is held.') },
  { name: 'from', says: later('Its first day, month or year: `2019-05-01`, `2019-05` or `2019`.') },
  { name: 'to', says: later('Its last day, month or year. Left out while it is held.') },
];

export const linkKeys: readonly Key[] = [
  { name: 'wikidata', says: later('The item on Wikidata, such as `Q42`.') },
  { name: 'web', says: later('The address of a page about the person.') },
];
