import { nonDeprecatedPropertyClaims, simplify, WBK } from 'wikibase-sdk';
import type { EntityId, PropertyClaims, WbGetEntitiesResponse } from 'wikibase-sdk';
import { dateOf } from './wikidata-dates.ts';

/** Where a look-up goes, and how. */
interface LookUp {
  /** Address of a Wikibase, such as `https://www.wikidata.org`. */
  readonly instance: string;
  readonly language: string;
  /** Asks an address and gives the JSON that it answers; rejects where it does not. */
  ask(url: string): Promise<unknown>;
  /** Answers of before, by what was asked. */
  readonly cache?: Cache;
}

export interface Cache {
  get(key: string): readonly Candidate[] | undefined;
  set(key: string, found: readonly Candidate[]): void;
}

/** Somebody whom a name may mean, as the Wikibase describes them. */
export interface Candidate {
  /** `Q123` */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Positions held, the latest first; dates as precise as they are known. */
  readonly titles: readonly { readonly title: string; readonly from?: string; readonly to?: string }[];
}

const human = 'Q5';
const instanceOf = 'P31';
const positionHeld = 'P39';
const [startTime, endTime] = ['P580', 'P582'];
/** Names on offer: whoever is further down is found by a fuller name. */
const mostCandidates = 10;
/** Items that the API describes in one answer. */
const mostItems = 50;

/**
 * Looks a name up, in three questions: which items have it, what these say (people alone are kept), and what the positions
 * that they held are called. The name is all that is sent of an article; images are not asked for. Rejects where the
 * Wikibase does not answer.
 */
export async function lookUp(name: string, look: LookUp): Promise<readonly Candidate[]> {
  const key = [look.instance, look.language, name].join('\n');
  const before = look.cache?.get(key);
  if (before) return before;
  const found = await ask(name, look);
  // Whoever is not there yet may be tomorrow.
  if (found.length > 0) look.cache?.set(key, found);
  return found;
}

async function ask(name: string, look: LookUp): Promise<readonly Candidate[]> {
  const { language } = look;
  const wbk = wikibase(look.instance);
  const { search = [] } = await answerOf<{ search: readonly { id: string }[] }>(
    look,
    wbk.searchEntities({ search: name, language, uselang: language, limit: mostCandidates }),
  );
  const ids = search.map(({ id }) => id).filter(isItem);
  if (ids.length === 0) return [];
  const entities = await describe(ids, ['labels', 'descriptions', 'claims'], look);
  const people = ids.map((id) => entities[id]).filter((entity) => entity && isHuman(entity));
  const positions = people.flatMap(({ claims }) => positionsIn(claims).map(({ item }) => item));
  const named = await describe([...new Set(positions)].slice(0, mostItems), ['labels'], look);
  const nameOf = (id: string): string | undefined => textIn(named[id]?.labels, language);
  return people.map((entity) => ({
    id: entity.id,
    label: textIn(entity.labels, language) ?? name,
    description: textIn(entity.descriptions, language) ?? '',
    titles: positionsIn(entity.claims)
      .flatMap(({ item, from, to }) => {
        const title = nameOf(item);
        return title === undefined ? [] : [{ title, from, to }];
      })
      .sort((a, b) => order(b).localeCompare(order(a))),
  }));
}

/** The three questions' own words, for whoever wants to see them before they are asked. */
export function questionsFor(
  name: string,
  { instance, language }: Pick<LookUp, 'instance' | 'language'>,
): string {
  return anonymous(
    wikibase(instance).searchEntities({ search: name, language, uselang: language, limit: mostCandidates }),
  );
}

function wikibase(instance: string): ReturnType<typeof WBK> {
  // No SPARQL is asked, but the library wants to know where it would be.
  return WBK({
    instance: trimmed(instance) as never,
    sparqlEndpoint: `${trimmed(instance)}/sparql` as never,
  });
}

function trimmed(instance: string): string {
  return instance.replace(/\/+$/, '');
}

/** In a browser's worker, the API answers strangers only where they say that they are none of its users. */
function anonymous(url: string): string {
  return url.includes('origin=') ? url : `${url}&origin=*`;
}

/** What is read of an item; anything of it may be missing. */
interface Item {
  readonly id: string;
  readonly labels?: Texts;
  readonly descriptions?: Texts;
  readonly claims?: Readonly<Record<string, PropertyClaims>>;
}

type Texts = Readonly<Record<string, { readonly value: string }>>;

async function describe(
  ids: readonly string[],
  props: readonly ('labels' | 'descriptions' | 'claims')[],
  look: LookUp,
): Promise<Readonly<Record<string, Item>>> {
  if (ids.length === 0) return {};
  const languages = [...new Set([look.language, 'en', 'mul'])];
  const url = wikibase(look.instance).getEntities({
    ids: ids as EntityId[],
    props: [...props],
    languages: languages as never,
  });
  const answer = await answerOf<WbGetEntitiesResponse>(look, url);
  return (answer.entities ?? {}) as unknown as Readonly<Record<string, Item>>;
}

/** Asks one question. A Wikibase that will not answer says so in an answer like any other: that rejects. */
async function answerOf<T>(look: LookUp, url: string): Promise<Partial<T>> {
  const answer = (await look.ask(anonymous(url))) as
    (Partial<T> & { readonly error?: { readonly code?: string; readonly info?: string } }) | null;
  if (answer?.error) throw new Error(answer.error.info ?? answer.error.code);
  return answer ?? {};
}

function isItem(id: string): boolean {
  return /^Q[1-9]\d*$/.test(id);
}

function isHuman({ claims }: Item): boolean {
  const kinds = claims?.[instanceOf];
  return kinds !== undefined && (simplify.propertyClaims(kinds) as unknown[]).includes(human);
}

function positionsIn(claims: Item['claims']): { item: string; from?: string; to?: string }[] {
  const held = nonDeprecatedPropertyClaims(claims?.[positionHeld] ?? ([] as never));
  return held.flatMap((claim) => {
    const value = (claim.mainsnak as { datavalue?: { value: { id?: string } } }).datavalue?.value;
    if (!value?.id || !isItem(value.id)) return [];
    return [
      { item: value.id, from: dateOf(claim.qualifiers, startTime), to: dateOf(claim.qualifiers, endTime) },
    ];
  });
}

function textIn(texts: Texts | undefined, language: string): string | undefined {
  return (texts?.[language] ?? texts?.en ?? texts?.mul)?.value;
}

/** What is held now comes first, then what ended or began last. */
function order({ from, to }: { from?: string; to?: string }): string {
  return `${to ?? (from ? '9' : '0')} ${from ?? ''}`;
}
