import { firmWords } from './body-sorts.ts';
import { entity, isCountry } from './entity.ts';
import type { Entity } from './entity.ts';
import { areAllIn, nameText } from './name-text.ts';
import type { Mention } from '../../types.ts';
import { anyPlace, mayBe } from '../../words/scan/words.ts';

/** The organisations of a story by name, acronym and single words. */
export interface Bodies {
  readonly all: Entity[];
  readonly byName: Map<string, Entity>;
  readonly byAcronym: Map<string, Entity>;
  readonly byWord: Map<string, Entity | undefined>;
  /** By all words of the name but the one for what sort of firm it is: "norrland mills" for Norrland Mills Group. */
  readonly byFirm: Map<string, Entity>;
  /** By what follows a country's or town's name: "defence ministry" for Karsia’s Defence Ministry; `undefined` for two such. */
  readonly byTail: Map<string, Entity | undefined>;
  /** By the first and the last word: "maritime museum" for Maritime Memorial Museum. */
  readonly byEnds: Map<string, Entity>;
}

export function noBodies(): Bodies {
  return {
    all: [],
    byName: new Map(),
    byAcronym: new Map(),
    byWord: new Map(),
    byFirm: new Map(),
    byTail: new Map(),
    byEnds: new Map(),
  };
}

/** The body that a name means; made when it is new. */
export function bodyOfName(bodies: Bodies, mention: Mention): Entity {
  const { words } = mention;
  const key = words.join(' ');
  const known =
    bodies.byName.get(key) ??
    (words.length === 1 ? bodies.byAcronym.get(acronymOf(words[0])) : bodyOfPart(bodies, words, key));
  if (known) return nameFuller(bodies, known, mention);
  const country = isCountry(mention) && mention.organisation;
  const made = entity('organisation', words, country || nameText(mention));
  bodies.all.push(made);
  bodies.byName.set(key, made);
  if (!country && words.length > 1) {
    noteParts(bodies, made);
    noteWords(bodies, made);
    noteInitials(bodies, made);
  }
  return made;
}

/** "Bank of Elmford", “Elmford’s Bakers’ Guild”: a word may mean the body, but what a body is of or in has a name of its own. */
function noteWords({ byWord }: Bodies, body: Entity): void {
  const { words } = body;
  // “Elmford Crown Court”, “Nether Elmford Parish Council”: in front stands where it is.
  const local = localBodies.has(words[words.length - 1]);
  let first = 0;
  while (local && !sorts.has(words[first])) first++;
  for (let i = first; i < words.length && !small.has(words[i]); i++) {
    if (words[i + 1] === "'s") continue;
    // "Elmford Police", "Elmford Crown Court": what opens two names is where they are, and neither.
    const two = i < words.length - 1 && byWord.has(words[i]);
    byWord.set(words[i], two ? undefined : body);
  }
}

/** "Union of Port Workers" is the UPW and the UoPW, "the Karsian Anti-Smoking League" the KASL and the ASL. */
function noteInitials({ byAcronym }: Bodies, body: Entity): void {
  const words: string[] = [];
  for (const word of body.words) if (word !== "'s") for (const part of word.split('-')) words.push(part);
  const long = words.filter(isLarge);
  for (const short of [long.slice(placesIn(long)), long, words].map(initialsOf))
    if (short.length > 1) byAcronym.set(short, body);
}

/** How many words, from the first on, only say where a body is. */
function placesIn(words: readonly string[]): number {
  let places = 0;
  while (places < words.length - 2 && (words[places] === "'s" || mayBe(words[places], anyPlace))) places++;
  return places;
}

function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) initials += word.includes('.') ? word.replace(/\./g, '') : word[0];
  return initials;
}

/** "Norrland Mills" and "Norrland Mills Group", "the Maritime Museum" and "the Maritime Memorial Museum". */
function bodyOfPart(bodies: Bodies, words: readonly string[], key: string): Entity | undefined {
  const firm = bodies.byFirm.get(key) ?? (isFirm(words) ? bodies.byName.get(withoutLast(words)) : undefined);
  if (firm) return firm;
  if (isSaints(words)) return bodies.byFirm.get(words.slice(0, 2).join(' '));
  const tail = bodies.byTail.get(key);
  if (tail) return tail;
  const other = bodies.byEnds.get(endsOf(words));
  if (!other) return undefined;
  const [short, long] = words.length < other.words.length ? [words, other.words] : [other.words, words];
  return short.length > 1 && areAllIn(short, long) ? other : undefined;
}

function noteParts({ byFirm, byEnds, byTail }: Bodies, body: Entity): void {
  const { words } = body;
  if (isFirm(words)) byFirm.set(withoutLast(words), body);
  if (isSaints(words)) byFirm.set(words.slice(0, 2).join(' '), body);
  byEnds.set(endsOf(words), body);
  const tail = words.slice(placesIn(words)).join(' ');
  if (tail.length < words.join(' ').length) byTail.set(tail, byTail.has(tail) ? undefined : body);
}

function nameFuller(bodies: Bodies, known: Entity, mention: Mention): Entity {
  if (mention.words.length > known.words.length && !isCountry(known)) {
    known.words = mention.words;
    known.name = nameText(mention);
    bodies.byName.set(mention.words.join(' '), known);
  } else if (nameText(mention).toUpperCase() === known.name) {
    // A headline in capitals is not how the body writes itself.
    known.name = nameText(mention);
  }
  return known;
}

function isFirm(words: readonly string[]): boolean {
  return words.length > 2 && firmWords.has(words[words.length - 1]);
}

/** "St Bride’s Primary School" is St Bride’s. */
function isSaints(words: readonly string[]): boolean {
  return words.length > 1 && (words[0] === 'st' || words[0] === 'saint');
}

function withoutLast(words: readonly string[]): string {
  return words.slice(0, -1).join(' ');
}

function endsOf(words: readonly string[]): string {
  return `${words[0]} ${words[words.length - 1]}`;
}

/** Notes what stands in brackets after a body's name as its short form. */
export function noteShortForm({ byAcronym }: Bodies, { words }: Mention, body: Entity | undefined): void {
  if (body?.kind === 'organisation') byAcronym.set(acronymOf(words[0]), body);
}

/** The body that one word of its name ("the Commission", "Lockhart" for Lockhart Mills) may mean. */
export function bodyOfWord(bodies: Bodies, word: string): Entity | undefined {
  return bodies.byName.get(word) ?? bodies.byAcronym.get(acronymOf(word)) ?? bodies.byWord.get(word);
}

function acronymOf(word: string): string {
  return word.replace(/[.\u00b7]/g, '');
}

function isLarge(word: string): boolean {
  return !small.has(word);
}

/** Bodies that are called by the place that they are of, … */
const localBodies = new Set(['court', 'council', 'police', 'constabulary']);
/** … and what may stand between that and their noun. */
const sorts = new Set([
  ...localBodies,
  ...[
    'crown',
    'magistrates',
    'high',
    'supreme',
    'sheriff',
    'county',
    'city',
    'town',
    'parish',
    'borough',
    'district',
  ],
]);
const small = new Set(['of', 'the', 'for', 'and', 'de', 'du', 'on', 'in', '&']);
