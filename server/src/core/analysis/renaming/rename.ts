import type { Span } from '../../base/index.ts';
import type { Prose } from '../../language/index.ts';
import type { Mention, Speaker } from '../../people/index.ts';
import { knownAs } from '../../rules/index.ts';
import { everyRefOf } from '../questions/persons.ts';
import { sourceSpan } from '../places.ts';
import type { Analysis } from '../types.ts';
import { refreshed } from '../correcting/revise.ts';
import type { Correction } from '../corrections/types.ts';
import type { ProseEdit } from '../correcting/revise.ts';
import { partsOfName } from '../name-parts.ts';
import { renamedBody } from './bodies.ts';
import { familyInCompounds, isShouted, renamed } from './names.ts';

/** A name that is written anew. */
interface NameEdit extends Span {
  readonly text: string;
  /** It stands in a quotation: words that somebody said are not changed without a look. */
  readonly quoted: boolean;
}

/** The same, before it is placed in the source. */
interface FoundEdit extends ProseEdit {
  readonly quoted: boolean;
}

interface Renaming {
  /** In reading order; they do not overlap. */
  readonly edits: readonly NameEdit[];
  /** The corrections of the article with the new name in them; undefined where there are none. */
  readonly corrections: readonly Correction[] | undefined;
}

/** True for whom the article calls by a name, which can be another one. */
export function isRenamable({ named, kind }: Speaker): boolean {
  return named && (kind === 'person' || kind === 'organisation');
}

/**
 * The whole name that a form is one of: that of the speaker, or, for “Mrs Dorn” of Hanna Rill who is Hanna Dorn as well in
 * the people file, the other. Names of protected sources are told to nobody.
 */
export function wholeName({ options }: Analysis, speaker: Speaker, form: string): string {
  const last = familyOf(form);
  if (speaker.kind !== 'person' || last === familyOf(speaker.name)) return speaker.name;
  const known = knownAs(options.known ?? [], speaker);
  if (!known || known.confidential) return speaker.name;
  return [known.name, ...known.aliases].find((name) => familyOf(name) === last) ?? speaker.name;
}

function familyOf(name: string): string | undefined {
  return partsOfName(name).family.at(-1)?.toLowerCase();
}

/**
 * Gives somebody another name for the one that is told, every mention in its form: a full name stays full, a family name a
 * family name; titles and possessives stay. Nouns and pronouns that mean them stay as they are. `old` is the whole name in
 * this article, or in another that the new one is meant for.
 */
export function renamePerson(
  analysis: Analysis,
  speaker: Speaker,
  name: string,
  old = speaker.name,
): Renaming {
  const formOf = formerFor({ ...speaker, name: old }, name);
  const family = familyOf(old);
  const found: FoundEdit[] = [];
  let first = true;
  for (const ref of everyRefOf(analysis, speaker)) {
    const { mentions, prose } = analysis.blocks[ref.block];
    const mention = mentions.mentions[ref.mention];
    if (mention.form === 'pronoun' || mention.form === 'nominal') continue;
    const written = nameIn(mention);
    if (familyOf(wholeName(analysis, speaker, written)) !== family) continue;
    const form = formOf(written, first);
    first = false;
    if (form === undefined) continue;
    const quoted = isQuoted(prose, mention);
    for (const edit of editsOf(prose.text, mention.name, form))
      found.push({ ...edit, block: ref.block, quoted });
  }
  if (!first && hasFamilyAlone(analysis, speaker)) found.push(...compoundsOf(analysis, old, name));
  const edits = found.map(({ block, start, end, text, quoted }) => ({
    ...sourceSpan(analysis, block, { start, end }),
    text,
    quoted,
  }));
  return { edits: apart(edits), corrections: correctionsAfter(analysis, speaker, name, found) };
}

function isQuoted({ quotations }: Prose, span: Span): boolean {
  return quotations.some(({ start, end }) => start <= span.start && span.end <= end);
}

/** Whether a person has a family name beside a given one, and nobody else has it. */
function hasFamilyAlone({ people }: Analysis, speaker: Speaker): boolean {
  const familyOf = ({ kind, name }: Speaker) =>
    kind === 'person' ? partsOfName(name).family.at(-1) : undefined;
  const family = familyOf(speaker);
  return (
    family !== undefined &&
    partsOfName(speaker.name).given.length > 0 &&
    people.speakers.every((other) => other === speaker || familyOf(other) !== family)
  );
}

/** `anti-|Keller|` means whoever has the name, too. */
function compoundsOf({ blocks }: Analysis, before: string, name: string): FoundEdit[] {
  const [old, text] = [partsOfName(before), partsOfName(name).family.join(' ')];
  return blocks.flatMap(({ prose }, block) =>
    familyInCompounds(prose.text, old).map((span) => ({
      ...span,
      block,
      text,
      quoted: isQuoted(prose, span),
    })),
  );
}

function formerFor(
  { kind, name: old }: Speaker,
  name: string,
): (form: string, first: boolean) => string | undefined {
  if (kind === 'organisation') return (form) => renamedBody(form, old, name);
  const [before, now] = [partsOfName(old), partsOfName(name)];
  // Who was known by one word gets the whole name where they are introduced, and its last part from there on.
  const onlyWord = before.given.length === 0;
  const asWritten = (form: string) => (isShouted(form) ? name.toUpperCase() : name);
  return (form, first) => (onlyWord && first && form === old ? asWritten(form) : renamed(form, before, now));
}

function nameIn({ text, start, name }: Mention): string {
  return text.slice(name.start - start, name.end - start);
}

/** Word for word where both have as many, so that markup between the words stays; else all at once. */
function editsOf(
  prose: string,
  { start, end }: Span,
  form: string,
): { start: number; end: number; text: string }[] {
  const old = prose.slice(start, end);
  if (old === form) return possessive(prose, end, old, form);
  const words = form.split(' ');
  const places = [...old.matchAll(/\S+/g)];
  const edits =
    places.length === words.length
      ? places.map((match, i) => ({
          start: start + match.index,
          end: start + match.index + match[0].length,
          text: words[i],
        }))
      : [{ start, end, text: form }];
  const changed = edits.filter((edit) => prose.slice(edit.start, edit.end) !== edit.text);
  return [...changed, ...possessive(prose, end, old, form)];
}

/** `Jones’ plan` becomes `Keller’s plan`. */
function possessive(
  prose: string,
  end: number,
  old: string,
  form: string,
): { start: number; end: number; text: string }[] {
  const bare =
    /s$/i.test(old) && /[’']/.test(prose.charAt(end)) && /^\s\p{L}/u.test(prose.slice(end + 1, end + 3));
  if (!bare || /s$/i.test(form)) return [];
  return [{ start: end + 1, end: end + 1, text: 's' }];
}

function apart(edits: readonly NameEdit[]): readonly NameEdit[] {
  const kept: NameEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}

function correctionsAfter(
  analysis: Analysis,
  { name: old }: Speaker,
  name: string,
  edits: readonly FoundEdit[],
): readonly Correction[] | undefined {
  if (!analysis.options.corrections?.length) return undefined;
  const made = edits.filter(({ quoted }) => !quoted);
  return refreshed(analysis, made).map((correction) =>
    'person' in correction && correction.person.name.toLowerCase() === old.toLowerCase()
      ? { ...correction, person: { ...correction.person, name } }
      : correction,
  );
}
