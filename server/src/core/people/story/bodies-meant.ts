import type { Entity } from './entity.ts';
import { areApart, hasProper, nameText } from './name-text.ts';
import type { RecentlyNamed } from './recent.ts';
import { knownOutlets } from '../words/lists/groups.ts';
import type { Mention } from '../types.ts';
import { anyOffice, anyPlace, mayBe, Word } from '../words/words.ts';

/** The body that a noun for one means: `the commission` the last one of that name, `the government` the country that speaks. */
export function bodyMeant(recent: RecentlyNamed, mention: Mention): Entity | undefined {
  const [head] = mention.words;
  if (head === 'government' || head === 'administration' || head === 'cabinet') {
    const country = countryMeant(recent, mention);
    if (country) return country;
  }
  // “|The company|, which owns Hale’s”: what only adds to it is none of what it is called.
  const text = nameText(mention);
  const named = recent.byWord.get(head);
  if (named && !areApart(text, named.name) && !isOfOffice(text)) return named;
  if (hasProper(text) || owned.test(text)) return undefined;
  if (anyBody.has(head)) return bodyOfField(recent, mention) ?? anyBodyMeant(recent, head);
  return plain.test(text) ? bodyOfSort(recent, head) : undefined;
}

function countryMeant({ countries }: RecentlyNamed, mention: Mention): Entity | undefined {
  let best: Entity | undefined;
  for (const country of countries) {
    if (mention.organisation && mention.organisation !== country.name) continue;
    if (!best || country.sources > best.sources) best = country;
  }
  return best;
}

/** "The |rights| group" is the one with rights in its name. */
function bodyOfField({ byWord }: RecentlyNamed, { text }: Mention): Entity | undefined {
  const [, field] = /^the (\p{Ll}{4,}) \p{Ll}+$/iu.exec(text) ?? [];
  return field === undefined ? undefined : byWord.get(field);
}

/** “The |president’s| office” is called after its holder, and is no other office. */
function isOfOffice(text: string): boolean {
  const [, owner] = /(\p{Ll}+)[’']s? /u.exec(text) ?? [];
  return owner !== undefined && mayBe(owner, anyOffice);
}

/** “The bank”, “the central bank”: nothing tells it from others of its sort. */
const plain = /^the (?:central )?\p{L}+$/iu;

/** "The paper workers’ union". */
const owned = /[’']/;

/** The body spoken of last, where `head` is a noun for any body: "the company". */
export function anyBodyMeant(recent: RecentlyNamed, head: string): Entity | undefined {
  if (!anyBody.has(head)) return undefined;
  const firm = firms.has(head);
  return recent.bodies.find(
    (body) => mayBeMeant(body) && !(firm && isPublic(body)) && (media.has(head) || !isOutlet(body)),
  );
}

function mayBeMeant(body: Entity): boolean {
  return body.strong && !isCommon(body) && !isPlace(body);
}

/** `Lumina … |the airline|`: the body spoken of last whose name has that noun or one like it, or that speaks and may be anything. */
function bodyOfSort({ bodies }: RecentlyNamed, head: string): Entity | undefined {
  const nouns = sorts.get(head);
  if (!nouns) return undefined;
  return bodies.find(
    (body) =>
      mayBeMeant(body) &&
      (media.has(head) || !isOutlet(body)) &&
      (body.words.some((word) => nouns.has(word)) || (body.sources > 0 && isOfNoSort(body, head))),
  );
}

/** “Lumina”, “Real Elmford”: no word tells what sort of body it is; offices of state have such a word, or one word alone. */
function isOfNoSort({ words }: Entity, head: string): boolean {
  if (head === 'department' || (words.length > 1 && offices.has(head))) return false;
  return words.every((word) => anySort.has(word) || !mayBe(word, otherSort));
}

const otherSort = Word.body | Word.group | Word.document | Word.officeDomain;
const offices = new Set('bureau regulator watchdog federation league military force'.split(' '));

/** What “the airline” may be called by: the noun, then those that its name may have instead. */
const sorts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
bank banking bancorp reserve
party alliance congress coalition front movement league union democrats
club united city athletic rovers wanderers rangers team
force forces police service constabulary
department office treasury ministry police
bureau office
regulator authority agency commission
watchdog authority agency commission
airline airlines airways air lines carrier
carrier airlines airways air lines airline
website news
university institute school college
charity trust foundation fund society mission
nonprofit trust foundation fund society institute center centre
bloc union league community council association
alliance coalition organization organisation treaty
coalition alliance front
movement front brotherhood party
military army forces force navy guard
guild union association
league federation association
federation association league
supermarket stores
utility power energy water
broadcaster news tv television radio broadcasting channel station network
network news tv television radio broadcasting channel station media
channel news tv television radio broadcasting network station
magazine weekly review
`
    .trim()
    .split('\n')
    .map((line) => [line.split(' ')[0], new Set(line.split(' '))]),
);

/** Nouns that bodies of every sort have in their names. */
const anySort = new Set(
  'group holdings corporation corp inc ltd limited plc llc company co national'.split(' '),
);

/** Who reports, is no party or bank of which the report speaks. */
function isOutlet({ words }: Entity): boolean {
  return words.some(
    (word) => outlets.has(word) || newspapers.has(word) || /tv$|\.(?!com$)\p{Ll}+$/u.test(word),
  );
}

const outlets = new Set(knownOutlets.trim().split(/\s+/));
/** What an outlet may be called. */
const media = new Set(
  'newspaper paper website agency organisation organization broadcaster network channel magazine'.split(' '),
);

/** “Pyongyang vowed … |The company| …”: a city is called by no such noun. */
function isPlace({ words }: Entity): boolean {
  return words.length === 1 && mayBe(words[0], anyPlace);
}

/** “The hospital”, “the team”: a body told by its noun alone is no body of another noun. */
function isCommon({ name }: Entity): boolean {
  return /^[Tt]he \p{Ll}+$/u.test(name);
}

/** The outlet spoken of last: “the paper”, which may be a text as well, and “the broadcaster”, which may be somebody. */
export function outletMeant(recent: RecentlyNamed, { words: [head], text }: Mention): Entity | undefined {
  if (head !== 'paper') return apart.has(head) && plain.test(text) ? bodyOfSort(recent, head) : undefined;
  return recent.bodies.find(({ words, strong }) => strong && words.some((word) => newspapers.has(word)));
}

const apart = new Set(['broadcaster', 'website']);

const newspapers = new Set(
  'newspaper times post herald tribune gazette telegraph guardian mail observer express press daily chronicle dispatch sentinel globe examiner courier review weekly journal news standard star sun mirror'.split(
    ' ',
  ),
);

/** "The company" is no ministry, no brigade and no board. */
function isPublic({ words }: Entity): boolean {
  return words[0] === 'board' || words.some((word) => mayBe(word, Word.publicBody));
}

/** Whether a noun is one for a firm: “the company”. */
export function isFirmNoun(head: string): boolean {
  return firms.has(head);
}

/** Whether a noun may stand for a body whatever it is called: “the bank”, “the group”. */
export function isBodyNoun(head: string): boolean {
  return anyBody.has(head) || sorts.has(head);
}

const firms = new Set(
  'company firm retailer manufacturer automaker carmaker maker drugmaker chipmaker planemaker shipbuilder housebuilder insurer lender brewery utility conglomerate multinational start-up startup'.split(
    ' ',
  ),
);

/** Nouns that may stand for any body at all. */
const anyBody = new Set([
  ...firms,
  ...'group organisation organization agency body newspaper paper website union'.split(' '),
]);
