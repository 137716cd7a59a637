import { claimsOf } from '../../core/index.ts';
import type { Analysis, SourceAttribution, Speaker } from '../../core/index.ts';
import { saidIn } from '../../ledger/index.ts';
import { later, say } from '../../say/index.ts';
import type { Settings } from '../reading/settings.ts';

/** Blocks [first, end) that figures are of. */
export interface Part {
  readonly first: number;
  readonly end: number;
  readonly whole: boolean;
}

/** The whole article and, where figures are wanted for headings, what stands below each further one up to the next. */
export function partsOf({ blocks }: Analysis, scope: Settings['figures']['scope']): readonly Part[] {
  if (blocks.length === 0) return [];
  const whole = { first: 0, end: blocks.length, whole: true };
  if (scope === 'article') return [whole];
  const firsts = blocks.flatMap(({ block }, i) => (i > 0 && block.kind === 'heading' ? [i] : []));
  return [whole, ...firsts.map((first, i) => ({ first, end: firsts[i + 1] ?? blocks.length, whole: false }))];
}

/** Figures in words, such as `9 quotes`; empty where there is nothing to count. */
export interface Figures {
  readonly quotes: string;
  readonly people: string;
  readonly organisations: string;
  readonly unnamed: string;
  readonly unsupported: string;
}

/** What stands in each of the parts, and who speaks in it. */
export function figuresOf(analysis: Analysis, parts: readonly Part[]): readonly Figures[] {
  if (parts.length === 0) return [];
  const said: SourceAttribution[][] = analysis.blocks.map(() => []);
  for (const each of saidIn(analysis)) said[each.block].push(each);
  return parts.map((part) => count(analysis, part, said.slice(part.first, part.end).flat()));
}

function count(analysis: Analysis, { first, end }: Part, said: readonly SourceAttribution[]): Figures {
  const speakers = new Set(said.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const number = (belongs: (speaker: Speaker) => boolean): number => [...speakers].filter(belongs).length;
  const people = number(({ kind, named }) => named && (kind === 'person' || kind === 'author'));
  const organisations = number(({ kind, named }) => named && kind === 'organisation');
  const unnamed = number(({ named }) => !named);
  const unsupported = unsupportedIn(analysis, first, end);
  return {
    quotes: inWords(said.length, later('1 quote'), later('{0} quotes')),
    people: inWords(people, later('1 person'), later('{0} people')),
    organisations: inWords(organisations, later('1 organisation'), later('{0} organisations')),
    unnamed: inWords(unnamed, later('1 unnamed'), later('{0} unnamed')),
    unsupported: inWords(unsupported, later('1 unsupported'), later('{0} unsupported')),
  };
}

/** All figures in a line: `9 quotes · 4 people · 1 organisation · 2 unnamed · 3 unsupported`. */
export function lineOf(figures: Figures): string {
  return Object.values(figures).filter(Boolean).join(' · ');
}

function unsupportedIn(analysis: Analysis, first: number, end: number): number {
  const { starts, blocks } = analysis.document;
  const last = end - 1;
  const range = { start: starts[first], end: starts[last] + blocks[last].length };
  return claimsOf(analysis, range).filter(({ claim }) => claim.verdict === 'unsupported').length;
}

function inWords(number: number, one: string, many: string): string {
  return number === 0 ? '' : number === 1 ? say(one) : say(many, number);
}
