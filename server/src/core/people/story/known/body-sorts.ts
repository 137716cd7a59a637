// Nouns for bodies, and what bodies of each sort are called.
import { knownOutlets, newspapers } from '../../words/lists/groups.ts';
import { mayBe, Word } from '../../words/scan/words.ts';

/** Whether a noun may stand for any body at all: “the group”, “the company”. */
export function isAnyBody(head: string): boolean {
  return anyBody.has(head);
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

/** What a body of the sort that a noun names may have in its name: of “the airline”, “airways” as well; undefined for no such noun. */
export function nounsOfSort(head: string): ReadonlySet<string> | undefined {
  return sorts.get(head);
}

/** The noun, then those that a name may have instead. */
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
broadcaster news tv television radio broadcasting channel station network
network news tv television radio broadcasting channel station media
channel news tv television radio broadcasting network station
magazine weekly review
`
    .trim()
    .split('\n')
    .map((line) => [line.split(' ')[0], new Set(line.split(' '))]),
);

/** “Lumina”, “Real Elmford”: no word tells what sort of body it is; offices of state have such a word, or one word alone. */
export function isOfNoSort(words: readonly string[], head: string): boolean {
  if (head === 'department' || (words.length > 1 && offices.has(head))) return false;
  return words.every((word) => anySort.has(word) || !mayBe(word, otherSort));
}

const otherSort = Word.body | Word.group | Word.document | Word.officeDomain;
const offices = new Set('bureau regulator watchdog federation league military force'.split(' '));

/** What sort of firm a firm is, as the last word of its name. */
export const firmWords: ReadonlySet<string> = new Set(
  'group holdings holding corporation corp inc ltd limited plc llc company co'.split(' '),
);
/** Words that bodies of every sort have in their names. */
const anySort = new Set([...firmWords, 'national']);

/** Whether a name is that of an outlet: “the Elmford Herald”, “elmford.tv”. */
export function isOutlet(words: readonly string[]): boolean {
  return isNewspaper(words) || words.some((word) => outlets.has(word) || onAir.test(word));
}

const outlets = new Set(knownOutlets.trim().split(/\s+/));
/** … but not “elmford.com”. */
const onAir = /tv$|\.(?!com$)\p{Ll}+$/u;

/** Whether an outlet may be called so: “the channel”. */
export function isMedium(head: string): boolean {
  return media.has(head);
}

const media = new Set(
  'newspaper paper website agency organisation organization broadcaster network channel magazine'.split(' '),
);

/** Whether a name is that of a newspaper. */
export function isNewspaper(words: readonly string[]): boolean {
  return words.some((word) => papers.has(word));
}

const papers = new Set(`newspaper standard star sun mirror ${newspapers}`.split(' '));
