import { DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { attributionsOf, introductionOf } from '../../core/index.ts';
import type { SourceAttribution, Speaker } from '../../core/index.ts';
import { describeSpeaker } from '../../ledger/index.ts';
import { rangeOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';
import { symbolKinds } from '../people/symbols.ts';
import { shorten, spokenWords } from '../cards/spoken.ts';
import { say } from '../../say/index.ts';

/** The outline: everybody in the story in order of first mention, and under each what they say. */
export const documentSymbols: Feature = {
  register: (ask) => ask(DocumentSymbolRequest.type, 'document', answer),
};

function answer(question: Question): DocumentSymbol[] | SymbolInformation[] {
  if (!question.settings.outline) return [];
  const said = new Map<Speaker, SourceAttribution[]>();
  for (const speaker of question.analysis.people.speakers) said.set(speaker, []);
  for (const attribution of attributionsOf(question.analysis)) {
    if (attribution.speaker) said.get(attribution.speaker)?.push(attribution);
  }
  const tree = [...said].map(([speaker, quotes]) => symbolOf(question, speaker, quotes));
  return question.client.symbolTree ? tree : flat(question, tree);
}

function symbolOf(question: Question, speaker: Speaker, said: readonly SourceAttribution[]): DocumentSymbol {
  const range = rangeOf(question.document, introductionOf(question.analysis, speaker));
  return {
    name: speaker.name.trim() || '…',
    detail: describeSpeaker(speaker).join(', '),
    kind: symbolKinds[speaker.kind],
    range,
    selectionRange: range,
    children: said.filter(({ content }) => content.length > 0).map((quote) => quoteSymbol(question, quote)),
  };
}

function quoteSymbol({ document }: Question, said: SourceAttribution): DocumentSymbol {
  const { content, kind } = said;
  const { start } = content[0];
  const { end } = content[content.length - 1];
  return {
    name: shorten(spokenWords(document, said), 80) || '…',
    detail: kind === 'indirect' ? say('indirect speech') : '',
    kind: SymbolKind.String,
    range: rangeOf(document, { start, end }),
    selectionRange: rangeOf(document, content[0]),
  };
}

/** For editors that know no tree. */
function flat({ document: { uri } }: Question, tree: readonly DocumentSymbol[]): SymbolInformation[] {
  return tree.flatMap((symbol) => [
    { name: symbol.name, kind: symbol.kind, location: { uri, range: symbol.range } },
    ...(symbol.children ?? []).map(({ name, kind, range }) => ({
      name,
      kind,
      location: { uri, range },
      containerName: symbol.name,
    })),
  ]);
}
