import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionItem, Position, Range } from 'vscode-languageserver';
import { introductionOf, knownAs, partsOfName, titlesAt } from '../../core/index.ts';
import type { KnownPerson, Speaker } from '../../core/index.ts';
import { describeSpeaker } from '../../ledger/index.ts';
import { offsetAt } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';

/** A word that begins with a capital, at least two letters of it, up to the cursor. */
const begun = /(?:^|[^\p{L}\p{N}’'-])(\p{Lu}[\p{L}’'-]+)$/u;

/** So many people are offered at once. */
const most = 20;

/** So many letters are written before somebody is offered of whom the article does not speak yet. */
const enough = 3;

/**
 * The people of the article whose name or title begins like the word that is being written: the name that stands alone
 * later on, the whole name, the name with its title. Then those of the people file, by their whole name. Undefined where no
 * name is begun.
 */
export function completePerson(
  _desk: Desk,
  question: Question,
  position: Position,
): Promise<CompletionItem[] | undefined> {
  const { document, analysis } = question;
  const line = (document.lines[position.line] ?? '').slice(0, position.character);
  const typed = begun.exec(line)?.[1];
  if (typed === undefined) return Promise.resolve(undefined);
  const cursor = offsetAt(document, position);
  const range = { start: { ...position, character: position.character - typed.length }, end: position };
  const people = analysis.people.speakers.filter((speaker) => {
    if (!speaker.named || (speaker.kind !== 'person' && speaker.kind !== 'organisation')) return false;
    // Whoever is only now being written is nobody yet.
    const { start, end } = introductionOf(analysis, speaker);
    return speaker.mentions.length > 1 || cursor < start || end < cursor;
  });
  people.sort((a, b) => b.mentions.length - a.mentions.length);
  const items = new Map<string, CompletionItem>();
  for (const speaker of people) {
    for (const form of formsOf(speaker)) {
      if (!beginsLike(form, typed) || form === typed || items.has(form)) continue;
      items.set(form, itemOf(speaker, form, items.size, range));
    }
  }
  if (typed.length >= enough) {
    for (const { person, from } of othersKnown(question, typed)) {
      if (items.size >= most) break;
      if (items.has(person.name)) continue;
      items.set(person.name, itemOfKnown(question, person, from, items.size, range));
    }
  }
  return Promise.resolve([...items.values()].slice(0, most));
}

/**
 * Whom the people file knows and the article does not, with a word of their name that begins so, and where that word
 * stands. Nobody who is protected, not by an open entry either.
 */
function othersKnown({ analysis }: Question, typed: string): { person: KnownPerson; from: number }[] {
  const { known = [] } = analysis.options;
  const here = new Set(analysis.people.speakers.map((speaker) => knownAs(known, speaker)));
  const protectedOnes = known.filter(({ confidential }) => confidential);
  const secret = new Set(protectedOnes.flatMap(({ id, name }) => [id, name]));
  return known.flatMap((person) => {
    if (secret.has(person.id) || secret.has(person.name) || here.has(person)) return [];
    const words = person.name.split(/\s+/);
    const at = words.findIndex((word) => beginsLike(word, typed));
    return at < 0 ? [] : [{ person, from: words.slice(0, at).join(' ').length }];
  });
}

function itemOfKnown(
  { analysis, settings }: Question,
  person: KnownPerson,
  from: number,
  order: number,
  range: Range,
): CompletionItem {
  const { name, organisation } = person;
  const titles = titlesAt(person, analysis.options.today).map(({ title }) => title);
  const described = [...titles, ...(organisation ? [organisation] : [])].join(', ');
  return {
    label: name,
    labelDetails: { description: described },
    kind: CompletionItemKind.Class,
    detail: [described, settings.peopleFile.open].filter(Boolean).join(' · '),
    sortText: String(order).padStart(3, '0'),
    filterText: name.slice(from).trimStart(),
    textEdit: { range, newText: name },
  };
}

/** `Keller`, `Anna Keller`, `Mayor Keller`: the title as it stands before a name. */
function formsOf({ name, kind, aliases, titles }: Speaker): string[] {
  if (kind === 'organisation') return [name];
  const family = partsOfName(name).family.join(' ');
  const titled = titles.filter((title) => aliases.some((alias) => alias.startsWith(`${title} `)));
  return [family, name, ...titled.map((title) => `${title} ${family}`)];
}

function beginsLike(form: string, typed: string): boolean {
  return form.toLowerCase().startsWith(typed.toLowerCase());
}

function itemOf(speaker: Speaker, form: string, order: number, range: Range): CompletionItem {
  const described = describeSpeaker(speaker).join(', ');
  return {
    label: form,
    labelDetails: { description: described },
    kind: CompletionItemKind.Class,
    detail: form.includes(speaker.name) ? described : [speaker.name, described].filter(Boolean).join(', '),
    sortText: String(order).padStart(3, '0'),
    filterText: form,
    textEdit: { range, newText: form },
  };
}
