import type { Span } from '../../base/index.ts';
import { TokenKind } from '../../language/index.ts';
import type { Gender, Mention, MentionForm, SpeakerKind } from '../types.ts';
import { foldedAt, isPossessive, oneLine } from './scan/scan.ts';
import type { Scan } from './scan/scan.ts';
import type { Title } from './offices/titles.ts';
import { Word } from './scan/words.ts';

/** A mention in the making: what later steps (sources, appositions) may still add to it. */
export interface Draft {
  /** Tokens of the whole mention and of the name proper, `end` exclusive. */
  first: number;
  end: number;
  nameFirst: number;
  nameEnd: number;
  form: MentionForm;
  kind: SpeakerKind;
  titles: readonly string[];
  organisation: string | null;
  official: boolean;
  sourceOf: number;
  words: readonly string[];
  gender: Gender;
  plural: boolean;
  weak: boolean;
  definite: boolean;
  subject: boolean;
  /** A town, province or state. */
  place: boolean;
  /** Set when the mention's span is not that of its tokens (a source as the tagger marked it). */
  span?: Span;
  /** Set when the name proper is shorter than that span. */
  name?: Span;
}

/** A mention over tokens [first, end), of which nothing else is known yet. */
export function draft(first: number, end: number, kind: SpeakerKind, form: MentionForm): Draft {
  return {
    first,
    end,
    nameFirst: first,
    nameEnd: end,
    form,
    kind,
    titles: nothing,
    organisation: null,
    official: false,
    sourceOf: -1,
    words: nothing,
    gender: 'unknown',
    plural: false,
    weak: false,
    definite: form === 'name' || form === 'surname',
    subject: false,
    place: false,
    span: undefined,
    name: undefined,
  };
}

/** The name of a body over tokens [first, end). */
export function bodyDraft(scan: Scan, first: number, end: number): Draft {
  const found = draft(first, end, 'organisation', 'name');
  found.words = foldedWords(scan, first, end).filter((word) => word !== 'the');
  return found;
}

/** The name of a town, province or state: nobody, unless it speaks. */
export function placeDraft(scan: Scan, first: number, end: number): Draft {
  const found = weakened(bodyDraft(scan, first, end));
  found.place = true;
  return found;
}

/** Lets a draft name somebody only if the rest of the story does. */
export function weakened(found: Draft): Draft {
  found.weak = true;
  return found;
}

/** Whether it is somebody’s or something’s name: no nominal and no pronoun. */
export function isNamed({ form }: Draft): boolean {
  return form === 'name' || form === 'surname';
}

/** Whether it is the name of a person. */
export function isNamedPerson(mention: Draft): boolean {
  return mention.kind === 'person' && isNamed(mention);
}

/** Marks, as its `sourceOf`, a draft that another one replaces. */
export const gone = -2;

/** Adds a title that stands beside the name. */
export function addTitle(mention: Draft, title: Title): void {
  if (title.text && title.text.length < 120 && !mention.titles.includes(title.text))
    mention.titles = [...mention.titles, title.text];
  mention.official ||= title.official;
  mention.organisation ??= title.organisation;
  if (title.gender !== 'unknown') mention.gender = title.gender;
  confirmName(mention);
}

/** What else is told of somebody makes a full name theirs, whatever its words may mean elsewhere. */
export function confirmName(mention: Draft): void {
  if (mention.form === 'name') mention.weak = false;
}

/** Shared by all mentions without a title; lists are replaced, never changed. */
const nothing: readonly string[] = [];

/** The finished mention; `leads` says that no subject stands before it in its sentence, `quoted` that somebody there says it. */
export function finish(scan: Scan, mention: Draft, leads: boolean, quoted: boolean): Mention {
  const { span } = mention;
  const start = span ? span.start : scan.start[mention.first];
  const end = span ? span.end : scan.end[mention.end - 1];
  const name = mention.name ??
    span ?? { start: scan.start[mention.nameFirst], end: scan.end[mention.nameEnd - 1] };
  return {
    start,
    end,
    name,
    form: mention.form,
    kind: mention.kind,
    titles: mention.titles,
    organisation: mention.organisation,
    official: mention.official,
    sourceOf: mention.sourceOf,
    text: oneLine(scan.text.slice(start, end)),
    words: mention.words,
    gender: mention.gender,
    plural: mention.plural,
    weak: mention.weak,
    definite: mention.definite,
    subject: mention.subject,
    leads: leads && mention.subject,
    possessive: isPossessive(scan, mention.end),
    quoted,
  };
}

/** The folded words of tokens [first, end) that make a name; marks, nicknames' quotes and small words are left out. */
export function foldedWords(scan: Scan, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (scan.kind[i] !== TokenKind.word || scan.bits[i] & Word.suffix) continue;
    words.push(foldedAt(scan, i));
  }
  return words;
}
