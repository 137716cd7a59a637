import { formatEntry, noteText } from '../../core/index.ts';
import type { BibliographyEntry } from '../../core/index.ts';
import { workOf } from './symbol.ts';
import type { CitationSymbol } from './symbol.ts';
import type { Question } from '../desk.ts';
import type { Markup } from '../cards/markup.ts';
import { say } from '../../say/index.ts';

/** A footnote longer than this is cut in a card. */
const longest = 600;

/** What a key or a footnote says: the work as a list of references prints it, the words of the note. */
export function citationCard(question: Question, markup: Markup, symbol: CitationSymbol): readonly string[] {
  if (symbol.kind === 'note') {
    const text = noteText(question.analysis, symbol.note.label);
    const cut = text.length > longest ? `${text.slice(0, longest)} …` : text;
    return [cut === '' ? markup.text(say('There is no such footnote, or nothing in it.')) : markup.text(cut)];
  }
  const work = workOf(question, symbol.key);
  if (work) return [workText(markup, work.entry)];
  const { bibliography } = question.analysis.options;
  if (!bibliography) return [];
  return [markup.text(say('The bibliography has no “{0}”.', symbol.key))];
}

/** An entry as a list of references prints it. */
export function workText(markup: Markup, entry: BibliographyEntry): string {
  return formatEntry(entry)
    .map(({ text, italic, url }) => {
      if (url && /^https?:/i.test(url)) return markup.address(url);
      // White space around the words has to stand outside of the emphasis.
      const [, before, words, after] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
      return before + (words === '' ? '' : italic ? markup.emphasis(words) : markup.text(words)) + after;
    })
    .join('');
}
