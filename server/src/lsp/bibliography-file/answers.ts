import {
  DefinitionRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver';
import type { Hover, Location, ReferenceParams, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { BibliographyEntry } from '../../core/index.ts';
import { nameOfFile } from '../../protocol/index.ts';
import { invalid } from '../connection/answering.ts';
import type { Handler } from '../connection/answering.ts';
import { workText } from '../citing/card.ts';
import type { CitingArticle } from '../beside/cited.ts';
import { locationOf } from '../citing/places.ts';
import type { Place } from '../citing/places.ts';
import { refuseKey, renaming } from '../citing/rename.ts';
import { isPosition, offsetAt, positionAt, rangeOf } from '../text/convert.ts';
import type { Desk } from '../desk.ts';
import { contentOf, markupFor } from '../cards/markup.ts';
import { bibliographyAt, citationsOf, entryWithKeyAt, isCitable } from './entries.ts';
import type { OpenBibliography } from './entries.ts';
import { say } from '../../say/index.ts';

/** The entry under the cursor, in its bibliography. */
interface AtEntry {
  readonly desk: Desk;
  readonly there: OpenBibliography;
  readonly entry: BibliographyEntry;
  readonly params: object;
}

/** Hover, definition, references and a new name for the keys of a bibliography. */
export function answerOnEntries(answers: Map<string, Handler>, desk: Desk): void {
  const on = (method: string, answer: (at: AtEntry) => unknown): void => {
    const others = answers.get(method);
    answers.set(method, async (params, token) => {
      const { textDocument, position } = (params ?? {}) as {
        textDocument?: { uri?: unknown };
        position?: unknown;
      };
      const there = await bibliographyAt(desk, textDocument?.uri);
      if (!there) return (others?.(params, token) as unknown) ?? null;
      if (!isPosition(position)) throw invalid('The request names no position.');
      const entry = entryWithKeyAt(there, offsetAt(there.document, position));
      return entry ? answer({ desk, there, entry, params: params as object }) : null;
    });
  };
  on(HoverRequest.method, hover);
  on(DefinitionRequest.method, definition);
  on(ReferencesRequest.method, references);
  on(PrepareRenameRequest.method, ({ there, entry }) => ({
    range: rangeOf(there.document, entry.keySpan),
    placeholder: entry.key,
  }));
  on(RenameRequest.method, rename);
}

/** The work as a list of references prints it, and who cites it. */
async function hover({ desk, there, entry }: AtEntry): Promise<Hover> {
  const markup = markupFor(desk.client);
  const articles = isCitable(there, entry) ? await citationsOf(desk, there, entry) : [];
  const cited = articles.map(({ document, places: [first, ...more] }) => {
    const link = markup.link(nameOfFile(document.uri), document.uri, positionAt(document, first.start));
    return more.length === 0 ? link : `${link} (${more.length + 1})`;
  });
  const by = !isCitable(there, entry)
    ? say('An entry above has the same key: this one is never cited.')
    : cited.length > 0
      ? say('Cited in {0}.', cited.join(', '))
      : say('No article cites it.');
  return {
    contents: contentOf(markup, [workText(markup, entry), by]),
    range: rangeOf(there.document, entry.keySpan),
  };
}

/** An entry is where its key is defined; of two with one key, the first. */
function definition({ there, entry: { key } }: AtEntry): Location {
  const { file, document } = there;
  const { keySpan } = file.entries.find((entry) => entry.key === key)!;
  return { uri: file.uri, range: rangeOf(document, keySpan) };
}

async function references({ desk, there, entry, params }: AtEntry): Promise<Location[]> {
  const own: Place[] = there.file.entries
    .filter(({ key }) => key === entry.key)
    .map(({ keySpan }) => ({ document: there.document, span: keySpan, definition: true }));
  const { context } = params as ReferenceParams;
  const shown = context?.includeDeclaration === false ? [] : own;
  return [...shown, ...placesIn(await citationsOf(desk, there, entry))].map(locationOf);
}

/** A new name for one entry, and for its citations where it is the one that they mean. */
async function rename({ desk, there, entry, params }: AtEntry): Promise<WorkspaceEdit> {
  const { newName } = params as RenameParams;
  if (typeof newName !== 'string' || newName.trim() === '') throw invalid(say('The new name is empty.'));
  const key = newName.trim().replace(/^@/, '');
  const citing = isCitable(there, entry) ? await citationsOf(desk, there, entry) : [];
  const known = citing.flatMap(({ document: { uri } }) => desk.works.known(uri) ?? []);
  const taken =
    key !== entry.key &&
    (there.file.entries.some((other) => other.key === key) || known.some(({ byKey }) => byKey.has(key)));
  refuseKey(key, taken, [there.file.format]);
  const own: Place = { document: there.document, span: entry.keySpan, definition: true };
  return renaming(desk, [own, ...placesIn(citing)], key);
}

function placesIn(articles: readonly CitingArticle[]): readonly Place[] {
  return articles.flatMap(({ document, places }) =>
    places.map((span) => ({ document, span, definition: false })),
  );
}
