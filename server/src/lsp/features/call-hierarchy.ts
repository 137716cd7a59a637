import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolKind,
} from 'vscode-languageserver';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import { attributionAt, attributionsOf, everyMention, introductionOf, speakerAt } from '../../core/index.ts';
import type { SourceAttribution, SourceMention, Span, Speaker } from '../../core/index.ts';
import { describeSpeaker } from '../../ledger/index.ts';
import { offsetAt, rangeOf } from '../text/convert.ts';
import type { Feature, Question } from '../desk.ts';
import { shorten, spokenWords } from '../cards/spoken.ts';
import { symbolKinds } from '../people/symbols.ts';

/**
 * Who says what, as a hierarchy of calls. Outgoing: everything that somebody says, and whom those words speak of.
 * Incoming: who speaks of somebody, and who says these words.
 */
export const callHierarchy: Feature = {
  register(ask) {
    ask(CallHierarchyPrepareRequest.type, 'position', prepare);
    ask(CallHierarchyOutgoingCallsRequest.type, 'item', outgoing);
    ask(CallHierarchyIncomingCallsRequest.type, 'item', incoming);
  },
};

function prepare(question: Question, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null {
  const { document, analysis } = question;
  const offset = offsetAt(document, position);
  const mention = speakerAt(analysis, offset);
  if (mention) return [speakerItem(question, mention.speaker)];
  const said = attributionAt(analysis, offset);
  return said && said.content.length > 0 ? [quoteItem(question, said)] : null;
}

function outgoing(question: Question, { item }: { item: CallHierarchyItem }): CallHierarchyOutgoingCall[] {
  const { said, speaker } = meant(question, item);
  if (said) {
    return bySpeaker(mentionsIn(question, said)).map(([of, mentions]) => ({
      to: speakerItem(question, of),
      fromRanges: mentions.map((mention) => rangeOf(question.document, mention)),
    }));
  }
  return saidBy(question, speaker).map((attribution) => ({
    to: quoteItem(question, attribution),
    fromRanges: attribution.source.map((span) => rangeOf(question.document, span)),
  }));
}

function incoming(question: Question, { item }: { item: CallHierarchyItem }): CallHierarchyIncomingCall[] {
  const { said, speaker } = meant(question, item);
  const { document, analysis } = question;
  if (said) {
    if (!said.speaker) return [];
    const fromRanges = said.source.map((span) => rangeOf(document, span));
    return [{ from: speakerItem(question, said.speaker), fromRanges }];
  }
  const mentions = everyMention(analysis).filter((mention) => mention.speaker === speaker);
  const found = new Map<Speaker, Span[]>();
  for (const attribution of attributionsOf(analysis)) {
    if (!attribution.speaker || attribution.speaker === speaker) continue;
    for (const mention of mentions) {
      if (!attribution.content.some((piece) => holds(piece, mention))) continue;
      found.set(attribution.speaker, [...(found.get(attribution.speaker) ?? []), mention]);
    }
  }
  return [...found].map(([of, spans]) => ({
    from: speakerItem(question, of),
    fromRanges: spans.map((span) => rangeOf(document, span)),
  }));
}

/** What an item that was handed out before means in the text of now. */
function meant(
  { document, analysis }: Question,
  { selectionRange, data }: CallHierarchyItem,
): { said?: SourceAttribution; speaker?: Speaker } {
  const offset = offsetAt(document, selectionRange.start);
  if ((data as { quote?: boolean } | undefined)?.quote) return { said: attributionAt(analysis, offset + 1) };
  const { speakers } = analysis.people;
  const name = (data as { name?: string } | undefined)?.name;
  const named = speakers.filter((speaker) => speaker.name === name);
  const there = named.find((speaker) => introductionOf(analysis, speaker).start === offset);
  return { speaker: there ?? named[0] ?? speakerAt(analysis, offset)?.speaker };
}

function saidBy({ analysis }: Question, speaker: Speaker | undefined): readonly SourceAttribution[] {
  if (!speaker) return [];
  return attributionsOf(analysis).filter((said) => said.speaker === speaker && said.content.length > 0);
}

function mentionsIn({ analysis }: Question, { content }: SourceAttribution): readonly SourceMention[] {
  return everyMention(analysis).filter((mention) => content.some((piece) => holds(piece, mention)));
}

function bySpeaker(mentions: readonly SourceMention[]): [Speaker, SourceMention[]][] {
  const found = new Map<Speaker, SourceMention[]>();
  for (const mention of mentions)
    found.set(mention.speaker, [...(found.get(mention.speaker) ?? []), mention]);
  return [...found];
}

function speakerItem({ document, analysis }: Question, speaker: Speaker): CallHierarchyItem {
  const range = rangeOf(document, introductionOf(analysis, speaker));
  const detail = describeSpeaker(speaker).join(', ');
  const { name } = speaker;
  const [uri, kind] = [document.uri, symbolKinds[speaker.kind]];
  return { name: name.trim() || '…', detail, kind, uri, range, selectionRange: range, data: { name } };
}

function quoteItem({ document }: Question, said: SourceAttribution): CallHierarchyItem {
  const [first] = said.content;
  const last = said.content[said.content.length - 1];
  return {
    name: shorten(spokenWords(document, said), 80) || '…',
    detail: said.speaker?.name,
    kind: SymbolKind.String,
    uri: document.uri,
    range: rangeOf(document, { start: first.start, end: last.end }),
    selectionRange: rangeOf(document, first),
    data: { quote: true },
  };
}

function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
