import type { Article, GoldAttribution, Spans } from './gold.ts';
import { FIRST_NAMES, SURNAMES, UNSEEN_FIRST_NAMES, UNSEEN_SURNAMES } from './names.ts';
import type { Silver } from './corpus.ts';

/** A copy of an article in another guise: other quotation marks, casing, line structure, names. Offsets are kept in step. */
export function augment(
  article: Article,
  variant: number,
  silver: Silver,
): { article: Article; silver: Silver } {
  const random = generator(`${article.id} ${variant}`);
  const edits = new Edits(article.text);
  if (random() < 0.8) renamePeople(edits, silver, random, SURNAMES, FIRST_NAMES);
  const style = random();
  if (style < 0.25) edits.perUnit((unit, before, after) => british(unit, before, after));
  else if (style < 0.45)
    edits.perUnit((unit) => (unit === '“' || unit === '”' ? '"' : unit === '’' || unit === '‘' ? "'" : unit));
  else if (style < 0.5) edits.perUnit((unit) => (unit === '“' || unit === '”' || unit === '"' ? '' : unit));
  if (random() < 0.12) edits.perUnit((unit) => unit.toUpperCase().slice(0, 1));
  else if (random() < 0.06) edits.perUnit((unit) => unit.toLowerCase().slice(0, 1));
  if (random() < 0.12) joinParagraphs(edits, random);
  if (random() < 0.2) dropUnits(edits, random);
  return { article: edits.applied(article), silver: edits.appliedTo(silver) };
}

/** Every person's name replaced by an invented one that training never saw, the same wherever it stands. */
export function anonymised(article: Article, silver: Silver): Article {
  const edits = new Edits(article.text);
  renamePeople(edits, silver, generator(article.id), UNSEEN_SURNAMES, UNSEEN_FIRST_NAMES);
  return edits.applied(article);
}

/** Gives every word of a person's name an invented one; a short form keeps its word. */
function renamePeople(
  edits: Edits,
  silver: Silver,
  random: () => number,
  surnames: readonly string[],
  firstNames: readonly string[],
): void {
  const given = new Map<string, string>();
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  for (let i = 0; i < silver.start.length; i++) {
    if (silver.ner[i] !== 'PERSON') continue;
    const old = edits.text.slice(silver.start[i], silver.end[i]);
    if (!/^[A-Z][\p{L}’'-]+$/u.test(old)) continue;
    const key = old.toLowerCase();
    const last = silver.ner[i + 1] !== 'PERSON';
    if (!given.has(key)) given.set(key, pick(last ? surnames : firstNames));
    const name = given.get(key)!;
    edits.replace(silver.start[i], silver.end[i], old === old.toUpperCase() ? name.toUpperCase() : name);
  }
}

/** “Double” marks become ‘single’ ones. */
function british(unit: string, before: string, after: string): string {
  if (unit === '“') return '‘';
  if (unit === '”') return '’';
  if (unit === '"')
    return before === '' || /[\s([—–]/.test(before) ? '‘' : after !== '' || before ? '’' : unit;
  return unit;
}

/** Now and then two paragraphs run together, as in pasted text. */
function joinParagraphs(edits: Edits, random: () => number): void {
  for (const match of edits.text.matchAll(/\n\s*\n/g))
    if (random() < 0.4) edits.replace(match.index, match.index + match[0].length, ' ');
}

/** Now and then a full stop's space or a comma is lost. */
function dropUnits(edits: Edits, random: () => number): void {
  for (const match of edits.text.matchAll(/[.,] /g)) {
    const chance = random();
    if (chance < 0.01) edits.replace(match.index + 1, match.index + 2, '');
    else if (chance < 0.04 && match[0] === ', ') edits.replace(match.index, match.index + 1, '');
  }
}

/** Replacements in a text, unit by unit, that offsets can follow. */
class Edits {
  readonly #units: string[];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.#units = text.split('');
  }

  /** Puts `by` in the place of [start, end). */
  replace(start: number, end: number, by: string): void {
    for (let i = start; i < end; i++) this.#units[i] = '';
    this.#units[start] = by;
  }

  /** Changes each original unit that still stands alone. */
  perUnit(change: (unit: string, before: string, after: string) => string): void {
    const units = this.#units;
    for (let i = 0; i < units.length; i++)
      if (units[i].length === 1) units[i] = change(units[i], this.text[i - 1] ?? '', this.text[i + 1] ?? '');
      else if (units[i].length > 1) {
        const word = units[i];
        units[i] = Array.from(word, (unit) => change(unit, ' ', '')).join('');
      }
  }

  /** Where each unit of the old text, and its end, stands in the new one. */
  #places(): Int32Array {
    const at = new Int32Array(this.#units.length + 1);
    for (let i = 0; i < this.#units.length; i++) at[i + 1] = at[i] + this.#units[i].length;
    return at;
  }

  appliedTo(silver: Silver): Silver {
    const at = this.#places();
    return { ...silver, start: silver.start.map((i) => at[i]), end: silver.end.map((i) => at[i]) };
  }

  applied(article: Article): Article {
    const at = this.#places();
    const text = this.#units.join('');
    const spans = (list: Spans): Spans => list.map(([start, end]) => [at[start], at[end]] as const);
    const attribution = (each: GoldAttribution): GoldAttribution => ({
      ...each,
      source: spans(each.source),
      cue: spans(each.cue),
      content: spans(each.content),
    });
    return {
      ...article,
      text,
      attributions: article.attributions.map(attribution),
      ignore: article.ignore && spans(article.ignore),
    };
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32 over a string hash). */
function generator(seed: string): () => number {
  let a = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) a = Math.imul(a ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
