import { CompletionItemKind, MarkupKind } from 'vscode-languageserver';
import type { CompletionItem, CompletionList, Position, Range } from 'vscode-languageserver';
import { authorsOf, footnoteEdit, notePlaces, noteText, yearOf } from '../../core/index.ts';
import type { BibliographyEntry, FiledEntry } from '../../core/index.ts';
import { workText } from './card.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';
import { markupFor } from '../cards/markup.ts';
import { articleOf } from '../beside/works-named.ts';
import { say } from '../../say/index.ts';

/** `[see @kel`, `-@kel`, `@{kel`: a key begins behind an `@` that no word runs into. */
const keyBegun = /(?:^|[\s[;(-])@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u;
const labelBegun = /\[\^([^\s[\]]*)$/;
/**
 * More works than these are not offered at once: of a larger bibliography those that have what is typed, asked for anew at
 * each letter.
 */
const most = 500;

/** Keys behind `@`, footnotes behind `[^`; undefined where neither is written. */
export async function completeCitation(
  desk: Desk,
  question: Question,
  position: Position,
): Promise<CompletionItem[] | CompletionList | undefined> {
  const { document, analysis } = question;
  if (document.languageId === 'plaintext') return undefined;
  const line = (document.lines[position.line] ?? '').slice(0, position.character);
  const label = labelBegun.exec(line);
  if (label) return noteItems(question, rangeBehind(position, label[1]), rest(question, position));
  const key = keyBegun.exec(line);
  if (!key) return undefined;
  const bibliography = await desk.works.all(articleOf(desk, document.uri), analysis);
  const range = rangeBehind(position, key[1]);
  const works = [...(bibliography?.byKey.values() ?? [])];
  if (works.length <= most) return works.map((work) => workItem(question, work, range));
  const begun = key[1].toLowerCase();
  const fitting = works.filter(({ entry }) => knownBy(entry).toLowerCase().includes(begun));
  return {
    isIncomplete: true,
    items: fitting.slice(0, most).map((work) => workItem(question, work, range)),
  };
}

/** Whoever knows the author or a word of the title finds the key. */
function knownBy({ key, authors, title }: BibliographyEntry): string {
  return `${key} ${authors.map(({ family }) => family).join(' ')} ${title}`;
}

function workItem({ client }: Question, { entry }: FiledEntry, range: Range): CompletionItem {
  const { key, title } = entry;
  const [authors, year] = [authorsOf(entry), yearOf(entry)];
  const signed = [authors, year].filter(Boolean).join(', ');
  return {
    label: key,
    kind: CompletionItemKind.Reference,
    labelDetails: { description: signed },
    detail: [signed, title].filter(Boolean).join(': '),
    documentation: client.markdownHover
      ? { kind: MarkupKind.Markdown, value: workText(markupFor(client), entry) }
      : workText(markupFor(client), entry),
    filterText: knownBy(entry),
    textEdit: { range, newText: key },
  };
}

function noteItems({ document, analysis }: Question, range: Range, closing: string): CompletionItem[] {
  const labels = new Set(
    notePlaces(analysis)
      .filter(({ definition }) => definition)
      .map(({ start, end }) => document.slice(start, end)),
  );
  const defined = [...labels].map((label): CompletionItem => {
    const newText = label + closing;
    const detail = noteText(analysis, label.toLowerCase()).slice(0, 120);
    return { label, kind: CompletionItemKind.Reference, detail, textEdit: { range, newText } };
  });
  const { label, edit } = footnoteEdit(analysis);
  const definition = { range: rangeOf(document, edit), newText: edit.text };
  const anew: CompletionItem = {
    label: say('{0} (a new footnote)', label),
    filterText: label,
    sortText: '~',
    kind: CompletionItemKind.Snippet,
    textEdit: { range, newText: label + closing },
    additionalTextEdits: [definition],
  };
  return [...defined, anew];
}

/** The bracket that closes the label, where the editor has not put one there. */
function rest({ document }: Question, { line, character }: Position): string {
  return (document.lines[line] ?? '')[character] === ']' ? '' : ']';
}

function rangeBehind(position: Position, begun: string): Range {
  return { start: { ...position, character: position.character - begun.length }, end: position };
}
