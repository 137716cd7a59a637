import type { Location } from 'vscode-languageserver';
import { keyPlaces, notePlaces } from '../../core/index.ts';
import type { FiledEntry, Span } from '../../core/index.ts';
import { rangeOf } from '../text/convert.ts';
import type { Desk, Question } from '../desk.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { CitationSymbol } from './symbol.ts';
import { workOf } from './symbol.ts';

/** A place in some document of the workspace. */
export interface Place {
  readonly document: LineDocument;
  readonly span: Span;
  readonly definition: boolean;
}

/** Where an entry stands; undefined where its file has gone. */
function placeOfWork(desk: Desk, { document }: Question, work: FiledEntry): Place | undefined {
  const there = work.file.uri === document.uri ? document : desk.works.document(work.file.uri);
  return there && { document: there, span: work.entry.keySpan, definition: true };
}

/** Where a symbol is defined: the entry of a key, the definition of a footnote. */
export function definitionOf(desk: Desk, question: Question, symbol: CitationSymbol): Place | undefined {
  if (symbol.kind === 'key') {
    const work = workOf(question, symbol.key);
    return work && placeOfWork(desk, question, work);
  }
  const span = notePlaces(question.analysis).find(
    ({ definition, label }) => definition && label === symbol.note.label,
  );
  return span && { document: question.document, span, definition: true };
}

/**
 * Everywhere that a symbol stands: a key in its bibliography and in all articles of the workspace that name it, a label in
 * its document.
 */
export async function placesOf(
  desk: Desk,
  question: Question,
  symbol: CitationSymbol,
): Promise<readonly Place[]> {
  const { document, analysis } = question;
  if (symbol.kind === 'note') {
    return notePlaces(analysis)
      .filter(({ label }) => label === symbol.note.label)
      .map((span) => ({ document, span, definition: span.definition }));
  }
  const work = workOf(question, symbol.key);
  const own = { document, places: keyPlaces(analysis) };
  const shared = work && work.file.uri !== document.uri;
  const articles = shared ? await desk.cited.articles(work.file.uri) : [own];
  const cited = (articles.some((each) => each.document.uri === document.uri) ? articles : [own, ...articles])
    .flatMap((article) =>
      article.places.map((span) => ({ document: article.document, span, definition: false })),
    )
    .filter(({ span }) => span.key === symbol.key);
  const entries = analysis.options.bibliography?.duplicates.get(symbol.key) ?? (work ? [work] : []);
  return [...entries.flatMap((entry) => placeOfWork(desk, question, entry) ?? []), ...cited];
}

/** Places as the protocol has them. */
export function locationOf({ document, span }: Place): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}
